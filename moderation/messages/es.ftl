### What a person hears about decisions, appeals and their account. Whole sentences, made to be heard.

## Notices: Sightline says of itself what was decided. $day: when it was, as "3 de marzo".

notice-appeal-upheld = Alguien ha revisado tu reclamación del { $day } y cree que hice bien en no ayudarte con eso. Aun así, un voluntario puede escucharte.
notice-appeal-overturned = Alguien ha revisado tu reclamación del { $day }, y tienes razón: tendría que haberte ayudado. Lo siento. Ahora un voluntario puede ayudarte con eso, y a nosotros nos sirve para mejorar.
notice-account-appeal-upheld = Alguien que no había intervenido ha revisado tu reclamación del { $day }. La decisión sobre tu cuenta se mantiene.
notice-account-appeal-overturned = Alguien que no había intervenido ha revisado tu reclamación del { $day }, y tienes razón. La decisión sobre tu cuenta queda anulada. Lo siento.
notice-looked-again = Hemos revisado otra vez tu pregunta del { $day }. Tendría que haberte ayudado, y lo siento. Puedes hacerla de nuevo o preguntar a un voluntario.
notice-wrong-upheld = El { $day } me dijiste que una respuesta estaba mal. Alguien la ha revisado y no ha encontrado nada que corregir. Gracias por avisarnos.
notice-wrong-overturned = El { $day } me dijiste que una respuesta estaba mal. Alguien la ha revisado, y tenías razón. Gracias: nos sirve para mejorar.
notice-report-looked = Alguien ha revisado tu aviso del { $day }. Gracias por contárnoslo. No volverás a encontrarte con ese voluntario.
notice-warned = Un moderador ha revisado cómo has usado Sightline. Esto es una advertencia. Puedes seguir usándolo todo.
notice-warned-too = Un moderador ha revisado cómo has usado Sightline. Esto es una advertencia.
notice-suspended-talks = Dos moderadores han revisado cómo has usado Sightline. Hasta el { $day } no puedes hablar con voluntarios. Yo sigo respondiendo a tus preguntas.
notice-suspended-talks-open = Dos moderadores han revisado cómo has usado Sightline. Por ahora no puedes hablar con voluntarios. Yo sigo respondiendo a tus preguntas.
notice-suspended-all = Dos moderadores han revisado cómo has usado Sightline. Hasta el { $day } no puedes hacer preguntas ni hablar con voluntarios. En una emergencia, llama al número de emergencias de tu zona.
notice-suspended-all-open = Dos moderadores han revisado cómo has usado Sightline. Por ahora no puedes hacer preguntas ni hablar con voluntarios. En una emergencia, llama al número de emergencias de tu zona.
notice-restored = Tu cuenta ya no está suspendida. Puedes hacer preguntas y hablar con voluntarios.
notice-suspension-over = El plazo ha terminado: tu cuenta ya no está suspendida. Puedes hacer preguntas y hablar con voluntarios.
notice-warning-taken-back = La advertencia del { $day } queda anulada. Ya no cuenta.
notice-taken-back = Lo que te dije el { $day } sobre una decisión ya no vale. Alguien lo está revisando otra vez, y te diré en qué queda.

## Why, after a warning or a suspension.

because-talks-rude = El motivo: palabras groseras o hirientes en una conversación.
because-talks-sexual = El motivo: palabras o deseos sexuales en una conversación.
because-talks-privacy = El motivo: se pidieron o se contaron datos personales.
because-talks-dangerous = El motivo: una amenaza, o un consejo que puede hacer daño a alguien.
because-talks-misuse = El motivo: usar Sightline para algo para lo que no está hecho.
because-talks-other = El motivo: no se cumplieron las normas de las conversaciones con voluntarios.
because-identity = El motivo: intentar averiguar quién es una persona desconocida.
because-sensitive-traits = El motivo: preguntar por aspectos privados de personas desconocidas.
because-ungrounded-inference = El motivo: pedir que se juzgue a personas desconocidas.
because-geolocation = El motivo: intentar averiguar dónde vive o dónde está alguien.
because-illicit = El motivo: pedir ayuda para un delito.
because-violence = El motivo: pedir ayuda para actos violentos.
because-hate = El motivo: palabras de odio contra personas.
because-sexual = El motivo: preguntas sexuales sobre personas que salen en fotos.
because-minors = El motivo: preguntas sexuales sobre menores.
because-disinformation = El motivo: pedir pruebas o noticias inventadas.
because-jailbreak = El motivo: intentar una y otra vez saltarse las normas.
because-rules = El motivo: no se cumplieron las normas de Sightline.
can-contest = Si crees que es un error, puedes reclamar. Lo revisará alguien que no haya intervenido.

## How an appeal stands. $hours: whole hours until somebody must have looked.

appeal-waiting =
    { $hours ->
        [one] Alguien que no ha intervenido lo revisará en menos de una hora.
       *[other] Alguien que no ha intervenido lo revisará en menos de { $hours } horas.
    }
appeal-waiting-days =
    { $days ->
        [one] Alguien que no ha intervenido lo revisará en menos de un día.
       *[other] Alguien que no ha intervenido lo revisará en menos de { $days } días.
    }
appeal-late = Está tardando más de lo que prometí, y lo siento. Alguien lo revisará en cuanto pueda.
appeal-in-review = Alguien que no ha intervenido lo está revisando ahora mismo.
appeal-second-person = Alguien lo ha revisado. Falta que otra persona esté de acuerdo para que pueda decirte más.
appeal-told = Te aviso cuando haya una respuesta.
appeal-newest = Has reclamado contra { $count } respuestas o decisiones. Te hablo de la última reclamación.
appeal-upheld = Alguien lo ha revisado y cree que la decisión fue correcta.
appeal-overturned = Alguien lo ha revisado, y tenías razón.
appeal-withdrawn = Has retirado tu reclamación. Ya nadie la revisa.

## What a person hears when it cannot be done.

error-nothing-to-appeal = Aquí no hay nada contra lo que reclamar: no me he negado a nada ni me he callado nada.
error-appeal-over = Esto ya está decidido o retirado.
error-too-many-appeals = Hoy ya has reclamado muchas veces. Inténtalo mañana, por favor, o pregunta a un voluntario.

## What a reviewer reads when it cannot be done.

error-not-allowed = Tu función no permite hacer esto.
error-second-factor-needed = Confirma con tu segundo factor, por favor.
error-case-taken = Otra persona del equipo tiene este caso.
error-case-not-held = Ya no tienes este caso. Vuelve a tomarlo para decidirlo.
error-case-closed = Este caso está decidido, o espera a una segunda persona.
error-own-case = No puedes revisar lo que trata de ti ni lo que decidiste antes.
error-clause-unknown = La política no tiene esa cláusula o esa categoría. Elige una de la lista.
error-reason-missing = Indica un motivo, por favor, de { $least } a { $most } caracteres.
error-sanction-impossible = Esto no encaja: no hay cuenta, no se ha encontrado nada contra ella, o no hay nada que levantar.
error-own-proposal = Nadie aprueba su propia propuesta: tiene que responder otra persona.
error-proposal-over = Esta propuesta ya tiene respuesta o se ha retirado.
error-cannot-undo = Esto ya no se puede deshacer: ya se deshizo, pasó hace demasiado tiempo, o hay algo que depende de ello. Para levantar una suspensión, haz una propuesta.

## What a lead reads on the people page.

error-own-place = No puedes cambiar tu propio puesto en el equipo. Otra persona responsable sí puede.
error-last-lead = No quedaría ningún responsable. Pide antes al operador del servicio que nombre responsable a otra persona.
error-not-independent = Tú le diste el acceso a esta persona, o ella te lo dio a ti, así que tiene que responder otra persona.
error-operators-only = Solo el operador del servicio puede nombrar responsable a alguien o dar un nuevo acceso a una persona responsable.

### Exposure, and gold cases.

error-budget-spent = Ya has visto bastante por hoy. Gracias. Otras personas siguen.
error-break-due =
    { $minutes ->
        [one] Hora de descansar: el próximo caso se abre dentro de un minuto.
       *[other] Hora de descansar: el próximo caso se abre dentro de { $minutes } minutos.
    }
error-case-open = Este caso todavía no está decidido.

### What a lead reads about drafts of a policy.

error-draft-invalid = La política no se puede usar así. { $why }
error-draft-not-tested = Nadie ha visto todavía qué cambiaría exactamente este texto respecto a la política vigente. Mira antes su efecto.
error-policy-pinned = El operador del servicio ha fijado qué política se aplica. Solo él puede cambiarla.
error-nothing-to-roll-back = No hay ninguna política anterior a la que volver.
error-policy-moved = Desde que abriste esta página se aplica otra política. Mira otra vez a cuál volverías.

### From case to test. Read by reviewers.

error-nothing-to-test = De aquí no se puede hacer una prueba: el caso no está decidido, ya es una prueba o no tiene palabras que haya juzgado un filtro.
error-unfit-test = { $why } No se ha guardado nada.

### Mass actions and photos. Read by reviewers.

error-not-previewed = No has mirado qué haría esto ahora. Míralo antes otra vez.
error-photo-not-revealed = Esta foto no se puede mostrar: pídela antes con un motivo, primero borrosa y luego nítida. Si no se pudo comprobar si hay caras, sigue oculta.
