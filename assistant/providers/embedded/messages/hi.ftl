## Reading print
says = इस पर लिखा है: “{ $text }”
may-say = पक्का नहीं है, पर शायद लिखा है: “{ $text }”
not-sure = पक्का नहीं है, पर:
big-print = सबसे बड़े अक्षरों में लिखा है: “{ $text }”
page-begins = यह लिखा हुआ पन्ना है, शुरुआत है: “{ $text }”
receipt-begins = यह बिल या रसीद लगती है, शुरुआत है: “{ $text }”
also-print = यह भी लिखा है: “{ $text }”
what-is-there = मैं यह पढ़ पा रहा हूँ: “{ $text }”
printed-here = यहाँ छपा है: “{ $text }”
make-out = बस इतना समझ आ रहा है: “{ $text }”
more-text = और भी लिखा है; सब पढ़ने को कहें।
more-text-rest = और भी लिखा है; बाकी पढ़ने को कहें।
nothing-more = मैं बस इतना ही पढ़ सकता हूँ।
ask-more = और जानना हो तो मुझसे पूछें।
no-text = इस फ़ोटो में मुझे कोई लिखावट नहीं मिली।
not-read = अभी लिखावट नहीं पढ़ी जा सकी।
scripts = यहाँ ऐसे अक्षरों में कुछ लिखा है जो मैं नहीं पढ़ सकता।
try-again = थोड़ी देर में फिर पूछें।
retake = कृपया पास से और फ़ोन स्थिर रखकर फिर फ़ोटो लें।
turn-it = शायद यह दूसरी तरफ़ हो; घुमाकर एक और फ़ोटो लें।
no-photo = इसके लिए मुझे फ़ोटो चाहिए।
photo-lead = फ़ोटो { $number }: { $sentence }

## Dates
date-best-before = इससे पहले सबसे अच्छा: { $date }।
date-use-by = इस तारीख तक इस्तेमाल करें: { $date }।
date-expiry = समाप्ति तिथि: { $date }।
date-production = बनने की तारीख: { $date }।
date-other = तारीख है: { $date }।
date-unsaid = एक तारीख है: { $date }।
dates-several = ये तारीखें छपी हैं: { $dates }।
date-printed = ऐसे छपा है: “{ $printed }”
date-ambiguous = इसका मतलब { $first } या { $second } हो सकता है।
date-passed = यह तारीख निकल चुकी है।
date-unlabelled = यह नहीं लिखा कि तारीख किसकी है।

## Facts
total = कुल रकम { $amount } है।
price = छपी कीमत { $amount } है।
amounts = सबसे बड़ी रकम हैं: { $amounts }।
amounts-doubt = किसी पर कुल नहीं लिखा है।
phone = फ़ोन नंबर { $number } है।
address = पता है: { $text }।
sender = यह इनकी ओर से है: “{ $text }”
recipient = यह इनके नाम है: “{ $text }”
nutrition-per = प्रति { $per }: “{ $text }”
signed = हस्ताक्षर में लिखा है: “{ $text }”
numbers = ये संख्याएँ पढ़ीं: { $numbers }।
number-model = मॉडल { $number } है।
number-lot = बैच नंबर { $number } है।
number-serial = सीरियल नंबर { $number } है।
measure = इस पर छपा है: { $text }।
strength = छपी हुई मात्रा { $text } है।
ask-pharmacist = आपके लिए कितना सही है, यह फ़ार्मासिस्ट या डॉक्टर बता सकते हैं।
money = इस पर { $amount } लिखा है।
money-doubt = मैं सिर्फ़ छपा हुआ पढ़ता हूँ; असली है या नहीं, नहीं बता सकता।
website = वेबसाइट { $host } है।
mail-address = ईमेल पता { $address } है।
substance-named = हाँ, यह लिखा है: “{ $text }”
substance-maybe = हो सकता है इसमें हो: “{ $text }”
substance-without = लिखा है कि इसमें नहीं है: “{ $text }”
substance-not-seen = जो सामग्री पढ़ पा रहा हूँ उसमें नहीं दिखा, पर शायद पूरी सूची न दिख रही हो।
substance-no-list = सामग्री की सूची नहीं दिख रही, इसलिए बता नहीं सकता।
yes-print = हाँ, लिखा है: “{ $text }”
partly-print = कुछ हद तक: “{ $text }” लिखा है, पर “{ $word }” नहीं दिखा।
word-not-printed = लिखावट में “{ $word }” नहीं दिखा।

## Not there
not-found-expiry = समाप्ति या उपयोग की तारीख नहीं दिख रही।
not-found-date = कोई तारीख नहीं दिख रही।
not-found-hours = खुलने का समय नहीं दिख रहा।
not-found-amount = कोई रकम नहीं दिख रही।
not-found-change = कितने पैसे वापस मिले, यह नहीं दिख रहा।
not-found-strength = दवा की मात्रा नहीं दिख रही।
not-found-dosage = कैसे लेना है, यह नहीं दिख रहा।
not-found-cooking = पकाने की विधि नहीं दिख रही।
not-found-directions = उपयोग के निर्देश नहीं दिख रहे।
not-found-warnings = चेतावनी या दुष्प्रभाव नहीं दिख रहे।
not-found-ingredients = सामग्री की सूची नहीं दिख रही।
not-found-nutrition = यह मान नहीं दिख रहा।
not-found-phone = फ़ोन नंबर नहीं दिख रहा।
not-found-address = पता नहीं दिख रहा।
not-found-sender = किसने भेजा, यह नहीं दिख रहा।
not-found-recipient = किसके नाम है, यह नहीं दिख रहा।
not-found-origin = कहाँ बना, यह नहीं दिख रहा।
not-found-title = शीर्षक नहीं दिख रहा।
not-found-number = कोई संख्या नहीं दिख रही।
not-found-model = मॉडल नंबर नहीं दिख रहा।
not-found-size = कितनी मात्रा है, यह नहीं दिख रहा।
not-found-count = अंदर कितने हैं, यह नहीं दिख रहा।
not-found-money = यह कौन सा नोट या सिक्का है, नहीं बता सकता।
not-found-password = पासवर्ड नहीं दिख रहा।

## Codes
code-web = एक कोड { $host } पर ले जाता है।
code-wifi = वाई-फ़ाई “{ $name }” का कोड है; पासवर्ड चाहिए तो पूछें।
wifi-password = “{ $name }” का पासवर्ड है: { $password }
code-card = “{ $name }” के संपर्क कार्ड का कोड है।
code-phone = फ़ोन नंबर { $number } का कोड है।
code-mail = ईमेल { $address } का कोड है।
code-number = बारकोड नंबर { $number } है।
code-text = कोड में लिखा है: “{ $text }”
no-code = क्यूआर कोड या बारकोड नहीं मिला।
code-closer = थोड़ा पास लाएँ और कोड को सीधा रखें।
codes-unchecked = अभी कोड की जाँच नहीं हो सकी।

## Colours and light
colour-one = यह { $colour } लगता है।
colour-mostly = यह ज़्यादातर { $colour } लगता है, साथ में { $others }।
colour-several = ये रंग दिख रहे हैं: { $colours }।
colour-low-light = रोशनी कम है, इसलिए रंग पक्का नहीं है।
colour-whole-photo = यह पूरी फ़ोटो का रंग है, सिर्फ़ घेरे हुए हिस्से का नहीं।
cannot-colour = इस फ़ोटो में रंग नहीं बता सकता।
match-needs-two = मेल खाते हैं या नहीं, नहीं बता सकता; दोनों की एक-एक फ़ोटो भेजें, मैं रंग मिलाऊँगा।
match-different = फ़ोटो { $first } ज़्यादातर { $one } है, फ़ोटो { $second } ज़्यादातर { $other }।
match-doubt = मैं सिर्फ़ वही मिलाता हूँ जो फ़ोटो में दिखता है; हल्का फ़र्क या बारीक डिज़ाइन छूट सकता है।
cannot-pattern = इस फ़ोटो में पैटर्न नहीं बता सकता।
colour-mostly-one = रंग ज़्यादातर { $colour } दिख रहा है।
colour-many = कई रंग दिख रहे हैं, सबसे ज़्यादा { $colours }।
match-alike = फ़ोटो { $first } और { $second } दोनों ज़्यादातर { $colour } हैं, एक ही रंगत में।
match-shades = { $shade ->
    [lighter] फ़ोटो { $first } और { $second } दोनों ज़्यादातर { $colour } हैं, पर फ़ोटो { $second } ज़्यादा हल्के रंग की है।
    [darker] फ़ोटो { $first } और { $second } दोनों ज़्यादातर { $colour } हैं, पर फ़ोटो { $second } ज़्यादा गहरे रंग की है।
   *[other] फ़ोटो { $first } और { $second } दोनों ज़्यादातर { $colour } हैं, पर फ़ोटो { $second } का रंग थोड़ा अलग है।
}
match-near = { $shade ->
    [lighter] फ़ोटो { $first } ज़्यादातर { $one } है, फ़ोटो { $second } ज़्यादातर { $other }: मिलते-जुलते हैं, पर फ़ोटो { $second } ज़्यादा हल्की है।
    [darker] फ़ोटो { $first } ज़्यादातर { $one } है, फ़ोटो { $second } ज़्यादातर { $other }: मिलते-जुलते हैं, पर फ़ोटो { $second } ज़्यादा गहरी है।
   *[other] फ़ोटो { $first } ज़्यादातर { $one } है, फ़ोटो { $second } ज़्यादातर { $other }: मिलते-जुलते हैं, पर एक जैसे नहीं।
}
match-also = फ़ोटो { $number } में { $colours } भी है।
match-light = रोशनी अलग या कम है, इसलिए तुलना पक्की नहीं है।
pattern-plain = इसमें कोई डिज़ाइन नहीं दिख रहा; रंग { $colour } है।
pattern-none = इसमें कोई डिज़ाइन नहीं दिख रहा।
pattern-fine = बहुत बारीक डिज़ाइन मुझसे छूट सकता है।
pattern-striped = { $direction ->
    [across] इसमें बाएँ से दाएँ धारियाँ दिख रही हैं, रंग: { $colours }।
    [upright] इसमें ऊपर से नीचे धारियाँ दिख रही हैं, रंग: { $colours }।
    [diagonal] इसमें तिरछी धारियाँ दिख रही हैं, रंग: { $colours }।
   *[other] इसमें धारियाँ दिख रही हैं, रंग: { $colours }।
}
pattern-checked = इसमें चौख़ाने दिख रहे हैं, रंग: { $colours }।
pattern-dotted = इसमें बिंदियाँ दिख रही हैं, रंग: { $colours }।
light-shines = { $places } कुछ तेज़ चमक रहा है: बल्ब, खिड़की, स्क्रीन या रोशनी की चमक।
light-none = फ़ोटो में कोई जलता बल्ब या चमकती खिड़की नहीं दिख रही।
light-none-dark = अँधेरा है; कोई जलती बत्ती नहीं दिख रही।
light-source = रोशनी बल्ब की है या दिन की, नहीं बता सकता।
brighter-none = कोई तरफ़ साफ़ तौर पर ज़्यादा उजली नहीं है।

## People
people-none = इस फ़ोटो में कोई चेहरा नहीं दिखा।
people-turned = कोई पीठ किए हो तो मुझे पता नहीं चलेगा।
people-one = एक व्यक्ति दिख रहा है, { $place }।
people-many = { $count ->
    [one] { $count } व्यक्ति दिख रहा है।
   *[other] { $count } लोग दिख रहे हैं।
}
people-places = बाएँ से दाएँ: { $places }।
people-together = सब { $place } हैं।
people-group = { $count ->
    [1] एक { $place }
   *[other] { $count } { $place }
}
place-left-near = बाईं ओर, पास
place-left-mid = बाईं ओर
place-left-far = बाईं ओर, दूर
place-middle-near = बीच में, पास
place-middle-mid = बीच में
place-middle-far = बीच में, दूर
place-right-near = दाईं ओर, पास
place-right-mid = दाईं ओर
place-right-far = दाईं ओर, दूर
faces-unchecked = अभी लोगों की जाँच नहीं हो सकी।
never-who = चेहरे से कौन है, यह मैं नहीं बताता।
never-traits = फ़ोटो से किसी इंसान को नहीं आँकता।

## The photo, and what cannot be told
photo-good = { $count ->
    [one] हाँ, साफ़ है; मैं { $count } पंक्ति पढ़ सकता हूँ।
   *[other] हाँ, साफ़ है; मैं { $count } पंक्तियाँ पढ़ सकता हूँ।
}
photo-good-no-text = फ़ोटो साफ़ है, पर पढ़ने लायक लिखावट नहीं दिखी।
photo-bad = नहीं, अभी साफ़ नहीं है।
upright = लिखावट सीधी है।
upside-down = लिखावट उलटी है।
on-its-side = लिखावट आड़ी है; एक चौथाई घुमाएँ।
upright-unknown = ऊपर किस तरफ़ है, नहीं बता सकता।
cannot-name = पढ़ने लायक कुछ नहीं दिखा, और उसके बिना नहीं बता सकता कि यह क्या है।
cannot-describe = इससे ज़्यादा दृश्य नहीं बता सकता।
cannot-judge = यह फ़ोटो से नहीं आँक सकता।
cannot-find = यह नहीं खोज सकता; मैं बस कुछ आम चीज़ें पहचानता हूँ।
cannot-count = यह नहीं गिन सकता; मैं बस कुछ आम चीज़ें पहचानता हूँ।
never-medical = सेहत पर राय नहीं देता; डॉक्टर या फ़ार्मासिस्ट से पूछें।
can-read-print = इस पर लिखा हुआ पढ़कर सुना सकता हूँ।
person-can-look = आप किसी व्यक्ति से फ़ोटो देखने को कह सकते हैं।
captcha = ऐसे टेस्ट मैं हल नहीं करता; अक्सर ऑडियो बटन होता है।

## Things
thing-is = यह शायद { $thing } है, { $place }।
things-are = ये शायद { $things } हैं: { $places }।
thing-here = { $thing }, { $place }
things-seen = शायद दिख रहा है: { $things }।
things-counted = फ़ोटो में { $things } लगते हैं, शायद और भी हों।
thing-not-seen = इस फ़ोटो में यह नहीं दिखा: { $thing }, पर मैं सब कुछ नहीं देख पाता।
things-unchecked = अभी चीज़ें नहीं खोज सका।
people-one-faceless = एक व्यक्ति दिख रहा है, { $place }, पर चेहरा नहीं दिखा।
people-faceless = { $count ->
    [1] उनमें से एक का चेहरा नहीं दिखा।
   *[other] उनमें से { $count } का चेहरा नहीं दिखा।
}
