"""What several question detectors share: a table from lexicon concepts to evidence. No detector of its own."""

from collections.abc import Iterable
from dataclasses import dataclass

from safety.engine.detector import Embedded, QuestionContext
from safety.engine.lexicon import Found
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence


@dataclass(frozen=True, slots=True)
class Sign:
    """``concept``, with one of ``also`` if any, speaks for ``category`` with ``score``; not where one of ``unless`` occurs."""

    concept: str
    category: Category
    reason: str
    score: float
    unless: tuple[str, ...] = ()
    also: tuple[str, ...] = ()

    def in_one(self, found: Found) -> bool:
        return found.has(self.concept) and (not self.also or found.has(*self.also)) and not found.has(*self.unless)


class SignDetector(Embedded):
    """A question detector that is a table of signs."""

    signs: tuple[Sign, ...] = ()

    def look(self, context: QuestionContext) -> list[Evidence]:
        return [
            self.evidence(sign.category, sign.score, sign.reason) for sign in self.signs if any(sign.in_one(found) for found in context.now)
        ]


def codes_of(signs: Iterable[Sign]) -> dict[Category, frozenset[str]]:
    codes: dict[Category, frozenset[str]] = {}
    for sign in signs:
        codes[sign.category] = codes.get(sign.category, frozenset()) | {sign.reason}
    return codes
