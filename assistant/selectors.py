"""What a person may read: always only what is theirs."""

from django.db.models import OuterRef, QuerySet, Subquery, TextField, Value
from django.db.models.functions import Coalesce

from accounts.models import Person
from assistant.models import Clip, Conversation, Photo, Question


def photos_of(person: Person) -> "QuerySet[Photo]":
    return Photo.objects.filter(person=person)


def clips_of(person: Person) -> "QuerySet[Clip]":
    return Clip.objects.filter(person=person)


def questions_of(person: Person) -> "QuerySet[Question]":
    return Question.objects.filter(person=person).select_related("clip").prefetch_related("question_photos", "sentences")


def questions_before(question: Question) -> "QuerySet[Question]":
    """The earlier questions of this conversation, the latest first."""
    return Question.objects.filter(conversation_id=question.conversation_id, created_at__lt=question.created_at).order_by("-created_at")


def contestable_before(question: Question) -> "QuerySet[Question]":
    """What the person may contest of what came before in this conversation, the latest first."""
    return questions_before(question).filter(contestable=True)


def conversations_of(person: Person) -> "QuerySet[Conversation]":
    first = Question.objects.filter(conversation=OuterRef("pk")).order_by("created_at").values("text")[:1]
    return Conversation.objects.filter(person=person).annotate(
        first_question=Coalesce(Subquery(first), Value(""), output_field=TextField())
    )
