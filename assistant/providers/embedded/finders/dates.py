"""Dates on things: when it was made, until when it keeps, or just a date."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from assistant.providers.embedded import page
from assistant.providers.embedded.finders.date_forms import DateForm, Day, read_dates
from assistant.providers.embedded.finders.found import Found
from assistant.providers.embedded.folding import fold, folded, unspaced
from assistant.providers.embedded.lexicon import labels
from vision.types import TextLine


class DateMeaning(StrEnum):
    BEST_BEFORE = "best_before"
    USE_BY = "use_by"
    EXPIRY = "expiry"
    PRODUCTION = "production"
    OTHER = "other"
    UNSAID = "unsaid"


KEEPS_UNTIL = frozenset({DateMeaning.BEST_BEFORE, DateMeaning.USE_BY, DateMeaning.EXPIRY})


_SPAN = re.compile(
    r"\d\s?(?:个月|個月|年|天|ヶ月|か月|カ月|日|months?|days|weeks|years?|monate|tage|mois|jours|meses|dias|мес\w*|сут\w*|महीने|أشهر|شهر)"
)


def find_shelf_life(lines: Sequence[TextLine]) -> TextLine | None:
    """The line that says how long it keeps after it was made: "保质期:6个月"."""
    keeping = [labels("dates")[meaning] for meaning in KEEPS_UNTIL]
    return next(
        (line for line in lines if _SPAN.search(folded(line.text)) and any(words.search(folded(line.text)) for words in keeping)), None
    )


@dataclass(frozen=True, slots=True)
class PrintedDate(Found):
    """``days``: one day when it is clear; several when the print allows several and nothing on the thing decides."""

    meaning: DateMeaning
    days: tuple[Day, ...]

    @property
    def is_clear(self) -> bool:
        return len(self.days) == 1


@dataclass(frozen=True, slots=True)
class _Label:
    meaning: DateMeaning
    line: TextLine
    start: int
    end: int


def find_dates(lines: Sequence[TextLine], today: date) -> list[PrintedDate]:
    """Every date in the lines, in reading order. A date's meaning comes from the label on its line, on its row, or over it."""
    found_labels = [label for line in lines for label in _labels(line)]
    forms = [(line, form) for line in lines for form in read_dates(line.text)]
    day_first = _day_first(form for _, form in forms)
    dates: list[PrintedDate] = []
    for line, form in forms:
        label, label_is_near = _label_of(line, form, lines, found_labels)
        if form.weak and (label is None or not label_is_near or not _may_be_bare(form, line, label)):
            continue
        meaning = label.meaning if label else DateMeaning.UNSAID
        days = _likely(
            form,
            meaning,
            today,
            _Habit(day_first, None if label is None else unspaced(fold(label.line.text).clean[label.start : label.end])),
        )
        if days:
            where = (line,) if label is None or label.line is line else (label.line, line)
            dates.append(PrintedDate(form.printed, where, meaning, days))
    return _paired(dates)


def _labels(line: TextLine) -> Iterator[_Label]:
    plain = folded(line.text)
    spans: list[_Label] = []
    for meaning in DateMeaning:
        if meaning is DateMeaning.UNSAID:
            continue
        spans += [_Label(meaning, line, match.start(), match.end()) for match in labels("dates")[meaning].all(plain)]
    # "best before" inside "best before end", "date" inside "expiry date": the longer label is what is printed.
    for label in sorted(spans, key=lambda span: span.start):
        length = label.end - label.start
        if not any(
            other is not label and other.start <= label.start and label.end <= other.end and other.end - other.start > length
            for other in spans
        ):
            yield label


def _label_of(line: TextLine, form: DateForm, lines: Sequence[TextLine], found: Sequence[_Label]) -> tuple[_Label | None, bool]:
    """The label that speaks of this date, and whether it stands right beside it."""
    own = [label for label in found if label.line is line]
    before = [label for label in own if label.end <= form.start]
    if before:
        nearest = max(before, key=lambda label: label.end)
        return nearest, form.start - nearest.end <= 8
    after = [label for label in own if label.start >= form.end]
    if after:
        nearest = min(after, key=lambda label: label.start)
        return nearest, nearest.start - form.end <= 8
    for neighbours in (page.left_of(line, lines)[:2], page.nearby_above(line, lines)[:2], page.nearby_below(line, lines)[:1]):
        for neighbour in neighbours:
            beside = [label for label in found if label.line is neighbour]
            if beside and not any(not other.weak for other in read_dates(neighbour.text)):
                return beside[-1], True
    return None, False


def _may_be_bare(form: DateForm, line: TextLine, label: _Label) -> bool:
    """Four digits without any mark are a date only right behind the word that says so: "EXP:0327"."""
    return len(form.printed) != 4 or not form.printed.isdigit() or (label.line is line and 0 <= form.start - label.end <= 3)


def _day_first(forms: Iterator[DateForm]) -> bool | None:
    """Whether another date on the same thing settles the order of day and month."""
    orders = set()
    for form in forms:
        groups = _groups(form)
        if len(groups) != 3 or len(groups[0]) > 2 or not ("/" in form.printed or len(groups[2]) == 4):
            continue
        if int(groups[0]) > 12 >= int(groups[1]):
            orders.add(True)
        elif int(groups[1]) > 12 >= int(groups[0]):
            orders.add(False)
    return orders.pop() if len(orders) == 1 else None


@dataclass(frozen=True, slots=True)
class _Habit:
    """How dates are written on this thing: the day before the month, and the year before both, as far as that is known."""

    day_first: bool | None
    year_first: bool | None


def _likely(form: DateForm, meaning: DateMeaning, today: date, habit: _Habit) -> tuple[Day, ...]:
    """The days this date can really mean, given what it is for."""
    days = [day for day in form.days if day.year is None or _plausible(day.year, meaning, today)]
    groups = _groups(form)
    if len(groups) < 2 or len(groups[0]) > 2:
        return tuple(days[:3])
    first = int(groups[0])
    if habit.year_first:  # beside Chinese or Japanese words the year comes first
        days = [day for day in days if day.year == 2000 + first] or days
    elif habit.year_first is False and "." in form.printed:  # and nearly nowhere else before a dot
        days = [day for day in days if day.year != 2000 + first or day.day == first] or days
    if len(groups) == 2:
        # "03 27" on a pack is a month and a year; "27 11" may be a day in November as well.
        days = [day for day in days if day.year is not None and day.month == first] or days
    if habit.day_first is not None and len(days) > 1:
        days = [day for day in days if (day.day == first) == habit.day_first] or days
    return tuple(days[:3])


def _groups(form: DateForm) -> list[str]:
    """The numbers of a date that is written without words, two digits each where nothing stands between them; else nothing."""
    plain = folded(form.printed)
    if any(character.isalpha() for character in plain):
        return []
    groups = re.findall(r"\d+", plain)
    if len(groups) == 1 and len(groups[0]) in {4, 6}:
        return re.findall(r"\d\d", groups[0])
    return groups


def _plausible(year: int, meaning: DateMeaning, today: date) -> bool:
    if meaning in KEEPS_UNTIL:
        return today.year - 6 <= year <= today.year + 10
    if meaning is DateMeaning.PRODUCTION:
        return today.year - 20 <= year <= today.year
    return 1900 <= year <= today.year + 30


def _paired(dates: list[PrintedDate]) -> list[PrintedDate]:
    """Two ambiguous dates, made and keeps until: whatever the digits mean, it was made first. Drops days that cannot be."""
    made = [found for found in dates if found.meaning is DateMeaning.PRODUCTION and found.is_clear]
    if len(made) != 1:
        return dates
    start = made[0].days[0]
    result = []
    for found in dates:
        if found.meaning in KEEPS_UNTIL and not found.is_clear:
            later = tuple(day for day in found.days if _sortable(day) >= _sortable(start))
            found = PrintedDate(found.printed, found.lines, found.meaning, later or found.days)
        result.append(found)
    return result


def _sortable(day: Day) -> tuple[int, int, int]:
    return (day.year or 9999, day.month, day.day or 31)
