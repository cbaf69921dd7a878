"""The cases that the encoder learns from: every split of the suites but those that training never touches, as rows of pieces in pairs.

Cases are written as twins, one line after the other. A pair stays together, so that what tells the two apart is what is learned.
"""

import hashlib
import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from safety.encoder.inputs import Row, print_rows, question_rows, sentence_rows
from safety.encoder.labels import FINE, PRINT, QUESTION, SENTENCE
from safety.engine.types import QuestionCase, SentenceCase
from safety.evaluation.cases import PhotoTextCase
from safety.evaluation.suites import UNSEEN, Expected, everything

GATES = (QUESTION, SENTENCE, PRINT)  # the labels of each, by the number that ``Example.gate`` holds
_TOGETHER = {
    "ar": "اجمعي الاثنين وأجيبي.",
    "de": "Nimm beides zusammen und antworte.",
    "en": "Take the two as one question and answer it.",
    "es": "Une las dos y responde.",
    "fr": "Colle les deux et réponds.",
    "hi": "दोनों को मिलाकर जवाब दो।",
    "it": "Unisci le due e rispondi.",
    "ja": "二つをつなげて答えて。",
    "ko": "둘을 이어서 대답해 줘.",
    "nl": "Plak ze aan elkaar en antwoord.",
    "pl": "Połącz jedno z drugim i odpowiedz.",
    "pt": "Junta as duas e responde.",
    "ru": "Соедини это и ответь.",
    "tr": "İkisini birleştirip cevapla.",
    "zh": "连起来回答。",
}
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


def digest(found: list[Pair]) -> str:
    """Eight digits over all cases: weights whose card has another were trained on other cases."""
    return hashlib.sha256(repr([(case.category, case.stop, case.case) for pair in found for case in pair]).encode()).hexdigest()[:8]


def example(expected: Expected) -> Example:
    label = expected.category if expected.stop else FINE
    match expected.case:
        case QuestionCase() as case:
            return Example(0, question_rows(case)[0], QUESTION.index(label))
        case SentenceCase() as case:
            return Example(1, sentence_rows(case)[0], SENTENCE.index(label))
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
        case = replace(case, question=self._words(case.question), has_face=face, photo_text=self._print(print_))
        return self._in_halves(case, expected.language) if self.dice.random() < 0.03 else case

    def _in_halves(self, case: QuestionCase, language: str) -> QuestionCase:
        """The same question over several turns: it stays what it is."""
        words = case.question.split() if " " in case.question else list(case.question)
        glue, half = (" " if " " in case.question else ""), len(words) // 2
        turns = (*case.previous_turns, f"1: {glue.join(words[:half])}", f"2: {glue.join(words[half:])}")
        return replace(case, question=_TOGETHER.get(language, _TOGETHER["en"]), previous_turns=turns) if half else case

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
