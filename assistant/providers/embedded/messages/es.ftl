## Reading print
says = Dice: «{ $text }»
may-say = No es seguro, pero puede que diga: «{ $text }»
not-sure = No es seguro, pero:
big-print = En letra grande dice: «{ $text }»
page-begins = Es una página de texto que empieza así: «{ $text }»
receipt-begins = Parece una factura o un recibo que empieza así: «{ $text }»
also-print = También dice: «{ $text }»
what-is-there = Lo que puedo leer es: «{ $text }»
printed-here = Aquí está impreso: «{ $text }»
make-out = Solo distingo: «{ $text }»
more-text = Hay más texto; pídame que lo lea todo.
more-text-rest = Hay más texto; pídame el resto.
nothing-more = Eso era todo lo que puedo leer.
ask-more = Pregúnteme si quiere saber más.
no-text = No he encontrado texto en esta foto.
not-read = Ahora mismo no he podido leer el texto.
scripts = Hay texto en letras que no sé leer.
try-again = Vuelva a preguntar en un momento.
retake = Repita la foto más de cerca y con el teléfono quieto.
turn-it = Puede estar en otro lado; gírelo y haga otra foto.
no-photo = Para eso necesito una foto.
photo-lead = Foto { $number }: { $sentence }

## Dates
date-best-before = Consumir preferentemente antes de: { $date }.
date-use-by = Consumir antes de: { $date }.
date-expiry = Caduca: { $date }.
date-production = Fabricado: { $date }.
date-other = La fecha es: { $date }.
date-unsaid = Hay una fecha: { $date }.
dates-several = Hay estas fechas: { $dates }.
date-printed = Impreso así: «{ $printed }»
date-ambiguous = Puede ser { $first } o { $second }.
date-passed = Esa fecha ya pasó.
date-unlabelled = No pone a qué se refiere esa fecha.

## Facts
total = El total es { $amount }.
price = El precio impreso es { $amount }.
amounts = Los importes mayores son { $amounts }.
amounts-doubt = Ninguno está marcado como total.
phone = El número de teléfono es { $number }.
address = La dirección es: { $text }.
sender = Es de: «{ $text }»
recipient = Va dirigido a: «{ $text }»
nutrition-per = Por { $per }: «{ $text }»
signed = Está firmado: «{ $text }»
numbers = Leo estos números: { $numbers }.
number-model = El modelo es { $number }.
number-lot = El número de lote es { $number }.
number-serial = El número de serie es { $number }.
measure = Lleva impreso: { $text }.
strength = La concentración impresa es { $text }.
ask-pharmacist = Cuánto es adecuado para usted se lo puede decir un farmacéutico o un médico.
money = Pone { $amount }.
money-doubt = Solo leo lo impreso; no puedo saber si es auténtico.
website = La página web es { $host }.
mail-address = El correo electrónico es { $address }.
substance-named = Sí, lo nombra: «{ $text }»
substance-maybe = Puede que lo lleve: «{ $text }»
substance-without = Dice que no lo lleva: «{ $text }»
substance-not-seen = No lo veo en los ingredientes que puedo leer, pero quizá no los vea todos.
substance-no-list = No veo una lista de ingredientes, así que no puedo saberlo.
yes-print = Sí, dice: «{ $text }»
partly-print = En parte: dice «{ $text }», pero no veo «{ $word }».
word-not-printed = No veo «{ $word }» en el texto.

## Not there
not-found-expiry = No veo fecha de caducidad ni de consumo preferente.
not-found-date = No veo ninguna fecha.
not-found-hours = No veo ningún horario.
not-found-amount = No veo ningún importe.
not-found-change = No veo cuánto es el cambio.
not-found-strength = No veo la concentración.
not-found-dosage = No veo cómo se toma.
not-found-cooking = No veo instrucciones para cocinarlo.
not-found-directions = No veo instrucciones de uso.
not-found-warnings = No veo advertencias ni efectos secundarios.
not-found-ingredients = No veo la lista de ingredientes.
not-found-nutrition = No veo ese valor.
not-found-phone = No veo un número de teléfono.
not-found-address = No veo una dirección.
not-found-sender = No veo de quién es.
not-found-recipient = No veo a quién va dirigido.
not-found-origin = No veo dónde se fabricó.
not-found-title = No veo un título.
not-found-number = No veo ningún número.
not-found-model = No veo el número de modelo.
not-found-size = No veo qué cantidad trae.
not-found-count = No veo cuántas unidades trae.
not-found-money = No puedo saber qué billete o moneda es.
not-found-password = No veo una contraseña.

## Codes
code-web = Un código lleva a { $host }.
code-wifi = Un código para la red wifi «{ $name }»; pídame la contraseña si la necesita.
wifi-password = La contraseña de «{ $name }» es: { $password }
code-card = Un código con la tarjeta de contacto de «{ $name }».
code-phone = Un código con el teléfono { $number }.
code-mail = Un código con el correo { $address }.
code-number = El número del código de barras es { $number }.
code-text = Un código dice: «{ $text }»
no-code = No he encontrado ningún código QR ni de barras.
code-closer = Acérquese un poco y mantenga el código plano.
codes-unchecked = Ahora mismo no he podido buscar códigos.

## Colours and light
colour-one = Parece de color { $colour }.
colour-mostly = Parece sobre todo de color { $colour }, con { $others }.
colour-several = Veo estos colores: { $colours }.
colour-low-light = Hay poca luz, así que el color no es seguro.
colour-whole-photo = Eso vale para toda la foto, no solo para la parte marcada.
cannot-colour = No distingo el color en esta foto.
match-needs-two = No puedo saber si combinan; envíe una foto de cada cosa y compararé los colores.
match-different = La foto { $first } es sobre todo de color { $one } y la foto { $second } de color { $other }.
match-doubt = Solo comparo lo que muestran las fotos; los matices y los dibujos pequeños se me pueden escapar.
cannot-pattern = No distingo el estampado en esta foto.
colour-mostly-one = Parece sobre todo de color { $colour }.
colour-many = Veo muchos colores, sobre todo { $colours }.
match-alike = Las fotos { $first } y { $second } son sobre todo de color { $colour }, en el mismo tono.
match-shades = { $shade ->
    [lighter] Las fotos { $first } y { $second } son sobre todo de color { $colour }, pero la foto { $second } es más clara.
    [darker] Las fotos { $first } y { $second } son sobre todo de color { $colour }, pero la foto { $second } es más oscura.
   *[other] Las fotos { $first } y { $second } son sobre todo de color { $colour }, pero la foto { $second } tiene un tono algo distinto.
}
match-near = { $shade ->
    [lighter] La foto { $first } es sobre todo de color { $one } y la foto { $second } de color { $other }: parecidas, pero la foto { $second } es más clara.
    [darker] La foto { $first } es sobre todo de color { $one } y la foto { $second } de color { $other }: parecidas, pero la foto { $second } es más oscura.
   *[other] La foto { $first } es sobre todo de color { $one } y la foto { $second } de color { $other }: parecidas, pero no iguales.
}
match-also = En la foto { $number } hay además { $colours }.
match-light = La luz es distinta o escasa, así que la comparación no es segura.
pattern-plain = Parece liso, sin dibujo, de color { $colour }.
pattern-none = Parece liso, sin dibujo.
pattern-fine = Un dibujo muy fino se me puede escapar.
pattern-striped = { $direction ->
    [across] Parece de rayas, de izquierda a derecha: { $colours }.
    [upright] Parece de rayas, de arriba abajo: { $colours }.
    [diagonal] Parece de rayas inclinadas: { $colours }.
   *[other] Parece de rayas: { $colours }.
}
pattern-checked = Parece de cuadros: { $colours }.
pattern-dotted = Parece de lunares: { $colours }.
light-shines = Algo brilla con fuerza { $places }: una lámpara, una ventana, una pantalla o un reflejo.
light-none = No veo brillar ninguna lámpara ni ventana en la foto.
light-none-dark = Está oscuro; no veo ninguna luz encendida.
light-source = No puedo saber si la luz es de una lámpara o del día.
brighter-none = Ningún lado es claramente más luminoso.

## People
people-none = No veo ninguna cara en esta foto.
people-turned = Si alguien está de espaldas, no lo notaría.
people-one = Veo a una persona, { $place }.
people-many = { $count ->
    [one] Veo a { $count } persona.
   *[other] Veo a { $count } personas.
}
people-places = De izquierda a derecha: { $places }.
people-together = Todas están { $place }.
people-group = { $count ->
    [one] una { $place }
   *[other] { $count } { $place }
}
place-left-near = a la izquierda, cerca
place-left-mid = a la izquierda
place-left-far = a la izquierda, lejos
place-middle-near = en el centro, cerca
place-middle-mid = en el centro
place-middle-far = en el centro, lejos
place-right-near = a la derecha, cerca
place-right-mid = a la derecha
place-right-far = a la derecha, lejos
faces-unchecked = Ahora mismo no he podido buscar personas.
never-who = No digo quién es alguien por su cara.
never-traits = No juzgo cómo es una persona por una foto.

## The photo, and what cannot be told
photo-good = { $count ->
    [one] Sí, se ve bien; puedo leer una línea.
   *[other] Sí, se ve bien; puedo leer { $count } líneas.
}
photo-good-no-text = La foto está clara, pero no veo texto que pueda leer.
photo-bad = No, todavía no se ve bien.
upright = El texto está al derecho.
upside-down = El texto está al revés, boca abajo.
on-its-side = El texto está de lado; gírelo un cuarto de vuelta.
upright-unknown = No puedo saber qué lado va arriba.
cannot-name = No veo letras legibles, y sin ellas no puedo decir qué es.
cannot-describe = No puedo describir más de una escena.
cannot-judge = Eso no puedo juzgarlo por una foto.
cannot-find = Eso no puedo buscarlo; solo conozco algunos objetos comunes.
cannot-count = Eso no puedo contarlo; solo conozco algunos objetos comunes.
never-medical = No opino sobre la salud; consulte a un médico o farmacéutico.
can-read-print = Puedo leerle lo que lleva escrito.
person-can-look = Puede pedir a una persona que mire la foto.
captcha = Estas pruebas no las resuelvo; casi todas tienen un botón de audio.

## Things
thing-is = Parece { $thing }, { $place }.
things-are = Parecen { $things }: { $places }.
thing-here = { $thing }, { $place }
things-seen = Creo que veo: { $things }.
things-counted = Creo que veo { $things }, quizá más.
thing-not-seen = No encuentro { $thing } en esta foto, pero no lo veo todo.
things-unchecked = Ahora mismo no he podido buscar objetos.
people-one-faceless = Veo a una persona, { $place }, pero ninguna cara.
people-faceless = { $count ->
    [1] De una de ellas no veo la cara.
   *[other] De { $count } de ellas no veo la cara.
}
