"""A judge at work in a thread of its own, beside the model that answers."""

import logging
from collections.abc import Callable

from safety.engine.deadline import DeadlineExceeded, Runner
from safety.engine.types import Evidence, QuestionCase
from safety.judges.base import Judge, JudgeError, checked

log = logging.getLogger(__name__)
_RUNNER = Runner("judge")


class Opinion:
    """Asks at once; ``found`` waits for the word, until ``deadline_s`` after the asking."""

    def __init__(
        self,
        judge: Judge,
        case: QuestionCase,
        unsure: tuple[str, ...],
        pixels: Callable[[], tuple[bytes, ...]],
        person_hash: str,
        deadline_s: float,
    ) -> None:
        """``pixels`` is called in the judge's thread, so that making them keeps nobody waiting; if it fails, nobody has judged."""
        self.judge = judge
        self._call = _RUNNER.submit(lambda: checked(judge.judge(case, unsure, pixels(), person_hash)), deadline_s)

    def found(self) -> tuple[Evidence, ...] | None:
        """None when the judge failed, was late or spoke nonsense. Never raises for what a judge did."""
        try:
            return self._call.result()
        except DeadlineExceeded:
            log.warning("judge %s was late", self.judge.name)
        except JudgeError as error:
            log.warning("judge %s: %s", self.judge.name, error.code)
        except Exception as error:
            log.warning("judge %s could not judge: %s", self.judge.name, type(error).__name__)  # never the person's words
        return None
