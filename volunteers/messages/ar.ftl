# What a person hears while a volunteer is asked, is there, or is gone.
notice-shares-whole = يرى متطوع صورك كما هي، ويرى سؤالك وجوابي. لن يعرف أحد من أنت.
notice-shares-obscured = يرى متطوع صورك مع إخفاء الوجوه والبطاقات، ويرى سؤالك وجوابي. لن يعرف أحد من أنت.
notice-shares-text = يصل إلى المتطوع سؤالك وجوابي، من دون أي صورة. لن يعرف أحد من أنت.
notice-shares-words = يصل إلى المتطوع سؤالك وجوابي. لن يعرف أحد من أنت.
wait-soon =
    { $ahead ->
        [0] أسأل المتطوعين الآن. في العادة يجيب أحدهم خلال دقيقة.
        [one] أمامك شخص واحد. يستغرق ذلك في العادة أقل من دقيقة.
        [two] أمامك شخصان. يستغرق ذلك في العادة أقل من دقيقة.
        [few] أمامك { $ahead } أشخاص. يستغرق ذلك في العادة أقل من دقيقة.
        [many] أمامك { $ahead } شخصًا. يستغرق ذلك في العادة أقل من دقيقة.
       *[other] أمامك { $ahead } شخص. يستغرق ذلك في العادة أقل من دقيقة.
    }
wait-minutes =
    { $ahead ->
        [0] أسأل المتطوعين الآن.
        [one] أمامك شخص واحد.
        [two] أمامك شخصان.
        [few] أمامك { $ahead } أشخاص.
        [many] أمامك { $ahead } شخصًا.
       *[other] أمامك { $ahead } شخص.
    } قد يستغرق ذلك نحو { $minutes ->
        [one] دقيقة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }.
wait-long =
    ينتظر الآن أشخاص كثيرون. قد يستغرق ذلك أكثر من { $minutes ->
        [one] دقيقة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. سأستمر في السؤال، وسأخبرك عندما يأتي أحد.
wait-nobody-awake = لا يوجد الآن متطوع مستيقظ يتكلم هذه اللغة: { $spoken }. سأستمر في البحث، وسأخبرك عندما يأتي أحد.
wait-nobody-awake-hard = لا يوجد الآن متطوع يمكنه المساعدة في هذا. سأستمر في البحث، وسأخبرك عندما يأتي أحد.
wait-nobody-awake-crisis = لا يوجد الآن متطوع لهذا الأمر. من فضلك لا تنتظر: اتصل بخط دعم نفسي أو برقم الطوارئ أو بشخص تثق به. سأستمر في البحث، وسأخبرك عندما يأتي أحد.
notice-somebody-awake = يوجد الآن متطوعون يتكلمون لغتك. أنا أسألهم.
notice-claimed = معك الآن متطوع، وهو ينظر في سؤالك.
notice-volunteer-lost = لم يعد المتطوع موجودًا، ربما انقطع اتصاله. دورك هو التالي، وأنا أسأل متطوعًا آخر.
notice-passed-on = نقل المتطوع سؤالك إلى متطوع آخر. دورك هو التالي.
notice-closed-helped = ودّعك المتطوع. أرجو أن يكون ذلك قد أفادك.
notice-closed-partly = ودّعك المتطوع. تمكن من المساعدة في جزء من الأمر.
notice-closed-not-possible = لم يتمكن المتطوع من المساعدة في هذا، وقد ودّعك. يمكنك تجربة صورة أخرى، أو السؤال مرة أخرى.
notice-closed-not-allowed = لا يُسمح للمتطوع بالمساعدة في هذا، وقد أنهى الحديث.
notice-quiet = لم يتكلم أحد منذ فترة، لذلك غادر المتطوع. يمكنك السؤال مرة أخرى في أي وقت.
notice-expired = أنا آسف، لم يتمكن أي متطوع من الحضور. يمكنك السؤال مرة أخرى في أي وقت، أو سؤال شخص بقربك.
notice-withdrawn = حسنًا، لن يُسأل أي متطوع بعد الآن.
notice-talks-suspended = لا يمكنك التحدث مع المتطوعين في الوقت الحالي، لذلك انتهى هذا الطلب.
notice-not-passed-on = لم أنقل كلامك الأخير إلى المتطوع. يرجى قوله بطريقة أخرى.
notice-contact-not-passed-on = لم أنقل هذا الكلام: من فضلك، لا وسائل اتصال ولا أسماء ولا لقاءات. تبقى أنت والمتطوع غريبين أحدكما عن الآخر، حمايةً لكليكما.
photo-sent = أُرسلت الصورة رقم { $number }.
correction = المتطوع يصحح جوابي: { $text }
retake = لا أرى ذلك جيدًا. يرجى التقاط الصورة مرة أخرى.
canned-hello = مرحبًا! أنظر إلى ذلك الآن.
canned-one-moment = لحظة من فضلك.
canned-please-closer = يرجى التقاط صورة أخرى من مسافة أقرب قليلًا.
canned-please-light = يرجى التقاط صورة أخرى في ضوء أقوى.
canned-please-whole = يرجى التقاط صورة أخرى من مسافة أبعد، حتى أرى كل شيء.
canned-anything-else = هل هناك شيء آخر يمكنني المساعدة فيه؟
canned-glad-to-help = تسعدني المساعدة. مع السلامة!

# Errors
error-too-many-help-requests =
    لديك { $limit ->
        [one] سؤال واحد ينتظر
        [two] سؤالان ينتظران
        [few] { $limit } أسئلة تنتظر
        [many] { $limit } سؤالًا تنتظر
       *[other] { $limit } سؤال تنتظر
    } المتطوعين. يرجى إنهاء سؤال منها أولًا.
error-asked-too-often = عدد المرات التي طلبت فيها مساعدة المتطوعين خلال ساعة: { $limit }. يُرجى الانتظار قليلًا قبل الطلب من جديد.
error-question-not-heard = ما زلت أستمع إلى سؤالك. يرجى طلب متطوع بعد لحظة.
error-talks-suspended = لا يمكنك التحدث مع المتطوعين الآن، لأن المشرفين أوقفوا ذلك لفترة. يمكنك الاعتراض على ذلك. في حالة الطوارئ، اتصل برقم الطوارئ المحلي.
error-help-request-over = انتهى هذا الطلب. يمكنك أن تسأل متطوعًا مرة أخرى.
error-nobody-has-claimed = لم يأتِ أي متطوع بعد. سأخبرك عندما يأتي أحد.
error-already-taken = سبقك متطوع آخر. شكرًا لاستعدادك!
error-offer-over = لم يعد هذا الطلب معروضًا عليك.
error-claim-over = لم يعد هذا الطلب لديك. انتقل إلى شخص آخر أو انتهى.
error-volunteer-busy = هناك شخص تساعده الآن. يرجى إنهاء ذلك أولًا.
error-practice-needed = يرجى أولًا قراءة الإرشادات وإكمال طلب التدريب.
error-volunteer-blocked = لا يمكنك أخذ طلبات إلى أن ينظر أحد المشرفين في حسابك.
error-own-help-request = هذا طلبك أنت.
error-photo-not-shared = لا تُعرض هذه الصورة على المتطوعين.
error-message-empty = لا يوجد شيء لإرساله بعد.
error-message-held = لا يمكن قول هذا للشخص. صِف ما تراه من دون أسماء، ومن دون تخمينات عن الناس، ومن دون نصائح طبية.
error-contact-held = من فضلك، لا وسائل اتصال ولا روابط: تبقيان هنا غريبين أحدكما عن الآخر، حمايةً لكليكما.
error-message-not-passed-on = لا أستطيع نقل هذا إلى متطوع. يرجى قوله بطريقة أخرى.
error-contact-not-passed-on = لم أنقل هذا الكلام: من فضلك، لا وسائل اتصال ولا أسماء ولا لقاءات. تبقى أنت والمتطوع غريبين أحدكما عن الآخر، حمايةً لكليكما.
error-already-said = سبق أن قلت ذلك. شكرًا لك.
error-review-too-early = يمكنك ذلك عندما ينتهي الحديث.

## Push: an offer while the page is closed
push-offer-title = هناك من يطلب المساعدة
push-offer-body = يود شخص كفيف أن تنظر إلى شيء من أجله.
error-push-endpoint-refused = لا أستطيع الإرسال إلى خدمة الإشعارات في هذا المتصفح.
error-push-subscription-invalid = لم أتمكن من تشغيل الإشعارات: أعطاني هذا المتصفح مفاتيح لا تعمل. حاول مرة أخرى.
error-push-unavailable = لا أستطيع إرسال إشعارات إلى هذا النوع من الأجهزة.

## The person's API
notice-unheard = لم أتمكن من سماع رسالتك الصوتية. يرجى قولها مرة أخرى.

# The volunteers' pages
web-title = Sightline للمتطوعين
web-skip = الانتقال إلى المحتوى
web-navigation = المتطوعون
web-home = الطلبات
web-history = السجل
web-settings = الإعدادات
web-guidelines = الإرشادات
web-sign-in = تسجيل الدخول
web-sign-out = تسجيل الخروج
web-join = الانضمام إلى المتطوعين
web-back = العودة إلى طلباتك
web-problem-title = لم يتم ذلك
web-not-a-volunteer = هذا الحساب ليس حساب متطوع. سجّل الخروج، ثم انضم إلى المتطوعين.
web-sign-in-first = يرجى تسجيل الدخول أولًا.
web-lost = انقطع الاتصال. سأستمر في المحاولة.
web-gone = تم تسجيل خروجك هنا. يرجى تسجيل الدخول من جديد.
web-needs-script = لمساعدة أحد يُرجى تشغيل JavaScript، فمن دونه ينتقل مكانك إلى غيرك خلال دقيقة.

web-welcome-title = أعِر عينيك لدقيقة
web-welcome-what = يسأل المكفوفون Sightline عما هو أمام هواتفهم. وحين لا يكون البرنامج متأكدًا ينظر متطوع: هل ما زال الحليب صالحًا، وأي زر هو الصحيح، وماذا تقول الرسالة؟
web-welcome-how = ترى الصورة والسؤال، وتجيب بكلمات قليلة مكتوبة أو منطوقة. لن يعرف أحد من أنت، ولن تعرف أبدًا من يسأل.
web-welcome-free = أنت تختار لغاتك وأوقاتك. يمكنك رفض أي طلب، وأخذ استراحة متى شئت.

web-locked-out-title = محاولات كثيرة جدًا
web-locked-out = أُدخلت كلمة مرور خاطئة مرات كثيرة. حاول مرة أخرى بعد { $minutes ->
        [one] دقيقة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }.

web-check-fields = يرجى مراجعة الحقول المعلَّمة.
web-username = اسم المستخدم
web-username-hint = من 3 إلى 40 حرفًا أو رقمًا أو نقطة أو شرطة. ليس اسمك الحقيقي: لا يراه إلا أنت ومشرفونا.
web-username-taken = اسم المستخدم هذا مأخوذ.
web-password = كلمة المرور
web-password-again = كلمة المرور مرة أخرى
web-passwords-differ = كلمتا المرور غير متطابقتين.
web-password-change = تغيير كلمة المرور
web-password-now = كلمة المرور الحالية
web-new-password = كلمة المرور الجديدة
web-password-wrong = هذه ليست كلمة مرورك.
web-password-changed = تم تغيير كلمة المرور. في أي مكان آخر سجّلت الدخول منه، عليك تسجيل الدخول من جديد.
web-languages = اللغات
web-languages-hint = تُسأل أولًا بلغتك الأم.
web-mother-tongue = اللغة الأم
web-other-language = لغة أخرى ({ $number })
web-zone = المنطقة الزمنية
web-zone-hint = حتى لا يوقظك أحد.
web-new-here = ليس لديك حساب بعد؟
web-have-account = لديك حساب بالفعل؟

web-guidelines-title = كيف نساعد
web-guidelines-why = يرجى قراءة هذه القواعد العشر. فهي تحمي من يسألون، وتحميك أنت أيضًا.
web-rule-1 = قل ما تراه. صِف الناس ولا تذكر أسماءهم، حتى لو عرفت الوجه.
web-rule-2 = لا تخمّن شيئًا عن الناس: لا العمر ولا الأصل ولا الصحة ولا الطباع ولا المشاعر.
web-rule-3 = لا تقدّم نصائح طبية. اقرأ ما هو مطبوع كما هو، وانصح بسؤال الصيدلي أو الطبيب.
web-rule-4 = إذا لم تكن متأكدًا فقل ذلك، وقل ما الذي يفيد: ضوء أقوى، أو مسافة أقرب، أو الجهة الأخرى.
web-rule-5 = لا تسأل أبدًا من هم أو أين يسكنون، ولا تقل أبدًا من أنت. لا وسائل اتصال ولا روابط.
web-rule-6 = لا تلتقط صورًا للشاشة ولا صورًا أخرى ولا تسجيلات. ما تراه يبقى هنا.
web-rule-7 = تكلّم بهدوء وبساطة. لا شفقة ولا مواعظ: أجب عما سُئل.
web-rule-8 = في حالة الطوارئ اطلب من الشخص الاتصال برقم الطوارئ في بلده، وابقَ معه إلى أن تكون المساعدة في الطريق.
web-rule-9 = أبلغ عن الإساءة والتهديد والطلبات التي قد تؤذي أحدًا وكل ما هو جنسي. ينظر أحد المشرفين في ذلك.
web-rule-10 = يمكنك دائمًا إعادة الطلب. لن يسألك أحد عن السبب.
web-guidelines-accept = سألتزم بهذه القواعد
web-guidelines-accepted = لقد وعدت بالالتزام بهذه القواعد.

web-practice-title = التدريب
web-practice-what = هذا الطلب غير حقيقي. جرّبه كأنه حقيقي، وبعد ذلك يمكن أن تصلك طلبات حقيقية.
web-practice-photo = صورة غير حقيقية: علبة كرتون على طاولة، وعليها تاريخ مطبوع.
web-practice-question = يسأل الشخص: «حتى متى يصلح هذا الحليب؟»
web-practice-machine = يجيب البرنامج: «هذه علبة حليب Alma. الحليب صالح حتى { $date }.»
web-reading = جوابك
web-reading-hint = اقرأ التاريخ على العلبة بنفسك، واكتبه بالأرقام.
web-face = يسأل شخص: «من هي المرأة في هذه الصورة؟» وأنت تعرفها من التلفزيون. ماذا تفعل؟
practice-face-name = أقول اسمها.
practice-face-describe = أصفها: ماذا تلبس، وماذا تفعل، وأين تقف.
practice-face-silent = لا أقول شيئًا وأغلق الطلب.
web-dose = يسأل شخص: «كم حبة من هذا الدواء آخذ؟» ماذا تفعل؟
practice-dose-advise = أقول كم كنت سآخذ أنا.
practice-dose-read = أقرأ ما هو مكتوب على العلبة، وأنصح بسؤال الصيدلي.
practice-dose-refuse = أقول إنه لا يُسمح لي بالإجابة، وأغادر.
web-practice-send = إرسال
web-practice-again = اقتربت من الصواب! راجع هذه مرة أخرى:
web-practice-wrong-reading = التاريخ: البرامج تخطئ في قراءة التواريخ. انظر إلى العلبة بنفسك، واكتب اليوم والشهر والسنة كما هي مطبوعة.
web-practice-wrong-face = المرأة: لا نسمّي أحدًا من وجهه، حتى حين نكون متأكدين. والوصف مفيد مع ذلك.
web-practice-wrong-dose = الدواء: يمكن قراءة المطبوع. أما كم حبة تناسب شخصًا ما فهذا سؤال للصيدلي.
web-practice-done = أحسنت. من الآن يمكن أن تصلك طلبات حقيقية.

web-standing-title = حالتك
web-standing-available = يمكن أن تصلك الطلبات حتى { $until }.
web-standing-busy = هناك شخص تساعده الآن.
web-standing-snoozed = أنت في استراحة حتى { $until }.
web-standing-resting = لديك راحة حتى { $until }، لأن الطلب الأخير كان صعبًا.
web-standing-asleep = هذا الوقت خارج أوقاتك. ستصلك الطلبات من جديد ابتداءً من { $until }.
web-standing-never = لم تحدد أي أوقات، لذلك لا تصلك طلبات. يمكنك تحديدها في الإعدادات.
web-standing-blocked = لا يمكنك أخذ طلبات إلى أن ينظر أحد المشرفين في حسابك.
web-thanked =
    { $count ->
        [0] لم يشكرك أحد بعد. سيأتي ذلك.
        [one] شكرك شخص واحد.
        [two] شكرك شخصان.
        [few] شكرك { $count } أشخاص.
        [many] شكرك { $count } شخصًا.
       *[other] شكرك { $count } شخص.
    }
web-continue = العودة إلى الشخص الذي تساعده
web-snooze-title = أخذ استراحة
web-snooze-1 = ساعة واحدة
web-snooze-3 = 3 ساعات
web-snooze-24 = يوم واحد
web-snooze-168 = أسبوع واحد
web-snooze-end = إنهاء الاستراحة

web-offers-title = طلبات لك
web-offers-none = لا أحد يحتاج إليك الآن. اترك هذه الصفحة مفتوحة: يظهر الطلب الجديد هنا تلقائيًا.
web-offer-new = طلب جديد، { $spoken }: { $text }
web-offer-without-words = سؤال عن صورة، من دون كلام
web-offer-urgent = عاجل
web-offer-hard = قد يكون مؤلمًا
web-offer-back = ينتظر للمرة الثانية
web-waited =
    { $minutes ->
        [0] ينتظر منذ أقل من دقيقة
        [one] ينتظر منذ دقيقة
        [two] ينتظر منذ دقيقتين
        [few] ينتظر منذ { $minutes } دقائق
        [many] ينتظر منذ { $minutes } دقيقة
       *[other] ينتظر منذ { $minutes } دقيقة
    }
web-take = أخذ الطلب
web-decline = ليس الآن
web-taken-by-another = أخذ متطوع آخر هذا الطلب.
web-sound = صوت عند وصول طلب جديد

web-push-title = الإشعارات
web-push-what = لتعلم بالطلبات حين تكون هذه الصفحة مغلقة. لا يعرض الإشعار السؤال أبدًا.
web-push-on = تشغيل الإشعارات
web-push-off = إيقاف الإشعارات
web-push-is-on = الإشعارات تعمل في هذا المتصفح.
web-push-is-off = الإشعارات متوقفة في هذا المتصفح.
web-push-denied = لا يسمح هذا المتصفح بإشعارات لهذه الصفحة. يمكنك تغيير ذلك في إعداداته.

web-helping-title = أنت تساعد الآن
web-question = السؤال
web-question-language = لغة الشخص: { $spoken }. يرجى الرد بهذه اللغة.
web-shares-whole = وافق الشخص على أن ترى صوره كما هي.
web-shares-obscured = وافق الشخص على أن ترى صوره مع إخفاء الوجوه والبطاقات.
web-shares-text = وافق الشخص على مشاركة الكلام فقط: لا توجد صورة لرؤيتها.
web-is-hard = قد يكون هذا مؤلمًا. يمكنك إعادة الطلب في أي وقت.
web-is-urgent = قد تكون هذه حالة طارئة: اطلب من الشخص الاتصال برقم الطوارئ، وابقَ معه.
web-note-before = من المتطوع الذي سبقك: { $note }
web-photos = الصور
web-photos-none = لا توجد صورة.
web-photo = الصورة { $number }
web-photo-open = فتح الصورة { $number } بالحجم الكامل
web-answer = ما قاله البرنامج
web-answer-none = لم يقل البرنامج شيئًا.
web-answer-doubt = غير مؤكد
web-answer-print = مطبوع
web-correct = تصحيح هذا
web-correct-label = ما الصحيح بدلًا من ذلك؟ يسمع الشخص أنك تصحح كلام البرنامج.
web-send = إرسال
web-talk = حديثكما
web-talk-none = لم يقل أحد شيئًا بعد.
web-talk-person = الشخص
web-talk-you = أنت
web-talk-earlier = متطوع سبقك
web-talk-hearing = رسالة صوتية يجري سماعها
web-talk-unheard = رسالة صوتية لم تُفهم
web-talk-held = لم يُقل
web-talk-correction = تصحيح
web-talk-voice = رسالة صوتية
web-talk-retake = طلب صورة أخرى
web-reply = ردك
web-reply-hint = مفتاح Enter يرسل الرد، ومفتاحا Shift وEnter معًا يبدآن سطرًا جديدًا. يُقرأ الرد للشخص بصوت عالٍ.
web-record = تسجيل رسالة صوتية
web-record-stop = إيقاف وإرسال
web-record-hint = لا يسمع الشخص صوتك، بل يسمع كلماتك.
web-record-sent = أُرسلت رسالتك الصوتية ويجري سماعها.
web-record-denied = لا أستطيع استخدام الميكروفون. يرجى السماح به في المتصفح.
web-canned = بنقرة واحدة
web-canned-keys = المفاتيح من 1 إلى 7 ترسل هذه الجمل، ما دمت خارج حقول الكتابة
web-retake = لا أرى ذلك: طلب صورة أخرى
web-ending = الإنهاء
web-outcome = كيف سار الأمر؟
web-outcome-helped = تمكنت من المساعدة
web-outcome-partly = تمكنت من المساعدة في جزء
web-outcome-not-possible = لم يكن ذلك ممكنًا
web-outcome-not-allowed = ذلك غير مسموح
web-choose-outcome = يرجى اختيار كيف سار الأمر.
web-was-hard = كان هذا صعبًا عليّ: لا طلبات لمدة نصف ساعة
web-close = الوداع والإنهاء
web-pass-on = نقل الطلب
web-note = ملاحظة للمتطوع التالي
web-note-hint = يراها المتطوع التالي، ولا يراها الشخص.
web-transfer = نقل الطلب إلى متطوع آخر
web-give-back = إعادة الطلب من دون ملاحظة
web-report = الإبلاغ عن إساءة
web-report-what = ينظر أحد المشرفين في البلاغ. إذا أرسلته أثناء الحديث انتهى الحديث، ولن تلتقيا مرة أخرى.
web-reason = ما المشكلة؟
web-reason-rude = فظاظة أو تهديد
web-reason-sexual = كلام جنسي
web-reason-privacy = طُلبت معلومات شخصية أو ذُكرت
web-reason-dangerous = شيء قد يؤذي أحدًا
web-reason-misuse = شيء ليست هذه الخدمة من أجله
web-reason-other = شيء آخر
web-choose-reason = يرجى اختيار المشكلة.
web-report-text = ماذا حدث؟
web-report-send = إرسال البلاغ
web-over = لم يعد هذا الطلب لديك.
web-over-next = رؤية كيف انتهى
web-said-by-person = الشخص: { $text }

web-after-title = انتهى الأمر
web-ended-closed = تم الإنهاء
web-ended-given-back = أعدت الطلب؛ ويُسأل الآن متطوع آخر
web-ended-transferred = نقلت الطلب إلى متطوع آخر
web-ended-lapsed = انقطع اتصالك، لذلك يُسأل متطوع آخر
web-ended-idle = لم يُقل شيء لعدة دقائق، لذلك انتهى الحديث
web-ended-withdrawn = أنهى الشخص الطلب
web-after-thanks = شكرًا لحضورك.
web-rate = كيف كان الأمر بالنسبة إليك؟
web-stars = من 1، غير جيد، إلى 5، جيد جدًا
web-rate-send = إرسال
web-rated = شكرًا لك، سُجّل ذلك.
web-reported = شكرًا لك. ينظر أحد المشرفين في ذلك.

web-history-title = ما قمت به
web-history-none = لا شيء بعد.
web-history-thanked = شكرك الشخص
web-history-newer = الأحدث
web-history-older = الأقدم

web-settings-title = الإعدادات
web-hours = الأوقات
web-hours-hint = متى يمكن أن تصلك الطلبات، بحسب ساعتك أنت. الوقت الذي ينتهي قبل أن يبدأ يمتد إلى اليوم التالي.
web-window = الوقت { $number }
web-window-new = وقت آخر
web-window-delete = إزالة هذا الوقت
web-days = الأيام
web-start = من
web-end = إلى
web-load = ما تقبله من طلبات
web-takes-hard = أقبل أيضًا الطلبات التي قد تكون مؤلمة
web-takes-hard-hint = أسئلة عن إصابات أو عنف، أو من أشخاص في حالة يأس. بعد كل طلب منها لا تصلك طلبات لمدة نصف ساعة.
web-daily-cap = أقصى عدد من الطلبات المعروضة عليّ في اليوم
web-save = حفظ
web-saved = تم الحفظ.
