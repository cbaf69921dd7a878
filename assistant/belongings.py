"""What a person has here, for their export and their receipts (accounts.belongings).

A sentence that the answer gate held was never theirs to hear, so its words are not in the export; that one was held is.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from accounts.belongings import Member, as_json, register_room
from accounts.models import Person
from assistant.models import Clip, Conversation, Feedback, Photo, PhotoView, Question, Spending
from assistant.services.media import clip_bytes, photo_bytes
from safety.models import Decision
from voice.media_types import EXTENSIONS

QUESTION = (
    "id",
    "text",
    "typed",
    "language",
    "state",
    "answer_language",
    "verdict",
    "categories",
    "provider",
    "failure",
    "offers_human",
    "hands_over",
    "contestable",
    "intent",
    "timings_ms",
    "usage",
    "created_at",
    "finished_at",
)
DECISION = ("gate", "outcome", "categories", "language", "scores", "evidence", "reason", "failures", "detectors", "created_at")
SENTENCE = ("sequence", "text", "kind", "language", "created_at")
BATCH = 200


class AssistantRoom:
    name = "assistant"

    def counts(self, person_id: UUID) -> dict[str, int]:
        questions = Question.objects.filter(person=person_id)
        return {
            "conversations": Conversation.objects.filter(person=person_id).count(),
            "questions": questions.count(),
            "sentences": questions.filter(sentences__isnull=False).values("sentences").count(),
            "held_sentences": questions.filter(held_sentences__isnull=False).values("held_sentences").count(),
            "photos": Photo.objects.filter(person=person_id).count(),
            "clips": Clip.objects.filter(person=person_id).count(),
            "feedback": Feedback.objects.filter(person=person_id).count(),
            "photo_views": PhotoView.objects.filter(person=person_id).count(),
            "spending": Spending.objects.filter(person=person_id).count(),
        }

    def outlives(self, person_id: UUID) -> dict[str, int]:
        return {}

    def files(self, person_id: UUID) -> list[str]:
        photos = Photo.objects.filter(person=person_id).values_list("image", flat=True)
        clips = Clip.objects.filter(person=person_id).values_list("audio", flat=True)
        return [*photos, *clips]

    def export(self, person: Person) -> Iterator[Member]:
        for conversation in Conversation.objects.filter(person=person).order_by("created_at").iterator(BATCH):
            yield as_json(f"conversations/{conversation.pk}.json", _conversation(conversation))
        for photo in Photo.objects.filter(person=person).order_by("created_at").iterator(BATCH):
            yield from _photo(photo)
        for clip in Clip.objects.filter(person=person).order_by("created_at").iterator(BATCH):
            yield from _clip(clip)
        views = PhotoView.objects.filter(person=person).order_by("created_at")
        yield as_json("photo_views.json", list(views.values("photo_id", "question_id", "viewer", "name", "obscured", "created_at")))
        sums = Spending.objects.filter(person=person).order_by("day", "provider")
        yield as_json(
            "spending.json", list(sums.values("day", "provider", "answers", "prompt_tokens", "completion_tokens", "heard_s", "micros"))
        )

    def erase(self, person_id: UUID) -> None:
        """All of it goes with the person's row."""


def register() -> None:
    register_room(AssistantRoom())


def _conversation(conversation: Conversation) -> dict[str, Any]:
    questions = list(conversation.questions.order_by("created_at").prefetch_related("sentences", "question_photos", "feedback"))
    decisions = _decisions([question.pk for question in questions])
    return {
        "id": conversation.pk,
        "created_at": conversation.created_at,
        "questions": [{**_question(question), "decisions": decisions[question.pk]} for question in questions],
    }


def _question(question: Question) -> dict[str, Any]:
    return {
        **{name: getattr(question, name) for name in QUESTION},
        "photos": [{"number": row.number, "photo": row.photo_id, "region": row.region} for row in question.question_photos.all()],
        "clip": question.clip_id,
        "answer": [{name: getattr(sentence, name) for name in SENTENCE} for sentence in question.sentences.all()],
        "feedback": [
            {"wrong": one.wrong, "sequence": one.sequence, "comment": one.comment, "created_at": one.created_at}
            for one in question.feedback.all()
        ],
    }


def _decisions(questions: list[UUID]) -> dict[UUID, list[dict[str, Any]]]:
    found: dict[UUID, list[dict[str, Any]]] = defaultdict(list)
    for decision in Decision.objects.filter(subject_kind="question", subject_id__in=questions).order_by("created_at", "id"):
        found[decision.subject_id].append({name: getattr(decision, name) for name in DECISION})
    return found


def _photo(photo: Photo) -> Iterator[Member]:
    """The picture, and what our own eyes saw and read in it."""
    told = {"id": photo.pk, "created_at": photo.created_at, "glance": photo.glance, "reading": photo.reading}
    try:
        yield Member(f"photos/{photo.pk}.jpg", photo_bytes(photo))
    except FileNotFoundError:
        told["missing"] = True
    yield as_json(f"photos/{photo.pk}.json", told)


def _clip(clip: Clip) -> Iterator[Member]:
    told = {"id": clip.pk, "created_at": clip.created_at, "media_type": clip.media_type, "duration_s": clip.duration_s}
    told |= {"language": clip.language, "transcript": clip.transcript}
    try:
        yield Member(f"clips/{clip.pk}{EXTENSIONS.get(clip.media_type, '')}", clip_bytes(clip))
    except FileNotFoundError:
        told["missing"] = True
    yield as_json(f"clips/{clip.pk}.json", told)
