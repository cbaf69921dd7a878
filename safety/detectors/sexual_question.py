"""Sexual requests about the people in a photo, and anything of the kind about minors."""

from safety.detectors.phrases import Sign, SignDetector, codes_of
from safety.engine.detector import register
from safety.engine.taxonomy import Category

SIGNS = (
    Sign("sexual", Category.SEXUAL, "about_person", 0.85),
    Sign("minors", Category.MINORS, "sexualised", 0.9),
)


@register
class SexualQuestion(SignDetector):
    name = "sexual_question"
    version = "1"
    gate = "question"
    signs = SIGNS
    codes = codes_of(SIGNS)
