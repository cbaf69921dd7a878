"""A back-test: past decisions weighed anew, the suites beside it, and what becomes of one that nobody finishes."""

import json
import uuid
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from moderation.effect import Decided, Effect
from moderation.models import Backtest, BacktestState, EvaluationCase, PolicyDraft, Reviewer
from moderation.services import backtesting
from moderation.services.backtesting import backtest_run, backtest_start, backtests_resume
from moderation.services.errors import DraftInvalid, DraftNotTested, NotAllowed
from moderation.services.workshop import DraftChanges, draft_change, draft_drop, draft_make, draft_propose
from safety.engine.gate import default_gate
from safety.engine.types import QuestionCase, SentenceCase
from safety.evaluation.floor import measured_by
from safety.evaluation.looking import seen
from safety.evaluation.suites import Expected
from safety.models import Decision, PolicyVersion
from safety.services import decision_append

pytestmark = pytest.mark.django_db
DOSE = "How many of these tablets should I take?"
ESCALATED = DraftChanges({"medical.reasons.dose": "escalate", "medical.reasons.meaning": "escalate"}, changelog="Doses go to a human.")
CASES = tuple(case for case in measured_by() if case.category == "medical" and case.language == "en")[:12]


@pytest.fixture(autouse=True)
def nothing_seen() -> None:
    backtesting._looks.clear()


@pytest.fixture
def draft(lea: Reviewer, policy_row: PolicyVersion) -> PolicyDraft:
    return draft_make(lea, policy_row)


def decide(question: str, language: str = "en") -> Decision:
    judgement = default_gate().judge_question(QuestionCase(question, language=language, has_face=False))
    return decision_append(subject_kind="question", subject_id=uuid.uuid4(), gate="question", judgement=judgement, language=language)


def ran(reviewer: Reviewer, draft: PolicyDraft, wanted: int = 1000, cases: tuple[Expected, ...] = CASES) -> Backtest:
    started = backtest_start(reviewer, draft, wanted)
    assert backtest_run(started.pk, cases)
    started.refresh_from_db()
    assert started.state == BacktestState.DONE, started.failure
    return started


def test_it_lists_what_would_come_out_otherwise(lea: Reviewer, draft: PolicyDraft) -> None:
    dose, sky = decide(DOSE), decide("What colour is the sky?", "de")
    sentence = default_gate().judge_sentence(SentenceCase("This is Angela Merkel.", language="en"))
    decision_append(subject_kind="question", subject_id=uuid.uuid4(), gate="sentence", judgement=sentence, language="en")
    done = ran(lea, draft_change(lea, draft, ESCALATED))
    assert done.result is not None
    found = done.result["decisions"]
    assert (found["total"], found["changed"], found["stale"], found["unweighed"]) == (3, 1, 0, 0)
    assert found["gates"]["question"]["matrix"] == {"allow": {"allow": 1}, "guide": {"escalate": 1}}
    assert found["gates"]["sentence"] == {"total": 1, "changed": 0, "matrix": {"held": {"held": 1}}}
    (change,) = found["changes"]
    assert (change["id"], change["old"], change["new"], change["category"]) == (str(dose.pk), "guide", "escalate", "medical")
    assert found["category"]["medical"] == {"before": 1, "after": 1}
    assert found["language"] == {"en": {"before": 2, "after": 2}}
    assert found["until"] == max(dose.created_at, sky.created_at, Decision.objects.latest("created_at").created_at).isoformat()
    assert done.done == done.total == 3 + len(CASES)
    assert (done.result["policy"]["hash"], done.result["before"]["version"]) == (draft_hash(draft), "2026-11-2")


def draft_hash(draft: PolicyDraft) -> str:
    return PolicyDraft.objects.get(pk=draft.pk).content_hash


def test_an_unchanged_draft_changes_nothing_at_all(lea: Reviewer, draft: PolicyDraft) -> None:
    for question in (DOSE, "Who is this man?", "I want to kill myself", "How do I pick this lock to break in?"):
        decide(question)
    result = ran(lea, draft).result
    assert result is not None
    assert result["decisions"]["changed"] == 0
    assert result["decisions"]["total"] == 4
    assert result["suites"]["flips"] == []


def test_the_suites_show_what_is_stopped_before_and_after(lea: Reviewer, draft: PolicyDraft) -> None:
    blind: dict[str, Any] = {"medical.thresholds.stop": 1.0, "medical.thresholds.clear": 1.0}
    found = ran(lea, draft_change(lea, draft, DraftChanges(blind, changelog="medical.thresholds.stop and .clear, to see."))).result
    assert found is not None
    shares = found["suites"]["category"]["questions"]["medical"]["stop_rate"]
    must_stop = [case for case in CASES if case.stop]
    assert shares["before"]["n"] == shares["after"]["n"] == len(must_stop)
    assert shares["before"]["hits"] > shares["after"]["hits"] == 0
    assert shares["after"]["interval"][1] > 0.1
    flip = found["suites"]["flips"][0]
    assert flip["place"] in {case.place for case in CASES}
    assert (flip["before"].split()[0], flip["after"]) == ("guide", "allow clean")
    assert any(line.startswith("questions medical: stopped 0.0 %") for line in found["suites"]["floor"])


def test_what_falls_below_the_floor_is_not_proposed(lea: Reviewer, draft: PolicyDraft) -> None:
    blind: dict[str, Any] = {"medical.thresholds.stop": 1.0, "medical.thresholds.clear": 1.0}
    changelog = "medical.thresholds.stop, medical.thresholds.clear: to see what happens."
    ran(lea, draft_change(lea, draft, DraftChanges(blind, changelog=changelog)))
    with pytest.raises(DraftInvalid, match="questions medical: stopped 0"):
        draft_propose(lea, draft, "Nobody likes refusals.")


def test_cases_that_reviewers_made_are_judged_too(lea: Reviewer, draft: PolicyDraft) -> None:
    rows: tuple[dict[str, Any], ...] = ({"question": DOSE, "language": "en", "has_face": False}, {"nonsense": 1})
    for row in rows:
        EvaluationCase.objects.create(
            case_number=uuid.uuid4(), suite="questions", category="medical", language="en", stop=True, row=row, made_by=lea
        )
    found = ran(lea, draft, cases=()).result
    assert found is not None
    assert (found["suites"]["cases"], found["suites"]["unreadable"]) == (1, 1)
    assert found["suites"]["category"]["questions"]["medical"]["stop_rate"]["after"]["hits"] == 1
    assert found["suites"]["floor"] == []  # they are not what the floor was measured with


def test_decisions_of_other_detectors_are_weighed_and_said_to_be_stale(lea: Reviewer, draft: PolicyDraft, make_decision: Any) -> None:
    make_decision()  # one detector of long ago had looked
    make_decision(evidence=[{"detector": "old", "category": "illicit", "reason": "of_long_ago", "score": 0.9}])
    decision = decide(DOSE)
    heard = default_gate().reconsidered(default_gate().judge_question(QuestionCase(DOSE)), (), "scripted@1")
    decision_append(subject_kind="question", subject_id=decision.subject_id, gate="question", judgement=heard)
    found = ran(lea, draft).result
    assert found is not None
    assert (found["decisions"]["total"], found["decisions"]["stale"], found["decisions"]["unweighed"]) == (4, 2, 1)


def test_only_the_last_decisions_are_weighed_and_every_one_once(lea: Reviewer, draft: PolicyDraft, monkeypatch: Any) -> None:
    monkeypatch.setattr(backtesting, "CHUNK", 2)
    at = timezone.now() - timedelta(hours=1)
    rows = [decide("What colour is the sky?") for _ in range(7)]
    for number, row in enumerate(rows):
        # Three of them in the very same moment.
        _moved(row, at + timedelta(seconds=max(0, number - 2)))
    weighed: list[uuid.UUID] = []
    count = Effect.count

    def noted(self: Effect, decided: Decided, word: Any) -> None:
        weighed.append(decided.id)
        count(self, decided, word)

    monkeypatch.setattr(Effect, "count", noted)
    ran(lea, draft, wanted=6, cases=())
    assert weighed[:4] == [row.pk for row in reversed(rows[3:])]
    assert len(weighed) == len(set(weighed)) == 6


def _moved(row: Decision, at: Any) -> None:
    from django.db import connection

    with connection.cursor() as cursor:
        pk = row.pk.hex if connection.vendor == "sqlite" else row.pk
        cursor.execute("UPDATE safety_decision SET created_at = %s WHERE id = %s", [at, pk])


def test_a_dropped_or_changed_draft_ends_its_test(lea: Reviewer, draft: PolicyDraft) -> None:
    started = backtest_start(lea, draft)
    draft_change(lea, draft, ESCALATED)
    assert not backtest_run(started.pk, ())
    again = backtest_start(lea, draft)
    draft_drop(lea, draft)
    assert not backtest_run(again.pk, ())
    told = list(Backtest.objects.order_by("created_at").values_list("state", "failure"))
    assert told == [("failed", "The draft was changed meanwhile."), ("failed", "The draft was dropped.")]


def test_one_that_is_dropped_while_it_runs_stops_at_the_next_step(lea: Reviewer, draft: PolicyDraft, monkeypatch: Any) -> None:
    monkeypatch.setattr(backtesting, "SUITE_CHUNK", 1)
    looked: list[Expected] = []
    real = seen

    def dropped_at_the_third(gate: Any, case: Expected) -> Any:
        looked.append(case)
        if len(looked) == 3:
            draft_drop(lea, draft)
        return real(gate, case)

    monkeypatch.setattr(backtesting, "seen", dropped_at_the_third)
    assert not backtest_run(backtest_start(lea, draft).pk, CASES)
    assert len(looked) == 3


def test_a_test_whose_worker_died_is_begun_anew_by_another(lea: Reviewer, draft: PolicyDraft, monkeypatch: Any) -> None:
    started = backtest_start(lea, draft)
    enqueued: list[str] = []
    monkeypatch.setattr(backtesting, "enqueue_on_commit", lambda task, *ids: enqueued.extend(ids))
    assert backtests_resume() == 0  # somebody will have it any moment
    Backtest.objects.update(state=BacktestState.RUNNING, lease_until=timezone.now() + timedelta(minutes=1), done=500)
    assert backtests_resume() == 0
    assert not backtest_run(started.pk, ())  # another worker has it
    Backtest.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    assert (backtests_resume(), enqueued) == (1, [str(started.pk)])
    assert backtest_run(started.pk, ())
    started.refresh_from_db()
    assert (started.state, started.done, started.total) == (BacktestState.DONE, 0, 0)
    assert not backtest_run(started.pk, ())


def test_a_worker_that_lost_its_lease_changes_nothing_more(lea: Reviewer, draft: PolicyDraft, monkeypatch: Any) -> None:
    started = backtest_start(lea, draft)
    real = seen

    def slept(gate: Any, case: Expected) -> Any:
        Backtest.objects.update(lease_until=timezone.now() + timedelta(minutes=5), done=7)  # another has taken it over
        return real(gate, case)

    monkeypatch.setattr(backtesting, "seen", slept)
    assert not backtest_run(started.pk, CASES[:1])
    started.refresh_from_db()
    assert (started.state, started.done) == (BacktestState.RUNNING, 7)


def test_one_that_never_ends_is_given_up(lea: Reviewer, draft: PolicyDraft) -> None:
    backtest_start(lea, draft)
    Backtest.objects.update(created_at=timezone.now() - timedelta(hours=2))
    assert backtests_resume() == 0
    assert list(Backtest.objects.values_list("state", "failure")) == [("failed", "It did not come to an end within an hour.")]


def test_what_was_seen_once_is_not_looked_at_again_but_what_could_not_be_checked_is(
    lea: Reviewer, draft: PolicyDraft, monkeypatch: Any
) -> None:
    looked: list[Expected] = []
    real = seen

    def counted(gate: Any, case: Expected) -> Any:
        looked.append(case)
        return replace(real(gate, case), failures=("medical_question",)) if case == CASES[1] else real(gate, case)

    monkeypatch.setattr(backtesting, "seen", counted)
    first = ran(lea, draft).result
    second = ran(lea, draft_change(lea, draft, ESCALATED)).result
    assert looked == [*CASES, CASES[1]]
    assert first is not None
    assert second is not None
    assert first["suites"]["unchecked"] == second["suites"]["unchecked"] == 1


def test_a_test_that_breaks_says_so_and_counts_for_nothing(lea: Reviewer, draft: PolicyDraft, monkeypatch: Any) -> None:
    def broken(*args: Any) -> Any:
        raise RuntimeError("boom")

    monkeypatch.setattr(backtesting, "seen", broken)
    started = backtest_start(lea, draft)
    assert backtest_run(started.pk, CASES)
    started.refresh_from_db()
    assert started.state == BacktestState.FAILED
    assert started.failure.startswith("Something went wrong inside.")
    with pytest.raises(DraftNotTested):
        draft_propose(lea, draft, "It nearly worked.")


def test_a_second_start_is_the_first_while_that_is_under_way(lea: Reviewer, lou: Reviewer, mo: Reviewer, draft: PolicyDraft) -> None:
    assert backtest_start(lea, draft) == backtest_start(lou, draft)
    with pytest.raises(NotAllowed):
        backtest_start(mo, draft)
    assert backtest_start(lea, draft_change(lea, draft, ESCALATED), 10**9).wanted == backtesting.MOST


def test_a_result_is_plain_json_without_a_word_of_anybody(lea: Reviewer, draft: PolicyDraft) -> None:
    decide(DOSE)
    cases = (replace(CASES[0], case=QuestionCase("Secret tablets, how many?", has_face=False)),)
    written = json.dumps(ran(lea, draft_change(lea, draft, ESCALATED), cases=cases).result, allow_nan=False)
    assert "tablets" not in written


def test_the_task_does_it(lea: Reviewer, draft: PolicyDraft, monkeypatch: Any, django_capture_on_commit_callbacks: Any) -> None:
    monkeypatch.setattr(backtesting, "measured_by", lambda: CASES)
    with django_capture_on_commit_callbacks(execute=True):
        started = backtest_start(lea, draft)
    started.refresh_from_db()
    assert started.state == BacktestState.DONE
