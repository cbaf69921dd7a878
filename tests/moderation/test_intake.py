"""Rows become review cases: all that somebody said, a share of what the gates did, each once."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from assistant import reviewable
from assistant.models import Feedback, HeldSentence, Question
from assistant.reviewable import Exhibit, Reviewable
from common.languages import LANGUAGES
from moderation import priority, sampling
from moderation.models import AuditEntry, CaseState, IntakeMark, ReviewCase, Reviewer, Source
from moderation.permissions import may
from moderation.services import intake
from moderation.services.intake import FIRST, OVERLAP, case_of, collect
from moderation.sources import HeldSentences, Questions, Wrongs
from safety.engine.taxonomy import Category
from tests.moderation.conftest import MakeDecision, MakeQuestion

NOW = datetime.fromisoformat("2026-11-20T12:00:00+00:00")
EVERYTHING = {source: {"share": 1.0} for source in Source.values} | {"twice": {"share": 0.1}}


class Rows:
    """A source made of a list."""

    name = "rows"

    def __init__(self, *rows: Reviewable) -> None:
        self.rows = list(rows)
        self.asked: list[tuple[datetime, int]] = []

    def since(self, at: datetime, limit: int) -> list[Reviewable]:
        self.asked.append((at, limit))
        return sorted((row for row in self.rows if row.at > at), key=lambda row: row.at)[:limit]

    def exhibits(self, source: str, key: str) -> tuple[Exhibit, ...]:
        return ()


class Broken(Rows):
    name = "broken"

    def since(self, at: datetime, limit: int) -> list[Reviewable]:
        raise RuntimeError("this source is down")


def row(at: datetime = NOW, key: str | None = None, source: Source = Source.WRONG, **fields: Any) -> Reviewable:
    return Reviewable(source=source, key=key or uuid4().hex, at=at, question_id=None, **fields)


@pytest.fixture
def only(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Only these sources are there."""
    return lambda *sources: monkeypatch.setattr(reviewable, "_sources", {source.name: source for source in sources})


@pytest.fixture
def all_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is left out."""
    monkeypatch.setattr(sampling, "_table", lambda: EVERYTHING)


@pytest.fixture
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "PAGE", 3)
    monkeypatch.setattr(intake, "MOST", 9)


# How it reads


@pytest.mark.django_db
def test_a_row_becomes_one_case_however_often_it_is_read(only: Callable[..., None]) -> None:
    source = Rows(row(), row())
    only(source)
    assert [collect(NOW), collect(NOW), collect(NOW + timedelta(hours=1))] == [2, 0, 0]
    assert ReviewCase.objects.count() == 2
    assert not AuditEntry.objects.exists()


@pytest.mark.django_db
def test_who_brought_a_row_is_not_to_review_it(only: Callable[..., None], mo: Reviewer) -> None:
    assert mo.person is not None
    only(Rows(row(key="theirs", by_id=mo.person.pk), row(key="anothers", by_id=uuid4()), row(key="nobodys")))
    collect(NOW)
    assert dict(ReviewCase.objects.values_list("key", "not_for")) == {"theirs": mo.pk, "anothers": None, "nobodys": None}
    assert not may(mo, "take_case", ReviewCase.objects.get(key="theirs"))


@pytest.mark.django_db
def test_a_row_that_was_committed_late_is_found_all_the_same(only: Callable[..., None]) -> None:
    source = Rows(row(NOW))
    only(source)
    collect(NOW)
    source.rows.append(row(NOW - OVERLAP + timedelta(seconds=1), key="late"))
    assert collect(NOW) == 1
    assert ReviewCase.objects.filter(key="late").exists()


@pytest.mark.django_db
def test_a_row_from_a_clock_that_runs_ahead_hides_no_other(only: Callable[..., None]) -> None:
    source = Rows(row(NOW + timedelta(hours=1), key="ahead"))
    only(source)
    assert collect(NOW) == 1
    source.rows.append(row(NOW + timedelta(minutes=6), key="on time"))
    assert collect(NOW + timedelta(minutes=7)) == 1
    assert ReviewCase.objects.filter(key="on time").exists()


@pytest.mark.django_db
def test_the_first_time_ever_looks_back_a_week(only: Callable[..., None]) -> None:
    only(Rows(row(NOW - FIRST - OVERLAP - timedelta(minutes=1), key="old"), row(NOW - FIRST + timedelta(minutes=1), key="new")))
    collect(NOW)
    assert list(ReviewCase.objects.values_list("key", flat=True)) == ["new"]


@pytest.mark.django_db
def test_one_run_reads_a_bounded_amount_and_the_next_goes_on(only: Callable[..., None], small_pages: None) -> None:
    source = Rows(*[row(NOW + timedelta(minutes=10 * number)) for number in range(30)])
    only(source)
    made = collect(NOW)
    assert 6 <= made <= 12
    while more := collect(NOW):
        made += more
    assert made == 30


@pytest.mark.django_db
def test_more_rows_at_one_moment_than_fit_a_page_are_all_found(only: Callable[..., None], small_pages: None) -> None:
    only(Rows(*[row(NOW) for _ in range(20)], row(NOW + timedelta(seconds=1))))
    while collect(NOW):
        pass
    assert ReviewCase.objects.count() == 21


@pytest.mark.django_db
def test_more_rows_within_the_overlap_than_a_run_reads_do_not_stop_it(only: Callable[..., None], small_pages: None) -> None:
    source = Rows(*[row(NOW + timedelta(seconds=number)) for number in range(100)])
    only(source)
    for _ in range(20):
        collect(NOW)
    assert ReviewCase.objects.count() == 100


@pytest.mark.django_db
def test_a_source_that_fails_is_logged_and_the_others_are_read(only: Callable[..., None], caplog: pytest.LogCaptureFixture) -> None:
    only(Broken(), Rows(row()))
    with caplog.at_level(logging.ERROR):
        assert collect(NOW) == 1
    assert "the review source broken could not be read" in caplog.text


@pytest.mark.django_db
def test_a_mark_never_moves_back(only: Callable[..., None]) -> None:
    only(Rows(row(NOW)))
    later = NOW + timedelta(minutes=2)
    IntakeMark.objects.create(source="rows", until=later)
    collect(NOW)
    assert IntakeMark.objects.get().until == later


@pytest.mark.django_db
def test_a_decided_case_is_not_opened_again_by_its_row(only: Callable[..., None]) -> None:
    only(Rows(row()))
    collect(NOW)
    ReviewCase.objects.update(state=CaseState.DECIDED)
    collect(NOW)
    assert ReviewCase.objects.get().state == CaseState.DECIDED


# What a case is


@pytest.mark.django_db
def test_a_case_knows_its_share_its_urgency_and_whom_it_is_for(only: Callable[..., None]) -> None:
    key = next(key for key in map(str, range(1000)) if sampling.is_picked("refusal", key, 0.2))
    only(Rows(row(key=key, source=Source.REFUSAL, category="violence", language="pt-BR", severity=3)))
    collect(NOW)
    case = ReviewCase.objects.get()
    assert (case.category, case.language, case.severity, case.hard, case.sampled) == ("violence", "pt", 3, True, 0.2)
    assert case.due_at == NOW + timedelta(hours=24)
    assert case.priority == priority.priority_of("refusal", 3)
    assert case.twice == sampling.is_twice("refusal", key)


@pytest.mark.parametrize(
    ("source", "severity", "hours"),
    [("appeal", 2, 24), ("volunteer_reported", 4, 1), ("person_reported", 4, 1), ("refusal", 4, 4), ("wrong", 1, 72), ("audit", 1, 168)],
)
def test_a_case_is_due_in_time(source: str, severity: int, hours: int) -> None:
    assert case_of(row(source=Source(source), severity=severity)).due_at == NOW + timedelta(hours=hours)


@given(st.sampled_from(Source.values), st.integers(-3, 9), st.sampled_from(Source.values), st.integers(-3, 9))
def test_what_is_due_sooner_never_comes_later(one: str, mild: int, other: str, severe: int) -> None:
    first, second = priority.priority_of(one, mild), priority.priority_of(other, severe)
    assert 0 <= first <= 100
    if priority.answer_within(one, mild) < priority.answer_within(other, severe):
        assert first > second
    if one == other and mild <= severe:
        assert first <= second


def test_a_crisis_is_the_most_severe_and_what_could_not_be_checked_is_not_mild() -> None:
    assert priority.severity_of("medical", "escalate") == priority.severity_of("self_harm") == priority.severity_of("minors") == 4
    assert priority.severity_of("unchecked") == 3
    assert priority.severity_of("") == priority.severity_of("captcha", "guide") == 1


# Which rows are looked at


def test_every_source_has_a_share_and_every_line_of_the_table_names_a_category() -> None:
    table = sampling._table()
    assert set(table) == {*Source.values, "twice"}
    named = {name for shares in table.values() for name in shares} - {"share"}
    assert named <= {*(category.value for category in Category), "unchecked"}
    assert {table[source]["share"] for source in ("wrong", "appeal", "volunteer_reported", "person_reported", "correction")} == {1.0}
    with pytest.raises(KeyError):
        sampling.share_of("rumour")


@given(st.text(max_size=40), st.floats(0, 1), st.floats(0, 1))
def test_a_row_that_is_picked_at_one_share_is_picked_at_a_larger_one(key: str, small: float, large: float) -> None:
    small, large = sorted((small, large))
    assert sampling.is_picked("audit", key, small) <= sampling.is_picked("audit", key, large)
    assert sampling.is_picked("audit", key, 1.0)
    assert not sampling.is_picked("audit", key, 0.0)


@pytest.mark.parametrize(("share", "least", "most"), [(0.005, 60, 145), (0.05, 880, 1120), (0.5, 9700, 10300)])
def test_the_share_that_is_picked_is_the_share_that_was_asked_for(share: float, least: int, most: int) -> None:
    keys = [str(UUID(int=number)) for number in range(20_000)]
    assert least <= sum(sampling.is_picked("refusal", key, share) for key in keys) <= most


def test_whether_a_case_is_looked_at_twice_does_not_hang_on_its_being_picked() -> None:
    picked = [key for key in map(str, range(40_000)) if sampling.is_picked("refusal", key, 0.05)]
    twice = sum(sampling.is_twice("refusal", key) for key in picked)
    assert 0.07 < twice / len(picked) < 0.13


# The assistant's and the gates' rows


@pytest.fixture
def theirs(only: Callable[..., None], all_of_it: None) -> None:
    only(Questions(), HeldSentences(), Wrongs())


@pytest.mark.django_db
def test_a_refused_question_is_one_case_by_the_last_word_about_it(
    theirs: None, make_question: MakeQuestion, make_decision: MakeDecision
) -> None:
    question = make_question(category="illicit", verdict="refuse")
    first = question.categories
    last = make_decision(question, outcome="escalate", category="self_harm", created_at=timezone.now() + timedelta(seconds=1))
    collect()
    case = ReviewCase.objects.get()
    assert first == ["illicit"]
    assert (case.source, case.key, case.question, case.account) == (Source.REFUSAL, str(question.pk), question, question.person)
    assert (case.decision, case.category, case.severity, case.language) == (last, "self_harm", 4, "en")


@pytest.mark.django_db
def test_an_answer_that_was_allowed_is_a_random_audit(theirs: None, make_question: MakeQuestion) -> None:
    question = make_question(verdict="allow")
    collect()
    case = ReviewCase.objects.get()
    assert (case.source, case.question, case.category, case.hard) == (Source.AUDIT, question, "", False)


@pytest.mark.django_db
def test_a_question_that_was_milder_at_the_last_word_is_judged_by_that(
    theirs: None, make_question: MakeQuestion, make_decision: MakeDecision
) -> None:
    question = make_question(verdict="guide", category="medical")
    make_decision(question, outcome="allow", category="", created_at=timezone.now() + timedelta(seconds=1))
    collect()
    assert ReviewCase.objects.get().source == Source.AUDIT


@pytest.mark.django_db
def test_an_appeal_by_voice_that_the_gate_frowned_at_is_no_refusal(
    theirs: None, make_question: MakeQuestion, make_decision: MakeDecision
) -> None:
    question = make_question(verdict="allow")
    make_decision(question, outcome="guide", category="jailbreak", created_at=timezone.now() + timedelta(seconds=1))
    collect()
    case = ReviewCase.objects.get()
    assert (case.source, case.category, case.severity) == (Source.AUDIT, "", 1)


@pytest.mark.django_db
def test_a_question_that_could_not_be_checked_is_looked_at_as_such(
    theirs: None, make_question: MakeQuestion, make_decision: MakeDecision
) -> None:
    question = make_question(verdict="refuse")
    make_decision(question, failures=["harm_question"], created_at=timezone.now() + timedelta(seconds=1))
    collect()
    case = ReviewCase.objects.get()
    assert (case.category, case.severity) == ("unchecked", 3)


@pytest.mark.django_db
def test_a_question_is_looked_at_once_it_is_finished(theirs: None, make_question: MakeQuestion) -> None:
    question = make_question(state="working", finished_at=None)
    assert collect() == 0
    Question.objects.filter(pk=question.pk).update(state="answered", finished_at=timezone.now())
    assert collect() == 1


@pytest.mark.django_db
def test_held_sentences_of_one_category_in_one_answer_are_one_case(
    theirs: None, make_question: MakeQuestion, make_held: Callable[..., HeldSentence]
) -> None:
    question = make_question(verdict="allow")
    first = make_held(question)
    make_held(question, "And this is her husband.")
    make_held(question, "Take two of them.", category="medical", reason="medical.dose")
    collect()
    held = {case.category: case for case in ReviewCase.objects.filter(source=Source.HELD)}
    assert set(held) == {"identity", "medical"}
    assert (held["identity"].key, held["identity"].decision) == (f"{question.pk}:identity", first.decision)
    assert held["identity"].account is None  # the words are the machine's


@pytest.mark.django_db
def test_that_was_wrong_is_always_looked_at_with_what_the_person_said(theirs: None, make_question: MakeQuestion) -> None:
    question = make_question(verdict="guide", category="medical")
    said = Feedback.objects.create(person=question.person, question=question, wrong=True, sequence=1, comment="It said <b>oat</b> milk.")
    Feedback.objects.create(person=question.person, question=question, wrong=False)
    collect()
    case = ReviewCase.objects.get(source=Source.WRONG)
    assert (case.key, case.question, case.category, case.account) == (str(said.pk), question, "medical", None)
    [exhibit] = Wrongs().exhibits(case.source, case.key)
    assert exhibit.title == "Sentence 1 was wrong, says the person"
    assert [(line.who, line.text) for line in exhibit.lines] == [("person", "It said <b>oat</b> milk.")]
    assert Wrongs().exhibits(Source.HELD, f"{question.pk}:medical") == ()
    said.delete()
    assert Wrongs().exhibits(case.source, case.key) == ()


@pytest.mark.django_db
def test_every_registered_source_reads_and_shows_without_rows() -> None:
    assert {source.name for source in reviewable.sources()} >= {
        "questions",
        "held_sentences",
        "wrongs",
        "reports",
        "corrections",
        "held_words",
    }
    for source in reviewable.sources():
        assert list(source.since(timezone.now() - timedelta(days=1), 10)) == []
        for of in Source.values:
            others = (f"{uuid4()}:identity", "message:7", "7", "message:x", f"decision:{uuid4()}")
            for key in (str(uuid4()), *(others if of != Source.WRONG else ())):
                assert source.exhibits(of, key) == ()


@pytest.mark.django_db
@pytest.mark.parametrize("language", [*LANGUAGES, "", "zh-TW", "x" * 16])
def test_any_language_tag_fits(only: Callable[..., None], language: str) -> None:
    only(Rows(row(language=language)))
    collect(NOW)
    assert ReviewCase.objects.get().language == language.split("-")[0]
