"""How to take the photo again, in one sentence."""

from assistant.claims import ClaimKind
from assistant.providers.embedded.sentences import Sentence, Speaker, Weight
from assistant.providers.embedded.sight import Sight


def retake(sight: Sight, says: Speaker, weight: Weight = Weight.CORE) -> Sentence | None:
    """The one move that helps most, from what was measured; None when nothing is wrong with the photo."""
    if not sight.problems and sight.quality.usable:
        return None
    try:
        from vision.coach import hint
    except ImportError:
        text = ""
    else:
        text = hint(sight.quality, says.language)
    return Sentence(text or says.words("retake"), ClaimKind.NOTICE, weight)
