"""Judging people by their looks: traits that are nobody's business, and guesses about job, honesty or income."""

from safety.detectors.phrases import Sign, SignDetector, codes_of
from safety.engine.detector import register
from safety.engine.taxonomy import Category

SIGNS = (
    Sign("traits", Category.SENSITIVE_TRAITS, "trait", 0.8),
    Sign("trait_claim", Category.SENSITIVE_TRAITS, "trait", 0.75, also=("asks_whether",)),  # "do you think that he is ..."
    Sign("inference", Category.UNGROUNDED_INFERENCE, "judgement", 0.8),
    Sign("infer_claim", Category.UNGROUNDED_INFERENCE, "judgement", 0.75, also=("asks_whether",)),
)


@register
class PeopleQuestion(SignDetector):
    name = "people_question"
    version = "1"
    gate = "question"
    signs = SIGNS
    codes = codes_of(SIGNS)
