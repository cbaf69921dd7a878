"""What happened between two moments, counted by GROUP BY. Each function is one query and gives the rows of one or two measures."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from django.db import connection
from django.db.models import Aggregate, Count, Exists, F, FloatField, OuterRef, Q, QuerySet, Sum, TextField, Value
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Coalesce, NullIf

from assistant.models import Question
from moderation.measures import Measure
from moderation.models import DecisionKind, Reveal, ReviewCase, ReviewDecision, Source
from moderation.models.cases import UNDECIDED
from safety.evaluation.metrics import percentile
from safety.models import Decision

RULING = (DecisionKind.UPHOLD, DecisionKind.OVERTURN)


@dataclass(frozen=True, slots=True)
class Row:
    measure: Measure
    n: int
    group: str = ""
    category: str = ""
    language: str = ""
    value: float | None = None


@dataclass(frozen=True, slots=True)
class Window:
    """From ``start`` until before ``end``; both aware."""

    start: datetime
    end: datetime

    def of(self, field: str) -> Q:
        return Q(**{f"{field}__gte": self.start, f"{field}__lt": self.end})


class _Percentile(Aggregate):
    """PostgreSQL's own; the same as safety.evaluation.metrics.percentile."""

    function = "PERCENTILE_DISC"
    template = "%(function)s(%(share)s) WITHIN GROUP (ORDER BY %(expressions)s)"
    output_field = FloatField()


def counted(window: Window) -> Iterator[Row]:
    """All that can be counted again at any time and comes out the same, as long as nobody has erased what is counted."""
    yield from _decisions(window)
    yield from _failures(window)
    yield from _latencies(window)
    yield from _questions(window)
    yield from _cases_in(window)
    yield from _cases_out(window)
    yield from _rulings(window)
    yield from _reviews(window)


def waiting(now: datetime) -> Iterator[Row]:
    """What waits just now; nobody can count that later."""
    cases = ReviewCase.objects.filter(state__in=UNDECIDED).order_by().values_list("source")
    found = {source: counts for source, *counts in cases.annotate(n=Count("pk"), late=Count("pk", filter=Q(due_at__lt=now)))}
    for source in Source.values:  # also where nothing waits: nobody counted is something else
        n, overdue = found.get(source, (0, 0))
        yield Row(Measure.OPEN, n, source)
        yield Row(Measure.OVERDUE, overdue, source)


def _decisions(window: Window) -> Iterator[Row]:
    rows = _made(window).values_list("gate", "outcome", "category", "language").annotate(n=Count("pk"))
    for gate, outcome, category, language, n in rows:
        yield Row(Measure.DECISIONS, n, f"{gate}:{outcome}", category, language)


def _failures(window: Window) -> Iterator[Row]:
    rows = _made(window).exclude(failures=[]).values_list("gate", "failures").annotate(n=Count("pk"))
    found: Counter[str] = Counter()
    for gate, failures, n in rows:
        for detector in {str(failure).partition("@")[0] for failure in failures}:
            found[f"{gate}:{detector}"[:48]] += n
    for group, n in found.items():
        yield Row(Measure.FAILURES, n, group)


def _latencies(window: Window) -> Iterator[Row]:
    for gate, n, half, most in _percentiles(_made(window)):
        yield Row(Measure.LATENCY_P50, n, gate, value=half)
        yield Row(Measure.LATENCY_P95, n, gate, value=most)


def _percentiles(decisions: "QuerySet[Decision]") -> Iterable[tuple[str, int, float, float]]:
    if connection.vendor == "postgresql":
        half, most = (_Percentile(F("elapsed_ms"), share=share) for share in (0.5, 0.95))
        return decisions.values_list("gate").annotate(n=Count("pk"), half=half, most=most)
    times: dict[str, list[float]] = defaultdict(list)
    for gate, elapsed_ms in decisions.values_list("gate", "elapsed_ms").iterator():
        times[gate].append(elapsed_ms)
    return [(gate, len(each), percentile(each, 0.5), percentile(each, 0.95)) for gate, each in times.items()]


def _questions(window: Window) -> Iterator[Row]:
    first = Coalesce(KeyTextTransform("0", "categories"), Value(""), output_field=TextField())
    finished = Question.objects.filter(window.of("finished_at")).annotate(category=first)
    rows = finished.order_by().values_list("verdict", "category", "intent", "answer_language").annotate(n=Count("pk"))
    for verdict, category, intent, language, n in rows:
        yield Row(Measure.QUESTIONS, n, verdict, category[:24], language)
        if intent:
            yield Row(Measure.INTENTS, n, intent, language=language)


def _cases_in(window: Window) -> Iterator[Row]:
    rows = ReviewCase.objects.filter(window.of("created_at")).order_by().values_list("source", "category", "language")
    for source, category, language, n in rows.annotate(n=Count("pk")):
        yield Row(Measure.CASES_IN, n, source, category, language)


def _cases_out(window: Window) -> Iterator[Row]:
    cases = ReviewCase.objects.filter(window.of("decided_at")).annotate(
        waited=F("decided_at") - F("created_at"),
        late=F("decided_at") - F("due_at"),
        revealed=Exists(Reveal.objects.filter(case=OuterRef("pk"))),
    )
    hours: dict[str, list[float]] = defaultdict(list)
    for source, category, language, waited, late, revealed in cases.values_list(
        "source", "category", "language", "waited", "late", "revealed"
    ):
        hours[source].append(waited / timedelta(hours=1))
        yield Row(Measure.CASES_OUT, 1, source, category, language)
        yield Row(Measure.LATE, int(late > timedelta(0)), source)
        yield Row(Measure.REVEALED, int(revealed), source)
    for source, each in hours.items():
        yield Row(Measure.WAITS, len(each), source, value=median(each))


def _rulings(window: Window) -> Iterator[Row]:
    """By the category that the gate found; where it found none, by the one that the reviewer found."""
    stand = ReviewDecision.objects.filter(window.of("created_at"), blind=False, kind__in=RULING, undone_by=None, case__sampled__gt=0)
    rows = (
        stand.annotate(found=Coalesce(NullIf("case__category", Value("")), "category"))
        .order_by()
        .values_list("case__source", "kind", "found", "case__language")
        .annotate(n=Count("pk"), stands_for=Sum(1.0 / F("case__sampled"), output_field=FloatField()))
    )
    for source, kind, category, language, n, stands_for in rows:
        yield Row(Measure.RULINGS, n, f"{source}:{kind}", category, language, stands_for)


def _reviews(window: Window) -> Iterator[Row]:
    made = ReviewDecision.objects.filter(window.of("created_at")).exclude(kind=DecisionKind.UNDO)
    for reviewer, n, seconds in made.order_by().values_list("reviewer_id").annotate(n=Count("pk"), seconds=Sum("seconds")):
        yield Row(Measure.REVIEWS, n, str(reviewer), value=float(seconds))


def _made(window: Window) -> "QuerySet[Decision]":
    made: QuerySet[Decision] = Decision.objects.filter(window.of("created_at")).order_by()
    return made
