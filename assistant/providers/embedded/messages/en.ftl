## Reading print
says = It says: “{ $text }”
may-say = I am not sure, but it may say: “{ $text }”
not-sure = I am not sure, but:
big-print = The largest print says: “{ $text }”
page-begins = It is a page of text that begins: “{ $text }”
receipt-begins = It looks like a bill or receipt that begins: “{ $text }”
also-print = It also says: “{ $text }”
what-is-there = What I can read is: “{ $text }”
printed-here = Printed here is: “{ $text }”
make-out = All I can make out is: “{ $text }”
more-text = There is more text; ask me to read everything.
more-text-rest = There is more text; ask me for the rest.
nothing-more = That was all I can read.
ask-more = Ask me if you want to know more.
no-text = I found no text in this photo.
not-read = I could not read the text just now.
scripts = There is print in letters that I cannot read.
try-again = Please ask again in a moment.
retake = Please take the photo again, closer and held still.
turn-it = It may be on another side; turn it and take another photo.
no-photo = I need a photo to answer that.
photo-lead = Photo { $number }: { $sentence }

## Dates
date-best-before = Best before: { $date }.
date-use-by = Use by: { $date }.
date-expiry = Expires: { $date }.
date-production = Made on: { $date }.
date-other = The date is: { $date }.
date-unsaid = There is a date: { $date }.
dates-several = These dates are printed: { $dates }.
date-printed = Printed as: “{ $printed }”
date-ambiguous = That can mean { $first } or { $second }.
date-passed = That date has passed.
date-unlabelled = Nothing says what that date means.

## Facts
total = The total is { $amount }.
price = The price printed is { $amount }.
amounts = The largest amounts printed are { $amounts }.
amounts-doubt = None of them is marked as the total.
phone = The phone number is { $number }.
address = The address is: { $text }.
sender = It is from: “{ $text }”
recipient = It is addressed to: “{ $text }”
nutrition-per = Per { $per }: “{ $text }”
signed = It is signed: “{ $text }”
numbers = I read these numbers: { $numbers }.
number-model = The model is { $number }.
number-lot = The lot number is { $number }.
number-serial = The serial number is { $number }.
measure = Printed on it: { $text }.
strength = The strength printed is { $text }.
ask-pharmacist = How much is right for you, a pharmacist or doctor can tell you.
money = It reads { $amount }.
money-doubt = I can read the print, but I cannot tell whether it is real.
website = The website is { $host }.
mail-address = The e-mail address is { $address }.
substance-named = Yes, it names it: “{ $text }”
substance-maybe = It may be in there: “{ $text }”
substance-without = It says it is without: “{ $text }”
substance-not-seen = I do not see it in the ingredients I can read, but I may not see them all.
substance-no-list = I do not see an ingredient list, so I cannot tell.
yes-print = Yes, it says: “{ $text }”
partly-print = Partly: it says “{ $text }”, but I do not see “{ $word }”.
word-not-printed = I do not see “{ $word }” in the print.

## Not there
not-found-expiry = I do not see an expiry or best-before date.
not-found-date = I do not see a date.
not-found-hours = I do not see any opening hours.
not-found-amount = I do not see an amount of money.
not-found-change = I do not see how much change there is.
not-found-strength = I do not see a strength.
not-found-dosage = I do not see how to take it.
not-found-cooking = I do not see cooking instructions.
not-found-directions = I do not see directions for use.
not-found-warnings = I do not see warnings or side effects.
not-found-ingredients = I do not see an ingredient list.
not-found-nutrition = I do not see that value.
not-found-phone = I do not see a phone number.
not-found-address = I do not see an address.
not-found-sender = I do not see who it is from.
not-found-recipient = I do not see who it is addressed to.
not-found-origin = I do not see where it was made.
not-found-title = I do not see a title.
not-found-number = I do not see a number.
not-found-model = I do not see a model number.
not-found-size = I do not see how much is in it.
not-found-count = I do not see how many are in it.
not-found-money = I cannot tell which note or coin this is.
not-found-password = I do not see a password.

## Codes
code-web = A code leads to { $host }.
code-wifi = A code for the Wi-Fi network “{ $name }”; ask me for the password if you need it.
wifi-password = The password of “{ $name }” is: { $password }
code-card = A code with the contact card of “{ $name }”.
code-phone = A code with the phone number { $number }.
code-mail = A code with the e-mail address { $address }.
code-number = The bar code number is { $number }.
code-text = A code says: “{ $text }”
no-code = I found no QR code or bar code.
code-closer = Move a little closer and hold the code flat.
codes-unchecked = I could not check for codes just now.

## Colours and light
colour-one = It looks { $colour }.
colour-mostly = It looks mostly { $colour }, with { $others }.
colour-several = I see these colours: { $colours }.
colour-low-light = There is little light, so the colour is uncertain.
colour-whole-photo = That is the whole photo, not only the part you circled.
cannot-colour = I cannot tell the colour in this photo.
match-needs-two = I cannot tell whether they match; send one photo of each and I will compare the colours.
match-different = Photo { $first } is mainly { $one }, photo { $second } mainly { $other }.
match-doubt = I compare only what the photos show; fine shades and small patterns I may miss.
cannot-pattern = I cannot tell the pattern in this photo.
colour-mostly-one = It looks mostly { $colour }.
colour-many = I see many colours, most of all { $colours }.
match-alike = Photos { $first } and { $second } are both mainly { $colour }, in the same shade.
match-shades = { $shade ->
    [lighter] Photos { $first } and { $second } are both mainly { $colour }, but photo { $second } is lighter.
    [darker] Photos { $first } and { $second } are both mainly { $colour }, but photo { $second } is darker.
   *[other] Photos { $first } and { $second } are both mainly { $colour }, but photo { $second } is a slightly different shade.
}
match-near = { $shade ->
    [lighter] Photo { $first } is mainly { $one }, photo { $second } mainly { $other }: close, but photo { $second } is lighter.
    [darker] Photo { $first } is mainly { $one }, photo { $second } mainly { $other }: close, but photo { $second } is darker.
   *[other] Photo { $first } is mainly { $one }, photo { $second } mainly { $other }: close, but not the same.
}
match-also = Photo { $number } also has { $colours }.
match-light = The light differs or is poor, so the comparison is uncertain.
pattern-plain = It looks plain, without a pattern, and { $colour }.
pattern-none = It looks plain, without a pattern.
pattern-fine = A very fine pattern I might miss.
pattern-striped = { $direction ->
    [across] It looks striped, with stripes from left to right: { $colours }.
    [upright] It looks striped, with stripes from top to bottom: { $colours }.
    [diagonal] It looks striped, with slanting stripes: { $colours }.
   *[other] It looks striped: { $colours }.
}
pattern-checked = It looks checked: { $colours }.
pattern-dotted = It looks dotted: { $colours }.
light-shines = Something bright shines { $places }: a lamp, a window, a screen or a reflection.
light-none = I see no lamp or window shining in the photo.
light-none-dark = It is dark; I see no light that is on.
light-source = Whether it comes from a lamp or from daylight, I cannot tell.
brighter-none = No side is clearly brighter.

## People
people-none = I see no face in this photo.
people-turned = Somebody who is turned away I might not notice.
people-one = I see one person, { $place }.
people-many = { $count ->
    [one] I see { $count } person.
   *[other] I see { $count } people.
}
people-places = From left to right: { $places }.
people-together = They are all { $place }.
people-group = { $count ->
    [one] one { $place }
   *[other] { $count } { $place }
}
place-left-near = on the left, near
place-left-mid = on the left
place-left-far = on the left, far away
place-middle-near = in the middle, near
place-middle-mid = in the middle
place-middle-far = in the middle, far away
place-right-near = on the right, near
place-right-mid = on the right
place-right-far = on the right, far away
faces-unchecked = I could not check for people just now.
never-who = I do not tell who somebody is from a face.
never-traits = I do not judge what a person is like from a photo.

## The photo, and what cannot be told
photo-good = { $count ->
    [one] Yes, it is clear enough; I can read one line of text.
   *[other] Yes, it is clear enough; I can read { $count } lines of text.
}
photo-good-no-text = The photo is clear, but I see no text I can read.
photo-bad = No, not clear enough yet.
upright = The text is the right way up.
upside-down = The text is upside down.
on-its-side = The text lies on its side; turn the photo a quarter turn.
upright-unknown = I cannot tell which way up it is.
cannot-name = I see no readable print, and without it I cannot say what this is.
cannot-describe = More of a scene I cannot describe.
cannot-judge = I cannot judge that from a photo.
cannot-find = I cannot look for that; I only know some common things.
cannot-count = I cannot count that; I only know some common things.
never-medical = I do not judge anything about health; please ask a doctor or pharmacist.
can-read-print = I can read you the print on it.
person-can-look = You can ask a person to look at the photo.
captcha = I do not solve these; most have an audio button.

## Things
thing-is = It looks like { $thing }, { $place }.
things-are = It looks like { $things }: { $places }.
thing-here = { $thing }, { $place }
things-seen = I think I see: { $things }.
things-counted = I think I see { $things }; there may be more.
thing-not-seen = I do not see { $thing } in this photo, but I may miss things.
things-unchecked = I could not look for things just now.
people-one-faceless = I see one person, { $place }, but no face.
people-faceless = { $count ->
    [1] Of one of them I see no face.
   *[other] Of { $count } of them I see no face.
}
