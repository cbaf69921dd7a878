"""Sums up what came out: shares with their 95 % intervals, times with their percentiles."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from assistant.evaluation.judging import Outcome
from assistant.evaluation.reference import Comparison
from assistant.evaluation.run import Result
from assistant.evaluation.truths import Absent, Unknown
from safety.evaluation.metrics import Share, percentile
from safety.evaluation.summary import share_json

STEPS = ("glance", "read", "first_sentence", "total")
NONE = "none"  # no print, no damage
_ANSWERED = frozenset({Outcome.EXACT, Outcome.EXACT_WITH_DOUBT})
_SILENT = frozenset({Outcome.ABSTAINED, Outcome.WRONG_WITH_DOUBT, Outcome.PARTIAL})


@dataclass(frozen=True, slots=True)
class Row:
    """One group of cases. ``exact`` of those that can be answered, ``abstained`` of those that cannot, ``wrong`` of all."""

    group: str
    exact: Share
    with_doubt: Share
    abstained: Share
    wrong: Share

    @property
    def n(self) -> int:
        return self.wrong.n


@dataclass(frozen=True, slots=True)
class Coach:
    """``unreadable_sent_back``: of what nobody could read; ``readable_sent_back``: of what can be read, and answers the question.

    ``refused_*``: the same by the verdict on the photo alone, whatever was said. ``right_hint``: of the hints that were given.
    """

    unreadable_sent_back: Share
    readable_sent_back: Share
    unreadable_refused: Share
    readable_refused: Share
    right_hint: Share


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds of one step: of photos of ordinary size, or of large ones. NaN for none."""

    step: str
    n: int
    p50_ms: float
    p95_ms: float


@dataclass(frozen=True, slots=True)
class Summary:
    """``failures``: answers that ended early, by code; ``left_out``: what could not be measured here, in words."""

    seed: int
    total: Row
    kinds: tuple[Row, ...]
    scripts: tuple[Row, ...]
    damages: tuple[Row, ...]
    languages: tuple[Row, ...]
    outcomes: dict[str, int]
    failures: dict[str, int]
    coach: Coach
    times: tuple[Times, ...]
    large_times: tuple[Times, ...]
    real: Row | None = None
    real_coach: Coach | None = None
    comparison: Comparison | None = None
    left_out: tuple[str, ...] = ()
    made: datetime = field(default_factory=lambda: datetime.now(UTC))


def summary(every: Sequence[Result], seed: int, comparison: Comparison | None = None, left_out: Iterable[str] = ()) -> Summary:
    """Real photos are summed up apart: there are few, and nobody has drawn them to be fair."""
    results, real = [one for one in every if not one.case.is_real], [one for one in every if one.case.is_real]
    return Summary(
        seed=seed,
        total=row("all", results),
        kinds=_grouped(results, lambda one: one.case.kind.value),
        scripts=_grouped(results, lambda one: one.case.script.value if one.case.script else NONE),
        damages=_grouped(results, lambda one: str(one.case.damage) if one.case.damage else NONE),
        languages=_grouped(results, lambda one: one.case.language),
        outcomes={outcome.value: sum(one.judged.outcome is outcome for one in results) for outcome in Outcome},
        failures=dict(Counter(one.failure for one in results if one.failure)),
        coach=_coach(results),
        times=_times([one for one in results if not one.is_large]),
        large_times=_times([one for one in results if one.is_large]),
        real=row("real photos", real) if real else None,
        real_coach=_coach(real) if real else None,
        comparison=comparison,
        left_out=tuple(left_out),
    )


def row(group: str, results: Sequence[Result]) -> Row:
    answerable = [one for one in results if _is_answerable(one)]
    others = [one for one in results if _is_unanswerable(one)]
    return Row(
        group,
        exact=_share(answerable, lambda one: one.judged.outcome is Outcome.EXACT),
        with_doubt=_share(answerable, lambda one: one.judged.outcome is Outcome.EXACT_WITH_DOUBT),
        abstained=_share(others, lambda one: one.judged.outcome in _SILENT),
        wrong=_share(results, lambda one: one.judged.outcome is Outcome.WRONG_AND_CONFIDENT),
    )


def _is_answerable(one: Result) -> bool:
    return one.case.readable is True and not isinstance(one.case.truth, Absent | Unknown)


def _is_unanswerable(one: Result) -> bool:
    return one.case.readable is False or isinstance(one.case.truth, Absent)


def _coach(results: Sequence[Result]) -> Coach:
    unreadable = [one for one in results if one.case.readable is False]
    readable = [one for one in results if one.case.readable is True and not isinstance(one.case.truth, Absent)]
    hinted = [one for one in unreadable if one.judged.hints and one.case.problems]
    return Coach(
        unreadable_sent_back=_share(unreadable, lambda one: one.judged.is_sent_back or _is_hinted(one)),
        readable_sent_back=_share(readable, lambda one: one.judged.is_sent_back),
        unreadable_refused=_share(unreadable, lambda one: not one.usable),
        readable_refused=_share(readable, lambda one: not one.usable),
        right_hint=_share(hinted, lambda one: bool(set(one.judged.named) & set(one.case.problems))),
    )


def _is_hinted(one: Result) -> bool:
    """A part may be read of a photo that is cut; the hint beside it sends the person back all the same."""
    return bool(one.judged.hints) and one.judged.outcome not in _ANSWERED


def _grouped(results: Sequence[Result], by: Callable[[Result], str]) -> tuple[Row, ...]:
    groups: dict[str, list[Result]] = {}
    for one in results:
        groups.setdefault(by(one), []).append(one)
    return tuple(row(group, groups[group]) for group in sorted(groups))


def _share(results: Sequence[Result], holds: Callable[[Result], bool]) -> Share:
    return Share(sum(holds(one) for one in results), len(results))


def _times(results: Sequence[Result]) -> tuple[Times, ...]:
    found = []
    for step in STEPS:
        values = [one.ms[step] for one in results if step in one.ms]
        found.append(Times(step, len(values), percentile(values, 0.5), percentile(values, 0.95)))
    return tuple(found)


# As JSON ------------------------------------------------------------------------------------------------------------------------


def as_json(found: Summary) -> dict[str, Any]:
    """The whole summary in plain values; shares 0..1, times in ms, null where nothing was counted."""
    from assistant.evaluation.reference import comparison_json

    return {
        "made": found.made.isoformat(timespec="seconds"),
        "seed": found.seed,
        "all": _row_json(found.total),
        "outcomes": found.outcomes,
        "failures": found.failures,
        "kind": {one.group: _row_json(one) for one in found.kinds},
        "script": {one.group: _row_json(one) for one in found.scripts},
        "damage": {one.group: _row_json(one) for one in found.damages},
        "language": {one.group: _row_json(one) for one in found.languages},
        "coach": _coach_json(found.coach),
        "times": [_times_json(one) for one in found.times],
        "large_times": [_times_json(one) for one in found.large_times],
        "real": {**_row_json(found.real), "coach": _coach_json(found.real_coach)} if found.real and found.real_coach else None,
        "reference": comparison_json(found.comparison) if found.comparison else None,
        "left_out": list(found.left_out),
    }


def _row_json(one: Row) -> dict[str, Any]:
    return {"n": one.n, **{name: share_json(getattr(one, name)) for name in ("exact", "with_doubt", "abstained", "wrong")}}


def _coach_json(one: Coach) -> dict[str, Any]:
    return {name: share_json(getattr(one, name)) for name in Coach.__dataclass_fields__}


def _times_json(one: Times) -> dict[str, Any]:
    return {"step": one.step, "n": one.n, "p50_ms": one.p50_ms if one.n else None, "p95_ms": one.p95_ms if one.n else None}
