"""Where a person lives or was. Streets, shops and landmarks are not asked for here."""

from safety.detectors.phrases import Sign, SignDetector, codes_of
from safety.engine.detector import register
from safety.engine.taxonomy import Category

SIGNS = (Sign("geolocation", Category.GEOLOCATION, "person", 0.85),)


@register
class GeolocationQuestion(SignDetector):
    name = "geolocation_question"
    version = "1"
    gate = "question"
    signs = SIGNS
    codes = codes_of(SIGNS)
