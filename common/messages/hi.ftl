error-server-error = हमारी तरफ़ कुछ गड़बड़ हो गई। आपका कुछ भी खोया नहीं है। थोड़ी देर में फिर कोशिश करें।
error-refused = यह नहीं हो सका। फिर कोशिश करें, या किसी इंसान से मदद लें।
error-invalid = अनुरोध में कुछ ठीक नहीं था। { $reason }
error-malformed = अनुरोध पढ़ा नहीं जा सका। फिर कोशिश करें।
error-parse-error = अनुरोध पढ़ा नहीं जा सका। फिर कोशिश करें।
error-not-authenticated = पहले साइन इन करें।
error-authentication-failed = आपका साइन इन पुराना हो गया है। फिर से साइन इन करें।
error-permission-denied = आप यह नहीं कर सकते।
error-not-found = मुझे यह नहीं मिल रहा। शायद यह हटा दिया गया है।
error-method-not-allowed = यह यहाँ नहीं हो सकता।
error-not-acceptable = मैं माँगे गए रूप में जवाब नहीं दे सकता।
error-unsupported-media-type = मैं यहाँ इस तरह की फ़ाइल नहीं पढ़ सकता।
error-too-many-requests = यह थोड़ा जल्दी था। कृपया { wait-time } बाद फिर कोशिश करें।
error-request-too-large = यह भेजने के लिए बहुत बड़ा है। छोटी फ़ोटो या छोटी रिकॉर्डिंग भेजें।
error-database-unavailable = जहाँ सवाल रखे जाते हैं, वहाँ मैं अभी नहीं पहुँच पा रहा हूँ। आपका कुछ भी खोया नहीं है। कृपया कुछ सेकंड बाद फिर कोशिश करें।
error-storage-unavailable = जहाँ फ़ोटो और रिकॉर्डिंग रखी जाती हैं, वहाँ मैं अभी नहीं पहुँच पा रहा हूँ। कृपया कुछ सेकंड बाद फिर कोशिश करें।
error-idempotency-key-invalid = अनुरोध पढ़ा नहीं जा सका। फिर कोशिश करें।
error-idempotency-key-reused = यह पहले किसी और सामग्री के साथ भेजा जा चुका है। इसे नए सिरे से भेजें।
error-idempotency-key-running = इस पर काम चल रहा है। ज़रा रुकें।
error-conflict = इस बीच कुछ बदल गया। फिर कोशिश करें।
error-token-invalid = आपका साइन इन पुराना हो गया है। फिर से साइन इन करें।
error-device-unknown = यह डिवाइस अब साइन इन नहीं है। फिर से साइन इन करें।
error-error = यह नहीं हो सका। फिर कोशिश करें, या किसी इंसान से मदद लें।
field-required = कुछ ज़रूरी चीज़ छूट गई है।
field-unknown = यह विकल्प मालूम नहीं है।
field-too-long = यह बहुत लंबा है।
field-out-of-range = यह संख्या बहुत बड़ी या बहुत छोटी है।
field-invalid = कुछ सही रूप में नहीं है।
wait-time =
    { $unit ->
        [hours] { $count ->
            [one] { $count } घंटे
           *[other] { $count } घंटे
        }
        [minutes] { $count ->
            [one] { $count } मिनट
           *[other] { $count } मिनट
        }
       *[seconds] { $count ->
            [one] { $count } सेकंड
           *[other] { $count } सेकंड
        }
    }
