"""What people did not want kept any longer goes: really, in small steps, the oldest first.

Who is due is asked by person: each chose for themselves, and a new choice counts for what is there already. Nothing goes under a question
that is being answered, or while another room needs it (assistant.needed). Any number of workers may do this at once.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

from django.db import connection
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from accounts.models import Keep, Person
from accounts.retention import ENDING, PHOTO_GRACE, UNASKED, WORDS_GRACE, due_before
from assistant.models import FINISHED, Clip, Conversation, Photo, Question, QuestionPhoto
from assistant.needed import needed
from assistant.services.deleting import questions_delete
from common import metrics
from common.erasing import erase
from common.models import IdempotencyRecord

logger = logging.getLogger(__name__)

#: People found by one query, and things of theirs deleted in one transaction.
PEOPLE = 200
BATCH = 200
#: One run ends after this; what is left is for the next.
RUN_FOR_S = 40.0


@dataclass(frozen=True, slots=True)
class _Kind:
    """``setting``: of Person. ``due``: the rows that go now, of whoever keeps them so. ``delete``: a few of one person's; how many."""

    setting: str
    due: Callable[[Keep, datetime], "QuerySet[Any]"]
    delete: Callable[["QuerySet[Any]"], int]


def keep_no_longer(now: datetime | None = None, run_for_s: float = RUN_FOR_S) -> dict[str, int]:
    """Deletes what is due; how many of each kind (by the name of the setting)."""
    now, end = now or timezone.now(), time.monotonic() + run_for_s
    deleted = {kind.setting: sum(_delete_due(kind, keep, now, end) for keep in ENDING) for kind in KINDS}
    _forget_requests(now)
    return deleted


def clips_due(keep: Keep, now: datetime) -> "QuerySet[Clip]":
    """Recordings that are heard, and that no question under way needs."""
    asked = Question.objects.filter(clip=OuterRef("pk"))
    idle = Clip.objects.filter(~Exists(asked.exclude(state__in=FINISHED))).exclude(needed(Clip))
    if keep == Keep.NEVER:
        return idle.filter(Exists(asked) | Q(created_at__lt=now - UNASKED))
    return idle.filter(created_at__lt=due_before(keep, now))


def photos_due(keep: Keep, now: datetime) -> "QuerySet[Photo]":
    """Photos that no question under way needs, nor one whose answer ended just now."""
    shown = QuestionPhoto.objects.filter(photo=OuterRef("pk"))
    in_use = shown.filter(~Q(question__state__in=FINISHED) | Q(question__finished_at__gt=now - PHOTO_GRACE))
    idle = Photo.objects.filter(~Exists(in_use)).exclude(needed(Photo))
    if keep == Keep.NEVER:
        return idle.filter(Exists(shown) | Q(created_at__lt=now - UNASKED))
    return idle.filter(created_at__lt=due_before(keep, now))


def questions_due(keep: Keep, now: datetime) -> "QuerySet[Question]":
    """Questions whose answer ended a while ago. Their photos and recordings go with them: nothing outlives the words it was asked with."""
    before = now - WORDS_GRACE
    finished = Question.objects.filter(state__in=FINISHED, finished_at__lt=before).exclude(needed(Question))
    return finished if keep == Keep.NEVER else finished.filter(created_at__lt=due_before(keep, now))


def conversations_tidy(now: datetime | None = None, limit: int = 5_000) -> int:
    """Conversations in which nothing is left go a day after they began: until then somebody may go on with one. How many."""
    before = (now or timezone.now()) - timedelta(days=1)
    asked = Question.objects.filter(conversation=OuterRef("pk"))
    empty = list(Conversation.objects.filter(~Exists(asked), created_at__lt=before).values_list("pk", flat=True)[:limit])
    erase(Conversation.objects.filter(~Exists(asked), pk__in=empty).delete)
    return len(empty)


def _delete_due(kind: _Kind, keep: Keep, now: datetime, end: float) -> int:
    deleted = 0
    skipped: set[UUID] = set()
    while time.monotonic() < end:
        due = kind.due(keep, now)
        theirs = Exists(due.filter(person=OuterRef("pk")))
        people = Person.objects.filter(theirs, **{kind.setting: keep}).exclude(pk__in=skipped).values_list("pk", flat=True)
        found = list(people[:PEOPLE])
        if not found:
            break
        count = _delete_of(kind, due, found, skipped)
        if not count:  # another worker has them: not again in this run
            skipped.update(found)
        deleted += count
        metrics.DELETED.labels(kind.setting.removeprefix("keeps_")).inc(count)
    return deleted


def _delete_of(kind: _Kind, due: "QuerySet[Any]", people: list[UUID], skipped: set[UUID]) -> int:
    counted: list[int] = []
    try:
        erase(partial(_delete_batch, kind, due.filter(person__in=people), counted))
    except Exception:
        if connection.in_atomic_block:  # a caller's transaction is broken
            raise
        if len(people) > 1:  # the others are not to wait for the one whose things cannot go
            return sum(_delete_of(kind, due, [person_id], skipped) for person_id in people)
        logger.exception("what is due of a person could not be deleted")
        skipped.update(people)
        return 0
    return counted[-1]


def _delete_batch(kind: _Kind, due: "QuerySet[Any]", counted: list[int]) -> None:
    """Looks again once the rows are held, so that nobody can take them up: one that was taken up just before is due no longer."""
    held = due.select_for_update(skip_locked=True, of=("self",)).order_by("created_at").values_list("pk", flat=True)
    ids = list(held[:BATCH])
    counted.append(kind.delete(due.filter(pk__in=ids)) if ids else 0)


def _media_delete(rows: "QuerySet[Any]") -> int:
    """The files go with the rows (assistant.receivers)."""
    return rows.delete()[1].get(rows.model._meta.label, 0)


def _forget_requests(now: datetime) -> None:
    """What a repeated request would be answered with quotes what was asked, so it goes with that."""
    IdempotencyRecord.objects.filter(person__keeps_questions=Keep.NEVER, created_at__lt=now - WORDS_GRACE).delete()


KINDS = (
    _Kind("keeps_clips", clips_due, _media_delete),
    _Kind("keeps_photos", photos_due, _media_delete),
    _Kind("keeps_questions", questions_due, questions_delete),
)
