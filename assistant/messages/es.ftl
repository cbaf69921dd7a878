default-question = ¿Qué es esto?
nothing-asked = No me ha llegado ninguna foto ni pregunta. Haz una foto o pregúntame algo.
hearing-late = No he podido escuchar tu grabación a tiempo. Inténtalo de nuevo, escribe tu pregunta o pide ayuda a una persona.
photo-not-seen =
    { $photos ->
        [1] No he podido mirar tu foto en este momento.
       *[other] No he podido mirar la foto { $number } en este momento.
    }
no-answer = No he encontrado una respuesta en este momento. Inténtalo de nuevo o pide ayuda a una persona.
answer-cut = La respuesta se ha cortado aquí. Puedes volver a preguntar o pedir ayuda a una persona.
falling-back = Ahora no puedo acceder al modelo grande, así que te digo lo que veo yo.
budget-spent = El modelo grande ha llegado a su límite de hoy, así que te digo lo que veo yo.
status-hearing = Estoy escuchando tu pregunta.
status-seeing = Estoy mirando tu foto.
status-answering = Estoy preparando la respuesta.
status-still = Sigo en ello. Gracias por esperar.
status-waiting = Tu pregunta está en la cola. Gracias por esperar.
failed-inside = Algo ha fallado por nuestra parte. Vuelve a preguntar o pide ayuda a una persona.
error-question-empty = Envía una foto o una pregunta.
error-question-too-long = Esa pregunta es demasiado larga. Hazla de menos de { $limit } caracteres.
error-too-many-photos = Son demasiadas fotos a la vez. Envía como máximo { $limit }.
error-region-invalid = No he entendido qué parte de la foto has marcado. Márcala otra vez.
error-text-invalid = No he podido leer el texto de tu pregunta. Escríbela otra vez.
error-account-suspended = Por ahora no puedes hacer preguntas, porque los moderadores han suspendido tu cuenta durante un tiempo. Puedes reclamar contra esa decisión. En una emergencia, llama al número de emergencias de tu zona.
error-link-over = Este enlace ya no muestra nada. Vuelva a abrir la foto o la grabación.
heard-unsure = No estoy seguro de haberte oído bien. He oído: { $question }
text-unchecked = No he podido leer esta foto para comprobar una respuesta, así que te digo lo que veo yo.
also-read = No estoy seguro: también he leído «{ $printed }».
read-otherwise = No estoy seguro de eso: yo lo he leído de otra manera.
asking-human = Estoy avisando a un voluntario para que te ayude.
appeals-nowhere = Aquí no puedo avisar a nadie para que lo revise.
no-appeal = Hasta ahora no has presentado ninguna reclamación.
photo-gone = La foto ya no está aquí. Solo puedo guiarme por lo que se dijo de ella. Hazla otra vez si quieres que la mire.
error-busy =
    { $human ->
        [yes] Ahora mismo pregunta mucha gente. Inténtalo de nuevo dentro de unos { $seconds } segundos. Si no puede esperar, hay un voluntario libre: escribe «pregunta a una persona». En una emergencia, llama al número de emergencias de tu zona.
       *[no] Ahora mismo pregunta mucha gente. Inténtalo de nuevo dentro de unos { $seconds } segundos. En una emergencia, llama al número de emergencias de tu zona.
    }
status-in-line = Estás en la cola. Te toca dentro de unos { $seconds } segundos.
status-in-line-behind =
    { $ahead ->
        [one] Estás en la cola. Hay una pregunta antes que la tuya.
       *[other] Estás en la cola. Hay { $ahead } preguntas antes que la tuya.
    }
viewed-model =
    { $how ->
        [obscured] Esta foto se envió a un modelo de visión externo ({ $name }) el { $day } a las { $time } UTC, con las caras ocultas.
       *[whole] Esta foto se envió a un modelo de visión externo ({ $name }) el { $day } a las { $time } UTC, tal como es.
    }
viewed-judge =
    { $how ->
        [obscured] Esta foto se envió a un segundo modelo externo ({ $name }), que revisa preguntas, el { $day } a las { $time } UTC, con las caras ocultas.
       *[whole] Esta foto se envió a un segundo modelo externo ({ $name }), que revisa preguntas, el { $day } a las { $time } UTC, tal como es.
    }
viewed-volunteer =
    { $how ->
        [obscured] Una persona voluntaria vio esta foto el { $day } a las { $time } UTC, con las caras ocultas.
       *[whole] Una persona voluntaria vio esta foto el { $day } a las { $time } UTC, tal como es.
    }
viewed-moderator =
    { $how ->
        [obscured] Una persona del equipo de moderación vio esta foto el { $day } a las { $time } UTC, con las caras ocultas.
       *[whole] Una persona del equipo de moderación vio esta foto el { $day } a las { $time } UTC, tal como es.
    }
