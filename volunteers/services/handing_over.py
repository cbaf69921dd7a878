"""Where the assistant hands a question over: the person said "ask a person", or the policy escalates."""

import logging
from datetime import datetime, timedelta
from uuid import UUID

from django.db import connection, transaction
from django.db.models import Exists, OuterRef

from accounts.models import VolunteerShare
from assistant.claims import ClaimKind
from assistant.models import FINISHED, Question
from assistant.pipeline.asked import Spoken
from assistant.pipeline.record import HandOver
from assistant.selectors import questions_before
from assistant.services.sentences import sentence_append
from common.errors import SightlineError
from common.languages import spoken
from common.phrases import error_sentence
from voice.speech.ssml import to_ssml
from volunteers.models import Asked, HandedOver
from volunteers.services.errors import AskedTooOften, TalksSuspended, TooManyHelpRequests
from volunteers.services.requests import help_ask

logger = logging.getLogger(__name__)

#: Nobody waits longer than this for a volunteer who was never asked.
MISSED_WITHIN = timedelta(hours=1)


@transaction.atomic
def question_hand_over(question_id: UUID) -> None:
    """Makes the help request that was promised, once. Quiet when there is nothing (left) to hand over.

    "Ask a person", on its own, is about the question before it. By voice the volunteer sees what the person set for this (by default: faces
    and cards are hidden); where the policy escalates, only words go, because nobody has agreed to more.
    """
    question = Question.objects.select_related("person").filter(pk=question_id).first()
    if question is None or not question.hands_over or HandedOver.objects.filter(question=question).exists():
        return
    by_policy = question.hands_over == HandOver.POLICY
    subject = (_before(question) or question) if question.hands_over == HandOver.ASKED_ALONE else question
    share = VolunteerShare.TEXT if by_policy else VolunteerShare(question.person.shares_with_volunteers)
    asked = Asked.POLICY if by_policy else Asked.VOICE
    try:
        request = help_ask(question.person, subject, share=share, asked=asked, language=question.answer_language)
    except (TooManyHelpRequests, AskedTooOften, TalksSuspended) as refused:
        request = None
        _promise_take_back(question, refused)
    HandedOver.objects.get_or_create(question=question, defaults={"request": request})


def _promise_take_back(question: Question, refused: SightlineError) -> None:
    """The answer has said that a volunteer is asked; it goes on to say why none can be."""
    language = spoken(question.answer_language)
    text = error_sentence(refused, language)
    sentence_append(question.pk, Spoken(text, text, to_ssml(text, text, language), ClaimKind.NOTICE.value, language))
    Question.objects.filter(pk=question.pk).update(hands_over=HandOver.NONE.value)


def handed_over_missed(now: datetime) -> None:
    """Those whose help request was not made when the answer ended."""
    done = HandedOver.objects.filter(question=OuterRef("pk"))
    missed = Question.objects.filter(~Exists(done), state__in=FINISHED, finished_at__gt=now - MISSED_WITHIN).exclude(hands_over="")
    for question_id in missed.values_list("pk", flat=True)[:100]:
        try:
            question_hand_over(question_id)
        except Exception:  # the others are not to wait for this one
            logger.exception("question %s could not be handed over", question_id)
            if connection.in_atomic_block:  # a caller's transaction is broken
                raise


def _before(question: Question) -> Question | None:
    """The latest question of this conversation that was about something."""
    return questions_before(question).exclude(hands_over=HandOver.ASKED_ALONE).first()
