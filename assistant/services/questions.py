"""Asking: a question is stored whole before anything else happens to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from uuid import UUID

from django.conf import settings
from django.db import transaction
from django.db.models import Q, QuerySet

from accounts.models import Person, Suspension
from assistant.models import Clip, Conversation, Feedback, Photo, Question, QuestionPhoto
from assistant.services import line
from assistant.services.deleting import questions_delete
from assistant.services.errors import AccountSuspended, NotFound, QuestionEmpty, QuestionTooLong, TextInvalid, TooManyPhotos
from common import metrics, tracing
from common.enqueue import enqueue_on_commit
from common.erasing import erase
from common.models import IdempotencyRecord
from vision.types import Region


@dataclass(frozen=True, slots=True)
class PhotoOfQuestion:
    photo: Photo
    region: Region | None = None


def check_photo_count(count: int) -> None:
    """Raises TooManyPhotos; asked before any of them is decoded."""
    if count > settings.PHOTOS_PER_QUESTION:
        raise TooManyPhotos(limit=settings.PHOTOS_PER_QUESTION)


def conversation_of(person: Person, conversation_id: UUID | None) -> Conversation | None:
    """The conversation to continue, or None for a new one. Raises NotFound when it is not this person's."""
    if conversation_id is None:
        return None
    conversation = Conversation.objects.filter(pk=conversation_id, person=person).first()
    if conversation is None:
        raise NotFound
    return conversation


def conversation_start(person: Person) -> Conversation:
    return Conversation.objects.create(person=person)


def question_submit(
    person: Person,
    *,
    text: str = "",
    clip: Clip | None = None,
    photos: Sequence[PhotoOfQuestion] = (),
    conversation: Conversation | None = None,
    language: str = "",
    accepts: str = "",
    place_at: datetime | None = None,
) -> Question:
    """Stores the question and has it answered once it is committed. A follow-up without photos is about the photos before it.

    ``place_at``: its place in line (assistant.services.line.room_for); None: where this person's next question stands.

    Without a conversation it begins one. Raises AccountSuspended, QuestionEmpty, QuestionTooLong, TextInvalid, TooManyPhotos.
    """
    if person.is_suspended_from(Suspension.ALL):
        raise AccountSuspended
    text = clean_text(text)
    check_photo_count(len(photos))
    if not (text or clip or photos):
        raise QuestionEmpty
    with transaction.atomic():
        conversation = conversation or conversation_start(person)
        before = None if photos else _asked_before(conversation)
        question = Question.objects.create(
            person=person,
            conversation=conversation,
            text=text,
            typed=bool(text),
            clip=clip,
            language=language,
            accepts=accepts[:16],
            place_at=place_at or line.place_for(person),
            photos_asked=len(photos) or _photo_count(before),
            trace=tracing.traceparent(),
        )
        rows = _photos_again(question, before) or [
            QuestionPhoto(question=question, photo=each.photo, number=number, region=each.region.model_dump() if each.region else None)
            for number, each in enumerate(photos, start=1)
        ]
        QuestionPhoto.objects.bulk_create(rows)
        enqueue_on_commit("assistant.answer_question", str(question.id))
    metrics.SUBMITTED.inc()
    return question


def conversation_delete(conversation: Conversation) -> None:
    """Deletes the conversation with its questions and answers, and the photos and clips that no other question uses."""
    erase(partial(_delete_with_media, conversation, Question.objects.filter(conversation=conversation.pk)))


def question_delete(question: Question) -> None:
    """Deletes the question and its answer, and the photos and clip that no other question uses."""
    erase(partial(_delete_with_media, question, Question.objects.filter(pk=question.pk)))


def _delete_with_media(row: Conversation | Question, questions: "QuerySet[Question]") -> None:
    # What a repeated request would be answered with may quote the question.
    IdempotencyRecord.objects.filter(person_id=row.person_id).delete()
    questions_delete(questions)
    type(row).objects.filter(pk=row.pk).delete()


def clean_text(text: str) -> str:
    """Raises TextInvalid for what is not text (a lone surrogate, control characters) and QuestionTooLong."""
    text = text.strip()
    if any((ord(character) < 32 and character not in "\n\r\t") or 0xD800 <= ord(character) <= 0xDFFF for character in text):
        raise TextInvalid
    if len(text) > settings.QUESTION_MAX_CHARACTERS:
        raise QuestionTooLong(limit=settings.QUESTION_MAX_CHARACTERS)
    return text


def feedback_give(person: Person, question: Question, *, wrong: bool, sequence: int | None = None, comment: str = "") -> Feedback:
    """Raises NotFound when ``sequence`` names no sentence of this answer."""
    if sequence is not None and not question.sentences.filter(sequence=sequence).exists():
        raise NotFound
    return Feedback.objects.create(person=person, question=question, wrong=wrong, sequence=sequence, comment=comment)


def _asked_before(conversation: Conversation) -> Question | None:
    """The latest question of the conversation that was about photos, whatever became of them."""
    about_photos = Q(photos_asked__gt=0) | Q(question_photos__isnull=False)
    return Question.objects.filter(about_photos, conversation=conversation).order_by("-created_at").first()


def _photo_count(before: Question | None) -> int:
    return max(before.photos_asked, before.question_photos.count()) if before else 0


def _photos_again(question: Question, before: Question | None) -> list[QuestionPhoto]:
    """What is left of the photos of the question before."""
    rows = before.question_photos.select_related("photo") if before else ()
    return [QuestionPhoto(question=question, photo=row.photo, number=row.number) for row in rows]
