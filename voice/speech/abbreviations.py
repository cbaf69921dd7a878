"""Words that end in a full stop without ending a sentence, in the ten languages, and words that begin one.

Three kinds, because they ask different things of what follows:
NEVER_LAST  a title or a "for example": the sentence always goes on ("Dr. Weber", "z. B. Milch").
NUMBERED    only an abbreviation before a number ("No. 5"; but "No. It is red.").
MAYBE_LAST  may end a sentence ("etc. The label"): it does when the next word is one that sentences begin with.
All in lower case, without the last full stop; inner full stops are kept and inner spaces left out ("z.b").
"""


def _words(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


_NEVER_LAST = {
    "en": "dr mr mrs ms mx prof rev hon gen col capt lt sgt cmdr gov sen st mt ft vs e.g i.e cf viz messrs",
    "de": "dr prof hr fr frl dipl ing st bspw z.b d.h vgl sog bzgl zzgl inkl exkl ggf evtl geb gegr u.u i.d.r m.e s.o s.u ca bzw mag",
    "fr": "dr m mm mme mlle pr me st ste p.ex c.-à-d cf env av",
    "es": "dr dra sr sra srta d dña prof profa ing lic st sta p.ej vs fco ma",
    "pt": "dr dra sr sra srta prof profa eng exmo exma p.ex v.gr sto sta dom",
    "ru": "г-н г-жа т.е т.к т.н т.д. им проф акад ул пр просп пл пер д кв корп стр рис см ср напр св гр",
    "hi": "डॉ श्री प्रो डा मो पं",
    "ar": "د أ م",
    "zh": "",
    "ja": "",
}
_NUMBERED = {
    "en": "no nos nr fig figs vol vols p pp ch chap sec art eq ex ver tel ext apt rm approx c ca op par"
    " jan feb mar apr jun jul aug sep sept oct nov dec",
    "de": "nr nrn abb abs art s bd kap tel tab str hausnr ziff pos abt min max jan feb mrz apr jun jul aug sep sept okt nov dez",
    "fr": "n no nos fig vol p pp art chap tél tel éd env al janv févr avr juil sept oct nov déc",
    "es": "n no nro núm num fig vol pág págs p pp art cap tel tfno aprox ene feb mar abr jun jul ago sep sept oct nov dic",
    "pt": "n no nº num núm fig vol pág págs p pp art cap tel aprox jan fev mar abr jun jul ago set out nov dez",
    "ru": "№ п пп рис стр табл гл т тт ст разд тел ок прим янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек",
    "hi": "क्र सं नं पृ",
    "ar": "ص ج رقم",
    "zh": "",
    "ja": "no vol",
}
_MAYBE_LAST = {
    "en": "etc inc ltd co corp jr sr bros dept est min max approx incl excl al tsp tbsp oz lb lbs pt qt gal hr hrs mins secs wk yr yrs"
    " blvd ave rd ln hwy mon tue tues wed thu thur thurs fri sat a.m p.m u.s u.k u.s.a u.n e.u ph.d m.d b.a d.c b.c a.d",
    "de": "usw etc u.a u.v.m o.ä u.ä o.g mio mrd std min sek stk pkg str gmbh co jh n.chr v.chr a.d jr sen tägl mwst mo di mi do sa so"
    " el tl gr pck",
    "fr": "etc ex apr j.-c bd boul mn cie ltée env tél min max",
    "es": "etc ud uds vd vds cía ltda s.a s.l ee.uu a.m p.m a.c d.c avda av c mín máx cda cdta hnos aprox",
    "pt": "etc ltda cia s.a a.c d.c av tb obs mín máx aprox jr",
    "ru": "т.д т.п др пр руб коп тыс млн млрд г гг в вв н.э мин сек ч шт чел л мл кг гр обл р",
    "hi": "रु कि.मी कि.ग्रा मि.ली मि.ग्रा सें.मी",
    "ar": "إلخ الخ هـ م ق.م",
    "zh": "",
    "ja": "",
}

#: Words that sentences begin with, in lower case: after a doubtful full stop they settle that a new sentence has begun.
STARTERS = _words(
    "the a an it its this that these those there here he she they we you i in on at if when while where what which who how why",
    "for from to with by as so but and or then next after before also please do don't is are was can could may no yes not",
    "all each both some most",
    "der die das den dem ein eine einen es er sie wir ihr du ich dies diese dieser dieses hier dort im am an auf in bei mit nach",
    "vor für wenn dann danach aber und oder auch bitte nicht kein keine was wer wie wo warum welche zum zur auf",
    "le la les un une des il elle ils elles on nous vous je ce cette ces cela ici là en dans sur au aux avec pour par si quand",
    "mais et ou puis ensuite aussi ne voici voilà c'est",
    "el los las una unos unas es son este esta estos estas ese esa eso hay él ella ellos nosotros usted yo en sobre con por para",
    "si cuando pero y o luego después también no aquí allí tiene",
    "o os as um uma uns umas é são esse essa isso há ele ela eles nós você eu em no na nos nas sobre com por para se quando mas",
    "e ou depois também não aqui ali tem",
    "он она оно они мы вы я это этот эта эти тот та те здесь там в на у с по для из если когда но и или потом затем также не",
    "что кто как где почему",
)
#: A single capital letter after one of these is a name of a kind, not of a person: "vitamin C. It helps."
LETTERED = _words(
    "vitamin vitamins plan type class group section option grade size hepatitis block gate terminal part room row zone exit line",
    "typ klasse gruppe abschnitt größe block teil zimmer reihe zone ausgang linie hepatitis",
    "vitamine classe groupe partie taille porte zone sortie ligne salle rang hépatite",
    "vitamina tipo clase grupo sección opción talla puerta zona salida línea sala fila hepatite",
    "classe seção opção tamanho portão saída linha fileira",
    "витамин тип класс группа секция вариант размер блок часть выход линия ряд зона гепатит",
)
MONTHS_DE = _words("januar jänner februar märz april mai juni juli august september oktober november dezember")
#: Before "3." they make it an ordinal: "im 3. Stock". ("am" only in German: "I am 12. Then ...")
BEFORE_ORDINAL_DE = _words("der die das dem den des im vom zum zur beim ab bis seit jeder jede jedes jeden ihr ihre sein seine mein meine")


def _of(kind: dict[str, str], language: str | None) -> frozenset[str]:
    """English abbreviations stand on labels everywhere; an unknown language gets them all."""
    chosen = kind.values() if language not in kind else (kind[language], kind["en"])
    return _words(*chosen)


def never_last(language: str | None) -> frozenset[str]:
    return _of(_NEVER_LAST, language)


def numbered(language: str | None) -> frozenset[str]:
    return _of(_NUMBERED, language)


def maybe_last(language: str | None) -> frozenset[str]:
    return _of(_MAYBE_LAST, language)
