### What a person hears about decisions, appeals and their account. Whole sentences, made to be heard.

## Notices: Sightline says of itself what was decided. $day: when it was, as "3 mars".

notice-appeal-upheld = Quelqu’un a examiné votre contestation du { $day } et pense que j’ai eu raison de ne pas vous aider sur ce point. Un bénévole peut quand même vous écouter.
notice-appeal-overturned = Quelqu’un a examiné votre contestation du { $day }, et vous avez raison : j’aurais dû vous aider. Je suis désolé. Un bénévole peut maintenant vous aider, et cela nous sert à nous améliorer.
notice-account-appeal-upheld = Quelqu’un qui n’avait pas pris part à la décision a examiné votre contestation du { $day }. La décision concernant votre compte est maintenue.
notice-account-appeal-overturned = Quelqu’un qui n’avait pas pris part à la décision a examiné votre contestation du { $day }, et vous avez raison. La décision concernant votre compte est annulée. Je suis désolé.
notice-looked-again = Nous avons réexaminé votre question du { $day }. J’aurais dû vous aider, et je suis désolé. Vous pouvez poser de nouveau cette question, ou demander à un bénévole.
notice-wrong-upheld = Le { $day }, vous m’avez dit qu’une réponse était fausse. Quelqu’un l’a examinée et n’a rien trouvé à corriger. Merci de nous l’avoir dit.
notice-wrong-overturned = Le { $day }, vous m’avez dit qu’une réponse était fausse. Quelqu’un l’a examinée, et vous aviez raison. Merci : cela nous sert à nous améliorer.
notice-report-looked = Quelqu’un a examiné votre signalement du { $day }. Merci de nous avoir prévenus. Vous ne rencontrerez plus ce bénévole.
notice-warned = Un modérateur a examiné votre façon d’utiliser Sightline. Ceci est un avertissement. Vous pouvez continuer à tout utiliser.
notice-warned-too = Un modérateur a examiné votre façon d’utiliser Sightline. Ceci est un avertissement.
notice-suspended-talks = Deux modérateurs ont examiné votre façon d’utiliser Sightline. Jusqu’au { $day }, vous ne pouvez pas parler avec des bénévoles. Je réponds toujours à vos questions.
notice-suspended-talks-open = Deux modérateurs ont examiné votre façon d’utiliser Sightline. Pour le moment, vous ne pouvez pas parler avec des bénévoles. Je réponds toujours à vos questions.
notice-suspended-all = Deux modérateurs ont examiné votre façon d’utiliser Sightline. Jusqu’au { $day }, vous ne pouvez ni poser de questions ni parler avec des bénévoles. En cas d’urgence, appelez le numéro d’urgence local.
notice-suspended-all-open = Deux modérateurs ont examiné votre façon d’utiliser Sightline. Pour le moment, vous ne pouvez ni poser de questions ni parler avec des bénévoles. En cas d’urgence, appelez le numéro d’urgence local.
notice-restored = Votre compte n’est plus suspendu. Vous pouvez poser des questions et parler avec des bénévoles.
notice-suspension-over = La suspension est terminée : votre compte est de nouveau ouvert. Vous pouvez poser des questions et parler avec des bénévoles.
notice-warning-taken-back = L’avertissement du { $day } est annulé. Il ne compte plus.
notice-taken-back = Ce que je vous ai dit le { $day } au sujet d’une décision n’est plus valable. Quelqu’un réexamine cela, et je vous dirai ce qu’il en est.

## Why, after a warning or a suspension.

because-talks-rude = La raison : des paroles impolies ou blessantes dans un échange.
because-talks-sexual = La raison : des paroles ou des demandes sexuelles dans un échange.
because-talks-privacy = La raison : des informations personnelles ont été demandées ou transmises.
because-talks-dangerous = La raison : une menace, ou un conseil qui peut nuire à quelqu’un.
because-talks-misuse = La raison : un usage pour lequel Sightline n’est pas fait.
because-talks-other = La raison : les règles des échanges avec les bénévoles n’ont pas été respectées.
because-identity = La raison : chercher à savoir qui sont des inconnus.
because-sensitive-traits = La raison : des questions sur la vie privée d’inconnus.
because-ungrounded-inference = La raison : demander de juger des inconnus.
because-geolocation = La raison : chercher à savoir où quelqu’un habite ou se trouve.
because-illicit = La raison : demander de l’aide pour un délit ou un crime.
because-violence = La raison : demander de l’aide pour des actes violents.
because-hate = La raison : des paroles de haine contre des personnes.
because-sexual = La raison : des questions sexuelles sur des personnes en photo.
because-minors = La raison : des questions sexuelles sur des enfants.
because-disinformation = La raison : demander de fausses preuves ou de fausses nouvelles.
because-jailbreak = La raison : des tentatives répétées de contourner les règles.
because-rules = La raison : les règles de Sightline n’ont pas été respectées.
can-contest = Si vous pensez que c’est une erreur, vous pouvez contester cette décision. Quelqu’un qui n’y a pas pris part l’examinera.

## How an appeal stands. $hours: whole hours until somebody must have looked.

appeal-waiting =
    { $hours ->
        [one] Quelqu’un qui n’a pas pris part à la décision examinera votre contestation d’ici une heure.
       *[other] Quelqu’un qui n’a pas pris part à la décision examinera votre contestation d’ici { $hours } heures.
    }
appeal-waiting-days =
    { $days ->
        [one] Quelqu’un qui n’a pas pris part à la décision examinera votre contestation d’ici un jour.
       *[other] Quelqu’un qui n’a pas pris part à la décision examinera votre contestation d’ici { $days } jours.
    }
appeal-late = Cela prend plus de temps que promis, et je suis désolé. Quelqu’un examinera votre contestation dès que possible.
appeal-in-review = Quelqu’un qui n’a pas pris part à la décision examine votre contestation en ce moment.
appeal-second-person = Quelqu’un a examiné votre contestation. Une deuxième personne doit donner son accord avant que je puisse vous en dire plus.
appeal-told = Je vous préviens quand il y a une réponse.
appeal-newest = Vous avez contesté { $count } réponses ou décisions. Voici où en est la dernière contestation.
appeal-upheld = Quelqu’un a examiné votre contestation et pense que la décision était juste.
appeal-overturned = Quelqu’un a examiné votre contestation, et vous aviez raison.
appeal-withdrawn = Vous avez retiré votre contestation. Plus personne ne l’examine.

## What a person hears when it cannot be done.

error-nothing-to-appeal = Il n’y a rien à contester ici : je n’ai rien refusé et rien retenu.
error-appeal-over = C’est déjà décidé, ou la contestation a été retirée.
error-too-many-appeals = Vous avez déjà beaucoup contesté aujourd’hui. Réessayez demain, ou demandez à un bénévole, s’il vous plaît.

## What a reviewer reads when it cannot be done.

error-not-allowed = Votre rôle ne le permet pas.
error-second-factor-needed = Confirmez avec votre second facteur, s’il vous plaît.
error-case-taken = Quelqu’un d’autre s’occupe de ce dossier.
error-case-not-held = Vous n’avez plus ce dossier. Reprenez-le pour décider.
error-case-closed = Ce dossier est déjà tranché, ou attend une deuxième personne.
error-own-case = Vous ne pouvez pas examiner ce qui vous concerne, ni ce que vous avez décidé auparavant.
error-clause-unknown = Cette clause ou cette catégorie n’existe pas dans la politique. Choisissez-en une dans la liste.
error-reason-missing = Donnez une raison, de { $least } à { $most } caractères, s’il vous plaît.
error-sanction-impossible = Cela ne convient pas : il n’y a pas de compte, rien n’a été retenu contre lui, ou il n’y a rien à lever.
error-own-proposal = Personne n’approuve sa propre proposition : quelqu’un d’autre doit y répondre.
error-proposal-over = Cette proposition a déjà reçu une réponse ou a été retirée.
error-cannot-undo = Cela ne peut plus être annulé : c’est déjà annulé, c’est trop ancien, ou autre chose en dépend. Pour lever une suspension, faites plutôt une proposition.

## What a lead reads on the people page.

error-own-place = Vous ne pouvez pas changer votre propre place dans l’équipe. Une autre personne responsable le peut.
error-last-lead = Il ne resterait plus de responsable. Demandez d’abord à l’exploitant de nommer quelqu’un d’autre responsable.
error-not-independent = Vous avez donné son accès à cette personne, ou elle vous a donné le vôtre : quelqu’un d’autre doit répondre.
error-operators-only = Seul l’exploitant peut nommer quelqu’un responsable, ou donner un nouvel accès à une personne responsable.

### Exposure, and gold cases.

error-budget-spent = Vous en avez assez vu pour aujourd’hui. Merci. D’autres prennent la suite.
error-break-due =
    { $minutes ->
        [one] C’est l’heure d’une pause : le prochain dossier s’ouvre dans une minute.
       *[other] C’est l’heure d’une pause : le prochain dossier s’ouvre dans { $minutes } minutes.
    }
error-case-open = Ce dossier n’est pas encore tranché.

### What a lead reads about drafts of a policy.

error-draft-invalid = La politique ne peut pas être utilisée ainsi. { $why }
error-draft-not-tested = Personne n’a encore vu ce que ce texte changerait exactement par rapport à la politique en vigueur. Regardez d’abord son effet.
error-policy-pinned = L’exploitant a fixé la politique en vigueur. Lui seul peut la changer.
error-nothing-to-roll-back = Il n’y a pas de politique antérieure à laquelle revenir.
error-policy-moved = Une autre politique est en vigueur depuis que vous avez ouvert cette page. Regardez de nouveau à quoi vous reviendriez.

### From case to test. Read by reviewers.

error-nothing-to-test = Il n’y a pas de quoi faire un test : le dossier n’est pas tranché, est déjà un test, ou ne contient aucune parole jugée par un filtre.
error-unfit-test = { $why } Rien n’a été gardé.

### Mass actions and photos. Read by reviewers.

error-not-previewed = Vous n’avez pas regardé ce que cela ferait maintenant. Regardez-le d’abord de nouveau.
error-photo-not-revealed = Cette photo ne peut pas être montrée : demandez-la d’abord en donnant une raison, floue avant d’être nette. Une photo où les visages n’ont pas pu être vérifiés reste cachée.
