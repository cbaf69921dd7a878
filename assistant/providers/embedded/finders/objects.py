"""Which thing a question is about: "where is my mug" -> the cups among what was seen."""

import re
from functools import cache
from pathlib import Path

from assistant.providers.embedded.lexicon import Words, load
from common.languages import FALLBACK, spoken

OTHER = "other"  # something else is meant: "the phone charger"
_HEAD_LAST = frozenset({"zh", "ja", "hi"})  # there "the cup on the table" names the table first


@cache
def _words(language: str) -> dict[str, Words]:
    table = load(Path(__file__).parent / "labels" / "objects.toml")
    return {name: Words(by_language[language]) for name, by_language in table.items()}


def asked_objects(clause: str, language: str) -> tuple[str, ...]:
    """The names (``vision.things.names``) that a folded clause may mean, several for a "glass"; () when it names nothing that we know.

    Words of the person's language count first, then English ones.
    """
    for code in dict.fromkeys((spoken(language), FALLBACK)):
        found = [(match, name) for name, words in _words(code).items() for match in words.all(clause)]
        whole = [(match, name) for match, name in found if not any(_inside(match, other) for other, _ in found)]
        if any(name == OTHER for _, name in whole):
            return ()
        if whole:
            spans = sorted(match.span() for match, _ in whole)
            meant = spans[-1] if code in _HEAD_LAST else spans[0]
            return tuple(name for match, name in whole if match.span() == meant)
    return ()


def _inside(match: re.Match[str], other: re.Match[str]) -> bool:
    """Whether it is only a part of another: the "tv" of a "tv remote"."""
    return other.start() <= match.start() and match.end() <= other.end() and match.span() != other.span()
