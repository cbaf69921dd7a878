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
