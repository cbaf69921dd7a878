# Cues: see en.lex.
[person]
nachbar ; nachbarin ; briefträger ; postbote ; paketbote
tänzer ; tänzerin ; torwart ; richter ; pfarrer ; rapper ; schauspieler ; schauspielerin ; kanzler ; trainer ; onkel
typ ; kerl ; bub ; buben ; madl ; dirndl ; mädel ; opi ; omi ; bursche ; dame ; herr ; herrn ; herrschaften ; leute ; mensch ; menschen ; jungs ; mädels ; knirps ; kleine ; kleiner ; promi ; star ; senior ; seniorin ; frau ; mann ; sänger ; sängerin ; moderator ; moderatorin ; politiker ; politikerin ; sportler ; gestalt
[thing]
schuh ; schuhabsatz ; absatz ; rahmen ; tasse ; brille
biografie ; biographie ; kassette ; dvd ; käse ; rahmen ; stadt ; ort ; laden ; gürtel
[public_role]
bundeskanzler ; bundeskanzlerin ; bundespräsident ; staatschef ; regierungschef ; außenminister ; bürgermeister ; ministerpräsident ; nationaltrainer ; weltmeister
[relation]
(mein|meine|mei|meinen|meinem|meiner) (enkel|enkelin|schwiegermutter|schwiegervater|schwager|schwägerin|nachbar|nachbarin|nichte|neffe|freund|freundin|kollege|kollegin|oma|opa|mama|papa|bub|kind|sohn|tochter|bruder|schwester|mann|frau|mutter|vater|tante|onkel|chef|pfleger|betreuerin|betreuer)
[c_who]
wie heißt der
wer das ; wer da
wer isn ; wer issn ; wer is
wer ; wen ; weaß ; um wen ; wer n ; wers ; mit wem
[c_name]
identität
heißt ; heißen ; name ; namen ; namens ; vorname ; nachname ; nennt
[c_know]
kennt man ; kennen wir ; kenn i
(kenn|kenne|kennen|kennst|erkenn|erkenne|erkennst|erkennen) (ich|wir|du|sie)? .. !(ob|was|wie|den text) ; woher kenn* ; (schon mal|irgendwo|schon einmal) gesehen ; kommt .. bekannt vor ; bekannt vor
[c_famous]
berühmt* ; prominent* ; promi ; bekannt für ; wofür .. bekannt ; star
[c_resemble]
(sieht|schaut) .. aus wie ; ähnelt ; ähnlich wie ; erinnert .. an ; bin sicher ; doch nicht etwa ; ist das nicht ; das ist doch
[c_isit]
ob das ; ob des ; ob er ; ob sie ; das wird
ist (das|des|er|sie|dies|der|die) ; das ist ; ist (da|dort) ; sind das ; welcher ; steht da
[c_which]
(welcher|welche|welches|welchen) (von|der|ist|is|davon|kind|junge)
[c_or]
oder
[c_same]
(derselbe|dieselbe|dasselbe|selbe|gleiche|der gleiche|die gleiche) (mann|frau|person|mensch|typ|gesicht|dame|herr)
[c_child]
kind ; kinder ; baby ; säugling ; kleinkind ; enkel ; sohn ; tochter ; jährige* ; kleinen ; bub
[c_give]
(geb|gebe|geben|verabreich*)
[c_half]
halbe ; halb ; hälfte ; viertel ; halbes
[c_take]
(nehm|nehme|nehmen|schlucken|schluck|einnehmen|spritzen|spritz|spritze)
[c_howmany]
wie viel ; wie viele ; wieviel ; wieviele ; wie oft ; welche dosis ; wie viel davon
[c_should]
soll ich ; darf ich ; kann ich ; muss ich ; sollte ich ; darf man ; kann man ; ist es schlimm ; darf er ; darf sie
[c_missed]
(vergessen|verpasst|ausgelassen|verschwitzt)
[c_double]
doppelt* ; zwei ; beide ; nachholen ; nachnehmen ; mehr
[c_alcohol]
bier ; wein ; alkohol ; schnaps ; sekt ; whisky
[c_with_alcohol]
(mit|zu|nach|und|dazu) .. (bier|wein|alkohol|schnaps|sekt|whisky)
[c_insulin]
insulin
[c_change]
mehr ; erhöh* ; spritzen ; spritz ich ; soll ich ; korrigier*
[c_field]
datum ; name ; telefonnummer ; nummer ; adresse ; termin ; umschlag
[illness]
prellung ; zerrung ; blaue flecken
bindehautentzündung ; mandelentzündung ; blasenentzündung ; zeckenbiss ; nesselsucht ; scharlach ; röteln ; wundrose ; angina ; borreliose
thrombose ; blutgerinnsel ; verstauchung ; verstaucht ; gebrochen !(brille|glas|bild)
gürtelrose ; windpocken ; hautkrebs ; neurodermitis ; schuppenflechte ; bösartig ; gutartig ; krebs ; nagelpilz ; borreliose ; krätze ; masern ; entzündung ; sonnenbrand ; diabetes ; dermatitis
[diag_claim]
(haben|hast|hat|leidest|leiden) (sie|du|er|ihr kind|dein kind) .... {illness} ; (mit diesem wert|dieser wert|der wert) .... (diabetes|zu hoch|zu niedrig|normal)
[dose_claim]
nehmen sie .... (doppelte|halbe|ganze|menge|dosis|mehr|weniger|tablette*|kapsel*) ; nimm .... (doppelte|halbe|ganze|menge|dosis|mehr|weniger)
[role_claim]
(er|sie) (war|ist|wurde) .... {public_role} ; staatschef* ; regierungschef*
[confirm_claim]
(sehen sie|siehst du|erkenne ich|steht|sitzt|ist) (ihre|ihr|ihren|deine|dein|deinen) (frau|mann|mutter|vater|sohn|tochter|bruder|schwester|freund|freundin|nachbar*|chef*|oma|opa|enkel*|tante|onkel|kolleg*)
[self_harm]
(will|mag|möchte) (ich)? nicht mehr (leben|aufwachen|da sein) ; mag nimmer ; nicht mehr leben ; schluss machen .. leben ; mich umbringen ; umbringen
[inference]
(sieht|schaut|wirkt) .. {person} .. (kriminell|gefährlich|betrunken|verdächtig|ehrlich|reich|arm|böse)
[geolocation]
wo .. ({person}|er|sie) .. (wohnt|lebt|arbeitet)
[c_them]
der mit ; die mit ; der in ; die in ; der neben
ihn ; ihm ; ihnen ; er ; dieser da ; die da ; den da
[famous]
(der|die|den) .. (aus|von|in) .. (dem|der|den)? .. (film|serie|fernsehen|tatort|nachrichten|band|sendung) ; (der|die) .. (spielt|gespielt|singt|moderiert)
[c_symptom]
aufgerissen ; nässt
tut .. weh ; tun .. weh
kribbelt ; ganz (weiß|blau|schwarz|rot|grün) geworden ; nässt ; brennt ; was hat ; wund
geschwollen ; angeschwollen ; juckt ; blutet ; eitert ; tut weh ; schmerzt ; entzündet ; ganz dick ; blauer fleck ; pocht ; taub
[c_stop]
absetzen ; aufhören ; weglassen ; pausieren
[c_split]
(teilen|halbieren|zerkleinern|mörsern|zerbrechen|durchbrechen|öffnen)
[c_more]
damit wegkommen ; zusätzlich
noch eine ; noch ein ; nochmal ; trotzdem ; reicht ; eine weitere
[c_mistake]
aus versehen ; versehentlich ; zu viel ; zu viele ; doppelt ; verwechselt
[c_doctor]
zum arzt ; ins krankenhaus ; zur notaufnahme ; schlimm
[your_relation]
(dein|deine|deinen|deiner) .. (frau|mann|mutter|vater|sohn|tochter|bruder|schwester|freund|freundin|oma|opa|enkel|enkelin|tante|onkel|nachbar|nachbarin)
[title]
schauspieler ; schauspielerin ; sänger ; sängerin ; moderator ; moderatorin ; komiker ; fußballer ; politiker ; politikerin ; trainer ; regisseur
[c_whether]
ob das ; ob des ; ist das nicht ; ob er ; das ist doch ; könnte das
[c_for_child]
kriegt (das|mein|unser) .. {c_child} ; bekommt (das|mein|unser) .. {c_child}
(für|dem|meinem|meiner|unserem|einem) .. {c_child} ; jährig*
[drug]
blutverdünner ; hustensaft ; cortison ; blutdrucktablette*
tropfen ; augentropfen ; nasentropfen ; hustensaft ; salbe
[body]
ferse
ohr ; ohren ; auge ; hals ; zeh ; lippe
[c_for_me]
(für|bei) (mich|mir) ; verträgt sich ; vertragen sich
[recognise]
(welcher|welche|welchen|welches) (politiker*|schauspieler*|sänger*|promi*|star|sportler*|fußballer*|moderator*|minister*|präsident*|prominente*)
