error-server-error = حدث خطأ من جهتنا، ولم يضِع شيء مما يخصك. حاول مرة أخرى بعد قليل.
error-refused = لم يتم ذلك. حاول مرة أخرى أو اطلب المساعدة من شخص.
error-invalid = هناك شيء غير صحيح في الطلب. { $reason }
error-malformed = تعذرت قراءة الطلب. حاول مرة أخرى.
error-parse-error = تعذرت قراءة الطلب. حاول مرة أخرى.
error-not-authenticated = سجّل الدخول أولاً.
error-authentication-failed = انتهت صلاحية تسجيل الدخول. سجّل الدخول من جديد.
error-permission-denied = لا يمكنك القيام بذلك.
error-not-found = لا أجد ذلك. ربما تم حذفه.
error-method-not-allowed = لا يمكن القيام بذلك هنا.
error-not-acceptable = لا أستطيع الإجابة بالشكل المطلوب.
error-unsupported-media-type = لا أستطيع قراءة هذا النوع من الملفات هنا.
error-too-many-requests = كان ذلك سريعاً بعض الشيء. حاول مرة أخرى بعد { wait-time }.
error-request-too-large = هذا كبير جداً. أرسل صورة أصغر أو تسجيلاً أقصر.
error-database-unavailable = لا أستطيع الآن الوصول إلى المكان الذي تُحفظ فيه الأسئلة، ولم يضِع شيء مما يخصك. حاول مرة أخرى بعد بضع ثوانٍ.
error-storage-unavailable = لا أستطيع الآن الوصول إلى المكان الذي تُحفظ فيه الصور والتسجيلات. يرجى المحاولة مرة أخرى بعد بضع ثوانٍ.
error-idempotency-key-invalid = تعذرت قراءة الطلب. حاول مرة أخرى.
error-idempotency-key-reused = سبق إرسال هذا بمحتوى مختلف. أرسله من جديد كطلب جديد.
error-idempotency-key-running = يجري العمل على ذلك الآن. انتظر لحظة.
error-conflict = تغيّر شيء في هذه الأثناء. حاول مرة أخرى.
error-token-invalid = انتهت صلاحية تسجيل الدخول. سجّل الدخول من جديد.
error-device-unknown = لم يعد هذا الجهاز مسجلاً. سجّل الدخول من جديد.
error-error = لم يتم ذلك. حاول مرة أخرى أو اطلب المساعدة من شخص.
field-required = هناك شيء مطلوب ناقص.
field-unknown = هذا الخيار غير معروف.
field-too-long = هذا طويل جداً.
field-out-of-range = هذا الرقم كبير جداً أو صغير جداً.
field-invalid = هناك شيء ليس بالشكل الصحيح.
wait-time =
    { $unit ->
        [hours] { $count ->
            [one] ساعة
            [two] ساعتين
            [few] { $count } ساعات
           *[other] { $count } ساعة
        }
        [minutes] { $count ->
            [one] دقيقة
            [two] دقيقتين
            [few] { $count } دقائق
           *[other] { $count } دقيقة
        }
       *[seconds] { $count ->
            [one] ثانية
            [two] ثانيتين
            [few] { $count } ثوانٍ
           *[other] { $count } ثانية
        }
    }
