"""Which kind of claim a model's sentence makes, where the provider did not say.

A sentence is verbatim when most of it is quoted print that we read ourselves, a caution when it voices a doubt or a warning in one of our
languages, and otherwise a description.
"""

import re
import unicodedata
from functools import cache
from pathlib import Path

import yaml

from assistant.claims import ClaimKind

QUOTED = re.compile(r"[\"“”„«»「」『』](.+?)[\"“”„«»「」『』]")
MOSTLY = 0.5
WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+")


def kind_of(sentence: str, photo_text: str | None) -> ClaimKind:
    if photo_text and _is_print(sentence, photo_text):
        return ClaimKind.VERBATIM
    if any(cue in f" {_words(sentence)} " for cue in _cautions()):
        return ClaimKind.CAUTION
    return ClaimKind.DESCRIPTION


def _is_print(sentence: str, photo_text: str) -> bool:
    """Whole words of the print: the entire sentence (two words at least), or quotations that make up most of it."""
    print_ = f" {_words(photo_text)} "
    whole = _words(sentence)
    if " " in whole and f" {whole} " in print_:
        return True
    quotes = [_words(quote) for quote in QUOTED.findall(sentence)]
    quoted = sum(len(quote) for quote in quotes if quote and f" {quote} " in print_)
    return quoted >= MOSTLY * len(whole) > 0


def _words(text: str) -> str:
    """Folded words, one space between; each character of a script without spaces is a word of its own."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(WORD.findall(folded))


@cache
def _cautions() -> tuple[str, ...]:
    by_language = yaml.safe_load((Path(__file__).parent / "cautions.yaml").read_text(encoding="utf-8"))
    return tuple(f" {_words(cue)} " for cues in by_language.values() for cue in cues)
