"""What reviewers still need of a person's things (assistant.needed): only where somebody has asked for a decision and waits for it.

A case that the machine picked by itself holds nothing back: it goes with its question, as when the person deletes that.
"""

from django.db.models import Exists, OuterRef

from assistant.models import Clip, Photo, Question, QuestionPhoto
from assistant.needed import register_need
from moderation.models import Appeal, AppealState, CaseState, ReviewCase, Source
from moderation.models.cases import UNDECIDED

ASKED_FOR = (Source.APPEAL, Source.VOLUNTEER_REPORTED, Source.PERSON_REPORTED)
WAITING = (*UNDECIDED, CaseState.PENDING)


def question_is_to_be_decided() -> Exists:
    return Exists(ReviewCase.objects.filter(question=OuterRef("pk"), state__in=WAITING, source__in=ASKED_FOR))


def photo_is_to_be_decided() -> Exists:
    cases = ReviewCase.objects.filter(question=OuterRef("question"), state__in=WAITING, source__in=ASKED_FOR)
    return Exists(QuestionPhoto.objects.filter(Exists(cases), photo=OuterRef("pk")))


def reason_is_to_be_heard() -> Exists:
    """Why somebody appeals, as a recording."""
    return Exists(Appeal.objects.filter(clip=OuterRef("pk"), state=AppealState.WAITING))


def register() -> None:
    register_need(Question, question_is_to_be_decided)
    register_need(Photo, photo_is_to_be_decided)
    register_need(Clip, reason_is_to_be_heard)
