"""All the ways in which a date is printed, turned into the days it can mean.

A printed date is not always one day: 03/12/27 is in December, in March, or in 2003. ``read_dates`` gives every day that the
digits allow and leaves the choice to whoever knows the label, the other dates on the thing, and today.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from babel import Locale

from assistant.providers.embedded.folding import fold, folded

_MONTH_NAMES_FROM = ("en", "es", "fr", "de", "pt", "ru", "it", "nl", "pl", "tr", "sv", "id", "ar", "hi")
_MORE_MONTH_NAMES = {
    "sept": 9,
    "janv": 1,
    "fevr": 2,
    "avr": 4,
    "juil": 7,
    "mrz": 3,
    "maerz": 3,
    "okt": 10,
    "dez": 12,
    "ene": 1,
    "abr": 4,
    "ago": 8,
    "dic": 12,
    "fev": 2,
    "set": 9,
}


@dataclass(frozen=True, slots=True, order=True)
class Day:
    """A day as far as it is printed: the year, or the day of the month, may be missing."""

    year: int | None
    month: int
    day: int | None

    def exists(self) -> bool:
        if not 1 <= self.month <= 12:
            return False
        try:
            date(self.year or 2024, self.month, self.day or 1)
        except ValueError:
            return False
        return True


@dataclass(frozen=True, slots=True)
class DateForm:
    """``days``: what the digits can mean, likeliest first. ``weak``: only a date if a label says so ("03 27", "MAR 27")."""

    printed: str
    start: int
    end: int
    days: tuple[Day, ...]
    weak: bool = False


@cache
def _months() -> dict[str, int]:
    names = dict(_MORE_MONTH_NAMES)
    for code in _MONTH_NAMES_FROM:
        locale = Locale.parse(code)
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in locale.months[context][width].items():
                    short = folded(str(name)).strip(". ")
                    if len(short) >= 3 and not short[0].isdigit():
                        names.setdefault(short, int(number))
    # English last word: every English month is also printed as its first three letters.
    for number, name in Locale.parse("en").months["format"]["wide"].items():
        names[folded(str(name))[:3]] = int(number)
    return names


@cache
def _forms() -> tuple[tuple[str, re.Pattern[str], bool], ...]:
    month = "(?P<name>" + "|".join(sorted(map(re.escape, _months()), key=len, reverse=True)) + ")"
    start, end = r"(?<![\d.,/:-])", r"(?![\d/:%]|[.,]\d)"
    apart = r"[\s.,/\-']{0,3}(?:de\s+|del\s+|of\s+)?"
    year = r"(?P<year>(?:19|20)\d\d)"
    return tuple(
        (name, re.compile(pattern), weak)
        for name, pattern, weak in (
            ("ymd", r"(?P<year>\d{4})\s*年\s*(?P<month>\d{1,2})\s*月(?:\s*(?P<day>\d{1,2})\s*日)?", False),
            ("era", r"(?:令和|(?<![a-z])r)\s*(?P<era>\d{1,2})\s*[年.]\s*(?P<month>\d{1,2})\s*[月.](?:\s*(?P<day>\d{1,2})\s*日?)?", False),
            ("ymd", r"(?<!\d)(?P<year>\d{2})\s*年\s*(?P<month>\d{1,2})\s*月(?:\s*(?P<day>\d{1,2})\s*日)?", False),
            ("md", r"(?<!\d)(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日", False),
            ("ymd", start + year + r"\s?[-./]\s?(?P<month>\d{1,2})\s?[-./]\s?(?P<day>\d{1,2})" + end, False),
            ("two-year4", start + r"(?P<a>\d{1,2})(?P<mark>\s?[-./]\s?)(?P<b>\d{1,2})\s?[-./]\s?" + year + r"(?!\d)", False),
            ("three", start + r"(?P<a>\d{1,2})\s?(?P<mark>[-./])\s?(?P<b>\d{1,2})\s?[-./]\s?(?P<c>\d{2})" + end, False),
            (
                "dmy",
                r"(?<!\d)(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|°)?"
                + apart
                + month
                + r"(?![^\W\d_])"
                + apart
                + r"(?P<year>(?:19|20)\d\d|\d{2})(?!\d)",
                False,
            ),
            ("mdy", r"(?<![^\W\d_])" + month + r"\.?\s*(?P<day>[0-3]\s?\d|\d)(?:st|nd|rd|th)?[\s.,/-]{1,3}" + year + r"(?!\d)", False),
            ("ymd", year + r"[\s./-]{0,2}" + month + r"(?![^\W\d_])[\s./-]{0,2}(?P<day>\d{1,2})(?!\d)", False),
            ("my", r"(?<![^\W\d_])" + month + apart + year + r"(?!\d)", False),
            ("my", year + r"[\s./-]{1,2}" + month + r"(?![^\W\d_])", False),
            ("my", start + r"(?P<month>\d{1,2})\s?[-./]\s?" + year + end, False),
            ("my", start + r"(?P<month>\d{1,2})\s" + year + end, True),
            ("my", start + year + r"\s?[-./]\s?(?P<month>\d{1,2})" + end, True),
            ("compact", r"(?<!\d)(?P<year>20[1-4]\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-2]\d|3[01])(?!\d)", False),
            ("md", r"(?<![^\W\d_])" + month + r"\.?\s*(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:.,/%])", True),
            ("md", r"(?<![\d./,])(?P<day>\d{1,2})(?:st|nd|rd|th|er|º)?[\s.]{0,2}(?:de\s+)?" + month + r"(?![^\W\d_])", True),
            ("my", r"(?<![^\W\d_])" + month + r"[\s.,/'-]{0,3}(?P<year>\d{2})(?![\d:.,/%])", True),
            ("three", r"(?<!\d)(?P<a>\d{2})(?P<mark>)(?P<b>\d{2})(?P<c>\d{2})(?!\d)", True),
            ("two-year4", start + r"(?P<a>\d{1,2})(?P<mark>\s)(?P<b>\d{1,2})\s" + year + r"(?!\d)", True),
            ("three", start + r"(?P<a>\d{1,2})(?P<mark>\s)(?P<b>\d{1,2})\s(?P<c>\d{2})" + end, True),
            ("two", start + r"(?P<a>\d{1,2})\s?[-./\s]\s?(?P<b>\d{2})" + end, True),
        )
    )


def read_dates(text: str) -> list[DateForm]:
    """Every date form in one line of print, from left to right, none inside another."""
    base = fold(text)
    plain = _mended(base.plain)
    found: list[DateForm] = []
    for name, pattern, weak in _forms():
        for match in pattern.finditer(plain):
            if any(match.start() < form.end and form.start < match.end() for form in found):
                continue
            days = tuple(dict.fromkeys(day for day in _days(name, match) if day.exists()))
            if days:
                found.append(DateForm(base.clean[match.start() : match.end()].strip(), match.start(), match.end(), days, weak))
    return sorted(found, key=lambda form: form.start)


def _mended(plain: str) -> str:
    """Letters that a recogniser puts for digits, inside a group of digits only: 2O27, l2.03."""
    plain = re.sub(r"(?<=\d)o(?=[\d./\-])|(?<=[./\-])o(?=\d)|(?<=\d)o(?=\d|$|\s)", "0", plain)
    return re.sub(r"(?<=\d)[il|](?=[\d./\-])|(?<=[./\-])[il|](?=\d)", "1", plain)


def _days(name: str, match: re.Match[str]) -> Iterator[Day]:
    groups = match.groupdict()
    if name == "era":
        yield Day(2018 + int(groups["era"]), int(groups["month"]), int(groups["day"]) if groups["day"] else None)
        return
    if name in {"ymd", "compact", "dmy", "mdy", "my", "md"}:
        month = _months()[groups["name"]] if groups.get("name") else int(groups["month"])
        number = groups.get("day")
        yield Day(_year(groups.get("year")), month, int(re.sub(r"\s", "", number)) if number else None)
        if groups.get("name") and name == "my" and len(groups["year"]) == 2:
            yield Day(None, month, int(groups["year"]))
        elif groups.get("name") and name == "md" and len(number or "") == 2:
            yield Day(2000 + int(number or 0), month, None)
        return
    first, second = int(groups["a"]), int(groups["b"])
    if name == "two-year4":
        # A dot between the numbers is a European habit: the day comes first.
        yield Day(int(groups["year"]), second, first)
        if "." not in groups["mark"]:
            yield Day(int(groups["year"]), first, second)
    elif name == "two":
        yield Day(2000 + second, first, None)
        yield Day(2000 + first, second, None)
        yield Day(None, second, first)
        yield Day(None, first, second)
    else:
        third = int(groups["c"])
        yield Day(2000 + third, second, first)
        if "." not in groups["mark"]:
            yield Day(2000 + third, first, second)
        if first > 12 or "." in groups["mark"]:
            yield Day(2000 + first, second, third)


def _year(printed: str | None) -> int | None:
    if printed is None:
        return None
    return int(printed) if len(printed) == 4 else 2000 + int(printed)
