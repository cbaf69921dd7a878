"""What a sentence claims, judged by its meaning, with what it stands in and what is printed: the trained encoder."""

from functools import lru_cache

from safety.detectors import meaning
from safety.detectors.name_claim import names_are_known
from safety.encoder.labels import FINE, SENTENCE
from safety.encoder.model import encoder
from safety.engine.detector import SentenceContext, register
from safety.engine.policy import Share
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence


class Config(meaning.Config):
    """``known_name``: no more is scored for identity where all names are printed or given (roles and relatives have their own detector), nor
    for obeying a photo that gives no orders. ``orders``: from this likelihood on it gives some.
    """

    known_name: Share = 0.15
    orders: Share = 0.3


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
        if (found.category == Category.IDENTITY and names_are_known(context)) or (
            found.category == Category.PHOTO_TEXT and _orders(context.case.photo_text or "") < self.config.orders
        ):
            score = min(score, self.config.known_name)
        return [self.evidence(Category(found.category), score, "meaning")]


@lru_cache(maxsize=64)
def _orders(print_: str) -> float:
    """How likely a photo's text gives orders; asked again for every sentence about the photo."""
    return encoder().print(print_).stop if print_ else 0.0
