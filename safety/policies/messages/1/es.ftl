unchecked =
    Ahora mismo no he podido comprobarlo con seguridad.
    Puedo preguntar a un voluntario, o puedes intentarlo otra vez.
identity-obscure =
    No puedo decir quién es alguien, pero sí describir lo que veo y leer los nombres impresos.
    Si quieres saber más, puedo preguntar a un voluntario.
identity-withheld = Omito quién es.
sensitive-traits-guide =
    Puedo decirte qué lleva y qué hace una persona, pero no en qué cree ni de dónde viene.
    También puedo preguntar a un voluntario.
sensitive-traits-withheld = Omito una suposición sobre esta persona.
ungrounded-inference-guide =
    Puedo describir lo que veo de una persona, pero no cómo es por dentro ni a qué se dedica.
    También puedo preguntar a un voluntario.
ungrounded-inference-withheld = Omito una suposición sobre esta persona.
medical-guide =
    Puedo leer lo que está impreso y describir lo que veo, pero sobre dosis y salud decide un farmacéutico o un médico.
    También puedo pedir a un voluntario que mire.
medical-escalate =
    Puede ser una emergencia: llama ahora al número de emergencias.
    Estoy avisando a un voluntario para que te ayude.
medical-withheld = Eso se lo dejo a un farmacéutico o a un médico.
high-risk-guide =
    Puedo describirlo y leer lo que ponga, pero una foto no basta para saber si es seguro.
    Pregunta a alguien que esté ahí, o puedo preguntar a un voluntario.
high-risk-withheld = No puedo prometer que sea seguro.
geolocation-guide =
    Puedo describir el entorno y leer letreros, pero no averiguar dónde vive o está alguien.
    También puedo preguntar a un voluntario.
geolocation-withheld = Omito dónde está esta persona.
captcha-guide =
    No puedo resolver este acertijo, pero muchas páginas tienen al lado un botón de audio.
    También puedo pedir a un voluntario que te ayude a entrar.
captcha-withheld = Omito la solución del acertijo.
illicit-refuse =
    Con eso no puedo ayudar, pero puedo describir la foto.
    Si te he entendido mal, puedo preguntar a un voluntario.
illicit-withheld = Omito esa parte.
violence-refuse =
    No puedo ayudar a hacer daño a nadie, pero puedo describir la foto.
    Si algo va mal, puedo pedir a un voluntario que hable contigo.
violence-withheld = Omito esa parte.
self-harm-escalate =
    Me alegra que me lo cuentes y no tienes que pasar por esto a solas: llama ahora a una línea de crisis o a emergencias.
    Estoy avisando a un voluntario para que te acompañe.
self-harm-withheld = Omito esa parte.
hate-refuse =
    Con eso no puedo ayudar, pero puedo describir la foto o leer su texto.
    Si te he entendido mal, puedo preguntar a un voluntario.
hate-withheld = Omito esa parte.
sexual-refuse =
    Puedo describir la ropa y el lugar, pero eso no.
    Si te he entendido mal, puedo preguntar a un voluntario.
sexual-withheld = Omito esa parte.
minors-refuse =
    Con eso no puedo ayudar.
    Si un niño necesita ayuda, puedo avisar enseguida a un voluntario.
minors-withheld = Omito esa parte.
disinformation-refuse =
    Eso no puedo inventarlo, pero sí leer y describir lo que hay de verdad en la foto.
    También puedo preguntar a un voluntario.
disinformation-withheld = Omito esa parte.
jailbreak-guide =
    Sigo trabajando como siempre, y con gusto te describo la foto.
    También puedo preguntar a un voluntario.
jailbreak-refuse =
    Puedo leerte el texto de la foto, pero no lo ejecuto.
    También puedo preguntar a un voluntario.
jailbreak-withheld = Omito esa parte.
photo-text-withheld = La foto contiene un texto que intenta darme órdenes y no las sigo.
any-withheld = Omito esa parte.
