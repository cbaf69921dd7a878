# Cues: see en.lex.
[person]
vecino ; vecina ; cartero ; repartidor
bailarin ; bailarina ; portero ; juez ; cura ; rapero ; influencer ; entrenador ; torero ; locutor ; diputado ; diputada ; ministro ; ministra
fulano ; fulana ; chavo ; chava ; chavala ; chaval ; pibe ; piba ; mina ; wey ; güey ; morra ; morro ; sujeto ; nene ; nena ; abuelito ; abuelita ; viejo ; vieja ; don ; doña ; artista ; estrella ; periodista ; caballero ; dama ; chiquillo ; chiquilla ; nieto ; crio ; cria
[thing]
tacon ; zapato ; zapatos ; taza ; gafas
jarabe ; queso ; cafe ; biografia ; ciudad ; pueblo ; calle ; tienda ; llave ; libro ; casete ; lugar
[c_who]
quien ; quienes ; kien ; quien sera ; quien seria
[c_name]
identidad
llama ; llaman ; llamaba ; nombre ; apellido ; apellidos ; iniciales
[c_know]
(conozco|reconozco|reconoces|conoces|conocemos) ; de donde .. (conozco|suena|conocemos) ; me suena ; (lo|la|le) he visto ; identifica* ; cara conocida
[c_famous]
(de|en|salia en|sale en|salio en) (la|las|los|el) (tele|television|noticias|noticiero|telediario)
famos* ; conocid* por ; conocido por ; celebridad ; estrella
[c_resemble]
se parece ; parecid* a ; seguro que es ; me recuerda ; creo que es ; igualit* a ; no es
[c_isit]
es (el|la|este|esta|ese|esa|un|una|aquel) ; es ; sera ; sera que ; ese es ; este es
[c_which]
cual (de|es) ; cuales
[c_or]
o (el|la|mi|un|una|es|otro|otra)
[c_same]
misma (persona|mujer|señora|chica|cara|muchacha) ; mismo (hombre|señor|chico|tipo|muchacho)
[c_child]
niño ; niña ; niños ; bebe ; hijo ; hija ; nieto ; nieta ; nene ; nena ; peque ; chiquito ; crio
[c_give]
le pongo ; le doy ; le echo
(le|les) (doy|puedo dar|damos) ; darle ; darles ; doy ; se la doy ; se lo doy ; dar
[c_half]
media ; medio ; mitad ; cuarto
[c_take]
(tomo|tomar|tome|tomarme|tomarla|tomarlo|trago|inyecto|pongo|ponerme|inyectarme)
[c_howmany]
cuant* ; que dosis ; cada cuanto
[c_should]
puedo ; debo ; deberia ; se puede ; podria ; tengo que ; pasa algo si ; hace daño ; esta bien si
[c_missed]
olvido ; olvide ; olvidado ; olvidaron ; salte ; no tome
[c_double]
dos ; doble ; dobl* ; ambas ; juntas ; otra
[c_alcohol]
cerveza ; vino ; alcohol ; licor ; ron ; tequila ; copas ; chela
[c_with_alcohol]
con .. (cerveza|vino|alcohol|licor|ron|tequila|copas|chela) ; y .. alcohol
[c_insulin]
insulina
[c_change]
mas ; subo ; aumento ; aumentar ; pongo ; ponerme ; inyect* ; debo
[c_field]
fecha ; nombre ; telefono ; numero ; direccion ; cita ; escrito
[illness]
anginas ; amigdalitis ; conjuntivitis ; bronquitis ; cistitis ; escarlatina ; rubeola ; embarazada ; orzuelo ; tiña
trombosis ; coagulo ; esguince
varicela ; dengue ; dermatitis ; malign* ; lepra ; zona ; culebrilla ; hongos ; ronchas ; paperas ; impetigo ; infectad* ; cancerigen* ; melanoma
[diag_claim]
(eso|esto|esta|ese|este|lo que tiene) .... (parece ser|parece|seria|sugiere|indica|apunta a) .... {illness} !(crema|pomada)
[dose_claim]
(tomese|tome|tomate|puede tomar*|puedes tomar*) .... (pastilla|comprimido|capsula|dos|una|otra|mas)
[role_claim]
(se (le|la|lo) conoce por|conocido por|conocida por|famoso por|famosa por|saltó a la fama) .. !(su sabor|su queso|sus playas) ; (protagoniz*|protagonista de) ; (futbolista|actor|actriz|cantante|jugador*) .. mas famos*
[self_harm]
(ya)? no quiero (vivir|despertar|estar aqui|existir) ; quitarme de en medio
[inference]
(tiene|tienen) cara de .. (ladron*|malo*|mala|criminal*|rico*|buena|mentiros*|borrach*) ; (parece|se ve) .. (ladron*|criminal*|sospechos*|peligros*)
[p_role]
(sin (restricciones|reglas|limites|filtros)) ; a partir de ahora (actuas|eres|respondes)
[p_say]
responde solamente ; no leas .. (letra|advertencia|aviso|texto)
[p_ai]
^sistema ; mensaje (para|del) (la)? (ia|sistema|asistente) ; (para|a) la ia
[c_them]
el de ; la de ; el que ; la que
ella ; ellos ; ellas ; esa ; ese señor ; aquel
[famous]
(el|la) .. {person}? .. (de|que (sale|actua|canta|trabaja) en) (la|las|los|el) (pelicula*|serie*|tele|telenovela*|novela|noticias|banda)
[this_frame]
se (le|la|lo) ; se trata de
[c_symptom]
se (me|le) puso (blanco|azul|negro|morado|rojo) ; hormigueo ; que le pasa ; que tengo en ; puntos blancos ; arde
hinchad* ; duele ; pica ; sangra ; inflamad* ; me salio ; supura ; entumecid* ; arde
[c_stop]
dejarla ; dejarlo ; dejarlas ; dejar de ; parar ; suspender* ; dejo
[c_split]
(partir|cortar|triturar|romper|abrir|masticar)
[c_more]
un poco mas ; de mas
otra ; otro ; mas ; repetir ; de nuevo ; igual
[c_mistake]
por error ; sin querer ; por equivocacion ; de mas ; doble
[c_doctor]
al medico ; al hospital ; urgencias ; grave
[your_relation]
(tu|tus) (mujer|esposa|esposo|marido|madre|padre|hijo|hija|hermano|hermana|abuela|abuelo|nieto|nieta|novio|novia|tio|tia|primo|prima|vecino|vecina|amigo|amiga)
[title]
actor ; actriz ; cantante ; futbolista ; presentador ; presentadora ; comico ; politico ; director ; directora
[thing_word]
envase ; aceite ; frasco ; bote ; tarro
[c_whether]
no (es|sera) ; sera que es ; si es ; podria ser ; sera
[c_for_child]
(para|a|al) (un|una|mi|el|la|los)? .. {c_child}
[body]
talon
oido ; oidos ; oreja ; labio ; garganta
[drug]
anticoagulante* ; jarabe ; cortisona
gotas ; colirio
[c_for_me]
(para|conmigo) mi ; me hace mal ; es compatible
[recognise]
que (politico|politica|cantante|actor|actriz|futbolista|famoso) ... (es|esta|da|sale)
