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
heard-unsure = Je ne suis pas sûr d’avoir bien entendu. J’ai entendu : { $question }
text-unchecked = Je n’ai pas pu lire cette photo pour vérifier une réponse, alors voici ce que je vois moi-même.
also-read = J’ai un doute : j’ai aussi lu « { $printed } ».
read-otherwise = J’ai un doute : je l’ai lu autrement.
asking-human = Je demande à un bénévole de vous aider.
appeals-nowhere = Ici, je ne peux joindre personne qui puisse réexaminer cela.
no-appeal = Vous n’avez rien contesté jusqu’ici.
