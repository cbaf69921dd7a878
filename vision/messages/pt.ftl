# A photo that could not be taken in
error-photo-unusable = Não consigo usar esta foto. Tente com outra, por favor.
error-photo-empty = A foto está vazia. Tire outra vez, por favor.
error-photo-too-large = O arquivo da foto é grande demais. Pode ter no máximo { $megabytes } megabytes.
error-photo-too-many-pixels = A foto tem pixels demais. Pode ter no máximo { $megapixels } megapixels.
error-photo-too-small = A imagem é pequena demais para mostrar alguma coisa. Tire uma nova foto, por favor.
error-photo-type-unknown = Este arquivo não é uma foto que eu consiga abrir. Consigo abrir JPEG, PNG, WebP, HEIC e AVIF.
error-photo-mislabelled = Este arquivo é de um tipo diferente do que diz ser. Envie a foto outra vez, por favor.
error-photo-animated = É uma imagem em movimento. Envie uma foto parada, por favor.
error-photo-damaged = A foto está danificada ou não chegou inteira. Envie outra vez, por favor.

# What to do for a better photo: one move at a time. The phone moves to the side on which the text is cut off.
retake-covered = Alguma coisa está cobrindo a câmera, talvez um dedo. Afaste e tente outra vez.
retake-dark = Está escuro demais. Acenda uma luz ou vá para perto de uma janela e tente outra vez.
retake-overexposed = Há luz demais. Desligue o flash ou vire as costas para a luz e tente outra vez.
retake-blurred = A foto está desfocada. Segure o telefone parado com as duas mãos e tente outra vez.
retake-glare = Há um reflexo de luz na foto. Incline um pouco o telefone ou desligue o flash e tente outra vez.
retake-empty = Só vejo uma superfície lisa. Afaste um pouco o telefone e tente outra vez.
retake-cut-left = O texto está cortado à esquerda. Mova o telefone um pouco para a esquerda e tente outra vez.
retake-cut-right = O texto está cortado à direita. Mova o telefone um pouco para a direita e tente outra vez.
retake-cut-top = O texto está cortado em cima. Mova o telefone um pouco para cima e tente outra vez.
retake-cut-bottom = O texto está cortado embaixo. Mova o telefone um pouco para baixo e tente outra vez.
retake-too-small = O texto é pequeno demais para ler. Aproxime o telefone e tente outra vez.
retake-unreadable = Vejo texto, mas não consigo ler com segurança. Ponha o telefone bem em frente, um pouco mais perto, e tente outra vez.
retake-again = Não consigo distinguir esta foto. Tire outra vez, por favor.
# The same with its cause or place, where that was measured; and what is told of print and distance.
retake-covered-left = Alguma coisa está cobrindo o lado esquerdo da foto, talvez um dedo. Afaste e tente outra vez.
retake-covered-right = Alguma coisa está cobrindo o lado direito da foto, talvez um dedo. Afaste e tente outra vez.
retake-covered-top = Alguma coisa está cobrindo a parte de cima da foto, talvez um dedo. Afaste e tente outra vez.
retake-covered-bottom = Alguma coisa está cobrindo a parte de baixo da foto, talvez um dedo. Afaste e tente outra vez.
retake-backlit = A luz vem de trás e o texto fica escuro. Vire-se para que a janela ou a lâmpada fique às suas costas e tente outra vez.
retake-shaken = A foto saiu tremida. Segure o telefone com as duas mãos, apoie os cotovelos e tente outra vez.
retake-out-of-focus = A foto está fora de foco. Ponha o telefone a uns 30 centímetros e tente outra vez.
retake-glare-left = Há um reflexo na metade esquerda. Incline a borda esquerda do objeto na direção do telefone e tente outra vez.
retake-glare-right = Há um reflexo na metade direita. Incline a borda direita do objeto na direção do telefone e tente outra vez.
retake-glare-top = Há um reflexo na metade de cima. Incline a borda de cima do objeto na direção do telefone e tente outra vez.
retake-glare-bottom = Há um reflexo na metade de baixo. Incline a borda de baixo do objeto na direção do telefone e tente outra vez.
retake-glare-middle = Há um reflexo no meio. Desligue o flash ou incline um pouco o objeto e tente outra vez.
retake-cut-across = O texto está cortado à esquerda e à direita. Afaste um pouco o telefone e tente outra vez.
retake-cut-lengthwise = O texto está cortado em cima e embaixo. Afaste um pouco o telefone e tente outra vez.
retake-cut-around = O texto está cortado em vários lados. Afaste um pouco o telefone e tente outra vez.
retake-too-far = Só vejo uma coisa pequena. Aproxime o telefone e tente outra vez.
retake-upside-down = O texto está de cabeça para baixo. Dê meia-volta no telefone para a próxima foto.
retake-on-its-side = O texto está de lado. Gire o telefone um quarto de volta para a próxima foto.
retake-no-text = Não vejo texto aqui. Chegue mais perto ou vire o objeto para outro lado e tente outra vez.
retake-other-letters = Há texto em letras que não sei ler.

# Colours
colour-black = preto
colour-dark-grey = cinza-escuro
colour-grey = cinza
colour-light-grey = cinza-claro
colour-white = branco
colour-red = vermelho
colour-dark-red = vermelho-escuro
colour-pink = rosa
colour-orange = laranja
colour-brown = marrom
colour-dark-brown = marrom-escuro
colour-light-brown = marrom-claro
colour-beige = bege
colour-yellow = amarelo
colour-olive = verde-oliva
colour-green = verde
colour-dark-green = verde-escuro
colour-light-green = verde-claro
colour-turquoise = turquesa
colour-dark-turquoise = turquesa-escuro
colour-blue = azul
colour-dark-blue = azul-escuro
colour-light-blue = azul-claro
colour-navy = azul-marinho
colour-purple = roxo
colour-dark-purple = roxo-escuro
colour-light-purple = roxo-claro

# Light
light-dark = Está escuro.
light-dim = Há pouca luz.
light-normal = A luz está normal.
light-bright = Está bem claro.
light-from-left = Vem mais luz da esquerda.
light-from-right = Vem mais luz da direita.
light-from-top = Vem mais luz de cima.
light-from-bottom = Vem mais luz de baixo.

## Things, as after "I see"; one has its article, several have their number
thing-bicycle = { $count ->
    [1] uma bicicleta
   *[other] { $count } bicicletas
}
thing-car = { $count ->
    [1] um carro
   *[other] { $count } carros
}
thing-motorcycle = { $count ->
    [1] uma moto
   *[other] { $count } motos
}
thing-airplane = { $count ->
    [1] um avião
   *[other] { $count } aviões
}
thing-bus = { $count ->
    [1] um ônibus
   *[other] { $count } ônibus
}
thing-train = { $count ->
    [1] um trem
   *[other] { $count } trens
}
thing-truck = { $count ->
    [1] um caminhão
   *[other] { $count } caminhões
}
thing-boat = { $count ->
    [1] um barco
   *[other] { $count } barcos
}
thing-bench = { $count ->
    [1] um banco de sentar
   *[other] { $count } bancos de sentar
}
thing-bird = { $count ->
    [1] um pássaro
   *[other] { $count } pássaros
}
thing-cat = { $count ->
    [1] um gato
   *[other] { $count } gatos
}
thing-dog = { $count ->
    [1] um cachorro
   *[other] { $count } cachorros
}
thing-horse = { $count ->
    [1] um cavalo
   *[other] { $count } cavalos
}
thing-sheep = { $count ->
    [1] uma ovelha
   *[other] { $count } ovelhas
}
thing-cow = { $count ->
    [1] uma vaca
   *[other] { $count } vacas
}
thing-backpack = { $count ->
    [1] uma mochila
   *[other] { $count } mochilas
}
thing-umbrella = { $count ->
    [1] um guarda-chuva
   *[other] { $count } guarda-chuvas
}
thing-handbag = { $count ->
    [1] uma bolsa
   *[other] { $count } bolsas
}
thing-tie = { $count ->
    [1] uma gravata
   *[other] { $count } gravatas
}
thing-suitcase = { $count ->
    [1] uma mala
   *[other] { $count } malas
}
thing-ball = { $count ->
    [1] uma bola
   *[other] { $count } bolas
}
thing-bottle = { $count ->
    [1] uma garrafa
   *[other] { $count } garrafas
}
thing-wine-glass = { $count ->
    [1] uma taça de vinho
   *[other] { $count } taças de vinho
}
thing-cup = { $count ->
    [1] uma xícara
   *[other] { $count } xícaras
}
thing-fork = { $count ->
    [1] um garfo
   *[other] { $count } garfos
}
thing-knife = { $count ->
    [1] uma faca
   *[other] { $count } facas
}
thing-spoon = { $count ->
    [1] uma colher
   *[other] { $count } colheres
}
thing-bowl = { $count ->
    [1] uma tigela
   *[other] { $count } tigelas
}
thing-banana = { $count ->
    [1] uma banana
   *[other] { $count } bananas
}
thing-apple = { $count ->
    [1] uma maçã
   *[other] { $count } maçãs
}
thing-sandwich = { $count ->
    [1] um sanduíche
   *[other] { $count } sanduíches
}
thing-orange = { $count ->
    [1] uma laranja
   *[other] { $count } laranjas
}
thing-carrot = { $count ->
    [1] uma cenoura
   *[other] { $count } cenouras
}
thing-pizza = { $count ->
    [1] uma pizza
   *[other] { $count } pizzas
}
thing-cake = { $count ->
    [1] um bolo
   *[other] { $count } bolos
}
thing-chair = { $count ->
    [1] uma cadeira
   *[other] { $count } cadeiras
}
thing-couch = { $count ->
    [1] um sofá
   *[other] { $count } sofás
}
thing-plant = { $count ->
    [1] uma planta em vaso
   *[other] { $count } plantas em vaso
}
thing-bed = { $count ->
    [1] uma cama
   *[other] { $count } camas
}
thing-table = { $count ->
    [1] uma mesa
   *[other] { $count } mesas
}
thing-toilet = { $count ->
    [1] um vaso sanitário
   *[other] { $count } vasos sanitários
}
thing-tv = { $count ->
    [1] uma tela
   *[other] { $count } telas
}
thing-laptop = { $count ->
    [1] um notebook
   *[other] { $count } notebooks
}
thing-mouse = { $count ->
    [1] um mouse de computador
   *[other] { $count } mouses de computador
}
thing-remote = { $count ->
    [1] um controle remoto
   *[other] { $count } controles remotos
}
thing-keyboard = { $count ->
    [1] um teclado
   *[other] { $count } teclados
}
thing-phone = { $count ->
    [1] um celular
   *[other] { $count } celulares
}
thing-microwave = { $count ->
    [1] um micro-ondas
   *[other] { $count } micro-ondas
}
thing-oven = { $count ->
    [1] um forno
   *[other] { $count } fornos
}
thing-sink = { $count ->
    [1] uma pia
   *[other] { $count } pias
}
thing-fridge = { $count ->
    [1] uma geladeira
   *[other] { $count } geladeiras
}
thing-book = { $count ->
    [1] um livro
   *[other] { $count } livros
}
thing-clock = { $count ->
    [1] um relógio
   *[other] { $count } relógios
}
thing-vase = { $count ->
    [1] um vaso de flores
   *[other] { $count } vasos de flores
}
thing-scissors = { $count ->
    [1] uma tesoura
   *[other] { $count } tesouras
}
thing-teddy-bear = { $count ->
    [1] um bicho de pelúcia
   *[other] { $count } bichos de pelúcia
}
thing-toothbrush = { $count ->
    [1] uma escova de dentes
   *[other] { $count } escovas de dentes
}

## Where things are, on a clock face laid over the photo and by its sides
place-clock = { $hour ->
    [1] à uma hora
    [2] às duas horas
   *[other] às { $hour } horas
}
place-middle = no meio
place-left = à esquerda
place-right = à direita
place-top = em cima
place-bottom = embaixo
place-top-left = em cima à esquerda
place-top-right = em cima à direita
place-bottom-left = embaixo à esquerda
place-bottom-right = embaixo à direita
place-near = { $place }, perto
place-far = { $place }, longe
