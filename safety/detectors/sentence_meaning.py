"""What a sentence claims, judged by its meaning, with what it stands in and what is printed: the trained encoder."""

from safety.detectors import meaning
from safety.detectors.name_claim import names_are_printed
from safety.encoder.labels import FINE, SENTENCE
from safety.encoder.model import encoder
from safety.engine.detector import SentenceContext, register
from safety.engine.policy import Share
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence


class Config(meaning.Config):
    """``printed_name``: no more is scored for identity where all names are printed. Roles and relatives have a detector of their own."""

    printed_name: Share = 0.15


@register
class SentenceMeaning(meaning.Meaning):
    name = "sentence_meaning"
    version = meaning.VERSION
    gate = "sentence"
    codes = {Category(label): frozenset({"meaning"}) for label in SENTENCE if label != FINE}
    Config = Config

    def look(self, context: SentenceContext) -> list[Evidence]:
        found = encoder().sentence(context.case)
        score = self.score(found.stop, context.case.sentence)
        if found.category == Category.IDENTITY and names_are_printed(context):
            score = min(score, self.config.printed_name)
        return [self.evidence(Category(found.category), score, "meaning")]
