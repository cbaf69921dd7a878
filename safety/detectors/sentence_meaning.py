"""What a sentence claims, judged by its meaning, with what it stands in and what is printed: the trained encoder."""

from functools import lru_cache

from safety.detectors import meaning
from safety.detectors.name_claim import names_are_known
from safety.encoder.labels import FINE, SENTENCE
from safety.encoder.model import encoder
from safety.engine.detector import SentenceContext, register
from safety.engine.policy import Share
from safety.engine.printed import printed
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence
from safety.engine.wording import words


class Config(meaning.Config):
    """``known_name``: no more is scored for identity where all names are printed or given (roles have their own detector), nor for
    obeying a photo that gives no orders. ``orders``: from this likelihood on it gives some. ``short``: three words say too little, so
    below this they count as little as that.
    """

    known_name: Share = 0.15
    orders: Share = 0.3
    short: Share = 0.4


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
        if self._says_too_little(context, score) or self._has_an_excuse(context, found.category):
            score = min(score, self.config.known_name)
        return [self.evidence(Category(found.category), score, "meaning")]

    def _says_too_little(self, context: SentenceContext, score: float) -> bool:
        count = len(words(context.case.sentence))
        return count == 0 or (score < self.config.short and count <= 3)

    def _has_an_excuse(self, context: SentenceContext, category: str) -> bool:
        """Names that are known anyway, and photos that nobody could obey."""
        if category == Category.IDENTITY:
            return names_are_known(context) or _only_quotes(context)
        return category == Category.PHOTO_TEXT and _orders(context.case.photo_text or "") < self.config.orders


@lru_cache(maxsize=64)
def _orders(print_: str) -> float:
    """How likely a photo's text gives orders; asked again for every sentence about the photo."""
    return encoder().print(print_).stop if print_ else 0.0


def _only_quotes(context: SentenceContext) -> bool:
    """ "It says: “EXIT”": what comes after the colon stands in the photo."""
    lead, colon, quoted = context.case.sentence.partition("：" if "：" in context.case.sentence else ":")
    return bool(colon) and len(words(lead)) <= 12 and printed(context.case.photo_text).has_all(words(quoted))
