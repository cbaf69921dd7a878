"""Which language was spoken, when the detector is not sure.

A two-word question gives Whisper little to go by: "What's this?" has been taken for Welsh. What the person usually speaks, and
then what people here usually speak, decides between close candidates; a clear detection always wins.
"""

from collections.abc import Mapping, Sequence

from common.languages import LANGUAGES, primary

SURE_AGAINST_HINT = 0.85  # a person who speaks es may still ask in en, but it has to be plain
SURE = 0.5


def choose_language(probabilities: Mapping[str, float], hint: Sequence[str] = ()) -> str | None:
    """The language to transcribe in, from the detector's ``probabilities`` (primary subtag -> 0..1). None for none at all."""
    if not probabilities:
        return None
    best = max(probabilities, key=lambda language: probabilities[language])
    hinted = [code for tag in hint if (code := primary(tag)) and code in probabilities]
    if hinted:
        if best in hinted or probabilities[best] >= SURE_AGAINST_HINT:
            return best
        return max(hinted, key=lambda language: probabilities[language])
    if probabilities[best] >= SURE:
        return best
    return max((code for code in LANGUAGES if code in probabilities), key=lambda language: probabilities[language], default=best)
