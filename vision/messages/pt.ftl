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
