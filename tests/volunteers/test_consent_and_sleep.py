"""What a person agrees to last holds; what they sent goes when it goes; nights do not make the morning's first wave a flood."""

from datetime import timedelta

import pytest
from django.utils import timezone

from accounts.models import VolunteerShare
from assistant.models import Clip, Photo, QuestionState
from assistant.services.questions import question_delete
from tests.conftest import Client
from tests.volunteers.conftest import MakeQuestion, MakeVolunteer, notices, photo_of, with_photo
from volunteers.models import HelpRequest, Offer, Volunteer
from volunteers.phrases import PHRASES
from volunteers.services.errors import QuestionNotHeard
from volunteers.services.offers import wave_offer
from volunteers.services.requests import help_ask, photo_send
from volunteers.services.sharing import photo_for_volunteer

pytestmark = pytest.mark.django_db


def test_asked_again_with_less_to_share_shares_less(alice: Client, make_question: MakeQuestion) -> None:
    question = with_photo(make_question(alice.person), photo_of(alice.person))
    first = help_ask(alice.person, question, share=VolunteerShare.WHOLE)
    again = help_ask(alice.person, question, share=VolunteerShare.TEXT)
    assert (again.pk, again.share) == (first.pk, VolunteerShare.TEXT)
    assert notices(again)[-1] == PHRASES.say("notice-shares-text", "en")


def test_who_sends_a_photo_after_words_only_wants_it_seen_with_faces_hidden(alice: Client, make_question: MakeQuestion) -> None:
    request = help_ask(alice.person, make_question(alice.person), share=VolunteerShare.TEXT)
    sent = photo_send(request, photo_of(alice.person))
    request.refresh_from_db()
    assert request.share == VolunteerShare.OBSCURED
    assert PHRASES.say("notice-shares-obscured", "en") in notices(request)
    assert photo_for_volunteer(request, sent.number)


def test_a_photo_sent_in_the_talk_goes_with_the_question(
    alice: Client, make_question: MakeQuestion, django_capture_on_commit_callbacks
) -> None:
    question = with_photo(make_question(alice.person), photo_of(alice.person))
    request = help_ask(alice.person, question, share=VolunteerShare.WHOLE)
    photo_send(request, photo_of(alice.person, "ANOTHER"))
    assert Photo.objects.count() == 2
    with django_capture_on_commit_callbacks(execute=True):
        question_delete(question)
    assert Photo.objects.count() == 0


def test_a_photo_of_a_question_outlives_the_request_about_it(
    alice: Client, make_question: MakeQuestion, django_capture_on_commit_callbacks
) -> None:
    request = help_ask(alice.person, with_photo(make_question(alice.person), photo_of(alice.person)), share=VolunteerShare.WHOLE)
    with django_capture_on_commit_callbacks(execute=True):
        HelpRequest.objects.get(pk=request.pk).delete()
    assert Photo.objects.count() == 1


def test_a_recording_that_is_not_heard_yet_goes_to_nobody(alice: Client, make_question: MakeQuestion) -> None:
    clip = Clip.objects.create(person=alice.person, audio="clips/x", media_type="audio/wav", duration_s=1)
    question = make_question(alice.person, text="", clip=clip, typed=False, state=QuestionState.WORKING, finished_at=None)
    with pytest.raises(QuestionNotHeard):
        help_ask(alice.person, question, share=VolunteerShare.WHOLE)
    assert HelpRequest.objects.count() == 0


def test_the_first_wave_of_the_morning_is_as_small_as_any_first_wave(asked: HelpRequest, make_volunteer: MakeVolunteer) -> None:
    for _ in range(8):  # a night
        wave_offer(asked.pk)
        HelpRequest.objects.filter(pk=asked.pk).update(next_wave_at=timezone.now() - timedelta(seconds=1))
    for _ in range(40):
        make_volunteer()
    assert wave_offer(asked.pk) == 4
    HelpRequest.objects.filter(pk=asked.pk).update(next_wave_at=timezone.now() - timedelta(seconds=1))
    assert wave_offer(asked.pk) == 8
    assert Offer.objects.filter(request=asked).count() == 12


def test_who_speaks_a_language_that_sightline_does_not_hears_english_called_english(
    alice: Client, make_question: MakeQuestion, vera: Volunteer
) -> None:
    request = help_ask(alice.person, make_question(alice.person, answer_language="ta"), share=VolunteerShare.TEXT)
    wave_offer(request.pk)
    assert request.language == "ta"
    assert set(request.messages.values_list("language", flat=True)) == {"en"}
    assert "Tamil" in notices(request)[-1]
