"""Rows become review cases. Run it as often as you like, and several at once: no row becomes two cases, and none is missed.

A source is read from where it was left, and a little before that: rows are written in another order than they are committed in. Cases made
by the machine are not written to the audit log one by one; they are rows themselves.
"""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from assistant.reviewable import Reviewable, ReviewSource, sources
from common.languages import primary
from moderation.models import IntakeMark, ReviewCase, Reviewer
from moderation.priority import answer_within, is_hard, priority_of
from moderation.sampling import is_picked, is_twice, share_of

logger = logging.getLogger(__name__)

#: No transaction that writes a row to look at lasts longer.
OVERLAP = timedelta(minutes=5)
#: So far back begins whoever never looked.
FIRST = timedelta(days=7)
PAGE = 500
#: New rows of one source in one run; the next run goes on.
MOST = 5_000
TICK = timedelta(microseconds=1)


def collect(now: datetime | None = None) -> int:
    """How many cases were made. A source that fails is logged and read again next time; the others do not wait for it."""
    made = 0
    for source in sources():
        try:
            made += _read(source, now or timezone.now())
        except Exception:
            logger.exception("the review source %s could not be read", source.name)
    return made


def case_of(row: Reviewable, *, sampled: float = 1.0) -> ReviewCase:
    """The case of a row, not saved: how much it matters, when it is due, for whom it is, and whether it is reviewed twice."""
    return ReviewCase(
        source=row.source,
        key=row.key,
        question_id=row.question_id,
        account_id=row.account_id,
        decision_id=row.decision_id,
        category=row.category,
        language=(primary(row.language) or "")[:16],
        severity=row.severity,
        hard=is_hard(row.category),
        priority=priority_of(row.source, row.severity),
        due_at=row.at + answer_within(row.source, row.severity),
        sampled=sampled,
        twice=is_twice(row.source, row.key),
    )


def _read(source: ReviewSource, now: datetime) -> int:
    mark, _ = IntakeMark.objects.get_or_create(source=source.name, defaults={"until": now - FIRST})
    cursor, page, read, made = min(mark.until, now) - OVERLAP, PAGE, 0, 0  # some machine's clock may run ahead
    while rows := list(source.since(cursor, page)):
        last = max(row.at for row in rows)
        with transaction.atomic():
            made += _keep(rows)
            IntakeMark.objects.filter(pk=mark.pk, until__lt=last).update(until=last)
        read += sum(row.at > mark.until for row in rows)
        if len(rows) < page or read >= MOST:
            break
        # Rows of one moment may lie on both sides of a page's end: they are read again, with a longer page where that leads nowhere.
        if last - TICK > cursor:
            cursor = last - TICK
        else:
            page *= 2
    return made


def _keep(rows: Sequence[Reviewable]) -> int:
    """Cases of those rows that are looked at and are none yet; how many."""
    cases: dict[tuple[str, str], ReviewCase] = {}
    for row in rows:
        share = share_of(row.source, row.category)
        if is_picked(row.source, row.key, share):
            cases.setdefault((row.source, row.key), case_of(row, sampled=share * row.sampled))
    for source in {source for source, _ in cases}:
        keys = [key for of, key in cases if of == source]
        for known in ReviewCase.objects.filter(source=source, key__in=keys).values_list("key", flat=True):
            del cases[source, known]
    _keep_from_who_brought(cases, {(row.source, row.key): row.by_id for row in rows if row.by_id is not None})
    ReviewCase.objects.bulk_create(cases.values(), ignore_conflicts=True)
    return len(cases)


def _keep_from_who_brought(cases: dict[tuple[str, str], ReviewCase], brought: dict[tuple[str, str], UUID]) -> None:
    """A reviewer may also be somebody's volunteer, or ask for one."""
    people = {by for name, by in brought.items() if name in cases}
    places = dict(Reviewer.objects.filter(person__in=people).values_list("person_id", "pk")) if people else {}
    for name, by in brought.items():
        if name in cases:
            cases[name].not_for_id = places.get(by)
