"""Hours of opening: which rows of print speak of which days of the week."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from babel import Locale

from assistant.providers.embedded import page
from assistant.providers.embedded.finders.found import Found
from assistant.providers.embedded.folding import fold, folded, phrase_pattern, unspaced
from assistant.providers.embedded.lexicon import labels
from vision.types import TextLine

_PRINTED_IN = ("en", "de", "es", "fr", "pt", "ru", "zh", "ja", "hi", "ar", "it", "nl")
_WEEK = frozenset(range(7))
_DASH = re.compile(r"[-‐-―−~〜～]")


@dataclass(frozen=True, slots=True)
class Hours(Found):
    """``printed``: the days with their times as they stand. ``days``: 0 is Monday."""

    days: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Named:
    days: frozenset[int]
    start: int
    end: int


def find_hours(lines: Sequence[TextLine], language: str) -> list[Hours]:
    """Every row that names days and beside them times, or that it is closed. ``language`` breaks a tie: "Di" is Tuesday or Sunday."""
    spoken = _language_of(lines, language)
    found: list[Hours] = []
    for line in lines:
        if not _named(folded(line.text), spoken):
            continue
        row = [line, *_beside(line, lines, spoken)]
        found += [Hours(printed, tuple(row), days) for printed, days in _parts(" ".join(cell.text.strip() for cell in row), spoken)]
    return found


def days_asked(question: str, language: str, today: date) -> frozenset[int]:
    """The days a question is about; empty when it names none."""
    plain = re.sub(r"[’'‘`]", " ", folded(question))
    days = {day for name in _named(plain, language, spoken=True) for day in name.days}
    if labels("weekdays")["today"].search(plain):
        days.add(today.weekday())
    elif labels("weekdays")["tomorrow"].search(plain):
        days.add((today.weekday() + 1) % 7)
    return frozenset(days) if len(days) < len(_WEEK) else frozenset()


def _beside(line: TextLine, lines: Sequence[TextLine], language: str) -> list[TextLine]:
    """The cells that belong to a name of a day: right of it, or else right below it."""
    if _tells(folded(line.text), language):
        return []
    cells = [cell for cell in page.right_of(line, lines) if not _named(folded(cell.text), language)]
    if any(_tells(folded(cell.text), language) for cell in cells):
        return cells
    return [
        cell
        for cell in page.nearby_below(line, lines)[:1]
        if _tells(folded(cell.text), language) and not _named(folded(cell.text), language)
    ]


def _tells(plain: str, language: str) -> bool:
    """Whether there is something about the hours beside the names of days."""
    bare = plain
    for name in reversed(_named(plain, language)):
        bare = bare[: name.start] + " " + bare[name.end :]
    return bool(re.search(r"\d", bare)) or labels("weekdays")["closed"].search(bare) is not None


def _parts(text: str, language: str) -> list[tuple[str, frozenset[int]]]:
    """A row cut before each day that follows a time: "Mo-Fr 9-18, Sa 10-14" are two."""
    base = fold(text)
    parts: list[tuple[int, frozenset[int]]] = []
    end = 0
    for name in _named(base.plain, language):
        between = base.plain[end : name.start]
        if parts and not re.search(r"\d", between) and not labels("weekdays")["closed"].search(between):
            parts[-1] = (parts[-1][0], parts[-1][1] | name.days)
        else:
            parts.append((name.start, name.days))
        end = name.end
    starts = [start for start, _ in parts] + [len(base.clean)]
    # What stands before the first day belongs to it: "10-14 Saturday".
    starts[0] = 0
    told = [(base.clean[starts[index] : starts[index + 1]].strip(" ,;|/·"), days) for index, (_, days) in enumerate(parts)]
    return [(printed, days) for printed, days in told if _tells(folded(printed), language)]


def _named(plain: str, language: str, *, spoken: bool = False) -> list[_Named]:
    """The days named in folded text, from left to right; "Mon - Fri" is one name of five days."""
    words = labels("weekdays")
    spans = [
        _Named(frozenset({day}), match.start(), match.end())
        for day, pattern in _names(language, spoken)
        for match in pattern.finditer(plain)
    ]
    spans += [_Named(frozenset({day}), match.start(), match.end()) for day in range(7) for match in words[str(day)].all(plain)]
    for kind, days in (("weekend", frozenset({5, 6})), ("working", frozenset(range(5))), ("daily", _WEEK)):
        spans += [_Named(days, match.start(), match.end()) for match in words[kind].all(plain)]
    found: list[_Named] = []
    for name in sorted(spans, key=lambda span: (span.start, -span.end)):
        if found and name.start < found[-1].end:
            continue
        if found and _is_through(plain[found[-1].end : name.start]) and len(found[-1].days) == len(name.days) == 1:
            first, last = min(found[-1].days), min(name.days)
            reach = frozenset((first + step) % 7 for step in range((last - first) % 7 + 1))
            found[-1] = _Named(reach, found[-1].start, name.end)
        else:
            found.append(name)
    return found


def _is_through(between: str) -> bool:
    bare = between.strip(" .")
    return bool(bare) and (_DASH.fullmatch(bare) is not None or any(word == bare for word in _through()))


@cache
def _through() -> frozenset[str]:
    return frozenset(folded(word) for word in labels("weekdays")["through"].phrases)


@cache
def _names(language: str, spoken: bool) -> tuple[tuple[int, re.Pattern[str]], ...]:
    """The names of the days in one language. In speech no abbreviation: "so", "do" and "sat" are words."""
    days = Locale.parse(language).days
    names = set()
    for context in ("format", "stand-alone"):
        for width in ("wide",) if spoken else ("wide", "abbreviated", "short"):
            names |= {(int(number), folded(str(name)).strip(". ")) for number, name in days[context][width].items()}
    patterns = []
    for number, name in names:
        if len(name) == 1 and unspaced(name):  # "月" is also the month: a day only where it stands alone
            patterns.append((number, re.compile(rf"(?<![^\W_]){name}(?![^\W_])")))
        elif len(name) > 1:
            patterns.append((number, phrase_pattern(name)))
            patterns += [(number, phrase_pattern(short)) for short in [name.removesuffix("-feira")] if short != name]
    return tuple(patterns)


def _language_of(lines: Sequence[TextLine], preferred: str) -> str:
    """The language in which most different days are named; the person's own where several fit."""
    text = "\n".join(folded(line.text) for line in lines)

    def fits(language: str) -> tuple[int, bool]:
        return len({day for day, pattern in _names(language, False) if pattern.search(text)}), language == preferred

    return max(_PRINTED_IN, key=fits)
