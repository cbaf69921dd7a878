"""The cases that the encoder learns from: every split of the suites but those that training never touches, as rows of pieces in pairs.

Cases are written as twins, one line after the other. A pair stays together, so that what tells the two apart is what is learned.
"""

import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from safety.encoder.inputs import Row, print_rows, question_row, sentence_row
from safety.encoder.labels import FINE, PRINT, QUESTION, SENTENCE
from safety.engine.types import QuestionCase, SentenceCase
from safety.evaluation.cases import PhotoTextCase
from safety.evaluation.suites import UNSEEN, Expected, everything

GATES = (QUESTION, SENTENCE, PRINT)  # the labels of each, by the number that ``Example.gate`` holds
_PUNCTUATION = re.compile(r"[.,!?;:¿¡。，！？、؟।…\"“”„«»()]+")


@dataclass(frozen=True, slots=True)
class Example:
    """One case as it is learned. ``label``: its place among the gate's labels."""

    gate: int
    row: Row
    label: int

    @property
    def stops(self) -> bool:
        return self.label != 0


Pair = tuple[Expected, ...]  # two twins, or one case alone


def pairs() -> list[Pair]:
    """All that may be learned from, in the order of the files."""
    found: list[Pair] = []
    for _, members in groupby((case for case in everything() if case.split not in UNSEEN), key=lambda case: case.place.split(":")[0]):
        cases = list(members)
        while cases:
            size = 2 if len(cases) > 1 and cases[0].stop != cases[1].stop else 1
            found.append(tuple(cases[:size]))
            del cases[:size]
    return found


def example(expected: Expected) -> Example:
    label = expected.category if expected.stop else FINE
    match expected.case:
        case QuestionCase() as case:
            return Example(0, question_row(case), QUESTION.index(label))
        case SentenceCase() as case:
            return Example(1, sentence_row(case), SENTENCE.index(label))
        case case:
            return Example(2, print_rows(case.text)[0], PRINT.index(label))


@dataclass(frozen=True, slots=True)
class Varied:
    """Variations of a case that leave its meaning alone, so that what does not matter is not learned.

    Writers leave traces: a question to be answered comes with print more often than one to be stopped. So print that is beside the point is
    put beside questions to be stopped, and what is known of faces is forgotten now and then.
    """

    prints: Sequence[str]
    dice: random.Random

    @classmethod
    def over(cls, cases: Iterable[Pair], seed: int) -> "Varied":
        texts = (case.case.photo_text for pair in cases for case in pair if isinstance(case.case, QuestionCase))
        return cls(sorted({text for text in texts if text}), random.Random(seed))

    def __call__(self, expected: Expected) -> Expected:
        match expected.case:
            case QuestionCase() as case:
                return replace(expected, case=self._question(case, expected))
            case SentenceCase() as case:
                return replace(expected, case=replace(case, sentence=self._words(case.sentence), photo_text=self._print(case.photo_text)))
            case case:
                return replace(expected, case=PhotoTextCase(self._words(case.text)))

    def _question(self, case: QuestionCase, expected: Expected) -> QuestionCase:
        face, print_ = case.has_face, case.photo_text
        about_people = expected.category == "identity"
        if not about_people and self.dice.random() < 0.15:
            face = None
        if expected.stop and not print_ and (face or not about_people) and self.dice.random() < 0.2:
            print_ = self.dice.choice(self.prints)
        return replace(case, question=self._words(case.question), has_face=face, photo_text=self._print(print_))

    def _print(self, text: str | None) -> str | None:
        """ "Nothing is printed" and "not read" mean the same to most cases."""
        return text if text or self.dice.random() < 0.7 else None if text == "" else ""

    def _words(self, text: str) -> str:
        if self.dice.random() < 0.25:
            text = text.lower()
        if self.dice.random() < 0.25:
            text = " ".join(_PUNCTUATION.sub(" ", text).split()) or text
        if self.dice.random() < 0.1:
            text = self._slip(text)
        return text

    def _slip(self, text: str) -> str:
        """A typing slip: two letters that change places, or one that is lost."""
        place = self.dice.randrange(max(1, len(text) - 1))
        if self.dice.random() < 0.5:
            return text[:place] + text[place + 1 : place + 2] + text[place : place + 1] + text[place + 2 :]
        return text[:place] + text[place + 1 :] or text
