"""The figures of the dashboard: read from what was counted day by day, so that the page is light however much was decided."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from django.db.models import Q, Sum
from django.utils import timezone

from moderation import figures as pure
from moderation.agreement import Agreement, Pair, agreement, agreement_of, by_month
from moderation.measures import Measure
from moderation.models import Reviewer, Tally
from moderation.permissions import check, may
from moderation.services.agreeing import pairs_of_two, pairs_with_gold

PERIODS = (7, 30, 90)
#: Drift is told over about half a year, whatever the period.
DRIFT = timedelta(days=183)
#: What can be added up over days.
_SUMMED = (
    Measure.DECISIONS,
    Measure.FAILURES,
    Measure.QUESTIONS,
    Measure.INTENTS,
    Measure.CASES_IN,
    Measure.CASES_OUT,
    Measure.LATE,
    Measure.REVEALED,
    Measure.RULINGS,
    Measure.REVIEWS,
)
_BY_DAY = (
    Measure.QUESTIONS,
    Measure.CASES_IN,
    Measure.CASES_OUT,
    Measure.WAITS,
    Measure.OPEN,
    Measure.OVERDUE,
    Measure.LATENCY_P50,
    Measure.LATENCY_P95,
)


@dataclass(frozen=True, slots=True)
class Colleague:
    """What one reviewer did in the period, and how far they agree with the others and with gold cases."""

    reviewer: Reviewer
    decisions: int
    seconds: float
    with_others: Agreement
    with_gold: Agreement


@dataclass(frozen=True, slots=True)
class Figures:
    """``since``: the first day of the period (UTC). ``people``: all of them for leads and auditors, for others only themselves."""

    days: int
    since: date
    counted: pure.Counted
    with_others: Agreement
    with_gold: Agreement
    drift: Mapping[date, Agreement]
    people: tuple[Colleague, ...]


def figures(reviewer: Reviewer, days: int = 30, now: datetime | None = None) -> Figures:
    """Of the last ``days`` days, today included. Six queries, none of them over decisions of the gates. Raises NotAllowed."""
    check(reviewer, "view_figures")
    now = now or timezone.now()
    since = now.astimezone(UTC).date() - timedelta(days=days - 1)
    counted = _counted(since)
    long = max(DRIFT, timedelta(days=days))
    two, gold = pairs_of_two(now - long), pairs_with_gold(now - long)
    lately = [pair for pair in two if pair.at.astimezone(UTC).date() >= since]
    lately_gold = [pair for pair in gold if pair.at.astimezone(UTC).date() >= since]
    return Figures(
        days=days,
        since=since,
        counted=counted,
        with_others=agreement(lately),
        with_gold=agreement(lately_gold),
        drift=by_month(two),
        people=tuple(_people(reviewer, counted, lately, lately_gold)),
    )


def _counted(since: date) -> pure.Counted:
    tallies = Tally.objects.filter(day__gte=since).order_by()
    sums = tallies.filter(measure__in=_SUMMED).values_list("measure", "group", "category", "language")
    days = tallies.filter(measure__in=_BY_DAY).values_list("day", "measure", "group")
    summed = sums.annotate(whole=Sum("n"), worth=Sum("value"))
    by_day = days.annotate(whole=Sum("n"), worth=Sum("value"))
    return pure.Counted(
        [pure.Sum(measure, group, category, language, n, value or 0.0) for measure, group, category, language, n, value in summed],
        [pure.Daily(day, measure, group, n, value or 0.0) for day, measure, group, n, value in by_day],
    )


def _people(reviewer: Reviewer, counted: pure.Counted, pairs: Sequence[Pair], golden: Sequence[Pair]) -> list[Colleague]:
    reviews = counted.reviews()
    shown = Q(pk=reviewer.pk)
    if may(reviewer, "view_people"):
        busy = {UUID(number) for number in reviews} | {pair.reviewer for pair in golden}
        shown = Q(pk__in=busy | {number for pair in pairs for number in (pair.reviewer, pair.other) if number})
    found = Reviewer.objects.filter(shown).select_related("person").order_by("role", "created_at")
    return [Colleague(one, *reviews.get(str(one.pk), (0, 0.0)), agreement_of(one.pk, pairs), agreement_of(one.pk, golden)) for one in found]
