## Reading print
says = Da steht: „{ $text }“
may-say = Ich bin nicht sicher, aber da könnte stehen: „{ $text }“
not-sure = Ich bin nicht sicher, aber:
big-print = Am größten steht da: „{ $text }“
page-begins = Es ist eine Textseite, sie beginnt: „{ $text }“
receipt-begins = Es scheint eine Rechnung oder ein Kassenbon zu sein, oben steht: „{ $text }“
also-print = Außerdem steht da: „{ $text }“
what-is-there = Lesen kann ich: „{ $text }“
printed-here = Gedruckt steht da: „{ $text }“
make-out = Erkennen kann ich nur: „{ $text }“
more-text = Es gibt noch mehr Text; bitten Sie mich, alles vorzulesen.
more-text-rest = Es gibt noch mehr Text; bitten Sie mich um den Rest.
nothing-more = Das war alles, was ich lesen kann.
ask-more = Fragen Sie mich, wenn Sie mehr wissen möchten.
no-text = Ich habe auf diesem Foto keinen Text gefunden.
not-read = Den Text konnte ich gerade nicht lesen.
scripts = Da steht etwas in einer Schrift, die ich nicht lesen kann.
try-again = Fragen Sie bitte gleich noch einmal.
retake = Machen Sie das Foto bitte noch einmal, näher und mit ruhiger Hand.
turn-it = Es könnte auf einer anderen Seite stehen; drehen Sie es und machen Sie noch ein Foto.
no-photo = Dafür brauche ich ein Foto.
photo-lead = Foto { $number }: { $sentence }

## Dates
date-best-before = Mindestens haltbar bis: { $date }.
date-use-by = Zu verbrauchen bis: { $date }.
date-expiry = Läuft ab: { $date }.
date-production = Hergestellt: { $date }.
date-other = Das Datum ist: { $date }.
date-unsaid = Da steht ein Datum: { $date }.
dates-several = Diese Daten stehen da: { $dates }.
date-printed = Gedruckt als: „{ $printed }“
date-ambiguous = Das kann { $first } oder { $second } heißen.
date-passed = Dieses Datum ist vorbei.
date-unlabelled = Wofür das Datum gilt, steht nicht dabei.

## Facts
total = Die Summe ist { $amount }.
price = Der gedruckte Preis ist { $amount }.
amounts = Die größten Beträge darauf sind { $amounts }.
amounts-doubt = Keiner davon ist als Summe bezeichnet.
phone = Die Telefonnummer ist { $number }.
address = Die Adresse ist: { $text }.
sender = Es kommt von: „{ $text }“
recipient = Es ist gerichtet an: „{ $text }“
nutrition-per = Je { $per }: „{ $text }“
signed = Unterschrieben ist es mit: „{ $text }“
numbers = Ich lese diese Zahlen: { $numbers }.
number-model = Das Modell ist { $number }.
number-lot = Die Chargennummer ist { $number }.
number-serial = Die Seriennummer ist { $number }.
measure = Darauf steht: { $text }.
strength = Die aufgedruckte Stärke ist { $text }.
ask-pharmacist = Wie viel für Sie richtig ist, sagt Ihnen eine Apotheke oder Arztpraxis.
money = Da steht { $amount }.
money-doubt = Ich lese nur, was gedruckt ist; ob der Schein echt ist, kann ich nicht sagen.
website = Die Webseite ist { $host }.
mail-address = Die E-Mail-Adresse ist { $address }.
substance-named = Ja, es wird genannt: „{ $text }“
substance-maybe = Es kann darin sein: „{ $text }“
substance-without = Da steht, dass es nicht enthalten ist: „{ $text }“
substance-not-seen = In den Zutaten, die ich lesen kann, sehe ich es nicht, aber vielleicht sehe ich nicht alle.
substance-no-list = Ich sehe keine Zutatenliste, also kann ich es nicht sagen.
yes-print = Ja, da steht: „{ $text }“
partly-print = Teilweise: Da steht „{ $text }“, aber „{ $word }“ sehe ich nicht.
word-not-printed = „{ $word }“ sehe ich im Text nicht.

## Not there
not-found-expiry = Ich sehe kein Ablauf- oder Haltbarkeitsdatum.
not-found-date = Ich sehe kein Datum.
not-found-hours = Ich sehe keine Öffnungszeiten.
not-found-amount = Ich sehe keinen Geldbetrag.
not-found-change = Ich sehe kein Rückgeld.
not-found-strength = Ich sehe keine Stärkeangabe.
not-found-dosage = Ich sehe keine Angabe zur Einnahme.
not-found-cooking = Ich sehe keine Zubereitungshinweise.
not-found-directions = Ich sehe keine Anleitung.
not-found-warnings = Ich sehe keine Warnhinweise oder Nebenwirkungen.
not-found-ingredients = Ich sehe keine Zutatenliste.
not-found-nutrition = Ich sehe diesen Wert nicht.
not-found-phone = Ich sehe keine Telefonnummer.
not-found-address = Ich sehe keine Adresse.
not-found-sender = Ich sehe nicht, von wem es ist.
not-found-recipient = Ich sehe nicht, an wen es gerichtet ist.
not-found-origin = Ich sehe nicht, wo es hergestellt wurde.
not-found-title = Ich sehe keinen Titel.
not-found-number = Ich sehe keine Zahl.
not-found-model = Ich sehe keine Modellnummer.
not-found-size = Ich sehe keine Mengenangabe.
not-found-count = Ich sehe nicht, wie viele darin sind.
not-found-money = Welcher Schein oder welche Münze das ist, kann ich nicht sagen.
not-found-password = Ich sehe kein Passwort.

## Codes
code-web = Ein Code führt zu { $host }.
code-wifi = Ein Code für das WLAN „{ $name }“; fragen Sie mich nach dem Passwort, wenn Sie es brauchen.
wifi-password = Das Passwort von „{ $name }“ ist: { $password }
code-card = Ein Code mit der Visitenkarte von „{ $name }“.
code-phone = Ein Code mit der Telefonnummer { $number }.
code-mail = Ein Code mit der E-Mail-Adresse { $address }.
code-number = Die Nummer des Strichcodes ist { $number }.
code-text = In einem Code steht: „{ $text }“
no-code = Ich habe keinen QR-Code oder Strichcode gefunden.
code-closer = Gehen Sie etwas näher heran und halten Sie den Code flach.
codes-unchecked = Nach Codes konnte ich gerade nicht suchen.

## Colours and light
colour-one = Die Farbe ist wohl { $colour }.
colour-mostly = Es sieht vor allem { $colour } aus, dazu { $others }.
colour-several = Ich sehe diese Farben: { $colours }.
colour-low-light = Es ist wenig Licht, die Farbe ist unsicher.
colour-whole-photo = Das gilt für das ganze Foto, nicht nur für den markierten Teil.
cannot-colour = Auf diesem Foto kann ich die Farbe nicht erkennen.
match-needs-two = Ob sie zusammenpassen, kann ich nicht sagen; schicken Sie mir von jedem ein Foto, dann vergleiche ich die Farben.
match-different = Foto { $first } ist vor allem { $one }, Foto { $second } vor allem { $other }.
match-doubt = Ich vergleiche nur, was die Fotos zeigen; feine Töne und kleine Muster können mir entgehen.
cannot-pattern = Auf diesem Foto kann ich das Muster nicht erkennen.
colour-mostly-one = Es sieht vor allem { $colour } aus.
colour-many = Ich sehe viele Farben, am meisten { $colours }.
match-alike = Foto { $first } und { $second } haben die gleiche Hauptfarbe: { $colour }, im gleichen Ton.
match-shades = { $shade ->
    [lighter] Foto { $first } und { $second } sind beide vor allem { $colour }, aber Foto { $second } ist heller.
    [darker] Foto { $first } und { $second } sind beide vor allem { $colour }, aber Foto { $second } ist dunkler.
   *[other] Foto { $first } und { $second } sind beide vor allem { $colour }, aber Foto { $second } hat einen etwas anderen Ton.
}
match-near = { $shade ->
    [lighter] Foto { $first } ist vor allem { $one }, Foto { $second } vor allem { $other }: ähnlich, aber Foto { $second } ist heller.
    [darker] Foto { $first } ist vor allem { $one }, Foto { $second } vor allem { $other }: ähnlich, aber Foto { $second } ist dunkler.
   *[other] Foto { $first } ist vor allem { $one }, Foto { $second } vor allem { $other }: ähnlich, aber nicht gleich.
}
match-also = Foto { $number } hat außerdem { $colours }.
match-light = Das Licht ist verschieden oder schwach, der Vergleich ist unsicher.
pattern-plain = Es sieht einfarbig aus, ohne Muster: { $colour }.
pattern-none = Es sieht einfarbig aus, ohne Muster.
pattern-fine = Ein sehr feines Muster kann mir entgehen.
pattern-striped = { $direction ->
    [across] Es sieht gestreift aus, mit Streifen von links nach rechts: { $colours }.
    [upright] Es sieht gestreift aus, mit Streifen von oben nach unten: { $colours }.
    [diagonal] Es sieht gestreift aus, mit schrägen Streifen: { $colours }.
   *[other] Es sieht gestreift aus: { $colours }.
}
pattern-checked = Es sieht kariert aus: { $colours }.
pattern-dotted = Es sieht gepunktet aus: { $colours }.
light-shines = Etwas Helles leuchtet { $places }: eine Lampe, ein Fenster, ein Bildschirm oder eine Spiegelung.
light-none = Ich sehe auf dem Foto keine Lampe und kein Fenster leuchten.
light-none-dark = Es ist dunkel; ich sehe kein Licht, das an ist.
light-source = Ob das Licht von einer Lampe oder vom Tag kommt, kann ich nicht sagen.
brighter-none = Keine Seite ist deutlich heller.

## People
people-none = Ich sehe kein Gesicht auf diesem Foto.
people-turned = Wer sich abwendet, fällt mir nicht auf.
people-one = Ich sehe eine Person, { $place }.
people-many = { $count ->
    [one] Ich sehe { $count } Person.
   *[other] Ich sehe { $count } Personen.
}
people-places = Von links nach rechts: { $places }.
people-together = Alle sind { $place }.
people-group = { $count ->
    [one] eine { $place }
   *[other] { $count } { $place }
}
place-left-near = links, nah
place-left-mid = links
place-left-far = links, weiter weg
place-middle-near = in der Mitte, nah
place-middle-mid = in der Mitte
place-middle-far = in der Mitte, weiter weg
place-right-near = rechts, nah
place-right-mid = rechts
place-right-far = rechts, weiter weg
faces-unchecked = Nach Personen konnte ich gerade nicht suchen.
never-who = Wer jemand ist, sage ich nicht nach dem Gesicht.
never-traits = Wie ein Mensch ist, beurteile ich nicht nach einem Foto.

## The photo, and what cannot be told
photo-good = { $count ->
    [one] Ja, es ist scharf genug; ich kann eine Zeile lesen.
   *[other] Ja, es ist scharf genug; ich kann { $count } Zeilen lesen.
}
photo-good-no-text = Das Foto ist klar, aber ich sehe keinen lesbaren Text.
photo-bad = Nein, es ist noch nicht gut genug.
upright = Der Text steht richtig herum.
upside-down = Der Text steht auf dem Kopf.
on-its-side = Der Text liegt auf der Seite; drehen Sie ihn um eine Vierteldrehung.
upright-unknown = Wo oben ist, kann ich nicht erkennen.
cannot-name = Ich sehe keinen lesbaren Aufdruck, und ohne den kann ich nicht sagen, was das ist.
cannot-describe = Mehr von einer Szene kann ich nicht beschreiben.
cannot-judge = Das kann ich nach einem Foto nicht beurteilen.
cannot-find = Danach kann ich nicht suchen; ich kenne nur einige alltägliche Dinge.
cannot-count = Das kann ich nicht zählen; ich kenne nur einige alltägliche Dinge.
never-medical = Zur Gesundheit urteile ich nicht; fragen Sie bitte eine Arztpraxis oder Apotheke.
can-read-print = Ich kann Ihnen vorlesen, was darauf steht.
person-can-look = Sie können einen Menschen bitten, sich das Foto anzusehen.
captcha = Solche Aufgaben löse ich nicht; meist gibt es eine Audio-Taste.

## Things
thing-is = Ich sehe wohl { $thing }, { $place }.
things-are = Ich sehe wohl { $things }: { $places }.
thing-here = { $thing }, { $place }
things-seen = Ich sehe wohl: { $things }.
things-counted = Ich sehe wohl { $things }, vielleicht auch mehr.
thing-not-seen = Ich sehe auf diesem Foto nirgends { $thing }, kann aber etwas übersehen.
things-unchecked = Nach Dingen konnte ich gerade nicht suchen.
people-one-faceless = Ich sehe eine Person, { $place }, aber kein Gesicht.
people-faceless = { $count ->
    [1] Von einer sehe ich kein Gesicht.
   *[other] Von { $count } sehe ich kein Gesicht.
}
