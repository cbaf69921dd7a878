## Reading print
says = Il est écrit : « { $text } »
may-say = Sans certitude, il est peut-être écrit : « { $text } »
not-sure = Sans certitude :
big-print = En gros, il est écrit : « { $text } »
page-begins = C’est une page de texte qui commence ainsi : « { $text } »
receipt-begins = On dirait une facture ou un ticket qui commence ainsi : « { $text } »
also-print = Il est aussi écrit : « { $text } »
what-is-there = Ce que je peux lire : « { $text } »
printed-here = Il est imprimé : « { $text } »
make-out = Je distingue seulement : « { $text } »
more-text = Il y a encore du texte ; demandez-moi de tout lire.
more-text-rest = Il y a encore du texte ; demandez-moi la suite.
nothing-more = C’est tout ce que je peux lire.
ask-more = Demandez-moi si vous voulez en savoir plus.
no-text = Je n’ai pas trouvé de texte sur cette photo.
not-read = Je n’ai pas pu lire le texte pour l’instant.
scripts = Il y a du texte dans une écriture que je ne sais pas lire.
try-again = Reposez la question dans un instant.
retake = Reprenez la photo de plus près, sans bouger.
turn-it = Cela peut se trouver de l’autre côté ; tournez l’objet et reprenez une photo.
no-photo = Il me faut une photo pour répondre.
photo-lead = Photo { $number } : { $sentence }

## Dates
date-best-before = À consommer de préférence avant : { $date }.
date-use-by = À consommer jusqu’au : { $date }.
date-expiry = Expire : { $date }.
date-production = Fabriqué : { $date }.
date-other = La date est : { $date }.
date-unsaid = Il y a une date : { $date }.
dates-several = Ces dates sont imprimées : { $dates }.
date-printed = Imprimé ainsi : « { $printed } »
date-ambiguous = Cela peut être { $first } ou { $second }.
date-passed = Cette date est passée.
date-unlabelled = Rien n’indique à quoi correspond cette date.

## Facts
total = Le total est de { $amount }.
price = Le prix imprimé est de { $amount }.
amounts = Les plus grands montants sont { $amounts }.
amounts-doubt = Aucun n’est indiqué comme total.
phone = Le numéro de téléphone est { $number }.
address = L’adresse est : { $text }.
sender = Cela vient de : « { $text } »
recipient = C’est adressé à : « { $text } »
nutrition-per = Pour { $per } : « { $text } »
signed = C’est signé : « { $text } »
numbers = Je lis ces nombres : { $numbers }.
number-model = Le modèle est { $number }.
number-lot = Le numéro de lot est { $number }.
number-serial = Le numéro de série est { $number }.
measure = Il est imprimé : { $text }.
strength = Le dosage imprimé est { $text }.
ask-pharmacist = La quantité qui vous convient, un pharmacien ou un médecin peut vous la dire.
money = Il est écrit { $amount }.
money-doubt = Je lis seulement ce qui est imprimé ; je ne sais pas si le billet est vrai.
website = Le site web est { $host }.
mail-address = L’adresse e-mail est { $address }.
substance-named = Oui, c’est mentionné : « { $text } »
substance-maybe = Il peut y en avoir : « { $text } »
substance-without = Il est indiqué qu’il n’y en a pas : « { $text } »
substance-not-seen = Je ne le vois pas dans les ingrédients que je peux lire, mais je ne les vois peut-être pas tous.
substance-no-list = Je ne vois pas de liste d’ingrédients, je ne peux donc pas le dire.
yes-print = Oui, il est écrit : « { $text } »
partly-print = En partie : il est écrit « { $text } », mais je ne vois pas « { $word } ».
word-not-printed = Je ne vois pas « { $word } » dans le texte.

## Not there
not-found-expiry = Je ne vois pas de date de péremption ni de durabilité.
not-found-date = Je ne vois pas de date.
not-found-hours = Je ne vois pas d'horaires.
not-found-amount = Je ne vois pas de montant.
not-found-change = Je ne vois pas la monnaie rendue.
not-found-strength = Je ne vois pas de dosage.
not-found-dosage = Je ne vois pas comment le prendre.
not-found-cooking = Je ne vois pas d’instructions de cuisson.
not-found-directions = Je ne vois pas de mode d’emploi.
not-found-warnings = Je ne vois pas d’avertissements ni d’effets indésirables.
not-found-ingredients = Je ne vois pas de liste d’ingrédients.
not-found-nutrition = Je ne vois pas cette valeur.
not-found-phone = Je ne vois pas de numéro de téléphone.
not-found-address = Je ne vois pas d’adresse.
not-found-sender = Je ne vois pas de qui cela vient.
not-found-recipient = Je ne vois pas à qui c’est adressé.
not-found-origin = Je ne vois pas où c’est fabriqué.
not-found-title = Je ne vois pas de titre.
not-found-number = Je ne vois pas de nombre.
not-found-model = Je ne vois pas de numéro de modèle.
not-found-size = Je ne vois pas la quantité.
not-found-count = Je ne vois pas combien il y en a.
not-found-money = Je ne peux pas dire quel billet ou quelle pièce c’est.
not-found-password = Je ne vois pas de mot de passe.

## Codes
code-web = Un code mène à { $host }.
code-wifi = Un code pour le réseau Wi-Fi « { $name } » ; demandez-moi le mot de passe si besoin.
wifi-password = Le mot de passe de « { $name } » est : { $password }
code-card = Un code avec la fiche de contact de « { $name } ».
code-phone = Un code avec le numéro { $number }.
code-mail = Un code avec l’adresse e-mail { $address }.
code-number = Le numéro du code-barres est { $number }.
code-text = Un code dit : « { $text } »
no-code = Je n’ai trouvé ni QR code ni code-barres.
code-closer = Rapprochez-vous un peu et tenez le code à plat.
codes-unchecked = Je n’ai pas pu chercher de codes pour l’instant.

## Colours and light
colour-one = La couleur semble être : { $colour }.
colour-mostly = La couleur est surtout : { $colour }, avec { $others }.
colour-several = Je vois ces couleurs : { $colours }.
colour-low-light = Il y a peu de lumière, la couleur est incertaine.
colour-whole-photo = Cela vaut pour toute la photo, pas seulement pour la partie entourée.
cannot-colour = Je ne distingue pas la couleur sur cette photo.
match-needs-two = Je ne peux pas dire si cela va ensemble ; envoyez une photo de chacun et je comparerai les couleurs.
match-different = La couleur principale de la photo { $first } : { $one } ; de la photo { $second } : { $other }.
match-doubt = Je compare seulement ce que montrent les photos ; les nuances et les petits motifs peuvent m’échapper.
cannot-pattern = Je ne distingue pas le motif sur cette photo.
colour-mostly-one = La couleur est surtout : { $colour }.
colour-many = Je vois beaucoup de couleurs, surtout : { $colours }.
match-alike = Les photos { $first } et { $second } ont la même couleur principale : { $colour }, dans le même ton.
match-shades = { $shade ->
    [lighter] Les photos { $first } et { $second } ont la même couleur principale : { $colour }, mais la photo { $second } est plus claire.
    [darker] Les photos { $first } et { $second } ont la même couleur principale : { $colour }, mais la photo { $second } est plus foncée.
   *[other] Les photos { $first } et { $second } ont la même couleur principale : { $colour }, mais la photo { $second } a une nuance un peu différente.
}
match-near = { $shade ->
    [lighter] La couleur principale de la photo { $first } : { $one } ; de la photo { $second } : { $other }. C’est proche, mais la photo { $second } est plus claire.
    [darker] La couleur principale de la photo { $first } : { $one } ; de la photo { $second } : { $other }. C’est proche, mais la photo { $second } est plus foncée.
   *[other] La couleur principale de la photo { $first } : { $one } ; de la photo { $second } : { $other }. C’est proche, mais pas pareil.
}
match-also = Sur la photo { $number }, il y a aussi : { $colours }.
match-light = La lumière est différente ou faible, la comparaison est incertaine.
pattern-plain = Cela semble uni, sans motif ; la couleur : { $colour }.
pattern-none = Cela semble uni, sans motif.
pattern-fine = Un motif très fin peut m’échapper.
pattern-striped = { $direction ->
    [across] Cela semble rayé, avec des rayures de gauche à droite : { $colours }.
    [upright] Cela semble rayé, avec des rayures de haut en bas : { $colours }.
    [diagonal] Cela semble rayé, avec des rayures en biais : { $colours }.
   *[other] Cela semble rayé : { $colours }.
}
pattern-checked = Cela semble à carreaux : { $colours }.
pattern-dotted = Cela semble à pois : { $colours }.
light-shines = Quelque chose brille fort { $places } : une lampe, une fenêtre, un écran ou un reflet.
light-none = Je ne vois briller ni lampe ni fenêtre sur la photo.
light-none-dark = Il fait sombre ; je ne vois aucune lumière allumée.
light-source = Je ne peux pas dire si c’est une lampe ou la lumière du jour.
brighter-none = Aucun côté n’est nettement plus clair.

## People
people-none = Je ne vois pas de visage sur cette photo.
people-turned = Si quelqu’un tourne le dos, je ne le remarque pas.
people-one = Je vois une personne, { $place }.
people-many = { $count ->
    [one] Je vois { $count } personne.
   *[other] Je vois { $count } personnes.
}
people-places = De gauche à droite : { $places }.
people-together = Elles sont toutes { $place }.
people-group = { $count ->
    [one] une { $place }
   *[other] { $count } { $place }
}
place-left-near = à gauche, tout près
place-left-mid = à gauche
place-left-far = à gauche, au loin
place-middle-near = au milieu, tout près
place-middle-mid = au milieu
place-middle-far = au milieu, au loin
place-right-near = à droite, tout près
place-right-mid = à droite
place-right-far = à droite, au loin
faces-unchecked = Je n’ai pas pu vérifier s’il y a des personnes.
never-who = Je ne dis pas qui est quelqu’un d’après son visage.
never-traits = Je ne juge pas une personne d’après une photo.

## The photo, and what cannot be told
photo-good = { $count ->
    [one] Oui, c’est assez net ; je peux lire { $count } ligne.
   *[other] Oui, c’est assez net ; je peux lire { $count } lignes.
}
photo-good-no-text = La photo est nette, mais je ne vois pas de texte lisible.
photo-bad = Non, pas encore assez net.
upright = Le texte est à l’endroit.
upside-down = Le texte est à l’envers.
on-its-side = Le texte est couché ; tournez-le d’un quart de tour.
upright-unknown = Je ne peux pas dire où est le haut.
cannot-name = Je ne vois rien d’imprimé de lisible, et sans cela je ne peux pas dire ce que c’est.
cannot-describe = Je ne peux pas décrire davantage une scène.
cannot-judge = Je ne peux pas en juger d’après une photo.
cannot-find = Je ne peux pas chercher cela ; je ne connais que quelques objets courants.
cannot-count = Je ne peux pas compter cela ; je ne connais que quelques objets courants.
never-medical = Je ne juge rien de médical ; demandez à un médecin ou à un pharmacien.
can-read-print = Je peux vous lire ce qui est écrit dessus.
person-can-look = Vous pouvez demander à une personne de regarder la photo.
captcha = Je ne résous pas ces tests ; la plupart ont un bouton audio.

## Things
thing-is = Je crois voir { $thing }, { $place }.
things-are = Je crois voir { $things } : { $places }.
thing-here = { $thing }, { $place }
things-seen = Je crois voir : { $things }.
things-counted = Je crois voir { $things } ; il y en a peut-être plus.
thing-not-seen = J’ai cherché { $thing } sur cette photo sans rien trouver, mais je ne vois pas tout.
things-unchecked = Je n’ai pas pu chercher d’objets cette fois.
people-one-faceless = Je vois une personne, { $place }, mais pas de visage.
people-faceless = { $count ->
    [1] De l’une d’elles, je ne vois pas le visage.
   *[other] De { $count } d’entre elles, je ne vois pas le visage.
}
