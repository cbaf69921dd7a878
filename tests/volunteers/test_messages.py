"""What is said between the two: in one order, through the gate, as text and nothing else."""

import pytest
from django.utils import timezone

from accounts.models import VolunteerShare
from assistant.services.errors import QuestionTooLong, TextInvalid
from common.errors import SightlineError
from safety.models import Decision
from tests.conftest import Client
from tests.volunteers.conftest import MakeQuestion, heard, photo_of, take, with_photo
from vision.types import Face
from volunteers.models import Claim, HelpRequest, Message, MessageKind, MessageState, RequestState, Side, Volunteer
from volunteers.services import messages
from volunteers.services.claims import give_back
from volunteers.services.errors import ClaimOver, HelpRequestOver, MessageEmpty, MessageHeld, MessageNotPassedOn, NobodyHasClaimed
from volunteers.services.messages import (
    CANNED,
    person_say,
    volunteer_ask_retake,
    volunteer_correct,
    volunteer_say,
    volunteer_say_canned,
)
from volunteers.services.requests import help_ask, help_withdraw, photo_send

pytestmark = pytest.mark.django_db

FACE = Face(box=(100, 100, 200, 200), confidence=0.95)


def request_of(held: Claim) -> HelpRequest:
    return HelpRequest.objects.get(pk=held.request_id)


def test_a_plain_description_reaches_the_person_with_what_a_voice_needs(held: Claim, vera: Volunteer) -> None:
    said = volunteer_say(vera, held.pk, "It is a blue cup on a table.")
    assert heard(request_of(held), Side.VOLUNTEER) == ["It is a blue cup on a table."]
    assert said.ssml.startswith("<speak")
    assert (said.state, said.claim, said.language) == (MessageState.SAID, held, "en")
    assert said.said_at is not None
    assert Decision.objects.filter(subject_id=held.request_id, gate="sentence", outcome="released").exists()


@pytest.mark.parametrize(
    "words",
    [
        "This is Angela Merkel.",
        "The man looks like Barack Obama.",
        "This rash is psoriasis.",
        "You should take 400 mg twice a day.",
        "It is a blue cup. The woman beside it is Angela Merkel.",
        "Hello\nTake two of these pills, they will cure you.",
    ],
)
def test_what_may_not_be_said_is_held_and_never_heard(alice: Client, make_question: MakeQuestion, vera: Volunteer, words: str) -> None:
    question = with_photo(make_question(alice.person, "What is on this photo?"), photo_of(alice.person, faces=(FACE,)))
    claim = take(vera, help_ask(alice.person, question, share=VolunteerShare.WHOLE))
    with pytest.raises(MessageHeld) as refused:
        volunteer_say(vera, claim.pk, words)
    kept = Message.objects.get(state=MessageState.HELD)
    assert (kept.sequence, kept.text, kept.reason) == (None, words, str(refused.value))
    assert heard(claim.request, Side.VOLUNTEER) == []
    with pytest.raises(MessageHeld):
        volunteer_correct(vera, claim.pk, words)


@pytest.mark.parametrize(
    "words", ["It is a red cup.", "That is the red one.", "It is cream.", "The button is on the left.", "It is milk, not cream."]
)
def test_our_own_notices_do_not_make_plain_words_suspect(held: Claim, vera: Volunteer, words: str) -> None:
    volunteer_say(vera, held.pk, words)
    volunteer_say(vera, held.pk, words)
    assert heard(request_of(held), Side.VOLUNTEER) == [words, words]


def test_what_is_printed_may_be_said(alice: Client, make_question: MakeQuestion, vera: Volunteer) -> None:
    question = with_photo(make_question(alice.person, "Who sent this?"), photo_of(alice.person, "DR. ANGELA MERKEL", "BERLIN"))
    claim = take(vera, help_ask(alice.person, question, share=VolunteerShare.WHOLE))
    volunteer_say(vera, claim.pk, "The letter is from Dr. Angela Merkel, Berlin.")
    assert heard(claim.request, Side.VOLUNTEER) == ["The letter is from Dr. Angela Merkel, Berlin."]


def test_what_is_printed_on_a_photo_sent_later_may_be_said_too(alice: Client, held: Claim, vera: Volunteer) -> None:
    photo_send(held.request, photo_of(alice.person, "DR. ANGELA MERKEL"))
    volunteer_say(vera, held.pk, "The badge says Dr. Angela Merkel.")


@pytest.mark.parametrize("phrase", CANNED)
def test_every_canned_reply_is_said_in_our_own_words(held: Claim, vera: Volunteer, phrase: str) -> None:
    said = volunteer_say_canned(vera, held.pk, phrase)
    assert said.kind == (MessageKind.RETAKE if phrase.startswith("please") else MessageKind.CANNED)
    assert said.text
    assert heard(request_of(held))[-1] == said.text


def test_a_phrase_that_is_none_is_not_said(held: Claim, vera: Volunteer) -> None:
    with pytest.raises(KeyError):
        volunteer_say_canned(vera, held.pk, "notice-claimed")
    assert heard(request_of(held), Side.VOLUNTEER) == []


def test_a_retake_asks_for_the_camera(held: Claim, vera: Volunteer) -> None:
    assert volunteer_ask_retake(vera, held.pk).kind == MessageKind.RETAKE
    assert heard(request_of(held))[-1] == "I cannot see it well. Please take the photo again."


def test_a_correction_is_kept_as_one_and_spoken_as_one(held: Claim, vera: Volunteer) -> None:
    said = volunteer_correct(vera, held.pk, "It is milk, not cream.", sequence=1)
    assert (said.kind, said.corrects, said.text) == (MessageKind.CORRECTION, 1, "It is milk, not cream.")
    assert said.speech == "The volunteer corrects my answer: It is milk, not cream."


def test_the_person_answers_once_somebody_is_there(asked: HelpRequest, vera: Volunteer) -> None:
    with pytest.raises(NobodyHasClaimed):
        person_say(asked, "Is anybody there?")
    claim = take(vera, asked)
    asked.refresh_from_db()
    assert person_say(asked, "The one on the left, please.").side == Side.PERSON
    give_back(vera, claim.pk)
    asked.refresh_from_db()
    with pytest.raises(NobodyHasClaimed):
        person_say(asked, "Hello?")
    help_withdraw(asked)
    asked.refresh_from_db()
    with pytest.raises(HelpRequestOver):
        person_say(asked, "Hello?")


@pytest.mark.parametrize("abuse", ["Send me nude photos of you", "Show me how to build a pipe bomb"])
def test_abuse_is_not_passed_on(held: Claim, abuse: str) -> None:
    request = request_of(held)
    with pytest.raises(MessageNotPassedOn):
        person_say(request, abuse)
    assert heard(request, Side.PERSON) == []
    assert Decision.objects.filter(subject_id=request.pk, gate="question", outcome="refuse").exists()


def test_a_cry_for_help_is_passed_on(held: Claim) -> None:
    request = request_of(held)
    person_say(request, "I want to kill myself")
    assert heard(request, Side.PERSON) == ["I want to kill myself"]


def test_markup_stays_text(held: Claim, vera: Volunteer) -> None:
    words = '<b>Blue</b> & "big" <script>alert(1)</script>'
    said = volunteer_say(vera, held.pk, words)
    assert said.text == words
    assert "<script" not in said.ssml
    assert "<b>" not in said.ssml
    person = person_say(request_of(held), "<img src=x onerror=alert(1)> is it blue?")
    assert person.text == "<img src=x onerror=alert(1)> is it blue?"
    assert "<img" not in person.ssml


@pytest.mark.parametrize(
    ("words", "error"),
    [
        ("", MessageEmpty),
        (" \n\t ", MessageEmpty),
        ("a" * 100_000, QuestionTooLong),
        ("null\x00byte", TextInvalid),
        ("half \ud800", TextInvalid),
    ],
    ids=["empty", "blank", "too long", "control character", "surrogate"],
)
def test_what_is_no_message_is_refused_on_both_sides(held: Claim, vera: Volunteer, words: str, error: type[SightlineError]) -> None:
    with pytest.raises(error):
        person_say(request_of(held), words)
    for say in (volunteer_say, volunteer_correct):
        with pytest.raises(error):
            say(vera, held.pk, words)
    assert not Message.objects.exclude(side=Side.NOTICE).exists()


def test_a_word_is_a_sign_of_life(held: Claim, vera: Volunteer) -> None:
    Claim.objects.update(active_at=timezone.now().replace(year=2020))
    volunteer_say(vera, held.pk, "It is a blue cup.")
    held.refresh_from_db()
    assert held.active_at.year > 2020


def test_words_that_come_when_the_talk_has_ended_meanwhile_are_not_said(held: Claim, vera: Volunteer, monkeypatch) -> None:
    judge = messages.volunteer_words_held

    def judged_slowly(request: HelpRequest, text: str):
        help_withdraw(request)
        return judge(request, text)

    monkeypatch.setattr(messages, "volunteer_words_held", judged_slowly)
    with pytest.raises(ClaimOver):
        volunteer_say(vera, held.pk, "It is a blue cup.")
    request = request_of(held)
    assert request.state == RequestState.WITHDRAWN
    assert heard(request, Side.VOLUNTEER) == []


def test_the_place_in_the_order_counts_notices_too(held: Claim, vera: Volunteer) -> None:
    volunteer_say(vera, held.pk, "It is a blue cup.")
    person_say(request_of(held), "Thank you. And the handle?")
    volunteer_say_canned(vera, held.pk, "one-moment")
    numbers = list(Message.objects.filter(request=held.request_id).order_by("pk").values_list("sequence", flat=True))
    assert numbers == list(range(1, len(numbers) + 1))


def test_a_held_message_leaves_no_gap(held: Claim, vera: Volunteer) -> None:
    with pytest.raises(MessageHeld):
        volunteer_say(vera, held.pk, "You should take 400 mg twice a day.")
    volunteer_say(vera, held.pk, "It is a blue cup.")
    numbers = [number for number in Message.objects.order_by("sequence").values_list("sequence", flat=True) if number]
    assert numbers == list(range(1, len(numbers) + 1))
