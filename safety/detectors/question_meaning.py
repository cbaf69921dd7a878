"""What a question asks for, judged by its meaning and not by its words: the trained encoder."""

from dataclasses import replace

from safety.encoder.labels import FINE, QUESTION
from safety.encoder.model import Meaning, encoder
from safety.engine.detector import DetectorConfig, Embedded, QuestionContext, register
from safety.engine.policy import Share
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence
from safety.engine.wording import uncovered


class Config(DetectorConfig):
    """``also``: a second category is named from this likelihood on. ``uncovered``: from here on, what a text reads as underneath counts."""

    also: Share = 0.2
    uncovered: Share = 0.9


@register
class QuestionMeaning(Embedded):
    name = "question_meaning"
    version = "1"
    gate = "question"
    codes = {Category(label): frozenset({"meaning"}) for label in QUESTION if label != FINE}
    Config = Config

    def look(self, context: QuestionContext) -> list[Evidence]:
        """Always says something, also how little it found: a row then shows what the encoder thought of a question that passed."""
        found = encoder().question(context.case)
        for text in uncovered(context.case.question):
            underneath = encoder().question(replace(context.case, question=text))
            if underneath.stop >= max(self.config.uncovered, found.stop):
                found = underneath
        return self._evidence(found)

    def _evidence(self, found: Meaning) -> list[Evidence]:
        others = (label for label, share in found.shares.items() if share >= self.config.also and label not in (FINE, found.category))
        return [self.evidence(Category(label), round(found.stop, 4), "meaning") for label in (found.category, *others)]
