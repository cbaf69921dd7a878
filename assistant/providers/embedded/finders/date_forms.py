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

_MONTH_NAMES_FROM = (
    *("en", "es", "fr", "de", "pt", "ru", "it", "nl", "pl", "tr", "sv", "id", "ar", "hi"),
    *("uk", "el", "he", "th", "ro", "nb", "da", "ar_SY", "ar_DZ"),
)
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
# Two letters that English and French packs in Canada share: "2027 MR 14".
_CANADIAN = ("ja", "fe", "mr", "al", "ma", "jn", "jl", "au", "se", "oc", "no", "de")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
# Years of the Buddhist calendar are printed on Thai things; no other calendar has such numbers.
_BUDDHIST = 543


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
    """Tried in this order, the more of a date a form holds the earlier: no form may take a part of a longer date."""
    month = "(?P<name>" + "|".join(sorted(map(re.escape, _months()), key=len, reverse=True)) + ")"
    roman, canadian = f"(?P<roman>{'|'.join(sorted(_ROMAN, key=len, reverse=True))})", f"(?P<short>{'|'.join(_CANADIAN)})"
    start, end = r"(?<!\d)(?<!\d[.,/:-])", r"(?![\d/:%]|[.,]\d)"
    apart = r"[\s.,/\-']{0,3}(?:de\s+|del\s+|of\s+)?(?:พ\.?ศ\.?\s*)?"
    any_mark = r"(?:\s{0,2}[-./,]\s{0,2}|\s{1,3})"
    year = r"(?P<year>(?:19|20)\d\d)"
    long_year = r"(?P<year>(?:19|20)\d\d|25[5-9]\d)"
    short_year = r"(?P<year>\d{2})(?![\d:%]|[.,]\d|\s?(?:[ap]\.?m\b|uhr|h\b))"  # and not the hour of "12 Mar 10:30"
    whole = r"(?<!\d)(?<!\d[.,/:\s-])"  # not the end of a longer date
    begun = r"(?!\s?[-./\s]\s?\d{1,2}(?![\d:]))"  # nor its beginning
    day, month_number = r"(?P<day>\d{1,2})", r"(?P<month>\d{1,2})"
    return tuple(
        (name, re.compile(pattern), weak)
        for name, pattern, weak in (
            ("ymd", r"(?P<year>\d{4})\s*[年년]\s*(?P<month>\d{1,2})\s*[月월](?:\s*(?P<day>\d{1,2})\s*[日일])?", False),
            ("era", r"令和\s*(?P<era>元|\d{1,2})\s*[年.]\s*(?P<month>\d{1,2})\s*[月.](?:\s*(?P<day>\d{1,2})\s*日?)?", False),
            ("era", r"(?<![a-z])r\s*(?P<era>\d{1,2})\s*[年.]\s*(?P<month>\d{1,2})\s*[月.](?:\s*(?P<day>\d{1,2})\s*日?)?", True),
            ("ymd", r"(?<!\d)(?P<year>\d{2})\s*[年년]\s*(?P<month>\d{1,2})\s*[月월](?:\s*(?P<day>\d{1,2})\s*[日일])?", False),
            ("md", r"(?<!\d)(?P<month>\d{1,2})\s*[月월]\s*(?P<day>\d{1,2})\s*[日일]", False),
            ("ymd", start + long_year + r"\s?[-./]\s?" + month_number + r"\s?[-./]\s?" + day + end, False),
            ("two-year4", start + r"(?P<a>\d{1,2})(?P<mark>\s?[-./]\s?)(?P<b>\d{1,2})\s?[-./]\s?" + long_year + r"(?!\d)", False),
            ("three", start + r"(?P<a>\d{1,2})\s?(?P<mark>[-./])\s?(?P<b>\d{1,2})\s?[-./]\s?(?P<c>\d{2})" + end, False),
            ("dmy", start + day + r"\s?[-./]\s?" + roman + r"\s?[-./]\s?" + year + r"(?!\d)", False),
            (
                "dmy",
                r"(?<!\d)(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|°)?"
                + apart
                + month
                + r"(?![^\W\d_])"
                + apart
                + f"(?:{long_year.replace('(?P<year>', '(?P<year4>')}(?!\\d)|{short_year})",
                False,
            ),
            ("mdy", r"(?<![^\W\d_])" + month + r"\.?\s*(?P<day>[0-3]\s?\d|\d)(?:st|nd|rd|th)?[\s.,/-]{1,3}" + year + r"(?!\d)", False),
            ("ymd", start + long_year + any_mark + month_number + any_mark + day + end, True),
            ("two-year4", start + r"(?P<a>\d{1,2})(?P<mark>" + any_mark + r")(?P<b>\d{1,2})" + any_mark + long_year + r"(?!\d)", True),
            ("ymd", year + r"[\s./-]{0,2}" + month + r"(?![^\W\d_])[\s./-]{0,2}" + day + r"(?!\d)", False),
            ("my", r"(?<![^\W\d_])" + month + apart + long_year + r"(?!\d)", False),
            ("my", year + r"[\s./-]{1,2}" + month + r"(?![^\W\d_])", False),
            ("ymd", year + r"[\s./-]{0,2}" + canadian + r"[\s./-]{0,2}" + day + r"(?!\d)", True),
            ("my", start + month_number + r"\s?[-./]\s?" + year + end, False),
            ("my", whole + month_number + r"\s{1,2}" + year + end, True),
            ("my", start + year + r"\s?[-./\s]\s?" + month_number + end + begun, True),
            ("compact", r"(?<!\d)(?P<year>20[1-4]\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-2]\d|3[01])(?!\d)", False),
            ("two-year4", r"(?<!\d)(?P<a>\d{2})(?P<mark>)(?P<b>\d{2})(?P<year>20[1-4]\d)(?!\d)", True),
            ("mdy", r"(?<![^\W\d_])" + month + r"\.?\s*(?P<day>\d{1,2})(?:st|nd|rd|th)?[\s.,/'-]{1,3}" + short_year, True),
            ("md", r"(?<![^\W\d_])" + month + r"\.?\s*(?P<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:.,/%])", True),
            ("md", r"(?<![\d./,])(?P<day>\d{1,2})(?:st|nd|rd|th|er|º)?[\s.]{0,2}(?:de\s+)?" + month + r"(?![^\W\d_])", True),
            ("my", r"(?<![^\W\d_])" + month + r"[\s.,/'-]{0,3}(?P<year>\d{2})(?![\d:.,/%])", True),
            ("three", r"(?<!\d)(?P<a>\d{2})(?P<mark>)(?P<b>\d{2})(?P<c>\d{2})(?!\d)", True),
            ("three", start + r"(?P<a>\d{1,2})(?P<mark>" + any_mark + r")(?P<b>\d{1,2})" + any_mark + r"(?P<c>\d{2})" + end, True),
            ("two", whole + r"(?P<a>\d{1,2})(?P<mark>\s?[-./\s]\s?)(?P<b>\d{2})" + end + begun, True),
            ("two", whole + r"(?P<a>\d{2})(?P<mark>)(?P<b>\d{2})(?!\d)" + end + begun, True),
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
    """Letters that a recogniser puts for digits, inside a group of digits only: 2O27, l2.03. All dashes become one, all raised dots too."""
    plain = re.sub(r"[‐-―−]", "-", plain)
    plain = re.sub(r"(?<=\d)[·•](?=\d)", ".", plain)
    plain = re.sub(r"(?<=\d)o(?=[\d./\-])|(?<=[./\-])o(?=\d)|(?<=\d)o(?=\d|$|\s)", "0", plain)
    return re.sub(r"(?<=\d)[il|](?=[\d./\-])|(?<=[./\-])[il|](?=\d)", "1", plain)


def _days(name: str, match: re.Match[str]) -> Iterator[Day]:
    groups = match.groupdict()
    if name == "era":
        era = 1 if groups["era"] == "元" else int(groups["era"])
        yield Day(2018 + era, int(groups["month"]), int(groups["day"]) if groups["day"] else None)
        return
    if name in {"ymd", "compact", "dmy", "mdy", "my", "md"}:
        month, number, year = _month(groups), groups.get("day"), groups.get("year4") or groups.get("year")
        yield Day(_year(year), month, int(re.sub(r"\s", "", number)) if number else None)
        if groups.get("name") and name == "my" and len(year or "") == 2:
            yield Day(None, month, int(year or 0))
        elif groups.get("name") and name == "md" and len(number or "") == 2:
            yield Day(2000 + int(number or 0), month, None)
        return
    first, second = int(groups["a"]), int(groups["b"])
    # A dot between the numbers is a European habit: the day comes first.
    is_dotted = "." in groups["mark"]
    if name == "two-year4":
        yield Day(_year(groups["year"]), second, first)
        if not is_dotted:
            yield Day(_year(groups["year"]), first, second)
    elif name == "two":
        yield Day(2000 + second, first, None)
        yield Day(2000 + first, second, None)
        yield Day(None, second, first)
        if not is_dotted:
            yield Day(None, first, second)
    else:
        third = int(groups["c"])
        yield Day(2000 + third, second, first)
        if not is_dotted:
            yield Day(2000 + third, first, second)
        if first > 12 or is_dotted:
            yield Day(2000 + first, second, third)


def _month(groups: dict[str, str | None]) -> int:
    if name := groups.get("name"):
        return _months()[name]
    if roman := groups.get("roman"):
        return _ROMAN.index(roman) + 1
    if short := groups.get("short"):
        return _CANADIAN.index(short) + 1
    return int(groups["month"] or 0)


def _year(printed: str | None) -> int | None:
    if printed is None:
        return None
    year = int(printed) if len(printed) == 4 else 2000 + int(printed)
    return year - _BUDDHIST if year >= 2550 else year
