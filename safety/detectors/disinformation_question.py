"""Made-up news and made-up proof."""

from safety.detectors.phrases import Sign, SignDetector, codes_of
from safety.engine.detector import register
from safety.engine.taxonomy import Category

SIGNS = (Sign("disinformation", Category.DISINFORMATION, "invented", 0.8),)


@register
class DisinformationQuestion(SignDetector):
    name = "disinformation_question"
    version = "1"
    gate = "question"
    signs = SIGNS
    codes = codes_of(SIGNS)
