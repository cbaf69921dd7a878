"""How questions stand, read for many listeners in a few queries: no model objects, and nothing of a photo but whether it was seen."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any
from uuid import UUID

from django.db.models import Q

from accounts.tokens import devices_signed_in
from assistant.api.serializers import SentenceSerializer
from assistant.models import FINISHED, Question, QuestionPhoto, QuestionState, Sentence
from assistant.services import line
from assistant.services.line import Place
from common.together import Together

SENTENCE = tuple(SentenceSerializer.Meta.fields)


@dataclass(frozen=True, slots=True)
class Wish:
    """``after``: with the sentences after this one; None: without. ``device_id``: look whether it may still listen, too.

    ``is_slow``: somebody has to be told what the answer waits for, so look at that, too.
    """

    question_id: UUID
    after: int | None
    device_id: UUID | None = None
    is_slow: bool = False


@dataclass(frozen=True, slots=True)
class Snapshot:
    """``seen`` (all photos have been looked at) and ``place``: where the wish was of somebody slow."""

    state: str
    conversation_id: str
    clip: bool
    transcript: dict[str, Any] | None
    done: dict[str, Any]
    sentences: tuple[dict[str, Any], ...] = ()
    may_listen: bool = True
    seen: bool | None = None
    place: Place | None = None

    @property
    def is_finished(self) -> bool:
        return self.state in FINISHED


def read(wishes: Sequence[Wish]) -> dict[Wish, Snapshot | None]:
    """None: there is no such question (any more)."""
    rows = {row["pk"]: row for row in _rows({wish.question_id for wish in wishes})}
    unseen = _unseen({wish.question_id for wish in wishes if wish.is_slow})
    # Read after the states: a finished question's sentences are all there.
    said = _sentences([wish for wish in wishes if wish.question_id in rows])
    signed_in = devices_signed_in({wish.device_id for wish in wishes if wish.device_id})
    return {
        wish: _snapshot(
            rows[wish.question_id],
            tuple(sentence for sentence in said[wish.question_id] if wish.after is not None and sentence["sequence"] > wish.after),
            may_listen=wish.device_id is None or wish.device_id in signed_in,
            seen=wish.question_id not in unseen if wish.is_slow else None,
            place=line.place(wish.question_id) if wish.is_slow and rows[wish.question_id]["state"] == QuestionState.RECEIVED else None,
        )
        if wish.question_id in rows
        else None
        for wish in wishes
    }


#: Read for all listeners of this process.
SNAPSHOTS: "Together[Wish, Snapshot | None]" = Together(read, "snapshots")


def _rows(ids: Iterable[UUID]) -> list[dict[str, Any]]:
    told = ("verdict", "failure", "offers_human", "contestable", "hands_over")
    return list(Question.objects.filter(pk__in=ids).values("pk", "state", "conversation_id", "clip_id", "clip__transcript", *told))


def _unseen(ids: set[UUID]) -> set[UUID]:
    """Those with a photo that nobody has looked at yet."""
    if not ids:
        return ids
    return set(QuestionPhoto.objects.filter(question__in=ids, photo__glance__isnull=True).values_list("question_id", flat=True))


def _sentences(wishes: Iterable[Wish]) -> dict[UUID, list[dict[str, Any]]]:
    """By question, in order: those after the least that anybody asks for."""
    least: dict[UUID, int] = {}
    for wish in wishes:
        if wish.after is not None:
            least[wish.question_id] = min(wish.after, least.get(wish.question_id, wish.after))
    ids: dict[int, list[UUID]] = defaultdict(list)
    for question_id, after in least.items():
        ids[after].append(question_id)
    found: dict[UUID, list[dict[str, Any]]] = defaultdict(list)
    if ids:
        later = reduce(or_, (Q(question_id__in=each, sequence__gt=after) for after, each in ids.items()))
        for row in Sentence.objects.filter(later).order_by("sequence").values_list("question_id", *SENTENCE):
            found[row[0]].append(dict(zip(SENTENCE, row[1:], strict=True)))
    return found


def _snapshot(
    row: dict[str, Any], sentences: tuple[dict[str, Any], ...], *, may_listen: bool, seen: bool | None, place: Place | None
) -> Snapshot:
    return Snapshot(
        state=row["state"],
        conversation_id=str(row["conversation_id"]),
        clip=row["clip_id"] is not None,
        transcript=row["clip__transcript"],
        done={
            "state": row["state"],
            "verdict": row["verdict"],
            "failure": row["failure"],
            "offer_human": row["offers_human"],
            "contestable": row["contestable"],
            "hands_over": bool(row["hands_over"]),
        },
        sentences=sentences,
        may_listen=may_listen,
        seen=seen,
        place=place,
    )
