"""Voice notes: heard by our own ears, judged, and passed on as text; the recording goes, and no note is lost."""

from datetime import timedelta

import pytest
from django.utils import timezone

from assistant.models import Clip
from assistant.services.media import CheckedClip, clip_check
from tests.conftest import Client
from tests.voice.clips import recording, tone
from tests.volunteers.conftest import heard, notices
from voice import hearing
from voice.speech_detection import Span
from volunteers.models import Claim, HelpRequest, Message, MessageKind, MessageState, Side, Volunteer
from volunteers.services.claims import give_back
from volunteers.services.errors import ClaimOver, NobodyHasClaimed
from volunteers.services.messages import note_hear, person_speak, volunteer_speak
from volunteers.services.turning import NOTE_LATE, turn

pytestmark = pytest.mark.django_db


@pytest.fixture
def note() -> CheckedClip:
    return clip_check(recording("audio/wav", tone(1.0)))


@pytest.fixture
def hears(settings, monkeypatch):
    """Our ears hear what they are told to; every tone counts as speech."""

    def tell(text: str = "It is a blue cup.", fail: str | None = None) -> None:
        settings.VOICE_TRANSCRIBER = "scripted"
        settings.VOICE_OPTIONS = {**settings.VOICE_OPTIONS, "scripted": {"text": text, "fail": fail}}
        monkeypatch.setattr(hearing, "find_speech", lambda audio: (Span(0.0, audio.duration_s),))

    return tell


def request_of(held: Claim) -> HelpRequest:
    return HelpRequest.objects.get(pk=held.request_id)


def test_a_volunteers_note_is_said_as_text_and_the_recording_is_gone(held: Claim, vera: Volunteer, note: CheckedClip, hears) -> None:
    hears("It is a blue cup.")
    message = volunteer_speak(vera, held.pk, note)
    assert (message.state, message.sequence, message.kind) == (MessageState.HEARING, None, MessageKind.VOICE)
    assert heard(request_of(held), Side.VOLUNTEER) == []
    note_hear(message.pk)
    message.refresh_from_db()
    assert (message.state, message.text, message.clip) == (MessageState.SAID, "It is a blue cup.", None)
    assert heard(request_of(held), Side.VOLUNTEER) == ["It is a blue cup."]
    assert not Clip.objects.exists()


def test_a_volunteers_note_passes_the_gate_too(held: Claim, vera: Volunteer, note: CheckedClip, hears) -> None:
    hears("You should take 400 mg twice a day.")
    message = volunteer_speak(vera, held.pk, note)
    note_hear(message.pk)
    message.refresh_from_db()
    assert (message.state, message.sequence) == (MessageState.HELD, None)
    assert message.reason
    assert heard(request_of(held), Side.VOLUNTEER) == []


def test_a_persons_note_reaches_the_volunteer_as_text(alice: Client, held: Claim, note: CheckedClip, hears) -> None:
    hears("The one on the left, please.")
    message = person_speak(request_of(held), alice.person, note)
    note_hear(message.pk)
    assert heard(request_of(held), Side.PERSON) == ["The one on the left, please."]


def test_a_persons_abuse_is_kept_back_and_the_person_is_told(alice: Client, held: Claim, note: CheckedClip, hears) -> None:
    hears("Send me nude photos of you")
    message = person_speak(request_of(held), alice.person, note)
    note_hear(message.pk)
    note_hear(message.pk)
    message.refresh_from_db()
    assert message.state == MessageState.HELD
    assert heard(request_of(held), Side.PERSON) == []
    assert notices(request_of(held)).count("I did not pass your last words on to the volunteer. Please say it another way.") == 1


def test_a_note_without_words_is_unheard_and_the_person_is_told(alice: Client, held: Claim, note: CheckedClip) -> None:
    """With the real ears: a tone is no speech."""
    message = person_speak(request_of(held), alice.person, note)
    note_hear(message.pk)
    message.refresh_from_db()
    assert (message.state, message.sequence, message.clip) == (MessageState.UNHEARD, None, None)
    assert notices(request_of(held))[-1].startswith("I could not hear your voice note.")


def test_a_volunteers_note_without_words_is_not_told_to_the_person(held: Claim, vera: Volunteer, note: CheckedClip) -> None:
    before = heard(request_of(held))
    message = volunteer_speak(vera, held.pk, note)
    note_hear(message.pk)
    message.refresh_from_db()
    assert message.state == MessageState.UNHEARD
    assert heard(request_of(held)) == before


def test_a_note_heard_twice_is_said_once(held: Claim, vera: Volunteer, note: CheckedClip, hears) -> None:
    hears()
    message = volunteer_speak(vera, held.pk, note)
    note_hear(message.pk)
    note_hear(message.pk)
    note_hear(message.pk + 1000)  # there is none
    assert heard(request_of(held), Side.VOLUNTEER) == ["It is a blue cup."]


def test_a_recording_deleted_meanwhile_leaves_nobody_waiting(alice: Client, held: Claim, note: CheckedClip) -> None:
    message = person_speak(request_of(held), alice.person, note)
    Clip.objects.all().delete()
    note_hear(message.pk)
    message.refresh_from_db()
    assert message.state == MessageState.UNHEARD


def test_a_lost_job_is_done_by_a_later_turn(
    held: Claim, vera: Volunteer, note: CheckedClip, hears, django_capture_on_commit_callbacks
) -> None:
    hears()
    message = volunteer_speak(vera, held.pk, note)  # its job never runs
    with django_capture_on_commit_callbacks(execute=True):
        turn()
    assert heard(request_of(held), Side.VOLUNTEER) == []  # it may still be on its way
    Message.objects.filter(pk=message.pk).update(created_at=timezone.now() - NOTE_LATE - timedelta(seconds=1))
    with django_capture_on_commit_callbacks(execute=True):
        turn()
    assert heard(request_of(held), Side.VOLUNTEER) == ["It is a blue cup."]


def test_ears_that_stay_broken_are_admitted(alice: Client, held: Claim, note: CheckedClip, hears) -> None:
    from voice.errors import HearingError

    hears(fail="unavailable")
    message = person_speak(request_of(held), alice.person, note)
    with pytest.raises(HearingError):
        note_hear(message.pk)
    message.refresh_from_db()
    assert message.state == MessageState.HEARING  # it is tried again
    Message.objects.filter(pk=message.pk).update(created_at=timezone.now() - timedelta(minutes=10))
    turn()
    message.refresh_from_db()
    assert message.state == MessageState.UNHEARD
    assert not Clip.objects.exists()
    assert notices(request_of(held))[-1].startswith("I could not hear your voice note.")


def test_nobody_speaks_where_nobody_listens(
    alice: Client, asked: HelpRequest, held: Claim, vera: Volunteer, victor: Volunteer, note: CheckedClip
) -> None:
    with pytest.raises(ClaimOver):
        volunteer_speak(victor, held.pk, note)
    give_back(vera, held.pk)
    with pytest.raises(ClaimOver):
        volunteer_speak(vera, held.pk, note)
    with pytest.raises(NobodyHasClaimed):
        person_speak(request_of(held), alice.person, note)
    assert not Clip.objects.exists()


def test_a_note_counts_as_a_sign_of_life(held: Claim, vera: Volunteer, note: CheckedClip) -> None:
    Claim.objects.update(active_at=timezone.now() - timedelta(hours=1))
    volunteer_speak(vera, held.pk, note)
    held.refresh_from_db()
    assert held.active_at > timezone.now() - timedelta(minutes=1)
