"""The port behind which every stronger judge stands.

``judge`` is asked only about questions that the question gate allowed while unsure. It returns evidence for what must be stopped (an
empty tuple: nothing), all with the reason code ``judged``; the policy decides what follows. Judges know nothing of the database or of
Django, and one that cannot judge says so:

JudgeError
├── JudgeUnreachable   no connection, timed out, 429, 5xx
├── JudgeRefused       the request was refused (400, 401, content filter), or the model refused to judge
└── JudgeNonsense      what came back is no judgement
"""

from typing import ClassVar, Protocol

from safety.engine.policy import JUDGED
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence, QuestionCase


class JudgeError(Exception):
    """No judgement. ``code`` is stable; the text is for developers and never holds the person's words."""

    code: ClassVar[str] = "judge_failed"


class JudgeUnreachable(JudgeError):
    code = "judge_unreachable"


class JudgeRefused(JudgeError):
    code = "judge_refused"


class JudgeNonsense(JudgeError):
    code = "judge_nonsense"


class Judge(Protocol):
    """``version`` changes with whatever changes its judgements. ``is_remote``: words and pixels leave this server."""

    name: str
    version: str
    is_remote: bool

    def judge(self, case: QuestionCase, unsure: tuple[str, ...], jpegs: tuple[bytes, ...], person_hash: str) -> tuple[Evidence, ...]:
        """``unsure``: the categories in doubt, the likeliest first. ``jpegs``: the photos as they may leave. Raises JudgeError."""


def label(judge: Judge) -> str:
    """How a decision names who judged: ``name@version``."""
    return f"{judge.name}@{judge.version}"


def checked(found: object) -> tuple[Evidence, ...]:
    """``found`` as a judge's evidence. Raises JudgeNonsense for a wrong type, a score that is no share, an unknown category or reason."""
    if not isinstance(found, tuple) or not all(isinstance(one, Evidence) for one in found):
        raise JudgeNonsense("not evidence")
    for one in found:
        if isinstance(one.score, bool) or not isinstance(one.score, (int, float)) or not 0.0 <= one.score <= 1.0:  # also refuses NaN
            raise JudgeNonsense("the score is no share")
        if one.category not in set(Category) or one.reason != JUDGED:
            raise JudgeNonsense("unknown category or reason")
    return found
