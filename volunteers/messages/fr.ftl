# What a person hears while a volunteer is asked, is there, or is gone.
notice-shares-whole = Un bénévole voit vos photos entières, votre question et ma réponse. Personne n’apprend qui vous êtes.
notice-shares-obscured = Un bénévole voit vos photos avec visages et cartes masqués, votre question et ma réponse. Personne n’apprend qui vous êtes.
notice-shares-text = Un bénévole reçoit votre question et ma réponse, et aucune photo. Personne n’apprend qui vous êtes.
notice-shares-words = Un bénévole reçoit votre question et ma réponse. Personne n’apprend qui vous êtes.
wait-soon =
    { $ahead ->
        [0] J’appelle des bénévoles. En général, quelqu’un répond en moins d’une minute.
        [one] Il y a une personne avant vous. En général, cela prend moins d’une minute.
       *[other] Il y a { $ahead } personnes avant vous. En général, cela prend moins d’une minute.
    }
wait-minutes =
    { $ahead ->
        [0] J’appelle des bénévoles. Cela peut prendre environ { $minutes ->
            [one] une minute
           *[other] { $minutes } minutes
        }.
        [one] Il y a une personne avant vous. Cela peut prendre environ { $minutes ->
            [one] une minute
           *[other] { $minutes } minutes
        }.
       *[other] Il y a { $ahead } personnes avant vous. Cela peut prendre environ { $minutes ->
            [one] une minute
           *[other] { $minutes } minutes
        }.
    }
wait-long = Beaucoup de personnes attendent en ce moment. Cela peut prendre plus de { $minutes } minutes. Je continue d’appeler, et je vous préviens quand quelqu’un arrive.
wait-nobody-awake = En ce moment, aucun bénévole n’est éveillé pour cette langue : { $spoken }. Je continue de chercher, et je vous préviens quand quelqu’un est là.
wait-nobody-awake-hard = En ce moment, aucun bénévole ne peut aider pour cela. Je continue de chercher, et je vous préviens quand quelqu’un est là.
wait-nobody-awake-crisis = En ce moment, aucun bénévole n’est là pour cela. N’attendez pas, s’il vous plaît : appelez une ligne d’écoute, le numéro d’urgence ou une personne de confiance. Je continue de chercher, et je vous préviens quand quelqu’un est là.
notice-somebody-awake = Des bénévoles qui parlent votre langue sont là maintenant. Je les appelle.
notice-claimed = Un bénévole est avec vous maintenant et regarde.
notice-volunteer-lost = Le bénévole n’est plus là. Sa connexion est peut-être coupée. Vous êtes en tête de la file, et j’appelle le suivant.
notice-passed-on = Le bénévole a transmis votre question à un autre bénévole. Vous êtes en tête de la file.
notice-closed-helped = Le bénévole vous a dit au revoir. J’espère que cela vous a été utile.
notice-closed-partly = Le bénévole vous a dit au revoir. Une partie de votre question a pu être réglée.
notice-closed-not-possible = Le bénévole n’a pas pu vous aider pour cela et vous a dit au revoir. Vous pouvez essayer une autre photo, ou demander de nouveau.
notice-closed-not-allowed = Le bénévole n’a pas le droit de vous aider pour cela et a mis fin à l’échange.
notice-quiet = Plus rien ne s’est dit depuis un moment, alors le bénévole est parti. Vous pouvez demander de nouveau quand vous voulez.
notice-expired = Je suis désolé : aucun bénévole n’a pu venir. Vous pouvez demander de nouveau quand vous voulez, ou demander à quelqu’un près de vous.
notice-withdrawn = D’accord, plus aucun bénévole n’est appelé.
notice-talks-suspended = Pour le moment, vous ne pouvez pas parler avec des bénévoles ; cette demande est donc terminée.
notice-not-passed-on = Je n’ai pas transmis vos dernières paroles au bénévole. Dites-le autrement, s’il vous plaît.
notice-contact-not-passed-on = Je n’ai pas transmis cela : pas de coordonnées, pas de noms, pas de rendez-vous, s’il vous plaît. Vous et le bénévole ne vous connaissez pas, pour votre bien à tous les deux.
photo-sent = La photo { $number } est envoyée.
correction = Le bénévole corrige ma réponse : { $text }
retake = Je ne vois pas bien. Reprenez la photo, s’il vous plaît.
canned-hello = Bonjour ! Je regarde tout de suite.
canned-one-moment = Un instant, s’il vous plaît.
canned-please-closer = Prenez une autre photo d’un peu plus près, s’il vous plaît.
canned-please-light = Prenez une autre photo avec plus de lumière, s’il vous plaît.
canned-please-whole = Prenez une autre photo de plus loin, s’il vous plaît, pour que je voie tout.
canned-anything-else = Puis-je vous aider pour autre chose ?
canned-glad-to-help = C’était avec plaisir. Au revoir !

# Errors
error-too-many-help-requests = Vous attendez déjà des bénévoles pour { $limit } questions. Mettez d’abord fin à l’une d’elles, s’il vous plaît.
error-asked-too-often = Vous avez fait appel à des bénévoles { $limit } fois en une heure. Attendez un peu avant de recommencer, s’il vous plaît.
error-question-not-heard = J’écoute encore votre question. Demandez un bénévole dans un instant, s’il vous plaît.
error-talks-suspended = Pour le moment, vous ne pouvez pas parler avec des bénévoles, car des modérateurs ont suspendu ces échanges. Vous pouvez contester cette décision. En cas d’urgence, appelez le numéro d’urgence local.
error-help-request-over = Cette demande est terminée. Vous pouvez de nouveau demander un bénévole.
error-nobody-has-claimed = Aucun bénévole n’est encore là. Je vous préviens quand il y en a un.
error-already-taken = Un autre bénévole a répondu avant vous. Merci d’avoir voulu aider !
error-offer-over = Cette demande ne vous est plus proposée.
error-claim-over = Vous n’avez plus cette demande : elle est passée à quelqu’un d’autre ou elle est terminée.
error-volunteer-busy = Vous aidez déjà quelqu’un. Terminez d’abord, s’il vous plaît.
error-practice-needed = Lisez d’abord les règles et faites la demande d’entraînement, s’il vous plaît.
error-volunteer-blocked = Vous ne pouvez pas prendre de demandes tant qu’un modérateur n’a pas examiné votre compte.
error-own-help-request = Cette demande est la vôtre.
error-photo-not-shared = Cette photo n’est pas montrée aux bénévoles.
error-message-empty = Il n’y a encore rien à envoyer.
error-message-held = Cela ne peut pas être dit à la personne. Décrivez ce que vous voyez, sans noms, sans suppositions sur les gens et sans conseils médicaux.
error-contact-held = Pas de coordonnées ni de liens, s’il vous plaît : ici, vous ne vous connaissez pas, pour votre bien à tous les deux.
error-message-not-passed-on = Je ne peux pas transmettre cela à un bénévole. Dites-le autrement, s’il vous plaît.
error-contact-not-passed-on = Je n’ai pas transmis cela : pas de coordonnées, pas de noms, pas de rendez-vous, s’il vous plaît. Vous et le bénévole ne vous connaissez pas, pour votre bien à tous les deux.
error-already-said = Vous l’avez déjà dit. Merci.
error-review-too-early = Vous pourrez le faire quand l’échange sera terminé.

## Push: an offer while the page is closed
push-offer-title = Quelqu’un demande de l’aide
push-offer-body = Une personne aveugle aimerait que vous regardiez quelque chose.
error-push-endpoint-refused = Je ne peux pas envoyer de notifications au service de ce navigateur.
error-push-subscription-invalid = Je n’ai pas pu activer les notifications : les clés données par ce navigateur ne fonctionnent pas. Réessayez, s’il vous plaît.
error-push-unavailable = Je ne peux pas envoyer de notifications à ce type d’appareil.

## The person's API
notice-unheard = Je n’ai pas pu comprendre votre message vocal. Redites-le, s’il vous plaît.

# The volunteers' pages
web-title = Sightline pour les bénévoles
web-skip = Aller au contenu
web-navigation = Bénévoles
web-home = Demandes
web-history = Historique
web-settings = Réglages
web-guidelines = Règles
web-sign-in = Se connecter
web-sign-out = Se déconnecter
web-join = Devenir bénévole
web-back = Retour à vos demandes
web-problem-title = Cela n’a pas marché
web-not-a-volunteer = Ce compte n’est pas celui d’un bénévole. Déconnectez-vous, puis créez un compte de bénévole.
web-sign-in-first = Connectez-vous d’abord, s’il vous plaît.
web-lost = La connexion est coupée. Je continue d’essayer.
web-gone = Votre session est fermée ici. Reconnectez-vous, s’il vous plaît.
web-needs-script = Pour aider quelqu’un, activez JavaScript, s’il vous plaît. Sans lui, votre place est donnée à quelqu’un d’autre en moins d’une minute.

web-welcome-title = Prêtez vos yeux une minute
web-welcome-what = Des personnes aveugles demandent à Sightline ce qu’il y a devant leur téléphone. Quand la machine n’est pas sûre, un bénévole regarde : le lait est-il encore bon, quel est le bon bouton, que dit la lettre ?
web-welcome-how = Vous voyez la photo et la question, et vous répondez en quelques mots, par écrit ou à voix haute. Personne n’apprend qui vous êtes, et vous n’apprenez jamais qui demande.
web-welcome-free = Vous choisissez vos langues et vos horaires. Vous pouvez refuser n’importe quelle demande et faire une pause quand vous voulez.

web-locked-out-title = Trop d’essais
web-locked-out = Le mot de passe était faux trop souvent. Réessayez dans { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }, s’il vous plaît.

web-check-fields = Vérifiez les champs signalés, s’il vous plaît.
web-username = Nom d’utilisateur
web-username-hint = De 3 à 40 lettres, chiffres, points ou traits d’union. Pas votre vrai nom : seuls vous et nos modérateurs le voyez.
web-username-taken = Ce nom d’utilisateur est déjà pris.
web-password = Mot de passe
web-password-again = Répétez le mot de passe
web-passwords-differ = Les deux mots de passe ne sont pas les mêmes.
web-password-change = Changer de mot de passe
web-password-now = Votre mot de passe actuel
web-new-password = Nouveau mot de passe
web-password-wrong = Ce n’est pas votre mot de passe.
web-password-changed = Votre mot de passe est changé. Partout ailleurs où vous étiez connecté, il faut vous reconnecter.
web-languages = Langues
web-languages-hint = On vous sollicite d’abord dans votre langue maternelle.
web-mother-tongue = Langue maternelle
web-other-language = Une autre langue ({ $number })
web-zone = Fuseau horaire
web-zone-hint = Pour que personne ne vous réveille.
web-new-here = Pas encore de compte ?
web-have-account = Vous avez déjà un compte ?

web-guidelines-title = Comment nous aidons
web-guidelines-why = Lisez ces dix règles, s’il vous plaît. Elles protègent les personnes qui demandent, et vous aussi.
web-rule-1 = Dites ce que vous voyez. Décrivez les gens, ne les nommez pas, même si vous connaissez le visage.
web-rule-2 = Ne supposez rien sur les gens : ni leur âge, ni leur origine, leur santé, leur caractère ou leurs sentiments.
web-rule-3 = Ne donnez pas de conseils médicaux. Lisez ce qui est imprimé, et conseillez de demander à un pharmacien ou à un médecin.
web-rule-4 = Dites quand vous avez un doute, et ce qui aiderait : plus de lumière, de plus près, l’autre côté.
web-rule-5 = Ne demandez jamais qui est la personne ni où elle habite, et ne dites jamais qui vous êtes. Pas de coordonnées, pas de liens.
web-rule-6 = Ne faites ni captures d’écran, ni photos, ni enregistrements. Ce que vous voyez reste ici.
web-rule-7 = Parlez avec calme et simplicité. Ni pitié ni leçon : répondez à ce qui est demandé.
web-rule-8 = En cas d’urgence, dites à la personne d’appeler le numéro d’urgence de son pays, et restez jusqu’à ce que les secours soient en route.
web-rule-9 = Signalez les abus, les menaces, les demandes qui pourraient nuire à quelqu’un et tout ce qui est sexuel. Un modérateur l’examine.
web-rule-10 = Vous pouvez toujours rendre une demande. Personne ne demande pourquoi.
web-guidelines-accept = Je respecterai ces règles
web-guidelines-accepted = Vous avez promis de respecter ces règles.

web-practice-title = Entraînement
web-practice-what = Cette demande est inventée. Faites comme si elle était vraie : ensuite, les vraies pourront vous parvenir.
web-practice-photo = Une photo inventée : une brique de lait sur une table, avec une date imprimée.
web-practice-question = La personne demande : « Jusqu’à quand ce lait est-il bon ? »
web-practice-machine = La machine répond : « C’est une brique de lait Alma. Il est bon jusqu’au { $date }. »
web-reading = Votre réponse
web-reading-hint = Lisez vous-même la date sur la brique, et écrivez-la en chiffres.
web-face = Quelqu’un demande : « Qui est la femme sur cette photo ? » Vous l’avez vue à la télévision. Que faites-vous ?
practice-face-name = Je dis son nom.
practice-face-describe = Je la décris : ce qu’elle porte, ce qu’elle fait, où elle se tient.
practice-face-silent = Je ne dis rien et je ferme la demande.
web-dose = Quelqu’un demande : « Combien de ces comprimés dois-je prendre ? » Que faites-vous ?
practice-dose-advise = Je dis combien j’en prendrais.
practice-dose-read = Je lis ce que dit l’étiquette, et je conseille de demander à un pharmacien.
practice-dose-refuse = Je dis que je n’ai pas le droit de répondre, et je pars.
web-practice-send = Envoyer
web-practice-again = Presque ! Revoyez ces points :
web-practice-wrong-reading = La date : les machines lisent mal les dates. Regardez vous-même la brique, et écrivez le jour, le mois et l’année tels qu’ils sont imprimés.
web-practice-wrong-face = La femme : on ne nomme personne d’après son visage, même sans aucun doute. Une description aide quand même.
web-practice-wrong-dose = Les comprimés : ce qui est imprimé peut être lu. Combien quelqu’un doit en prendre est une question pour un pharmacien.
web-practice-done = Bravo. À partir de maintenant, de vraies demandes peuvent vous parvenir.

web-standing-title = Vous
web-standing-available = Vous êtes disponible. Fin de la plage horaire : { $until }.
web-standing-busy = Vous aidez quelqu’un.
web-standing-snoozed = Vous faites une pause. Fin de la pause : { $until }.
web-standing-resting = Vous vous reposez, car la dernière demande était difficile. Fin du repos : { $until }.
web-standing-asleep = C’est en dehors de vos horaires. On vous sollicitera de nouveau à partir de cette heure : { $until }.
web-standing-never = Vous n’avez pas indiqué d’horaires, alors on ne vous sollicite pas. Vous pouvez les indiquer dans les réglages.
web-standing-blocked = Vous ne pouvez pas prendre de demandes tant qu’un modérateur n’a pas examiné votre compte.
web-thanked =
    { $count ->
        [0] Personne ne vous a encore dit merci. Cela viendra.
        [one] Une personne vous a dit merci.
       *[other] { $count } personnes vous ont dit merci.
    }
web-continue = Retour à la personne que vous aidez
web-snooze-title = Faire une pause
web-snooze-1 = 1 heure
web-snooze-3 = 3 heures
web-snooze-24 = 1 jour
web-snooze-168 = 1 semaine
web-snooze-end = Terminer la pause

web-offers-title = Demandes pour vous
web-offers-none = Personne n’a besoin de vous en ce moment. Laissez cette page ouverte : une nouvelle demande apparaît ici d’elle-même.
web-offer-new = Nouvelle demande, { $spoken } : { $text }
web-offer-without-words = Une question sur une photo, sans paroles
web-offer-urgent = Urgent
web-offer-hard = Peut être éprouvant
web-offer-back = Attend pour la deuxième fois
web-waited =
    { $minutes ->
        [0] attend depuis moins d’une minute
        [one] attend depuis une minute
       *[other] attend depuis { $minutes } minutes
    }
web-take = Accepter
web-decline = Pas maintenant
web-taken-by-another = Un autre bénévole a pris cette demande.
web-sound = Son pour les nouvelles demandes

web-push-title = Notifications
web-push-what = Soyez au courant des demandes quand cette page est fermée. Une notification ne montre jamais la question.
web-push-on = Activer les notifications
web-push-off = Désactiver les notifications
web-push-is-on = Les notifications sont activées dans ce navigateur.
web-push-is-off = Les notifications sont désactivées dans ce navigateur.
web-push-denied = Ce navigateur n’autorise pas les notifications de cette page. Vous pouvez changer cela dans ses réglages.

web-helping-title = Vous aidez
web-question = La question
web-question-language = La personne parle cette langue : { $spoken }. Répondez dans la même langue, s’il vous plaît.
web-shares-whole = La personne a accepté de vous montrer ses photos entières.
web-shares-obscured = La personne a accepté de vous montrer ses photos avec visages et cartes masqués.
web-shares-text = La personne a accepté de partager du texte seulement : il n’y a pas de photo à voir.
web-is-hard = Cela peut être éprouvant. Vous pouvez rendre la demande à tout moment.
web-is-urgent = C’est peut-être une urgence : dites à la personne d’appeler le numéro d’urgence, et restez avec elle.
web-note-before = Du bénévole précédent : { $note }
web-photos = Photos
web-photos-none = Il n’y a pas de photo.
web-photo = Photo { $number }
web-photo-open = Ouvrir la photo { $number } en grand
web-answer = Ce que la machine a dit
web-answer-none = La machine n’a rien dit.
web-answer-doubt = Doute
web-answer-print = Texte imprimé
web-correct = Corriger ceci
web-correct-label = Qu’est-ce qui est juste ? La personne entend que vous corrigez la machine.
web-send = Envoyer
web-talk = Votre échange
web-talk-none = Personne n’a encore rien dit.
web-talk-person = La personne
web-talk-you = Vous
web-talk-earlier = Un bénévole avant vous
web-talk-hearing = un message vocal, en cours d’écoute
web-talk-unheard = un message vocal qui n’a pas pu être compris
web-talk-held = non transmis
web-talk-correction = une correction
web-talk-voice = un message vocal
web-talk-retake = demande d’une autre photo
web-reply = Votre réponse
web-reply-hint = Entrée envoie, Maj et Entrée font une nouvelle ligne. La personne entend votre texte lu à voix haute.
web-record = Enregistrer un message vocal
web-record-stop = Arrêter et envoyer
web-record-hint = La personne n’entend pas votre voix : elle entend vos mots.
web-record-sent = Le message vocal est envoyé, il est en cours d’écoute.
web-record-denied = Je ne peux pas utiliser le micro. Autorisez-le dans le navigateur, s’il vous plaît.
web-canned = En un clic
web-canned-keys = Les touches 1 à 7 envoient ces phrases, si vous n’êtes pas dans un champ de texte
web-retake = Je ne vois pas bien : demander une autre photo
web-ending = Terminer
web-outcome = Comment cela s’est-il passé ?
web-outcome-helped = J’ai pu aider
web-outcome-partly = J’ai pu aider en partie
web-outcome-not-possible = Ce n’était pas possible
web-outcome-not-allowed = Ce n’est pas permis
web-choose-outcome = Choisissez comment cela s’est passé, s’il vous plaît.
web-was-hard = C’était dur pour moi : aucune demande pendant une demi-heure
web-close = Dire au revoir et terminer
web-pass-on = Passer la main
web-note = Un mot pour le bénévole suivant
web-note-hint = Le bénévole le voit, la personne ne le voit pas.
web-transfer = Transmettre à un autre bénévole
web-give-back = Rendre la demande sans laisser de mot
web-report = Signaler un abus
web-report-what = Un modérateur examine votre signalement. Pendant l’échange, un signalement met fin à l’échange, et vous ne vous rencontrerez plus jamais.
web-reason = De quoi s’agit-il ?
web-reason-rude = Impolitesse ou menaces
web-reason-sexual = Contenu sexuel
web-reason-privacy = Des informations personnelles ont été demandées ou révélées
web-reason-dangerous = Quelque chose qui pourrait nuire à quelqu’un
web-reason-misuse = Ce service n’est pas fait pour cela
web-reason-other = Autre chose
web-choose-reason = Choisissez de quoi il s’agit, s’il vous plaît.
web-report-text = Que s’est-il passé ?
web-report-send = Envoyer le signalement
web-over = Vous n’avez plus cette demande.
web-over-next = Voir comment elle s’est terminée
web-said-by-person = La personne : { $text }

web-after-title = C’est terminé
web-ended-closed = Terminé
web-ended-given-back = Vous l’avez rendue ; un autre bénévole est appelé
web-ended-transferred = Vous l’avez transmise à un autre bénévole
web-ended-lapsed = Votre connexion était coupée, alors un autre bénévole est appelé
web-ended-idle = Rien n’a été dit pendant quelques minutes, l’échange a donc pris fin
web-ended-withdrawn = La personne y a mis fin
web-after-thanks = Merci d’avoir été là.
web-rate = Comment était-ce pour vous ?
web-stars = De 1, pas bien, à 5, très bien
web-rate-send = Envoyer
web-rated = Merci, c’est noté.
web-reported = Merci. Un modérateur examine votre signalement.

web-history-title = Ce que vous avez fait
web-history-none = Encore rien.
web-history-thanked = Vous a dit merci
web-history-newer = Plus récent
web-history-older = Plus ancien

web-settings-title = Réglages
web-hours = Horaires
web-hours-hint = Quand on peut vous solliciter, à votre propre heure. Une plage qui finit avant de commencer continue le jour suivant.
web-window = Plage horaire { $number }
web-window-new = Une autre plage horaire
web-window-delete = Supprimer cette plage horaire
web-days = Jours
web-start = De
web-end = À
web-load = Ce que vous acceptez
web-takes-hard = J’accepte aussi les demandes qui peuvent être éprouvantes
web-takes-hard-hint = Des questions sur des blessures ou de la violence, ou de personnes désespérées. Après chacune, on vous laisse tranquille pendant une demi-heure.
web-daily-cap = Nombre maximum de demandes proposées par jour
web-save = Enregistrer
web-saved = Enregistré.
