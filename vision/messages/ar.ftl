# A photo that could not be taken in
error-photo-unusable = لا يمكنني استخدام هذه الصورة. يُرجى تجربة صورة أخرى.
error-photo-empty = الصورة فارغة. يُرجى التقاطها من جديد.
error-photo-too-large = ملف الصورة كبير جدًا. الحد الأقصى هو { $megabytes } ميغابايت.
error-photo-too-many-pixels = عدد نقاط الصورة كبير جدًا. الحد الأقصى هو { $megapixels } ميغابكسل.
error-photo-too-small = الصورة أصغر من أن يظهر فيها شيء. يُرجى التقاط صورة جديدة.
error-photo-type-unknown = هذا الملف ليس صورة يمكنني فتحها. يمكنني فتح JPEG وPNG وWebP وHEIC وAVIF.
error-photo-mislabelled = نوع هذا الملف يختلف عن النوع المذكور. يُرجى إرسال الصورة مرة أخرى.
error-photo-animated = هذه صورة متحركة. يُرجى إرسال صورة ثابتة.
error-photo-damaged = الصورة تالفة أو لم تصل كاملة. يُرجى إرسالها مرة أخرى.

# What to do for a better photo: one move at a time. The phone moves to the side on which the text is cut off.
retake-covered = هناك ما يغطي الكاميرا، ربما إصبع. يُرجى إبعاده ثم إعادة المحاولة.
retake-dark = المكان مظلم جدًا. يُرجى إشعال الضوء أو الاقتراب من نافذة ثم إعادة المحاولة.
retake-overexposed = الضوء قوي جدًا. يُرجى إطفاء الفلاش أو الابتعاد عن اتجاه الضوء ثم إعادة المحاولة.
retake-blurred = الصورة غير واضحة. يُرجى تثبيت الهاتف بكلتا اليدين ثم إعادة المحاولة.
retake-glare = هناك انعكاس للضوء في الصورة. يُرجى إمالة الهاتف قليلًا أو إطفاء الفلاش ثم إعادة المحاولة.
retake-empty = لا أرى سوى سطح فارغ. يُرجى إبعاد الهاتف قليلًا ثم إعادة المحاولة.
retake-cut-left = النص مقطوع من اليسار. يُرجى تحريك الهاتف قليلًا إلى اليسار ثم إعادة المحاولة.
retake-cut-right = النص مقطوع من اليمين. يُرجى تحريك الهاتف قليلًا إلى اليمين ثم إعادة المحاولة.
retake-cut-top = النص مقطوع من الأعلى. يُرجى تحريك الهاتف قليلًا إلى الأعلى ثم إعادة المحاولة.
retake-cut-bottom = النص مقطوع من الأسفل. يُرجى تحريك الهاتف قليلًا إلى الأسفل ثم إعادة المحاولة.
retake-too-small = النص أصغر من أن يُقرأ. يُرجى تقريب الهاتف ثم إعادة المحاولة.
retake-unreadable = أرى نصًا لكن لا يمكنني قراءته بثقة. يُرجى وضع الهاتف أمامه مباشرة وأقرب قليلًا ثم إعادة المحاولة.
retake-again = لم أتمكن من تمييز ما في هذه الصورة. يُرجى التقاطها من جديد.
# The same with its cause or place, where that was measured; and what is told of print and distance.
retake-covered-left = هناك ما يغطي الجانب الأيسر من الصورة، ربما إصبع. يُرجى إبعاده ثم إعادة المحاولة.
retake-covered-right = هناك ما يغطي الجانب الأيمن من الصورة، ربما إصبع. يُرجى إبعاده ثم إعادة المحاولة.
retake-covered-top = هناك ما يغطي أعلى الصورة، ربما إصبع. يُرجى إبعاده ثم إعادة المحاولة.
retake-covered-bottom = هناك ما يغطي أسفل الصورة، ربما إصبع. يُرجى إبعاده ثم إعادة المحاولة.
retake-backlit = الضوء يأتي من الخلف فيبدو النص مظلمًا. يُرجى الاستدارة بحيث تكون النافذة أو المصباح خلف الظهر ثم إعادة المحاولة.
retake-shaken = الصورة مهتزة. يُرجى الإمساك بالهاتف بكلتا اليدين وإسناد المرفقين ثم إعادة المحاولة.
retake-out-of-focus = الصورة خارج نطاق التركيز. يُرجى إبعاد الهاتف نحو 30 سنتيمترًا ثم إعادة المحاولة.
retake-glare-left = هناك لمعان على النصف الأيسر. يُرجى إمالة الحافة اليسرى للشيء نحو الهاتف ثم إعادة المحاولة.
retake-glare-right = هناك لمعان على النصف الأيمن. يُرجى إمالة الحافة اليمنى للشيء نحو الهاتف ثم إعادة المحاولة.
retake-glare-top = هناك لمعان على النصف العلوي. يُرجى إمالة الحافة العليا للشيء نحو الهاتف ثم إعادة المحاولة.
retake-glare-bottom = هناك لمعان على النصف السفلي. يُرجى إمالة الحافة السفلى للشيء نحو الهاتف ثم إعادة المحاولة.
retake-glare-middle = هناك لمعان في الوسط. يُرجى إطفاء الفلاش أو إمالة الشيء قليلًا ثم إعادة المحاولة.
retake-cut-across = النص مقطوع من اليسار واليمين. يُرجى إبعاد الهاتف قليلًا ثم إعادة المحاولة.
retake-cut-lengthwise = النص مقطوع من الأعلى والأسفل. يُرجى إبعاد الهاتف قليلًا ثم إعادة المحاولة.
retake-cut-around = النص مقطوع من عدة جوانب. يُرجى إبعاد الهاتف قليلًا ثم إعادة المحاولة.
retake-too-far = لا أرى سوى شيء صغير. يُرجى تقريب الهاتف ثم إعادة المحاولة.
retake-upside-down = النص مقلوب. يُرجى تدوير الهاتف نصف دورة في الصورة التالية.
retake-on-its-side = النص على جانبه. يُرجى تدوير الهاتف ربع دورة في الصورة التالية.
retake-no-text = لا أرى نصًا هنا. يُرجى الاقتراب أو تدوير الشيء إلى جانب آخر ثم إعادة المحاولة.
retake-other-letters = هنا نص بحروف لا أستطيع قراءتها.

# Colours
colour-black = أسود
colour-dark-grey = رمادي داكن
colour-grey = رمادي
colour-light-grey = رمادي فاتح
colour-white = أبيض
colour-red = أحمر
colour-dark-red = أحمر داكن
colour-pink = وردي
colour-orange = برتقالي
colour-brown = بني
colour-dark-brown = بني داكن
colour-light-brown = بني فاتح
colour-beige = بيج
colour-yellow = أصفر
colour-olive = زيتي
colour-green = أخضر
colour-dark-green = أخضر داكن
colour-light-green = أخضر فاتح
colour-turquoise = فيروزي
colour-dark-turquoise = فيروزي داكن
colour-blue = أزرق
colour-dark-blue = أزرق داكن
colour-light-blue = أزرق فاتح
colour-navy = كحلي
colour-purple = بنفسجي
colour-dark-purple = بنفسجي داكن
colour-light-purple = بنفسجي فاتح

# Light
light-dark = المكان مظلم.
light-dim = الضوء خافت.
light-normal = الضوء عادي.
light-bright = المكان مضيء.
light-from-left = الضوء أقوى من اليسار.
light-from-right = الضوء أقوى من اليمين.
light-from-top = الضوء أقوى من الأعلى.
light-from-bottom = الضوء أقوى من الأسفل.

## Things, as after "I see"; one has its article, several have their number
thing-bicycle = { $count ->
    [one] دراجة
    [two] دراجتان
    [few] { $count } دراجات
   *[other] { $count } دراجة
}
thing-car = { $count ->
    [one] سيارة
    [two] سيارتان
    [few] { $count } سيارات
   *[other] { $count } سيارة
}
thing-motorcycle = { $count ->
    [one] دراجة نارية
    [two] دراجتان ناريتان
    [few] { $count } دراجات نارية
   *[other] { $count } دراجة نارية
}
thing-airplane = { $count ->
    [one] طائرة
    [two] طائرتان
    [few] { $count } طائرات
   *[other] { $count } طائرة
}
thing-bus = { $count ->
    [one] حافلة
    [two] حافلتان
    [few] { $count } حافلات
   *[other] { $count } حافلة
}
thing-train = { $count ->
    [one] قطار
    [two] قطاران
    [few] { $count } قطارات
   *[other] { $count } قطارًا
}
thing-truck = { $count ->
    [one] شاحنة
    [two] شاحنتان
    [few] { $count } شاحنات
   *[other] { $count } شاحنة
}
thing-boat = { $count ->
    [one] قارب
    [two] قاربان
    [few] { $count } قوارب
   *[other] { $count } قاربًا
}
thing-bench = { $count ->
    [one] مقعد طويل
    [two] مقعدان طويلان
    [few] { $count } مقاعد طويلة
   *[other] { $count } مقعدًا طويلًا
}
thing-bird = { $count ->
    [one] طائر
    [two] طائران
    [few] { $count } طيور
   *[other] { $count } طائرًا
}
thing-cat = { $count ->
    [one] قطة
    [two] قطتان
    [few] { $count } قطط
   *[other] { $count } قطة
}
thing-dog = { $count ->
    [one] كلب
    [two] كلبان
    [few] { $count } كلاب
   *[other] { $count } كلبًا
}
thing-horse = { $count ->
    [one] حصان
    [two] حصانان
    [few] { $count } أحصنة
   *[other] { $count } حصانًا
}
thing-sheep = { $count ->
    [one] خروف
    [two] خروفان
    [few] { $count } خراف
   *[other] { $count } خروفًا
}
thing-cow = { $count ->
    [one] بقرة
    [two] بقرتان
    [few] { $count } بقرات
   *[other] { $count } بقرة
}
thing-backpack = { $count ->
    [one] حقيبة ظهر
    [two] حقيبتا ظهر
    [few] { $count } حقائب ظهر
   *[other] { $count } حقيبة ظهر
}
thing-umbrella = { $count ->
    [one] مظلة
    [two] مظلتان
    [few] { $count } مظلات
   *[other] { $count } مظلة
}
thing-handbag = { $count ->
    [one] حقيبة يد
    [two] حقيبتا يد
    [few] { $count } حقائب يد
   *[other] { $count } حقيبة يد
}
thing-tie = { $count ->
    [one] ربطة عنق
    [two] ربطتا عنق
    [few] { $count } ربطات عنق
   *[other] { $count } ربطة عنق
}
thing-suitcase = { $count ->
    [one] حقيبة سفر
    [two] حقيبتا سفر
    [few] { $count } حقائب سفر
   *[other] { $count } حقيبة سفر
}
thing-ball = { $count ->
    [one] كرة
    [two] كرتان
    [few] { $count } كرات
   *[other] { $count } كرة
}
thing-bottle = { $count ->
    [one] زجاجة
    [two] زجاجتان
    [few] { $count } زجاجات
   *[other] { $count } زجاجة
}
thing-wine-glass = { $count ->
    [one] كأس زجاجية
    [two] كأسان زجاجيتان
    [few] { $count } كؤوس زجاجية
   *[other] { $count } كأسًا زجاجية
}
thing-cup = { $count ->
    [one] كوب
    [two] كوبان
    [few] { $count } أكواب
   *[other] { $count } كوبًا
}
thing-fork = { $count ->
    [one] شوكة
    [two] شوكتان
    [few] { $count } شوكات
   *[other] { $count } شوكة
}
thing-knife = { $count ->
    [one] سكين
    [two] سكينان
    [few] { $count } سكاكين
   *[other] { $count } سكينًا
}
thing-spoon = { $count ->
    [one] ملعقة
    [two] ملعقتان
    [few] { $count } ملاعق
   *[other] { $count } ملعقة
}
thing-bowl = { $count ->
    [one] وعاء
    [two] وعاءان
    [few] { $count } أوعية
   *[other] { $count } وعاءً
}
thing-banana = { $count ->
    [one] موزة
    [two] موزتان
    [few] { $count } موزات
   *[other] { $count } موزة
}
thing-apple = { $count ->
    [one] تفاحة
    [two] تفاحتان
    [few] { $count } تفاحات
   *[other] { $count } تفاحة
}
thing-sandwich = { $count ->
    [one] شطيرة
    [two] شطيرتان
    [few] { $count } شطائر
   *[other] { $count } شطيرة
}
thing-orange = { $count ->
    [one] برتقالة
    [two] برتقالتان
    [few] { $count } برتقالات
   *[other] { $count } برتقالة
}
thing-carrot = { $count ->
    [one] جزرة
    [two] جزرتان
    [few] { $count } جزرات
   *[other] { $count } جزرة
}
thing-pizza = { $count ->
    [one] بيتزا
    [two] قطعتا بيتزا
    [few] { $count } قطع بيتزا
   *[other] { $count } قطعة بيتزا
}
thing-cake = { $count ->
    [one] كعكة
    [two] كعكتان
    [few] { $count } كعكات
   *[other] { $count } كعكة
}
thing-chair = { $count ->
    [one] كرسي
    [two] كرسيان
    [few] { $count } كراسي
   *[other] { $count } كرسيًا
}
thing-couch = { $count ->
    [one] أريكة
    [two] أريكتان
    [few] { $count } أرائك
   *[other] { $count } أريكة
}
thing-plant = { $count ->
    [one] نبتة في أصيص
    [two] نبتتان في أصيصين
    [few] { $count } نباتات في أصص
   *[other] { $count } نبتة في أصيص
}
thing-bed = { $count ->
    [one] سرير
    [two] سريران
    [few] { $count } أسرّة
   *[other] { $count } سريرًا
}
thing-table = { $count ->
    [one] طاولة
    [two] طاولتان
    [few] { $count } طاولات
   *[other] { $count } طاولة
}
thing-toilet = { $count ->
    [one] مرحاض
    [two] مرحاضان
    [few] { $count } مراحيض
   *[other] { $count } مرحاضًا
}
thing-tv = { $count ->
    [one] شاشة
    [two] شاشتان
    [few] { $count } شاشات
   *[other] { $count } شاشة
}
thing-laptop = { $count ->
    [one] حاسوب محمول
    [two] حاسوبان محمولان
    [few] { $count } حواسيب محمولة
   *[other] { $count } حاسوبًا محمولًا
}
thing-mouse = { $count ->
    [one] فأرة حاسوب
    [two] فأرتا حاسوب
    [few] { $count } فئران حاسوب
   *[other] { $count } فأرة حاسوب
}
thing-remote = { $count ->
    [one] جهاز تحكم
    [two] جهازا تحكم
    [few] { $count } أجهزة تحكم
   *[other] { $count } جهاز تحكم
}
thing-keyboard = { $count ->
    [one] لوحة مفاتيح
    [two] لوحتا مفاتيح
    [few] { $count } لوحات مفاتيح
   *[other] { $count } لوحة مفاتيح
}
thing-phone = { $count ->
    [one] هاتف محمول
    [two] هاتفان محمولان
    [few] { $count } هواتف محمولة
   *[other] { $count } هاتفًا محمولًا
}
thing-microwave = { $count ->
    [one] ميكروويف
    [two] جهازا ميكروويف
    [few] { $count } أجهزة ميكروويف
   *[other] { $count } جهاز ميكروويف
}
thing-oven = { $count ->
    [one] فرن
    [two] فرنان
    [few] { $count } أفران
   *[other] { $count } فرنًا
}
thing-sink = { $count ->
    [one] مغسلة
    [two] مغسلتان
    [few] { $count } مغاسل
   *[other] { $count } مغسلة
}
thing-fridge = { $count ->
    [one] ثلاجة
    [two] ثلاجتان
    [few] { $count } ثلاجات
   *[other] { $count } ثلاجة
}
thing-book = { $count ->
    [one] كتاب
    [two] كتابان
    [few] { $count } كتب
   *[other] { $count } كتابًا
}
thing-clock = { $count ->
    [one] ساعة
    [two] ساعتان
    [few] { $count } ساعات
   *[other] { $count } ساعة
}
thing-vase = { $count ->
    [one] مزهرية
    [two] إناءان للزهور
    [few] { $count } مزهريات
   *[other] { $count } مزهرية
}
thing-scissors = { $count ->
    [one] مقص
    [two] مقصان
    [few] { $count } مقصات
   *[other] { $count } مقصًا
}
thing-teddy-bear = { $count ->
    [one] دمية محشوة
    [two] دميتان محشوتان
    [few] { $count } دمى محشوة
   *[other] { $count } دمية محشوة
}
thing-toothbrush = { $count ->
    [one] فرشاة أسنان
    [two] فرشاتا أسنان
    [few] { $count } فرش أسنان
   *[other] { $count } فرشاة أسنان
}

## Where things are, on a clock face laid over the photo and by its sides
place-clock = { $hour ->
    [1] عند الساعة الواحدة
    [2] عند الساعة الثانية
    [3] عند الساعة الثالثة
    [4] عند الساعة الرابعة
    [5] عند الساعة الخامسة
    [6] عند الساعة السادسة
    [7] عند الساعة السابعة
    [8] عند الساعة الثامنة
    [9] عند الساعة التاسعة
    [10] عند الساعة العاشرة
    [11] عند الساعة الحادية عشرة
   *[other] عند الساعة الثانية عشرة
}
place-middle = في الوسط
place-left = على اليسار
place-right = على اليمين
place-top = في الأعلى
place-bottom = في الأسفل
place-top-left = في أعلى اليسار
place-top-right = في أعلى اليمين
place-bottom-left = في أسفل اليسار
place-bottom-right = في أسفل اليمين
place-near = { $place }، قريب
place-far = { $place }، بعيد
