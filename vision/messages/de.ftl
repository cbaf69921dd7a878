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
