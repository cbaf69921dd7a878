# A photo that could not be taken in
error-photo-unusable = Dieses Foto kann ich nicht verwenden. Bitte versuchen Sie es mit einem anderen.
error-photo-empty = Das Foto ist leer. Bitte nehmen Sie es noch einmal auf.
error-photo-too-large = Die Fotodatei ist zu groß. Sie darf höchstens { $megabytes } Megabyte haben.
error-photo-too-many-pixels = Das Foto hat zu viele Pixel. Es darf höchstens { $megapixels } Megapixel haben.
error-photo-too-small = Das Bild ist zu klein, um etwas zu erkennen. Bitte machen Sie ein neues Foto.
error-photo-type-unknown = Diese Datei ist kein Foto, das ich öffnen kann. Ich kann JPEG, PNG, WebP, HEIC und AVIF öffnen.
error-photo-mislabelled = Diese Datei ist von anderer Art, als sie angibt. Bitte senden Sie das Foto noch einmal.
error-photo-animated = Das ist ein bewegtes Bild. Bitte senden Sie ein stehendes Foto.
error-photo-damaged = Das Foto ist beschädigt oder nicht vollständig angekommen. Bitte senden Sie es noch einmal.

# What to do for a better photo: one move at a time. The phone moves to the side on which the text is cut off.
retake-covered = Etwas verdeckt die Kamera, vielleicht ein Finger. Nehmen Sie ihn weg und versuchen Sie es noch einmal.
retake-dark = Es ist zu dunkel. Machen Sie Licht an oder gehen Sie zu einem Fenster und versuchen Sie es noch einmal.
retake-overexposed = Es ist zu hell. Schalten Sie den Blitz aus oder drehen Sie sich vom Licht weg und versuchen Sie es noch einmal.
retake-blurred = Das Foto ist unscharf. Halten Sie das Telefon mit beiden Händen ruhig und versuchen Sie es noch einmal.
retake-glare = Auf dem Foto spiegelt sich Licht. Kippen Sie das Telefon etwas oder schalten Sie den Blitz aus und versuchen Sie es noch einmal.
retake-empty = Ich sehe nur eine leere Fläche. Gehen Sie mit dem Telefon etwas zurück und versuchen Sie es noch einmal.
retake-cut-left = Der Text ist links abgeschnitten. Bewegen Sie das Telefon etwas nach links und versuchen Sie es noch einmal.
retake-cut-right = Der Text ist rechts abgeschnitten. Bewegen Sie das Telefon etwas nach rechts und versuchen Sie es noch einmal.
retake-cut-top = Der Text ist oben abgeschnitten. Bewegen Sie das Telefon etwas nach oben und versuchen Sie es noch einmal.
retake-cut-bottom = Der Text ist unten abgeschnitten. Bewegen Sie das Telefon etwas nach unten und versuchen Sie es noch einmal.
retake-too-small = Der Text ist zu klein zum Lesen. Gehen Sie mit dem Telefon näher heran und versuchen Sie es noch einmal.
retake-unreadable = Ich sehe Text, kann ihn aber nicht sicher lesen. Halten Sie das Telefon gerade davor, etwas näher, und versuchen Sie es noch einmal.
retake-again = Ich kann dieses Foto nicht erkennen. Bitte nehmen Sie es noch einmal auf.
# The same with its cause or place, where that was measured; and what is told of print and distance.
retake-covered-left = Etwas verdeckt die linke Seite des Fotos, vielleicht ein Finger. Nehmen Sie ihn weg und versuchen Sie es noch einmal.
retake-covered-right = Etwas verdeckt die rechte Seite des Fotos, vielleicht ein Finger. Nehmen Sie ihn weg und versuchen Sie es noch einmal.
retake-covered-top = Etwas verdeckt das Foto oben, vielleicht ein Finger. Nehmen Sie ihn weg und versuchen Sie es noch einmal.
retake-covered-bottom = Etwas verdeckt das Foto unten, vielleicht ein Finger. Nehmen Sie ihn weg und versuchen Sie es noch einmal.
retake-backlit = Das Licht kommt von hinten, deshalb ist die Schrift dunkel. Drehen Sie sich so, dass Fenster oder Lampe hinter Ihnen sind, und versuchen Sie es noch einmal.
retake-shaken = Das Foto ist verwackelt. Halten Sie das Telefon mit beiden Händen, stützen Sie die Ellbogen auf und versuchen Sie es noch einmal.
retake-out-of-focus = Das Foto ist nicht scharf gestellt. Halten Sie das Telefon etwa 30 Zentimeter entfernt und versuchen Sie es noch einmal.
retake-glare-left = Auf der linken Hälfte spiegelt sich Licht. Kippen Sie den linken Rand des Gegenstands zum Telefon hin und versuchen Sie es noch einmal.
retake-glare-right = Auf der rechten Hälfte spiegelt sich Licht. Kippen Sie den rechten Rand des Gegenstands zum Telefon hin und versuchen Sie es noch einmal.
retake-glare-top = Auf der oberen Hälfte spiegelt sich Licht. Kippen Sie den oberen Rand des Gegenstands zum Telefon hin und versuchen Sie es noch einmal.
retake-glare-bottom = Auf der unteren Hälfte spiegelt sich Licht. Kippen Sie den unteren Rand des Gegenstands zum Telefon hin und versuchen Sie es noch einmal.
retake-glare-middle = In der Mitte spiegelt sich Licht. Schalten Sie den Blitz aus oder kippen Sie den Gegenstand etwas und versuchen Sie es noch einmal.
retake-cut-across = Der Text ist links und rechts abgeschnitten. Gehen Sie mit dem Telefon etwas zurück und versuchen Sie es noch einmal.
retake-cut-lengthwise = Der Text ist oben und unten abgeschnitten. Gehen Sie mit dem Telefon etwas zurück und versuchen Sie es noch einmal.
retake-cut-around = Der Text ist an mehreren Seiten abgeschnitten. Gehen Sie mit dem Telefon etwas zurück und versuchen Sie es noch einmal.
retake-too-far = Ich sehe nur etwas Kleines. Gehen Sie mit dem Telefon näher heran und versuchen Sie es noch einmal.
retake-upside-down = Der Text steht auf dem Kopf. Drehen Sie das Telefon für das nächste Foto um.
retake-on-its-side = Der Text liegt auf der Seite. Drehen Sie das Telefon für das nächste Foto um eine Vierteldrehung.
retake-no-text = Ich sehe hier keinen Text. Gehen Sie näher heran oder drehen Sie den Gegenstand auf eine andere Seite und versuchen Sie es noch einmal.
retake-other-letters = Da steht etwas in einer Schrift, die ich nicht lesen kann.

# Colours
colour-black = schwarz
colour-dark-grey = dunkelgrau
colour-grey = grau
colour-light-grey = hellgrau
colour-white = weiß
colour-red = rot
colour-dark-red = dunkelrot
colour-pink = rosa
colour-orange = orange
colour-brown = braun
colour-dark-brown = dunkelbraun
colour-light-brown = hellbraun
colour-beige = beige
colour-yellow = gelb
colour-olive = olivgrün
colour-green = grün
colour-dark-green = dunkelgrün
colour-light-green = hellgrün
colour-turquoise = türkis
colour-dark-turquoise = dunkeltürkis
colour-blue = blau
colour-dark-blue = dunkelblau
colour-light-blue = hellblau
colour-navy = marineblau
colour-purple = lila
colour-dark-purple = dunkellila
colour-light-purple = helllila

# Light
light-dark = Es ist dunkel.
light-dim = Es ist etwas dunkel.
light-normal = Das Licht ist normal.
light-bright = Es ist hell.
light-from-left = Von links kommt mehr Licht.
light-from-right = Von rechts kommt mehr Licht.
light-from-top = Von oben kommt mehr Licht.
light-from-bottom = Von unten kommt mehr Licht.

## Things, as after "I see"; one has its article, several have their number
thing-bicycle = { $count ->
    [1] ein Fahrrad
   *[other] { $count } Fahrräder
}
thing-car = { $count ->
    [1] ein Auto
   *[other] { $count } Autos
}
thing-motorcycle = { $count ->
    [1] ein Motorrad
   *[other] { $count } Motorräder
}
thing-airplane = { $count ->
    [1] ein Flugzeug
   *[other] { $count } Flugzeuge
}
thing-bus = { $count ->
    [1] einen Bus
   *[other] { $count } Busse
}
thing-train = { $count ->
    [1] einen Zug
   *[other] { $count } Züge
}
thing-truck = { $count ->
    [1] einen Lastwagen
   *[other] { $count } Lastwagen
}
thing-boat = { $count ->
    [1] ein Boot
   *[other] { $count } Boote
}
thing-bench = { $count ->
    [1] eine Bank
   *[other] { $count } Bänke
}
thing-bird = { $count ->
    [1] einen Vogel
   *[other] { $count } Vögel
}
thing-cat = { $count ->
    [1] eine Katze
   *[other] { $count } Katzen
}
thing-dog = { $count ->
    [1] einen Hund
   *[other] { $count } Hunde
}
thing-horse = { $count ->
    [1] ein Pferd
   *[other] { $count } Pferde
}
thing-sheep = { $count ->
    [1] ein Schaf
   *[other] { $count } Schafe
}
thing-cow = { $count ->
    [1] eine Kuh
   *[other] { $count } Kühe
}
thing-backpack = { $count ->
    [1] einen Rucksack
   *[other] { $count } Rucksäcke
}
thing-umbrella = { $count ->
    [1] einen Schirm
   *[other] { $count } Schirme
}
thing-handbag = { $count ->
    [1] eine Handtasche
   *[other] { $count } Handtaschen
}
thing-tie = { $count ->
    [1] eine Krawatte
   *[other] { $count } Krawatten
}
thing-suitcase = { $count ->
    [1] einen Koffer
   *[other] { $count } Koffer
}
thing-ball = { $count ->
    [1] einen Ball
   *[other] { $count } Bälle
}
thing-bottle = { $count ->
    [1] eine Flasche
   *[other] { $count } Flaschen
}
thing-wine-glass = { $count ->
    [1] ein Weinglas
   *[other] { $count } Weingläser
}
thing-cup = { $count ->
    [1] eine Tasse
   *[other] { $count } Tassen
}
thing-fork = { $count ->
    [1] eine Gabel
   *[other] { $count } Gabeln
}
thing-knife = { $count ->
    [1] ein Messer
   *[other] { $count } Messer
}
thing-spoon = { $count ->
    [1] einen Löffel
   *[other] { $count } Löffel
}
thing-bowl = { $count ->
    [1] eine Schüssel
   *[other] { $count } Schüsseln
}
thing-banana = { $count ->
    [1] eine Banane
   *[other] { $count } Bananen
}
thing-apple = { $count ->
    [1] einen Apfel
   *[other] { $count } Äpfel
}
thing-sandwich = { $count ->
    [1] ein belegtes Brot
   *[other] { $count } belegte Brote
}
thing-orange = { $count ->
    [1] eine Orange
   *[other] { $count } Orangen
}
thing-carrot = { $count ->
    [1] eine Karotte
   *[other] { $count } Karotten
}
thing-pizza = { $count ->
    [1] eine Pizza
   *[other] { $count } Pizzen
}
thing-cake = { $count ->
    [1] einen Kuchen
   *[other] { $count } Kuchen
}
thing-chair = { $count ->
    [1] einen Stuhl
   *[other] { $count } Stühle
}
thing-couch = { $count ->
    [1] ein Sofa
   *[other] { $count } Sofas
}
thing-plant = { $count ->
    [1] eine Topfpflanze
   *[other] { $count } Topfpflanzen
}
thing-bed = { $count ->
    [1] ein Bett
   *[other] { $count } Betten
}
thing-table = { $count ->
    [1] einen Tisch
   *[other] { $count } Tische
}
thing-toilet = { $count ->
    [1] eine Toilette
   *[other] { $count } Toiletten
}
thing-tv = { $count ->
    [1] einen Bildschirm
   *[other] { $count } Bildschirme
}
thing-laptop = { $count ->
    [1] einen Laptop
   *[other] { $count } Laptops
}
thing-mouse = { $count ->
    [1] eine Computermaus
   *[other] { $count } Computermäuse
}
thing-remote = { $count ->
    [1] eine Fernbedienung
   *[other] { $count } Fernbedienungen
}
thing-keyboard = { $count ->
    [1] eine Tastatur
   *[other] { $count } Tastaturen
}
thing-phone = { $count ->
    [1] ein Handy
   *[other] { $count } Handys
}
thing-microwave = { $count ->
    [1] eine Mikrowelle
   *[other] { $count } Mikrowellen
}
thing-oven = { $count ->
    [1] einen Backofen
   *[other] { $count } Backöfen
}
thing-sink = { $count ->
    [1] ein Waschbecken
   *[other] { $count } Waschbecken
}
thing-fridge = { $count ->
    [1] einen Kühlschrank
   *[other] { $count } Kühlschränke
}
thing-book = { $count ->
    [1] ein Buch
   *[other] { $count } Bücher
}
thing-clock = { $count ->
    [1] eine Uhr
   *[other] { $count } Uhren
}
thing-vase = { $count ->
    [1] eine Vase
   *[other] { $count } Vasen
}
thing-scissors = { $count ->
    [1] eine Schere
   *[other] { $count } Scheren
}
thing-teddy-bear = { $count ->
    [1] ein Stofftier
   *[other] { $count } Stofftiere
}
thing-toothbrush = { $count ->
    [1] eine Zahnbürste
   *[other] { $count } Zahnbürsten
}

## Where things are, on a clock face laid over the photo and by its sides
place-clock = { $hour ->
    [1] auf ein Uhr
   *[other] auf { $hour } Uhr
}
place-middle = in der Mitte
place-left = links
place-right = rechts
place-top = oben
place-bottom = unten
place-top-left = oben links
place-top-right = oben rechts
place-bottom-left = unten links
place-bottom-right = unten rechts
place-near = { $place }, nah
place-far = { $place }, weiter weg
