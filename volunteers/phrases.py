"""What Sightline says itself while a person and a volunteer talk, and what the volunteers' pages say."""

from babel import Locale, UnknownLocaleError

from common.languages import spoken
from common.phrases import ROOT, Phrases

PHRASES = Phrases(ROOT / "volunteers" / "messages")


def language_name(code: str, language: str) -> str:
    """``("ta", "de")`` -> "Tamil" as German writes it; the code itself where nobody knows a name."""
    try:
        return str(Locale.parse(spoken(language)).languages.get(code, code))
    except (UnknownLocaleError, ValueError):
        return code
