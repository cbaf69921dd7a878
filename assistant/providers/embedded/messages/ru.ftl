## Reading print
says = Написано: «{ $text }»
may-say = Это неточно, но, возможно, написано: «{ $text }»
not-sure = Это неточно, но:
big-print = Крупно написано: «{ $text }»
page-begins = Это страница текста, она начинается так: «{ $text }»
receipt-begins = Похоже на счёт или чек, начинается так: «{ $text }»
also-print = Ещё написано: «{ $text }»
what-is-there = Вот что я могу прочитать: «{ $text }»
printed-here = Здесь напечатано: «{ $text }»
make-out = Разбираю только: «{ $text }»
more-text = Есть ещё текст; попросите прочитать всё.
more-text-rest = Есть ещё текст; попросите прочитать остальное.
nothing-more = Это всё, что я могу прочитать.
ask-more = Спросите, если хотите узнать больше.
no-text = На этом фото текста не нашлось.
not-read = Сейчас прочитать текст не удалось.
scripts = Здесь есть текст буквами, которые я не могу прочитать.
try-again = Спросите ещё раз чуть позже.
retake = Сделайте фото ещё раз, ближе и не двигая рукой.
turn-it = Возможно, это на другой стороне; поверните и сделайте ещё фото.
no-photo = Для ответа мне нужно фото.
photo-lead = Фото { $number }: { $sentence }

## Dates
date-best-before = Лучше употребить до: { $date }.
date-use-by = Использовать до: { $date }.
date-expiry = Годен до: { $date }.
date-production = Изготовлено: { $date }.
date-other = Дата: { $date }.
date-unsaid = Есть дата: { $date }.
dates-several = Напечатаны даты: { $dates }.
date-printed = Напечатано так: «{ $printed }»
date-ambiguous = Это может значить { $first } или { $second }.
date-passed = Эта дата уже прошла.
date-unlabelled = Не сказано, что это за дата.

## Facts
total = Итого: { $amount }.
price = Напечатана цена: { $amount }.
amounts = Самые большие суммы: { $amounts }.
amounts-doubt = Ни одна не отмечена как итог.
phone = Номер телефона: { $number }.
address = Адрес: { $text }.
sender = Это от: «{ $text }»
recipient = Это адресовано: «{ $text }»
nutrition-per = На { $per }: «{ $text }»
signed = Подписано: «{ $text }»
numbers = Читаю числа: { $numbers }.
number-model = Модель: { $number }.
number-lot = Номер партии: { $number }.
number-serial = Серийный номер: { $number }.
measure = На нём напечатано: { $text }.
strength = Указана дозировка вещества: { $text }.
ask-pharmacist = Сколько нужно именно вам, подскажет фармацевт или врач.
money = Написано: { $amount }.
money-doubt = Я читаю только напечатанное; подлинность определить не могу.
website = Сайт: { $host }.
mail-address = Электронная почта: { $address }.
substance-named = Да, указано: «{ $text }»
substance-maybe = Может содержать: «{ $text }»
substance-without = Написано, что этого нет: «{ $text }»
substance-not-seen = В составе, который я могу прочитать, этого не вижу, но, возможно, вижу не всё.
substance-no-list = Состава не вижу, поэтому сказать не могу.
yes-print = Да, написано: «{ $text }»
partly-print = Частично: написано «{ $text }», но «{ $word }» не вижу.
word-not-printed = Слова «{ $word }» в тексте не вижу.

## Not there
not-found-expiry = Не вижу срока годности.
not-found-date = Не вижу даты.
not-found-hours = Не вижу часов работы.
not-found-amount = Не вижу суммы.
not-found-change = Не вижу, сколько сдачи.
not-found-strength = Не вижу дозировки вещества.
not-found-dosage = Не вижу, как это принимать.
not-found-cooking = Не вижу способа приготовления.
not-found-directions = Не вижу инструкции.
not-found-warnings = Не вижу предупреждений или побочных действий.
not-found-ingredients = Не вижу состава.
not-found-nutrition = Не вижу этого значения.
not-found-phone = Не вижу номера телефона.
not-found-address = Не вижу адреса.
not-found-sender = Не вижу, от кого это.
not-found-recipient = Не вижу, кому это адресовано.
not-found-origin = Не вижу, где это сделано.
not-found-title = Не вижу названия.
not-found-number = Не вижу чисел.
not-found-model = Не вижу номера модели.
not-found-size = Не вижу, сколько там содержится.
not-found-count = Не вижу, сколько там штук.
not-found-money = Не могу сказать, какая это купюра или монета.
not-found-password = Не вижу пароля.

## Codes
code-web = Код ведёт на { $host }.
code-wifi = Код сети Wi-Fi «{ $name }»; спросите пароль, если он нужен.
wifi-password = Пароль сети «{ $name }»: { $password }
code-card = Код с визиткой «{ $name }».
code-phone = Код с номером телефона { $number }.
code-mail = Код с адресом почты { $address }.
code-number = Номер штрихкода: { $number }.
code-text = В коде написано: «{ $text }»
no-code = QR-кода или штрихкода не нашлось.
code-closer = Поднесите немного ближе и держите код ровно.
codes-unchecked = Сейчас проверить коды не удалось.

## Colours and light
colour-one = Похоже, цвет { $colour }.
colour-mostly = В основном цвет { $colour }, ещё { $others }.
colour-several = Вижу цвета: { $colours }.
colour-low-light = Мало света, поэтому цвет неточный.
colour-whole-photo = Это о всём фото, а не только об обведённой части.
cannot-colour = На этом фото я не могу определить цвет.
match-needs-two = Не могу сказать, сочетаются ли они; пришлите фото каждой вещи, и я сравню цвета.
match-different = На фото { $first } основной цвет { $one }, на фото { $second } — { $other }.
match-doubt = Я сравниваю только то, что видно на фото; тонкие оттенки и мелкий узор могу не заметить.
cannot-pattern = На этом фото я не могу различить узор.
colour-mostly-one = В основном цвет { $colour }.
colour-many = Вижу много цветов, больше всего: { $colours }.
match-alike = На фото { $first } и { $second } основной цвет один: { $colour }, одного оттенка.
match-shades = { $shade ->
    [lighter] На фото { $first } и { $second } основной цвет один: { $colour }, но на фото { $second } он светлее.
    [darker] На фото { $first } и { $second } основной цвет один: { $colour }, но на фото { $second } он темнее.
   *[other] На фото { $first } и { $second } основной цвет один: { $colour }, но на фото { $second } оттенок немного другой.
}
match-near = { $shade ->
    [lighter] На фото { $first } основной цвет { $one }, на фото { $second } — { $other }: похоже, но на фото { $second } светлее.
    [darker] На фото { $first } основной цвет { $one }, на фото { $second } — { $other }: похоже, но на фото { $second } темнее.
   *[other] На фото { $first } основной цвет { $one }, на фото { $second } — { $other }: похоже, но не одинаково.
}
match-also = На фото { $number } есть ещё { $colours }.
match-light = Свет разный или слабый, поэтому сравнение неточное.
pattern-plain = Похоже, однотонное, без узора; цвет { $colour }.
pattern-none = Похоже, однотонное, без узора.
pattern-fine = Очень мелкий узор могу не заметить.
pattern-striped = { $direction ->
    [across] Похоже, в полоску, полосы идут слева направо: { $colours }.
    [upright] Похоже, в полоску, полосы идут сверху вниз: { $colours }.
    [diagonal] Похоже, в косую полоску: { $colours }.
   *[other] Похоже, в полоску: { $colours }.
}
pattern-checked = Похоже, в клетку: { $colours }.
pattern-dotted = Похоже, в горошек: { $colours }.
light-shines = Что-то ярко светит { $places }: лампа, окно, экран или отражение.
light-none = На фото не видно горящей лампы или светлого окна.
light-none-dark = Темно; включённого света не вижу.
light-source = Лампа это или дневной свет, сказать не могу.
brighter-none = Ни одна сторона не светлее заметно.

## People
people-none = Не вижу лиц на этом фото.
people-turned = Того, кто отвернулся, я могу не заметить.
people-one = Вижу одного человека, { $place }.
people-many = { $count ->
    [one] Вижу { $count } человека.
    [few] Вижу { $count } человека.
    [many] Вижу { $count } человек.
   *[other] Вижу { $count } человека.
}
people-places = Слева направо: { $places }.
people-together = Все они { $place }.
people-group = { $count ->
    [1] один { $place }
    [2] двое { $place }
    [3] трое { $place }
   *[other] { $count } { $place }
}
place-left-near = слева, близко
place-left-mid = слева
place-left-far = слева, далеко
place-middle-near = посередине, близко
place-middle-mid = посередине
place-middle-far = посередине, далеко
place-right-near = справа, близко
place-right-mid = справа
place-right-far = справа, далеко
faces-unchecked = Сейчас проверить, есть ли люди, не удалось.
never-who = Кто это, я по лицу не говорю.
never-traits = О человеке по фото я не сужу.

## The photo, and what cannot be told
photo-good = { $count ->
    [one] Да, видно хорошо; могу прочитать { $count } строку.
    [few] Да, видно хорошо; могу прочитать { $count } строки.
    [many] Да, видно хорошо; могу прочитать { $count } строк.
   *[other] Да, видно хорошо; могу прочитать { $count } строки.
}
photo-good-no-text = Фото чёткое, но текста, который я могу прочитать, не вижу.
photo-bad = Нет, пока недостаточно чётко.
upright = Текст расположен правильно.
upside-down = Текст перевёрнут вверх ногами.
on-its-side = Текст лежит на боку; поверните на четверть оборота.
upright-unknown = Не могу сказать, где верх.
cannot-name = Не вижу надписи, которую могу прочитать, а без неё не могу сказать, что это.
cannot-describe = Больше описать сцену я не могу.
cannot-judge = По фото я об этом судить не могу.
cannot-find = Это искать я не умею; знаю только некоторые обычные предметы.
cannot-count = Это считать я не умею; знаю только некоторые обычные предметы.
never-medical = О здоровье я не сужу; спросите врача или фармацевта.
can-read-print = Могу прочитать, что на нём написано.
person-can-look = Можно попросить человека посмотреть фото.
captcha = Такие проверки я не решаю; обычно есть кнопка со звуком.

## Things
thing-is = Кажется, вижу { $thing }, { $place }.
things-are = Кажется, вижу { $things }: { $places }.
thing-here = { $thing }, { $place }
things-seen = Кажется, вижу: { $things }.
things-counted = Кажется, вижу { $things }; может быть, есть ещё.
thing-not-seen = На этом фото мне не удалось найти { $thing }, но что-то можно и не заметить.
things-unchecked = Сейчас поискать предметы не удалось.
people-one-faceless = Вижу одного человека, { $place }, но лица не вижу.
people-faceless = { $count ->
    [1] У одного из них не вижу лица.
   *[other] У { $count } из них не вижу лица.
}
