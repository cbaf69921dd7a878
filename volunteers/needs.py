"""What talks with volunteers still need of a person's things (assistant.needed)."""

from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from accounts.retention import WORDS_GRACE
from assistant.models import Clip, Photo, Question
from assistant.needed import register_need
from volunteers.models import OPEN, HandedOver, HelpRequest, Message, MessageState, RequestPhoto
from volunteers.services.handing_over import MISSED_WITHIN


def question_is_talked_about() -> Exists:
    """Open, or ended just now: the last words have to be heard, and can be thanked for or reported."""
    just_now = Q(ended_at__gt=timezone.now() - WORDS_GRACE)
    return Exists(HelpRequest.objects.filter(Q(state__in=OPEN) | just_now, question=OuterRef("pk")))


def question_is_to_be_handed_over() -> Exists:
    """A volunteer was promised, and the request is not made yet."""
    done = HandedOver.objects.filter(question=OuterRef("pk"))
    promised = Question.objects.filter(~Exists(done), finished_at__gt=timezone.now() - MISSED_WITHIN).exclude(hands_over="")
    return Exists(promised.filter(pk=OuterRef("pk")))


def photo_is_shown() -> Exists:
    return Exists(RequestPhoto.objects.filter(photo=OuterRef("pk"), request__state__in=OPEN))


def note_is_to_be_heard() -> Exists:
    return Exists(Message.objects.filter(clip=OuterRef("pk"), state=MessageState.HEARING))


def register() -> None:
    register_need(Question, question_is_talked_about)
    register_need(Question, question_is_to_be_handed_over)
    register_need(Photo, photo_is_shown)
    register_need(Clip, note_is_to_be_heard)
