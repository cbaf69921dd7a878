"""The figures of a day, counted once and kept, so that a page need not count a million rows.

Counting a day again replaces it. What is kept says nothing of anybody, and stays when a person erases what it was counted from; a day that
is counted again after that is counted without it.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from moderation.measures import Measure
from moderation.models import DecisionKind, ReviewDecision, Tally
from moderation.services.counting import Row, Window, counted, waiting

#: Known only while it is so.
SNAPSHOTS = (Measure.OPEN, Measure.OVERDUE)

_Key = tuple[str, str, str, str]


def tally(now: datetime | None = None, days: int = 2) -> int:
    """Counts the last ``days`` days (UTC, today included), the days of decisions that were undone meanwhile, and what waits now.

    Says how many rows were written. May run at any time and twice at once.
    """
    now = now or timezone.now()
    today = now.astimezone(UTC).date()
    recent = {today - timedelta(days=ago) for ago in range(days)}
    written = sum(_day(day) for day in sorted(recent | _undone_since(min(recent))))
    return written + _store(today, waiting(now), Tally.objects.filter(day=today, measure__in=SNAPSHOTS))


def tally_since(first: date, now: datetime | None = None) -> int:
    """Counts every day from ``first`` until today. Raises ValueError for a day to come."""
    now = now or timezone.now()
    days = (now.astimezone(UTC).date() - first).days + 1
    if days < 1:
        raise ValueError(f"{first} has not been yet")
    return tally(now, days)


def day_window(day: date) -> Window:
    start = datetime.combine(day, time.min, UTC)
    return Window(start, start + timedelta(days=1))


def _day(day: date) -> int:
    return _store(day, counted(day_window(day)), Tally.objects.filter(day=day).exclude(measure__in=SNAPSHOTS))


def _undone_since(first: date) -> set[date]:
    undone = ReviewDecision.objects.filter(kind=DecisionKind.UNDO, created_at__gte=day_window(first).start, undoes__isnull=False)
    return {at.astimezone(UTC).date() for at in undone.values_list("undoes__created_at", flat=True)}


def _store(day: date, rows: Iterable[Row], instead_of: "QuerySet[Tally]") -> int:
    """Rows of the same key are added up: counts, and sums; a percentile has a key of its own."""
    tallies: dict[_Key, Tally] = {}
    for row in rows:
        key = (row.measure.value, row.group, row.category, row.language)
        kept = tallies.setdefault(key, Tally(day=day, measure=key[0], group=key[1], category=key[2], language=key[3]))
        kept.n += row.n
        if row.value is not None:
            kept.value = (kept.value or 0.0) + row.value
    with transaction.atomic():
        instead_of.delete()
        # Another worker may have counted the same day at the same time.
        Tally.objects.bulk_create(
            [tallies[key] for key in sorted(tallies)],
            batch_size=500,
            update_conflicts=True,
            unique_fields=["day", "measure", "group", "category", "language"],
            update_fields=["n", "value"],
        )
    return len(tallies)
