# Spanish. See en.lex for what the concepts mean.
[person]
hombre* ; mujer* ; señor* ; chico* ; chica* ; niño* ; niña* ; persona* ; gente ; bebe ; muchacho* ; muchacha* ; tipo ; tipa ; tio ; tia ; actor* ; actriz ; actrices ; politico ; politica ; cantante* ; jugador* ; famoso ; famosa ; cara ; caras ; rostro* ; individuo* ; joven ; anciano ; anciana ; novia ; novio ; pareja ; alguien ; deportista ; futbolista ; presentador* ; caballero ; dama ; modelo ; desconocido
[pronoun]
el ; ella ; ellos ; ellas ; lo ; esta persona ; este hombre ; esta mujer ; este señor ; esta señora ; este chico ; esta chica ; este tipo
[relation]
mi (mujer|esposa|esposo|marido|madre|padre|mama|papa|hijo|hija|hermano|hermana|amigo|amiga|novio|novia|vecino|vecina|jefe|jefa|profesor|profesora|tia|tio|primo|prima|abuela|abuelo|nieto|nieta|pareja|compañero|compañera|ex|sobrino|sobrina|medico)
[public_role]
presidente ; presidenta ; primer ministro ; primera ministra ; canciller ; rey ; reina ; principe ; princesa ; papa ; senador* ; gobernador* ; alcalde ; alcaldesa ; director general ; fundador* ; ministr* ; cantante ; vocalista ; actor ; actriz ; capitan ; entrenador ; estrella ; futbolista ; lider ; tenista ; multimillonario
[thing]
carta ; sobre ; paquete ; correo ; libro ; etiqueta ; letrero ; cartel ; placa ; tarjeta ; nota ; billete ; entrada ; revista ; periodico ; articulo ; pagina ; documento ; formulario ; factura ; recibo ; cheque ; disco ; cd ; pelicula ; serie ; cancion ; banda ; cuadro ; estatua ; muñeca ; juguete ; moneda ; sello ; caja ; botella ; lata ; bolsa ; producto ; marca ; pantalla ; mensaje ; telefono ; postal ; regalo ; menu ; lista ; camiseta ; perro ; gato
[body]
lunar ; sarpullido ; erupcion ; herida ; corte ; picadura ; mordedura ; hinchazon ; bulto ; mancha ; manchas ; piel ; llaga ; ampolla ; quemadura ; moreton ; cicatriz ; puntos ; garganta ; lengua ; orina ; heces ; uña ; ojo ; ojos ; brazo ; pierna ; pie ; mano ; dedo ; espalda ; cuello ; pecho ; tobillo ; rodilla ; muñeca ; diente ; verruga ; grano ; oreja
[drug]
pastilla* ; tableta* ; comprimido* ; capsula* ; medicina* ; medicamento* ; farmaco* ; antibiotico* ; analgesico* ; insulina ; jarabe ; gotas ; dosis ; vacuna ; inhalador ; ibuprofeno ; paracetamol ; aspirina ; warfarina ; metformina ; amoxicilina ; pildora* ; vitamina* ; pomada ; remedio* ; mg ; omeprazol ; somnifero* ; anticoagulante* ; cucharada* ; cucharadita*
[medical_image]
radiografia* ; rayos x ; resonancia ; tac ; tomografia ; ecografia ; mamografia ; electrocardiograma ; ecg ; escaner ; ultrasonido
[illness]
cancer ; canceros* ; malign* ; benign* ; melanoma ; tumor* ; fractura* ; roto ; rota ; neumonia ; infectad* ; infeccion ; eczema ; psoriasis ; herpes ; diabetes ; diabetic* ; ictus ; derrame ; infarto ; covid ; gripe ; varicela ; sarampion ; sarna ; glaucoma ; cataratas ; conjuntivitis ; alergia ; reaccion alergica ; contagios* ; enfermedad ; anemia ; artritis ; tuberculosis ; asma ; urticaria ; embarazada ; hernia ; trombosis ; quiste ; hongos en
[wild]
seta* ; hongo* ; baya* ; planta silvestre ; planta que encontre ; serpiente ; araña ; fruto silvestre
[who_person]
quien* (es|son|era|eran|esta|estan|sera) (el|la|los|las|ese|esa|esos|esas|este|esta|estos|estas|aquel|aquella)? (otro|otra|primer|famoso|famosa)? {person} ; quien* (es|son) (el|ella|ellos|ellas) !de !que ; quien* (esta|estan|aparece|aparecen|sale|salen|hay|veo|ves|tengo|sonrie|lleva) ; quien* (es|son) (el|la|los|las|ese|esa) (que|de la izquierda|de la derecha|del medio|de la foto) ; a quien (estoy|veo|ves|tengo) ; quien (soy|somos)? .. en (esta|la) (foto|imagen) ; (sabes|dime|adivina|puedes decirme|digame) quien* (es|son|era) !(el autor) !(el remitente) !(el fabricante) ; de quien es (esta|la|esa) cara
[who_this]
quien* (es|son|era) (este|esta|esto|ese|esa|eso|estos|estas|esos)? $ ; quien* (es|son) (este|esta|esto|ese|esa|eso) !{thing} ; ^quien es$ ; quien* (es|sera) este
[who_neutral]
(de|para) quien ; a quien (va|van|esta|pertenece|se dirige|le|ira) ; quien .... (escribio|escrib*|hizo|hace|fabric*|public*|envi*|mand*|pint*|dirig*|cant*|firm*|invent*|produc*|autor*|remitente|fabricante|editor*|marca|empresa|compuso|diseñ*|destinatario) ; quien (es|era) (el|la) (autor*|remitente|fabricante|editor*|destinatari*|dueñ*|director|compositor)
[name_person]
(iniciales|primera letra) (de|del) .. {person} ; como se (llama|llaman|llamaba) (el|ella|ellos|este|esta|ese|esa|la|los|las)? .. {person} ; como se llama$ ; como se (llama|llaman) (el|ella|ellos)$ ; (cual|que) (es|era) (su|sus|el) (nombre|apellido)$ ; (cual|que) (es|era) su (nombre|apellido) ; nombre (de|del) (este|esta|ese|esa|la|el|los|las)? .. {person} ; su (nombre|apellido) (empieza|comienza) ; (dime|dame) su (nombre|apellido)
[name_bare]
(y)? (el|su) (nombre|apellido)$ ; cual es (el|su) nombre$ ; y (el|su) (nombre|apellido) ; por que letra (empieza|comienza)
[recognise]
(identifi*|reconoc*) .. {person} ; (reconoces|conoces|identificas) (a|al) .. {person} ; (lo|la|los|las) (reconoces|conoces|identificas) ; (identificalo|identificala|reconocelo) ; que (famoso|famosa|actor|actriz|politico|cantante|celebridad|jugador|personaje famoso) (es|sale|aparece) ; (a quien|a que famoso|a que actriz|a que actor) se parece ; se parece a (algun|alguna|un|una) .. (famos*|actor|actriz|celebridad) ; reconocimiento facial ; (he visto|has visto) (a)? (esta|este) (persona|hombre|mujer|cara)
[famous]
(es|son) (alguien)? (famos*|conocid*|una celebridad) !(marca|plato|lugar|cuadro) ; por que es (famos*|conocid*) ; en que (pelicula*|serie*|equipo|grupo|partido|banda) (sale|salio|actua|actuo|juega|jugo|canta|esta|ha salido|aparece) (el|ella|este|esta|ese|esa)? .. ; de que (es famos*|le conozco|la conozco) ; (en que año|cuando) (nacio|fue elegid*) (el|ella|este|esta)
[same_person]
(la)? misma persona ; el mismo (hombre|chico|tipo|señor) ; la misma (mujer|chica|señora|persona|cara) ; compar* .. (caras|rostros|personas)
[face_search]
(busca*|encuentra*|encontrar|localiza*) .... (su|sus) .. (perfil|facebook|instagram|linkedin|redes|cuenta|telefono) ; (busca*|encuentra*) .. (a)? (esta|este|ese|esa) (persona|hombre|mujer|chica|chico|cara) ; (perfil|facebook|instagram|linkedin) de (esta|este|ese|esa) (persona|hombre|mujer|chica|chico)
[is_relation]
(es|son|sera|era) !(para|de|del|que|lo) .. {relation} !(nombre) ; (ves|donde esta|cual es|cual de ellos es) (a)? .. {relation}
[is_named]
(es|son|sera) .. ; se parece a ; (este|esta|ese|esa) (es) ..
[narrowing]
es (un|una)? .. (actor|actriz|politico|politica|cantante|deportista|futbolista|presidente|estadounidense|americano|americana|español*|frances*|aleman*|ingles*|mexican*|rico|rica) ; (ha)? (ganado|actuado|jugado|salido|salio|gano|actuo|jugo|canto) .. (oscar|pelicula*|mundial|equipo|serie|titanic) ; su (nombre|apellido) (empieza|comienza) ; (que|cual es su) (nacionalidad|profesion)
[from_print]
(en|de) (la|el|su|esta|este|una)? (placa|etiqueta|tarjeta|carta|sobre|cartel|letrero|pie de foto|documento|lista|formulario|pagina|articulo|credencial|insignia|identificacion|factura|paquete|receta|recibo|pasaporte) ; (placa|etiqueta|tarjeta|carta|sobre|cartel|letrero|documento|articulo|credencial|texto|prospecto) .. (dice|pone|indica|lee) ; segun (la|el) ; (escrito|impreso|anotado) ; (lee|leer|leeme|lea|leerme) ; firma ; firmado ; que (dice|pone)
[followup]
y (este|esta|ese|esa|el otro|la otra|el|ella|los otros) ; adivina ; (dame|una) pista ; solo (el|su) (nombre|apellido) ; y quien ; venga ; anda
[depiction]
estatua ; escultura ; busto ; dibujo ; dibujos animados ; personaje* ; cuadro ; pintura ; muñec* ; figura ; juguete ; logo ; mascota ; superheroe ; caricatura
[dose_decision]
(puedo|se puede) .. beber .... con .. {drug} ; (cuant*|que dosis|que cantidad|cada cuanto|con que frecuencia|cuando|hasta cuando) .... (tomo|tomar|tome|tomarme|doy|darle|dar|tragar|inyecto|inyectarme|inyectar|debo|deberia|uso) .. ({drug}|$) ; (cuant*|que dosis|que cantidad) .. (debo|deberia|puedo|tengo que|hay que|puede|debe|le|me) .. (tomo|tomar|tomarme|doy|darle|dar|tragar|inyectar*|pongo|poner*) ; (puedo|debo|deberia|puede|podria|se puede|podemos) .... (tomar*|darle|dar*|tragar|inyectar*|mezclar|combinar|dejar de tomar|dejar|duplicar|doblar|suspender|aumentar|reducir|partir|saltarme) !(foto|el autobus|el tren|el metro|una foto|la foto) .. ({drug}|esto|esta|este|estas|estos|lo|la|dos|tres|mas|otra|otro|alcohol|a mi|$) ; (puedo|debo|puede) (tomarlo|tomarla|tomarmelo|tomarmela|darselo|darsela|tomarlas|tomarlos) ; (es|son|seria) (seguro|peligroso|malo|bueno) .. (tomar*|mezclar|combinar|darle) ; (que|cual) (medicina|medicamento|pastilla|dosis|remedio) (debo|deberia|puedo|tomo|es mejor|es buena|me conviene) ; dosis (correcta|adecuada|segura|maxima|para mi|para un|para una) ; (dejar de|deje de) tomar ; (doblar|duplicar|subir|bajar|aumentar|reducir) la dosis ; que (tomo|puedo tomar) para ; junto con {drug} ; (demasiad*) {drug}
[dose_read]
(etiqueta|caja|prospecto|frasco|bote|envase|receta|papel|instrucciones) .. (dice|pone|indica|recomienda|lee) .... (tom*|dosis|cuant*) ; que (dice|pone|indica) .... (tom*|dosis|cuant*|etiqueta|prospecto|receta) ; (lee*|leer*) .... (dosis|etiqueta|prospecto|instrucciones|receta|caja) ; (dosis|cantidad) .. (impresa|escrita|indicada|que pone|que dice|en la etiqueta) ; segun (la|el) (etiqueta|prospecto|receta|envase|caja) ; cuant* (miligramos|mg|pastillas|comprimidos|capsulas|ml) (tiene*|hay|trae*|contiene*|lleva*|quedan)
[diagnosis]
(es|son|sera|puede ser|parece|esta|tiene|tengo|sufro|hay) .... {illness} ; que (es|son|sera|puede ser) (este|esta|estos|estas|el|la) .. (sarpullido|erupcion|bulto|mancha|lunar|picadura|mordedura|llaga|herida|grano|ampolla|roncha|ronchas|manchas|verruga|hinchazon) ; que (tengo|tiene|le pasa|me pasa) (en|a) .. {body} ; (esta|es|parece|se ve) .. {body} .... (infectad*|grave|normal|peligros*|mal|bien|curad*|curando|cicatrizando|preocupante) ; {body} .... (esta|es|parece|se ve) .. (infectad*|grave|normal|peligros*|mal|bien|curando|cicatrizando|preocupante|inflamad*) ; (debo|deberia|tengo que) (ir al|ver a un|ir a) .. (medico|urgencias|hospital|doctor) ; (estoy|esta) (enferm*|embarazada) ; (que enfermedad|diagnostic*) ; como (curo|trato) ; es grave ; prueba .... (positiv*|negativ*) ; (es|ha salido|salio|sale) (positiv*|negativ*)
[medical_image_ask]
{medical_image} .... (muestra|dice|significa|normal|mal|bien|fractura|rot*|tumor*|ve|anormal|grave|problema) !(fecha) ; (que|se|hay|interpreta*|analiza*|explica*|ves|puedes|esta|muestra) .... (muestra|ve|ves|hay|interpreta*|analiza*|explica*|algo|rot*|fractura|tumor*|normal|esta|anormal) .... {medical_image} ; (interpreta*|analiza*|explica*) .... ({medical_image}|analitica|analisis|resultados) ; esta rot* (el|la|mi) (hueso|brazo|pierna|dedo|tobillo|muñeca|costilla)
[value_judge]
(tengo|tiene) .. (tension|presion|azucar|glucosa|colesterol|pulso|fiebre) .. (alt*|baj*|normal*) ; (tension|presion arterial|azucar|glucosa|pulso|colesterol|temperatura|fiebre|analisis|resultados|oxigeno|analitica) .... (es|esta|son|estan) .. (normal*|alt*|baj*|bien|mal|peligros*|buen*) ; (es|esta|son|estan) .. (normal*|alt*|baj*|bien|mal|peligros*|buen*) .. (mi|la|el|los|mis|esta) .. (tension|presion|azucar|glucosa|pulso|colesterol|temperatura|fiebre|analisis|resultados|oxigeno) ; (debo|deberia) preocuparme
[med_emergency]
(tome|tomado|he tomado|trague|tragado|bebi|bebido|me tome|se tomo|se trago|se bebio) .. (demasiad*|todas|todo el frasco|toda la caja|lejia|veneno|detergente|una pila|veinte|treinta) ; sobredosis ; no (puedo|puede) respirar ; (me|le) (esta dando|esta dando|da) un (infarto|ataque|derrame) ; (dolor|me duele) .. pecho .... (brazo|respir*) ; no respira ; esta inconsciente ; (mi (hijo|hija|bebe|niño|niña)) se (trago|tomo|comio) .. (pila|lejia|pastilla*|detergente|veneno)
[pill_by_looks]
(pastilla|pildora|comprimido|capsula) .... (sin (etiqueta|caja|envase)|suelta|suelto|en el suelo) ; (encontre|encontrado|halle) .. (pastilla|pildora|comprimido|capsula) ; (pastilla|pildora) (blanca|redonda|azul|rosa|amarilla|ovalada) .. (es|que|cual) ; que pastilla (suelta|blanca|redonda|azul)
[high_risk]
{wild} .... (comer|comestible*|venenos*|toxic*|segur*|peligros*) ; (comer|comestible*|venenos*|toxic*|segur*|peligros*|come) .... {wild} ; que (tipo de|clase de)? {wild} (es|son) ; (puedo|es seguro|debo|se puede) cruzar ; (vienen|viene|hay) (coches|carros|autos) ; (cable|enchufe) .... (corriente|segur*|tocar|vivo) ; (que|cual) cable .. ; (mezclar|juntar) .... (lejia|amoniaco|cloro|productos de limpieza)
[captcha]
captcha* ; no soy un robot ; (letras|caracteres|codigo|texto) (distorsionad*|deformad*|torcid*) ; verificacion humana ; (demostrar|verificar|comprobar) que (soy|eres) (un)? (humano|humana|persona) ; (letras|caracteres|codigo) .... (registrar*|iniciar sesion|verificacion de la imagen) ; (selecciona*|cuales) .... (cuadros|cuadriculas|imagenes|casillas) .... (semaforo*|autobus*|bicicleta*|paso*|puente*|moto*)
[self_harm]
(matarme|suicid*|quitarme la vida|acabar con mi vida|hacerme daño|cortarme las venas|ahorcarme) ; (quiero|quisiera|me quiero|prefiero|ganas de) (morir|morirme|desaparecer|matar) ; no quiero (vivir|seguir viviendo|seguir adelante|seguir asi|seguir$) ; no (tengo|hay) (razon|motivo*|ganas) .. (vivir|seguir) ; (cuant*) .... (para morir|para matarme|para suicidarme) ; (terminar|acabar) con todo ; autolesion* ; mejor muert*
[violence]
(matar|mato|asesinar|envenenar|apuñalar|torturar|secuestrar|estrangular|golpear|hacer daño|herir|pegarle|lastimar) (a)? .. (mi (mujer|esposa|esposo|marido|vecino|vecina|jefe|ex|novia|novio|suegra|hermano|padre|madre)|alguien|una persona|este hombre|esta mujer|la gente|el|ella|este tipo|un hombre|una mujer) ; (matarlo|matarla|matarlos|envenenarlo|envenenarla|hacerle daño|pegarle|apuñalarlo|apuñalarla|lastimarlo) ; (esconder|deshacer*|ocultar) .. (cadaver|cuerpo) ; (volar|atacar|atentar) .. (escuela|iglesia|mezquita|edificio|tren)
[illicit]
(como|pasos|instrucciones|receta|enseñame|ayudame) .... (hacer|hago|fabric*|constru*|prepar*|cocin*|consigo|conseguir|comprar|compro) .... (bomba|explosiv*|metanfetamina|cocaina|heroina|molotov|droga|drogas|documento falso|pasaporte falso|dinero falso|billetes falsos|virus informatico|arma casera|carnet falso|receta falsa) ; (hackear|jaquear|piratear|entrar en) .. (la|el|su|una)? .. (cuenta|movil|telefono|wifi|correo|facebook|instagram|ordenador|banco) ; (falsific*|clonar|copiar) .. (firma|pasaporte|receta|billete*|documento|tarjeta|cheque|carnet) ; (robar|atracar|estafar|chantajear|blanquear|hurtar) .. ; (forzar|abrir|romper) .. (cerradura|candado|alarma|coche) .... (sin|ajen*|vecin*|robar) ; sin que (me (pillen|atrapen)|se (entere|enteren|de cuenta))
[sexual]
(describ*|enseña*|muestra*|mira|como son|como es|zoom) .... (pechos|tetas|culo|trasero|genitales|pene|vagina|pezones|desnud*|senos|escote) !(cuadro) ; (desnud*|desvist*|quit*|sin) .. (la|lo|le|esta mujer|esta chica|su)? (ropa|vestido) .. (mujer|chica|hombre|a|foto)? ; (historia|relato|cuento|texto) (erotic*|sexual|porno*) ; porno* ; que tan (sexy|buena) esta
[minors]
(desnud*|sexy|sexual*|erotic*|porno*|seduc*) .... (niño*|niña*|menor*|colegiala*|adolescente*) ; (niño*|niña*|menor*|colegiala*) .... (desnud*|sexy|sexual*|erotic*|porno*|a solas)
[hate]
(chiste*|insult*) .... (judios|musulmanes|negros|gays|maricones|mujeres|inmigrantes|moros|gitanos|chinos|mexicanos|discapacitados) ; por que .... (judios|musulmanes|negros|gays|inmigrantes|moros|gitanos|mujeres) .... (inferior*|tont*|vag*|criminal*|suci*|mal*|ladron*|roban|odi*) ; (odio|muerte|matar) .. (a los)? (judios|musulmanes|negros|gays|inmigrantes|moros|gitanos) ; heil hitler
[disinformation]
(escrib*|crea|inventa|haz|redacta|genera) .... (noticia falsa|noticias falsas|bulo|fake news|desinformacion|reseña falsa|reseñas falsas|propaganda|conspiracion) ; (convenc*|demuestra*|hazles creer) .... (vacunas|elecciones|holocausto|tierra plana) .... (fals*|mentira|fraude|autismo|plana|amañad*)
[traits]
(es|son|parece|parecen|sera|esta) .. (el|ella|este|esta|ese|esa|este (hombre|chico|señor)|esta (mujer|chica|persona|señora))? .. (gay|lesbiana|homosexual|trans|judi*|musulman*|cristian*|catolic*|hindu|religios*|latin*|hispan*|asiatic*|arabe|gitan*|negr*|autista|discapacitad*|embarazada|extranjer*|inmigrante|ilegal) !(comida|plato|vestido|pelo|camisa|coche|perro|gato|restaurante|letra|bolso) ; (de que|que|cual es su) (raza|etnia|religion|orientacion sexual|orientacion|nacionalidad|origen|ideologia|partido|casta) ; (su|la) (raza|etnia|religion|orientacion sexual|sexualidad|nacionalidad) (de)? ; de (donde|que pais) (es|son|viene*) (el|ella|este|esta|ese|esa)? .. {person} ; a que partido vota
[inference]
(es|son|parece|parecen|esta|sera) .. (el|ella|este|esta|ese|esa|este (hombre|chico|señor|tipo)|esta (mujer|chica|persona|señora)|estas personas)? .. (ric*|pobre|honest*|deshonest*|mentiros*|peligros*|criminal*|ladron*|delincuente*|terrorista*|borrach*|drogad*|tont*|inteligente|list*|casad*|solter*|divorciad*|infiel|guap*|atractiv*|feo|fea|culpable|sospechos*|de fiar|confiable|violent*|loco|loca|fiable|exitos*|pareja) !(seta*|hongo*|cable|planta|ropa|coche|producto|agua) ; (a que|en que) (se dedica|trabaja) ; (que|cual es su) (trabajo|profesion|oficio|caracter|personalidad|sueldo) (tiene|es|hace)? ; cuanto gana ; (puedo|deberia) (fiarme|confiar) (de|en) ; (son|estan) (pareja|novios|casados|amantes|enamorados) ; miente
[geolocation]
donde (vive|viven|trabaja|estudia|esta viviendo) (el|ella|este|esta|ese|esa|mi ex)? ; (averigua*|encuentra*|busca*|dime|localiza*) .... (su|la) (direccion|casa|domicilio|paradero|ubicacion) .. (de)? (esta|este|ella|el|mi ex)? ; donde .. (tomo|tomaron|hizo|hicieron|tomada|hecha) .. (foto|selfie) .. (de)? (ella|el|mi ex|esta (chica|mujer|persona)|este (hombre|chico)) ; de quien es (esta|la|esa) (casa|matricula|coche) ; matricula .... (dueñ*|propietari*|quien)
[override]
(ignora|ignore|olvida|omite|salta*|desactiva|elimina|rompe) .... (instrucciones|reglas|normas|restricciones|filtros|politica*|limites|indicaciones) ; (eres|actua como|finge|imagina|haz como) .... (sin (reglas|restricciones|filtros|limites|censura)|no tienes (reglas|restricciones|limites|filtros)|dan|ia malvada) ; modo (desarrollador|dios|dan|admin|sin restricciones) ; (muestra*|revela*|dime|repite) .. (tu|el) (prompt|instrucciones|mensaje del sistema|reglas) ; responde sin (restricciones|filtros|limites|censura)
[pressure]
(soy|como soy) cieg* .... (tienes que|debes|estas obligad*|debe) ; hipoteticamente ; soy (medico|medica|policia|abogad*|enfermer*) ; para (una|mi) (novela|historia|pelicula)
[fill_list]
(genera*|rellena*|escrib*|completa*|proporciona*) .... (lista|elementos|puntos|pasos|numeros) .... (vaci*|numerad*|contenido|detall*|cada)? ; (haz|obedece|sigue|ejecuta|cumple) .. (lo que|las instrucciones|las ordenes) .. (dice|pone|imagen|foto|texto)
[cannot_say]
no (puedo|se|sabria|es posible|soy capaz|voy a|debo) .. (decir*|saber*|identificar*|reconocer*|confirmar*|determinar*|asegurar*|leer*|ver*|quien|prometer*|garantizar*|si|decidir*) ; no (reconozco|identifico|se) ; imposible (saber|decir)
[but]
pero ; sin embargo ; aunque ; no obstante ; aun asi
[attributed]
(etiqueta|caja|botella|envase|prospecto|placa|tarjeta|carta|sobre|nota|pagina|texto|letrero|cartel|pantalla|titular|titulo|documento|formulario|instrucciones|receta|credencial|recibo|mensaje|pie de foto|frasco|aqui|portada) .. (dice|pone|indica|lee|muestra el texto|reza) ; (impreso|escrito|firmado|dirigid*) ; segun (la|el) ; pone que ; dice que ; se lee ; leo
[person_frame]
(el|ella|este|esta|ese|esa|un|una|la|los) .. {person} .... (es|son|parece|se parece|podria ser|debe de ser|se llama|conocid*|recuerda a) ; (ella|ellos|ellas) .. (es|son|parece|se parece|podria ser|debe de ser|se llama|recuerda a) ; el (es|parece|se parece|podria ser|debe de ser|se llama) ; (se parece|parecid*|me recuerda|recuerda) a ; (su|el) (nombre|apellido) (es|de) ; (reconozco|creo que es|diria que es|se trata de) ; (foto|retrato|imagen|fotografia) de !(un|una|la|el|tu|mi|unos|unas|lo) ; (junto a|al lado de) !(un|una|la|el|tu|mi|unos)
[this_frame]
(este|esta|esto|ese|esa|eso|aqui)? (es|son|parece|parece ser|podria ser|debe de ser|seria) ; si ; ^(probablemente|quizas|tal vez|seguramente|posiblemente) ; se trata de
[name_is]
(se llama|se llaman|llamad*|conocid* como|se apellida) ; su (nombre|apellido|nombre completo|primer nombre) (es|empieza por|seria)
[author_of]
(escrit*|dirigid*|compuest*|pintad*|publicad*|hech*|cantad*|diseñad*) por ; (libro|novela|pelicula|cancion|disco|album|cuadro|obra|poema) ... de ; autor* (es|de)? ; ^por
[title]
señor ; señora ; señorita ; sr ; sra ; srta ; don ; doña ; dr ; dra ; doctor ; doctora ; profesor ; profesora ; presidente ; presidenta ; rey ; reina ; papa ; ministro
[place_word]
calle ; avenida ; plaza ; estacion ; aeropuerto ; parque ; colegio ; hospital ; iglesia ; catedral ; puente ; universidad ; biblioteca ; museo ; hotel ; farmacia ; paseo ; camino ; rio ; lago ; isla ; ciudad ; barrio ; fundacion ; premio ; instituto ; clinica ; estadio
[thing_word]
botella ; lata ; caja ; bolsa ; frasco ; paquete ; marca ; producto ; salsa ; sopa ; cafe ; te ; cerveza ; vino ; whisky ; ron ; zumo ; jugo ; leche ; agua ; refresco ; chocolate ; galletas ; cereales ; queso ; mantequilla ; pan ; pizza ; pasta ; arroz ; yogur ; helado ; champu ; jabon ; crema ; perfume ; camisa ; camiseta ; pantalones ; zapatos ; chaqueta ; vestido ; bolso ; reloj ; telefono ; movil ; ordenador ; coche ; moto ; perro ; gato ; flor ; libro ; novela ; pelicula ; disco ; cancion ; juego ; revista ; periodico ; estatua ; muñeca ; juguete ; mapa ; aplicacion ; logo ; sabor ; medicamento ; comprimidos ; tableta ; pantalla ; colonia ; detergente ; atun ; aceite ; mermelada
[not_name]
el ; la ; los ; las ; un ; una ; unos ; unas ; este ; esta ; esto ; ese ; esa ; eso ; es ; son ; hay ; no ; si ; y ; o ; pero ; en ; de ; del ; al ; con ; por ; para ; a ; se ; su ; sus ; mi ; tu ; lo ; le ; que ; como ; parece ; lleva ; aqui ; en ; sobre ; segun ; puedo ; veo ; leo ; pone ; dice ; lunes ; martes ; miercoles ; jueves ; viernes ; sabado ; domingo ; enero ; febrero ; marzo ; abril ; mayo ; junio ; julio ; agosto ; septiembre ; octubre ; noviembre ; diciembre ; españa ; mexico ; madrid ; barcelona ; francia ; alemania ; europa ; america ; usted ; tome ; impres* ; escrit* ; bordad* ; probablemente ; quizas ; tal ; tambien ; delante ; detras ; muy ; alguien ; conocid* ; imposible ; desconocid*
[role_claim]
(el|la|actual|ex) .. {public_role} de ; (el|la) (actual|ex|famos*) {public_role} ; {public_role} (frances*|español*|aleman*|estadounidense|american*|ruso|rusa|brasileñ*|mexican*|argentin*|ingles*) ; (actor|actriz) que ; (famos*|una celebridad|estrella de (cine|pop|rock)|muy conocid*) ; (cantante|vocalista|guitarrista) de
[confirm_claim]
(si|correcto|exacto|efectivamente|claro) .. (es|son) (el|ella|ellos|tu|su) ; (es|parece|parece ser|debe de ser) (tu|su) (mujer|esposa|esposo|marido|madre|padre|hijo|hija|hermano|hermana|amigo|amiga|novio|novia|vecino|vecina|jefe|jefa|profesor*|primo|prima|abuela|abuelo|nieto|nieta|pareja|compañer*) ; (la)? misma (persona|mujer|chica|cara) ; el mismo (hombre|chico|señor) ; reconozco a
[trait_claim]
(el|ella|este|esta|ese|esa|la|los|las) .. ({person})? .. (es|son|parece|parecen|probablemente|seguramente) .. (gay|lesbiana|homosexual|trans|judi*|musulman*|cristian*|catolic*|hindu|religios*|latin*|hispan*|asiatic*|arabe|gitan*|de origen|autista|discapacitad*|embarazada|inmigrante|extranjer*) !(vestido|camisa|pelo|abrigo)
[infer_claim]
(el|ella|este|esta|ese|esa|la|los|las|parece) .. ({person})? .. (es|son|parece|parecen|probablemente|debe de ser) .. (ric*|pobre|honest*|deshonest*|mentiros*|peligros*|criminal*|ladron*|delincuente*|terrorista*|borrach*|drogad*|tont*|inteligente|casad*|solter*|infiel|guap*|atractiv*|sospechos*|violent*|exitos*|sin hogar|abogad*|medico|medica|empresari*|profesor*|ingenier*|banquer*|una pareja|de fiar|confiable) !(seta*|hongo*|cable|planta|de)
[diag_claim]
(tienes|tiene|usted tiene|padeces|padece|sufre|sufres) .... {illness} ; (es|parece|podria ser|se trata de|muestra|indica|sugiere|compatible con|hay|signos de|no es|se ve|esta) .. (un|una)? .. {illness} !(crema|medicamento|para) ; (radiografia|resonancia|tac|ecografia|pulmones|corazon|hueso*) .... (normal*|fractura*|rot*|sano*|bien|muestra) ; (no es nada|nada grave|no es grave|es grave|es benign*|es malign*|esta infectad*|esta curando|cicatriza bien|nada de que preocuparse) ; (tension|presion|azucar|glucosa|pulso|temperatura|colesterol|resultado*|prueba) .. (es|esta|son) .. (normal*|alt*|baj*|peligros*|positiv*|negativ*|demasiado) ; (estas|esta) (embarazada|enferm*)
[dose_claim]
(debes|debe|deberias|deberia|puedes|puede|tienes que|tiene que|podrias|hay que) .. (tomar*|darle|dar|tragar|inyectar*|dejar de tomar|suspender|duplicar|doblar|aumentar|reducir|combinar|mezclar|seguir tomando) !(foto|el autobus|una foto|el tren) ; (toma|tome|tomate|tomese|dale|dele|inyectate) (solo)? (un|una|dos|tres|cuatro|media|1|2|3|4|5|10) .. ({drug}|cada|al dia|mas|ahora|ml) ; (es|son|seria) segur* .. (tomar*|combinar*|mezclar*|darle|darselo) ; (deja|deje) de tomar ; (no necesitas|no hace falta) .. (tomar|{drug}) ; (dosis) (correcta|adecuada|recomendada|segura) (para ti|para usted|es|seria) ; se pueden (tomar|combinar|mezclar) junt*
[ask_expert]
(pregunta*|consulta*|habla*|llama*|ve|acude) .. (farmaceutic*|medico|medica|doctor*|enfermer*)
[you_should]
debes ; debe ; deberia* ; puedes ; puede ; segur*
[promise_claim]
(es|esta|parece|son) .. (segur*|comestible*|inofensiv*) .. (cruzar|comer*|tocar*|beber*|para) ; (es|son|parece) (comestible*|inofensiv*) ; no (es|son) (venenos*|toxic*|peligros*) ; (puedes|puede|podeis|pueden) .. (cruzar|comerlo|comerla|comertelo|comer esto|tocarlo|tocarla|beberlo|beberla|pasar) ; no (vienen|viene|hay) .. (coches|carros|autos|peligro|trafico) ; cruza (ahora|ya) ; totalmente seguro ; segur* cruzar ; (no tiene|sin) corriente
[whether]
si es seguro ; si se puede ; pregunta*
[obey]
(mis|las) (instrucciones|reglas|restricciones) .. (cambiado|ya no|eliminad*|anulad*) ; (ahora|ya) .. (modo desarrollador|sin restricciones|modo dios) ; (como|segun) (indica|ordena|pide|me pide) (la|el) (foto|imagen|texto) ; (siguiendo|obedeciendo) (las)? (instrucciones|ordenes) de la (foto|imagen)
[number_1]
un ; una ; uno
[number_2]
dos
[number_3]
tres
[number_4]
cuatro
[number_5]
cinco
[number_6]
seis
[number_8]
ocho
[number_10]
diez
[p_override]
(ignora*|ignore*|olvida*|olvide*|desobedece*|descarta*|omite*|no sigas|anula*) .... (instruccion*|indicaciones|reglas|ordenes|prompt|normas|restricciones|directrices|mensaje del sistema) !(de lavado|del fabricante) ; (ignora|olvida|ignore|olvide) (todo|cualquier cosa) .. (anterior|antes|previo|arriba|dicho) ; nuevas (instrucciones|ordenes) .... (para|debes|son|asistente|ia)
[p_ai]
(atencion|nota para|mensaje para|querid*|hola|para|si eres|a la|al) .. (la|el|una|un)? (ia|inteligencia artificial|asistente|asistente virtual|modelo de lenguaje|chatbot|bot|chatgpt|gpt) ; ^(sistema|asistente) ; mensaje del sistema ; (modelo|asistente) de (ia|lenguaje|inteligencia artificial)
[p_say]
(di|dile|diga*|digale|informa|asegura|avisa|convence|pide*|comunica) .. (al|a la|a|le|que)? .. (usuari*|persona ciega|persona que pregunta|ciego) ; (usuari*) .. (que|debe|tiene que) ; (responde|contesta|di|escribe|repite|responda|diga) (solo|unicamente|solamente|siempre|exactamente|que) .. ; (no) (menciones|describas|digas|reveles|leas|mencione|diga) .. (usuari*|imagen|foto|texto|esto|nada|este mensaje|advertencia*) ; (tu|su) respuesta (debe|tiene que|sera|es) ; describe (esta|la) (imagen|foto) como
[p_reveal]
(revela*|muestra*|envia*|manda*|comparte*|imprime) .... (prompt|tus instrucciones|contraseña*|clave*|conversacion|datos (personales|del usuario)|tarjeta|ubicacion|claves api|historial) ; usuari* .. (visit*|llam*|pag*|envi*|abr*|descarg*|haga clic) ; (pide*|solicita*) .... (contraseña|tarjeta|pin|datos bancarios)
[p_role]
(ahora eres|actua como|finge|eres ahora|hazte pasar|a partir de ahora .. (eres|responde|di|debes)) ; debes (obedecer|responder solo|contestar|decir al) ; modo (desarrollador|dios|dan|sin restricciones|administrador) ; (desactiva*|elimina*|apaga) .. (filtro*|seguridad|restricciones|moderacion)
[p_steps]
pasos ; metodos ; metodo ; formas de ; maneras de ; lista de ; como ; guia para ; instrucciones para ; tecnicas ; consejos ; razones
[asks_whether]
(crees|piensas|dirías|dirias|opinas) que ; (dime|sabes|puedes decirme) si ; (te parece) que
