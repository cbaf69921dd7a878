"""The languages Sightline speaks itself: its refusals, hints, errors and the embedded provider's answers.

A cloud model may answer in more; every sentence of our own exists in each of these (a test holds the line).
"""

LANGUAGES: tuple[str, ...] = ("en", "zh", "es", "fr", "de", "hi", "ar", "pt", "ja", "ru")
FALLBACK = "en"


def primary(tag: str | None) -> str | None:
    """``"pt-BR"`` -> ``"pt"``; None and "" -> None. Makes no promise that we speak it."""
    if not tag:
        return None
    return tag.replace("_", "-").split("-")[0].strip().lower() or None


def spoken(*candidates: str | None) -> str:
    """The first candidate that Sightline itself speaks, else English."""
    for candidate in candidates:
        language = primary(candidate)
        if language in LANGUAGES:
            return language
    return FALLBACK
