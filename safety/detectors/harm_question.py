"""Plainly asked help with violence or crime. Clear requests only: the answer gate stands behind it."""

from safety.detectors.phrases import Sign, SignDetector, codes_of
from safety.engine.detector import register
from safety.engine.taxonomy import Category

SIGNS = (
    Sign("violence", Category.VIOLENCE, "against_person", 0.85, unless=("harmless",)),
    Sign("illicit", Category.ILLICIT, "crime", 0.85, unless=("harmless",)),
)


@register
class HarmQuestion(SignDetector):
    name = "harm_question"
    version = "1"
    gate = "question"
    signs = SIGNS
    codes = codes_of(SIGNS)
