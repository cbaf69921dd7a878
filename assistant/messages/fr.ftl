default-question = Qu’est-ce que c’est ?
nothing-asked = Je n’ai reçu ni photo ni question. Prenez une photo ou posez-moi une question.
hearing-late = Je n’ai pas pu écouter votre enregistrement à temps. Réessayez, écrivez votre question ou demandez à une personne.
photo-not-seen =
    { $photos ->
        [1] Je n’ai pas pu regarder votre photo à l’instant.
       *[other] Je n’ai pas pu regarder la photo { $number } à l’instant.
    }
no-answer = Je n’ai pas trouvé de réponse pour le moment. Réessayez ou demandez à une personne.
answer-cut = La réponse s’est interrompue ici. Vous pouvez reposer la question ou demander à une personne.
falling-back = Je ne peux pas joindre le grand modèle, alors voici ce que je vois moi-même.
budget-spent = Le grand modèle a atteint sa limite pour aujourd’hui, alors voici ce que je vois moi-même.
status-hearing = J’écoute votre question.
status-seeing = Je regarde votre photo.
status-answering = Je prépare la réponse.
status-still = J’y travaille encore. Merci de patienter.
status-waiting = Votre question est dans la file. Merci de patienter.
failed-inside = Un problème est survenu de notre côté. Reposez la question ou demandez à une personne.
error-question-empty = Envoyez une photo ou une question.
error-question-too-long = Cette question est trop longue. Restez en dessous de { $limit } caractères.
error-too-many-photos = Cela fait trop de photos à la fois. Envoyez-en { $limit } au maximum.
error-region-invalid = Je n’ai pas compris quelle partie de la photo vous avez entourée. Entourez-la de nouveau.
error-text-invalid = Je n’ai pas pu lire le texte de votre question. Écrivez-la de nouveau.
error-account-suspended = Pour le moment, vous ne pouvez pas poser de questions, car des modérateurs ont suspendu votre compte. Vous pouvez contester cette décision. En cas d’urgence, appelez le numéro d’urgence local.
error-link-over = Ce lien ne montre plus rien. Ouvrez de nouveau la photo ou l'enregistrement.
heard-unsure = Je ne suis pas sûr d’avoir bien entendu. J’ai entendu : { $question }
text-unchecked = Je n’ai pas pu lire cette photo pour vérifier une réponse, alors voici ce que je vois moi-même.
also-read = J’ai un doute : j’ai aussi lu « { $printed } ».
read-otherwise = J’ai un doute : je l’ai lu autrement.
asking-human = Je demande à un bénévole de vous aider.
appeals-nowhere = Ici, je ne peux joindre personne qui puisse réexaminer cela.
no-appeal = Vous n’avez rien contesté jusqu’ici.
photo-gone = La photo n’est plus là. Je ne peux m’appuyer que sur ce qui en a été dit. Reprenez-la si vous voulez que je la regarde.
error-busy =
    { $human ->
        [yes] Beaucoup de personnes posent des questions en ce moment. Réessayez dans { $seconds } secondes environ. Si cela ne peut pas attendre, un bénévole est libre : écrivez « demande à une personne ». En cas d’urgence, appelez le numéro d’urgence local.
       *[no] Beaucoup de personnes posent des questions en ce moment. Réessayez dans { $seconds } secondes environ. En cas d’urgence, appelez le numéro d’urgence local.
    }
status-in-line = Vous êtes dans la file. Ce sera votre tour dans { $seconds } secondes environ.
status-in-line-behind =
    { $ahead ->
        [one] Vous êtes dans la file. Une question passe avant la vôtre.
       *[other] Vous êtes dans la file. { $ahead } questions passent avant la vôtre.
    }
viewed-model =
    { $how ->
        [obscured] Cette photo a été envoyée à un modèle de vision externe ({ $name }) le { $day } à { $time } UTC, avec les visages masqués.
       *[whole] Cette photo a été envoyée à un modèle de vision externe ({ $name }) le { $day } à { $time } UTC, telle quelle.
    }
viewed-judge =
    { $how ->
        [obscured] Cette photo a été envoyée à un second modèle externe ({ $name }), qui vérifie les questions, le { $day } à { $time } UTC, avec les visages masqués.
       *[whole] Cette photo a été envoyée à un second modèle externe ({ $name }), qui vérifie les questions, le { $day } à { $time } UTC, telle quelle.
    }
viewed-volunteer =
    { $how ->
        [obscured] Un bénévole a vu cette photo le { $day } à { $time } UTC, avec les visages masqués.
       *[whole] Un bénévole a vu cette photo le { $day } à { $time } UTC, telle quelle.
    }
viewed-moderator =
    { $how ->
        [obscured] Un modérateur a vu cette photo le { $day } à { $time } UTC, avec les visages masqués.
       *[whole] Un modérateur a vu cette photo le { $day } à { $time } UTC, telle quelle.
    }
