"""The line: everybody has a turn, whoever waits knows how long, and there is room for nobody who would wait in vain."""

import threading
import uuid
from collections.abc import Iterator
from dataclasses import asdict
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone
from pytest_django.fixtures import Settings

from accounts.models import Person
from accounts.services import device_register
from assistant import humans
from assistant.models import Clip, Conversation, Question, QuestionState
from assistant.services import answering, line, urgent
from assistant.services.errors import Busy
from assistant.services.questions import question_submit
from assistant.tasks import answer_question, resume_unfinished
from common.languages import LANGUAGES
from tests.conftest import Client
from voice.types import Transcript

pytestmark = pytest.mark.django_db(transaction=True)

SECOND = timedelta(seconds=1)


@pytest.fixture(autouse=True)
def nothing_remembered() -> Iterator[None]:
    line._looked.forget()
    yield
    line._looked.forget()


@pytest.fixture
def unanswered(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """Questions stay in line until a test serves them."""
    monkeypatch.setattr(answer_question, "apply_async", lambda **_: None)


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> list[uuid.UUID]:
    """Whom the workers answer, in order; answering itself takes no time."""
    order: list[uuid.UUID] = []

    def answer(question_id: uuid.UUID) -> bool:
        if not answering._claim(question_id, uuid.uuid4()):
            return False
        order.append(question_id)
        Question.objects.filter(pk=question_id).update(state=QuestionState.ANSWERED, finished_at=timezone.now(), lease_until=None)
        return True

    monkeypatch.setattr(line, "question_answer", answer)
    return order


def person(name: str = "") -> Person:
    return device_register(name=name).person


def asked(owner: Person, *, ago_s: float = 0, place_s: float | None = None, **more: object) -> Question:
    """A question that waits, asked ``ago_s`` seconds ago."""
    now = timezone.now()
    times = {"created_at": now - ago_s * SECOND, "place_at": now - (ago_s if place_s is None else place_s) * SECOND}
    return Question.objects.create(person=owner, conversation=Conversation.objects.create(person=owner), text="?", **{**times, **more})


def answered(owner: Person, *ago_s: float) -> None:
    for ago in ago_s:
        asked(owner, ago_s=ago + 1, state=QuestionState.ANSWERED, finished_at=timezone.now() - ago * SECOND)


def at_work(owner: Person, times: int = 1) -> None:
    for _ in range(times):
        asked(owner, state=QuestionState.WORKING, lease=uuid.uuid4(), lease_until=timezone.now() + 30 * SECOND)


# Whose turn it is


def test_one_who_asks_fifty_times_does_not_hold_up_five_who_ask_once(unanswered: None, served: list[uuid.UUID]) -> None:
    flood = person("flood")
    for _ in range(50):
        question_submit(flood, text="What is this?")
    five = {question_submit(person(), text="What is this?").pk for _ in range(5)}
    while line.serve_next():
        pass
    assert five < set(served[:6])  # the flood's first was there before them
    assert len(set(served)) == len(served) == 55


def test_a_flood_is_not_starved_by_those_who_come_later(unanswered: None, served: list[uuid.UUID], settings: Settings) -> None:
    flood = person("flood")
    mine = [question_submit(flood, text="What is this?").pk for _ in range(3)]
    behind_s = 2 * settings.PLACE_SPACING_S
    later = [asked(person(), place_s=-behind_s - number) for number in range(1, 4)]  # asked when the flood's last has its place
    for _ in range(3):
        line.serve_next()
    assert served == mine
    assert later[0].pk == line.next_in_line()[0]


def test_a_message_serves_whoever_is_first_not_whoever_sent_it(unanswered: None, served: list[uuid.UUID]) -> None:
    first, second = asked(person(), ago_s=2), asked(person(), ago_s=1)
    answer_question(str(second.pk))
    answer_question(str(second.pk))
    answer_question(str(second.pk))  # one too many: nobody waits
    assert served == [first.pk, second.pk]


def test_who_is_being_answered_twice_waits_while_others_do(served: list[uuid.UUID]) -> None:
    greedy, other = person(), person()
    at_work(greedy, 2)
    mine, theirs = asked(greedy, ago_s=60), asked(other, ago_s=1)
    assert line.next_in_line() == [theirs.pk]
    line.serve_next()
    assert line.next_in_line() == [mine.pk]  # nobody else waits


def test_a_question_that_a_dead_worker_left_keeps_its_place_and_one_in_work_is_not_taken() -> None:
    at_work(person())
    fresh = asked(person(), ago_s=1)
    left = asked(person(), ago_s=50, state=QuestionState.WORKING, lease=uuid.uuid4(), lease_until=timezone.now() - SECOND)
    assert line.next_in_line() == [left.pk, fresh.pk]


def test_workers_at_once_serve_everybody_once(served: list[uuid.UUID]) -> None:
    waiting = {asked(person(), ago_s=number).pk for number in range(24)}

    def work() -> None:
        try:
            while line.serve_next():
                pass
        finally:
            connection.close()

    workers = [threading.Thread(target=work) for _ in range(6)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert (set(served), len(served)) == (waiting, 24)


def test_whoever_loses_a_race_takes_the_next(served: list[uuid.UUID], monkeypatch: pytest.MonkeyPatch) -> None:
    taken, free = asked(person(), ago_s=9), asked(person(), ago_s=8)
    stale = iter([[taken.pk], [taken.pk, free.pk]])
    real = line.next_in_line
    monkeypatch.setattr(line, "next_in_line", lambda: next(stale, None) or real())
    Question.objects.filter(pk=taken.pk).update(lease=uuid.uuid4(), lease_until=timezone.now() + 30 * SECOND)
    assert line.serve_next() == free.pk


def test_lost_messages_are_made_up_for(served: list[uuid.UUID]) -> None:
    waiting = [asked(person(), ago_s=60 - number).pk for number in range(4)]
    resume_unfinished()
    assert served == waiting


def test_an_asked_question_is_answered_for_real(alice: Client) -> None:
    question = question_submit(alice.person, text="What is this?")
    question.refresh_from_db()
    assert question.state in (QuestionState.ANSWERED, QuestionState.FAILED)


# How long the wait is


def test_the_wait_is_told_from_what_was_finished_while_people_waited() -> None:
    answered(person(), *range(1, 11))  # one a second
    at_work(person(), 2)
    waiting = [asked(person(), ago_s=20 - number) for number in range(5)]
    load = line.load()
    assert (load.waiting, load.working, load.stands_still) == (5, 2, False)
    assert load.per_second == pytest.approx(10 / 20, rel=0.1)
    first, last = line.place(waiting[0].pk), line.place(waiting[4].pk)
    assert (first.ahead, last.ahead) == (0, 4)
    assert first.about_s in (2, 3)
    assert last.about_s in (10, 11)


def test_a_slow_hour_does_not_make_the_first_who_waits_believe_in_a_long_wait() -> None:
    answered(person(), 50)  # one in a minute, since nobody asked
    waits = asked(person(), ago_s=1)
    assert line.place(waits.pk) == line.Place(0, None)


def test_nothing_is_guessed_where_too_little_was_finished() -> None:
    answered(person(), 1, 2)
    waits = [asked(person(), ago_s=10 - number) for number in range(3)]
    assert line.place(waits[2].pk) == line.Place(2, None)


def test_nobody_is_before_a_question_that_does_not_wait() -> None:
    at_work(person())
    for _ in range(3):
        asked(person(), ago_s=5)
    assert line.place(Question.objects.exclude(lease=None).get().pk).ahead == 0
    assert line.place(uuid.uuid4()).ahead == 0


def test_a_thousand_who_ask_for_their_place_cost_one_look(django_assert_num_queries) -> None:  # type: ignore[no-untyped-def]
    waits = [asked(person(), ago_s=10) for _ in range(3)]
    with django_assert_num_queries(3):
        for _ in range(300):
            for question in waits:
                line.place(question.pk)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_place_is_said_in_every_language(language: str) -> None:
    assert "15" in line.place_said(line.Place(3, 12), language)
    assert "21" in line.place_said(line.Place(21, None), language)
    assert line.place_said(line.Place(0, None), language)
    assert len({line.place_said(place, language) for place in (line.Place(1, None), line.Place(1, 5), line.Place(0, None))}) == 3


# Whether there is room


def crowd(waiting: int, *, per_minute: int = 60) -> None:
    """So many wait, for a minute now, and so many were answered in it."""
    owner = person()
    answered(owner, *(60 * (number + 0.5) / per_minute for number in range(per_minute)))
    for number in range(waiting):
        asked(person() if number < 5 else owner, ago_s=61, place_s=61)


def test_there_is_room_where_nobody_waits() -> None:
    answered(person(), 1)
    assert line.room_for(person()) <= timezone.now()


def test_whoever_would_wait_too_long_is_told_when_to_come_again(settings: Settings) -> None:
    crowd(100)
    with pytest.raises(Busy) as refused:
        line.room_for(person())
    assert 40 <= refused.value.retry_after_s <= 75  # 101 s of waiting, of which 60 are bearable
    settings.LINE_LONGEST_S = 120
    line.room_for(person())


def test_whoever_would_stand_behind_too_many_is_refused(settings: Settings) -> None:
    crowd(30)
    line.room_for(person())
    settings.LINE_MOST = 30
    with pytest.raises(Busy):
        line.room_for(person())


def test_a_flood_fills_the_line_for_itself_alone(settings: Settings) -> None:
    settings.LINE_MOST = 40
    flood, now = person(), timezone.now()
    for number in range(45):
        asked(flood, ago_s=1, place_s=-number * settings.PLACE_SPACING_S)
    assert line.load().waiting == 45
    assert line.room_for(person()) < now + 5 * SECOND
    with pytest.raises(Busy):
        line.room_for(flood)


def test_where_nothing_moves_nobody_is_taken_in_to_wait_in_vain() -> None:
    asked(person(), ago_s=30)
    line.room_for(person())  # the workers may be starting
    Question.objects.update(created_at=timezone.now() - 90 * SECOND)
    line._looked.forget()
    with pytest.raises(Busy) as refused:
        line.room_for(person())
    assert refused.value.retry_after_s >= 30


def test_a_question_that_killed_its_worker_does_not_close_the_line() -> None:
    asked(person(), ago_s=300, attempts=1, lease_until=timezone.now() - SECOND)
    line.room_for(person())


@pytest.mark.parametrize("words", ["Ask a person, please", "I want to kill myself"])
def test_whoever_cannot_wait_is_let_in_and_goes_first(words: str) -> None:
    crowd(100)
    place_at = line.room_for(person(), words, "en")
    assert place_at < Question.objects.filter(state=QuestionState.RECEIVED).earliest("place_at").place_at
    with pytest.raises(Busy):
        line.room_for(person(), "What is on this label?", "en")


def spoken(owner: Person, words: str) -> Clip:
    heard = Transcript(words, "en", confidence=0.9, speech_detected=True, duration_s=2.0)
    return Clip.objects.create(person=owner, media_type="audio/wav", duration_s=2.0, transcript=asdict(heard))


@pytest.mark.parametrize(("words", "first"), [("Ask a person, please", True), ("I want to kill myself", True), ("What is this?", False)])
def test_who_spoke_goes_first_once_it_is_heard_that_they_cannot_wait(words: str, first: bool) -> None:
    crowd(100)
    owner = person()
    clip = spoken(owner, words)
    question = asked(owner, clip=clip)
    Question.objects.filter(pk=question.pk).update(text="")
    line._looked.forget()
    line.clip_heard(clip.pk)
    assert (line.next_in_line()[0] == question.pk) is first


def test_who_spoke_is_not_weighed_where_nobody_waits_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line, "is_urgent", lambda *_: pytest.fail("nobody waits"))
    owner = person()
    clip = spoken(owner, "Ask a person, please")
    asked(owner, clip=clip)
    Question.objects.update(text="")
    line.clip_heard(clip.pk)


def test_a_recording_that_was_heard_before_its_question_lets_in_who_cannot_wait(alice: Client, unanswered: None) -> None:
    crowd(100)
    for words, status in (("I want to kill myself", 201), ("What is on this label?", 503)):
        sent = alice.post("/api/v1/questions/", {"clip": spoken(alice.person, words).pk}, format="json")
        assert sent.status_code == status, sent.json()


def test_a_gate_that_cannot_check_lets_nobody_pass_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise RuntimeError

    monkeypatch.setattr(urgent, "current_gate", broken)
    assert not urgent.is_urgent("I want to kill myself", "en")
    assert urgent.is_urgent("Ask a person", "en")


def test_words_are_weighed_only_where_it_matters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line, "is_urgent", lambda *_: pytest.fail("nobody waits"))
    line.room_for(person(), "Ask a person", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_that_the_sentence_tells_to_type_are_let_in(language: str) -> None:
    from common.phrases import error_sentence

    said = error_sentence(Busy(seconds=25, human="yes"), language)
    quoted = next(said.split(opens)[1].split(closes)[0] for opens, closes in ("„“", "“”", "«»", "「」") if opens in said)
    assert urgent.is_urgent(quoted, language)
    assert "25" in said
    assert quoted not in error_sentence(Busy(seconds=25), language)


def test_a_human_is_offered_only_where_one_is_free(alice: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    crowd(100)
    for free, offered in ((True, True), (False, False)):
        monkeypatch.setattr(humans, "_registered", [lambda language, free=free: free and language == "en"])
        refused = alice.post("/api/v1/questions/", {"text": "What is this?"})
        assert ("ask a person" in refused.json()["detail"]) is offered


def test_volunteers_say_whether_one_is_free() -> None:
    assert not humans.human_is_free("en")  # nobody has joined


@pytest.mark.parametrize("path", ["questions", "ask"])
def test_nothing_is_stored_or_decoded_of_what_is_refused(path: str, alice: Client, monkeypatch: pytest.MonkeyPatch, label) -> None:  # type: ignore[no-untyped-def]
    import io

    from assistant.services import media

    crowd(100)
    monkeypatch.setattr(media, "photo_clean", lambda *_: pytest.fail("decoded"))
    before = Question.objects.count()
    body = {"text": "What is this?"}
    if path == "ask":
        photo = io.BytesIO(label("MILK"))
        photo.name = "photo.jpg"
        refused = alice.post("/api/v1/ask/", {**body, "photo": photo}, format="multipart")
    else:
        refused = alice.post("/api/v1/questions/", body)
    assert refused.status_code == 503
    assert refused.json()["code"] == "busy"
    assert f"about {refused['Retry-After']} seconds" in refused.json()["detail"]
    assert Question.objects.count() == before


def test_what_was_answered_before_is_answered_again_however_busy_it_is(alice: Client, unanswered: None) -> None:
    key = {"Idempotency-Key": str(uuid.uuid4())}
    first = alice.post("/api/v1/questions/", {"text": "What is this?"}, headers=key)
    crowd(100)
    line._looked.forget()
    again = alice.post("/api/v1/questions/", {"text": "What is this?"}, headers=key)
    assert (again.status_code, again.json()["id"]) == (201, first.json()["id"])
