"""What is heard of an answer: rows in order, and the hint that there is one more."""

from functools import partial
from uuid import UUID

from django.db import transaction

from assistant.models import Sentence
from assistant.pipeline.asked import Spoken
from common.live import bus


def topic(question_id: UUID | str) -> str:
    return f"question:{question_id}"


def announce(question_id: UUID) -> None:
    bus().announce(topic(question_id))


def last_place(question_id: UUID) -> int:
    """The place of the last sentence so far; 0 for none. Places have no gaps."""
    return Sentence.objects.filter(question_id=question_id).order_by("-sequence").values_list("sequence", flat=True).first() or 0


def sentence_append(question_id: UUID, sentence: Spoken, place: int | None = None) -> None:
    """The next sentence of the answer. Call it in a transaction that owns the question: its place is taken from those before it.

    ``place``: for whoever knows it, since nobody else adds sentences. Raises IntegrityError when it is taken.
    """
    Sentence.objects.create(
        question_id=question_id,
        sequence=last_place(question_id) + 1 if place is None else place,
        text=sentence.text,
        speech=sentence.speech,
        ssml=sentence.ssml,
        kind=sentence.kind,
        language=sentence.language,
    )
    transaction.on_commit(partial(announce, question_id))
