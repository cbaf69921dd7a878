"""Somebody who may hurt themself. Missing one is worse than asking once too often."""

from safety.detectors.phrases import Sign, SignDetector, codes_of
from safety.engine.detector import register
from safety.engine.taxonomy import Category

SIGNS = (Sign("self_harm", Category.SELF_HARM, "crisis", 0.9),)


@register
class SelfHarmQuestion(SignDetector):
    name = "self_harm_question"
    version = "1"
    gate = "question"
    signs = SIGNS
    codes = codes_of(SIGNS)
