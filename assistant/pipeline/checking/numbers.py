"""Numbers that are no date, price, measure or telephone number: rooms, buses, order numbers, models, codes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.pipeline.checking.amounts import amounts_said
from assistant.pipeline.checking.cues import is_estimated
from assistant.pipeline.checking.dates import dates_said
from assistant.pipeline.checking.edits import edits
from assistant.pipeline.checking.measures import measures_in
from assistant.pipeline.checking.printed import Claim, Print, numbers_in
from assistant.pipeline.checking.words import LETTERS
from assistant.pipeline.claim_kinds import QUOTED
from assistant.providers.embedded.finders.phones import find_phones
from assistant.providers.embedded.finders.times import find_times
from assistant.providers.embedded.folding import fold, folded
from vision.types import TextLine

_TOKEN = re.compile(r"(?<![a-z0-9])(?<!\d[.,:/'’-])[a-z0-9]+(?:-[a-z0-9]+)*(?![a-z0-9]|[.,:/'’]\d)")
_AFTER_LETTERS = re.compile(r"[a-z]+(\d{5,})")  # a recogniser loses the space in "ID 000750673920"
_MEASURED = re.compile(r"\d+[a-z]{1,4}")  # 180cm: a unit that we do not know
_LONG = 5  # digits from which a near miss is none by chance
_VERY_LONG = 8
#: What a recogniser takes for each other is no difference.
_ALIKE = str.maketrans("oilsbz", "011582")


@dataclass(frozen=True, slots=True)
class Number:
    printed: str
    start: int
    end: int

    @property
    def plain(self) -> str:
        return re.sub(r"[^a-z0-9]", "", folded(self.printed))


def other_number(claim: Claim, print_: Print) -> str | None:
    for claimed in _numbers_said(claim):
        if is_estimated(claim, claimed.start, claimed.end) or _is_printed(claimed, print_):
            continue
        near = {number.plain: number for line in print_.sure_lines for number in _numbers(line) if _is_meant(claim, claimed, number, line)}
        unheard = [number for plain, number in near.items() if not any(plain in run for run in claim.said.runs)]
        if len(near) == len(unheard) == 1:
            return unheard[0].printed
    return None


def _numbers(line: TextLine) -> Iterator[Number]:
    base = fold(line.text)
    for match in _TOKEN.finditer(base.plain):
        if sum(map(str.isdigit, match.group())) >= 3 and not _MEASURED.fullmatch(match.group()):
            yield Number(base.clean[match.start() : match.end()], match.start(), match.end())
        if digits := _AFTER_LETTERS.fullmatch(match.group()):
            start = match.start() + digits.start(1)
            yield Number(base.clean[start : match.end()], start, match.end())


def _numbers_said(claim: Claim) -> list[Number]:
    taken = [(form.start, form.end) for form in dates_said(claim)]
    taken += [(measure.start, measure.end) for measure in measures_in(claim.line)]
    taken += [(start, start + len(amount.printed)) for amount, start in amounts_said(claim)]
    for found in (*find_phones([claim.line]), *find_times([claim.line])):
        start = max(claim.plain.find(folded(found.printed)), 0)
        taken.append((start, start + len(found.printed)))
    return [number for number in _numbers(claim.line) if not any(start < number.end and number.start < end for start, end in taken)]


def _is_printed(claimed: Number, print_: Print) -> bool:
    if claimed.plain.isdigit() and not print_.numbers.isdisjoint(numbers_in(claimed.plain)):
        return True
    alike = claimed.plain.translate(_ALIKE)
    return any(alike in run.translate(_ALIKE) for run in print_.runs)


def _is_meant(claim: Claim, claimed: Number, printed: Number, line: TextLine) -> bool:
    """A long number is near by itself. A short one only where it is quoted, or where print and sentence have the same word before it."""
    one, other = claimed.plain, printed.plain
    if one.isdigit() != other.isdigit():
        return False
    if len(one) >= _LONG:
        most = 2 if len(one) >= _VERY_LONG else 1
        return edits(one, other, most) <= most
    return len(one) == len(other) and edits(one, other, 1) <= 1 and (_is_quoted(claim, claimed) or _has_its_word(claim, claimed, line))


def _is_quoted(claim: Claim, claimed: Number) -> bool:
    return any(match.start() <= claimed.start and claimed.end <= match.end() for match in QUOTED.finditer(claim.clean))


def _has_its_word(claim: Claim, claimed: Number, line: TextLine) -> bool:
    """ "room" in "room 214" and "ROOM 241"."""
    before = LETTERS.findall(claim.plain[: claimed.start])[-1:]
    return any(len(word) >= 3 and word in LETTERS.findall(folded(line.text)) for word in before)
