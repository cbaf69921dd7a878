"""Units as they are printed and as they are said, in all our languages: "mg", "milligrams", "миллиграмм", "毫克"."""

import re
from decimal import Decimal
from functools import cache

from babel.units import format_unit

from assistant.providers.embedded.folding import folded
from common.languages import LANGUAGES

#: CLDR's unit -> what it measures, and how many of that dimension's smallest unit it is.
_UNITS = {
    "mass-microgram": ("mass", Decimal("0.001")),
    "mass-milligram": ("mass", Decimal(1)),
    "mass-gram": ("mass", Decimal(1000)),
    "mass-kilogram": ("mass", Decimal(1000000)),
    "mass-ounce": ("ounce", Decimal(1)),
    "mass-pound": ("pound", Decimal(1)),
    "volume-milliliter": ("volume", Decimal(1)),
    "volume-centiliter": ("volume", Decimal(10)),
    "volume-deciliter": ("volume", Decimal(100)),
    "volume-liter": ("volume", Decimal(1000)),
    "volume-fluid-ounce": ("fluid ounce", Decimal(1)),
    "concentr-percent": ("percent", Decimal(1)),
    "energy-kilocalorie": ("kilocalorie", Decimal(1)),
    "energy-kilojoule": ("kilojoule", Decimal(1)),
    "temperature-celsius": ("celsius", Decimal(1)),
    "iu": ("iu", Decimal(1)),
}
#: What CLDR does not write.
_ALSO = {
    "mass-microgram": ("mcg", "ug", "mikrogramm", "микрограммов"),
    "mass-milligram": ("mgs", "milligramme", "milligrammes", "миллиграммов", "ملغ", "ملجم", "مجم", "ملليغرام", "ملغم", "मि.ग्रा."),
    "mass-gram": ("gr", "gm", "gms", "gramme", "grammes", "граммов", "جم", "جرام"),
    "mass-kilogram": ("kgs", "kilo", "kilos", "килограммов", "公斤", "كجم", "كيلو"),
    "mass-ounce": ("ozs",),
    "mass-pound": ("lbs",),
    "volume-milliliter": ("mls", "millilitre", "millilitres", "مل", "ملل", "मि.ली."),
    "volume-centiliter": ("centilitre", "centilitres"),
    "volume-liter": ("lt", "ltr", "litre", "litres"),
    "energy-kilocalorie": ("calories", "calorie", "cal", "kalorien", "calorias"),
    "temperature-celsius": ("degrees c", "grad c"),
    "iu": ("iu", "i.u.", "ui", "i.e.", "international units", "ме", "国际单位", "وحدة دولية"),
}
_COUNTS = (1, 2, 5, 11)  # of which every language's plurals show, but for some of Arabic


@cache
def spellings() -> dict[str, tuple[str, Decimal]]:
    """Folded spelling -> dimension and factor."""
    found: dict[str, tuple[str, Decimal]] = {}
    for unit, meaning in _UNITS.items():
        for spelling in (*_ALSO.get(unit, ()), *_said(unit)):
            found.setdefault(folded(spelling), meaning)
    return found


@cache
def unit_pattern() -> str:
    """The longest spelling first; a letter after it makes it another word, except beside Chinese and Japanese."""
    words = sorted(map(re.escape, spellings()), key=len, reverse=True)
    return f"(?:{'|'.join(words)})(?![^\\W\\d_\\u3040-\\u30ff\\u3400-\\u9fff])"


def _said(unit: str) -> set[str]:
    if unit == "iu":
        return set()
    written = {
        format_unit(count, unit, length=length, locale=language)
        for language in LANGUAGES
        for count in _COUNTS
        for length in ("long", "short")
    }
    words = {re.sub(r"\d+(?:[.,٫]\d+)?", "", folded(text)).strip() for text in written}
    return {word for word in words if word and unit not in word and word not in {"#", "°"} and "摂氏" not in word}
