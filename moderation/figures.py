"""From counted rows to the figures that the dashboard shows. Plain Python.

Every share comes with its n. What the whole of the refusals is like is estimated from those that were looked at.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from moderation.measures import Measure
from safety.evaluation.metrics import Share, wilson

STOPPED = ("refuse", "escalate")


@dataclass(frozen=True, slots=True)
class Sum:
    """Of the whole period, over its days."""

    measure: str
    group: str
    category: str
    language: str
    n: int
    value: float


@dataclass(frozen=True, slots=True)
class Daily:
    """Of one day, over categories and languages. ``value``: as the measure has it."""

    day: date
    measure: str
    group: str
    n: int
    value: float


@dataclass(frozen=True, slots=True)
class Estimate:
    """``looked``: of how many cases that were looked at how many were overturned.

    ``share``: of the whole, each case standing for those of its kind that nobody looked at; NaN for none. ``interval`` (95 %, Wilson) rests
    on the number of cases that were looked at, and on nothing more.
    """

    looked: Share
    share: float

    @property
    def n(self) -> int:
        return self.looked.n

    @property
    def interval(self) -> tuple[float, float]:
        return wilson(self.share, self.n)


@dataclass(frozen=True, slots=True)
class Waits:
    """Of the cases of one source. ``hours``: the mean of the days' medians, None where none was decided. ``open``: as last counted."""

    source: str
    came: int
    decided: int
    hours: float | None
    late: Share
    open: int
    overdue: int
    revealed: Share


@dataclass(frozen=True, slots=True)
class Failures:
    gate: str
    detector: str
    failed: Share


class Counted:
    """The rows of a period, asked for figures. Groups without a single case are left out; the most common come first."""

    def __init__(self, sums: Iterable[Sum], daily: Iterable[Daily]) -> None:
        self._sums: dict[str, list[Sum]] = defaultdict(list)
        self._daily: dict[str, list[Daily]] = defaultdict(list)
        for row in sums:
            self._sums[row.measure].append(row)
        for day in daily:
            self._daily[day.measure].append(day)

    @property
    def first_day(self) -> date | None:
        return min((row.day for rows in self._daily.values() for row in rows), default=None)

    def total(self, measure: Measure) -> int:
        return sum(row.n for row in self._sums[measure])

    # Refusing ---------------------------------------------------------------------------------------------------------------------

    def refused(self) -> Share:
        return _share(self._judged(), lambda row: row.group in STOPPED)

    def refused_by_language(self) -> list[tuple[str, Share]]:
        return [(name, _share(rows, lambda row: row.group in STOPPED)) for name, rows in _grouped(self._judged(), lambda row: row.language)]

    def refused_by_category(self) -> list[tuple[str, Share]]:
        """Of all questions."""
        whole = _n(self._judged())
        stopped = [row for row in self._judged() if row.group in STOPPED]
        return [(name, Share(_n(rows), whole)) for name, rows in _grouped(stopped, lambda row: row.category)]

    def refused_by_day(self) -> list[tuple[date, Share]]:
        days: dict[date, list[Daily]] = defaultdict(list)
        for row in self._daily[Measure.QUESTIONS]:
            if row.group:
                days[row.day].append(row)
        return [
            (day, Share(sum(row.n for row in days[day] if row.group in STOPPED), sum(row.n for row in days[day]))) for day in sorted(days)
        ]

    def held_by_language(self) -> list[tuple[str, Share]]:
        sentences = [row for row in self._sums[Measure.DECISIONS] if row.group.startswith("sentence:")]
        return [
            (name, _share(rows, lambda row: row.group == "sentence:held")) for name, rows in _grouped(sentences, lambda row: row.language)
        ]

    def _judged(self) -> list[Sum]:
        return [row for row in self._sums[Measure.QUESTIONS] if row.group]

    # What people found when they looked ---------------------------------------------------------------------------------------------

    def overturned(self, source: str) -> Estimate:
        return _estimate(self._rulings(source))

    def overturned_by_category(self, source: str) -> list[tuple[str, Estimate]]:
        return [(name, _estimate(rows)) for name, rows in _grouped(self._rulings(source), lambda row: row.category)]

    def overturned_by_language(self, source: str) -> list[tuple[str, Estimate]]:
        return [(name, _estimate(rows)) for name, rows in _grouped(self._rulings(source), lambda row: row.language)]

    def _rulings(self, source: str) -> list[Sum]:
        return [row for row in self._sums[Measure.RULINGS] if row.group.partition(":")[0] == source]

    # What people ask about ----------------------------------------------------------------------------------------------------------

    def intents(self) -> list[tuple[str, Share]]:
        return _shares(self._sums[Measure.INTENTS])

    def intents_by_language(self) -> list[tuple[str, list[tuple[str, Share]]]]:
        return [(language, _shares(rows)) for language, rows in _grouped(self._sums[Measure.INTENTS], lambda row: row.language)]

    # The work -----------------------------------------------------------------------------------------------------------------------

    def cases_by_day(self) -> list[tuple[date, int, int]]:
        """Day, came in, were decided."""
        came, went = (self._by_day(measure) for measure in (Measure.CASES_IN, Measure.CASES_OUT))
        return [(day, came.get(day, 0), went.get(day, 0)) for day in sorted(came | went)]

    def waits(self) -> list[Waits]:
        came, decided, late, revealed = (
            {source: _n(rows) for source, rows in _grouped(self._sums[measure], lambda row: row.group)}
            for measure in (Measure.CASES_IN, Measure.CASES_OUT, Measure.LATE, Measure.REVEALED)
        )
        waiting, overdue = (self._as_last_counted(measure) for measure in (Measure.OPEN, Measure.OVERDUE))
        hours: dict[str, list[Daily]] = defaultdict(list)
        for row in self._daily[Measure.WAITS]:
            hours[row.group].append(row)
        return [
            Waits(
                source=source,
                came=came.get(source, 0),
                decided=decided.get(source, 0),
                hours=sum(row.value * row.n for row in hours[source]) / sum(row.n for row in hours[source]) if hours[source] else None,
                late=Share(late.get(source, 0), decided.get(source, 0)),
                open=waiting.get(source, 0),
                overdue=overdue.get(source, 0),
                revealed=Share(revealed.get(source, 0), decided.get(source, 0)),
            )
            for source in sorted(came.keys() | decided.keys() | {source for source, n in waiting.items() if n})
        ]

    def reviews(self) -> dict[str, tuple[int, float]]:
        """By a reviewer's id: decisions, and seconds they took."""
        return {row.group: (row.n, row.value) for row in self._sums[Measure.REVIEWS]}

    # The machine --------------------------------------------------------------------------------------------------------------------

    def failures(self) -> list[Failures]:
        judged = dict(_grouped(self._sums[Measure.DECISIONS], lambda row: row.group.partition(":")[0]))
        found = []
        for group, rows in _grouped(self._sums[Measure.FAILURES], lambda row: row.group):
            gate, _, detector = group.partition(":")
            found.append(Failures(gate, detector, Share(_n(rows), _n(judged.get(gate, [])))))
        return found

    def latency_by_day(self, measure: Measure) -> dict[str, list[tuple[date, float, int]]]:
        """By gate: day, milliseconds and of how many decisions."""
        gates: dict[str, list[tuple[date, float, int]]] = defaultdict(list)
        for row in sorted(self._daily[measure], key=lambda row: row.day):
            gates[row.group].append((row.day, row.value, row.n))
        return dict(sorted(gates.items()))

    def _by_day(self, measure: Measure) -> dict[date, int]:
        days: dict[date, int] = defaultdict(int)
        for row in self._daily[measure]:
            days[row.day] += row.n
        return days

    def _as_last_counted(self, measure: Measure) -> dict[str, int]:
        rows = self._daily[measure]
        last = max((row.day for row in self._daily[Measure.OPEN]), default=None)
        return {row.group: row.n for row in rows if row.day == last}


def _n(rows: Iterable[Sum]) -> int:
    return sum(row.n for row in rows)


def _share(rows: Sequence[Sum], counts: Callable[[Sum], bool]) -> Share:
    return Share(_n(row for row in rows if counts(row)), _n(rows))


def _shares(rows: Sequence[Sum]) -> list[tuple[str, Share]]:
    whole = _n(rows)
    return [(name, Share(_n(each), whole)) for name, each in _grouped(rows, lambda row: row.group)]


def _estimate(rows: Sequence[Sum]) -> Estimate:
    overturned = [row for row in rows if row.group.endswith(":overturn")]
    whole = sum(row.value for row in rows)
    return Estimate(Share(_n(overturned), _n(rows)), sum(row.value for row in overturned) / whole if whole else float("nan"))


def _grouped(rows: Iterable[Sum], by: Callable[[Sum], str]) -> list[tuple[str, list[Sum]]]:
    groups: dict[str, list[Sum]] = defaultdict(list)
    for row in rows:
        groups[by(row)].append(row)
    some = [(name, each) for name, each in groups.items() if _n(each)]
    return sorted(some, key=lambda entry: (-_n(entry[1]), entry[0]))
