# A photo that could not be taken in
error-photo-unusable = No puedo usar esta foto. Pruebe con otra, por favor.
error-photo-empty = La foto está vacía. Tómela de nuevo, por favor.
error-photo-too-large = El archivo de la foto es demasiado grande. Puede tener como máximo { $megabytes } megabytes.
error-photo-too-many-pixels = La foto tiene demasiados píxeles. Puede tener como máximo { $megapixels } megapíxeles.
error-photo-too-small = La imagen es demasiado pequeña para ver algo. Tome una foto nueva, por favor.
error-photo-type-unknown = Este archivo no es una foto que yo pueda abrir. Puedo abrir JPEG, PNG, WebP, HEIC y AVIF.
error-photo-mislabelled = Este archivo es de otro tipo del que dice ser. Envíe la foto de nuevo, por favor.
error-photo-animated = Es una imagen en movimiento. Envíe una foto fija, por favor.
error-photo-damaged = La foto está dañada o no llegó completa. Envíela de nuevo, por favor.

# What to do for a better photo: one move at a time. The phone moves to the side on which the text is cut off.
retake-covered = Algo tapa la cámara, quizá un dedo. Apártelo e inténtelo de nuevo.
retake-dark = Está demasiado oscuro. Encienda una luz o acérquese a una ventana e inténtelo de nuevo.
retake-overexposed = Hay demasiada luz. Apague el flash o dé la espalda a la luz e inténtelo de nuevo.
retake-blurred = La foto está borrosa. Sujete el teléfono quieto con las dos manos e inténtelo de nuevo.
retake-glare = Hay un reflejo de luz en la foto. Incline un poco el teléfono o apague el flash e inténtelo de nuevo.
retake-empty = Solo veo una superficie lisa. Aleje un poco el teléfono e inténtelo de nuevo.
retake-cut-left = El texto está cortado por la izquierda. Mueva el teléfono un poco a la izquierda e inténtelo de nuevo.
retake-cut-right = El texto está cortado por la derecha. Mueva el teléfono un poco a la derecha e inténtelo de nuevo.
retake-cut-top = El texto está cortado por arriba. Mueva el teléfono un poco hacia arriba e inténtelo de nuevo.
retake-cut-bottom = El texto está cortado por abajo. Mueva el teléfono un poco hacia abajo e inténtelo de nuevo.
retake-too-small = El texto es demasiado pequeño para leerlo. Acerque el teléfono e inténtelo de nuevo.
retake-unreadable = Veo texto, pero no puedo leerlo con seguridad. Ponga el teléfono justo enfrente, un poco más cerca, e inténtelo de nuevo.
retake-again = No distingo bien esta foto. Tómela de nuevo, por favor.
# The same with its cause or place, where that was measured; and what is told of print and distance.
retake-covered-left = Algo tapa el lado izquierdo de la foto, quizá un dedo. Apártelo e inténtelo de nuevo.
retake-covered-right = Algo tapa el lado derecho de la foto, quizá un dedo. Apártelo e inténtelo de nuevo.
retake-covered-top = Algo tapa la parte de arriba de la foto, quizá un dedo. Apártelo e inténtelo de nuevo.
retake-covered-bottom = Algo tapa la parte de abajo de la foto, quizá un dedo. Apártelo e inténtelo de nuevo.
retake-backlit = La luz viene de detrás y el texto queda oscuro. Gírese para que la ventana o la lámpara quede a su espalda e inténtelo de nuevo.
retake-shaken = La foto está movida. Sujete el teléfono con las dos manos, apoye los codos e inténtelo de nuevo.
retake-out-of-focus = La foto está desenfocada. Ponga el teléfono a unos 30 centímetros e inténtelo de nuevo.
retake-glare-left = Hay un reflejo en la mitad izquierda. Incline el borde izquierdo del objeto hacia el teléfono e inténtelo de nuevo.
retake-glare-right = Hay un reflejo en la mitad derecha. Incline el borde derecho del objeto hacia el teléfono e inténtelo de nuevo.
retake-glare-top = Hay un reflejo en la mitad de arriba. Incline el borde de arriba del objeto hacia el teléfono e inténtelo de nuevo.
retake-glare-bottom = Hay un reflejo en la mitad de abajo. Incline el borde de abajo del objeto hacia el teléfono e inténtelo de nuevo.
retake-glare-middle = Hay un reflejo en el centro. Apague el flash o incline un poco el objeto e inténtelo de nuevo.
retake-cut-across = El texto está cortado por la izquierda y por la derecha. Aleje un poco el teléfono e inténtelo de nuevo.
retake-cut-lengthwise = El texto está cortado por arriba y por abajo. Aleje un poco el teléfono e inténtelo de nuevo.
retake-cut-around = El texto está cortado por varios lados. Aleje un poco el teléfono e inténtelo de nuevo.
retake-too-far = Solo veo algo pequeño. Acerque el teléfono e inténtelo de nuevo.
retake-upside-down = El texto está al revés. Dé media vuelta al teléfono para la próxima foto.
retake-on-its-side = El texto está de lado. Gire el teléfono un cuarto de vuelta para la próxima foto.
retake-no-text = Aquí no veo texto. Acérquese o gire el objeto hacia otro lado e inténtelo de nuevo.
retake-other-letters = Hay texto en letras que no sé leer.

# Colours
colour-black = negro
colour-dark-grey = gris oscuro
colour-grey = gris
colour-light-grey = gris claro
colour-white = blanco
colour-red = rojo
colour-dark-red = rojo oscuro
colour-pink = rosa
colour-orange = naranja
colour-brown = marrón
colour-dark-brown = marrón oscuro
colour-light-brown = marrón claro
colour-beige = beige
colour-yellow = amarillo
colour-olive = verde oliva
colour-green = verde
colour-dark-green = verde oscuro
colour-light-green = verde claro
colour-turquoise = turquesa
colour-dark-turquoise = turquesa oscuro
colour-blue = azul
colour-dark-blue = azul oscuro
colour-light-blue = azul claro
colour-navy = azul marino
colour-purple = morado
colour-dark-purple = morado oscuro
colour-light-purple = morado claro

# Light
light-dark = Está oscuro.
light-dim = Hay poca luz.
light-normal = La luz es normal.
light-bright = Hay mucha luz.
light-from-left = Llega más luz por la izquierda.
light-from-right = Llega más luz por la derecha.
light-from-top = Llega más luz desde arriba.
light-from-bottom = Llega más luz desde abajo.

## Things, as after "I see"; one has its article, several have their number
thing-bicycle = { $count ->
    [1] una bicicleta
   *[other] { $count } bicicletas
}
thing-car = { $count ->
    [1] un coche
   *[other] { $count } coches
}
thing-motorcycle = { $count ->
    [1] una motocicleta
   *[other] { $count } motocicletas
}
thing-airplane = { $count ->
    [1] un avión
   *[other] { $count } aviones
}
thing-bus = { $count ->
    [1] un autobús
   *[other] { $count } autobuses
}
thing-train = { $count ->
    [1] un tren
   *[other] { $count } trenes
}
thing-truck = { $count ->
    [1] un camión
   *[other] { $count } camiones
}
thing-boat = { $count ->
    [1] un barco
   *[other] { $count } barcos
}
thing-bench = { $count ->
    [1] un banco para sentarse
   *[other] { $count } bancos para sentarse
}
thing-bird = { $count ->
    [1] un pájaro
   *[other] { $count } pájaros
}
thing-cat = { $count ->
    [1] un gato
   *[other] { $count } gatos
}
thing-dog = { $count ->
    [1] un perro
   *[other] { $count } perros
}
thing-horse = { $count ->
    [1] un caballo
   *[other] { $count } caballos
}
thing-sheep = { $count ->
    [1] una oveja
   *[other] { $count } ovejas
}
thing-cow = { $count ->
    [1] una vaca
   *[other] { $count } vacas
}
thing-backpack = { $count ->
    [1] una mochila
   *[other] { $count } mochilas
}
thing-umbrella = { $count ->
    [1] un paraguas
   *[other] { $count } paraguas
}
thing-handbag = { $count ->
    [1] un bolso
   *[other] { $count } bolsos
}
thing-tie = { $count ->
    [1] una corbata
   *[other] { $count } corbatas
}
thing-suitcase = { $count ->
    [1] una maleta
   *[other] { $count } maletas
}
thing-ball = { $count ->
    [1] una pelota
   *[other] { $count } pelotas
}
thing-bottle = { $count ->
    [1] una botella
   *[other] { $count } botellas
}
thing-wine-glass = { $count ->
    [1] una copa de vino
   *[other] { $count } copas de vino
}
thing-cup = { $count ->
    [1] una taza
   *[other] { $count } tazas
}
thing-fork = { $count ->
    [1] un tenedor
   *[other] { $count } tenedores
}
thing-knife = { $count ->
    [1] un cuchillo
   *[other] { $count } cuchillos
}
thing-spoon = { $count ->
    [1] una cuchara
   *[other] { $count } cucharas
}
thing-bowl = { $count ->
    [1] un cuenco
   *[other] { $count } cuencos
}
thing-banana = { $count ->
    [1] un plátano
   *[other] { $count } plátanos
}
thing-apple = { $count ->
    [1] una manzana
   *[other] { $count } manzanas
}
thing-sandwich = { $count ->
    [1] un sándwich
   *[other] { $count } sándwiches
}
thing-orange = { $count ->
    [1] una naranja
   *[other] { $count } naranjas
}
thing-carrot = { $count ->
    [1] una zanahoria
   *[other] { $count } zanahorias
}
thing-pizza = { $count ->
    [1] una pizza
   *[other] { $count } pizzas
}
thing-cake = { $count ->
    [1] un pastel
   *[other] { $count } pasteles
}
thing-chair = { $count ->
    [1] una silla
   *[other] { $count } sillas
}
thing-couch = { $count ->
    [1] un sofá
   *[other] { $count } sofás
}
thing-plant = { $count ->
    [1] una planta en maceta
   *[other] { $count } plantas en maceta
}
thing-bed = { $count ->
    [1] una cama
   *[other] { $count } camas
}
thing-table = { $count ->
    [1] una mesa
   *[other] { $count } mesas
}
thing-toilet = { $count ->
    [1] un inodoro
   *[other] { $count } inodoros
}
thing-tv = { $count ->
    [1] una pantalla
   *[other] { $count } pantallas
}
thing-laptop = { $count ->
    [1] un ordenador portátil
   *[other] { $count } ordenadores portátiles
}
thing-mouse = { $count ->
    [1] un ratón de ordenador
   *[other] { $count } ratones de ordenador
}
thing-remote = { $count ->
    [1] un mando a distancia
   *[other] { $count } mandos a distancia
}
thing-keyboard = { $count ->
    [1] un teclado
   *[other] { $count } teclados
}
thing-phone = { $count ->
    [1] un teléfono móvil
   *[other] { $count } teléfonos móviles
}
thing-microwave = { $count ->
    [1] un microondas
   *[other] { $count } microondas
}
thing-oven = { $count ->
    [1] un horno
   *[other] { $count } hornos
}
thing-sink = { $count ->
    [1] un fregadero o lavabo
   *[other] { $count } fregaderos o lavabos
}
thing-fridge = { $count ->
    [1] una nevera
   *[other] { $count } neveras
}
thing-book = { $count ->
    [1] un libro
   *[other] { $count } libros
}
thing-clock = { $count ->
    [1] un reloj
   *[other] { $count } relojes
}
thing-vase = { $count ->
    [1] un jarrón
   *[other] { $count } jarrones
}
thing-scissors = { $count ->
    [1] unas tijeras
   *[other] { $count } tijeras
}
thing-teddy-bear = { $count ->
    [1] un peluche
   *[other] { $count } peluches
}
thing-toothbrush = { $count ->
    [1] un cepillo de dientes
   *[other] { $count } cepillos de dientes
}

## Where things are, on a clock face laid over the photo and by its sides
place-clock = { $hour ->
    [1] a la una
    [2] a las dos
    [3] a las tres
    [4] a las cuatro
    [5] a las cinco
    [6] a las seis
    [7] a las siete
    [8] a las ocho
    [9] a las nueve
    [10] a las diez
    [11] a las once
   *[other] a las doce
}
place-middle = en el centro
place-left = a la izquierda
place-right = a la derecha
place-top = arriba
place-bottom = abajo
place-top-left = arriba a la izquierda
place-top-right = arriba a la derecha
place-bottom-left = abajo a la izquierda
place-bottom-right = abajo a la derecha
place-near = { $place }, cerca
place-far = { $place }, lejos
