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
