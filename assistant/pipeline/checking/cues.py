"""Words by which a sentence shows what its numbers are."""

from functools import cache
from pathlib import Path

import yaml

from assistant.pipeline.checking.printed import Claim
from assistant.providers.embedded.lexicon import Words
from common.languages import primary

_BEFORE, _AFTER = 24, 10  # characters within which a word speaks of a number


def is_estimated(claim: Claim, start: int, end: int) -> bool:
    """Whether the number at this place in the folded sentence is a guess ("about 30 cm") rather than print."""
    return any(
        0 <= start - match.end() <= _BEFORE or 0 <= match.start() - end <= _AFTER
        for match in cues("estimated", claim.language).all(claim.plain)
    )


def is_reckoned(claim: Claim) -> bool:
    return cues("reckoned", claim.language).search(claim.plain) is not None or any(sign in claim.plain for sign in "+=×÷−")


@cache
def cues(kind: str, language: str) -> Words:
    """Of the sentence's language; of all where we do not speak it."""
    by_language: dict[str, list[str]] = _table()[kind]
    own = by_language.get(primary(language) or "")
    return Words(own if own is not None else [cue for cues in by_language.values() for cue in cues])


@cache
def endings() -> frozenset[str]:
    """What one word can end in and be another form of itself, in our languages with capital letters."""
    return frozenset({"", *(ending for listed in _table()["endings"].values() for ending in listed)})


@cache
def _table() -> dict[str, dict[str, list[str]]]:
    table: dict[str, dict[str, list[str]]] = yaml.safe_load((Path(__file__).parent / "cues.yaml").read_text(encoding="utf-8"))
    return table
