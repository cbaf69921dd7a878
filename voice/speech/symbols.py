"""What signs are called in the ten languages, in the order of ``common.languages.LANGUAGES`` (en zh es fr de hi ar pt ja ru)."""

from common.languages import LANGUAGES


def _each(*words: str) -> dict[str, str]:
    return dict(zip(LANGUAGES, words, strict=True))


MINUS = _each("minus", "负", "menos", "moins", "minus", "माइनस", "ناقص", "menos", "マイナス", "минус")
PLUS = _each("plus", "加", "más", "plus", "plus", "प्लस", "زائد", "mais", "プラス", "плюс")
EQUALS = _each("equals", "等于", "es igual a", "égale", "gleich", "बराबर", "يساوي", "é igual a", "イコール", "равно")
TIMES = _each("times", "乘以", "por", "fois", "mal", "गुणा", "ضرب", "vezes", "かける", "на")
DIVIDED = _each(
    "divided by", "除以", "dividido entre", "divisé par", "geteilt durch", "भाग", "مقسوم على", "dividido por", "割る", "разделить на"
)
AND = _each("and", "和", "y", "et", "und", "और", "و", "e", "と", "и")
THEN = _each("then", "然后", "luego", "puis", "dann", "फिर", "ثم", "depois", "次に", "затем")
AT_MOST = _each("at most", "最多", "como máximo", "au plus", "höchstens", "ज़्यादा से ज़्यादा", "على الأكثر", "no máximo", "最大", "не более")
AT_LEAST = _each("at least", "至少", "como mínimo", "au moins", "mindestens", "कम से कम", "على الأقل", "no mínimo", "最低", "не менее")
LESS = _each("less than", "小于", "menos de", "moins de", "weniger als", "से कम", "أقل من", "menos de", "未満", "менее")
MORE = _each("more than", "大于", "más de", "plus de", "mehr als", "से ज़्यादा", "أكثر من", "mais de", "超", "более")
ABOUT = _each("about", "大约", "unos", "environ", "ungefähr", "लगभग", "حوالي", "cerca de", "約", "примерно")
PLUS_MINUS = _each(
    "plus or minus",
    "正负",
    "más o menos",
    "plus ou moins",
    "plus minus",
    "प्लस माइनस",
    "زائد أو ناقص",
    "mais ou menos",
    "プラスマイナス",
    "плюс-минус",
)
NUMBER_SIGN = _each("number", "第", "número", "numéro", "Nummer", "नंबर", "رقم", "número", "番号", "номер")
SECTION = _each("section", "第", "apartado", "paragraphe", "Paragraf", "धारा", "المادة", "parágrafo", "条", "параграф")
PER = _each("per", "每", "por", "par", "pro", "प्रति", "لكل", "por", "毎", "на")
YES = _each("yes", "是", "sí", "oui", "ja", "हाँ", "نعم", "sim", "はい", "да")
NO = _each("no", "否", "no", "non", "nein", "नहीं", "لا", "não", "いいえ", "нет")
WARNING = _each("warning", "警告", "atención", "attention", "Achtung", "चेतावनी", "تحذير", "atenção", "警告", "внимание")
INTERNATIONAL_UNIT = _each(
    "international units", "国际单位", "unidades internacionales", "unités internationales", "Internationale Einheiten",
    "अंतरराष्ट्रीय इकाइयाँ", "وحدة دولية", "unidades internacionais", "国際単位", "международных единиц",
)  # fmt: skip
RANGE = _each("{} to {}", "{}到{}", "{} a {}", "{} à {}", "{} bis {}", "{} से {}", "{} إلى {}", "{} a {}", "{}から{}", "{} до {}")
PERCENT = _each(
    "{} percent", "百分之{}", "{} por ciento", "{} pour cent", "{} Prozent", "{} प्रतिशत", "{} بالمئة", "{} por cento",
    "{}パーセント", "{} процентов",
)  # fmt: skip
#: How a line that has no end of its own is ended.
STOP = _each(".", "。", ".", ".", ".", "।", ".", ".", "。", ".")
COMMA = _each(",", "，", ",", ",", ",", ",", "،", ",", "、", ",")

_DOLLAR = _each("dollars", "美元", "dólares", "dollars", "Dollar", "डॉलर", "دولار", "dólares", "ドル", "долларов")
_EURO = _each("euros", "欧元", "euros", "euros", "Euro", "यूरो", "يورو", "euros", "ユーロ", "евро")
_POUND = _each("pounds", "英镑", "libras", "livres", "Pfund", "पाउंड", "جنيه إسترليني", "libras", "ポンド", "фунтов")
_YEN = _each("yen", "元", "yenes", "yens", "Yen", "येन", "ين", "ienes", "円", "иен")
_RUPEE = _each("rupees", "卢比", "rupias", "roupies", "Rupien", "रुपये", "روبية", "rúpias", "ルピー", "рупий")
_ROUBLE = _each("roubles", "卢布", "rublos", "roubles", "Rubel", "रूबल", "روبل", "rublos", "ルーブル", "рублей")
_WON = _each("won", "韩元", "wones", "wons", "Won", "वॉन", "وون", "wons", "ウォン", "вон")
CURRENCIES = {"US$": _DOLLAR, "$": _DOLLAR, "€": _EURO, "£": _POUND, "¥": _YEN, "￥": _YEN, "₹": _RUPEE, "₽": _ROUBLE, "₩": _WON}

_FRACTION_WORDS = {
    "en": "one half|one third|two thirds|one quarter|three quarters|one eighth|three eighths|five eighths|seven eighths",
    "zh": "二分之一|三分之一|三分之二|四分之一|四分之三|八分之一|八分之三|八分之五|八分之七",
    "es": "medio|un tercio|dos tercios|un cuarto|tres cuartos|un octavo|tres octavos|cinco octavos|siete octavos",
    "fr": "un demi|un tiers|deux tiers|un quart|trois quarts|un huitième|trois huitièmes|cinq huitièmes|sept huitièmes",
    "de": "ein halb|ein Drittel|zwei Drittel|ein Viertel|drei Viertel|ein Achtel|drei Achtel|fünf Achtel|sieben Achtel",
    "hi": "आधा|एक तिहाई|दो तिहाई|एक चौथाई|तीन चौथाई|एक बटा आठ|तीन बटा आठ|पाँच बटा आठ|सात बटा आठ",
    "ar": "نصف|ثلث|ثلثان|ربع|ثلاثة أرباع|ثمن|ثلاثة أثمان|خمسة أثمان|سبعة أثمان",
    "pt": "meio|um terço|dois terços|um quarto|três quartos|um oitavo|três oitavos|cinco oitavos|sete oitavos",
    "ja": "二分の一|三分の一|三分の二|四分の一|四分の三|八分の一|八分の三|八分の五|八分の七",
    "ru": "одна вторая|одна треть|две трети|одна четверть|три четверти|одна восьмая|три восьмых|пять восьмых|семь восьмых",
}
FRACTION_SIGNS = "½⅓⅔¼¾⅛⅜⅝⅞"
#: language -> sign -> words
FRACTIONS = {code: dict(zip(FRACTION_SIGNS, words.split("|"), strict=True)) for code, words in _FRACTION_WORDS.items()}
