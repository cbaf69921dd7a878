"""What was asked and said: the question, the answer that was heard, what was held back, and the conversation before."""

from collections.abc import Iterable
from dataclasses import dataclass

from assistant.models import Clip, HeldSentence, Question
from assistant.reviewable import Line
from assistant.selectors import questions_before

TURNS_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Asked:
    """``heard``: it was spoken, and these are the words that our ears made of it, ``confidence`` 0..1 sure (None: not known)."""

    words: Line
    heard: bool
    confidence: float | None
    verdict: str
    failure: str


@dataclass(frozen=True, slots=True)
class Turn:
    """One question before this one, with the answer that was heard."""

    words: Line
    verdict: str
    answer: tuple[Line, ...]


def asked(question: Question) -> Asked:
    heard = question.clip is not None and not question.typed
    return Asked(
        words=_words(question),
        heard=heard,
        confidence=_confidence(question.clip) if heard else None,
        verdict=question.verdict,
        failure=question.failure,
    )


def answer(question: Question) -> tuple[Line, ...]:
    return tuple(Line("machine", one.text, one.language, one.kind) for one in question.sentences.all())


def held(rows: Iterable[HeldSentence], language: str) -> tuple[Line, ...]:
    return tuple(Line("machine", one.text, language, one.decision.reason) for one in rows)


def before(question: Question) -> tuple[Turn, ...]:
    """The newest last."""
    rows = questions_before(question).prefetch_related("sentences")[:TURNS_SHOWN]
    return tuple(Turn(_words(row), row.verdict, answer(row)) for row in reversed(rows))


def _words(question: Question) -> Line:
    return Line("person", question.text, question.answer_language or question.language)


def _confidence(clip: Clip | None) -> float | None:
    found = (clip.transcript or {}).get("confidence") if clip else None
    return float(found) if isinstance(found, (int, float)) else None
