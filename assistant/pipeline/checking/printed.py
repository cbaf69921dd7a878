"""What is compared: the print of all photos, and a model's sentence."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import pairwise

from assistant.providers.embedded import page
from assistant.providers.embedded.folding import fold, folded
from vision.types import Reading, TextLine
from vision.verdict import SURE

#: Of the least sure letter of a line. A mean hides it, and one misread letter is all it takes for a doubt without cause.
SURE_LETTER = 0.9

NUMBER = r"\d{1,3}(?:[ '’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,٫٬]\d+)*"
_NUMBERS = re.compile(NUMBER)


@dataclass(frozen=True)
class Print:
    """The lines of each photo. Everything that was read can silence a doubt; only ``sure`` lines can raise one."""

    photos: tuple[tuple[TextLine, ...], ...]
    today: date = field(default_factory=date.today)

    @classmethod
    def of(cls, readings: Iterable[Reading | None]) -> "Print":
        return cls(tuple(_straight(reading.lines) for reading in readings if reading and reading.lines))

    @cached_property
    def lines(self) -> tuple[TextLine, ...]:
        return tuple(line for photo in self.photos for line in photo)

    @cached_property
    def sure(self) -> tuple[tuple[TextLine, ...], ...]:
        return tuple(tuple(line for line in photo if is_sure(line)) for photo in self.photos)

    @cached_property
    def sure_lines(self) -> tuple[TextLine, ...]:
        return tuple(line for photo in self.sure for line in photo)

    @cached_property
    def numbers(self) -> frozenset[Decimal]:
        return frozenset(value for line in self.lines for value in numbers_in(line.text))

    @cached_property
    def runs(self) -> tuple[str, ...]:
        """Letters and digits of each line, of two lines that follow each other, without anything between them."""
        plain = ["".join(character for character in folded(line.text) if character.isalnum()) for line in self.lines]
        return (*plain, *(first + second for first, second in pairwise(plain)))

    @cached_property
    def text(self) -> str:
        return "\n".join(line.text for line in self.sure_lines)


@dataclass(frozen=True)
class Claim:
    """A model's sentence. ``heard``: the sentences that the person heard before it."""

    text: str
    language: str
    heard: tuple[str, ...] = ()

    @cached_property
    def line(self) -> TextLine:
        """As if it were printed, so that what finds a date or a price in print finds it here."""
        return _as_print(self.text)

    @cached_property
    def plain(self) -> str:
        return folded(self.text)

    @cached_property
    def clean(self) -> str:
        return fold(self.text).clean

    @cached_property
    def said(self) -> Print:
        """All that was said so far: print that the person has heard already needs no doubt to be told."""
        return Print((tuple(_as_print(text) for text in (*self.heard, self.text)),))


def is_sure(line: TextLine) -> bool:
    return line.confidence >= SURE and (line.weakest is None or line.weakest >= SURE_LETTER)


def numbers_in(text: str) -> Iterator[Decimal]:
    """Every number of a text, in every way in which it can be read."""
    plain = folded(text)
    for match in _NUMBERS.finditer(plain):
        yield from readings(match.group())
    # A recogniser puts a space beside a point: "7. 95".
    for match in re.finditer(r"(?<!\d)\d+\s?[.,]\s?\d{1,2}(?!\d)", plain):
        yield from readings(re.sub(r"\s", "", match.group()))


def readings(number: str) -> frozenset[Decimal]:
    """What written digits can mean: "1.500" is one and a half, or one thousand five hundred. Empty for "12.03.2026"."""
    first, *groups = re.split(r"[.,٫٬]", re.sub(r"[\s'’]", "", number))
    if not groups:
        return frozenset({Decimal(first)})
    found = set()
    if all(len(group) == 3 for group in groups[:-1]):
        found.add(Decimal("".join((first, *groups[:-1])) + "." + groups[-1]))
    if all(len(group) == 3 for group in groups) and len(first) <= 3:
        found.add(Decimal("".join((first, *groups))))
    return frozenset(found)


def _straight(lines: tuple[TextLine, ...]) -> tuple[TextLine, ...]:
    """As the embedded provider lays them: its finders look beside, above and below."""
    return page.levelled(page.turned(lines, page.quarter_turns(lines)))


def _as_print(text: str) -> TextLine:
    return TextLine(text=text, box=(0, 0, 10 * len(text) or 1, 20), confidence=1.0)
