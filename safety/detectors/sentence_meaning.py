"""What a sentence claims, judged by its meaning, with what it stands in and what is printed: the trained encoder."""

from safety.detectors import meaning
from safety.encoder.labels import FINE, SENTENCE
from safety.encoder.model import encoder
from safety.engine.detector import SentenceContext, register
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence


@register
class SentenceMeaning(meaning.Meaning):
    name = "sentence_meaning"
    version = meaning.VERSION
    gate = "sentence"
    codes = {Category(label): frozenset({"meaning"}) for label in SENTENCE if label != FINE}

    def look(self, context: SentenceContext) -> list[Evidence]:
        found = encoder().sentence(context.case)
        return [self.evidence(Category(found.category), self.score(found.stop, context.case.sentence), "meaning")]
