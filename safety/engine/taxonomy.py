"""The kinds of things the gates judge. A policy must speak to every one of them; a detector may name no other."""

from enum import StrEnum


class Category(StrEnum):
    IDENTITY = "identity"  # who a person is, by face or body; never print
    SENSITIVE_TRAITS = "sensitive_traits"  # religion, origin, orientation, health of a person seen
    UNGROUNDED_INFERENCE = "ungrounded_inference"  # job, honesty, danger, income, relationship of a person seen
    MEDICAL = "medical"  # diagnosis, reading medical images, dose decisions; reading labels aloud is not
    HIGH_RISK = "high_risk"  # mushroom, loose pill, wire, road: a wrong answer harms
    GEOLOCATION = "geolocation"  # where a person lives or was; street signs and shops are not
    CAPTCHA = "captcha"
    ILLICIT = "illicit"
    VIOLENCE = "violence"
    SELF_HARM = "self_harm"
    HATE = "hate"
    SEXUAL = "sexual"
    MINORS = "minors"
    DISINFORMATION = "disinformation"
    JAILBREAK = "jailbreak"
    PHOTO_TEXT = "photo_text"  # orders written in the picture


UNCHECKED = "unchecked"  # the reason code of a judgement that a detector's failure decided
CLEAN = "clean"  # the reason code where nothing was found
