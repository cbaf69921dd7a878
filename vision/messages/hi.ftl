# A photo that could not be taken in
error-photo-unusable = मैं इस फ़ोटो का उपयोग नहीं कर सकता। कृपया दूसरी फ़ोटो आज़माएँ।
error-photo-empty = फ़ोटो खाली है। कृपया फिर से लें।
error-photo-too-large = फ़ोटो की फ़ाइल बहुत बड़ी है। वह अधिक से अधिक { $megabytes } मेगाबाइट की हो सकती है।
error-photo-too-many-pixels = फ़ोटो में बहुत ज़्यादा पिक्सेल हैं। अधिक से अधिक { $megapixels } मेगापिक्सेल हो सकते हैं।
error-photo-too-small = तस्वीर इतनी छोटी है कि कुछ दिखता नहीं। कृपया नई फ़ोटो लें।
error-photo-type-unknown = यह फ़ाइल ऐसी फ़ोटो नहीं है जो खुल सके। JPEG, PNG, WebP, HEIC और AVIF खुल सकती हैं।
error-photo-mislabelled = यह फ़ाइल वैसी नहीं है जैसी बताई गई है। कृपया फ़ोटो फिर से भेजें।
error-photo-animated = यह चलती तस्वीर है। कृपया स्थिर फ़ोटो भेजें।
error-photo-damaged = फ़ोटो ख़राब है या पूरी नहीं पहुँची। कृपया फिर से भेजें।

# What to do for a better photo: one move at a time. The phone moves to the side on which the text is cut off.
retake-covered = कैमरे के सामने कुछ आ गया है, शायद उँगली। उसे हटाकर फिर से कोशिश करें।
retake-dark = बहुत अँधेरा है। बत्ती जलाएँ या खिड़की के पास जाएँ, फिर कोशिश करें।
retake-overexposed = रोशनी बहुत तेज़ है। फ़्लैश बंद करें या रोशनी की ओर पीठ करें, फिर कोशिश करें।
retake-blurred = फ़ोटो धुँधली है। फ़ोन को दोनों हाथों से स्थिर पकड़कर फिर से कोशिश करें।
retake-glare = फ़ोटो में रोशनी की चमक है। फ़ोन को थोड़ा तिरछा करें या फ़्लैश बंद करें, फिर कोशिश करें।
retake-empty = मुझे केवल एक सादी सतह दिख रही है। फ़ोन को थोड़ा पीछे ले जाकर फिर से कोशिश करें।
retake-cut-left = लिखावट बाईं ओर से कट गई है। फ़ोन को थोड़ा बाईं ओर ले जाकर फिर से कोशिश करें।
retake-cut-right = लिखावट दाईं ओर से कट गई है। फ़ोन को थोड़ा दाईं ओर ले जाकर फिर से कोशिश करें।
retake-cut-top = लिखावट ऊपर से कट गई है। फ़ोन को थोड़ा ऊपर ले जाकर फिर से कोशिश करें।
retake-cut-bottom = लिखावट नीचे से कट गई है। फ़ोन को थोड़ा नीचे ले जाकर फिर से कोशिश करें।
retake-too-small = लिखावट इतनी छोटी है कि पढ़ी नहीं जा सकती। फ़ोन को और पास लाकर फिर से कोशिश करें।
retake-unreadable = लिखावट दिख रही है, पर ठीक से पढ़ी नहीं जा रही। फ़ोन को उसके ठीक सामने, थोड़ा पास रखकर फिर से कोशिश करें।
retake-again = यह फ़ोटो समझ में नहीं आ रही। कृपया फिर से लें।

# Colours
colour-black = काला
colour-dark-grey = गहरा स्लेटी
colour-grey = स्लेटी
colour-light-grey = हल्का स्लेटी
colour-white = सफ़ेद
colour-red = लाल
colour-dark-red = गहरा लाल
colour-pink = गुलाबी
colour-orange = नारंगी
colour-brown = भूरा
colour-dark-brown = गहरा भूरा
colour-light-brown = हल्का भूरा
colour-beige = बेज
colour-yellow = पीला
colour-olive = जैतूनी
colour-green = हरा
colour-dark-green = गहरा हरा
colour-light-green = हल्का हरा
colour-turquoise = फ़िरोज़ी
colour-dark-turquoise = गहरा फ़िरोज़ी
colour-blue = नीला
colour-dark-blue = गहरा नीला
colour-light-blue = हल्का नीला
colour-navy = नेवी नीला
colour-purple = बैंगनी
colour-dark-purple = गहरा बैंगनी
colour-light-purple = हल्का बैंगनी

# Light
light-dark = अँधेरा है।
light-dim = रोशनी कम है।
light-normal = रोशनी सामान्य है।
light-bright = रोशनी तेज़ है।
light-from-left = बाईं ओर ज़्यादा रोशनी है।
light-from-right = दाईं ओर ज़्यादा रोशनी है।
light-from-top = ऊपर की ओर ज़्यादा रोशनी है।
light-from-bottom = नीचे की ओर ज़्यादा रोशनी है।
