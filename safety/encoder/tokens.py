"""Text as pieces of the pretrained vocabulary."""

import re
import threading
from dataclasses import dataclass
from functools import cache
from typing import Any

from safety.encoder.pretrained import pretrained
from safety.engine.wording import MAX_CHARACTERS, visible

_SPACES = re.compile(r"\s+")
_making = threading.Lock()


@dataclass(frozen=True, slots=True)
class Pieces:
    """``ids``, and for each the characters it stands for as (start, stop) in ``text``, which is what was looked up."""

    text: str
    ids: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]

    def __getitem__(self, part: slice) -> "Pieces":
        return Pieces(self.text, self.ids[part], self.spans[part])


def pieces(text: str) -> Pieces:
    """``text`` as pieces, without the marks of beginning and end."""
    clean = _SPACES.sub(" ", visible(text[:MAX_CHARACTERS]).translate(pretrained().vocabulary.replaced)).strip()[:MAX_CHARACTERS]
    if not clean:
        return Pieces("", (), ())
    found = _tokenizer().encode(clean, add_special_tokens=False)
    return Pieces(clean, tuple(found.ids), tuple(found.offsets))


def _tokenizer() -> Any:
    """Threads that come while the first one makes it wait, instead of making it again."""
    with _making:
        return _made_once()


@cache
def _made_once() -> Any:
    from tokenizers import Tokenizer, models, pre_tokenizers

    vocabulary = pretrained().vocabulary
    tokenizer = Tokenizer(models.Unigram(list(zip(vocabulary.pieces, vocabulary.scores.tolist(), strict=True)), unk_id=vocabulary.unknown))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    return tokenizer
