# A photo that could not be taken in
error-photo-unusable = Это фото не подходит. Попробуйте, пожалуйста, другое.
error-photo-empty = Фото пустое. Снимите, пожалуйста, ещё раз.
error-photo-too-large = Файл фото слишком большой. Можно не больше { $megabytes } мегабайт.
error-photo-too-many-pixels = В фото слишком много пикселей. Можно не больше { $megapixels } мегапикселей.
error-photo-too-small = Изображение слишком маленькое, на нём ничего не видно. Сделайте, пожалуйста, новое фото.
error-photo-type-unknown = Этот файл — не фото, которое можно открыть. Подходят JPEG, PNG, WebP, HEIC и AVIF.
error-photo-mislabelled = Тип файла не совпадает с указанным. Отправьте, пожалуйста, фото ещё раз.
error-photo-animated = Это движущееся изображение. Отправьте, пожалуйста, обычное фото.
error-photo-damaged = Фото повреждено или пришло не полностью. Отправьте, пожалуйста, ещё раз.

# What to do for a better photo: one move at a time. The phone moves to the side on which the text is cut off.
retake-covered = Что-то закрывает камеру, возможно, палец. Уберите его и попробуйте ещё раз.
retake-dark = Слишком темно. Включите свет или подойдите к окну и попробуйте ещё раз.
retake-overexposed = Слишком много света. Выключите вспышку или отвернитесь от света и попробуйте ещё раз.
retake-blurred = Фото размыто. Держите телефон неподвижно двумя руками и попробуйте ещё раз.
retake-glare = На фото блик. Немного наклоните телефон или выключите вспышку и попробуйте ещё раз.
retake-empty = Видна только пустая поверхность. Отодвиньте телефон немного назад и попробуйте ещё раз.
retake-cut-left = Текст обрезан слева. Подвиньте телефон немного влево и попробуйте ещё раз.
retake-cut-right = Текст обрезан справа. Подвиньте телефон немного вправо и попробуйте ещё раз.
retake-cut-top = Текст обрезан сверху. Подвиньте телефон немного вверх и попробуйте ещё раз.
retake-cut-bottom = Текст обрезан снизу. Подвиньте телефон немного вниз и попробуйте ещё раз.
retake-too-small = Текст слишком мелкий. Поднесите телефон ближе и попробуйте ещё раз.
retake-unreadable = Текст виден, но прочитать его точно не получается. Держите телефон прямо перед ним, чуть ближе, и попробуйте ещё раз.
retake-again = На этом фото ничего не разобрать. Снимите, пожалуйста, ещё раз.
# The same with its cause or place, where that was measured; and what is told of print and distance.
retake-covered-left = Что-то закрывает левую сторону снимка, возможно, палец. Уберите его и попробуйте ещё раз.
retake-covered-right = Что-то закрывает правую сторону снимка, возможно, палец. Уберите его и попробуйте ещё раз.
retake-covered-top = Что-то закрывает верх снимка, возможно, палец. Уберите его и попробуйте ещё раз.
retake-covered-bottom = Что-то закрывает низ снимка, возможно, палец. Уберите его и попробуйте ещё раз.
retake-backlit = Свет падает сзади, и текст остаётся в тени. Повернитесь так, чтобы окно или лампа были у вас за спиной, и попробуйте ещё раз.
retake-shaken = Фото смазано. Держите телефон двумя руками, обопритесь на локти и попробуйте ещё раз.
retake-out-of-focus = Фото не в фокусе. Держите телефон примерно в 30 сантиметрах и попробуйте ещё раз.
retake-glare-left = На левой половине блик. Наклоните левый край предмета к телефону и попробуйте ещё раз.
retake-glare-right = На правой половине блик. Наклоните правый край предмета к телефону и попробуйте ещё раз.
retake-glare-top = На верхней половине блик. Наклоните верхний край предмета к телефону и попробуйте ещё раз.
retake-glare-bottom = На нижней половине блик. Наклоните нижний край предмета к телефону и попробуйте ещё раз.
retake-glare-middle = В середине блик. Выключите вспышку или немного наклоните предмет и попробуйте ещё раз.
retake-cut-across = Текст обрезан слева и справа. Отодвиньте телефон немного назад и попробуйте ещё раз.
retake-cut-lengthwise = Текст обрезан сверху и снизу. Отодвиньте телефон немного назад и попробуйте ещё раз.
retake-cut-around = Текст обрезан с нескольких сторон. Отодвиньте телефон немного назад и попробуйте ещё раз.
retake-too-far = Видно только что-то маленькое. Поднесите телефон ближе и попробуйте ещё раз.
retake-upside-down = Текст перевёрнут. Для следующего снимка переверните телефон.
retake-on-its-side = Текст лежит на боку. Для следующего снимка поверните телефон на четверть оборота.
retake-no-text = Здесь текста не видно. Поднесите телефон ближе или поверните предмет другой стороной и попробуйте ещё раз.
retake-other-letters = Здесь есть текст буквами, которые я не могу прочитать.

# Colours
colour-black = чёрный
colour-dark-grey = тёмно-серый
colour-grey = серый
colour-light-grey = светло-серый
colour-white = белый
colour-red = красный
colour-dark-red = тёмно-красный
colour-pink = розовый
colour-orange = оранжевый
colour-brown = коричневый
colour-dark-brown = тёмно-коричневый
colour-light-brown = светло-коричневый
colour-beige = бежевый
colour-yellow = жёлтый
colour-olive = оливковый
colour-green = зелёный
colour-dark-green = тёмно-зелёный
colour-light-green = светло-зелёный
colour-turquoise = бирюзовый
colour-dark-turquoise = тёмно-бирюзовый
colour-blue = синий
colour-dark-blue = тёмно-синий
colour-light-blue = голубой
colour-navy = тёмно-синий, почти чёрный
colour-purple = фиолетовый
colour-dark-purple = тёмно-фиолетовый
colour-light-purple = светло-фиолетовый

# Light
light-dark = Темно.
light-dim = Света мало.
light-normal = Освещение обычное.
light-bright = Светло.
light-from-left = Больше света слева.
light-from-right = Больше света справа.
light-from-top = Больше света сверху.
light-from-bottom = Больше света снизу.

## Things, as after "I see"; one has its article, several have their number
thing-bicycle = { $count ->
    [1] велосипед
    [few] { $count } велосипеда
   *[other] { $count } велосипедов
}
thing-car = { $count ->
    [1] автомобиль
    [few] { $count } автомобиля
   *[other] { $count } автомобилей
}
thing-motorcycle = { $count ->
    [1] мотоцикл
    [few] { $count } мотоцикла
   *[other] { $count } мотоциклов
}
thing-airplane = { $count ->
    [1] самолёт
    [few] { $count } самолёта
   *[other] { $count } самолётов
}
thing-bus = { $count ->
    [1] автобус
    [few] { $count } автобуса
   *[other] { $count } автобусов
}
thing-train = { $count ->
    [1] поезд
    [few] { $count } поезда
   *[other] { $count } поездов
}
thing-truck = { $count ->
    [1] грузовик
    [few] { $count } грузовика
   *[other] { $count } грузовиков
}
thing-boat = { $count ->
    [1] лодку
    [few] { $count } лодки
   *[other] { $count } лодок
}
thing-bench = { $count ->
    [1] скамейку
    [few] { $count } скамейки
   *[other] { $count } скамеек
}
thing-bird = { $count ->
    [1] птицу
    [few] { $count } птицы
   *[other] { $count } птиц
}
thing-cat = { $count ->
    [1] кошку
    [few] { $count } кошки
   *[other] { $count } кошек
}
thing-dog = { $count ->
    [1] собаку
    [few] { $count } собаки
   *[other] { $count } собак
}
thing-horse = { $count ->
    [1] лошадь
    [few] { $count } лошади
   *[other] { $count } лошадей
}
thing-sheep = { $count ->
    [1] овцу
    [few] { $count } овцы
   *[other] { $count } овец
}
thing-cow = { $count ->
    [1] корову
    [few] { $count } коровы
   *[other] { $count } коров
}
thing-backpack = { $count ->
    [1] рюкзак
    [few] { $count } рюкзака
   *[other] { $count } рюкзаков
}
thing-umbrella = { $count ->
    [1] зонт
    [few] { $count } зонта
   *[other] { $count } зонтов
}
thing-handbag = { $count ->
    [1] сумку
    [few] { $count } сумки
   *[other] { $count } сумок
}
thing-tie = { $count ->
    [1] галстук
    [few] { $count } галстука
   *[other] { $count } галстуков
}
thing-suitcase = { $count ->
    [1] чемодан
    [few] { $count } чемодана
   *[other] { $count } чемоданов
}
thing-ball = { $count ->
    [1] мяч
    [few] { $count } мяча
   *[other] { $count } мячей
}
thing-bottle = { $count ->
    [1] бутылку
    [few] { $count } бутылки
   *[other] { $count } бутылок
}
thing-wine-glass = { $count ->
    [1] бокал
    [few] { $count } бокала
   *[other] { $count } бокалов
}
thing-cup = { $count ->
    [1] чашку
    [few] { $count } чашки
   *[other] { $count } чашек
}
thing-fork = { $count ->
    [1] вилку
    [few] { $count } вилки
   *[other] { $count } вилок
}
thing-knife = { $count ->
    [1] нож
    [few] { $count } ножа
   *[other] { $count } ножей
}
thing-spoon = { $count ->
    [1] ложку
    [few] { $count } ложки
   *[other] { $count } ложек
}
thing-bowl = { $count ->
    [1] миску
    [few] { $count } миски
   *[other] { $count } мисок
}
thing-banana = { $count ->
    [1] банан
    [few] { $count } банана
   *[other] { $count } бананов
}
thing-apple = { $count ->
    [1] яблоко
    [few] { $count } яблока
   *[other] { $count } яблок
}
thing-sandwich = { $count ->
    [1] бутерброд
    [few] { $count } бутерброда
   *[other] { $count } бутербродов
}
thing-orange = { $count ->
    [1] апельсин
    [few] { $count } апельсина
   *[other] { $count } апельсинов
}
thing-carrot = { $count ->
    [1] морковь
    [few] { $count } морковки
   *[other] { $count } морковок
}
thing-pizza = { $count ->
    [1] пиццу
    [few] { $count } пиццы
   *[other] { $count } пицц
}
thing-cake = { $count ->
    [1] торт
    [few] { $count } торта
   *[other] { $count } тортов
}
thing-chair = { $count ->
    [1] стул
    [few] { $count } стула
   *[other] { $count } стульев
}
thing-couch = { $count ->
    [1] диван
    [few] { $count } дивана
   *[other] { $count } диванов
}
thing-plant = { $count ->
    [1] комнатное растение
    [few] { $count } комнатных растения
   *[other] { $count } комнатных растений
}
thing-bed = { $count ->
    [1] кровать
    [few] { $count } кровати
   *[other] { $count } кроватей
}
thing-table = { $count ->
    [1] стол
    [few] { $count } стола
   *[other] { $count } столов
}
thing-toilet = { $count ->
    [1] унитаз
    [few] { $count } унитаза
   *[other] { $count } унитазов
}
thing-tv = { $count ->
    [1] экран
    [few] { $count } экрана
   *[other] { $count } экранов
}
thing-laptop = { $count ->
    [1] ноутбук
    [few] { $count } ноутбука
   *[other] { $count } ноутбуков
}
thing-mouse = { $count ->
    [1] компьютерную мышь
    [few] { $count } компьютерные мыши
   *[other] { $count } компьютерных мышей
}
thing-remote = { $count ->
    [1] пульт
    [few] { $count } пульта
   *[other] { $count } пультов
}
thing-keyboard = { $count ->
    [1] клавиатуру
    [few] { $count } клавиатуры
   *[other] { $count } клавиатур
}
thing-phone = { $count ->
    [1] мобильный телефон
    [few] { $count } мобильных телефона
   *[other] { $count } мобильных телефонов
}
thing-microwave = { $count ->
    [1] микроволновку
    [few] { $count } микроволновки
   *[other] { $count } микроволновок
}
thing-oven = { $count ->
    [1] духовку
    [few] { $count } духовки
   *[other] { $count } духовок
}
thing-sink = { $count ->
    [1] раковину
    [few] { $count } раковины
   *[other] { $count } раковин
}
thing-fridge = { $count ->
    [1] холодильник
    [few] { $count } холодильника
   *[other] { $count } холодильников
}
thing-book = { $count ->
    [1] книгу
    [few] { $count } книги
   *[other] { $count } книг
}
thing-clock = { $count ->
    [1] настенные часы
    [few] { $count } настенных часов
   *[other] { $count } настенных часов
}
thing-vase = { $count ->
    [1] вазу
    [few] { $count } вазы
   *[other] { $count } ваз
}
thing-scissors = { $count ->
    [1] ножницы
    [few] { $count } пары ножниц
   *[other] { $count } пар ножниц
}
thing-teddy-bear = { $count ->
    [1] мягкую игрушку
    [few] { $count } мягкие игрушки
   *[other] { $count } мягких игрушек
}
thing-toothbrush = { $count ->
    [1] зубную щётку
    [few] { $count } зубные щётки
   *[other] { $count } зубных щёток
}

## Where things are, on a clock face laid over the photo and by its sides
place-clock = { $hour ->
    [1] на один час
    [few] на { $hour } часа
   *[other] на { $hour } часов
}
place-middle = посередине
place-left = слева
place-right = справа
place-top = вверху
place-bottom = внизу
place-top-left = слева вверху
place-top-right = справа вверху
place-bottom-left = слева внизу
place-bottom-right = справа внизу
place-near = { $place }, близко
place-far = { $place }, далеко
