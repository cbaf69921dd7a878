"""Orders to the machine written in a photo: overrides, fake system messages, words put into its mouth. Ordinary orders to people pass."""

import re

from safety.engine.detector import DetectorConfig, Embedded, PhotoTextContext, register
from safety.engine.glued import unglued
from safety.engine.lexicon import Found, readings
from safety.engine.policy import Share
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence

_SENTENCE_END = re.compile(r"[.!?。！？।؟]+\s")


class Config(DetectorConfig):
    """One sign alone is often ordinary; two kinds together are not."""

    alone: dict[str, Share] = {"p_override": 0.85, "p_role": 0.6, "p_reveal": 0.55, "p_say": 0.5, "p_ai": 0.3}
    each_more: Share = 0.25
    torn_override: Share = 0.5  # its words stand in two sentences: "Forget diets! Follow the instructions on the pack."


@register
class PhotoOrders(Embedded):
    name = "photo_orders"
    version = "3"
    gate = "photo_text"
    codes = {Category.PHOTO_TEXT: frozenset({"override", "role", "reveal", "say", "ai"})}
    Config = Config

    def look(self, context: PhotoTextContext) -> list[Evidence]:
        parts = _SENTENCE_END.split(context.text)
        apart = [unglued(part) for part in parts]  # recognisers lose the spaces of large print
        whole = any(found.has("p_override") for part in (*parts, *apart) for found in readings(part))
        words = [word for found in (*context.now, *readings(" ".join(apart))) if (word := self._weigh(found, whole))]
        return [self.evidence(Category.PHOTO_TEXT, *max(words))] if words else []

    def _weigh(self, found: Found, whole: bool) -> tuple[float, str] | None:
        kinds = [kind for kind in self.config.alone if found.has(kind)]
        alone = self.config.alone if whole else {**self.config.alone, "p_override": self.config.torn_override}
        if not kinds:
            return None
        strongest = max(kinds, key=lambda kind: alone[kind])
        score = alone[strongest] + self.config.each_more * (len(kinds) - 1)
        return min(1.0, score), strongest.removeprefix("p_")
