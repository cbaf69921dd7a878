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
