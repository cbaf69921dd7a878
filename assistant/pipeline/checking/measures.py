"""Numbers with a unit: strengths, sizes, percentages."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from assistant.pipeline.checking.cues import is_estimated
from assistant.pipeline.checking.edits import digits, edits, is_near
from assistant.pipeline.checking.printed import NUMBER, Claim, Print, numbers_in, readings
from assistant.pipeline.checking.units import spellings, unit_pattern
from assistant.pipeline.checking.words import shares_a_word
from assistant.providers.embedded.folding import fold
from vision.types import TextLine


@dataclass(frozen=True, slots=True)
class Measure:
    """``values``: all that its number can mean; ``factor``: its unit in the smallest unit of its dimension."""

    printed: str
    start: int
    end: int
    values: frozenset[Decimal]
    dimension: str
    factor: Decimal
    line: TextLine

    @property
    def is_dose(self) -> bool:
        return self.dimension == "iu" or (self.dimension == "mass" and self.factor <= 1)

    @property
    def sizes(self) -> frozenset[Decimal]:
        return frozenset(value * self.factor for value in self.values)

    def equals(self, other: "Measure") -> bool:
        return self.dimension == other.dimension and not self.sizes.isdisjoint(other.sizes)

    def rounds(self, other: "Measure") -> bool:
        """12 g of sugar for 12.5 g. Nobody rounds a dose."""
        if self.is_dose or (self.dimension, self.factor) != (other.dimension, other.factor):
            return False
        return any(one == one.to_integral_value() and two > 1 and abs(one - two) < 1 for one in self.values for two in other.values)

    def is_near(self, other: "Measure") -> bool:
        """In the same unit a near miss of the number; in another unit of the dimension the same number: 500 g and 500 mg."""
        if self.dimension != other.dimension:
            return False
        if self.factor != other.factor:
            return not self.values.isdisjoint(other.values)
        return any(is_near(one, two) for one in self.values for two in other.values)


def other_measure(claim: Claim, print_: Print) -> str | None:
    claims = list(measures_in(claim.line))
    if not claims:
        return None
    printed = [measure for line in print_.lines for measure in measures_in(line)]
    said = [measure for line in claim.said.lines for measure in measures_in(line)]
    bare = _bare_numbers(print_)
    for claimed in claims:
        if is_estimated(claim, claimed.start, claimed.end) or any(
            claimed.equals(measure) or claimed.rounds(measure) for measure in printed
        ):
            continue
        if not claimed.values.isdisjoint(bare):  # its unit was not read, or stands in a table's head
            continue
        sure = [measure for line in print_.sure_lines for measure in measures_in(line) if measure.dimension == claimed.dimension]
        unheard = [measure for measure in sure if not any(measure.equals(other) for other in said)]
        if found := _mistaken(claim, claimed, sure, unheard):
            return found.printed
    return None


def measures_in(line: TextLine) -> Iterator[Measure]:
    base = fold(line.text)
    for match in _pattern().finditer(base.plain):
        dimension, factor = spellings()[match["unit"]]
        values = readings(match["number"])
        if values:
            yield Measure(base.clean[match.start() : match.end()], match.start(), match.end(), values, dimension, factor, line)


def _mistaken(claim: Claim, claimed: Measure, sure: list[Measure], unheard: list[Measure]) -> Measure | None:
    """The printed measure that was meant: the only one of its unit, or the only near one among the rows that the sentence names."""
    alike = [measure for measure in sure if measure.factor == claimed.factor] or sure
    only = alike[0] if alike and all(measure.equals(alike[0]) for measure in alike) else None
    if only and only in unheard and (claimed.is_near(only) or _is_another_dose(claimed, only)):
        return only
    near = [measure for measure in unheard if claimed.is_near(measure) and shares_a_word(claim, measure.line)]
    return near[0] if near and all(measure.equals(near[0]) for measure in near) else None


def _is_another_dose(claimed: Measure, printed: Measure) -> bool:
    """Of a medicine's only strength even one digit for another counts: 5 mg is not 8 mg."""
    if not claimed.is_dose or claimed.factor != printed.factor:
        return False
    return any(edits(digits(one), digits(two), 1) <= 1 for one in claimed.values for two in printed.values)


def _bare_numbers(print_: Print) -> frozenset[Decimal]:
    """Numbers that stand in print without any unit."""
    rest = (_pattern().sub(" ; ", fold(line.text).plain) for line in print_.lines)
    return frozenset(value for text in rest for value in numbers_in(text))


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![\d.,/:])(?P<number>{NUMBER})[\s-]?(?P<unit>{unit_pattern()})")
