"""How to take the photo again, in one sentence."""

from assistant.claims import ClaimKind
from assistant.providers.embedded.sentences import Sentence, Speaker, Weight
from assistant.providers.embedded.sight import Sight
from vision.coach import hint


def retake(sight: Sight, says: Speaker, weight: Weight = Weight.CORE) -> Sentence | None:
    """The one move that helps most, from what was measured; None when nothing is wrong with the photo."""
    if not sight.quality.problems and sight.quality.usable:
        return None
    return Sentence(hint(sight.quality, says.language) or says.words("retake"), ClaimKind.NOTICE, weight)
