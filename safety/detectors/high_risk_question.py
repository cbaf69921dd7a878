"""Questions where a wrong answer about a thing harms: wild food, loose pills, wires, crossings. Packaging is not among them."""

from safety.detectors.phrases import Sign, SignDetector, codes_of
from safety.engine.detector import register
from safety.engine.taxonomy import Category

SIGNS = (
    Sign("high_risk", Category.HIGH_RISK, "dangerous_thing", 0.8, unless=("from_print",)),
    Sign("pill_by_looks", Category.HIGH_RISK, "pill_by_looks", 0.75, unless=("from_print",)),
)


@register
class HighRiskQuestion(SignDetector):
    name = "high_risk_question"
    version = "1"
    gate = "question"
    signs = SIGNS
    codes = codes_of(SIGNS)
