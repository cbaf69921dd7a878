"""Nothing is decided without a word of why."""

from moderation.services.errors import ReasonMissing

LEAST, MOST = 3, 2000


def reason_clean(reason: str) -> str:
    """Without what is no text. Raises ReasonMissing for one that is too short or too long."""
    words = "".join(character for character in reason if character in "\n\t" or ord(character) >= 32).strip()
    if not LEAST <= len(words) <= MOST:
        raise ReasonMissing(least=LEAST, most=MOST)
    return words
