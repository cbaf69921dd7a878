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


def kind_of(sentence: str, photo_text: str | None) -> ClaimKind:
    if photo_text and _is_print(sentence, _folded(photo_text)):
        return ClaimKind.VERBATIM
    words = " ".join(re.findall(r"\w+", sentence.casefold()))
    if any(cue in f" {words} " for cue in _cautions()):
        return ClaimKind.CAUTION
    return ClaimKind.DESCRIPTION


def _is_print(sentence: str, print_: str) -> bool:
    quotes = [_folded(quote) for quote in QUOTED.findall(sentence)]
    quoted = sum(len(quote) for quote in quotes if quote and quote in print_)
    whole = _folded(sentence)
    return bool(whole) and (whole in print_ or quoted >= MOSTLY * len(whole))


def _folded(text: str) -> str:
    """Letters and digits only, so that line breaks, case and punctuation of the print do not matter."""
    return "".join(character for character in unicodedata.normalize("NFKC", text).casefold() if character.isalnum())


@cache
def _cautions() -> tuple[str, ...]:
    by_language = yaml.safe_load((Path(__file__).parent / "cautions.yaml").read_text(encoding="utf-8"))
    return tuple(f" {cue} " if cue.isascii() else cue for cues in by_language.values() for cue in cues)
