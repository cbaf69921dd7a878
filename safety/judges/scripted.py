"""The shipped fake: finds what its script says. For tests and demos; it must be configured, so that it can never stand in by accident."""

import math
import time
from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

from safety.engine.policy import JUDGED, Share
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence, QuestionCase
from safety.judges.base import JudgeRefused, JudgeUnreachable

Failure = Literal["", "unreachable", "refused", "nonsense", "crash"]

#: Requests. They hold photos, and it may be asked for days.
KEPT = 20


class ScriptedConfig(BaseModel):
    """``finds``: the score of each category found, after ``takes_s`` seconds; ``{}`` finds nothing. ``fails``: then it fails instead."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    finds: dict[Category, Share]
    takes_s: float = 0.0
    fails: Failure = ""
    is_remote: bool = True


class Request(NamedTuple):
    """What a judge was asked."""

    case: QuestionCase
    unsure: tuple[str, ...]
    jpegs: tuple[bytes, ...]
    person_hash: str


class ScriptedJudge:
    """``requests``: the last KEPT that it was asked, so that a test can look at what left the server."""

    name = "scripted"
    version = "1"

    def __init__(self, config: ScriptedConfig) -> None:
        self.config = config
        self.is_remote = config.is_remote
        self.requests: list[Request] = []

    def judge(self, case: QuestionCase, unsure: tuple[str, ...], jpegs: tuple[bytes, ...], person_hash: str) -> tuple[Evidence, ...]:
        self.requests.append(Request(case, unsure, jpegs, person_hash))
        del self.requests[:-KEPT]
        time.sleep(self.config.takes_s)
        match self.config.fails:
            case "unreachable":
                raise JudgeUnreachable("scripted")
            case "refused":
                raise JudgeRefused("scripted")
            case "crash":
                raise RuntimeError("scripted")
            case "nonsense":
                return (Evidence(self.name, "no such category", math.nan, JUDGED),)
        return tuple(Evidence(self.name, category.value, score, JUDGED) for category, score in self.config.finds.items())


def make(options: Mapping[str, Any]) -> ScriptedJudge:
    """Raises ValueError when there is no script."""
    return ScriptedJudge(ScriptedConfig(**options))
