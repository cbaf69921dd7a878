"""Several judges asked side by side. What one of them finds is found; if one cannot judge, nobody has judged."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from safety.engine.deadline import DeadlineExceeded, Runner
from safety.engine.types import Evidence, QuestionCase
from safety.judges.base import Judge, JudgeUnreachable

In = TypeVar("In")
Out = TypeVar("Out")
#: Seconds. Longer than a client's two attempts: the person's own deadline is kept by whoever asks.
DEADLINE_S = 10.0
_RUNNER = Runner("joint-judge")


def side_by_side(inputs: Sequence[In], work: Callable[[In], Out], runner: Runner) -> list[Out]:
    """``work`` on each input in a thread of its own. Raises what the first that failed raised; JudgeUnreachable when one is late.

    Work that itself works side by side needs another runner, or the inner calls would wait for the threads of the outer ones.
    """
    calls = [runner.submit(lambda one=one: work(one), DEADLINE_S) for one in inputs]  # type: ignore[misc]
    try:
        return [call.result() for call in calls]
    except DeadlineExceeded as error:
        raise JudgeUnreachable("late") from error


class JointJudge:
    def __init__(self, name: str, judges: tuple[Judge, ...]) -> None:
        self.name = name
        self.judges = judges
        self.version = "+".join(judge.version for judge in judges)
        self.is_remote = any(judge.is_remote for judge in judges)

    def judge(self, case: QuestionCase, unsure: tuple[str, ...], jpegs: tuple[bytes, ...], person_hash: str) -> tuple[Evidence, ...]:
        found = side_by_side(self.judges, lambda judge: judge.judge(case, unsure, jpegs, person_hash), _RUNNER)
        return tuple(one for evidence in found for one in evidence)
