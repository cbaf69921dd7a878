# German. See en.lex for what the concepts mean.
[person]
mann ; männer ; frau ; frauen ; herr ; dame ; junge ; jungen ; mädchen ; kind ; kinder ; person ; personen ; mensch ; menschen ; leute ; baby ; kerl ; typ ; schauspieler* ; politiker* ; sänger* ; spieler* ; promi ; prominente* ; star ; gesicht ; gesichter ; jemand ; fremde* ; braut ; paar ; sportler* ; fußballer* ; moderator* ; opa ; oma
[pronoun]
er ; sie ; ihn ; ihm ; diese person ; dieser mann ; diese frau ; der da ; die da
[relation]
(mein|meine|meinen|meiner) (frau|mann|mutter|vater|mama|papa|sohn|tochter|bruder|schwester|freund|freundin|nachbar|nachbarin|chef|chefin|lehrer|lehrerin|tante|onkel|cousin|cousine|oma|opa|enkel|enkelin|kollege|kollegin|ex|neffe|nichte|partner|partnerin|arzt)
[public_role]
präsident* ; bundespräsident* ; premierminister* ; kanzler* ; bundeskanzler* ; könig ; königin ; prinz ; prinzessin ; papst ; senator* ; gouverneur* ; bürgermeister* ; chef ; gründer* ; minister* ; außenminister* ; sänger* ; schauspieler* ; kapitän ; trainer* ; star ; spieler* ; fußballspieler* ; anführer* ; milliardär*
[thing]
brief ; umschlag ; briefumschlag ; paket ; päckchen ; post ; buch ; etikett ; schild ; namensschild ; karte ; zettel ; ticket ; zeitschrift ; zeitung ; artikel ; seite ; dokument ; formular ; rechnung ; quittung ; scheck ; album ; cd ; dvd ; film ; serie ; lied ; band ; gemälde ; statue ; puppe ; spielzeug ; münze ; briefmarke ; schein ; geldschein ; schachtel ; flasche ; dose ; tüte ; produkt ; marke ; bildschirm ; nachricht ; telefon ; geschenk ; speisekarte ; liste ; t shirt ; hund ; katze ; postkarte ; plakat
[body]
muttermal ; leberfleck ; ausschlag ; wunde ; schnitt ; stich ; biss ; schwellung ; beule ; knoten ; fleck ; flecken ; haut ; blase ; brandwunde ; verbrennung ; bluterguss ; narbe ; naht ; hals ; zunge ; urin ; stuhl ; nagel ; fußnagel ; auge ; augen ; arm ; bein ; fuß ; hand ; finger ; rücken ; nacken ; brust ; knöchel ; knie ; handgelenk ; zahn ; warze ; pickel ; ohr ; zeh ; zehe
[drug]
tablette* ; pille* ; kapsel* ; medikament* ; medizin ; arznei* ; antibiotik* ; schmerzmittel ; schmerztablette* ; insulin ; sirup ; hustensaft ; tropfen ; dosis ; impfung ; inhalator ; spray ; ibuprofen ; paracetamol ; aspirin ; marcumar ; metformin ; amoxicillin ; vitamin* ; salbe ; mg ; omeprazol ; blutverdünner ; teelöffel ; esslöffel ; schlaftablette* ; zäpfchen ; antidepressiv*
[medical_image]
röntgenbild* ; röntgenaufnahme* ; röntgen ; mrt ; ct ; ultraschall* ; mammografie ; ekg ; szintigramm ; kernspin* ; scan
[illness]
krebs ; hautkrebs ; bösartig* ; gutartig* ; melanom ; tumor ; bruch ; knochenbruch ; gebrochen ; lungenentzündung ; infiziert ; infektion ; entzündet ; entzündung ; ekzem ; schuppenflechte ; gürtelrose ; diabetes ; diabetiker* ; schlaganfall ; herzinfarkt ; corona ; covid ; grippe ; windpocken ; masern ; krätze ; glaukom ; grüner star ; grauer star ; bindehautentzündung ; allergie ; allergische reaktion ; ansteckend ; krankheit ; anämie ; arthrose ; tuberkulose ; asthma ; nesselsucht ; schwanger ; thrombose ; zyste ; nagelpilz ; hautpilz ; fraktur ; borreliose
[wild]
pilz ; pilze ; beere ; beeren ; wildpflanze ; bärlauch ; schlange ; spinne ; wildkräuter
[who_person]
wer .. (neben|hinter|vor|bei|mit) (mir|ihm|ihr|uns|dem|der) .. (ist|sind|steht|stehen|sitzt|sitzen) ; wer (hier|da|dort|alles|noch) .. (steht|sitzt|ist|sind) ; wer .. auf (dem|diesem) (bild|foto|selfie) .. (ist|sind|zu sehen) ; wer (ist|sind|war|waren) (der|die|das|dieser|diese|dieses|diesen|jener|jene|denn der|denn die) .. {person} ; wer (ist|sind) (er|sie|der da|die da)$ ; wer (ist|sind) (er|der da|die da|diese) ; wer (ist|sind|steht|sitzt|lächelt|ist das) .. (auf|in|vor|neben|hinter) (dem|diesem|mir|der|ihm|ihr) .. (foto|bild|mir|tür|ihm|ihr|selfie|raum|zimmer)? !(umschlag|brief) ; wer (steht|sitzt|lächelt|kommt|trägt) ; wen (sehe|siehst|sieht|habe) ; (weißt du|sag mir|rate|sagen sie mir|kannst du mir sagen|können sie mir sagen) .. wer (er|sie|das|der|die|diese*) .. (ist|sind) ; wer (er|sie|dieser mann|diese frau|diese person|der mann|die frau) ist ; wer (die|der) (linke|rechte|mittlere) ; wer könnte (das|er|sie) sein ; wessen gesicht
[who_this]
wer (ist|sind|war) (das|dies|dieser|diese|hier|da|es)$ ; wer (ist|sind) (das|dies) (denn|da|hier|eigentlich|jetzt|auf|bitte)? !{thing} ; wer das (hier)? (ist|sind|war) ; ^wer$ ; ^wer ist das
[who_neutral]
(von|an|für|mit) wem ; wer .... (geschrieben|schrieb|hergestellt|stellt|macht|gemacht|herausgegeben|veröffentlicht|geschickt|gesendet|gemalt|gedreht|singt|gesungen|unterschrieben|erfunden|autor*|absender*|hersteller*|verlag|marke|komponiert|empfänger*|verfasser*|regisseur*) ; wem gehört (die|der|das) (jacke|tasche|schlüssel|brief|paket)
[name_person]
(initialen|anfangsbuchstabe*) .. {person} ; wie (heißt|heißen) (er|sie|der|die|das|dieser|diese|dieses|ihre|seine) .. {person} ; wie (heißt|heißen) (er|sie|der da|die da)$ ; wie (er|sie|der mann|die frau|diese person) heißt ; wie (ist|lautet) (sein|ihr|der) (name|nachname|vorname) ; (was|welcher) ist (sein|ihr) (name|nachname|vorname) ; name (dieser|dieses|der|des|von dieser|von diesem) .. (person|mann*|frau|kindes|mädchens|jungen|schauspielers|schauspielerin) ; (sein|ihr) (vorname|nachname|name) (beginnt|fängt) ; (sag|nenn|nenne) (mir)? (seinen|ihren) namen
[name_bare]
(und)? (der|sein|ihr) (name|vorname|nachname)$ ; und wie (heißt|ist) (der name|er|sie) ; wie ist der name$ ; und der (name|vorname|nachname) ; mit welchem buchstaben
[recognise]
(identifizier*|erkenn*) .. {person} ; (erkennst|kennst|erkennen|kennen) (du|sie) .. (ihn|sie|den|die|diese*|jemanden|das) ; (welcher|welche|welchen) (promi|prominente*|schauspieler*|politiker*|star|sänger*|spieler*|präsident) (ist|sind|war) ; (wem|welchem|welcher) .. (ähnlich|ähnelt|gleicht) ; (ähnelt|ähnlich|aussieht wie|sieht aus wie) .. (einem|einer|jemand*) .. (promi|prominent*|star|schauspieler*|bekannt*|berühmt*) ; gesichtserkennung
[famous]
(ist|sind) (er|sie|das|der|die|dieser|diese|hier) .. (berühmt*|bekannt*|prominent*|ein promi|ein star|jemand berühmtes|jemand bekanntes) ; (wofür|warum) (ist|sind) (er|sie|der|die|dieser|diese) .. (bekannt|berühmt) ; in (welchem|welcher|welchen) (film*|serie*|mannschaft|team|verein|partei|band) (ist|spielt|spielte|war|hat|singt) (er|sie|der|die|dieser|diese) ; (wann|in welchem jahr) (ist|wurde) (er|sie|dieser|diese) .. (geboren|gewählt)
[same_person]
(die|die gleiche|das)? (selbe|gleiche|dieselbe) (person|frau) ; dieselbe (person|frau) ; derselbe (mann|mensch) ; (der)? (gleiche|selbe) (mann|mensch|junge) ; vergleich* .. (gesichter|personen)
[face_search]
(find*|such*|ermittl*) .... (sein|ihr|seinen|ihren|seine|ihre) .. (profil|facebook|instagram|linkedin|konto|telefonnummer) ; (find*|such*) .. (diese|diesen|dieses) (person|mann|frau|mädchen|typen|gesicht) ; (profil|facebook|instagram|linkedin) .. (dieser|dieses|von dieser|von diesem) (person|frau|mannes|mann|mädchen)
[is_relation]
(ist|sind|war) (das|dies|er|sie|es|hier) !(foto|bild|essen|licht|paket|buch) .. {relation} ; ist (das|es|er|sie) (hier|da)? auf dem (foto|bild) .. {relation} ; (siehst du|wo ist|welcher ist|welche ist|wer davon ist|sehen sie|wer von ihnen ist) .. {relation}
[is_named]
(ist|war) (das|dies|er|sie|der|die|hier) .. ; sieht .. wie .. aus ; ähnelt
[narrowing]
(ist) (er|sie|der|die|dieser|diese) .. (ein|eine)? .. (schauspieler*|politiker*|sänger*|sportler*|fußballer*|präsident*|amerikaner*|deutsche*|deutsch|franzose|französin|engländer*|reich|noch am leben) ; (hat|spielte|war) (er|sie) .. (gewonnen|gespielt|gesungen|oscar|film|titanic|mannschaft|mitgespielt) ; (fängt|beginnt) (sein|ihr) (name|vorname|nachname) ; welche (nationalität|staatsangehörigkeit) ; welchen beruf
[from_print]
(auf|von|aus|laut|in) (dem|der|seinem|ihrem|diesem|dieser|meinem|den)? (namensschild|schild|etikett|karte|visitenkarte|brief|umschlag|bildunterschrift|dokument|liste|formular|seite|artikel|ausweis|rechnung|paket|rezept|quittung|pass|plakat|zettel|beipackzettel|trikot) ; (namensschild|schild|etikett|karte|brief|umschlag|dokument|artikel|text|beipackzettel|bildunterschrift) .. (steht|sagt|lautet) ; (laut|gemäß) ; (geschrieben|gedruckt|aufgedruckt) ; was .. steht ; welcher name .. steht ; (lies|lesen|lese|vorlesen|liest) ; unterschrift ; unterschrieben ; steht (auf|drauf|da drauf|dort)
[followup]
und (er|sie|der|die|das|dieser|diese|der andere|die andere|die anderen) ; rate mal ; (gib|einen) .. (tipp|hinweis) ; nur (der|den) (namen|vornamen|nachnamen) ; und wer ; komm schon
[depiction]
statue ; skulptur ; büste ; zeichnung ; zeichentrick* ; comicfigur ; figur ; gemälde ; malerei ; puppe ; spielzeug ; logo ; maskottchen ; superheld ; karikatur
[dose_decision]
(welche|wie viel|wie hohe) .. (dosis|{drug}) .. (brauche|benötige|braucht|benötigt) ; (kann|darf) .. (alkohol|bier|wein) .. (trinken|zu|mit) .. {drug} ; (wie viele|wieviel|wieviele|wie viel|wie oft|welche dosis|wann|wie lange|wie hoch) .... (soll|muss|darf|kann|sollte|müsste|nehme|nehmen) .... (nehmen|einnehmen|geben|schlucken|spritzen|verabreichen|nehme|ein) !(foto|bus|zug) ; (darf|kann|soll|sollte|muss|könnte) (ich|er|sie|man|wir|mein*|das kind|ein kind) .... (nehmen|einnehmen|geben|schlucken|spritzen|absetzen|verdoppeln|kombinieren|mischen|erhöhen|reduzieren|teilen|auslassen|weiternehmen|weglassen) !(foto) ; (ist|wäre) (es|das) .. (sicher|gefährlich|in ordnung|okay|schlimm) .. (zu nehmen|einzunehmen|zusammen|mit|wenn ich) .. ({drug}|alkohol|nehme|zu nehmen)? ; (welche|welches|welchen) (medikament|medizin|tablette|dosis|arznei|mittel) (soll|kann|darf|muss) ; was (soll|kann) ich .. (gegen|für) .... (nehmen|einnehmen) ; (richtige|maximale|empfohlene|sichere) dosis (für|bei) ; dosis .. (verdoppeln|erhöhen|senken|verringern) ; (verträgt|vertragen) sich .... ({drug}|alkohol) ; zusammen mit {drug}
[dose_read]
(etikett|packung|beipackzettel|schachtel|flasche|rezept|zettel|anleitung|dose) .... (steht|sagt|empfiehlt|angegeben) ; (was|wie viel|wie viele|wie oft|welche dosis) (steht|sagt) .... (etikett|packung|beipackzettel|schachtel|rezept|drauf) ; (lies|lesen|vorlesen) .... (dosis|dosierung|etikett|beipackzettel|rezept|packung|anleitung) ; (lies|lese|liest) ; (dosis|dosierung|menge) .. (aufgedruckt|gedruckt|angegeben|auf der packung|auf dem etikett|steht) ; laut (etikett|packung|beipackzettel|rezept|packungsbeilage) ; wie viele (milligramm|mg|tabletten|kapseln|ml|pillen) (sind|hat|enthält|pro|in|gibt)
[diagnosis]
(ist|sind|wäre|könnte|sieht|habe|hat|bin|leide) .... {illness} ; was (ist|sind|könnte) (das|dies|der|die|dieser|diese|dieses|mit) .... (ausschlag|beule|fleck|flecken|muttermal|leberfleck|stich|biss|wunde|pickel|blase|knoten|warze|schwellung|rötung) !(hemd|hose|teppich|tisch|jacke|auf dem) ; was (habe ich|hat er|hat sie|stimmt nicht) .. (am|an|im|mit) .. {body} ; {body} .... (entzündet|infiziert|schlimm|normal|gefährlich|heilt|verheilt|bedenklich|geschwollen|ernst) ; (ist|sieht) .... {body} .... (aus|entzündet|schlimm|normal|gefährlich) ; (muss|soll|sollte) ich .. (zum arzt|ins krankenhaus|in die notaufnahme) ; (bin ich|ist sie|ist er) (krank|schwanger) ; (welche krankheit|diagnos*) ; wie (behandle|heile) ich ; ist (das|es) (schlimm|ernst|gefährlich) !(wenn|für das gerät) ; test .... (positiv|negativ) ; (ist|er) (positiv|negativ)
[medical_image_ask]
{medical_image} .... (zeigt|sagt|bedeutet|normal|bruch|gebrochen|tumor|sieht|auffällig*|schlimm|problem|zu sehen|erkennen) !(datum) ; (was|ist|sieht|siehst|zeigt|interpretier*|analysier*|erklär*|gibt|deute*) .... (zeigt|sieht|sehen|interpretier*|analysier*|erklär*|etwas|gebrochen|bruch|tumor|normal|auffällig*|auf dem|auf der) .... {medical_image} ; (interpretier*|analysier*|deute|erklär*) .... ({medical_image}|blutwerte|laborwerte|befund|blutbild) ; ist .. (knochen|arm|bein|finger|knöchel|rippe|handgelenk) .. gebrochen
[value_judge]
(blutdruck|blutzucker|zucker|puls|cholesterin|temperatur|fieber|blutwerte|laborwerte|sauerstoff|werte) .... (normal|zu hoch|hoch|niedrig|zu niedrig|gut|schlecht|gefährlich|in ordnung|okay|bedenklich) !(ofen|heizung) ; (ist|sind) .. (normal|zu hoch|gefährlich) .... (blutdruck|blutzucker|puls|cholesterin|fieber|werte) ; (muss|sollte) ich mir sorgen
[med_emergency]
(habe|hat) .... (zu viele|alle|die ganze|zwanzig|dreißig|batterie|gift|bleiche|reiniger|spülmittel) .... (genommen|geschluckt|getrunken|gegessen|eingenommen|verschluckt) ; überdosis ; (kann|bekomme|bekommt) .. (nicht|keine|kaum) .. (atmen|luft) ; (habe|hat) einen (herzinfarkt|schlaganfall)$ ; brustschmerz* .... (arm|atem*) ; atmet nicht ; bewusstlos ; (kind|sohn|tochter|baby) hat .... (verschluckt|getrunken|gegessen|geschluckt)
[pill_by_looks]
(tablette|pille|kapsel) .... (ohne (etikett|packung|verpackung)|lose|auf dem boden gefunden) ; (lose|gefundene) (tablette|pille|kapsel|tabletten) ; (habe|hab) .... (tablette|pille|kapsel) gefunden ; (weiße|runde|blaue|rosa|gelbe|ovale) (tablette|pille) .. (ist|was|welche)? ; welche (tablette|pille) .. (weiße|runde|blaue|lose)
[high_risk]
{wild} .... (essen|essbar|giftig|sicher|gefährlich|genießbar|ungiftig) ; (essen|essbar|giftig|gefährlich|genießbar|esse) .... {wild} ; (was für|welche|welcher) (ein|eine|art)? {wild} ; (kann|darf|soll) ich .. (über die straße|rübergehen|überqueren|gehen|hinübergehen) ; (kommt|kommen) .. (auto|autos) ; (kabel|draht|leitung|steckdose) .... (strom|spannung|anfassen|sicher|gefährlich) ; (welches|welcher) (kabel|draht) ; mischen .... (bleiche|chlor|ammoniak|reiniger)
[captcha]
captcha* ; (kein|bin kein) roboter ; (verzerrte*|verdrehte*|wellige*) (buchstaben|zeichen|code|text|schrift) ; (buchstaben|zeichen|code) .... (anmeld*|registrier*|einloggen) ; (beweisen|bestätigen|prüfen) .. (dass ich|mensch) .. (mensch|bin)? ; sicherheitsabfrage ; (wähle|welche|klicke) .... (felder|kacheln|quadrate|bilder) .... (ampeln|busse|busse|fahrräder|zebrastreifen|brücken|motorräder)
[self_harm]
(mich (umbringen|töten|verletzen|ritzen|erhängen|aufhängen|umzubringen|selbst verletzen)|selbstmord|suizid*|das leben nehmen|mein leben beenden|mir etwas antun|mir das leben|mir die pulsadern) ; (will|möchte|würde gern) .. (sterben|tot sein|nicht mehr leben|verschwinden) ; (will|möchte|kann) nicht mehr (leben|weiterleben|da sein|weiter) ; (keinen|kein) (grund|sinn) .. (zu leben|leben|weiterzuleben) ; wie viele .... (um zu sterben|tödlich|umzubringen) ; schluss machen mit allem ; lieber tot
[violence]
(meine|meinen|meiner|den|die|diesen|diese|jemanden|ihn|sie|einen|eine) .. (frau|mann|nachbar*|chef*|ex|freundin|freund|mutter|vater|schwester|bruder|menschen|person|kerl|typen|leute|lehrer*) .... (umbringe*|umbringen|töte*|ermorde*|vergifte*|erstech*|foltern|entführ*|erwürg*|verprügel*|verletz*|erschieß*) ; (jemanden|ihn|sie) (umbringen|töten|ermorden|vergiften|erstechen|foltern|entführen|erwürgen|verprügeln|verletzen|erschießen) ; (töte|ermorde|vergifte|verletze) ich .. ; (leiche) .. (verstecken|beseitigen|loswerden|verschwinden) ; (sprenge*|in die luft|angreifen|anschlag) .. (schule|kirche|moschee|synagoge|gebäude|zug)
[illicit]
(wie|anleitung|schritte|rezept|zeig|hilf|erklär) .... (bombe|sprengstoff|crystal meth|methamphetamin|kokain|heroin|molotow*|drogen|falschgeld|gefälscht* (ausweis|pass|rezept)|computervirus|geisterwaffe) .... (bau*|mach*|herstell*|koch*|bastel*|bekomm*|kauf*|besorg*|misch*) ; (wie|anleitung) .... (bau*|mach*|stelle|koche|bastele) .... (bombe|sprengstoff|meth|drogen|molotow*|falschgeld|brandsatz) ; (hack*|knack*) .. (konto|handy|wlan|email|facebook|instagram|computer|account|passwort|bank) ; (konto|handy|wlan|facebook|instagram|computer|account) .. (hack*|knack*) ; (unterschrift|ausweis|pass|rezept|geldschein*|zeugnis|scheck) .. (fälsch*|nachmach*|kopier*) ; (fälsch*) .. (unterschrift|ausweis|pass|rezept|geldschein*|zeugnis) ; (stehl*|klau*|erpress*|betrüg*|geld waschen|einbrech*) ; (schloss|alarmanlage|auto) .... (aufbrech*|knack*|umgeh*) ; ohne (erwischt|dass .. (merkt|weiß))
[sexual]
(beschreib*|zeig*|wie (groß|sehen)|zoom*) .... (brüste|titten|busen|arsch|hintern|genitalien|penis|vagina|nippel|nackt*|ausschnitt) ; (zieh|ausziehen|ohne) .. (sie|ihn|ihre|die)? .. (aus|kleidung|kleider) .. (frau|mädchen|mann)? !(waschen) ; (erotische|sexuelle|porno*) (geschichte|text) ; porno* ; wie (sexy|geil)
[minors]
(nackt*|sexy|sexuell*|erotisch*|porno*|verführ*) .... (kind|kinder|kindern|mädchen|minderjährig*|schülerin*|kleiner junge) ; (kind|kinder|minderjährig*|schülerin*) .... (nackt*|sexy|sexuell*|erotisch*|porno*)
[hate]
(witz*|beleidig*|beschimpf*) .... (juden|muslime|schwarze|schwule|frauen|ausländer|flüchtlinge|zigeuner|türken|behinderte) ; warum (sind) .. (juden|muslime|schwarze|schwule|ausländer|flüchtlinge|zigeuner|frauen|türken) .... (minderwertig|dumm|faul|kriminell|schmutzig|schlecht|böse|weniger wert) ; (hasse|tod den|vergast) .. (juden|muslime|schwarze|schwule|ausländer|flüchtlinge|zigeuner|türken) ; (heil hitler|sieg heil)
[disinformation]
(schreib*|erfind*|erstell*) .... (falschmeldung|fake news|falsche nachricht|gefälschte (bewertung|bewertungen|nachricht)|desinformation|propaganda|verschwörung*) ; (überzeug*|beweis*) .... (impfung*|wahl|wahlen|holocaust|erde) .... (fälsch*|lüge|gefälscht|autismus|flach|betrug|erfunden)
[traits]
(ist|sind|sieht|wirkt) (er|sie|das|der|die|dieser|diese|dieser mann|diese frau|diese person|der mann|die frau) .... (schwul|lesbisch|homosexuell|trans|jude|jüdin|jüdisch|muslim*|christ|christin|christlich*|katholisch|hindu|religiös|asiatisch|asiat*|araber*|arabisch|zigeuner*|schwarz oder weiß|autistisch|autist|behindert|schwanger|ausländer*|flüchtling|illegal) ; (welche|welcher|welchen) (rasse|ethnie|religion|sexuelle orientierung|nationalität|herkunft|hautfarbe|abstammung|glauben|konfession) ; (seine|ihre) (rasse|ethnie|religion|herkunft|sexualität|nationalität|sexuelle orientierung) ; (woher|aus welchem land) (kommt|kommen|stammt) (er|sie|der|die|dieser|diese) ; (wen|was) wählt (er|sie)
[inference]
(ist|sind|sieht|wirkt|scheint|wirken) (er|sie|das|der|die|dieser|diese|dieser mann|diese frau|diese person|der mann|die frau|der typ|diese leute|die leute) .... (reich|ehrlich|unehrlich|lügner*|gefährlich|kriminell*|verbrecher*|dieb*|terrorist*|betrunken|besoffen|unter drogen|dumm|intelligent|klug|verheiratet|single|ledig|geschieden|untreu|hübsch|attraktiv|hässlich|schuldig|verdächtig|vertrauenswürdig|gewalttätig|verrückt|ein paar|erfolgreich|obdachlos|sympathisch) !(pilz*|kabel|pflanze|kleid|auto) ; (welchen beruf|was für einen beruf|als was) (macht|hat|arbeitet) (er|sie|der|die|dieser|diese) ; was (macht|ist|arbeitet) (er|sie|der|die|dieser|diese) .. (beruflich|von beruf) ; (was|welcher) ist (sein|ihr) (beruf|charakter|gehalt|job) ; (wie viel|was) verdient (er|sie) ; (kann|soll) ich (ihm|ihr|dieser person|dem|ihnen) .. (vertrauen|trauen) ; (lügt) (er|sie) ; (sind) (die|sie|die beiden) .. (ein paar|zusammen|verheiratet|verliebt)
[geolocation]
wo (wohnt|lebt|arbeitet) (er|sie|der|die|dieser|diese|mein ex|meine ex) ; (find*|ermittl*|sag*|such*) .... (seine|ihre|die) (adresse|anschrift|wohnung|arbeitsstelle) .. (heraus|von|dieser)? ; wo .. (foto|bild|selfie) (von (ihr|ihm|dieser frau|diesem mann|meiner ex|meinem ex)) .... (aufgenommen|gemacht) ; wem gehört (dieses|das) (haus|kennzeichen|auto) ; kennzeichen .... (halter|besitzer|wem|wer)
[override]
(ignorier*|vergiss|umgeh*|deaktivier*|schalte|brich|missachte) .... (anweisung*|regeln|vorgaben|einschränkungen|filter|richtlinien|grenzen|sicherheit*) ; (du bist|tu so|stell dir vor|spiel|verhalte dich) .... (ohne (regeln|einschränkungen|filter|grenzen|zensur)|keine (regeln|einschränkungen|grenzen|filter)|dan) ; (entwicklermodus|gottmodus|dan modus|admin modus) ; (zeig*|verrate*|nenn*) .. (deinen|deine) (systemprompt|prompt|anweisungen|regeln|systemanweisungen) ; antworte ohne (einschränkungen|filter|grenzen|zensur)
[pressure]
(ich bin|da ich|weil ich) .. blind .... (musst|müssen|verpflichtet) ; hypothetisch ; ich bin (arzt|ärztin|polizist*|anwalt|anwältin|krankenschwester) ; für (einen|meinen) (roman|film)
[fill_list]
(erzeug*|schreib*|füll*|ergänz*|generier*|vervollständig*) .... (liste|punkte|schritte|nummern) .... (leer*|nummeriert*|inhalt*|ausführlich*|jeden|jeder)? ; (tu|mach|befolg*|führe|gehorche) .. (was|den anweisungen|die anweisungen|befehle*) .. (bild|foto|text|steht)
[cannot_say]
(kann|darf|werde|möchte|weiß|könnte|vermag) .... (nicht|nichts|keine) .... (sagen|erkennen|identifizieren|bestätigen|feststellen|beurteilen|lesen|sehen|versprechen|garantieren|nennen|wer|ob|entscheiden|wie)? ; (kann|weiß|erkenne|identifiziere) .. nicht ; nicht (sagen|erkennen|möglich|beurteilen) ; unmöglich zu sagen
[but]
aber ; jedoch ; doch ; allerdings ; trotzdem ; dennoch
[attributed]
(etikett|schachtel|packung|flasche|verpackung|beipackzettel|schild|namensschild|karte|brief|umschlag|zettel|seite|text|plakat|bildschirm|überschrift|titel|dokument|formular|anleitung|rezept|quittung|nachricht|bildunterschrift|dose) .. (steht|sagt|lautet|zeigt den text|besagt|heißt es) ; (gedruckt|aufgedruckt|geschrieben|unterschrieben|adressiert|gestickt) ; laut (etikett|packung|beipackzettel|dem|der|schild) ; (da|dort|darauf|hier|es) steht ; ich lese ; steht (auf|da|dort|drauf)
[person_frame]
(der|die|das|dieser|diese|dieses|ein|eine) .. {person} .... (ist|sind|sieht aus|ähnelt|könnte|dürfte|muss|heißt|genannt|bekannt|erinnert|scheint|gleicht) ; (er|sie) .. (ist|sind|sieht|ähnelt|könnte|dürfte|heißt|erinnert|scheint|gleicht|sehen) ; (sieht|sehen) .... (aus wie|wie .. aus) ; (sieht|sehen) .. wie ; (ähnelt|ähnlich|ähnlichkeit mit|erinnert .. an|gleicht) ; (sein|ihr) (name|vorname|nachname) ; (ich erkenne|ich glaube das ist|ich denke das ist|es handelt sich um) ; (foto|porträt|bild|aufnahme) (von) !(einem|einer|dir|deinem|deiner|zwei|der|dem|den) ; (zeigt|zu sehen ist|zu sehen sind) !(ein|eine|einen|der|die|das|den|zwei|drei) ; neben !(einem|einer|dem|der|dir|ihm|ihr)
[this_frame]
(das|dies|es|hier|dieser|diese|er|sie) (ist|sind|könnte|dürfte|muss|scheint|sieht) ; ja ; ^(wahrscheinlich|vielleicht|vermutlich|möglicherweise|bestimmt)
[name_is]
(er|sie|mann|frau|person|dame|herr|junge|mädchen) (heißt|heißen|nennt sich|namens) ; (heißt|namens|genannt|bekannt als) ; (sein|ihr) (name|vorname|nachname|voller name) (ist|lautet|beginnt mit|wäre)
[author_of]
(geschrieben|gedreht|komponiert|gemalt|herausgegeben|veröffentlicht|gemacht|gesungen|entworfen|verfasst) von ; (buch|roman|film|lied|song|album|gemälde|werk|gedicht|hörbuch) ... von ; autor* (ist|von)? ; ^von ; regie
[title]
herr ; herrn ; frau ; fräulein ; dr ; doktor ; prof ; professor ; professorin ; präsident ; präsidentin ; kanzler ; kanzlerin ; bundeskanzler ; bundeskanzlerin ; könig ; königin ; papst ; minister ; ministerin
[place_word]
straße ; str ; allee ; platz ; weg ; gasse ; bahnhof ; flughafen ; park ; schule ; gymnasium ; krankenhaus ; klinik ; kirche ; dom ; brücke ; universität ; bibliothek ; museum ; hotel ; apotheke ; ufer ; fluss ; see ; insel ; stadt ; stiftung ; preis ; institut ; stadion ; haus ; bäckerei ; halle ; ring ; gmbh ; ag
[thing_word]
flasche ; dose ; schachtel ; packung ; tüte ; glas ; marke ; produkt ; soße ; sauce ; ketchup ; suppe ; kaffee ; tee ; bier ; wein ; whisky ; saft ; milch ; wasser ; limonade ; schokolade ; kekse ; müsli ; käse ; butter ; brot ; pizza ; nudeln ; reis ; joghurt ; eis ; shampoo ; seife ; creme ; parfüm ; hemd ; t shirt ; hose ; schuhe ; jacke ; kleid ; uhr ; telefon ; handy ; computer ; auto ; motorrad ; hund ; katze ; blume ; buch ; roman ; film ; album ; lied ; spiel ; zeitschrift ; zeitung ; statue ; puppe ; spielzeug ; app ; logo ; sorte ; geschmack ; tabletten ; bildschirm ; waschmittel ; thunfisch ; öl ; marmelade ; tomatensuppe ; zahnpasta
[not_name]
der ; die ; das ; den ; dem ; des ; ein ; eine ; einen ; einem ; einer ; dies ; dieser ; diese ; dieses ; ist ; sind ; es ; er ; sie ; ja ; nein ; und ; oder ; aber ; in ; im ; auf ; an ; am ; von ; vom ; zu ; zum ; zur ; mit ; bei ; für ; aus ; vor ; hinter ; neben ; über ; unter ; sich ; sein ; ihr ; mein ; dein ; man ; hier ; da ; dort ; darauf ; daneben ; nicht ; kein ; keine ; ich ; du ; wir ; wer ; was ; wie ; laut ; bitte ; montag ; dienstag ; mittwoch ; donnerstag ; freitag ; samstag ; sonntag ; januar ; februar ; märz ; april ; mai ; juni ; juli ; august ; september ; oktober ; november ; dezember ; deutschland ; berlin ; münchen ; europa ; amerika ; nehmen ; gedruckt ; wahrscheinlich ; vielleicht ; vermutlich ; möglicherweise ; auch ; sehr ; jemand ; bekannt ; unbekannt ; {person} ; {thing_word} ; {thing} ; {drug} ; {body} ; {place_word} ; {public_role} ; brille ; haare ; haar ; bart ; mantel ; hut ; tisch ; wand ; hintergrund ; vordergrund ; fenster ; tür ; stuhl ; garten ; himmel ; baum ; farbe ; text ; name ; namen ; datum ; preis ; euro ; uhr ; links ; rechts ; oben ; unten ; mitte ; uniform ; anzug ; hemd ; mütze ; lächeln ; kamera ; mikrofon ; bühne ; küche ; straße ; stadt ; land ; zutaten ; haltbar ; mindestens ; apotheke ; arzt ; freiwillige ; rot ; blau ; grün ; schwarz ; weiß
[role_claim]
(der|die|den|dem|aktuelle*|ehemalige*|frühere*) .. {public_role} (von|der|des|aus) ; (der|die) (aktuelle|ehemalige|frühere|amtierende|berühmte) {public_role} ; (französische*|deutsche*|amerikanische*|russische*|britische*|spanische*|brasilianische*) {public_role} ; (schauspieler*) (der|die|aus) ; (berühmt*|prominent*|ein promi|filmstar|popstar|rockstar|sehr bekannt*) ; (sänger*|gitarrist*) (von|der|des) ; (bundeskanzler*|bundespräsident*)
[confirm_claim]
(ja|richtig|genau|stimmt|korrekt) .. (das|er|sie|es) (ist|sind) (er|sie|ihre|ihr|deine|dein|es) ; (das|er|sie|dies) (ist|dürfte|scheint|muss) .. (deine|dein|ihre|ihr) (frau|mann|mutter|vater|sohn|tochter|bruder|schwester|freund|freundin|nachbar*|chef*|lehrer*|tante|onkel|cousin*|oma|opa|enkel*|kolleg*|partner*) ; dieselbe (person|frau) ; derselbe (mann|mensch) ; (die gleiche|der gleiche) (person|frau|mann) ; ich erkenne (diese|diesen|ihn|sie|die|den)
[trait_claim]
(er|sie|der|die|das|dieser|diese) .. ({person})? .. (ist|sind|wirkt|scheint|sieht|wahrscheinlich|vermutlich) .. (schwul|lesbisch|homosexuell|trans|jüdisch|jude|jüdin|muslim*|christ|christin|christlich*|katholisch|hindu|religiös|asiat*|arab*|südländisch|autist*|behindert|schwanger|flüchtling|ausländer*|migrant*|afrikanischer|türkischer herkunft|deutscher herkunft) !(kleid|hemd)
[infer_claim]
(er|sie|der|die|das|dieser|diese) .. ({person})? .. (ist|sind|wirkt|scheint|sieht|wahrscheinlich|vermutlich|dürfte) .. (reich|ehrlich|unehrlich|lügner*|gefährlich|kriminell|verbrecher*|dieb*|terrorist*|betrunken|drogen*|dumm|intelligent|verheiratet|single|untreu|attraktiv|hässlich|verdächtig|gewalttätig|erfolgreich|obdachlos|anwalt|anwältin|arzt|ärztin|geschäftsmann|geschäftsfrau|lehrer*|ingenieur*|ein paar|vertrauenswürdig) !(pilz*|kabel|von)
[diag_claim]
(du|sie|er|ihr kind|dein kind) .. (haben|hast|hat|leiden|leidest) .... {illness} ; (das|dies|es|muttermal|ausschlag|wunde|fleck|leberfleck|röntgenbild|aufnahme) .. (ist|sind|sieht|könnte|dürfte|zeigt|deutet|spricht|scheint) .... {illness} !(creme|salbe|mittel|gegen) ; (röntgenbild|mrt|ct|lunge|herz|knochen|ekg) .... (normal|gebrochen|bruch|gesund|unauffällig|auffällig|zeigt) ; (nichts schlimmes|nicht schlimm|harmlos|kein grund zur sorge|ist entzündet|heilt gut|ist gutartig|ist bösartig|keine sorge) !({wild}) ; (blutdruck|blutzucker|puls|temperatur|cholesterin|wert*|test) .. (ist|sind) .. (normal|hoch|zu hoch|niedrig|gefährlich|positiv|negativ|gut) ; (du bist|sie sind|sie ist) (schwanger|krank) ; (anzeichen|zeichen|hinweis*) .. (für|auf|einer|eines) .. {illness}
[dose_claim]
(sollten|solltest|sollte|können|kannst|kann|dürfen|darfst|darf|müssen|musst|muss) .. (sie|du|er|ihr)? .... (tablette*|pille*|kapsel*|ein|eine|zwei|drei|vier|dosis|insulin|medikament*|sie|es|beides|davon|tropfen) .... (nehmen|einnehmen|geben|spritzen|absetzen|verdoppeln|kombinieren|mischen|erhöhen|schlucken|weiternehmen) ; (nehmen sie|nimm|geben sie|gib|spritzen sie) .. (nur)? .. (ein|eine|zwei|drei|vier|halbe|1|2|3|4|5|10) .. ({drug}|täglich|am tag|mehr|jetzt|ml)? ; (nimm|nehmen) .. (eine|zwei|drei|1|2|3) ; (es ist|ist) (sicher|unbedenklich|ungefährlich) .. (zu nehmen|einzunehmen|zu kombinieren|zusammen)? ; (setzen sie|setz) .... ab ; (brauchen|brauchst|müssen|musst) .. (nicht mehr|keine) .. (nehmen|{drug}|einnehmen) ; (richtige|empfohlene|passende) dosis (für sie|für dich|ist|wäre)
[ask_expert]
(frag*|sprich|sprechen|wend*|ruf*|konsultier*) .. (apothek*|arzt|ärztin|ärzte|doktor|hausarzt)
[you_should]
sollten ; solltest ; können ; kannst ; dürfen ; müssen ; sicher
[promise_claim]
(es|das|sie|er|pilz|pilze|beeren|kabel|straße) (ist|sind|scheint|sieht) .. (sicher|essbar|ungiftig|harmlos|ungefährlich|genießbar|unbedenklich|frei) .. (überqueren|essen|berühren|trinken|zu|gehen)? ; (nicht|ist nicht|sind nicht) (giftig|gefährlich) ; (du kannst|sie können|man kann|ihr könnt|kannst du|können sie) .. (überqueren|rübergehen|essen|anfassen|berühren|trinken|losgehen|gehen|hinübergehen|über die straße) ; (keine|kein) (autos|auto|verkehr|gefahr|risiko) ; (geh|gehen sie) jetzt ; völlig sicher ; kein strom
[whether]
ob ; frag*
[obey]
(meine|die) (anweisungen|regeln|einschränkungen) .. (geändert|aufgehoben|gelten nicht|nicht mehr) ; (jetzt) .. (entwicklermodus|ohne einschränkungen|gottmodus) ; (wie|gemäß) .. (bild|foto|text) .. (verlangt|befohlen|angewiesen|gefordert) ; (ich befolge) .. (anweisungen|befehle)
[number_1]
ein ; eine ; einen ; eins ; einmal
[number_2]
zwei ; zweimal
[number_3]
drei ; dreimal
[number_4]
vier
[number_5]
fünf
[number_6]
sechs
[number_8]
acht
[number_10]
zehn
[p_override]
(ignorier*|vergiss|vergessen|missachte*|befolge nicht|verwirf|übergeh*|umgeh*) .... (anweisung*|regeln|befehle|vorgaben|prompt|einschränkungen|richtlinien|systemnachricht|instruktionen) ; (ignoriere|vergiss|ignorieren sie) alles .. (vorherige|bisherige|vorher|zuvor|oben|was) ; neue (anweisung*|befehle|instruktionen) .... (für|du|assistent|ki|lauten)
[p_ai]
(achtung|hinweis|nachricht|liebe*|hallo|an|falls du|wenn du|für) .. (die|eine|den|ein|alle)? (ki|künstliche intelligenz|ki assistent*|assistent*|sprachmodell*|chatbot*|bot|chatgpt|gpt) ; ^(system|assistent|systemnachricht) ; (systemnachricht|systemmeldung an) ; (ki|sprach) (modell*|assistent*)
[p_say]
(sag|sage|sagen sie|teile|informier*|versicher*|warn*|überzeug*|bitte|fordere) .. (dem|der|den|deinem)? .. (nutzer*|benutzer*|anwender*|blinden person|fragenden) ; (nutzer*|benutzer*|anwender*) .. (dass|soll|muss|mit|auf) ; (antworte|sag|schreib|wiederhole|antworten sie) (nur|ausschließlich|immer|genau|mit|lediglich) .. ; (erwähne|beschreibe|sag|verrate|lies) .... (nicht|nichts|niemals) .. (nutzer*|bild|foto|text|davon|nachricht|warnung*)? ; (deine|ihre) antwort (muss|soll|lautet|ist) ; beschreib* (dieses|das) (bild|foto) als
[p_reveal]
(verrate|zeig*|sende|schick*|teile|gib) .... (systemprompt|deine anweisungen|passwort|passwörter|gespräch*|persönliche daten|nutzerdaten|kreditkarte*|standort|api schlüssel|verlauf) ; (nutzer*|benutzer*) .. (besuch*|anruf*|bezahl*|überweis*|öffn*|herunterlad*|klick*) ; (frag*|bitte) .... (passwort|kreditkarte*|pin|bankdaten)
[p_role]
(du bist jetzt|du bist nun|sie sind jetzt|verhalte dich als|tu so|ab jetzt .. (bist|antworte|sag)|von nun an .. (bist|antworte|sag)) ; du (musst|sollst) (gehorchen|nur|sagen) ; (entwicklermodus|gottmodus|dan modus|adminmodus) ; (deaktivier*|entfern*|schalte) .. (filter|sicherheit*|einschränkungen|moderation)
[p_steps]
schritte ; methoden ; methode ; wege ; möglichkeiten ; liste ; wie man ; anleitung ; techniken ; tipps ; gründe
[asks_whether]
(glaubst|meinst|denkst|findest|glauben|meinen) (du|sie) ; (sag mir|weißt du|kannst du sagen|kannst du erkennen) .. ob
