"""Numbers with a unit or a currency, said in words. The number itself is never touched: "0.50 mg" -> "0.50 milligrams"."""

import re
from decimal import Decimal, InvalidOperation
from functools import cache

from babel.numbers import format_decimal
from babel.units import format_compound_unit, format_unit

from voice.speech.symbols import CURRENCIES, FRACTION_SIGNS, INTERNATIONAL_UNIT, MINUS, PER, PERCENT

NUMBER = r"\d+(?:[.,]\d+)*"
# Chinese and Japanese set no space between a word and a number, so their letters beside one do not make it part of a word.
NO_LETTER_BEFORE = r"(?<![^\W぀-ヿ㐀-鿿])"
NO_LETTER_AFTER = r"(?![^\W぀-ヿ㐀-鿿])"
_SIMPLE = {
    "mg": "mass-milligram",
    "g": "mass-gram",
    "gr": "mass-gram",
    "kg": "mass-kilogram",
    "µg": "mass-microgram",
    "mcg": "mass-microgram",
    "oz": "mass-ounce",
    "lb": "mass-pound",
    "lbs": "mass-pound",
    "ml": "volume-milliliter",
    "cl": "volume-centiliter",
    "dl": "volume-deciliter",
    "l": "volume-liter",
    "fl oz": "volume-fluid-ounce",
    "fl. oz": "volume-fluid-ounce",
    "tbsp": "volume-tablespoon",
    "tsp": "volume-teaspoon",
    "mm": "length-millimeter",
    "cm": "length-centimeter",
    "m": "length-meter",
    "km": "length-kilometer",
    "ft": "length-foot",
    "yd": "length-yard",
    "m²": "area-square-meter",
    "m2": "area-square-meter",
    "cm²": "area-square-centimeter",
    "m³": "volume-cubic-meter",
    "m3": "volume-cubic-meter",
    "cm³": "volume-cubic-centimeter",
    "°C": "temperature-celsius",
    "°F": "temperature-fahrenheit",
    "°": "angle-degree",
    "km/h": "speed-kilometer-per-hour",
    "kph": "speed-kilometer-per-hour",
    "mph": "speed-mile-per-hour",
    "m/s": "speed-meter-per-second",
    "kcal": "energy-kilocalorie",
    "cal": "energy-calorie",
    "kJ": "energy-kilojoule",
    "kWh": "energy-kilowatt-hour",
    "W": "power-watt",
    "kW": "power-kilowatt",
    "V": "electric-volt",
    "mA": "electric-milliampere",
    "Hz": "frequency-hertz",
    "kHz": "frequency-kilohertz",
    "MHz": "frequency-megahertz",
    "GHz": "frequency-gigahertz",
    "kB": "digital-kilobyte",
    "KB": "digital-kilobyte",
    "MB": "digital-megabyte",
    "GB": "digital-gigabyte",
    "TB": "digital-terabyte",
    "h": "duration-hour",
    "hrs": "duration-hour",
    "min": "duration-minute",
    "mins": "duration-minute",
    "sec": "duration-second",
    "ms": "duration-millisecond",
    "mmHg": "pressure-millimeter-ofhg",
    "hPa": "pressure-hectopascal",
    "kPa": "pressure-kilopascal",
    "mmol": "concentr-mole",
    "%": "percent",
    "IU": "iu",
    "I.U.": "iu",
    "UI": "iu",
    "IE": "iu",
    "МЕ": "iu",
    # The same in other scripts.
    "мг": "mass-milligram",
    "г": "mass-gram",
    "гр": "mass-gram",
    "кг": "mass-kilogram",
    "мкг": "mass-microgram",
    "мл": "volume-milliliter",
    "л": "volume-liter",
    "мм": "length-millimeter",
    "см": "length-centimeter",
    "м": "length-meter",
    "км": "length-kilometer",
    "км/ч": "speed-kilometer-per-hour",
    "ккал": "energy-kilocalorie",
    "кДж": "energy-kilojoule",
    "Вт": "power-watt",
    "мин": "duration-minute",
    "मि.ग्रा.": "mass-milligram",
    "मिग्रा": "mass-milligram",
    "ग्रा.": "mass-gram",
    "कि.ग्रा.": "mass-kilogram",
    "किग्रा": "mass-kilogram",
    "मि.ली.": "volume-milliliter",
    "मिली": "volume-milliliter",
    "कि.मी.": "length-kilometer",
    "किमी": "length-kilometer",
    "ملغ": "mass-milligram",
    "ملجم": "mass-milligram",
    "مجم": "mass-milligram",
    "غ": "mass-gram",
    "جم": "mass-gram",
    "كغ": "mass-kilogram",
    "كجم": "mass-kilogram",
    "مل": "volume-milliliter",
    "سم": "length-centimeter",
    "كم": "length-kilometer",
}
_ASKS_FOR_SPACE = frozenset({"UI", "IE"})
_PER_ABLE = frozenset({"mg", "g", "kg", "µg", "mcg", "ml", "dl", "l", "h", "min", "мг", "г", "мл", "л", "кг"})
_SPELLINGS = {
    "μ": "µ",
    "℃": "°C",
    "℉": "°F",
    "㎎": "mg",
    "㎏": "kg",
    "㎍": "µg",
    "㎖": "ml",
    "㎜": "mm",
    "㎝": "cm",
    "㎞": "km",
    "㎡": "m²",
    "％": "%",
}

_ALSO_WRITTEN = {
    "mL": "ml",
    "ML": "ml",
    "dL": "dl",
    "cL": "cl",
    "L": "l",
    "KG": "kg",
    "kgs": "kg",
    "gms": "g",
    "mls": "ml",
    "ltr": "l",
    "Kg": "kg",
    "MG": "mg",
    "KM": "km",
    "CM": "cm",
    "KJ": "kJ",
    "Kcal": "kcal",
}


def _either(symbols: set[str]) -> str:
    return "|".join(re.escape(symbol) for symbol in sorted(symbols, key=len, reverse=True))


_SYMBOL = _either({*_SIMPLE, *_ALSO_WRITTEN})
_DENOMINATOR = _either({*_PER_ABLE, "mL", "dL", "L"})
_QUANTITY = re.compile(
    rf"{NO_LETTER_BEFORE}(?<![.,:-])(?<![^\W\d]/)(?P<sign>[-−])?(?P<number>{NUMBER}(?:\s?[{FRACTION_SIGNS}])?|[{FRACTION_SIGNS}])"
    rf"(?P<space>[ \u00a0\u202f]?)(?P<unit>{_SYMBOL})(?:\s?/\s?(?P<per>{_DENOMINATOR}))?{NO_LETTER_AFTER}(?![/²³])"
)
_STRENGTH = re.compile(rf"((?<!\d)(?>{NUMBER})\s?(?:{_SYMBOL}))\s?/\s?(?={NUMBER}\s?(?:{_SYMBOL}){NO_LETTER_AFTER})")  # "500 mg/5 ml"
_SIGNED = re.compile(rf"(?<![\w.,/:)\]-])(?<!\d )−(?={NUMBER})|(?<![\w.,/:)\]-])(?<!\w )-(?={NUMBER}\b(?![-/]))")
_MARK = r"(?P<mark>US\$|[€$£¥￥₹₽₩])"
_MANY = (
    r"(?P<many>\s?(?:million|billion|thousand|millions|milliards?|mille|Mio\.?|Mrd\.?|Millionen?|Milliarden?|millones|mil|milhões"
    r"|млн\.?|млрд\.?|тыс\.?|लाख|करोड़|مليون|ألف|万|億|亿)(?!\w))?"
)
_PRICE_BEFORE = re.compile(rf"{_MARK}[ \u00a0\u202f]?(?P<number>{NUMBER}){_MANY}")
_PRICE_AFTER = re.compile(rf"{NO_LETTER_BEFORE}(?<![.,])(?P<number>{NUMBER}){_MANY}[ \u00a0\u202f]?{_MARK}")


def say_quantities(text: str, language: str) -> str:
    """Units, percentages, prices and signs of numbers as words of ``language``."""
    for odd, usual in _SPELLINGS.items():
        text = text.replace(odd, usual)
    for pattern in (_PRICE_BEFORE, _PRICE_AFTER):
        text = pattern.sub(lambda found: _price(found, language), text)
    text = _STRENGTH.sub(rf"\1 {PER[language]} ", text)
    text = _QUANTITY.sub(lambda found: _quantity(found, language), text)
    return _SIGNED.sub(f"{MINUS[language]} ", text)


def _price(found: re.Match[str], language: str) -> str:
    name = CURRENCIES[found["mark"]][language]
    return f"{found['number']}{found['many'] or ''} {name}"


def _quantity(found: re.Match[str], language: str) -> str:
    number, symbol, per = found["number"], found["unit"], found["per"]
    symbol = _ALSO_WRITTEN.get(symbol, symbol)
    if not found["space"] and symbol in _ASKS_FOR_SPACE:
        return found.group()
    if symbol == "г" and number.isdecimal() and 1_900 <= int(number) <= 2_100:
        return found.group()  # "2027 г." is a year
    if symbol == "mmol" and per is None:
        return found.group()
    sign = f"{MINUS[language]} " if found["sign"] else ""
    return sign + _said(number, symbol, per and _ALSO_WRITTEN.get(per, per), language)


def _said(number: str, symbol: str, per: str | None, language: str) -> str:
    unit = _SIMPLE[symbol]
    if unit == "percent":
        return PERCENT[language].format(number)
    value = _value(number)
    if unit == "iu":
        words = f"{number} {INTERNATIONAL_UNIT[language]}"
        return words if per is None else f"{words} {PER[language]} {per}"
    if unit == "concentr-mole":
        return _with(number, value, "concentr-millimole-per-liter", None, language) if per == "l" else f"{number} {symbol}/{per}"
    return _with(number, value, unit, _SIMPLE[per] if per else None, language)


def _with(number: str, value: Decimal, unit: str, per: str | None, language: str) -> str:
    formatted = _spelt(value, unit, per, language).replace("\u00a0", " ")
    numeral = format_decimal(value, locale=language, decimal_quantization=False).replace("\u00a0", " ")
    if numeral in formatted:
        return formatted.replace(numeral, number, 1)
    # Arabic says "two grams" in one word. The number stays, so that print is said as it was printed.
    return _with(number, Decimal(100), unit, per, language)


@cache
def _spelt(value: Decimal, unit: str, per: str | None, language: str) -> str:
    if per is None:
        return _simple(value, unit, language)
    said = format_compound_unit(value, unit, denominator_unit=per, length="long", locale=language) or ""
    for name in (unit, per):
        bare = re.sub(r"[\d.,\s]+", "", _simple(value, name, language))
        said = said.replace(f" {name}", bare).replace(name, bare)
    return said.replace("/", f" {PER[language]} ")


def _simple(value: Decimal, unit: str, language: str) -> str:
    """Where CLDR has no long form its short one is a word, but babel does not look there and leaves the unit's id."""
    said = format_unit(value, unit, length="long", locale=language)
    if unit in said:
        said = format_unit(value, unit, length="short", locale=language)
    return said.replace("/", f" {PER[language]} ")


def _value(number: str) -> Decimal:
    """What the plural form depends on. "1,000" may be one or a thousand; every language says both as many."""
    if number[-1] in FRACTION_SIGNS:
        return Decimal("1.5") if number[:-1] else Decimal("0.5")
    separators = re.findall(r"[.,]", number)
    try:
        if len(separators) == 1 and not re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", number):
            return Decimal(number.replace(",", "."))
        digits = re.sub(r"[.,]", "", number)
        return Decimal(digits if len(digits) <= 6 else f"1{digits[-2:]}")  # plurals look at the last two; babel breaks on huge ones
    except InvalidOperation:  # digits of another script
        return Decimal(100)
