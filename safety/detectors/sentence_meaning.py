"""What a sentence claims, judged by its meaning, with what it stands in and what is printed: the trained encoder."""

from safety.encoder.labels import FINE, SENTENCE
from safety.encoder.model import encoder
from safety.engine.detector import Embedded, SentenceContext, register
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence


@register
class SentenceMeaning(Embedded):
    name = "sentence_meaning"
    version = "1"
    gate = "sentence"
    codes = {Category(label): frozenset({"meaning"}) for label in SENTENCE if label != FINE}

    def look(self, context: SentenceContext) -> list[Evidence]:
        found = encoder().sentence(context.case)
        return [self.evidence(Category(found.category), round(found.stop, 4), "meaning")]
