# A photo that could not be taken in
error-photo-unusable = Je ne peux pas utiliser cette photo. Essayez-en une autre, s'il vous plaît.
error-photo-empty = La photo est vide. Reprenez-la, s'il vous plaît.
error-photo-too-large = Le fichier de la photo est trop gros. Il peut faire au maximum { $megabytes } mégaoctets.
error-photo-too-many-pixels = La photo a trop de pixels. Elle peut en avoir au maximum { $megapixels } millions.
error-photo-too-small = L'image est trop petite pour qu'on y voie quelque chose. Prenez une nouvelle photo, s'il vous plaît.
error-photo-type-unknown = Ce fichier n'est pas une photo que je peux ouvrir. Je peux ouvrir JPEG, PNG, WebP, HEIC et AVIF.
error-photo-mislabelled = Ce fichier n'est pas du type qu'il annonce. Envoyez la photo de nouveau, s'il vous plaît.
error-photo-animated = C'est une image animée. Envoyez une photo fixe, s'il vous plaît.
error-photo-damaged = La photo est abîmée ou n'est pas arrivée en entier. Envoyez-la de nouveau, s'il vous plaît.

# What to do for a better photo: one move at a time. The phone moves to the side on which the text is cut off.
retake-covered = Quelque chose couvre l'appareil photo, peut-être un doigt. Écartez-le, puis réessayez.
retake-dark = Il fait trop sombre. Allumez une lampe ou approchez-vous d'une fenêtre, puis réessayez.
retake-overexposed = Il y a trop de lumière. Éteignez le flash ou tournez le dos à la lumière, puis réessayez.
retake-blurred = La photo est floue. Tenez le téléphone bien immobile à deux mains, puis réessayez.
retake-glare = Il y a un reflet sur la photo. Inclinez un peu le téléphone ou éteignez le flash, puis réessayez.
retake-empty = Je ne vois qu'une surface unie. Reculez un peu le téléphone, puis réessayez.
retake-cut-left = Le texte est coupé à gauche. Déplacez un peu le téléphone vers la gauche, puis réessayez.
retake-cut-right = Le texte est coupé à droite. Déplacez un peu le téléphone vers la droite, puis réessayez.
retake-cut-top = Le texte est coupé en haut. Déplacez un peu le téléphone vers le haut, puis réessayez.
retake-cut-bottom = Le texte est coupé en bas. Déplacez un peu le téléphone vers le bas, puis réessayez.
retake-too-small = Le texte est trop petit pour être lu. Rapprochez le téléphone, puis réessayez.
retake-unreadable = Je vois du texte, mais je ne peux pas le lire avec certitude. Placez le téléphone bien en face, un peu plus près, puis réessayez.
retake-again = Je n'arrive pas à distinguer cette photo. Reprenez-la, s'il vous plaît.
# The same with its cause or place, where that was measured; and what is told of print and distance.
retake-covered-left = Quelque chose couvre le côté gauche de la photo, peut-être un doigt. Écartez-le, puis réessayez.
retake-covered-right = Quelque chose couvre le côté droit de la photo, peut-être un doigt. Écartez-le, puis réessayez.
retake-covered-top = Quelque chose couvre le haut de la photo, peut-être un doigt. Écartez-le, puis réessayez.
retake-covered-bottom = Quelque chose couvre le bas de la photo, peut-être un doigt. Écartez-le, puis réessayez.
retake-backlit = La lumière vient de derrière et le texte est dans l'ombre. Tournez-vous pour avoir la fenêtre ou la lampe dans le dos, puis réessayez.
retake-shaken = La photo est bougée. Tenez le téléphone à deux mains et appuyez vos coudes, puis réessayez.
retake-out-of-focus = La mise au point n'est pas bonne. Tenez le téléphone à 30 centimètres environ, puis réessayez.
retake-glare-left = Il y a un reflet sur la moitié gauche. Inclinez le bord gauche de l'objet vers le téléphone, puis réessayez.
retake-glare-right = Il y a un reflet sur la moitié droite. Inclinez le bord droit de l'objet vers le téléphone, puis réessayez.
retake-glare-top = Il y a un reflet sur la moitié du haut. Inclinez le bord du haut de l'objet vers le téléphone, puis réessayez.
retake-glare-bottom = Il y a un reflet sur la moitié du bas. Inclinez le bord du bas de l'objet vers le téléphone, puis réessayez.
retake-glare-middle = Il y a un reflet au milieu. Éteignez le flash ou inclinez un peu l'objet, puis réessayez.
retake-cut-across = Le texte est coupé à gauche et à droite. Reculez un peu le téléphone, puis réessayez.
retake-cut-lengthwise = Le texte est coupé en haut et en bas. Reculez un peu le téléphone, puis réessayez.
retake-cut-around = Le texte est coupé de plusieurs côtés. Reculez un peu le téléphone, puis réessayez.
retake-too-far = Je ne vois que quelque chose de petit. Rapprochez le téléphone, puis réessayez.
retake-upside-down = Le texte est à l'envers. Faites faire un demi-tour au téléphone pour la prochaine photo.
retake-on-its-side = Le texte est couché sur le côté. Faites faire un quart de tour au téléphone pour la prochaine photo.
retake-no-text = Je ne vois pas de texte ici. Rapprochez-vous ou tournez l'objet d'un autre côté, puis réessayez.
retake-other-letters = Il y a du texte dans une écriture que je ne sais pas lire.

# Colours
colour-black = noir
colour-dark-grey = gris foncé
colour-grey = gris
colour-light-grey = gris clair
colour-white = blanc
colour-red = rouge
colour-dark-red = rouge foncé
colour-pink = rose
colour-orange = orange
colour-brown = marron
colour-dark-brown = marron foncé
colour-light-brown = marron clair
colour-beige = beige
colour-yellow = jaune
colour-olive = vert olive
colour-green = vert
colour-dark-green = vert foncé
colour-light-green = vert clair
colour-turquoise = turquoise
colour-dark-turquoise = turquoise foncé
colour-blue = bleu
colour-dark-blue = bleu foncé
colour-light-blue = bleu clair
colour-navy = bleu marine
colour-purple = violet
colour-dark-purple = violet foncé
colour-light-purple = violet clair

# Light
light-dark = Il fait sombre.
light-dim = Il y a peu de lumière.
light-normal = La lumière est normale.
light-bright = Il y a beaucoup de lumière.
light-from-left = Il y a plus de lumière à gauche.
light-from-right = Il y a plus de lumière à droite.
light-from-top = Il y a plus de lumière en haut.
light-from-bottom = Il y a plus de lumière en bas.

## Things, as after "I see"; one has its article, several have their number
thing-bicycle = { $count ->
    [1] un vélo
   *[other] { $count } vélos
}
thing-car = { $count ->
    [1] une voiture
   *[other] { $count } voitures
}
thing-motorcycle = { $count ->
    [1] une moto
   *[other] { $count } motos
}
thing-airplane = { $count ->
    [1] un avion
   *[other] { $count } avions
}
thing-bus = { $count ->
    [1] un bus
   *[other] { $count } bus
}
thing-train = { $count ->
    [1] un train
   *[other] { $count } trains
}
thing-truck = { $count ->
    [1] un camion
   *[other] { $count } camions
}
thing-boat = { $count ->
    [1] un bateau
   *[other] { $count } bateaux
}
thing-bench = { $count ->
    [1] un banc
   *[other] { $count } bancs
}
thing-bird = { $count ->
    [1] un oiseau
   *[other] { $count } oiseaux
}
thing-cat = { $count ->
    [1] un chat
   *[other] { $count } chats
}
thing-dog = { $count ->
    [1] un chien
   *[other] { $count } chiens
}
thing-horse = { $count ->
    [1] un cheval
   *[other] { $count } chevaux
}
thing-sheep = { $count ->
    [1] un mouton
   *[other] { $count } moutons
}
thing-cow = { $count ->
    [1] une vache
   *[other] { $count } vaches
}
thing-backpack = { $count ->
    [1] un sac à dos
   *[other] { $count } sacs à dos
}
thing-umbrella = { $count ->
    [1] un parapluie
   *[other] { $count } parapluies
}
thing-handbag = { $count ->
    [1] un sac à main
   *[other] { $count } sacs à main
}
thing-tie = { $count ->
    [1] une cravate
   *[other] { $count } cravates
}
thing-suitcase = { $count ->
    [1] une valise
   *[other] { $count } valises
}
thing-ball = { $count ->
    [1] un ballon
   *[other] { $count } ballons
}
thing-bottle = { $count ->
    [1] une bouteille
   *[other] { $count } bouteilles
}
thing-wine-glass = { $count ->
    [1] un verre à vin
   *[other] { $count } verres à vin
}
thing-cup = { $count ->
    [1] une tasse
   *[other] { $count } tasses
}
thing-fork = { $count ->
    [1] une fourchette
   *[other] { $count } fourchettes
}
thing-knife = { $count ->
    [1] un couteau
   *[other] { $count } couteaux
}
thing-spoon = { $count ->
    [1] une cuillère
   *[other] { $count } cuillères
}
thing-bowl = { $count ->
    [1] un bol
   *[other] { $count } bols
}
thing-banana = { $count ->
    [1] une banane
   *[other] { $count } bananes
}
thing-apple = { $count ->
    [1] une pomme
   *[other] { $count } pommes
}
thing-sandwich = { $count ->
    [1] un sandwich
   *[other] { $count } sandwichs
}
thing-orange = { $count ->
    [1] une orange
   *[other] { $count } oranges
}
thing-carrot = { $count ->
    [1] une carotte
   *[other] { $count } carottes
}
thing-pizza = { $count ->
    [1] une pizza
   *[other] { $count } pizzas
}
thing-cake = { $count ->
    [1] un gâteau
   *[other] { $count } gâteaux
}
thing-chair = { $count ->
    [1] une chaise
   *[other] { $count } chaises
}
thing-couch = { $count ->
    [1] un canapé
   *[other] { $count } canapés
}
thing-plant = { $count ->
    [1] une plante en pot
   *[other] { $count } plantes en pot
}
thing-bed = { $count ->
    [1] un lit
   *[other] { $count } lits
}
thing-table = { $count ->
    [1] une table
   *[other] { $count } tables
}
thing-toilet = { $count ->
    [1] des toilettes
   *[other] { $count } toilettes
}
thing-tv = { $count ->
    [1] un écran
   *[other] { $count } écrans
}
thing-laptop = { $count ->
    [1] un ordinateur portable
   *[other] { $count } ordinateurs portables
}
thing-mouse = { $count ->
    [1] une souris d’ordinateur
   *[other] { $count } souris d’ordinateur
}
thing-remote = { $count ->
    [1] une télécommande
   *[other] { $count } télécommandes
}
thing-keyboard = { $count ->
    [1] un clavier
   *[other] { $count } claviers
}
thing-phone = { $count ->
    [1] un téléphone portable
   *[other] { $count } téléphones portables
}
thing-microwave = { $count ->
    [1] un micro-ondes
   *[other] { $count } micro-ondes
}
thing-oven = { $count ->
    [1] un four
   *[other] { $count } fours
}
thing-sink = { $count ->
    [1] un évier ou un lavabo
   *[other] { $count } éviers ou lavabos
}
thing-fridge = { $count ->
    [1] un réfrigérateur
   *[other] { $count } réfrigérateurs
}
thing-book = { $count ->
    [1] un livre
   *[other] { $count } livres
}
thing-clock = { $count ->
    [1] une horloge
   *[other] { $count } horloges
}
thing-vase = { $count ->
    [1] un vase
   *[other] { $count } vases
}
thing-scissors = { $count ->
    [1] une paire de ciseaux
   *[other] { $count } paires de ciseaux
}
thing-teddy-bear = { $count ->
    [1] une peluche
   *[other] { $count } peluches
}
thing-toothbrush = { $count ->
    [1] une brosse à dents
   *[other] { $count } brosses à dents
}

## Where things are, on a clock face laid over the photo and by its sides
place-clock = { $hour ->
    [1] à une heure
   *[other] à { $hour } heures
}
place-middle = au milieu
place-left = à gauche
place-right = à droite
place-top = en haut
place-bottom = en bas
place-top-left = en haut à gauche
place-top-right = en haut à droite
place-bottom-left = en bas à gauche
place-bottom-right = en bas à droite
place-near = { $place }, tout près
place-far = { $place }, au loin
