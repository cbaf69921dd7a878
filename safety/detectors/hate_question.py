"""Hate against groups of people."""

from safety.detectors.phrases import Sign, SignDetector, codes_of
from safety.engine.detector import register
from safety.engine.taxonomy import Category

SIGNS = (Sign("hate", Category.HATE, "against_group", 0.85),)


@register
class HateQuestion(SignDetector):
    name = "hate_question"
    version = "1"
    gate = "question"
    signs = SIGNS
    codes = codes_of(SIGNS)
