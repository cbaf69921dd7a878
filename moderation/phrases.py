"""What persons hear about decisions, appeals and their account."""

from datetime import datetime

from babel.dates import format_skeleton

from common.phrases import ROOT, Phrases

PHRASES = Phrases(ROOT / "moderation" / "messages")


def day(at: datetime, language: str) -> str:
    """ "March 3" as it is said in the language: when something was, for who has asked many questions."""
    said = str(format_skeleton("MMMMd", at, locale=language))
    return f"1er {said[2:]}" if language == "fr" and at.day == 1 else said  # the one ordinal that no date pattern knows


def due_hours(due: datetime, now: datetime) -> int:
    """Whole hours until then, rounded up; 0 when it has passed."""
    return max(0, -int((now - due).total_seconds() // 3600))
