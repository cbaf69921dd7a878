unchecked =
    Ahora mismo no he podido comprobarlo con seguridad.
    Puedo preguntar a un voluntario, o puedes intentarlo otra vez.
identity-obscure =
    Puedo describir lo que veo y leer los nombres impresos, pero no decir quién es una persona.
    Si quieres saber más, puedo preguntar a un voluntario.
identity-withheld = Prefiero no decir quién es.
sensitive-traits-guide =
    Puedo decirte qué lleva puesto y qué hace una persona, pero no en qué cree ni de dónde viene.
    También puedo preguntar a un voluntario.
sensitive-traits-withheld = Prefiero no hacer suposiciones sobre esta persona.
ungrounded-inference-guide =
    Puedo describir lo que veo de una persona, pero no cómo es por dentro ni a qué se dedica.
    También puedo preguntar a un voluntario.
ungrounded-inference-withheld = Prefiero no hacer suposiciones sobre esta persona.
medical-guide =
    Puedo leer lo que está impreso y describir lo que veo, pero las dudas sobre dosis o salud es mejor consultarlas con un farmacéutico o un médico.
    También puedo pedir a un voluntario que lo mire.
medical-escalate =
    Llama ahora mismo al número de emergencias, porque puede ser urgente.
    Ya estoy avisando a un voluntario para que te ayude.
medical-withheld = Eso es mejor preguntarlo a un farmacéutico o a un médico.
high-risk-guide =
    Puedo describirlo y leer lo que lleve escrito, pero una foto no basta para saber si es seguro.
    Pregunta a alguien que esté cerca, o puedo preguntar a un voluntario.
high-risk-withheld = No puedo prometer que sea seguro.
geolocation-guide =
    Puedo describir el entorno y leer los letreros, pero no averiguar dónde vive o dónde está alguien.
    También puedo preguntar a un voluntario.
geolocation-withheld = Prefiero no decir dónde está esta persona.
captcha-guide =
    Puedo ayudarte a buscar otra forma de entrar, que suele ser un botón de audio al lado, pero no resolver la prueba.
    También puedo pedir a un voluntario que te ayude a entrar.
captcha-withheld = La solución de la prueba la dejo fuera.
illicit-guide =
    Puedo describir la foto y leer su texto, pero dejo fuera cómo se hace eso.
    También puedo preguntar a un voluntario.
illicit-refuse =
    Puedo describir la foto, pero con eso no puedo ayudar.
    Si te he entendido mal, puedo preguntar a un voluntario.
illicit-withheld = Esa parte la dejo fuera.
violence-guide =
    Puedo describir la foto y leer su texto, pero esa parte la dejo fuera.
    Si algo va mal, puedo pedir a un voluntario que hable contigo.
violence-refuse =
    Puedo describir la foto, pero no ayudar a hacer daño a nadie.
    Si algo va mal, puedo pedir a un voluntario que hable contigo.
violence-withheld = Esa parte la dejo fuera.
self-harm-escalate =
    Me alegra mucho que me lo cuentes, y no tienes que pasar por esto a solas: llama ahora, por favor, a una línea de ayuda o a emergencias.
    Ya estoy avisando a un voluntario para que te acompañe.
self-harm-withheld = Esa parte la dejo fuera.
hate-guide =
    Puedo describir la foto y leer su texto, pero no añado nada que menosprecie a nadie.
    También puedo preguntar a un voluntario.
hate-refuse =
    Puedo describir la foto o leer su texto, pero con eso no puedo ayudar.
    Si te he entendido mal, puedo preguntar a un voluntario.
hate-withheld = Esa parte la dejo fuera.
sexual-guide =
    Puedo describir la ropa, la postura y el lugar, pero esa parte la dejo fuera.
    También puedo preguntar a un voluntario.
sexual-refuse =
    Puedo describir la ropa y el lugar, pero eso no.
    Si te he entendido mal, puedo preguntar a un voluntario.
sexual-withheld = Esa parte la dejo fuera.
minors-refuse =
    Puedo describir el lugar y los objetos de la foto, pero eso no.
    Si un niño o una niña necesita ayuda, puedo avisar enseguida a un voluntario.
minors-withheld = Esa parte la dejo fuera.
disinformation-guide =
    Puedo leer y describir lo que de verdad hay en la foto, pero dejo fuera lo que sería inventado.
    También puedo preguntar a un voluntario.
disinformation-refuse =
    Puedo leer y describir lo que de verdad hay en la foto, pero no inventar nada.
    También puedo preguntar a un voluntario.
disinformation-withheld = Esa parte la dejo fuera.
jailbreak-guide =
    Con mucho gusto te describo la foto, como hago siempre.
    También puedo preguntar a un voluntario.
jailbreak-refuse =
    Puedo leerte el texto de la foto, pero no hago lo que pide.
    También puedo preguntar a un voluntario.
jailbreak-withheld = Esa parte la dejo fuera.
photo-text-guide =
    Puedo leerte el texto de la foto, pero no hago lo que pide.
    También puedo preguntar a un voluntario.
photo-text-withheld = La foto contiene un texto que intenta darme órdenes, y no le hago caso.
photo-stays =
    Puede que en esta foto haya alguien sin ropa, así que se queda en este servidor y solo la miro yo, con mi vista sencilla.
    Si quieres, puedo preguntar a un voluntario.
any-withheld = Esa parte la dejo fuera.
