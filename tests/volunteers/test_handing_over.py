"""What the assistant hands over becomes a request: once, about the right question, with no more shared than was agreed to."""

from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from accounts.models import VolunteerShare
from assistant.models import Conversation, Question
from assistant.pipeline.record import HandOver
from assistant.services.answering import question_answer
from assistant.services.questions import question_submit
from assistant.signals import question_handed_over
from tests.conftest import Client
from tests.volunteers.conftest import MakeQuestion, photo_of, with_photo
from volunteers.models import Asked, HandedOver, HelpRequest
from volunteers.services.handing_over import question_hand_over
from volunteers.services.requests import MOST_OPEN, help_ask, help_withdraw
from volunteers.services.turning import turn

pytestmark = pytest.mark.django_db


def test_asked_for_in_words_it_is_about_this_question(alice: Client, make_question: MakeQuestion) -> None:
    question = make_question(alice.person, "Ask a person whether the milk is still good", hands_over=HandOver.ASKED)
    question_hand_over(question.pk)
    request = HelpRequest.objects.get()
    assert (request.question, request.asked, request.person) == (question, Asked.VOICE, alice.person)
    assert HandedOver.objects.get().request == request


@pytest.mark.parametrize("share", list(VolunteerShare))
def test_by_voice_the_persons_own_setting_is_shared(alice: Client, make_question: MakeQuestion, share: VolunteerShare) -> None:
    alice.person.shares_with_volunteers = share
    alice.person.save()
    question = with_photo(make_question(alice.person, hands_over=HandOver.ASKED), photo_of(alice.person))
    question_hand_over(question.pk)
    request = HelpRequest.objects.get()
    assert request.share == share
    assert request.photos.count() == (0 if share == VolunteerShare.TEXT else 1)


def test_whoever_has_set_nothing_shares_no_face_and_no_card(alice: Client) -> None:
    alice.person.refresh_from_db()
    assert alice.person.shares_with_volunteers == VolunteerShare.OBSCURED


def test_ask_a_person_alone_is_about_the_question_before_it(alice: Client, make_question: MakeQuestion) -> None:
    talk = Conversation.objects.create(person=alice.person)
    make_question(alice.person, "What is this?", conversation=talk, created_at=timezone.now() - timedelta(minutes=9))
    before = make_question(alice.person, "Is it still good?", conversation=talk, created_at=timezone.now() - timedelta(minutes=5))
    make_question(
        alice.person, "Ask a person", conversation=talk, hands_over=HandOver.ASKED_ALONE, created_at=timezone.now() - timedelta(minutes=1)
    )
    again = make_question(alice.person, "Ask a person", conversation=talk, hands_over=HandOver.ASKED_ALONE)
    question_hand_over(again.pk)
    assert HelpRequest.objects.get().question == before
    assert HandedOver.objects.get().question == again


def test_ask_a_person_with_nothing_before_it_still_gets_one(alice: Client, bob: Client, make_question: MakeQuestion) -> None:
    make_question(bob.person)  # of somebody else, in another conversation
    question = make_question(alice.person, "Ask a person", hands_over=HandOver.ASKED_ALONE)
    question_hand_over(question.pk)
    assert HelpRequest.objects.get().question == question


def test_where_the_policy_escalates_only_words_go_and_at_once(alice: Client, make_question: MakeQuestion) -> None:
    alice.person.shares_with_volunteers = VolunteerShare.WHOLE
    alice.person.save()
    question = make_question(alice.person, "I want to kill myself", verdict="escalate", hands_over=HandOver.POLICY)
    with_photo(question, photo_of(alice.person))
    question_hand_over(question.pk)
    request = HelpRequest.objects.get()
    assert (request.share, request.asked, request.urgent) == (VolunteerShare.TEXT, Asked.POLICY, True)
    assert not request.photos.exists()


@pytest.mark.parametrize("fields", [{}, {"verdict": "refuse"}], ids=["answered", "refused"])
def test_nothing_is_handed_over_that_nobody_asked_for(alice: Client, make_question: MakeQuestion, fields: dict[str, str]) -> None:
    question = make_question(alice.person, **fields)
    question_hand_over(question.pk)
    turn()
    assert not HelpRequest.objects.exists()


def test_once_even_after_it_ended(alice: Client, make_question: MakeQuestion) -> None:
    question = make_question(alice.person, hands_over=HandOver.ASKED)
    question_hand_over(question.pk)
    help_withdraw(HelpRequest.objects.get())
    question_hand_over(question.pk)
    turn()
    assert HelpRequest.objects.count() == 1


def test_an_open_request_of_the_same_question_is_the_one(alice: Client, make_question: MakeQuestion) -> None:
    question = make_question(alice.person, hands_over=HandOver.ASKED)
    known = help_ask(alice.person, question, share=VolunteerShare.WHOLE)
    question_hand_over(question.pk)
    assert HandedOver.objects.get().request == known
    assert HelpRequest.objects.count() == 1


def test_the_signal_makes_the_request(alice: Client, make_question: MakeQuestion) -> None:
    question = make_question(alice.person, hands_over=HandOver.ASKED)
    question_handed_over.send(sender=Question, question_id=question.pk)
    assert HelpRequest.objects.filter(question=question).exists()


def test_a_missed_one_is_swept_up_by_the_clock_once(alice: Client, make_question: MakeQuestion) -> None:
    question = make_question(alice.person, hands_over=HandOver.ASKED)
    turn()
    turn()
    assert HelpRequest.objects.filter(question=question).count() == 1


def test_one_that_is_not_finished_is_not_swept(alice: Client, make_question: MakeQuestion) -> None:
    make_question(alice.person, hands_over=HandOver.ASKED, state="working", finished_at=None)
    turn()
    assert not HelpRequest.objects.exists()


def test_with_too_many_open_the_hand_over_is_done_and_quiet(alice: Client, make_question: MakeQuestion) -> None:
    for _ in range(MOST_OPEN):
        help_ask(alice.person, make_question(alice.person), share=VolunteerShare.TEXT)
    question = make_question(alice.person, hands_over=HandOver.ASKED)
    question_hand_over(question.pk)
    assert HandedOver.objects.get().request is None
    assert HelpRequest.objects.count() == MOST_OPEN


def test_a_question_that_is_gone_is_no_error(alice: Client, make_question: MakeQuestion) -> None:
    question = make_question(alice.person, hands_over=HandOver.ASKED)
    pk = question.pk
    question.delete()
    question_hand_over(pk)
    assert not HelpRequest.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_one_that_breaks_does_not_keep_the_others_from_being_handed_over(alice: Client, bob: Client, make_question, monkeypatch) -> None:
    from volunteers.services import handing_over

    broken = make_question(alice.person, hands_over=HandOver.ASKED)
    fine = make_question(bob.person, hands_over=HandOver.ASKED)
    whole = handing_over.question_hand_over

    def fails_for_one(question_id: object) -> None:
        if question_id == broken.pk:
            raise RuntimeError("broken on purpose")
        whole(question_id)  # type: ignore[arg-type]

    monkeypatch.setattr(handing_over, "question_hand_over", fails_for_one)
    turn()
    assert HelpRequest.objects.filter(question=fine).exists()


@pytest.mark.django_db(transaction=True)
def test_a_question_in_words_becomes_a_request_by_the_time_it_is_answered(alice: Client) -> None:
    with transaction.atomic():  # before its job runs, as with a worker apart
        question = question_submit(alice.person, text="Ask a person, please", language="en")
    question_answer(question.pk)
    question.refresh_from_db()
    assert question.finished_at is not None
    request = HelpRequest.objects.get()
    assert (request.question, request.asked, request.share) == (question, Asked.VOICE, VolunteerShare.OBSCURED)


def test_who_may_not_ask_again_hears_why_after_the_promise(alice: Client, make_question: MakeQuestion) -> None:
    for _ in range(3):
        help_ask(alice.person, make_question(alice.person), share=VolunteerShare.TEXT)
    spoken = make_question(alice.person, text="Ask a person", hands_over=HandOver.ASKED)
    question_hand_over(spoken.pk)
    spoken.refresh_from_db()
    assert spoken.sentences.last().text.startswith("You are already waiting")
    assert spoken.hands_over == ""
    assert HelpRequest.objects.filter(question=spoken).count() == 0
