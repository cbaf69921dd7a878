"""Putting a question to a drawing: the same person, language and wording for the same seed."""

import itertools
import random
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from assistant.evaluation.cases import Case, Drawing
from assistant.evaluation.questions import asked
from assistant.evaluation.truths import Kind, Truth
from common.languages import LANGUAGES

T = TypeVar("T")

_OWN_LANGUAGE = 0.7  # of the questions are in the language of the print; travellers and imported food make the rest


class Asking:
    """Numbers the cases of one family and words their questions."""

    def __init__(self, family: str, seed: int) -> None:
        self.family, self.seed, self._number = family, seed, 0

    def case(self, kind: Kind, draw: Drawing, truth: Truth, *, print_language: str = "", language: str = "", **more: Any) -> Case:
        """``language``: the question's, drawn by chance where none is given. ``more``: the other fields of Case."""
        self._number += 1
        seed = f"{self.family} {self._number} {self.seed}"
        rng = random.Random(f"question {seed}")
        language = language or _language(print_language, rng)
        return Case(
            name=f"{self.family}-{self._number:02d}-{kind.value}-{language}",
            kind=kind,
            question=asked(kind, language, rng),
            language=language,
            draw=draw,
            truth=truth,
            seed=seed,
            print_language=print_language,
            **more,
        )


def _language(print_language: str, rng: random.Random) -> str:
    if print_language in LANGUAGES and rng.random() < _OWN_LANGUAGE:
        return print_language
    # The four with many wordings are asked in more often.
    return rng.choice([code for code in (*LANGUAGES, "en", "de", "es", "fr") if code != print_language])


def cycle(values: Sequence[T], seed: int, name: str) -> Iterator[T]:
    """The values over and over, in an order that the seed has mixed."""
    order = list(values)
    random.Random(f"{name} {seed}").shuffle(order)
    return itertools.cycle(order)
