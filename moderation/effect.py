"""What a draft would have changed, counted. No database; the counts become the ``result`` of a back-test, plain JSON:

    policy, before: {version, hash}      the draft, and the policy that decided when it was tested
    decisions: {total, changed, stale, unweighed, from, until,
                gates: {gate: {total, changed, matrix: {old outcome: {new outcome: n}}}},
                category, language: {name: {before, after}}   how many were stopped, by their first category or by language
                changes: [{id, gate, category, language, old, new, old_reason, new_reason}]   the newest 200}
    suites: {cases, unchecked, unreadable,
             category, language: {suite: {name: {stop_rate, over_refusal: {before, after: {hits, n, value, interval}}}}},
             flips: [{place, suite, category, language, expected, before, after}],   expected: "stop" or "pass"
             floor: [what lies below the floor, in words]}

``stale``: decisions that other detectors than today's had looked at; they are weighed all the same. ``unweighed``: the policy says nothing
about their evidence. Shares are 0..1 with Wilson's 95 % interval, null where nothing was counted.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from safety.engine.taxonomy import CLEAN, UNCHECKED
from safety.engine.types import Evidence
from safety.engine.weighing import Outcome as Word
from safety.evaluation.floor import below_floor, is_measured
from safety.evaluation.looking import STOPS_NOT
from safety.evaluation.run import Outcome, Row, table
from safety.evaluation.summary import share_json

CHANGES_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Decided:
    """One decision row, as far as it is weighed."""

    id: UUID
    at: datetime
    gate: str
    outcome: str
    reason: str
    language: str
    evidence: tuple[Evidence, ...]
    failures: tuple[str, ...]
    detectors: tuple[str, ...]


class Effect:
    """Counts decisions one by one, the newest first."""

    def __init__(self, today: dict[str, tuple[str, ...]]) -> None:
        """``today``: who looks at each gate now, as name@version."""
        self._today = {gate: (len(names), frozenset(names)) for gate, names in today.items()}
        self._matrix: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
        self._stopped: dict[str, dict[str, Counter[str]]] = {"category": defaultdict(Counter), "language": defaultdict(Counter)}
        self._changes: list[dict[str, str]] = []
        self._stale = self._unweighed = self._changed = 0
        self._newest: datetime | None = None
        self._oldest: datetime | None = None

    def count(self, decided: Decided, word: Word | None) -> None:
        """``word`` None: it could not be weighed."""
        self._newest, self._oldest = self._newest or decided.at, decided.at
        looked, names = self._today[decided.gate]
        # A judge that was heard comes after those who looked.
        self._stale += frozenset(decided.detectors[:looked]) != names
        if word is None:
            self._unweighed += 1
            return
        self._matrix[decided.gate][decided.outcome, word.outcome] += 1
        self._stopped_count("before", decided.outcome, decided.reason, decided.language)
        self._stopped_count("after", word.outcome, word.reason, decided.language)
        if word.outcome == decided.outcome:
            return
        self._changed += 1
        if len(self._changes) < CHANGES_SHOWN:
            self._changes.append(
                {
                    "id": str(decided.id),
                    "gate": decided.gate,
                    "category": _category(word.reason) or _category(decided.reason),
                    "language": decided.language,
                    "old": decided.outcome,
                    "new": word.outcome,
                    "old_reason": decided.reason,
                    "new_reason": word.reason,
                }
            )

    def as_json(self) -> dict[str, Any]:
        return {
            "total": self._unweighed + sum(matrix.total() for matrix in self._matrix.values()),
            "changed": self._changed,
            "stale": self._stale,
            "unweighed": self._unweighed,
            "from": self._oldest.isoformat() if self._oldest else None,
            "until": self._newest.isoformat() if self._newest else None,
            "gates": {gate: _gate_json(matrix) for gate, matrix in sorted(self._matrix.items())},
            **{
                by: {name: {"before": sides["before"], "after": sides["after"]} for name, sides in sorted(groups.items())}
                for by, groups in self._stopped.items()
            },
            "changes": self._changes,
        }

    def _stopped_count(self, side: str, outcome: str, reason: str, language: str) -> None:
        if outcome not in STOPS_NOT:
            self._stopped["category"][_category(reason)][side] += 1
            self._stopped["language"][language or "?"][side] += 1


def suites_json(before: Sequence[Outcome], after: Sequence[Outcome], unreadable: int = 0) -> dict[str, Any]:
    """Of the same cases in the same order, weighed under the policy in force and under the draft."""
    return {
        "cases": len(after),
        "unchecked": sum(UNCHECKED in outcome.said for outcome in after),
        "unreadable": unreadable,
        "category": _shares(before, after, "category"),
        "language": _shares(before, after, "language"),
        "flips": [_flip(old, new) for old, new in zip(before, after, strict=True) if old.stopped != new.stopped],
        "floor": floor_words(after),
    }


def floor_words(outcomes: Iterable[Outcome]) -> list[str]:
    measured = [outcome for outcome in outcomes if is_measured(outcome.expected)]
    return [*below_floor(measured, "category"), *below_floor(measured, "language")]


def _gate_json(matrix: Counter[tuple[str, str]]) -> dict[str, Any]:
    table: dict[str, dict[str, int]] = defaultdict(dict)
    for (old, new), n in sorted(matrix.items()):
        table[old][new] = n
    return {"total": matrix.total(), "changed": sum(n for (old, new), n in matrix.items() if old != new), "matrix": dict(table)}


def _shares(before: Sequence[Outcome], after: Sequence[Outcome], by: str) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = defaultdict(dict)
    for old, new in zip(table(before, by), table(after, by), strict=True):
        found[new.suite][new.group] = _both(old, new)
    return dict(found)


def _both(old: Row, new: Row) -> dict[str, Any]:
    return {
        "stop_rate": {"before": share_json(old.stop_rate), "after": share_json(new.stop_rate)},
        "over_refusal": {"before": share_json(old.over_refusal), "after": share_json(new.over_refusal)},
    }


def _flip(old: Outcome, new: Outcome) -> dict[str, str]:
    expected = new.expected
    return {
        "place": expected.place,
        "suite": expected.suite,
        "category": expected.category,
        "language": expected.language,
        "expected": "stop" if expected.stop else "pass",
        "before": old.said,
        "after": new.said,
    }


def _category(reason: str) -> str:
    return "" if reason == CLEAN else reason.partition(".")[0]
