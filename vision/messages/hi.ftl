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
# The same with its cause or place, where that was measured; and what is told of print and distance.
retake-covered-left = फ़ोटो की बाईं ओर कुछ आ गया है, शायद उँगली। उसे हटाकर फिर से कोशिश करें।
retake-covered-right = फ़ोटो की दाईं ओर कुछ आ गया है, शायद उँगली। उसे हटाकर फिर से कोशिश करें।
retake-covered-top = फ़ोटो के ऊपर की ओर कुछ आ गया है, शायद उँगली। उसे हटाकर फिर से कोशिश करें।
retake-covered-bottom = फ़ोटो के नीचे की ओर कुछ आ गया है, शायद उँगली। उसे हटाकर फिर से कोशिश करें।
retake-backlit = रोशनी पीछे से आ रही है, इसलिए लिखावट अँधेरे में है। ऐसे घूमें कि खिड़की या बत्ती आपके पीछे हो, फिर कोशिश करें।
retake-shaken = फ़ोटो हिल गई है। फ़ोन को दोनों हाथों से पकड़ें और कोहनियाँ टिकाएँ, फिर कोशिश करें।
retake-out-of-focus = फ़ोटो फ़ोकस में नहीं है। फ़ोन को क़रीब 30 सेंटीमीटर दूर रखकर फिर से कोशिश करें।
retake-glare-left = बाएँ आधे हिस्से पर चमक है। चीज़ का बायाँ किनारा फ़ोन की ओर झुकाकर फिर से कोशिश करें।
retake-glare-right = दाएँ आधे हिस्से पर चमक है। चीज़ का दायाँ किनारा फ़ोन की ओर झुकाकर फिर से कोशिश करें।
retake-glare-top = ऊपर के आधे हिस्से पर चमक है। चीज़ का ऊपरी किनारा फ़ोन की ओर झुकाकर फिर से कोशिश करें।
retake-glare-bottom = नीचे के आधे हिस्से पर चमक है। चीज़ का निचला किनारा फ़ोन की ओर झुकाकर फिर से कोशिश करें।
retake-glare-middle = बीच में चमक है। फ़्लैश बंद करें या चीज़ को थोड़ा तिरछा करें, फिर कोशिश करें।
retake-cut-across = लिखावट बाईं और दाईं दोनों ओर से कट गई है। फ़ोन को थोड़ा पीछे ले जाकर फिर से कोशिश करें।
retake-cut-lengthwise = लिखावट ऊपर और नीचे दोनों ओर से कट गई है। फ़ोन को थोड़ा पीछे ले जाकर फिर से कोशिश करें।
retake-cut-around = लिखावट कई ओर से कट गई है। फ़ोन को थोड़ा पीछे ले जाकर फिर से कोशिश करें।
retake-too-far = मुझे केवल कोई छोटी चीज़ दिख रही है। फ़ोन को और पास लाकर फिर से कोशिश करें।
retake-upside-down = लिखावट उलटी है। अगली फ़ोटो के लिए फ़ोन को आधा घुमाएँ।
retake-on-its-side = लिखावट आड़ी है। अगली फ़ोटो के लिए फ़ोन को चौथाई घुमाएँ।
retake-no-text = यहाँ कोई लिखावट नहीं दिख रही। और पास जाएँ या चीज़ को दूसरी ओर घुमाएँ, फिर कोशिश करें।
retake-other-letters = यहाँ ऐसे अक्षरों में कुछ लिखा है जो मैं नहीं पढ़ सकता।

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

## Things, as after "I see"; one has its article, several have their number
thing-bicycle = { $count ->
    [1] साइकिल
   *[other] { $count } साइकिलें
}
thing-car = { $count ->
    [1] कार
   *[other] { $count } कारें
}
thing-motorcycle = { $count ->
    [1] मोटरसाइकिल
   *[other] { $count } मोटरसाइकिलें
}
thing-airplane = { $count ->
    [1] हवाई जहाज़
   *[other] { $count } हवाई जहाज़
}
thing-bus = { $count ->
    [1] बस
   *[other] { $count } बसें
}
thing-train = { $count ->
    [1] ट्रेन
   *[other] { $count } ट्रेनें
}
thing-truck = { $count ->
    [1] ट्रक
   *[other] { $count } ट्रक
}
thing-boat = { $count ->
    [1] नाव
   *[other] { $count } नावें
}
thing-bench = { $count ->
    [1] बेंच
   *[other] { $count } बेंच
}
thing-bird = { $count ->
    [1] पक्षी
   *[other] { $count } पक्षी
}
thing-cat = { $count ->
    [1] बिल्ली
   *[other] { $count } बिल्लियाँ
}
thing-dog = { $count ->
    [1] कुत्ता
   *[other] { $count } कुत्ते
}
thing-horse = { $count ->
    [1] घोड़ा
   *[other] { $count } घोड़े
}
thing-sheep = { $count ->
    [1] भेड़
   *[other] { $count } भेड़ें
}
thing-cow = { $count ->
    [1] गाय
   *[other] { $count } गायें
}
thing-backpack = { $count ->
    [1] बैकपैक
   *[other] { $count } बैकपैक
}
thing-umbrella = { $count ->
    [1] छाता
   *[other] { $count } छाते
}
thing-handbag = { $count ->
    [1] हैंडबैग
   *[other] { $count } हैंडबैग
}
thing-tie = { $count ->
    [1] टाई
   *[other] { $count } टाइयाँ
}
thing-suitcase = { $count ->
    [1] सूटकेस
   *[other] { $count } सूटकेस
}
thing-ball = { $count ->
    [1] गेंद
   *[other] { $count } गेंदें
}
thing-bottle = { $count ->
    [1] बोतल
   *[other] { $count } बोतलें
}
thing-wine-glass = { $count ->
    [1] वाइन का गिलास
   *[other] { $count } वाइन के गिलास
}
thing-cup = { $count ->
    [1] कप
   *[other] { $count } कप
}
thing-fork = { $count ->
    [1] काँटा चम्मच
   *[other] { $count } काँटे चम्मच
}
thing-knife = { $count ->
    [1] चाकू
   *[other] { $count } चाकू
}
thing-spoon = { $count ->
    [1] चम्मच
   *[other] { $count } चम्मच
}
thing-bowl = { $count ->
    [1] कटोरा
   *[other] { $count } कटोरे
}
thing-banana = { $count ->
    [1] केला
   *[other] { $count } केले
}
thing-apple = { $count ->
    [1] सेब
   *[other] { $count } सेब
}
thing-sandwich = { $count ->
    [1] सैंडविच
   *[other] { $count } सैंडविच
}
thing-orange = { $count ->
    [1] संतरा
   *[other] { $count } संतरे
}
thing-carrot = { $count ->
    [1] गाजर
   *[other] { $count } गाजरें
}
thing-pizza = { $count ->
    [1] पिज़्ज़ा
   *[other] { $count } पिज़्ज़ा
}
thing-cake = { $count ->
    [1] केक
   *[other] { $count } केक
}
thing-chair = { $count ->
    [1] कुर्सी
   *[other] { $count } कुर्सियाँ
}
thing-couch = { $count ->
    [1] सोफ़ा
   *[other] { $count } सोफ़े
}
thing-plant = { $count ->
    [1] गमले का पौधा
   *[other] { $count } गमले के पौधे
}
thing-bed = { $count ->
    [1] बिस्तर
   *[other] { $count } बिस्तर
}
thing-table = { $count ->
    [1] मेज़
   *[other] { $count } मेज़ें
}
thing-toilet = { $count ->
    [1] टॉयलेट
   *[other] { $count } टॉयलेट
}
thing-tv = { $count ->
    [1] स्क्रीन
   *[other] { $count } स्क्रीनें
}
thing-laptop = { $count ->
    [1] लैपटॉप
   *[other] { $count } लैपटॉप
}
thing-mouse = { $count ->
    [1] कंप्यूटर माउस
   *[other] { $count } कंप्यूटर माउस
}
thing-remote = { $count ->
    [1] रिमोट
   *[other] { $count } रिमोट
}
thing-keyboard = { $count ->
    [1] कीबोर्ड
   *[other] { $count } कीबोर्ड
}
thing-phone = { $count ->
    [1] मोबाइल फ़ोन
   *[other] { $count } मोबाइल फ़ोन
}
thing-microwave = { $count ->
    [1] माइक्रोवेव
   *[other] { $count } माइक्रोवेव
}
thing-oven = { $count ->
    [1] ओवन
   *[other] { $count } ओवन
}
thing-sink = { $count ->
    [1] सिंक
   *[other] { $count } सिंक
}
thing-fridge = { $count ->
    [1] फ़्रिज
   *[other] { $count } फ़्रिज
}
thing-book = { $count ->
    [1] किताब
   *[other] { $count } किताबें
}
thing-clock = { $count ->
    [1] घड़ी
   *[other] { $count } घड़ियाँ
}
thing-vase = { $count ->
    [1] फूलदान
   *[other] { $count } फूलदान
}
thing-scissors = { $count ->
    [1] कैंची
   *[other] { $count } कैंचियाँ
}
thing-teddy-bear = { $count ->
    [1] नरम खिलौना
   *[other] { $count } नरम खिलौने
}
thing-toothbrush = { $count ->
    [1] टूथब्रश
   *[other] { $count } टूथब्रश
}

## Where things are, on a clock face laid over the photo and by its sides
place-clock = { $hour } बजे की दिशा में
place-middle = बीच में
place-left = बाईं ओर
place-right = दाईं ओर
place-top = ऊपर
place-bottom = नीचे
place-top-left = ऊपर बाईं ओर
place-top-right = ऊपर दाईं ओर
place-bottom-left = नीचे बाईं ओर
place-bottom-right = नीचे दाईं ओर
place-near = { $place }, पास
place-far = { $place }, दूर
