# Cues: see en.lex.
[person]
voisin ; voisine ; facteur ; livreur
danseur ; danseuse ; gardien ; juge ; pretre ; rappeur ; entraineur ; acteur ; actrice ; depute ; deputee ; influenceur ; influenceuse
mec ; gars ; nana ; meuf ; type ; bonhomme ; gosse ; gosses ; môme ; gamin ; gamine ; mamie ; papi ; papy ; bonne femme ; monsieur ; madame ; demoiselle ; vedette ; star ; chanteuse ; journaliste ; gens ; quelqu un ; garçons ; garçon
[thing]
chaussure ; chaussures ; tasse ; lunettes ; radio fm
fromage ; truc ; magasin ; ville ; village ; biographie ; cassette ; rue ; restaurant
[thing_word]
bouteille ; cidre ; boite ; flacon ; paquet ; huile
fromage
[public_role]
chef de l etat ; chef du gouvernement ; premiere dame ; garde des sceaux ; ministre
[relation]
(mon|ma|mes) (belle mere|beau pere|belle soeur|beau frere|voisin|voisine|copain|copine|petit fils|petite fille|mari|femme|mere|pere|frere|soeur|fils|fille|cousin|cousine|tante|oncle|mamie|papi|neveu|niece|collegue|ami|amie|medecin|aide soignante)
[c_who]
qui c est ; de qui c est ; c est qui
c est qui ; qui c est ; ^qui (est|sont|c) ; qui est (ce|cette|il|elle|l|la|le|cet) ; qui (sont|etait) (ces|ils|elles|les) ; qui ca ; dire qui ; savoir qui ; a qui (je|ai je) ; qui .. peut etre ; ki
[c_name]
identite
appelle ; appelent ; appellent ; nom ; prenom ; nomme ; surnom
[c_know]
(je|on|tu|vous) (le|la|les)? (connais|reconnais|connaissons|connaissez|reconnaissez) ; est ce que je connais ; d ou je connais ; deja vu ; ca me dit quelque chose ; tete connue ; reconnai*
[c_famous]
(de|a|dans) (la|le|les) (tele|television|journal|infos)
celebre* ; connue pour ; connu pour ; fameu* ; vedette ; star
[c_resemble]
on dirait ; ressemble* ; me rappelle ; sosie ; c est pas ; c est bien ; je crois que c est ; je parie que
[c_isit]
ca serait ; ce serait pas ; serait ce
c est ; c etait ; est ce que c est ; ce serait ; c est bien
[c_which]
(lequel|laquelle|lesquels) (de|des|est|c)
[c_or]
ou !(do|da|de|para|pra|no|na)
[c_same]
(la)? meme (personne|femme|dame|fille|tete) ; (le)? meme (homme|monsieur|type|mec|garçon|visage) ; memes personnes
[c_child]
enfant ; enfants ; bebe ; petit ; petite ; fils ; fille ; gamin ; gamine ; nourrisson
[c_give]
donne ; donner ; en donner ; lui donner
[c_half]
moitie ; demi ; demie ; quart
[c_take]
(prends|prendre|prenne|avale|avaler|injecte|piquer|boire)
[c_howmany]
combien ; quelle dose ; tous les combien
[c_should]
je peux ; est ce que je peux ; puis je ; je dois ; dois je ; faut il ; on peut ; c est grave si ; je devrais
[c_missed]
oublie ; saute ; rate
[c_double]
double ; doubler ; deux ; rattraper
[c_alcohol]
biere ; vin ; alcool ; whisky ; pastis ; verre
[c_with_alcohol]
avec .. (biere|vin|alcool|whisky|pastis|verre)
[c_insulin]
insuline
[c_change]
plus d ; augmente* ; pique ; injecte* ; fais quoi ; je fais ; dois je
[c_field]
date ; nom ; telephone ; numero ; adresse ; rendez vous
[illness]
angine ; conjonctivite ; bronchite ; cystite ; scarlatine ; rubeole ; enceinte ; orgelet ; teigne ; mycose ; allergie
thrombose ; phlebite ; entorse ; caillot ; infecte ; infectee
varicelle ; melanome ; zona ; eczema ; gale ; dengue ; herpes ; cancer* ; malin ; maligne ; benin ; oreillons ; impetigo ; dermatite
[role_claim]
(chef|cheffe) (de l etat|du gouvernement) ; premier ministre ; (connu|connue|celebre) pour
[author_of]
(livre|roman|film|chanson|recueil|bd) (est|c est) (de|d) ; (est|sont) d
[not_name]
s appelle ; etranger
[self_harm]
(envie|veux|voudrais) (d|de)? (en)? (finir|mourir|disparaitre) !(ce|cet|cette|le|mon|avec le) ; plus envie de vivre ; me foutre en l air
[p_override]
(ignore|ignorez|oublie|oubliez) .. (consignes|instructions|regles) (precedentes|anterieures|ci dessus)
[p_say]
(reponds|repondez) (uniquement|seulement) ; ne (decris|decrivez|lis|mentionne|mentionnez) (pas)? .. (image|photo|texte|avertissement|cette)
[p_ai]
(a l attention de|pour) (l|d)? .. (assistant|ia|intelligence artificielle|modele) ; (instruction|message|consigne) systeme ; instructions systeme
[p_reveal]
(revele|revelez|affiche|donne) (ton|tes|votre|vos) (prompt|instructions|consignes)
[c_them]
celui avec ; celle avec ; celui qui ; celle qui
lui ; elle ; il ; ils ; elles ; celui ci ; celle ci ; celui la ; celle la
[famous]
(celui|celle|le mec|le gars|l acteur|l actrice|la fille|le type) .. (de|du|dans|qui (joue|chante|presente)) .... (film|serie|tele|television|journal|groupe)
[c_symptom]
(est|est devenu|devenu) (tout|toute)? (blanc|bleu|noir|rouge|violet|blanche|noire) et ; picote ; fourmille ; brule ; qu est ce qu (il|elle) a ; suppure
gonfle ; gonflee ; enfle* ; fait mal ; gratte ; saigne ; suinte ; engourdi* ; douloureu* ; infecte
[c_stop]
arreter ; stopper ; j arrete
[c_split]
(couper|ecraser|casser|ouvrir|croquer)
[c_more]
un peu plus ; en plus
encore un ; encore une ; un autre ; une autre ; quand meme ; re prendre ; reprendre
[c_mistake]
par erreur ; en trop ; deux fois ; me suis trompe
[c_doctor]
chez le medecin ; a l hopital ; aux urgences ; grave
[your_relation]
(votre|ton|ta) (femme|mari|mere|pere|fils|fille|frere|soeur|tante|oncle|cousin|cousine|voisin|voisine|niece|neveu|petit fils|petite fille|grand mere|grand pere|ami|amie|copain|copine)
[title]
acteur ; actrice ; chanteur ; chanteuse ; comedien ; comedienne ; humoriste ; footballeur ; animateur ; animatrice ; realisateur
[c_whether]
ca serait ; ce serait ; serait ce ; c est pas ; si c est
[c_for_child]
(pour|a) (un|une|mon|ma|l|le|la) .. {c_child}
[body]
oreille ; oreilles ; gorge ; levre
[drug]
anticoagulant* ; sirop ; cortisone
gouttes ; sirop
[c_for_me]
(pour|avec) moi ; compatible
