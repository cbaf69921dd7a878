"""The charts of the dashboard: each a plot and the same as a table, with its n and since when. Plain Python; what is empty says so."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from moderation.agreement import FEWEST, Agreement, Kappa
from moderation.figures import Counted, Estimate
from moderation.measures import Measure
from safety.evaluation.metrics import Share
from safety.evaluation.plots import Bar, single_bars
from safety.evaluation.time_plots import Line, lines

#: Bars of a plot; its table has all of them.
MOST_BARS = 15
Words = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Chart:
    """``svg`` "": nothing to draw. ``note``: how to read it. ``rows`` empty: not enough yet; the first cell of one is its header."""

    name: str
    title: str
    note: str
    svg: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    in_words: bool = False
    """The cells are words, not numbers."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """Draws charts of one period. ``languages``, ``categories``: how their codes are said."""

    counted: Counted
    since: date
    languages: Words
    categories: Words

    def refused_by_day(self) -> Chart:
        days = self.counted.refused_by_day()
        of = Line("refused", [(day, share.value) for day, share in days])
        svg = lines("refused-by-day", "Refused questions by day", [of], share=True) if days else ""
        rows = [(_day(day), *_share_cells(share)) for day, share in days]
        note = self.note(self.counted.refused().n, "questions", "Refused or handed to a human at once.")
        return Chart("refused-by-day", "Refused questions by day", note, svg, ("Day", *_SHARE_HEAD), rows)

    def shares(self, name: str, title: str, of: str, groups: Sequence[tuple[str, Share]], what: str, says: Words) -> Chart:
        """Bars of shares. ``of``: the table's first heading; ``what``: what n counts."""
        told = [(says(label), share) for label, share in groups]
        bars = [Bar(label, share.value, _percent(share), share.interval) for label, share in told[:MOST_BARS]]
        # The groups are either parts of one whole, or each its own.
        wholes = {share.n for _, share in groups}
        n = wholes.pop() if len(wholes) == 1 else sum(share.n for _, share in groups)
        rows = [(label, *_share_cells(share)) for label, share in told]
        return Chart(name, title, self.note(n, what), single_bars(name, title, bars) if bars else "", (of, *_SHARE_HEAD), rows)

    def estimates(self, name: str, title: str, of: str, groups: Sequence[tuple[str, Estimate]], says: Words) -> Chart:
        """Bars of what the whole is estimated to be like."""
        told = [(says(label), estimate) for label, estimate in groups if not math.isnan(estimate.share)]
        bars = [Bar(label, one.share, f"{_percent_of(one.share)} ({one.n} looked at)", one.interval) for label, one in told[:MOST_BARS]]
        head = (of, "Looked at", "Overturned", "Estimated share of all", "95 % interval")
        rows = [(label, str(one.n), str(one.looked.hits), _percent_of(one.share), _interval(one.interval)) for label, one in told]
        note = self.note(
            sum(one.n for _, one in told),
            "cases looked at",
            "Each stands for those of its kind that nobody looked at; the interval rests on the number looked at.",
        )
        return Chart(name, title, note, single_bars(name, title, bars) if bars else "", head, rows)

    def cases_by_day(self) -> Chart:
        days = self.counted.cases_by_day()
        title, head = "Cases in and out by day", ("Day", "Came in", "Decided")
        came = Line("came in", [(day, float(n)) for day, n, _ in days])
        went = Line("decided", [(day, float(n)) for day, _, n in days])
        svg = lines("cases-by-day", title, [came, went]) if days else ""
        note = self.note(self.counted.total(Measure.CASES_IN), "cases")
        return Chart("cases-by-day", title, note, svg, head, [(_day(day), str(came_in), str(out)) for day, came_in, out in days])

    def waits(self, says: Words) -> Chart:
        title = "How long cases wait"
        told = [(says(one.source), one) for one in self.counted.waits()]
        bars = [Bar(label, one.hours, f"{_hours(one.hours)} ({one.decided} decided)") for label, one in told if one.hours is not None]
        head = ("Kind of case", "Came in", "Decided", "Typical wait", "Decided late", "Waiting now", "Overdue now", "Needed a photo")
        rows = [
            (
                label,
                str(one.came),
                str(one.decided),
                _hours(one.hours),
                _percent(one.late),
                str(one.open),
                str(one.overdue),
                _percent(one.revealed),
            )
            for label, one in told
        ]
        note = self.note(self.counted.total(Measure.CASES_OUT), "decided cases", "The typical wait is the mean of the days' medians.")
        return Chart("waits", title, note, single_bars("waits", title, bars, "h") if bars else "", head, rows)

    def latency(self) -> Chart:
        half, most = (self.counted.latency_by_day(measure) for measure in (Measure.LATENCY_P50, Measure.LATENCY_P95))
        title = "Time the gates take, 95th percentile by day"
        drawn = [Line(self.categories(gate), [(day, value) for day, value, _ in days]) for gate, days in most.items()]
        rows = [
            (f"{self.categories(gate)}, {_day(day)}", f"{middle[1]:.1f} ms", f"{value:.1f} ms", str(n))
            for gate, days in most.items()
            for middle, (day, value, n) in zip(half.get(gate, []), days, strict=False)
        ]
        n = sum(n for days in most.values() for _, _, n in days)
        svg = lines("latency", title, drawn[:4], "ms") if drawn else ""
        return Chart("latency", title, self.note(n, "decisions"), svg, ("Gate and day", "Median", "95th percentile", "Decisions"), rows)

    def failures(self) -> Chart:
        title = "Detectors that could not check"
        told = [(f"{self.categories(one.detector)} ({self.categories(one.gate)})", one.failed) for one in self.counted.failures()]
        bars = [Bar(label, share.value, f"{share.hits} of {share.n}") for label, share in told[:MOST_BARS]]
        judged = self.counted.total(Measure.DECISIONS)
        if judged and not told:
            told = [("none", Share(0, judged))]
        svg = single_bars("failures", title, bars) if bars else ""
        rows = [(label, *_share_cells(one)) for label, one in told]
        return Chart("failures", title, self.note(judged, "decisions"), svg, ("Detector (gate)", *_SHARE_HEAD), rows)

    def drift(self, months: Iterable[tuple[date, Agreement]]) -> Chart:
        title = "Agreement by month"
        told = [(f"{month:%B %Y}", found.kind, found.category) for month, found in months]
        bars = [
            Bar(label, kind.value, f"{kind.value:.2f} ({kind.n} pairs)", kind.interval) for label, kind, _ in told if kind.value is not None
        ]
        rows = [(label, str(kind.n), kappa_words(kind), kappa_words(category)) for label, kind, category in told]
        note = f"Cohen's kappa on uphold or overturn, with its 95 % interval; n = {sum(kind.n for _, kind, _ in told)} pairs."
        svg = single_bars("drift", title, bars, "") if bars else ""
        return Chart("drift", title, note, svg, ("Month", "Pairs", "Uphold or overturn", "Category"), rows)

    def note(self, n: int, what: str, more: str = "") -> str:
        first = self.counted.first_day
        since = max(first, self.since) if first else self.since
        return f"n = {n:,} {what} since {_day(since)}. {more}".strip()


_SHARE_HEAD = ("Share", "Counted", "Of", "95 % interval")


def kappa_words(kappa: Kappa) -> str:
    """Never a figure of two or three cases."""
    if kappa.value is None or kappa.interval is None:
        return "not enough yet" if kappa.n < FEWEST else f"all {kappa.n} alike"
    low, high = kappa.interval
    return f"{kappa.value:.2f} ({low:.2f} to {high:.2f})"


def _share_cells(share: Share) -> tuple[str, str, str, str]:
    return _percent(share), str(share.hits), str(share.n), _interval(share.interval) if share.n else "-"


def _percent(share: Share) -> str:
    return _percent_of(share.value) if share.n else "-"


def _percent_of(share: float) -> str:
    percent = 100 * share
    return f"{percent:.1f} %" if percent >= 1 or not percent else f"{percent:.2g} %"


def _interval(interval: tuple[float, float]) -> str:
    return f"{100 * interval[0]:.1f} to {100 * interval[1]:.1f} %"


def _hours(hours: float | None) -> str:
    return "-" if hours is None else f"{hours:.1f} h"


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
