"""Being asked to solve a CAPTCHA. Asked politely and for people's own access, so the way round it is offered."""

from safety.detectors.phrases import Sign, SignDetector, codes_of
from safety.engine.detector import register
from safety.engine.taxonomy import Category

SIGNS = (Sign("captcha", Category.CAPTCHA, "solve", 0.9),)


@register
class CaptchaQuestion(SignDetector):
    name = "captcha_question"
    version = "1"
    gate = "question"
    signs = SIGNS
    codes = codes_of(SIGNS)
