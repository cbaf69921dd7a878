"""Comparing what was said with what is printed: letters, numbers and days, whatever their case, accents and notation."""

import re
import unicodedata
from collections.abc import Iterable
from decimal import Decimal
from functools import cache

import numpy as np
from babel import Locale

from assistant.evaluation.truths import Day

_NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,:/-]\d+)*")
_SURELY_A_WORD = 4  # letters from which a word may be looked for inside others


# Letters ------------------------------------------------------------------------------------------------------------------------


@cache
def bare(text: str) -> str:
    """Letters and digits alone, of one case and without accents: what a listener hears."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    # Only the marks of the European scripts are dropped; a Japanese or Hindi mark makes another letter.
    plain = unicodedata.normalize("NFC", "".join(part for part in parts if not "\u0300" <= part <= "\u036f"))
    return "".join(_digit(part) for part in plain if part.isalnum() or unicodedata.category(part)[0] == "M")


def _digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)


def edits(one: str, other: str) -> int:
    """Characters to insert, delete or replace to make one text of the other."""
    return _edits(one, other, anywhere=False)


def edits_inside(needle: str, text: str) -> int:
    """The fewest edits that make ``needle`` of any part of ``text``."""
    return _edits(needle, text, anywhere=True)


def _edits(needle: str, text: str, *, anywhere: bool) -> int:
    letters = np.array([ord(letter) for letter in text], dtype=np.int64)
    place = np.arange(len(text) + 1)
    row = np.zeros(len(text) + 1, dtype=np.int64) if anywhere else place.copy()
    for count, letter in enumerate(needle, start=1):
        best = np.empty_like(row)
        best[0] = count
        best[1:] = np.minimum(row[1:] + 1, row[:-1] + (letters != ord(letter)))
        row = np.minimum.accumulate(best - place) + place  # a run of insertions from the best place before
    return int(row.min() if anywhere else row[-1])


def misread_share(said: str, printed: Iterable[str]) -> float:
    """The character error rate of words that were read out, each where it fits the print best; 0 for no words.

    Lines may be read in any order and be joined. A short word fits nearly anywhere, so it is compared with whole short words.
    """
    lines = list(printed)
    whole = bare("".join(lines))
    known = {bare(word) for line in lines for word in re.findall(r"\w+", line)}
    wrong = letters = 0
    for word in filter(None, map(bare, re.split(r"[\s,;:.、，。：…]+", said))):
        letters += len(word)
        if word in known or (word in whole and (len(word) >= _SURELY_A_WORD or word[0].isdigit())):
            continue
        if len(word) > 1 and any(other.startswith(word) or other.endswith(word) for other in known):
            continue  # cut off where the photo ends
        if len(word) >= _SURELY_A_WORD:
            wrong += min(len(word), edits_inside(word, whole))
        else:
            wrong += min((edits(word, other) for other in known if len(other) < _SURELY_A_WORD), default=len(word))
    return wrong / letters if letters else 0.0


def is_said(text: str, said: str) -> bool:
    """Whether the text stands in what was said; one letter in twelve may differ, so short texts must be exact."""
    needle = bare(text)
    return edits_inside(needle, bare(said)) <= len(needle) // 13


# Numbers ------------------------------------------------------------------------------------------------------------------------


def numbers_in(text: str) -> list[str]:
    return [match[0] for match in _NUMBER.finditer(unicodedata.normalize("NFKC", "".join(map(_digit, text))))]


def digits(text: str) -> str:
    return "".join(_digit(character) for character in text if character.isdecimal())


def value(number: str) -> Decimal:
    """``1.234,56``, ``1,234.56`` and ``1 234,56`` are the same; a mark before one or two last digits is a decimal mark."""
    found = re.fullmatch(r"(.*?)(?:[.,](\d{1,2}))?", number, re.DOTALL)
    whole, part = (found[1], found[2]) if found else (number, None)
    return Decimal(f"{digits(whole) or '0'}.{part or '0'}").normalize()


# Days ---------------------------------------------------------------------------------------------------------------------------


def days_in(text: str, language: str) -> list[Day]:
    """Every day that is spoken with its month's name, or with 年 and 月."""
    plain = "".join(map(_digit, unicodedata.normalize("NFC", text.casefold())))
    found = [
        Day(int(match[1]) if match[1] else None, int(match[2]), int(match[3]) if match[3] else None)
        for match in re.finditer(r"(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?", plain)
    ]
    for match in _spoken_days(language).finditer(plain):
        day = match["before"] or match["after"]
        year = match["year"] or match["year_after"]
        found.append(Day(int(year) if year else None, _months(language)[match["name"]], int(day) if day else None))
    return found


def fits(said: Day, truth: Day) -> bool:
    """Whether nothing that was said contradicts the truth."""
    return said.month == truth.month and said.year in {None, truth.year} and said.day in {None, truth.day}


@cache
def _months(language: str) -> dict[str, int]:
    months = Locale.parse(language).months
    return {str(name).casefold(): number for context in ("format", "stand-alone") for number, name in months[context]["wide"].items()}


@cache
def _spoken_days(language: str) -> re.Pattern[str]:
    name = "|".join(sorted(map(re.escape, _months(language)), key=len, reverse=True))
    return re.compile(
        rf"(?:(?<!\d)(?P<before>\d{{1,2}})\W{{0,3}}(?:de\s+)?)?(?<!\w)(?P<name>{name})(?!\w)"
        r"(?:\s(?P<after>\d{1,2})(?!\d)(?:,?\s(?P<year>\d{4}))?|[\s,]*(?:de\s+)?(?P<year_after>\d{4}))?"
    )
