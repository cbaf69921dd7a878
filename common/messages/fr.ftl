error-server-error = Un problème est survenu de notre côté. Rien n’est perdu. Réessayez dans un instant.
error-refused = Cela n’a pas pu être fait. Réessayez ou demandez à une personne.
error-invalid = Quelque chose n’allait pas dans la demande. { $reason }
error-malformed = La demande n’a pas pu être lue. Réessayez.
error-parse-error = La demande n’a pas pu être lue. Réessayez.
error-not-authenticated = Connectez-vous d’abord.
error-authentication-failed = Votre connexion a expiré. Reconnectez-vous.
error-permission-denied = Vous n’avez pas le droit de faire cela.
error-not-found = Je ne trouve pas cela. C’est peut-être supprimé.
error-method-not-allowed = Cela n’est pas possible ici.
error-not-acceptable = Je ne peux pas répondre sous la forme demandée.
error-unsupported-media-type = Je ne peux pas lire ce type de fichier ici.
error-too-many-requests = C’était un peu trop rapide. Réessayez dans { wait-time }.
error-request-too-large = C’est trop volumineux. Envoyez une photo plus petite ou un enregistrement plus court.
error-database-unavailable = Je n’ai pas accès en ce moment à l’endroit où sont gardées les questions. Rien n’est perdu. Réessayez dans quelques secondes.
error-storage-unavailable = Je n'ai pas accès en ce moment à l'endroit où sont gardées les photos et les enregistrements. Réessayez dans quelques secondes.
error-idempotency-key-invalid = La demande n’a pas pu être lue. Réessayez.
error-idempotency-key-reused = Ceci a déjà été envoyé avec un autre contenu. Renvoyez-le comme une nouvelle demande.
error-idempotency-key-running = C’est déjà en cours. Patientez un instant.
error-conflict = Quelque chose a changé entre-temps. Réessayez.
error-token-invalid = Votre connexion a expiré. Reconnectez-vous.
error-device-unknown = Cet appareil n’est plus connecté. Reconnectez-vous.
error-error = Cela n’a pas pu être fait. Réessayez ou demandez à une personne.
field-required = Il manque quelque chose de nécessaire.
field-unknown = Ce choix n’est pas connu.
field-too-long = C’est trop long.
field-out-of-range = Ce nombre est trop grand ou trop petit.
field-invalid = Quelque chose n’a pas la bonne forme.
wait-time =
    { $unit ->
        [hours] { $count ->
            [one] { $count } heure
           *[other] { $count } heures
        }
        [minutes] { $count ->
            [one] { $count } minute
           *[other] { $count } minutes
        }
       *[seconds] { $count ->
            [one] { $count } seconde
           *[other] { $count } secondes
        }
    }
