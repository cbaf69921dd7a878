"""What a person did not want kept goes, when it should and not before, and never from under an answer."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.core.files.storage import default_storage
from django.db import IntegrityError, connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import Keep, Person, VolunteerShare
from accounts.retention import PHOTO_GRACE, UNASKED, WORDS_GRACE
from assistant.models import Clip, Conversation, Feedback, Photo, Question, QuestionPhoto, QuestionState, Sentence
from assistant.services.housekeeping import tidy_up
from assistant.services.media import clip_add, clip_check, photo_add, photo_clean
from assistant.services.questions import question_submit
from assistant.services.retention import conversations_tidy, keep_no_longer
from common.models import FileToDelete, IdempotencyRecord
from moderation.models import Appeal, ReviewCase, Source
from tests.conftest import Client, draw_label
from tests.voice.clips import recording, tone
from tests.volunteers.test_claim_races import at_once
from volunteers.models import HelpRequest, Message, MessageKind, MessageState, RequestPhoto, RequestState, Side

pytestmark = pytest.mark.django_db(transaction=True)

NOW = timezone.now
Ask = Callable[..., Question]
LONG = timedelta(days=400)


def keeps(person: Person, questions: Keep = Keep.ALWAYS, photos: Keep = Keep.ALWAYS, clips: Keep = Keep.ALWAYS) -> None:
    Person.objects.filter(pk=person.pk).update(keeps_questions=questions, keeps_photos=photos, keeps_clips=clips)


@pytest.fixture
def ask(alice: Client) -> Ask:
    """A question that was answered ``ago``, about a photo, asked by voice."""
    sealed = photo_clean(draw_label("OAT MILK", size=(90, 70)))
    checked = clip_check(recording("audio/wav", tone(0.3)))

    def make(ago: timedelta = timedelta(0), state: str = QuestionState.ANSWERED, person: Person | None = None, **fields: Any) -> Question:
        person, at = person or alice.person, NOW() - ago
        photo, clip = photo_add(person, sealed, look_now=False), clip_add(person, checked, hear_now=False)
        Photo.objects.filter(pk=photo.pk).update(created_at=at)
        Clip.objects.filter(pk=clip.pk).update(created_at=at, transcript={"text": "?"})
        conversation = Conversation.objects.create(person=person, created_at=at)
        question = Question.objects.create(
            person=person,
            conversation=conversation,
            clip=clip,
            text="Is the milk still good?",
            state=state,
            created_at=at,
            finished_at=at if state in (QuestionState.ANSWERED, QuestionState.FAILED) else None,
            photos_asked=1,
            **fields,
        )
        QuestionPhoto.objects.create(question=question, photo=photo, number=1)
        Sentence.objects.create(question=question, sequence=1, text="Yes.", speech="Yes.", ssml="", kind="description", language="en")
        return question

    return make


def left() -> dict[str, int]:
    return {"questions": Question.objects.count(), "photos": Photo.objects.count(), "clips": Clip.objects.count()}


ALL = {"questions": 1, "photos": 1, "clips": 1}


@pytest.mark.parametrize("state", [QuestionState.RECEIVED, QuestionState.WORKING])
def test_nothing_goes_from_under_an_answer(ask: Ask, alice: Client, state: str) -> None:
    ask(LONG, state=state)
    keeps(alice.person, Keep.NEVER, Keep.NEVER, Keep.NEVER)
    keep_no_longer()
    assert left() == ALL


def test_a_recording_that_is_not_kept_goes_as_soon_as_it_is_answered(ask: Ask, alice: Client) -> None:
    name = ask().clip.audio.name
    keeps(alice.person, clips=Keep.NEVER)
    assert default_storage.exists(name)
    keep_no_longer()
    assert left() == {**ALL, "clips": 0}
    assert not default_storage.exists(name)
    assert not FileToDelete.objects.exists()
    assert Question.objects.get().text == "Is the milk still good?"


def test_recordings_are_not_kept_unless_the_person_asks(ask: Ask, alice: Client) -> None:
    ask()
    keep_no_longer()
    assert left() == {**ALL, "clips": 0}


def test_a_photo_that_is_not_kept_can_be_asked_about_once_more(ask: Ask, alice: Client) -> None:
    question = ask(PHOTO_GRACE - timedelta(seconds=30))
    keeps(alice.person, photos=Keep.NEVER)
    keep_no_longer()
    assert left()["photos"] == 1
    keep_no_longer(NOW() + timedelta(minutes=1))
    assert left() == {**ALL, "photos": 0}
    assert question.sentences.exists()


def test_a_photo_stays_while_a_later_question_about_it_is_answered(ask: Ask, alice: Client) -> None:
    question = ask(LONG)
    follow_up = Question.objects.create(person=alice.person, conversation=question.conversation, text="And?")
    QuestionPhoto.objects.create(question=follow_up, photo=Photo.objects.get(), number=1)
    keeps(alice.person, photos=Keep.DAY)
    keep_no_longer()
    assert left()["photos"] == 1


def test_what_was_sent_ahead_and_never_asked_about_goes_after_an_hour(alice: Client) -> None:
    photo_add(alice.person, photo_clean(draw_label("MILK", size=(90, 70))), look_now=False)
    clip_add(alice.person, clip_check(recording("audio/wav", tone(0.3))), hear_now=False)
    keeps(alice.person, photos=Keep.NEVER, clips=Keep.NEVER)
    keep_no_longer(NOW() + UNASKED - timedelta(minutes=1))
    assert (Photo.objects.count(), Clip.objects.count()) == (1, 1)
    keep_no_longer(NOW() + UNASKED + timedelta(minutes=1))
    assert (Photo.objects.count(), Clip.objects.count()) == (0, 0)


def test_words_that_are_not_kept_can_be_heard_again_for_a_while_and_then_take_everything_along(ask: Ask, alice: Client) -> None:
    question = ask(WORDS_GRACE - timedelta(minutes=1))
    Feedback.objects.create(person=alice.person, question=question, wrong=True, comment="It was cream.")
    IdempotencyRecord.objects.create(person=alice.person, key_hash="a", request_hash="", status=201, body={"text": question.text})
    keeps(alice.person, questions=Keep.NEVER)
    keep_no_longer()
    assert left() == ALL
    keep_no_longer(NOW() + WORDS_GRACE)
    assert left() == {"questions": 0, "photos": 0, "clips": 0}
    assert not Sentence.objects.exists()
    assert not Feedback.objects.exists()
    assert not IdempotencyRecord.objects.exists()


@pytest.mark.parametrize(("keep", "days"), [(Keep.DAY, 1), (Keep.WEEK, 7), (Keep.MONTH, 30), (Keep.YEAR, 365)])
def test_each_kind_is_kept_for_as_long_as_was_chosen(ask: Ask, alice: Client, keep: Keep, days: int) -> None:
    ask(timedelta(days=days, minutes=-30))
    keeps(alice.person, keep, keep, keep)
    keep_no_longer()
    assert left() == ALL
    keep_no_longer(NOW() + timedelta(hours=1))
    assert left() == {"questions": 0, "photos": 0, "clips": 0}


def test_what_is_kept_always_stays(ask: Ask, alice: Client) -> None:
    ask(LONG * 10)
    keeps(alice.person)
    keep_no_longer()
    assert left() == ALL


def test_a_shorter_choice_counts_for_what_is_there_and_only_for_who_made_it(ask: Ask, alice: Client, bob: Client) -> None:
    ask(timedelta(days=3))
    ask(timedelta(days=3), person=bob.person)
    keeps(alice.person, photos=Keep.WEEK)
    keeps(bob.person, photos=Keep.WEEK)
    keep_no_longer()
    assert left()["photos"] == 2
    assert alice.patch("/api/v1/me/", {"keeps_photos": "day", "keeps_questions": "day"}).json()["keeps_photos"] == "day"
    keep_no_longer()
    assert set(Photo.objects.values_list("person", flat=True)) == {bob.person.pk}
    assert set(Question.objects.values_list("person", flat=True)) == {bob.person.pk}


@pytest.mark.parametrize("wrong", ["forever", "", None, 5])
def test_a_choice_that_there_is_not_is_refused(alice: Client, wrong: object) -> None:
    assert alice.patch("/api/v1/me/", {"keeps_photos": wrong}).status_code == 400


def asks_volunteers(question: Question, state: str = RequestState.WAITING, **fields: Any) -> HelpRequest:
    request = HelpRequest.objects.create(
        person=question.person, question=question, asked="client", language="en", share=VolunteerShare.WHOLE, state=state,
        expires_at=NOW() + timedelta(hours=1), **fields,
    )  # fmt: skip
    RequestPhoto.objects.create(request=request, photo=question.question_photos.get().photo, number=1)
    return request


def test_what_a_volunteer_is_helping_with_stays_until_the_talk_was_heard(ask: Ask, alice: Client) -> None:
    request = asks_volunteers(ask(LONG))
    keeps(alice.person, Keep.NEVER, Keep.NEVER)
    keep_no_longer()
    assert left() == ALL
    HelpRequest.objects.update(state=RequestState.CLOSED, ended_at=NOW())
    keep_no_longer()
    assert left()["questions"] == 1
    keep_no_longer(NOW() + timedelta(minutes=1))
    HelpRequest.objects.filter(pk=request.pk).update(ended_at=NOW() - WORDS_GRACE - timedelta(minutes=1))
    keep_no_longer()
    assert left()["questions"] == 0


def test_a_question_that_a_volunteer_was_promised_for_waits_for_the_request(ask: Ask, alice: Client) -> None:
    ask(timedelta(minutes=30), hands_over="asked")
    keeps(alice.person, Keep.NEVER)
    keep_no_longer()
    assert left()["questions"] == 1


def test_a_voice_note_stays_until_it_is_heard(ask: Ask, alice: Client) -> None:
    request = asks_volunteers(ask())
    note = clip_add(alice.person, clip_check(recording("audio/wav", tone(0.3))), hear_now=False)
    Message.objects.create(request=request, side=Side.PERSON, kind=MessageKind.VOICE, state=MessageState.HEARING, language="en", clip=note)
    keep_no_longer(NOW() + timedelta(hours=3))
    assert Clip.objects.filter(pk=note.pk).exists()


@pytest.mark.parametrize(
    ("source", "stays"), [(Source.APPEAL, True), (Source.PERSON_REPORTED, True), (Source.AUDIT, False), (Source.HELD, False)]
)
def test_only_what_somebody_asked_to_be_decided_waits_for_the_decision(ask: Ask, alice: Client, source: Source, stays: bool) -> None:
    question = ask(timedelta(hours=1))
    keeps(alice.person, Keep.NEVER, Keep.NEVER)
    case = ReviewCase.objects.create(source=source, key="1", question=question, account=None, due_at=NOW())
    if source == Source.APPEAL:
        spoken = clip_add(alice.person, clip_check(recording("audio/wav", tone(0.3))), hear_now=False)
        Appeal.objects.create(person=alice.person, question=question, case=case, clip=spoken, language="en")
        keep_no_longer(NOW() + timedelta(hours=2))
        assert Clip.objects.filter(pk=spoken.pk).exists()
    keep_no_longer()
    assert (Question.objects.exists(), Photo.objects.exists()) == (stays, stays)
    ReviewCase.objects.update(state="decided")
    keep_no_longer()
    assert not Question.objects.exists()


def test_many_are_deleted_in_small_steps_the_oldest_first(ask: Ask, alice: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    from assistant.services import retention

    monkeypatch.setattr(retention, "BATCH", 2)
    for hours in range(5):
        ask(timedelta(days=2, hours=hours))
    keeps(alice.person, Keep.DAY)
    deleted: list[set[datetime]] = []
    real = retention.questions_delete

    def watch(questions: Any) -> int:
        deleted.append(set(questions.values_list("created_at", flat=True)))
        return real(questions)

    kinds = tuple(retention._Kind(kind.setting, kind.due, watch if kind.delete is real else kind.delete) for kind in retention.KINDS)
    monkeypatch.setattr(retention, "KINDS", kinds)
    assert keep_no_longer()["keeps_questions"] == 5
    assert [len(one) for one in deleted] == [2, 2, 1]
    assert max(deleted[0]) < min(deleted[1])
    assert max(deleted[1]) < min(deleted[2])


def test_one_that_cannot_be_deleted_keeps_nobody_elses(ask: Ask, alice: Client, bob: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    from assistant.services import retention

    ask(LONG)
    ask(LONG, person=bob.person)
    real = retention.questions_delete

    def fail(questions: Any) -> int:
        if questions.filter(person=alice.person.pk).exists():
            raise RuntimeError("broken")
        return real(questions)

    kinds = tuple(retention._Kind(kind.setting, kind.due, fail if kind.delete is real else kind.delete) for kind in retention.KINDS)
    monkeypatch.setattr(retention, "KINDS", kinds)
    keep_no_longer()
    assert set(Question.objects.values_list("person", flat=True)) == {alice.person.pk}


def test_where_nothing_is_due_a_run_is_a_few_questions_to_the_database(ask: Ask, alice: Client, bob: Client) -> None:
    ask()
    keeps(alice.person, Keep.YEAR, Keep.MONTH, Keep.ALWAYS)
    with CaptureQueriesContext(
        connection,
    ) as asked:
        keep_no_longer()
    assert len(asked) <= 20


def test_an_empty_conversation_goes_when_nobody_can_be_going_on_with_it(ask: Ask, alice: Client) -> None:
    ask(LONG)
    keeps(alice.person, Keep.NEVER)
    fresh = Conversation.objects.create(person=alice.person)
    keep_no_longer()
    assert conversations_tidy() == 1
    assert list(Conversation.objects.all()) == [fresh]
    tidy_up()
    assert Conversation.objects.filter(pk=fresh.pk).exists()


def test_a_follow_up_about_a_photo_that_is_gone_hears_that_it_is_gone(ask: Ask, alice: Client) -> None:
    question = ask(LONG)
    keeps(alice.person, photos=Keep.NEVER)
    keep_no_longer()
    follow_up = question_submit(alice.person, text="And what does the small print say?", conversation=question.conversation)
    said = list(follow_up.sentences.values_list("text", flat=True))
    assert said[0].startswith("The photo is no longer here.")
    again = question_submit(alice.person, text="Really?", conversation=question.conversation)
    assert again.sentences.first().text.startswith("The photo is no longer here.")


def test_a_question_that_never_was_about_a_photo_hears_of_none(alice: Client) -> None:
    question = question_submit(alice.person, text="What can you do?")
    assert not question.sentences.filter(text__startswith="The photo is no longer here.").exists()


def test_workers_at_once_delete_each_thing_once_and_nothing_that_is_taken_up_again(ask: Ask, alice: Client) -> None:
    questions = [ask(timedelta(days=2, minutes=minute)) for minute in range(12)]
    again = questions[0]
    keeps(alice.person, Keep.DAY, Keep.DAY)

    def follow_up() -> Question:
        return question_submit(alice.person, text="And the date?", conversation=Conversation.objects.get(pk=again.conversation_id))

    came_to = at_once(follow_up, *[keep_no_longer] * 4)
    assert [one for one in came_to if isinstance(one, Exception) and not isinstance(one, Conversation.DoesNotExist | IntegrityError)] == []
    assert sum(one["keeps_questions"] for one in came_to if isinstance(one, dict)) <= 12
    keep_no_longer()
    assert Question.objects.count() <= 1
    for question in Question.objects.all():
        assert question.state in (QuestionState.ANSWERED, QuestionState.FAILED)
        assert question.sentences.exists()
    assert not FileToDelete.objects.exists()
