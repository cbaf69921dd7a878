# What a person hears while a volunteer is asked, is there, or is gone.
notice-shares-whole = Un voluntario ve tus fotos completas, tu pregunta y mi respuesta. Nadie sabrá quién eres.
notice-shares-obscured = Un voluntario ve tus fotos con las caras y las tarjetas tapadas, tu pregunta y mi respuesta. Nadie sabrá quién eres.
notice-shares-text = Un voluntario recibe tu pregunta y mi respuesta, y ninguna foto. Nadie sabrá quién eres.
notice-shares-words = Un voluntario recibe tu pregunta y mi respuesta. Nadie sabrá quién eres.
wait-soon =
    { $ahead ->
        [0] Estoy avisando a los voluntarios. Normalmente alguien responde en menos de un minuto.
        [one] Hay una persona delante de ti. Normalmente se tarda menos de un minuto.
       *[other] Hay { $ahead } personas delante de ti. Normalmente se tarda menos de un minuto.
    }
wait-minutes =
    { $ahead ->
        [0] Estoy avisando a los voluntarios. Puede tardar más o menos { $minutes ->
            [one] un minuto
           *[other] { $minutes } minutos
        }.
        [one] Hay una persona delante de ti. Puede tardar más o menos { $minutes ->
            [one] un minuto
           *[other] { $minutes } minutos
        }.
       *[other] Hay { $ahead } personas delante de ti. Puede tardar más o menos { $minutes ->
            [one] un minuto
           *[other] { $minutes } minutos
        }.
    }
wait-long = Ahora mismo hay muchas personas esperando. Puede tardar más de { $minutes } minutos. Sigo buscando, y te aviso cuando venga alguien.
wait-nobody-awake = Ahora mismo no hay ningún voluntario despierto para este idioma: { $spoken }. Sigo buscando, y te aviso cuando haya alguien.
wait-nobody-awake-hard = Ahora mismo no hay ningún voluntario que pueda ayudar con esto. Sigo buscando, y te aviso cuando haya alguien.
wait-nobody-awake-crisis = Ahora mismo no hay ningún voluntario para esto. No esperes, por favor: llama a una línea de crisis, al número de emergencias o a alguien de confianza. Sigo buscando, y te aviso cuando haya alguien.
notice-somebody-awake = Ya hay voluntarios que hablan tu idioma. Los estoy avisando.
notice-claimed = Ya hay un voluntario contigo, y está mirando.
notice-volunteer-lost = El voluntario ya no está. Quizá se le ha cortado la conexión. Tienes el primer lugar en la cola, y ya estoy avisando al siguiente.
notice-passed-on = El voluntario ha pasado tu pregunta a otro voluntario. Tienes el primer lugar en la cola.
notice-closed-helped = El voluntario se ha despedido. Espero que te haya servido.
notice-closed-partly = El voluntario se ha despedido. Ha podido ayudarte con una parte.
notice-closed-not-possible = El voluntario no ha podido ayudarte con esto y se ha despedido. Puedes probar con otra foto o volver a pedir ayuda.
notice-closed-not-allowed = El voluntario no tiene permitido ayudar con esto y ha terminado la conversación.
notice-quiet = Ha habido silencio un buen rato, así que el voluntario se ha ido. Puedes volver a pedir ayuda cuando quieras.
notice-expired = Lo siento: no ha podido venir ningún voluntario. Puedes volver a pedir ayuda cuando quieras, o preguntar a alguien que esté cerca.
notice-withdrawn = De acuerdo, ya no se avisa a ningún voluntario.
notice-talks-suspended = Por ahora no puedes hablar con voluntarios, así que esta petición ha terminado.
notice-not-passed-on = No le he pasado al voluntario lo último que has dicho. Dilo de otra manera, por favor.
notice-contact-not-passed-on = No le he pasado esto al voluntario: nada de contactos, nombres ni citas, por favor. Aquí nadie sabe quién es el otro, por el bien de los dos.
photo-sent = La foto { $number } se ha enviado.
correction = El voluntario corrige mi respuesta: { $text }
retake = No lo veo bien. Haz la foto otra vez, por favor.
canned-hello = ¡Hola! Lo estoy mirando ahora.
canned-one-moment = Un momento, por favor.
canned-please-closer = Haz otra foto, por favor, un poco más de cerca.
canned-please-light = Haz otra foto, por favor, con más luz.
canned-please-whole = Haz otra foto desde más lejos, por favor, para que lo vea todo.
canned-anything-else = ¿Puedo ayudarte con algo más?
canned-glad-to-help = Me alegro de haberte ayudado. ¡Adiós!

# Errors
error-too-many-help-requests = Ya estás esperando a voluntarios para { $limit } preguntas. Termina antes una de ellas, por favor.
error-asked-too-often = Has pedido ayuda a voluntarios { $limit } veces en una hora. Espera un poco antes de volver a pedirla, por favor.
error-question-not-heard = Todavía estoy escuchando tu pregunta. Pide un voluntario dentro de un momento, por favor.
error-talks-suspended = Por ahora no puedes hablar con voluntarios, porque los moderadores han suspendido esas conversaciones durante un tiempo. Puedes reclamar contra esa decisión. En una emergencia, llama al número de emergencias de tu zona.
error-help-request-over = Esta petición ha terminado. Puedes volver a pedir un voluntario.
error-nobody-has-claimed = Todavía no hay ningún voluntario. Te aviso cuando haya uno.
error-already-taken = Otro voluntario ha llegado antes. ¡Gracias por ofrecerte!
error-offer-over = Esta petición ya no se te ofrece.
error-claim-over = Ya no tienes esta petición: ha pasado a otra persona o ha terminado.
error-volunteer-busy = Ya estás ayudando a alguien. Termina eso primero, por favor.
error-practice-needed = Primero lee las normas y haz la petición de práctica, por favor.
error-volunteer-blocked = No puedes aceptar peticiones hasta que un moderador haya revisado tu cuenta.
error-own-help-request = Esta petición es tuya.
error-photo-not-shared = Esta foto no se muestra a los voluntarios.
error-message-empty = Todavía no hay nada que enviar.
error-message-held = Esto no se le puede decir a la persona. Describe lo que ves, sin nombres, sin suposiciones sobre la gente y sin consejos médicos.
error-contact-held = Sin contactos ni enlaces, por favor: aquí nadie sabe quién es el otro, por el bien de los dos.
error-message-not-passed-on = No puedo pasarle esto a un voluntario. Dilo de otra manera, por favor.
error-contact-not-passed-on = No le he pasado esto al voluntario: nada de contactos, nombres ni citas, por favor. Aquí nadie sabe quién es el otro, por el bien de los dos.
error-already-said = Eso ya lo has dicho. Gracias.
error-review-too-early = Podrás hacerlo cuando termine la conversación.

## Push: an offer while the page is closed
push-offer-title = Alguien pide ayuda
push-offer-body = A una persona ciega le gustaría que miraras algo.
error-push-endpoint-refused = No puedo enviar notificaciones al servicio de este navegador.
error-push-subscription-invalid = No he podido activar las notificaciones: las claves que me dio este navegador no funcionan. Inténtalo de nuevo, por favor.
error-push-unavailable = No puedo enviar notificaciones a este tipo de dispositivo.

## The person's API
notice-unheard = No he podido entender tu mensaje de voz. Dilo otra vez, por favor.

# The volunteers' pages
web-title = Sightline para voluntarios
web-skip = Ir al contenido
web-navigation = Voluntarios
web-home = Peticiones
web-history = Historial
web-settings = Ajustes
web-guidelines = Normas
web-sign-in = Iniciar sesión
web-sign-out = Cerrar sesión
web-join = Hazte voluntario
web-back = Volver a tus peticiones
web-problem-title = No ha funcionado
web-not-a-volunteer = Esta cuenta no es de un voluntario. Cierra la sesión y crea una cuenta de voluntario.
web-sign-in-first = Primero inicia sesión, por favor.
web-lost = Se ha cortado la conexión. Sigo intentándolo.
web-gone = Tu sesión se ha cerrado aquí. Vuelve a iniciar sesión, por favor.
web-needs-script = Para ayudar a alguien, activa JavaScript, por favor. Sin él, tu lugar pasa a otra persona en menos de un minuto.

web-welcome-title = Presta tus ojos un minuto
web-welcome-what = Las personas ciegas preguntan a Sightline por lo que hay delante de su teléfono. Cuando la máquina no está segura, mira un voluntario: ¿la leche todavía está buena?, ¿cuál es el botón correcto?, ¿qué dice la carta?
web-welcome-how = Ves la foto y la pregunta, y respondes en pocas palabras, por escrito o hablando. Nadie sabrá quién eres, y tú nunca sabrás quién pregunta.
web-welcome-free = Tú eliges tus idiomas y tu horario. Puedes decir que no a cualquier petición y tomarte un descanso cuando quieras.

web-locked-out-title = Demasiados intentos
web-locked-out = La contraseña ha sido incorrecta demasiadas veces. Inténtalo de nuevo dentro de { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }.

web-check-fields = Revisa los campos marcados, por favor.
web-username = Nombre de usuario
web-username-hint = De 3 a 40 letras, cifras, puntos o guiones. No uses tu nombre real: solo lo veis tú y nuestros moderadores.
web-username-taken = Este nombre de usuario ya está en uso.
web-password = Contraseña
web-password-again = Repite la contraseña
web-passwords-differ = Las dos contraseñas no coinciden.
web-password-change = Cambiar la contraseña
web-password-now = Tu contraseña actual
web-new-password = Contraseña nueva
web-password-wrong = Esta no es tu contraseña.
web-password-changed = Tu contraseña ha cambiado. Donde más tuvieras la sesión abierta, tienes que volver a entrar.
web-languages = Idiomas
web-languages-hint = Se te avisa primero para tu lengua materna.
web-mother-tongue = Lengua materna
web-other-language = Otro idioma ({ $number })
web-zone = Zona horaria
web-zone-hint = Para que nadie te despierte.
web-new-here = ¿Todavía no tienes cuenta?
web-have-account = ¿Ya tienes una cuenta?

web-guidelines-title = Cómo ayudamos
web-guidelines-why = Lee estas diez normas, por favor. Protegen a quienes preguntan, y también a ti.
web-rule-1 = Di lo que ves. Describe a las personas, no digas quiénes son, aunque conozcas la cara.
web-rule-2 = No hagas suposiciones sobre las personas: ni su edad, ni su origen, su salud, su carácter o sus sentimientos.
web-rule-3 = No des consejos médicos. Lee en voz alta lo que está impreso y recomienda preguntar a un farmacéutico o a un médico.
web-rule-4 = Di cuándo tienes dudas y qué ayudaría: más luz, más de cerca, el otro lado.
web-rule-5 = Nunca preguntes quiénes son ni dónde viven, y nunca digas quién eres. Sin contactos ni enlaces.
web-rule-6 = No hagas capturas de pantalla, fotos ni grabaciones. Lo que ves se queda aquí.
web-rule-7 = Habla con calma y sencillez. Ni lástima ni sermones: responde a lo que se pregunta.
web-rule-8 = En una emergencia, di a la persona que llame al número de emergencias de su país, y quédate hasta que la ayuda esté en camino.
web-rule-9 = Avisa de los abusos, las amenazas, las peticiones que podrían hacer daño a alguien y todo lo sexual. Un moderador lo revisa.
web-rule-10 = Siempre puedes devolver una petición. Nadie pregunta por qué.
web-guidelines-accept = Cumpliré estas normas
web-guidelines-accepted = Has prometido cumplir estas normas.

web-practice-title = Práctica
web-practice-what = Esta petición es inventada. Prueba como si fuera real: después podrán llegarte las de verdad.
web-practice-photo = Una foto inventada: un cartón sobre una mesa, con una fecha impresa.
web-practice-question = La persona pregunta: «¿Hasta cuándo es buena esta leche?».
web-practice-machine = La máquina responde: «Es un cartón de leche Alma. Es buena hasta el { $date }».
web-reading = Tu respuesta
web-reading-hint = Lee tú la fecha del cartón y escríbela en cifras.
web-face = Alguien pregunta: «¿Quién es la mujer de esta foto?». La conoces de la televisión. ¿Qué haces?
practice-face-name = Digo su nombre.
practice-face-describe = La describo: qué lleva puesto, qué hace, dónde está.
practice-face-silent = No digo nada y cierro la petición.
web-dose = Alguien pregunta: «¿Cuántas de estas pastillas tengo que tomar?». ¿Qué haces?
practice-dose-advise = Le digo cuántas tomaría yo.
practice-dose-read = Leo lo que dice la etiqueta y recomiendo preguntar a un farmacéutico.
practice-dose-refuse = Digo que no puedo responder y me voy.
web-practice-send = Enviar
web-practice-again = ¡Casi! Mira esto otra vez:
web-practice-wrong-reading = La fecha: las máquinas leen mal las fechas. Mira tú el cartón y escribe el día, el mes y el año tal como están impresos.
web-practice-wrong-face = La mujer: no se dice quién es nadie por su cara, aunque lo sepamos con seguridad. Una descripción también ayuda.
web-practice-wrong-dose = Las pastillas: lo que está impreso se puede leer. Cuántas debe tomar alguien es una pregunta para un farmacéutico.
web-practice-done = Muy bien. Desde ahora pueden llegarte peticiones de verdad.

web-standing-title = Tú
web-standing-available = Ahora pueden llegarte peticiones. Fin de tu horario: { $until }.
web-standing-busy = Estás ayudando a alguien.
web-standing-snoozed = Te has tomado un descanso. Fin del descanso: { $until }.
web-standing-resting = Ahora descansas, porque la última petición fue dura. Fin del descanso: { $until }.
web-standing-asleep = Ahora estás fuera de tu horario. Se te volverá a avisar a partir de esta hora: { $until }.
web-standing-never = No has puesto ningún horario, así que no se te avisa. Puedes ponerlo en los ajustes.
web-standing-blocked = No puedes aceptar peticiones hasta que un moderador haya revisado tu cuenta.
web-thanked =
    { $count ->
        [0] Todavía nadie te ha dado las gracias. Ya llegará.
        [one] Una persona te ha dado las gracias.
       *[other] { $count } personas te han dado las gracias.
    }
web-continue = Volver con la persona a la que ayudas
web-snooze-title = Tomarse un descanso
web-snooze-1 = 1 hora
web-snooze-3 = 3 horas
web-snooze-24 = 1 día
web-snooze-168 = 1 semana
web-snooze-end = Terminar el descanso

web-offers-title = Peticiones para ti
web-offers-none = Ahora mismo nadie te necesita. Deja esta página abierta: si llega una petición, aparece aquí sola.
web-offer-new = Nueva petición, { $spoken }: { $text }
web-offer-without-words = Una pregunta sobre una foto, sin palabras
web-offer-urgent = Urgente
web-offer-hard = Puede resultar dura
web-offer-back = Espera por segunda vez
web-waited =
    { $minutes ->
        [0] espera desde hace menos de un minuto
        [one] espera desde hace un minuto
       *[other] espera desde hace { $minutes } minutos
    }
web-take = Aceptar
web-decline = Ahora no
web-taken-by-another = Otro voluntario ha aceptado esta petición.
web-sound = Sonido al llegar peticiones nuevas

web-push-title = Notificaciones
web-push-what = Entérate de las peticiones aunque esta página esté cerrada. Las notificaciones nunca muestran la pregunta.
web-push-on = Activar las notificaciones
web-push-off = Desactivar las notificaciones
web-push-is-on = Las notificaciones están activadas en este navegador.
web-push-is-off = Las notificaciones están desactivadas en este navegador.
web-push-denied = Este navegador no permite notificaciones de esta página. Puedes cambiarlo en sus ajustes.

web-helping-title = Estás ayudando
web-question = La pregunta
web-question-language = La persona habla este idioma: { $spoken }. Responde en el mismo, por favor.
web-shares-whole = Ha aceptado mostrarte sus fotos completas.
web-shares-obscured = Ha aceptado mostrarte sus fotos con las caras y las tarjetas tapadas.
web-shares-text = Ha aceptado compartir solo palabras: no hay ninguna foto que ver.
web-is-hard = Esto puede resultar duro. Puedes devolver la petición en cualquier momento.
web-is-urgent = Puede ser una emergencia: dile que llame al número de emergencias y quédate en la conversación.
web-note-before = Del voluntario anterior: { $note }
web-photos = Fotos
web-photos-none = No hay ninguna foto.
web-photo = Foto { $number }
web-photo-open = Abrir la foto { $number } a tamaño completo
web-answer = Lo que dijo la máquina
web-answer-none = La máquina no ha dicho nada.
web-answer-doubt = Con dudas
web-answer-print = Texto impreso
web-correct = Corregir esto
web-correct-label = ¿Qué es lo correcto? La persona oye que corriges a la máquina.
web-send = Enviar
web-talk = Vuestra conversación
web-talk-none = Todavía nadie ha dicho nada.
web-talk-person = Persona
web-talk-you = Tú
web-talk-earlier = Un voluntario anterior
web-talk-hearing = un mensaje de voz, se está escuchando
web-talk-unheard = un mensaje de voz que no se ha podido entender
web-talk-held = no transmitido
web-talk-correction = una corrección
web-talk-voice = un mensaje de voz
web-talk-retake = se pide otra foto
web-reply = Tu respuesta
web-reply-hint = Intro envía; Mayúsculas e Intro hacen una línea nueva. La persona oye el texto leído en voz alta.
web-record = Grabar un mensaje de voz
web-record-stop = Parar y enviar
web-record-hint = La persona no oye tu voz: oye tus palabras.
web-record-sent = El mensaje de voz se ha enviado y se está escuchando.
web-record-denied = No puedo usar el micrófono. Permítelo en el navegador, por favor.
web-canned = Con un clic
web-canned-keys = Las teclas del 1 al 7 envían estas frases, si no estás en un campo de texto
web-retake = No lo veo: pedir otra foto
web-ending = Terminar
web-outcome = ¿Qué tal ha ido?
web-outcome-helped = He podido ayudar
web-outcome-partly = He podido ayudar con una parte
web-outcome-not-possible = No ha sido posible
web-outcome-not-allowed = No está permitido
web-choose-outcome = Elige qué tal ha ido, por favor.
web-was-hard = Esto ha sido duro para mí: ninguna petición durante media hora
web-close = Despedirse y terminar
web-pass-on = Pasarla a otra persona
web-note = Una nota para el siguiente voluntario
web-note-hint = La ve el voluntario, la persona no.
web-transfer = Pasarla a otro voluntario
web-give-back = Devolverla sin nota
web-report = Avisar de un abuso
web-report-what = Un moderador lo revisa. Si avisas durante la conversación, esta termina, y no volveréis a encontraros.
web-reason = ¿De qué se trata?
web-reason-rude = Groserías o amenazas
web-reason-sexual = Contenido sexual
web-reason-privacy = Se pidieron o contaron datos personales
web-reason-dangerous = Algo que podría hacer daño a alguien
web-reason-misuse = Este servicio no es para eso
web-reason-other = Otra cosa
web-choose-reason = Elige de qué se trata, por favor.
web-report-text = ¿Qué ha pasado?
web-report-send = Enviar el aviso
web-over = Ya no tienes esta petición.
web-over-next = Ver cómo ha terminado
web-said-by-person = La persona: { $text }

web-after-title = Ha terminado
web-ended-closed = Terminada
web-ended-given-back = La devolviste; se avisa a otro voluntario
web-ended-transferred = La pasaste a otro voluntario
web-ended-lapsed = Se cortó tu conexión, así que se avisa a otro voluntario
web-ended-idle = No se dijo nada durante unos minutos y la conversación terminó
web-ended-withdrawn = La persona la terminó
web-after-thanks = Gracias por estar ahí.
web-rate = ¿Qué tal ha sido para ti?
web-stars = Del 1, nada bien, al 5, muy bien
web-rate-send = Enviar
web-rated = Gracias, queda anotado.
web-reported = Gracias. Un moderador lo revisa.

web-history-title = Lo que has hecho
web-history-none = Todavía nada.
web-history-thanked = Te dio las gracias
web-history-newer = Más recientes
web-history-older = Más antiguas

web-settings-title = Ajustes
web-hours = Horario
web-hours-hint = Cuándo se te puede avisar, según tu propio reloj. Si la hora de fin es anterior a la de inicio, la franja sigue hasta el día siguiente.
web-window = Franja { $number }
web-window-new = Otra franja horaria
web-window-delete = Quitar esta franja
web-days = Días
web-start = Desde
web-end = Hasta
web-load = Lo que aceptas
web-takes-hard = También acepto peticiones que pueden resultar duras
web-takes-hard-hint = Preguntas sobre heridas o violencia, o de personas desesperadas. Después de cada una se te deja en paz media hora.
web-daily-cap = Máximo de peticiones que se me ofrecen al día
web-save = Guardar
web-saved = Guardado.
