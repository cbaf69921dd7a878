"""Dates, however they are written: 12 March 2026 is 12.03.2026 is 3/12/26."""

import re
from collections.abc import Iterable
from itertools import pairwise

from assistant.pipeline.checking.cues import is_estimated
from assistant.pipeline.checking.edits import edits
from assistant.pipeline.checking.printed import Claim, Print
from assistant.providers.embedded.finders.date_forms import DateForm, Day, read_dates
from assistant.providers.embedded.finders.dates import KEEPS_UNTIL, DateMeaning, PrintedDate, find_dates
from assistant.providers.embedded.lexicon import labels

_YEAR = re.compile(r"(?<![\d.,/:-])(?:19|20)\d\d(?![\d/:-]|[.,]\d|\s?%)")
_UNLABELLED = frozenset({DateMeaning.UNSAID, DateMeaning.OTHER})


def other_date(claim: Claim, print_: Print) -> str | None:
    dates = [*_claimed(claim), *_claimed_years(claim, print_)]
    printed = _all_days(line.text for line in print_.lines) if dates else ()
    said = _all_days(line.text for line in claim.said.lines) if dates else ()
    for days, start, end in dates:
        if is_estimated(claim, start, end) or _agree(days, printed):
            continue
        candidates = [found for found in _candidates(claim, print_) if not _agree(found.days, said, whole=True)]
        against = [found for found in candidates if any(_different(one, other) for one in days for other in found.days)]
        labelled = [found for found in against if found.meaning not in _UNLABELLED and _role(claim)]
        if labelled and len({found.days for found in labelled}) == 1:
            return labelled[0].printed
        near = [found for found in against if any(_is_near(one, other) for one in days for other in found.days)]
        if near and len({found.days for found in near}) == 1:
            return near[0].printed
    return None


def dates_said(claim: Claim) -> list[DateForm]:
    """Dates in a sentence. A weak form has a month's name or follows "expires": "7.95" is a price, "5 March" and "03/26" are not."""
    forms = read_dates(claim.text)
    return [
        form
        for form in forms
        if not form.weak or any(character.isalpha() for character in form.printed) or ("/" in form.printed and _role(claim))
    ]


def _claimed(claim: Claim) -> list[tuple[tuple[Day, ...], int, int]]:
    return [(form.days, form.start, form.end) for form in dates_said(claim)]


def _claimed_years(claim: Claim, print_: Print) -> list[tuple[tuple[Day, ...], int, int]]:
    """A lone year that is printed nowhere, where the sentence says until when a thing keeps or when it was made."""
    years = list(_YEAR.finditer(claim.plain))
    if not years or not _role(claim):
        return []
    inside = [(form.start, form.end) for form in dates_said(claim)]
    return [
        (tuple(Day(int(match.group()), month, None) for month in range(1, 13)), match.start(), match.end())
        for match in years
        if not any(start <= match.start() < end for start, end in inside) and not any(match.group() in run for run in print_.runs)
    ]


def _role(claim: Claim) -> frozenset[DateMeaning] | None:
    """What the sentence's date is for, by the same labels that stand on things; None when it says neither or both."""
    keeps = any(labels("dates")[meaning].search(claim.plain) for meaning in KEEPS_UNTIL)
    made = labels("dates")[DateMeaning.PRODUCTION].search(claim.plain) is not None
    if keeps == made:
        return None
    return KEEPS_UNTIL if keeps else frozenset({DateMeaning.PRODUCTION})


def _candidates(claim: Claim, print_: Print) -> list[PrintedDate]:
    role = _role(claim)
    found = [found for lines in print_.sure for found in find_dates(lines, print_.today)]
    return [date for date in found if role is None or date.meaning in role or date.meaning in _UNLABELLED]


def _all_days(texts: Iterable[str]) -> tuple[Day, ...]:
    """Also of a date that goes on in the next line."""
    texts = list(texts)
    joined = (f"{first} {second}" for first, second in pairwise(texts))
    return tuple(day for text in (*texts, *joined) for form in read_dates(text) for day in form.days)


def _agree(days: tuple[Day, ...], others: tuple[Day, ...], *, whole: bool = False) -> bool:
    """Whether one can be the other. What one leaves open agrees with everything, unless the ``whole`` date must be there."""
    return any(day == other if whole else _different(day, other) == [] for day in days for other in others)


def _different(day: Day, other: Day) -> list[tuple[str, str]] | None:
    """The parts that differ, of those that both name. None when they have only one in common, which tells nothing."""
    pairs = ((day.year, other.year), (day.month, other.month), (day.day, other.day))
    common = [(f"{one:02}", f"{two:02}") for one, two in pairs if one is not None and two is not None]
    return [pair for pair in common if pair[0] != pair[1]] if len(common) >= 2 else None


def _is_near(day: Day, other: Day) -> bool:
    """One part differs, and by a digit: 2025 and 2026, the 12th and the 21st."""
    different = _different(day, other)
    return different is not None and len(different) == 1 and edits(*different[0], 1) <= 1
