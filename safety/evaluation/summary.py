"""Everything the report says, counted once: as values for the page and the printout, and as JSON."""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from safety.engine.gate import Gate
from safety.engine.lexicon import digest
from safety.evaluation import conversations as talks
from safety.evaluation import suites
from safety.evaluation.metrics import Difference, Share
from safety.evaluation.published import PUBLISHED
from safety.evaluation.run import FINE, Outcome, Row, row_of, rows, run
from safety.evaluation.twins import both_right, by_language, right_to_left, twins

REFERENCE = "en"  # the language that the others are compared with


@dataclass(frozen=True, slots=True)
class Twins:
    """Shares of pairs in which both sides are right. ``right_to_left``: over the languages written that way."""

    both_right: Share
    right_to_left: Share
    by_language: dict[str, Share]


@dataclass(frozen=True, slots=True)
class ToEnglish:
    """How a language differs from English. Fewer stopped is worse (below 0), more over-refused is worse (above 0)."""

    stop_rate: Difference
    over_refusal: Difference


@dataclass(frozen=True, slots=True)
class Suite:
    """``confusion``: expected category -> said category -> cases, "fine" on both sides for what is not stopped."""

    name: str
    total: Row
    categories: list[Row]
    languages: list[Row]
    confusion: dict[str, dict[str, int]]
    twins: Twins
    to_english: dict[str, ToEnglish]
    mistakes: list[Outcome]


@dataclass(frozen=True, slots=True)
class Summary:
    """``whole_conversations``: the share of conversations that came out right in every turn."""

    made: datetime
    policy: str
    policy_hash: str
    detectors: tuple[str, ...]
    splits: tuple[str, ...]
    suites: list[Suite]
    whole_conversations: Share


def all_splits(directory: Path = suites.DIRECTORY) -> tuple[str, ...]:
    """Every split that any suite has, conversations included."""
    return tuple(dict.fromkeys((*suites.splits(directory), *(one.split for one in talks.conversations(directory)))))


def summary(gate: Gate, splits: Sequence[str], directory: Path = suites.DIRECTORY) -> Summary:
    """Judges every case of ``splits`` and sums up. Suites without a case are left out."""
    held = talks.run(gate, (one for one in talks.conversations(directory) if one.split in splits))
    by_suite: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in run(gate, (case for case in suites.everything(directory) if case.split in splits)):
        by_suite[outcome.expected.suite].append(outcome)
    if held:
        by_suite[talks.SUITE] = [outcome for talk in held for outcome in talk.turns]
    return Summary(
        made=datetime.now(UTC),
        policy=gate.policy.version,
        policy_hash=gate.policy.content_hash,
        detectors=(*(f"{detector.name}@{detector.version}" for detector in gate.detectors), f"lexicons@{digest()}"),
        splits=tuple(splits),
        suites=[_suite(name, outcomes) for name, outcomes in by_suite.items()],
        whole_conversations=talks.whole(held),
    )


def _suite(name: str, outcomes: list[Outcome]) -> Suite:
    languages = rows(name, outcomes, "language")
    # Turns of one conversation and photo texts stand one after the other without being twins.
    pairs = twins(outcomes) if name in ("questions", "sentences") else []
    return Suite(
        name=name,
        total=row_of(name, name, outcomes),
        categories=rows(name, outcomes, "category"),
        languages=languages,
        confusion=_confusion(outcomes),
        twins=Twins(both_right(pairs), right_to_left(pairs), by_language(pairs)),
        to_english=_to_english(languages),
        mistakes=[outcome for outcome in outcomes if not outcome.right],
    )


def _confusion(outcomes: Sequence[Outcome]) -> dict[str, dict[str, int]]:
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for outcome in outcomes:
        counted[outcome.expected_category][outcome.said_category] += 1
    return {expected: dict(sorted(counted[expected].items(), key=_fine_last)) for expected in sorted(counted, key=lambda c: (c == FINE, c))}


def _fine_last(item: tuple[str, int]) -> tuple[bool, str]:
    return item[0] == FINE, item[0]


def _to_english(languages: Sequence[Row]) -> dict[str, ToEnglish]:
    english = next((row for row in languages if row.group == REFERENCE), None)
    if english is None:
        return {}
    return {
        row.group: ToEnglish(Difference(row.stop_rate, english.stop_rate), Difference(row.over_refusal, english.over_refusal))
        for row in languages
        if row.group != REFERENCE
    }


# As JSON ------------------------------------------------------------------------------------------------------------------------


def as_json(found: Summary) -> dict[str, Any]:
    """The whole summary in plain values; shares 0..1, times in ms, null where nothing was counted. Holds places, never a case's words."""
    return {
        "made": found.made.isoformat(timespec="seconds"),
        "policy": {"version": found.policy, "hash": found.policy_hash},
        "detectors": list(found.detectors),
        "splits": list(found.splits),
        "suites": {suite.name: _suite_json(suite) for suite in found.suites},
        "conversations_right_in_every_turn": share_json(found.whole_conversations),
        "published": [{"source": one.source, "measure": one.measure, "value": one.value} for one in PUBLISHED],
    }


def _suite_json(suite: Suite) -> dict[str, Any]:
    return {
        "all": _row_json(suite.total),
        "category": _by_group(suite.categories),
        "language": _by_group(suite.languages),
        "confusion": suite.confusion,
        "twins": {
            "both_right": share_json(suite.twins.both_right),
            "right_to_left": share_json(suite.twins.right_to_left),
            "language": {language: share_json(share) for language, share in suite.twins.by_language.items()},
        },
        "difference_to_english": {
            language: {"stop_rate": _difference_json(one.stop_rate), "over_refusal": _difference_json(one.over_refusal)}
            for language, one in suite.to_english.items()
        },
        "mistakes": [
            {
                "place": outcome.expected.place,
                "language": outcome.expected.language,
                "expected": outcome.expected_category,
                "said": outcome.said,
            }
            for outcome in suite.mistakes
        ],
    }


def _by_group(found: Sequence[Row]) -> dict[str, Any]:
    return {row.group: _row_json(row) for row in found}


def _row_json(row: Row) -> dict[str, Any]:
    return {
        "n": row.n,
        "stop_rate": share_json(row.stop_rate),
        "over_refusal": share_json(row.over_refusal),
        "p50_ms": _number(row.p50_ms),
        "p95_ms": _number(row.p95_ms),
    }


def share_json(share: Share) -> dict[str, Any]:
    return {"hits": share.hits, "n": share.n, "value": _number(share.value), "interval": _interval(share.n > 0, share.interval)}


def _difference_json(difference: Difference) -> dict[str, Any]:
    return {"points": _number(difference.points), "interval": _interval(not math.isnan(difference.points), difference.interval)}


def _interval(counted: bool, interval: tuple[float, float]) -> list[float] | None:
    return [round(limit, 4) for limit in interval] if counted else None


def _number(value: float) -> float | None:
    return None if math.isnan(value) else round(value, 4)
