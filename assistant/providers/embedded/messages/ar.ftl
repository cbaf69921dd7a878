## Reading print
says = مكتوب: «{ $text }»
may-say = غير مؤكد، لكن ربما مكتوب: «{ $text }»
not-sure = غير مؤكد، لكن:
big-print = بالخط الأكبر مكتوب: «{ $text }»
page-begins = هذه صفحة نص تبدأ بـ: «{ $text }»
receipt-begins = يبدو أنها فاتورة أو إيصال يبدأ بـ: «{ $text }»
also-print = ومكتوب أيضًا: «{ $text }»
what-is-there = ما أستطيع قراءته: «{ $text }»
printed-here = مطبوع هنا: «{ $text }»
make-out = كل ما أميّزه: «{ $text }»
more-text = هناك نص آخر؛ اطلب مني قراءة كل شيء.
more-text-rest = هناك نص آخر؛ اطلب مني البقية.
nothing-more = هذا كل ما أستطيع قراءته.
ask-more = اسألني إن أردت معرفة المزيد.
no-text = لم أجد نصًا في هذه الصورة.
not-read = لم أستطع قراءة النص الآن.
scripts = هنا نص بحروف لا أستطيع قراءتها.
try-again = اسأل مرة أخرى بعد قليل.
retake = التقط الصورة مرة أخرى من قرب ودون تحريك الهاتف.
turn-it = قد يكون على جانب آخر؛ أدره والتقط صورة أخرى.
no-photo = أحتاج إلى صورة للإجابة عن ذلك.
photo-lead = الصورة { $number }: { $sentence }

## Dates
date-best-before = يفضل استهلاكه قبل: { $date }.
date-use-by = يستهلك قبل: { $date }.
date-expiry = تاريخ الانتهاء: { $date }.
date-production = تاريخ الإنتاج: { $date }.
date-other = التاريخ: { $date }.
date-unsaid = يوجد تاريخ: { $date }.
dates-several = مطبوعة هذه التواريخ: { $dates }.
date-printed = مطبوع هكذا: «{ $printed }»
date-ambiguous = قد يعني { $first } أو { $second }.
date-passed = هذا التاريخ قد مضى.
date-unlabelled = لا شيء يوضح ما هو هذا التاريخ.

## Facts
total = المجموع { $amount }.
price = السعر المطبوع { $amount }.
amounts = أكبر المبالغ المطبوعة: { $amounts }.
amounts-doubt = لا شيء منها مكتوب أنه المجموع.
phone = رقم الهاتف { $number }.
address = العنوان: { $text }.
sender = من: «{ $text }»
recipient = إلى: «{ $text }»
nutrition-per = لكل { $per }: «{ $text }»
signed = التوقيع: «{ $text }»
numbers = أقرأ هذه الأرقام: { $numbers }.
number-model = الطراز { $number }.
number-lot = رقم التشغيلة { $number }.
number-serial = الرقم التسلسلي { $number }.
measure = مطبوع عليه: { $text }.
strength = التركيز المطبوع { $text }.
ask-pharmacist = الكمية المناسبة لك يخبرك بها الصيدلي أو الطبيب.
money = مكتوب { $amount }.
money-doubt = أقرأ المطبوع فقط، ولا أعرف إن كانت أصلية.
website = الموقع { $host }.
mail-address = البريد الإلكتروني { $address }.
substance-named = نعم، مذكور: «{ $text }»
substance-maybe = قد يحتوي عليه: «{ $text }»
substance-without = مكتوب أنه خالٍ منه: «{ $text }»
substance-not-seen = لا أراه في المكونات التي أستطيع قراءتها، لكن ربما لا أراها كلها.
substance-no-list = لا أرى قائمة مكونات، لذلك لا أستطيع الجزم.
yes-print = نعم، مكتوب: «{ $text }»
partly-print = جزئيًا: مكتوب «{ $text }»، لكني لا أرى «{ $word }».
word-not-printed = لا أرى «{ $word }» في النص.

## Not there
not-found-expiry = لا أرى تاريخ انتهاء.
not-found-date = لا أرى تاريخًا.
not-found-hours = لا أرى أوقات العمل.
not-found-amount = لا أرى مبلغًا.
not-found-change = لا أرى كم الباقي.
not-found-strength = لا أرى تركيز الدواء.
not-found-dosage = لا أرى طريقة تناوله.
not-found-cooking = لا أرى طريقة الطهي.
not-found-directions = لا أرى تعليمات الاستعمال.
not-found-warnings = لا أرى تحذيرات أو آثارًا جانبية.
not-found-ingredients = لا أرى قائمة المكونات.
not-found-nutrition = لا أرى هذه القيمة.
not-found-phone = لا أرى رقم هاتف.
not-found-address = لا أرى عنوانًا.
not-found-sender = لا أرى ممن هو.
not-found-recipient = لا أرى إلى من هو موجه.
not-found-origin = لا أرى مكان الصنع.
not-found-title = لا أرى عنوانًا رئيسيًا.
not-found-number = لا أرى رقمًا.
not-found-model = لا أرى رقم الطراز.
not-found-size = لا أرى الكمية.
not-found-count = لا أرى العدد الموجود داخله.
not-found-money = لا أستطيع معرفة فئة هذه الورقة أو العملة.
not-found-password = لا أرى كلمة مرور.

## Codes
code-web = رمز يؤدي إلى { $host }.
code-wifi = رمز لشبكة الواي فاي «{ $name }»؛ اسألني عن كلمة المرور إن احتجتها.
wifi-password = كلمة مرور «{ $name }» هي: { $password }
code-card = رمز فيه بطاقة اتصال «{ $name }».
code-phone = رمز فيه رقم الهاتف { $number }.
code-mail = رمز فيه البريد الإلكتروني { $address }.
code-number = رقم الباركود { $number }.
code-text = في الرمز مكتوب: «{ $text }»
no-code = لم أجد رمز QR أو باركود.
code-closer = اقترب قليلًا واجعل الرمز مستويًا.
codes-unchecked = لم أستطع البحث عن رموز الآن.

## Colours and light
colour-one = يبدو اللون { $colour }.
colour-mostly = يغلب عليه اللون { $colour }، مع { $others }.
colour-several = أرى هذه الألوان: { $colours }.
colour-low-light = الضوء قليل، لذلك اللون غير مؤكد.
colour-whole-photo = هذا لون الصورة كلها، لا الجزء الذي حددته فقط.
cannot-colour = لا أستطيع تمييز اللون في هذه الصورة.
match-needs-two = لا أستطيع معرفة إن كانا متناسقين؛ أرسل صورة لكل منهما وسأقارن الألوان.
match-different = الصورة { $first } يغلب عليها اللون { $one }، والصورة { $second } اللون { $other }.
match-doubt = أقارن ما تظهره الصور فقط؛ وقد تفوتني الدرجات الدقيقة والنقوش الصغيرة.
cannot-pattern = لا أستطيع تمييز النقش في هذه الصورة.
colour-mostly-one = يغلب عليه اللون { $colour }.
colour-many = أرى ألوانًا كثيرة، أكثرها: { $colours }.
match-alike = الصورتان { $first } و{ $second } يغلب عليهما اللون { $colour }، بالدرجة نفسها.
match-shades = { $shade ->
    [lighter] الصورتان { $first } و{ $second } يغلب عليهما اللون { $colour }، لكن الصورة { $second } أفتح.
    [darker] الصورتان { $first } و{ $second } يغلب عليهما اللون { $colour }، لكن الصورة { $second } أغمق.
   *[other] الصورتان { $first } و{ $second } يغلب عليهما اللون { $colour }، لكن الصورة { $second } درجتها مختلفة قليلًا.
}
match-near = { $shade ->
    [lighter] الصورة { $first } يغلب عليها اللون { $one }، والصورة { $second } اللون { $other }: متقاربتان، لكن الصورة { $second } أفتح.
    [darker] الصورة { $first } يغلب عليها اللون { $one }، والصورة { $second } اللون { $other }: متقاربتان، لكن الصورة { $second } أغمق.
   *[other] الصورة { $first } يغلب عليها اللون { $one }، والصورة { $second } اللون { $other }: متقاربتان، لكن ليستا متطابقتين.
}
match-also = في الصورة { $number } أيضًا: { $colours }.
match-light = الضوء مختلف أو ضعيف، لذلك المقارنة غير مؤكدة.
pattern-plain = يبدو سادة بلا نقوش، ولونه { $colour }.
pattern-none = يبدو سادة بلا نقوش.
pattern-fine = قد يفوتني نقش دقيق جدًا.
pattern-striped = { $direction ->
    [across] يبدو مخططًا، والخطوط من اليسار إلى اليمين: { $colours }.
    [upright] يبدو مخططًا، والخطوط من الأعلى إلى الأسفل: { $colours }.
    [diagonal] يبدو مخططًا بخطوط مائلة: { $colours }.
   *[other] يبدو مخططًا: { $colours }.
}
pattern-checked = يبدو مربعات: { $colours }.
pattern-dotted = يبدو منقطًا: { $colours }.
light-shines = شيء يضيء بقوة { $places }: مصباح أو نافذة أو شاشة أو انعكاس.
light-none = لا أرى مصباحًا أو نافذة مضيئة في الصورة.
light-none-dark = المكان مظلم؛ لا أرى أي ضوء مشتعل.
light-source = لا أعرف إن كان الضوء من مصباح أو من النهار.
brighter-none = لا جانب أكثر إضاءة بوضوح.

## People
people-none = لا أرى وجهًا في هذه الصورة.
people-turned = قد لا ألاحظ من يدير ظهره.
people-one = أرى شخصًا واحدًا، { $place }.
people-many = { $count ->
    [one] أرى شخصًا واحدًا.
    [two] أرى شخصين.
    [few] أرى { $count } أشخاص.
    [many] أرى { $count } شخصًا.
   *[other] أرى { $count } شخص.
}
people-places = من اليسار إلى اليمين: { $places }.
people-together = جميعهم { $place }.
people-group = { $count ->
    [one] واحد { $place }
    [two] اثنان { $place }
   *[other] { $count } { $place }
}
place-left-near = على اليسار، قريب
place-left-mid = على اليسار
place-left-far = على اليسار، بعيد
place-middle-near = في الوسط، قريب
place-middle-mid = في الوسط
place-middle-far = في الوسط، بعيد
place-right-near = على اليمين، قريب
place-right-mid = على اليمين
place-right-far = على اليمين، بعيد
faces-unchecked = لم أستطع البحث عن أشخاص الآن.
never-who = لا أقول من هو شخص من وجهه.
never-traits = لا أحكم على شخص من صورته.

## The photo, and what cannot be told
photo-good = { $count ->
    [one] نعم، الصورة واضحة؛ أستطيع قراءة سطر واحد.
    [two] نعم، الصورة واضحة؛ أستطيع قراءة سطرين.
    [few] نعم، الصورة واضحة؛ أستطيع قراءة { $count } أسطر.
    [many] نعم، الصورة واضحة؛ أستطيع قراءة { $count } سطرًا.
   *[other] نعم، الصورة واضحة؛ أستطيع قراءة { $count } سطر.
}
photo-good-no-text = الصورة واضحة، لكن لا أرى نصًا أستطيع قراءته.
photo-bad = لا، ليست واضحة بما يكفي بعد.
upright = النص في وضعه الصحيح.
upside-down = النص مقلوب.
on-its-side = النص على جانبه؛ أدره ربع دورة.
upright-unknown = لا أستطيع معرفة أين الأعلى.
cannot-name = لا أرى كتابة أستطيع قراءتها، وبدونها لا أعرف ما هذا.
cannot-describe = لا أستطيع وصف المشهد أكثر.
cannot-judge = لا أستطيع الحكم على ذلك من صورة.
cannot-find = لا أستطيع البحث عن ذلك؛ أعرف بعض الأشياء الشائعة فقط.
cannot-count = لا أستطيع عدّ ذلك؛ أعرف بعض الأشياء الشائعة فقط.
never-medical = لا أحكم في أمور الصحة؛ اسأل طبيبًا أو صيدليًا.
can-read-print = أستطيع قراءة المكتوب عليه لك.
person-can-look = يمكنك أن تطلب من شخص أن ينظر إلى الصورة.
captcha = لا أحل هذه الاختبارات؛ معظمها فيه زر صوتي.

## Things
thing-is = يبدو أنني أرى: { $thing }، { $place }.
things-are = يبدو أنني أرى: { $things }: { $places }.
thing-here = { $thing }، { $place }
things-seen = أظن أنني أرى: { $things }.
things-counted = أظن أنني أرى: { $things }؛ وقد يوجد المزيد.
thing-not-seen = لم أجد هذا في الصورة: { $thing }، لكن قد يفوتني شيء.
things-unchecked = لم أستطع البحث عن الأشياء الآن.
people-one-faceless = أرى شخصًا واحدًا، { $place }، لكن لا أرى وجهًا.
people-faceless = { $count ->
    [1] لا أرى وجه أحدهم.
   *[other] لا أرى وجوه { $count } منهم.
}
