"""Words that a text recogniser ran together ("IGNOREALLPREVIOUS INSTRUCTIONS"), taken apart again.

A long run of Latin letters is cut into the fewest words that the English lexicon knows; a run that it cannot cover stays whole.
"""

import re
from functools import cache, lru_cache

from safety.engine.lexicon import DIRECTORY
from safety.engine.wording import words

SHORTEST_RUN = 9
#: What lexicons leave to gaps and brackets, but runs contain.
LITTLE_WORDS = frozenset(
    """a all an and any are as at be by do for from given i in is it me my not now of on or out say tell that the this to us you
    your""".split()  # noqa: SIM905  # a list of forty words reads better as a line of words
)


def unglued(text: str) -> str:
    """``text`` in the form of ``wording``, its runs taken apart."""
    return " ".join(" ".join(_cut(token)) for token in words(text))


@lru_cache(maxsize=4096)
def _cut(token: str) -> tuple[str, ...]:
    known = _known()
    if len(token) < SHORTEST_RUN or not token.isascii() or not token.isalpha() or token in known:
        return (token,)
    best: list[tuple[str, ...] | None] = [()] + [None] * len(token)
    for end in range(1, len(token) + 1):
        for start in range(max(0, end - 16), end):
            before, word = best[start], token[start:end]
            if before is not None and word in known:
                shortest = best[end]
                if shortest is None or len(before) + 1 < len(shortest):
                    best[end] = (*before, word)
    return best[-1] or (token,)


@cache
def _known() -> frozenset[str]:
    text = (DIRECTORY / "en.lex").read_text(encoding="utf-8")
    return LITTLE_WORDS | set(re.findall(r"\b[a-z]{3,}\b(?!\*)", text))
