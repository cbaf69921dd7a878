"""Words of a sentence and of print, compared."""

import re

from assistant.pipeline.checking.printed import Claim
from assistant.providers.embedded.folding import folded
from vision.types import TextLine

#: A run of letters; Chinese and Japanese ones apart from the Latin name that stands among them without a space.
LETTERS = re.compile(r"[^\W\d_\u3040-\u30ff\u3400-\u9fff]+|[\u3040-\u30ff\u3400-\u9fff]+")
_LEAST = 4  # letters of a word that says which row is meant; "the" and "per" stand in every row


def shares_a_word(claim: Claim, line: TextLine) -> bool:
    """Whether the sentence names the printed line: a word of it, or the beginning of one."""
    printed = [word for word in LETTERS.findall(folded(line.text)) if len(word) >= _LEAST]
    said = [word for word in LETTERS.findall(claim.plain) if len(word) >= _LEAST]
    return any(one.startswith(other[: _LEAST + 1]) or other.startswith(one[: _LEAST + 1]) for one in said for other in printed)
