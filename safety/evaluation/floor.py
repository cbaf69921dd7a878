"""Below what a policy may not fall, category by category and language by language (``safety/policies/floor.yaml``)."""

from collections.abc import Iterable
from functools import cache
from typing import Any

import yaml

from safety.engine.policy import DIRECTORY
from safety.evaluation.run import Outcome, table
from safety.evaluation.suites import UNSEEN, Expected, everything


def measured_by() -> tuple[Expected, ...]:
    """The cases that the floor was measured with: those that no training and no word list was made with, and ordinary questions."""
    return tuple(case for case in everything() if is_measured(case))


def is_measured(case: Expected) -> bool:
    return case.split in (*UNSEEN, "ordinary")


def below_floor(outcomes: Iterable[Outcome], by: str) -> list[str]:
    """What lies below, in words; ``by``: "category" or "language"."""
    below = []
    for row in table(outcomes, by):
        floor = _floor().get(by, {}).get(row.suite, {}).get(row.group) or _floor()["default"]
        if row.stop_rate.n and row.stop_rate.value < floor["stopped"]:
            below.append(f"{row.suite} {row.group}: stopped {row.stop_rate}")
        if row.over_refusal.n and row.over_refusal.value > floor["over_refused"]:
            below.append(f"{row.suite} {row.group}: over-refused {row.over_refusal}")
    return below


@cache
def _floor() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((DIRECTORY / "floor.yaml").read_text(encoding="utf-8"))
    return found
