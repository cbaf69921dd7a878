error-server-error = Bei uns ist etwas schiefgegangen. Von Ihnen ist nichts verloren. Bitte versuchen Sie es gleich noch einmal.
error-refused = Das ging nicht. Bitte versuchen Sie es noch einmal oder fragen Sie einen Menschen.
error-invalid = Etwas an der Anfrage stimmte nicht. { $reason }
error-malformed = Die Anfrage war nicht lesbar. Bitte versuchen Sie es noch einmal.
error-parse-error = Die Anfrage war nicht lesbar. Bitte versuchen Sie es noch einmal.
error-not-authenticated = Bitte melden Sie sich zuerst an.
error-authentication-failed = Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich neu an.
error-permission-denied = Das dürfen Sie nicht tun.
error-not-found = Das finde ich nicht. Vielleicht wurde es gelöscht.
error-method-not-allowed = Das geht hier nicht.
error-not-acceptable = In der gewünschten Form kann ich nicht antworten.
error-unsupported-media-type = Diese Art von Datei kann ich hier nicht lesen.
error-too-many-requests = Das war etwas zu schnell. Bitte versuchen Sie es in { wait-time } noch einmal.
error-request-too-large = Das ist zu groß. Bitte senden Sie ein kleineres Foto oder eine kürzere Aufnahme.
error-database-unavailable = Ich komme gerade nicht an den Ort, an dem die Fragen liegen. Von Ihnen ist nichts verloren. Bitte versuchen Sie es in ein paar Sekunden noch einmal.
error-storage-unavailable = Ich komme gerade nicht an den Ort, an dem Fotos und Aufnahmen liegen. Bitte versuchen Sie es in ein paar Sekunden noch einmal.
error-idempotency-key-invalid = Die Anfrage war nicht lesbar. Bitte versuchen Sie es noch einmal.
error-idempotency-key-reused = Das wurde schon mit anderem Inhalt gesendet. Bitte senden Sie es als etwas Neues.
error-idempotency-key-running = Daran wird schon gearbeitet. Bitte warten Sie einen Moment.
error-conflict = Inzwischen hat sich etwas geändert. Bitte versuchen Sie es noch einmal.
error-token-invalid = Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich neu an.
error-device-unknown = Dieses Gerät ist nicht mehr angemeldet. Bitte melden Sie sich neu an.
error-error = Das ging nicht. Bitte versuchen Sie es noch einmal oder fragen Sie einen Menschen.
field-required = Es fehlt etwas Notwendiges.
field-unknown = Diese Auswahl ist nicht bekannt.
field-too-long = Das ist zu lang.
field-out-of-range = Diese Zahl ist zu groß oder zu klein.
field-invalid = Etwas hat nicht die richtige Form.
wait-time =
    { $unit ->
        [hours] { $count ->
            [one] { $count } Stunde
           *[other] { $count } Stunden
        }
        [minutes] { $count ->
            [one] { $count } Minute
           *[other] { $count } Minuten
        }
       *[seconds] { $count ->
            [one] { $count } Sekunde
           *[other] { $count } Sekunden
        }
    }
