"""Dates in figures, said with the month's name where it is certain which figure is the month; otherwise left as they are."""

import re
from datetime import date
from functools import cache

from babel.dates import format_date

_ISO = re.compile(r"(?<![^\W぀-ヿ㐀-鿿])(?<![./-])(\d{4})-(\d{2})-(\d{2})(?=T\d|(?![^\W぀-ヿ㐀-鿿]|[/-]|\.\d))")
_DOTTED = re.compile(r"(?<![^\W぀-ヿ㐀-鿿])(?<![./-])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?![^\W぀-ヿ㐀-鿿]|[/-]|\.\d)")
_SLASHED = re.compile(r"(?<![^\W぀-ヿ㐀-鿿])(?<![./-])(\d{1,2})/(\d{1,2})/(\d{4})(?![^\W぀-ヿ㐀-鿿]|[/-]|\.\d)")
_MONTH = re.compile(
    r"(?<![^\W぀-ヿ㐀-鿿])(?<![./-])(0[1-9]|1[0-2])/(20\d{2})(?![^\W぀-ヿ㐀-鿿]|[/-]|\.\d)|(?<![^\W぀-ヿ㐀-鿿])(?<![.,/-])(0[1-9])\.(20\d{2})(?![^\W぀-ヿ㐀-鿿]|[/-]|[.,]\d)"
)


def say_dates(text: str, language: str) -> str:
    """ "12.03.2027" and "2027-03-12" -> "March 12, 2027"; "25/12/2027" has only one reading; "03/04/2027" has two and stays."""
    text = _ISO.sub(lambda found: _said(found, found[1], found[2], found[3], language), text)
    text = _DOTTED.sub(lambda found: _said(found, found[3], found[2], found[1], language), text)
    text = _SLASHED.sub(lambda found: _slashed(found, language), text)
    return _MONTH.sub(lambda found: _month(int(found[2] or found[4]), int(found[1] or found[3]), language), text)


def _slashed(found: re.Match[str], language: str) -> str:
    first, second = int(found[1]), int(found[2])
    if first == second or (first > 12 and second <= 12):
        return _said(found, found[3], found[2], found[1], language)
    if second > 12 and first <= 12:
        return _said(found, found[3], found[1], found[2], language)
    return found.group()


def _said(found: re.Match[str], year: str, month: str, day: str, language: str) -> str:
    try:
        return _day(date(int(year), int(month), int(day)), language)
    except ValueError:
        return found.group()


@cache
def _day(day: date, language: str) -> str:
    said = format_date(day, "long", locale=language).replace("\u00a0", " ")
    return re.sub(r"\s*г\.$", " года", said) if language == "ru" else said


@cache
def _month(year: int, month: int, language: str) -> str:
    pattern = {"zh": "y年M月", "ja": "y年M月", "es": "MMMM 'de' y", "pt": "MMMM 'de' y", "ru": "LLLL y 'года'"}.get(language, "LLLL y")
    return format_date(date(year, month, 1), pattern, locale=language)
