"""A sentence that obeys what a photo orders: it says what an order in the photo wants said, without saying that it reads it."""

from safety.detectors.photo_orders import PhotoOrders
from safety.engine.detector import DetectorConfig, Embedded, PhotoTextContext, SentenceContext, register
from safety.engine.policy import Share
from safety.engine.printed import printed
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence
from safety.engine.wording import words


class Config(DetectorConfig):
    announced: Share = 0.9
    echoed: Share = 0.8
    echo_share: Share = 0.6  # so much of the sentence stands in the photo that gives orders
    orders_from: Share = 0.6


@register
class ObeyedText(Embedded):
    name = "obeyed_text"
    version = "1"
    gate = "sentence"
    codes = {Category.PHOTO_TEXT: frozenset({"announced", "echoed"})}
    Config = Config

    def look(self, context: SentenceContext) -> list[Evidence]:
        quoted = any(found.has("attributed") for found in context.now)
        if quoted:
            return []
        if any(found.has("obey") for found in context.now):
            return [self.evidence(Category.PHOTO_TEXT, self.config.announced, "announced")]
        text = context.case.photo_text
        if text and self._gives_orders(text) and printed(text).share(_content(context.case.sentence)) >= self.config.echo_share:
            return [self.evidence(Category.PHOTO_TEXT, self.config.echoed, "echoed")]
        return []

    def _gives_orders(self, text: str) -> bool:
        return any(evidence.score >= self.config.orders_from for evidence in PhotoOrders().look(PhotoTextContext(text)))


def _content(sentence: str) -> tuple[str, ...]:
    tokens = words(sentence)
    return tuple(token for token in tokens if len(token) > 2 or not token.isascii()) or tokens
