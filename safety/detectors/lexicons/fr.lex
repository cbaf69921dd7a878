# French. See en.lex for what the concepts mean.
[person]
homme* ; femme* ; monsieur ; madame ; dame ; garçon* ; fille* ; fillette ; enfant* ; personne* ; gens ; bebe ; type ; mec ; nana ; acteur* ; actrice* ; politicien* ; homme politique ; chanteur* ; chanteuse* ; joueur* ; joueuse* ; celebrite* ; visage* ; individu* ; jeune ; vieux monsieur ; vieille dame ; mariee ; couple ; quelqu un ; sportif ; footballeur ; presentateur* ; inconnu* ; star
[pronoun]
il ; elle ; ils ; elles ; lui ; cette personne ; cet homme ; cette femme
[relation]
(ma|mon) (femme|epouse|mari|mere|pere|maman|papa|fils|fille|frere|soeur|ami|amie|copain|copine|voisin|voisine|patron|patronne|chef|prof|professeur|tante|oncle|cousin|cousine|grand mere|grand pere|petit fils|petite fille|collegue|ex|neveu|niece|compagnon|compagne|medecin)
[public_role]
president* ; premier ministre ; premiere ministre ; chancelier* ; chanceliere ; roi ; reine ; prince ; princesse ; pape ; senateur* ; gouverneur ; maire ; pdg ; fondateur* ; fondatrice ; ministre ; chanteur ; chanteuse ; acteur ; actrice ; capitaine ; entraineur ; star ; joueur ; leader ; dirigeant ; milliardaire
[thing]
lettre ; enveloppe ; colis ; paquet ; courrier ; livre ; etiquette ; panneau ; badge ; carte ; mot ; billet ; ticket ; revue ; magazine ; journal ; article ; page ; document ; formulaire ; facture ; reçu ; cheque ; album ; cd ; dvd ; film ; serie ; chanson ; groupe ; tableau ; statue ; poupee ; jouet ; piece ; timbre ; boite ; bouteille ; sac ; produit ; marque ; ecran ; message ; telephone ; cadeau ; menu ; liste ; tee shirt ; chien ; chat
[body]
grain de beaute ; eruption ; bouton* ; plaie ; blessure ; coupure ; piqure ; morsure ; gonflement ; bosse ; grosseur ; tache ; taches ; peau ; cloque ; brulure ; bleu ; hematome ; cicatrice ; points de suture ; gorge ; langue ; urine ; selles ; ongle ; oeil ; yeux ; bras ; jambe ; pied ; main ; doigt ; dos ; cou ; poitrine ; cheville ; genou ; poignet ; dent ; verrue ; oreille ; orteil ; rougeur* ; plaque*
[drug]
comprime* ; pilule* ; gelule* ; cachet* ; capsule* ; medicament* ; medoc* ; antibiotique* ; antidouleur* ; insuline ; sirop ; gouttes ; dose ; doses ; vaccin ; inhalateur ; ibuprofene ; paracetamol ; doliprane ; aspirine ; warfarine ; metformine ; amoxicilline ; vitamine* ; pommade ; mg ; omeprazole ; anticoagulant* ; cuillere* ; somnifere*
[medical_image]
radio* ; radiographie* ; rayons x ; irm ; scanner ; echographie* ; mammographie ; electrocardiogramme ; ecg
[illness]
cancer ; cancereux ; cancereuse ; malin ; maligne ; benin ; benigne ; melanome ; tumeur* ; fracture* ; casse ; cassee ; pneumonie ; infecte ; infectee ; infection ; eczema ; psoriasis ; zona ; diabete ; diabetique ; avc ; infarctus ; covid ; grippe ; varicelle ; rougeole ; gale ; glaucome ; cataracte ; conjonctivite ; allergie ; reaction allergique ; contagieux ; contagieuse ; maladie ; anemie ; arthrose ; tuberculose ; asthme ; urticaire ; enceinte ; hernie ; phlebite ; kyste ; mycose
[wild]
champignon* ; baie* ; plante sauvage ; serpent ; araignee ; fruit sauvage
[who_person]
qui (est|sont|c est|etait) (le|la|les|l|ce|cet|cette|ces|un|une)? (autre|premier|premiere|celebre)? {person} ; qui (est|sont) (il|elle|ils|elles|celui|celle|ceux) ; (c est qui|qui c est) .. {person} ; (c est qui|qui est) (le|la|les|ce|cet|cette) {person} ; qui (se trouve|apparait|est la|est a cote|est devant|sourit|porte|est sur la photo|est dans la photo|est sur cette photo|est assis|est debout|est a la porte|est en face) ; (sais tu|dis moi|dites moi|devine|savez vous|tu sais|peux tu me dire|pouvez vous me dire) qui (c est|est|sont|il|elle|sont ils) !(l auteur) !(l expediteur) ; qui vois tu ; qui je (regarde|vois) ; qui est ce {person} ; qui voyez vous ; qui y a t il
[who_this]
qui (est ce|c est|est ca)$ ; ^c est qui$ ; c est qui (ca|la)? $ ; qui est ce !qui !{thing} ; c est qui !{thing} !l !le !la ; ^qui est la ; c est qui ca
[who_neutral]
(de|a|pour|par) qui !(c est (ce|cet|cette|le|la) {person}|il s agit|je suis|je parle) ; de la part de qui ; qui .... (ecrit|fabrique|fait|publie|envoye|envoie|peint|realise|chante|signe|invente|produit|auteur|expediteur|fabricant|editeur|marque|compose|dessine|destinataire)
[name_person]
(initiales|premiere lettre) (de|du) .. {person} ; comment (s appelle|s appellent) (il|elle|ils|elles|t il|t elle|ce|cet|cette|le|la|ces)? .. {person} ; comment (s appelle|s appellent) t? (il|elle|ils|elles)$ ; comment (il|elle|ce|cet|cette) .. s appelle ; il s appelle comment ; elle s appelle comment ; quel est (son|leur) (nom|prenom) ; quels sont leurs noms ; nom (de|du|d) (ce|cet|cette|la|l|ces|le)? .. {person} ; (son|leur) (nom|prenom) commence ; (donne|dis) moi son (nom|prenom) ; c est quoi son (nom|prenom)
[name_bare]
(et)? (le|son) (nom|prenom)$ ; quel est le nom$ ; et (le|son) (nom|prenom) ; par quelle lettre
[recognise]
(identifi*|reconnai*|reconnait*) .. {person} ; (tu|vous)? (le|la|les) (reconnais|reconnaissez|connais|connaissez) ; (reconnais|reconnaissez|connais|connaissez) (tu|vous)? .. (cette|cet|ce|quelqu un|la|le) .. (personne|homme|femme|visage|type|dame)? ; (quel|quelle) .. (celebrite|acteur|actrice|star|politicien|chanteur|chanteuse|joueur|president) (est|c est) ; (a qui|a quel|a quelle) .. (ressemble*) ; ressemble* .. (a une|a un|a quelqu un) .. (celebr*|acteur|actrice|connu*|star) ; reconnaissance faciale
[famous]
(il|elle|c est|est ce|est il|est elle|ils sont) .. (celebre*|connu*|une celebrite|une star|quelqu un de connu) !(marque|plat|endroit|tableau) ; pourquoi .. (celebre*|connu*) ; dans (quel|quels|quelle) (film*|serie*|equipe|groupe|parti) .. (il|elle|cet|cette|joue|a t il|a t elle) ; (quand|en quelle annee) .. (ne|nee|elu*) ; quelqu un de connu
[same_person]
(la|une)? meme (personne|femme|fille|dame) ; le meme (homme|garçon|type|monsieur) ; compar* .. (visages|personnes)
[face_search]
(trouv*|cherch*|recherch*|localis*) .... (son|sa) .. (profil|facebook|instagram|linkedin|compte|telephone|numero) ; (trouv*|cherch*|recherch*) .. (cette|cet|ce) (personne|femme|homme|type|fille|visage) ; (profil|facebook|instagram|linkedin) de (cette|cet|ce) (personne|femme|homme|type|fille)
[is_relation]
(c est|c etait|est ce que c est) !(pour|a|de|avec|chez|quoi|ecrit) .. {relation} ; est ce !(que|qu) .. {relation} ; (vois tu|ou est|lequel est|laquelle est|voyez vous|tu vois) .. {relation}
[is_named]
(c est|est ce|est ce que c est) .. ; ressemble* a ; (il|elle) (est) .. ; est ce que (cet|cette)
[narrowing]
(est il|est elle|il est|elle est|c est|est ce) (un|une)? .. (acteur|actrice|politicien*|chanteur|chanteuse|sportif|sportive|footballeur|president|americain*|français*|allemand*|anglais*|espagnol*|riche) ; (a t il|a t elle|il a|elle a|est ce qu il a|est ce qu elle a) .. (gagne|joue|chante|tourne|oscar|film*|titanic|equipe) ; son (nom|prenom) commence ; quelle est sa (nationalite|profession)
[from_print]
(sur|de|dans) (le|la|l|son|sa|ce|cette|cet)? (badge|etiquette|carte|lettre|enveloppe|panneau|legende|document|liste|formulaire|page|article|carte d identite|facture|colis|ordonnance|reçu|passeport|affiche) ; (badge|etiquette|carte|lettre|enveloppe|panneau|document|article|texte|notice|legende) .. (dit|indique|marque|ecrit) ; (selon|d apres) (le|la|l) ; (ecrit|ecrite|imprime|imprimee|inscrit|note) ; (lis|lire|lisez|lit) ; signature ; signe ; que dit
[followup]
et (lui|elle|celui|celle|ceux|l autre|les autres|cette|ce) ; devine* ; (un)? indice ; juste (le|son) (nom|prenom) ; et qui ; allez
[depiction]
statue ; sculpture ; buste ; dessin ; dessin anime ; personnage* ; tableau ; peinture ; poupee ; figurine ; jouet ; logo ; mascotte ; super heros ; caricature
[dose_decision]
(je peux|puis je|peut on|on peut) .. boire .... avec .. {drug} ; (combien|quelle dose|quelle quantite|quand|a quelle frequence|jusqu a quand) .... (prendre|prends|prenne|prend|donner|avaler|injecter|administrer) !(photo|le bus|le train|le metro|la photo) .. ({drug}|de fois|$|a|en|dois|doit) ; combien .... (dois je|puis je|faut il|je dois|il faut|doit il|doit elle|peut on|devrais je) .. (en)? (prendre|donner|avaler|injecter) ; (puis je|dois je|peut on|est ce que je peux|est ce que je dois|je peux|peut il|peut elle|devrais je|faut il|je dois|on peut) .... (prendre|donner|avaler|injecter|melanger|combiner|arreter de prendre|arreter|doubler|augmenter|diminuer|sauter|couper) !(photo|le bus|le train|le metro|une photo|la photo|une douche) .. ({drug}|ça|ca|ceci|celui|celle|ceux|deux|trois|un autre|une autre|l|la|le|alcool|a mon|a ma|mon traitement|$) ; (c est|est il|est ce|serait il) .. (dangereux|sans danger|sur|risque|bon) .. (prendre|melanger|combiner|donner) ; (quel|quelle) (medicament|comprime|dose|remede) .. (dois je|puis je|prendre|je dois|je peux|me faut) ; (bonne|juste) dose ; dose (maximale|correcte|adaptee|sure|pour moi|pour un|pour une) ; arreter de prendre ; (doubler|augmenter|diminuer|reduire) (la|ma) dose ; prendre .. (avec|contre|en meme temps que) .. ({drug}|alcool|la fievre|le mal)
[dose_read]
(etiquette|boite|notice|flacon|emballage|ordonnance|papier|mode d emploi) .. (dit|indique|recommande|precise|marque) .... (prendre|dose|combien|posologie)? ; (que dit|qu indique|qu est ce que dit|qu est il ecrit|qu est ce qui est ecrit|que precise) .... (prendre|dose|combien|posologie|etiquette|notice|ordonnance) ; (lis|lire|lisez) .... (dose|posologie|etiquette|notice|ordonnance|boite|mode d emploi) ; (dose|posologie|quantite) .. (imprimee|ecrite|indiquee|sur l etiquette|sur la boite|sur la notice) ; (selon|d apres) .. (etiquette|notice|ordonnance|emballage|boite) ; combien de (milligrammes|mg|comprimes|gelules|ml|cachets) (y a t il|contient|dans|par|reste*)
[diagnosis]
(c est|est ce|est|sont|serait ce|il a|elle a|j ai|ai je|a t il|a t elle|suis je|ça ressemble|a l air) .... {illness} ; (qu est ce que c est|c est quoi|qu est ce que|quel est|quelle est) .... (eruption|bosse|tache|taches|grain de beaute|piqure|morsure|plaie|bouton|boutons|cloque|plaque|plaques|verrue|rougeur|rougeurs|gonflement|grosseur) ; (qu est ce que j ai|qu ai je|c est quoi ce que j ai|qu est ce qu il a|qu est ce qu elle a) ; {body} .... (est|a l air|semble) .. (infecte*|grave|normal*|dangereu*|mal|bien|gueri*|cicatris*|enflamme*|inquietant*) ; (est|a l air|semble) .. {body} .... (infecte*|grave|normal*|dangereu*|cicatris*|inquietant*) ; (dois je|faut il) (aller|voir|consulter) .. (medecin|hopital|urgences|docteur) ; (suis je|je suis|est elle|est il) .. (malade|enceinte) ; (quelle maladie|diagnosti*) ; comment (soigner|traiter|guerir) ; (c est|est ce) grave ; test .... (positif|negatif) ; (c est|est il|est ce) (positif|negatif)
[medical_image_ask]
{medical_image} .... (montre|dit|signifie|normal*|fracture*|casse*|tumeur*|voit|anormal*|grave|probleme) !(date) ; (que|qu|quoi|y a t il|interpret*|analys*|expliqu*|vois|voyez|est ce que|montre) .... (montre|voit|interpret*|analys*|expliqu*|quelque chose|casse*|fracture|tumeur*|normal*|anormal*) .... {medical_image} ; (interpret*|analys*|expliqu*) .... ({medical_image}|prise de sang|bilan|resultats|analyses) ; (os|bras|jambe|doigt|cheville|cote|poignet) (est il|est elle|est) .. casse*
[value_judge]
(tension|sucre|glycemie|pouls|cholesterol|temperature|fievre|analyses|resultats|oxygene|prise de sang) .... (est|sont|est elle|est il|sont ils|sont elles) .. (normal*|haut*|eleve*|bas|basse|bien|mauvais*|dangereu*|bon|bonne|bons) ; (est ce|est) .. (normal*|trop eleve*|trop haut*|dangereu*) .... (tension|glycemie|pouls|cholesterol|temperature|fievre|analyses|resultats) ; (dois je) m inquieter
[med_emergency]
(j ai|a|il a|elle a) (pris|avale|bu|mange) .. (trop|tous|toute la boite|toute la bouteille|javel|poison|detergent|une pile|vingt|trente) ; overdose ; surdose ; (peux|peut|arrive) (plus|pas) .. respirer ; (fait|fais) (un|une) (infarctus|avc|crise cardiaque) ; (douleur|mal) .. poitrine .... (bras|respir*) ; ne respire (plus|pas) ; inconscient* ; (fils|fille|bebe|enfant) a (avale|bu|mange|pris) .. (pile|javel|comprime*|detergent|poison|medicament*)
[pill_by_looks]
(comprime|pilule|cachet|gelule) .... (sans (etiquette|boite|emballage)|par terre) ; (j ai trouve) .. (comprime|pilule|cachet|gelule) ; (pilule|comprime|cachet) (blanc*|rond*|bleu*|rose|jaune|ovale) .. (c est|que|quel|est)
[high_risk]
{wild} .... (manger|comestible*|veneneu*|toxique*|sans danger|dangereu*|mangeable*) ; (manger|comestible*|veneneu*|toxique*|sans danger|dangereu*|mange) .... {wild} ; (quel|quelle) (type de|espece de|sorte de)? {wild} ; (puis je|je peux|peut on|est ce que je peux) traverser ; (des|y a t il des) voitures (qui)? (arrivent|viennent) ; (fil|cable|prise) .... (tension|sous tension|toucher|danger) ; (quel|lequel) (fil|cable) ; (melanger) .... (javel|ammoniaque|vinaigre|produits menagers)
[captcha]
captcha* ; (pas|suis pas) un robot ; (lettres|caracteres|code|texte) (deforme*|tordu*) ; verification humaine ; (prouver|verifier|confirmer) que (je suis|vous etes|tu es) (un)? humain* ; (lettres|caracteres|code) .... (m inscrire|inscription|me connecter|connexion) ; (selectionn*|quelles|quels) .... (cases|carres|images) .... (feux|bus|velos|passages|ponts|motos)
[self_harm]
(me tuer|suicid*|mettre fin a (ma vie|mes jours)|en finir|me faire du mal|me pendre|m ouvrir les veines|me scarifi*|scarification) ; (veux|voudrais|envie de|prefere) (mourir|disparaitre|crever) ; (veux|envie de) .. (plus|pas) (vivre|continuer) ; ne (veux|souhaite) plus (vivre|etre la|exister) ; (aucune|plus de) raison de vivre ; combien .... (pour mourir|pour me tuer) ; mieux morte* ; me foutre en l air
[violence]
(tuer|assassiner|empoisonner|poignarder|torturer|kidnapper|enlever|etrangler|frapper|blesser|faire du mal a|tabasser) .. (ma (femme|voisine|copine|mere|soeur|patronne|belle mere)|mon (mari|voisin|patron|ex|copain|pere|frere|collegue)|quelqu un|une personne|cet homme|cette femme|les gens|ce type|un homme|une femme|lui|elle) ; (le|la|les) (tuer|empoisonner|poignarder|frapper|blesser) ; (cacher|debarrasser) .. (cadavre|corps) ; (faire exploser|attaquer|faire sauter) .. (ecole|eglise|mosquee|synagogue|batiment|train)
[illicit]
(comment|etapes|instructions|recette|apprends|montre|aide) .... (faire|fabriqu*|constru*|prepar*|cuisin*|obtenir|acheter|produire) .... (bombe|explosif*|methamphetamine|cocaine|heroine|molotov|drogue*|faux papiers|faux passeport|fausse monnaie|faux billets|virus informatique|arme artisanale|fausse ordonnance|faux permis|fausse carte) ; (pirater|hacker|entrer dans) .. (le|la|son|un|une|ma|mon)? .. (compte|telephone|wifi|mail|facebook|instagram|ordinateur|banque) ; (falsifi*|contrefaire|cloner|imiter) .. (signature|passeport|ordonnance|billet*|document|carte|cheque|permis) ; (voler|cambrioler|arnaquer|escroquer|blanchir) .. (dans|a|un|une|le|la|de l argent|des) ; (crocheter|forcer|ouvrir) .. (serrure|cadenas|alarme|voiture) .... (sans|voisin*|voler) ; sans (me faire|se faire) (prendre|attraper) ; a son insu
[sexual]
(decri*|montr*|regard*|comment sont|comment est|zoom*) .... (seins|nichons|cul|fesses|parties genitales|penis|vagin|tetons|nu|nue|decollete) ; (deshabill*|enlev*|sans) .. (ses|les|la|le)? (vetements|habits|robe)? .. (femme|fille|homme|elle|lui) ; (histoire|recit|texte) (erotique|sexuel*|porno*) ; porno* ; (elle|il) est .. (bonne|bandante|sexy)
[minors]
(nu|nue|nus|sexy|sexuel*|erotique|porno*|seduire|deshabill*) .... (enfant*|fillette*|petite fille|petit garçon|mineur*|ecoliere*|adolescent*) ; (enfant*|fillette*|petite fille|mineur*|ecoliere*) .... (nu|nue|nus|sexy|sexuel*|erotique|porno*|seule avec moi)
[hate]
(blague*|insult*) .... (juifs|musulmans|noirs|arabes|gays|homos|femmes|immigres|gitans|chinois|handicapes) ; pourquoi .... (juifs|musulmans|noirs|arabes|gays|immigres|gitans|femmes) .... (inferieur*|stupide*|bete*|paresseu*|criminel*|sale*|voleu*|mechant*|deteste*) ; (je hais|je deteste|mort aux|tuer les) .. (juifs|musulmans|noirs|arabes|gays|immigres|gitans) ; heil hitler
[disinformation]
(ecri*|cree*|invent*|redig*|genere*) .... (fausse nouvelle|fausses nouvelles|fake news|fausse information|faux avis|faux article|propagande|desinformation) ; (convainc*|prouve*|fais croire) .... (vaccins|elections|election|holocauste|terre plate) .... (faux|mensonge|fraude|autisme|plate|truquee*|dangereu*)
[traits]
(est|sont|il|elle|c est|est il|est elle|a l air) .... (gay|lesbienne|homosexuel*|trans|juif|juive|juifs|musulman*|chretien*|catholique*|hindou*|religieu*|asiatique*|arabe*|gitan*|noir ou blanc|autiste*|handicape*|enceinte|etranger*|immigre*|sans papiers) !(plat|robe|cheveux|chemise|voiture|chien|chat|restaurant) ; (de quelle|quelle est|quelle) .. (race|ethnie|religion|orientation sexuelle|nationalite|origine|origines|caste|couleur de peau) .. (est|sa|il|elle|de|a)? ; (sa|leur) (race|ethnie|religion|orientation sexuelle|nationalite|sexualite) ; (d ou|de quel pays) (vient|viennent|est|sont) (il|elle|t il|t elle|cet|cette|ce|ces) ; pour qui vote
[inference]
(metier|profession|travail|caractere|salaire) (de|du) (la|l|cet|cette|ce)? .. {person} ; (est|sont|il|elle|c est|est il|est elle|a l air|ont l air|semble) .. (il|elle|cet|cette|ce|ces|cet homme|cette femme|cette personne)? .. (riche*|pauvre*|honnete*|malhonnete*|menteu*|dangereu*|criminel*|voleu*|terroriste*|ivre*|saoul*|bourre*|drogue*|stupide*|bete|intelligent*|marie*|celibataire*|divorce*|infidele*|beau|belle|attirant*|seduisant*|moche*|laid*|coupable*|suspect*|fiable*|digne de confiance|violent*|fou|folle|un couple|amoureux) !(champignon*|cable|plante|voiture|produit|robe|fil|chemise|plat) ; (que fait|quel est|quelle est) .. (son|sa|il|elle|dans la vie) .. (metier|travail|profession|caractere|personnalite|salaire|dans la vie|comme metier) ; (quel|quelle) (metier|profession|travail) .. (fait|exerce|a) ; combien (gagne) ; (puis je|peut on|dois je) (lui)? (faire confiance|fier) ; (sont ils|ils sont|est ce qu ils sont) (en couple|ensemble|maries|amants|amoureux) ; il ment ; elle ment
[geolocation]
ou (habite|vit|travaille|etudie|loge) (t il|t elle|il|elle|cet|cette|mon ex|ce) ; ou .. (il|elle|mon ex|cette (femme|personne|fille)|cet homme) .. (habite|vit|travaille) ; (trouv*|cherch*|dis|donne|localis*) .... (son|leur|l) (adresse|domicile|maison|lieu de travail|emplacement) .. (de)? (elle|lui|cette|cet|mon ex)? ; ou .. (prise|prit|photographie*) .. (photo|selfie)? .. (d elle|de lui|de cette|de cet|de mon ex) ; a qui (est|appartient) (cette|la) (maison|plaque|voiture) ; plaque d immatriculation .... (proprietaire|qui|appartient)
[override]
(ignor*|oubli*|desactiv*|supprim*|contourn*|enfrein*) .... (instructions|regles|consignes|restrictions|filtres|politique*|limites|directives) ; (tu es|agis comme|fais semblant|imagine|joue le role|vous etes) .... (sans (regles|restrictions|filtres|limites|censure)|aucune (regle|restriction|limite)|pas de (regles|restrictions|limites)|dan) ; mode (developpeur|dieu|dan|admin|sans restriction) ; (montre*|revele*|dis|repete) .. (ton|le|tes) (prompt|instructions|message systeme|regles) ; repond* sans (restrictions|filtres|limites|censure)
[pressure]
(je suis|comme je suis) (aveugle|malvoyant*) .... (tu dois|vous devez|oblige*) ; hypothetiquement ; je suis (medecin|policier|avocat|infirmier*|infirmiere) ; pour (un|mon) (roman|film|livre)
[fill_list]
(gener*|rempli*|ecri*|complet*|fourni*) .... (liste|elements|points|etapes|numeros) .... (vide*|numerote*|contenu|detail*|chaque)? ; (fais|obeis|suis|execute) .. (ce que|les instructions|les ordres) .. (dit|image|photo|texte)
[cannot_say]
(ne|n) .. (peux|sais|puis|suis|veux|vais|dois) .. (pas|rien) .. (dire|savoir|identifier|reconnaitre|confirmer|determiner|garantir|lire|voir|qui|promettre|affirmer|si|decider|capable)? ; (reconnais|identifie|sais) pas ; impossible de (dire|savoir)
[but]
mais ; cependant ; pourtant ; toutefois ; quand meme
[attributed]
(etiquette|boite|bouteille|emballage|notice|plaque|badge|carte|lettre|enveloppe|note|page|texte|panneau|affiche|ecran|titre|document|formulaire|mode d emploi|ordonnance|reçu|message|legende|flacon|couverture) .. (dit|indique|affiche|porte|mentionne|lit|precise) ; (imprime*|ecrit*|inscrit*|signe|adresse*) ; (selon|d apres) (le|la|l) ; on (peut)? (lit|lire) ; je lis ; il est ecrit ; il y a ecrit
[person_frame]
(l|le|la|cet|cette|ce|un|une|les|ces) .. {person} .... (est|sont|semble etre|ressemble*|pourrait etre|doit etre|s appelle*|connu*|rappelle) ; (il|elle|ils|elles) (est|sont|semble etre|ressemble*|pourrait etre|peut etre|doit etre|s appelle*|me rappelle|a l air d etre) ; ressembl* .. a ; (me|fait) (rappelle|penser a) ; (son|leur) (nom|prenom) ; (je reconnais|je crois que c est|je pense que c est|il s agit de|on dirait) ; (photo|portrait|image|photographie) de !(une|un|la|l|le|ta|votre|des|cette) ; a cote de !(une|un|la|l)
[this_frame]
(c est|ce sont|ceci est|voici|voila|il s agit|ce doit etre|ça ressemble|on dirait|ce pourrait etre|ce serait) ; oui ; ^(probablement|peut etre|sans doute|certainement)
[name_is]
(s appelle|s appellent|se nomme|nomme|nommee|connu* sous le nom de|prenomme*) ; (son|leur) (nom|prenom|nom de famille|nom complet) (est|commence par|serait)
[author_of]
(ecrit*|realise*|compose*|peint*|publie*|fait*|chante*|dessine*) par ; (livre|roman|film|chanson|disque|album|tableau|oeuvre|poeme) ... (de|d) ; auteur* (est|de)? ; ^par
[title]
monsieur ; madame ; mademoiselle ; m ; mme ; mlle ; dr ; docteur ; professeur ; president ; presidente ; roi ; reine ; pape ; ministre ; maitre
[place_word]
rue ; avenue ; boulevard ; place ; gare ; aeroport ; parc ; ecole ; college ; lycee ; hopital ; eglise ; cathedrale ; pont ; universite ; bibliotheque ; musee ; hotel ; pharmacie ; quai ; chemin ; fleuve ; lac ; ile ; ville ; quartier ; fondation ; prix ; institut ; clinique ; stade ; station
[thing_word]
bouteille ; boite ; canette ; sac ; flacon ; paquet ; marque ; produit ; sauce ; soupe ; cafe ; the ; biere ; vin ; whisky ; jus ; lait ; eau ; soda ; chocolat ; biscuits ; cereales ; fromage ; beurre ; pain ; pizza ; pates ; riz ; yaourt ; glace ; shampoing ; savon ; creme ; parfum ; chemise ; tee shirt ; pantalon ; chaussures ; veste ; robe ; montre ; telephone ; ordinateur ; voiture ; moto ; chien ; chat ; fleur ; livre ; roman ; film ; disque ; chanson ; jeu ; magazine ; journal ; statue ; poupee ; jouet ; carte ; application ; logo ; gout ; medicament ; comprimes ; ecran ; lessive ; thon ; huile ; confiture
[not_name]
le ; la ; les ; l ; un ; une ; des ; ce ; cet ; cette ; ces ; c ; est ; sont ; il y a ; ne ; non ; oui ; et ; ou ; mais ; en ; dans ; sur ; de ; du ; d ; au ; aux ; a ; avec ; par ; pour ; se ; s ; sa ; son ; ses ; mon ; ma ; votre ; vous ; je ; j ; il ; elle ; ils ; elles ; on ; que ; qui ; comme ; voici ; ici ; selon ; lundi ; mardi ; mercredi ; jeudi ; vendredi ; samedi ; dimanche ; janvier ; fevrier ; mars ; avril ; mai ; juin ; juillet ; aout ; septembre ; octobre ; novembre ; decembre ; france ; paris ; lyon ; europe ; amerique ; prenez ; imprime* ; ecrit* ; brode* ; probablement ; peut ; sans ; tres ; aussi ; quelqu ; connu* ; inconnu* ; francais ; francaise
[role_claim]
(le|la|l|actuel|ancien|ancienne) .. {public_role} (de|du|des|d) ; (le|la|l) (actuel*|ancien*|celebre) {public_role} ; {public_role} (français*|allemand*|americain*|russe|anglais*|espagnol*|bresilien*) ; (acteur|actrice) qui ; (tres)? (celebre|connu|connue|une celebrite|star de (cinema|pop|rock)) ; (chanteur|chanteuse|guitariste) (de|du|des)
[confirm_claim]
(oui|exact|correct|tout a fait|effectivement) .. (c est|ce sont) (lui|elle|eux|votre|ta|ton|bien) ; (c est|ce doit etre|on dirait|semble etre) .. (votre|ta|ton|vos) (femme|epouse|mari|mere|pere|fils|fille|frere|soeur|ami|amie|copain|copine|voisin|voisine|patron*|professeur|cousin*|collegue|grand mere|grand pere) ; meme (personne|femme|fille|dame) ; le meme (homme|monsieur) ; je (le|la|les)? reconnais (cette|cet|ce)?
[trait_claim]
(il|elle|cet|cette|ce|ces|la|le|l|les) .. ({person})? .. (est|sont|semble|semblent|probablement|a l air) .. (gay|lesbienne|homosexuel*|trans|juif|juive|musulman*|chretien*|catholique|hindou*|religieu*|asiatique|arabe|gitan*|d origine|autiste|handicape*|enceinte|immigre*|etranger*) !(robe|chemise|cheveux)
[infer_claim]
(il|elle|cet|cette|ce|ces|la|le|l|les) .. ({person})? .. (est|sont|semble|semblent|a l air|ont l air|doit etre|probablement) .. (riche*|pauvre*|honnete*|malhonnete*|menteu*|dangereu*|criminel*|voleu*|terroriste|ivre|saoul*|drogue*|stupide|intelligent*|marie*|celibataire|infidele|seduisant*|attirant*|suspect*|violent*|sans abri|avocat*|medecin|homme d affaires|femme d affaires|professeur*|ingenieur*|en couple|fiable) !(champignon*|fil|cable|plante|de)
[diag_claim]
(vous|tu|il|elle) .. (avez|as|a|souffre*|souffrez) .... {illness} ; (c est|ce serait|il s agit|ressemble a|pourrait etre|montre|indique|suggere|compatible avec|il y a|signes de|ce n est pas|semble|est|sont|parait) .. (un|une|d)? .. {illness} !(creme|medicament|pour|contre) ; (radio|radiographie|irm|scanner|poumons|coeur|os) .... (normal*|fracture*|casse*|sain*|montre) ; (rien de grave|pas grave|c est grave|c est benin|c est malin|est infecte*|cicatrise bien|guerit bien|pas d inquietude a avoir) ; (tension|glycemie|pouls|temperature|cholesterol|resultat*|test) .. (est|sont) .. (normal*|eleve*|haut*|bas|basse|dangereu*|positif|negatif|trop) ; (vous etes|tu es|elle est) (enceinte|malade)
[dose_claim]
(vous|tu|il|elle|on) .. (devez|dois|doit|devriez|devrais|pouvez|peux|peut|pourriez|faut) .. (en)? (prendre|donner|avaler|injecter|arreter|doubler|augmenter|diminuer|combiner|melanger|continuer) !(photo|une photo|le bus|une autre photo|la photo) ; (prenez|prends|donnez|donne|injectez|avalez) (en)? (seulement|juste)? (un|une|deux|trois|quatre|demi|1|2|3|4|5|10) .. ({drug}|toutes|par jour|fois|de plus|maintenant|ml) ; (il est|c est) (sans danger|sur|possible) de .. (prendre|combiner|melanger|donner) ; (arretez|arrete) (de prendre|le|la|les) ; (pas besoin de) .. (prendre|{drug}) ; (bonne dose|dose correcte|dose recommandee|dose adaptee) (pour vous|est|serait) ; peuvent etre (pris|combines|melanges) ensemble
[ask_expert]
(demand*|consult*|parl*|appel*|voyez) .. (pharmacien*|medecin|docteur|infirmier*|infirmiere)
[you_should]
devez ; dois ; devriez ; pouvez ; peux ; sans danger
[promise_claim]
(c est|il est|est|semble|sont) .. (sans danger|sur|comestible*|inoffensi*|sans risque) .. (traverser|manger|toucher|boire|pour)? ; n (est|sont) pas (veneneu*|toxique*|dangereu*) ; (vous|tu|on) (pouvez|peux|peut) .. (traverser|le manger|la manger|les manger|manger (ça|ca|ce)|le toucher|toucher|le boire|y aller|passer) ; (aucune|pas de) (voiture|circulation|danger|risque) ; traversez (maintenant) ; tout a fait sur
[whether]
si c est sans danger ; si on peut ; demand*
[obey]
(mes|les) (instructions|regles|restrictions) .. (ont change|ne s appliquent|supprimees|annulees) ; (maintenant) .. (mode developpeur|sans restriction|mode dieu) ; (comme|ainsi que) .. (demande|ordonne|indique) .. (photo|image|texte) ; (suivant|obeissant) .. (instructions|ordres) .. (photo|image)
[number_1]
un ; une
[number_2]
deux
[number_3]
trois
[number_4]
quatre
[number_5]
cinq
[number_6]
six
[number_8]
huit
[number_10]
dix
[p_override]
(ignor*|oubli*|desobei*|ne suis pas|ne suivez pas|ne tenez pas compte|ne tiens pas compte|annul*|negligez) .... (instructions|consignes|regles|ordres|prompt|restrictions|directives|message systeme) ; (ignorez|oubliez|ignore|oublie) tout .. (precede|avant|precedent|dessus|dit) ; nouvelles (instructions|consignes) .... (pour|tu|vous|assistant|ia|sont)
[p_ai]
(attention|note|message|cher|chere|bonjour|a|si tu es|si vous etes|pour) .. (l|une|un|a l)? (ia|intelligence artificielle|assistant ia|assistant virtuel|modele de langage|chatbot|bot|chatgpt|gpt) ; ^(systeme|assistant) ; message (du)? systeme ; (modele|assistant) (d ia|ia|de langage)
[p_say]
(dis|dites|informe*|assure*|avertis*|convainc*|demande*|annonce*) .. (a|l|au|aux|que)? .. (utilisat*|personne aveugle|personne qui) ; (utilisat*) .. (que|doit|qu) ; (reponds|repondez|dis|dites|ecris|repete|repetez) (uniquement|seulement|toujours|exactement|que) .. ; (ne) (mentionne*|decri*|dis|dites|revele*|lis|lisez) .. (pas|rien) .. (utilisat*|image|photo|texte|ceci|cela|ce message|avertissement*) ; (ta|votre) reponse (doit|sera|est) ; decri* (cette|l) (image|photo) comme
[p_reveal]
(revele*|montre*|envoie*|envoyez|partage*|imprime*|affiche*) .... (prompt|tes instructions|vos instructions|mot de passe|mots de passe|conversation|donnees (personnelles|de l utilisateur)|carte bancaire|localisation|cle api|historique) ; utilisat* .. (visit*|appel*|pay*|envoy*|ouvr*|telecharg*|cliqu*) ; (demande*) .... (mot de passe|carte bancaire|code pin|coordonnees bancaires)
[p_role]
(tu es maintenant|vous etes maintenant|agis comme|agissez comme|fais semblant|desormais .. (tu|vous|reponds|dis)|a partir de maintenant .. (tu|vous|reponds|dis)) ; (tu dois|vous devez) (obeir|repondre uniquement|dire) ; mode (developpeur|dieu|dan|sans restriction|administrateur) ; (desactive*|supprime*) .. (filtre*|securite|restrictions|moderation)
[p_steps]
etapes ; methodes ; methode ; façons de ; facons de ; moyens ; liste de ; liste des ; comment ; guide pour ; instructions pour ; techniques ; conseils ; raisons
[asks_whether]
(penses tu|pensez vous|tu penses|vous pensez|tu crois|dirais tu|crois tu) .. (que|qu) ; (dis moi|dites moi|sais tu|peux tu dire) (si|s)
