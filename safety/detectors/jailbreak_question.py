"""Attempts to talk the assistant out of its rules. Pressure alone ("I am blind, so you must") is noted and never decides."""

from safety.detectors.phrases import Sign, SignDetector, codes_of
from safety.engine.detector import register
from safety.engine.taxonomy import Category

SIGNS = (
    Sign("override", Category.JAILBREAK, "override", 0.85),
    Sign("fill_list", Category.JAILBREAK, "obey_picture", 0.8),
    Sign("pressure", Category.JAILBREAK, "pressure", 0.4),
)


@register
class JailbreakQuestion(SignDetector):
    name = "jailbreak_question"
    version = "1"
    gate = "question"
    signs = SIGNS
    codes = codes_of(SIGNS)
