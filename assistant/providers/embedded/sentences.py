"""Whole sentences, each with the kind of thing it claims."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Literal

from assistant.claims import ClaimKind
from common.phrases import Phrases

PHRASES = Phrases(Path(__file__).parent / "messages")
# Under this mean character probability a line is offered with a doubt.
SURE = 0.8


class Weight(IntEnum):
    """How soon a sentence is left out: a short answer keeps the core, a normal one the offers too, a long one everything."""

    CORE = 0
    OFFER = 1
    DETAIL = 2


@dataclass(frozen=True, slots=True)
class Sentence:
    """``quote``: the print it only repeats to be helpful, so that it can be left out where that was said already."""

    text: str
    kind: ClaimKind
    weight: Weight = Weight.CORE
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """``found``: it answers what was asked; False when it only says why not and what there is instead."""

    sentences: tuple[Sentence, ...]
    found: bool = True


@dataclass(frozen=True, slots=True)
class Speaker:
    """Says the phrases of this package in one language."""

    language: str

    def words(self, phrase: str, **arguments: str | int) -> str:
        return PHRASES.say(phrase, self.language, **arguments)

    def verbatim(self, phrase: str, weight: Weight = Weight.CORE, **arguments: str | int) -> Sentence:
        return Sentence(self.words(phrase, **arguments), ClaimKind.VERBATIM, weight)

    def description(self, phrase: str, weight: Weight = Weight.CORE, **arguments: str | int) -> Sentence:
        return Sentence(self.words(phrase, **arguments), ClaimKind.DESCRIPTION, weight)

    def caution(self, phrase: str, weight: Weight = Weight.CORE, **arguments: str | int) -> Sentence:
        return Sentence(self.words(phrase, **arguments), ClaimKind.CAUTION, weight)

    def notice(self, phrase: str, weight: Weight = Weight.CORE, **arguments: str | int) -> Sentence:
        return Sentence(self.words(phrase, **arguments), ClaimKind.NOTICE, weight)

    def printed(self, phrase: str, confidence: float, weight: Weight = Weight.CORE, **arguments: str | int) -> Sentence:
        """Print as it was read: said plainly when the reading is sure, else after a word of doubt."""
        if confidence >= SURE:
            return self.verbatim(phrase, weight, **arguments)
        if phrase == "says":
            return self.caution("may-say", weight, **arguments)
        said = self.verbatim(phrase, weight, **arguments)
        return Sentence(f"{self.words('not-sure')} {said.text}", ClaimKind.CAUTION, weight)

    def listed(self, items: list[str], style: Literal["standard", "or"] = "standard") -> str:
        """``["a", "b", "c"]`` joined as this language joins a list."""
        from babel.lists import format_list

        return str(format_list(items, style=style, locale=self.language))

    def apart(self, items: Iterable[str]) -> str:
        """The same for items that have commas of their own."""
        return {"zh": "；", "ja": "；", "ar": "؛ ", "fr": " ; "}.get(self.language, "; ").join(items)
