"""Counting the figures of a day: what is counted, that it can be done again, and what no longer counts."""

import os
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta

import pytest
from django.core.management import CommandError, call_command

from assistant.models import Question
from moderation.measures import Measure
from moderation.models import CaseState, Reveal, ReviewCase, ReviewDecision, Reviewer, Source, Tally
from moderation.services.counting import Window, counted
from moderation.services.tallying import day_window, tally, tally_since
from tests.moderation.conftest import MakeCase, MakeDecision, MakeQuestion
from tests.services import database

NOW = datetime(2026, 3, 4, 15, 0, tzinfo=UTC)
TODAY, YESTERDAY = NOW.date(), NOW.date() - timedelta(days=1)
HOUR = timedelta(hours=1)


def rows(measure: Measure, day: date = TODAY) -> dict[tuple[str, str, str], tuple[int, float | None]]:
    found = Tally.objects.filter(measure=measure, day=day)
    return {(row.group, row.category, row.language): (row.n, row.value) for row in found}


def totals(measure: Measure, day: date = TODAY) -> dict[str, int]:
    found: dict[str, int] = {}
    for (group, _, _), (n, _) in rows(measure, day).items():
        found[group] = found.get(group, 0) + n
    return found


@pytest.fixture
def ruled(make_case: MakeCase, mo: Reviewer) -> object:
    """A case that Mo has decided at noon, two hours after it came in."""

    def make(kind: str = "uphold", at: datetime = NOW - 3 * HOUR, by: Reviewer = mo, **fields: object) -> ReviewDecision:
        label = fields.pop("label", "illicit" if kind == "uphold" else "")
        given = {"state": CaseState.DECIDED, "created_at": at - 2 * HOUR, "decided_at": at, "due_at": at + HOUR}
        case = make_case(**{**given, **fields})
        decision: ReviewDecision = ReviewDecision.objects.create(
            case=case, reviewer=by, kind=kind, category=label, clause="illicit", reason="Clear.", seconds=60, created_at=at
        )
        return decision

    return make


def test_decisions_are_counted_by_gate_outcome_category_and_language(make_decision: MakeDecision) -> None:
    for _ in range(3):
        make_decision(created_at=NOW)
    make_decision(created_at=NOW, gate="sentence", outcome="held", category="identity", language="de")
    make_decision(created_at=NOW - timedelta(days=1))
    tally(NOW)
    assert rows(Measure.DECISIONS) == {
        ("question:refuse", "illicit", "en"): (3, None),
        ("sentence:held", "identity", "de"): (1, None),
    }
    assert totals(Measure.DECISIONS, YESTERDAY) == {"question:refuse": 1}


def test_a_day_begins_and_ends_at_midnight_utc(make_decision: MakeDecision) -> None:
    midnight = datetime(2026, 3, 4, tzinfo=UTC)
    for at in (midnight, midnight + timedelta(days=1, microseconds=-1), midnight - timedelta(microseconds=1)):
        make_decision(created_at=at)
    tally(NOW)
    assert totals(Measure.DECISIONS) == {"question:refuse": 2}
    assert totals(Measure.DECISIONS, YESTERDAY) == {"question:refuse": 1}


def test_failures_are_counted_by_detector_whatever_its_version(make_decision: MakeDecision) -> None:
    make_decision(created_at=NOW, failures=["question_meaning", "harm_question"])
    make_decision(created_at=NOW, failures=["question_meaning@2"])
    make_decision(created_at=NOW, gate="sentence", outcome="held", failures=["names"])
    make_decision(created_at=NOW)
    tally(NOW)
    assert totals(Measure.FAILURES) == {"question:question_meaning": 2, "question:harm_question": 1, "sentence:names": 1}


def test_latency_is_kept_as_median_and_95th_percentile_of_each_gate(make_decision: MakeDecision) -> None:
    for milliseconds in range(1, 101):
        make_decision(created_at=NOW, elapsed_ms=float(milliseconds))
    make_decision(created_at=NOW, gate="photo", outcome="leaves", elapsed_ms=7.0)
    tally(NOW)
    assert rows(Measure.LATENCY_P50) == {("question", "", ""): (100, 50.0), ("photo", "", ""): (1, 7.0)}
    assert rows(Measure.LATENCY_P95) == {("question", "", ""): (100, 95.0), ("photo", "", ""): (1, 7.0)}


def test_questions_are_counted_by_verdict_and_by_what_they_ask_for(make_question: MakeQuestion) -> None:
    make_question(finished_at=NOW, intent="colour")
    make_question(finished_at=NOW, intent="colour", verdict="allow")
    make_question(finished_at=NOW, intent="expiry", verdict="allow", answer_language="de")
    make_question(finished_at=NOW, intent="", verdict="")
    Question.objects.filter(pk=make_question().pk).update(state="working", finished_at=None)
    tally(NOW)
    assert rows(Measure.QUESTIONS) == {
        ("refuse", "illicit", "en"): (1, None),
        ("allow", "", "en"): (1, None),
        ("allow", "", "de"): (1, None),
        ("", "illicit", "en"): (1, None),
    }
    assert rows(Measure.INTENTS) == {("colour", "", "en"): (2, None), ("expiry", "", "de"): (1, None)}


def test_cases_are_counted_when_they_come_and_when_they_go(ruled, make_case: MakeCase, mo: Reviewer) -> None:
    seen = ruled()
    for stage in ("blurred", "obscured"):
        Reveal.objects.create(case=seen.case, reviewer=mo, photo_number=1, stage=stage, reason="The label.")
    ruled(due_at=NOW - 10 * HOUR, created_at=NOW - 13 * HOUR)
    ruled(source="audit", created_at=NOW - 23 * HOUR)
    make_case(source="appeal", created_at=NOW - HOUR, due_at=NOW - timedelta(minutes=1))
    tally(NOW)
    assert totals(Measure.CASES_IN) == {"refusal": 2, "appeal": 1}
    assert totals(Measure.CASES_IN, YESTERDAY) == {"audit": 1}
    assert rows(Measure.CASES_OUT) == {("refusal", "illicit", "en"): (2, None), ("audit", "illicit", "en"): (1, None)}
    assert rows(Measure.WAITS) == {("refusal", "", ""): (2, 6.0), ("audit", "", ""): (1, 20.0)}
    assert rows(Measure.LATE) == {("refusal", "", ""): (1, None), ("audit", "", ""): (0, None)}
    assert totals(Measure.REVEALED) == {"refusal": 1, "audit": 0}
    assert totals(Measure.OPEN) == totals(Measure.OVERDUE) == {source: int(source == "appeal") for source in Source.values}


def test_a_ruling_stands_for_as_many_as_were_not_looked_at(ruled) -> None:
    ruled(sampled=0.05)
    ruled(sampled=0.25)
    ruled("overturn", sampled=0.5)
    ruled("overturn", source="audit", category="", label="identity", sampled=0.005)
    tally(NOW)
    assert rows(Measure.RULINGS) == {
        ("refusal:uphold", "illicit", "en"): (2, pytest.approx(24.0)),
        ("refusal:overturn", "illicit", "en"): (1, pytest.approx(2.0)),
        ("audit:overturn", "identity", "en"): (1, pytest.approx(200.0)),
    }


def test_only_decisions_with_effect_count_as_rulings_and_all_but_undoing_as_work(ruled, mo: Reviewer, mia: Reviewer, lea: Reviewer) -> None:
    case = ruled().case
    undone = ruled("overturn")
    common = {"clause": "illicit", "reason": "Clear.", "created_at": NOW}
    ReviewDecision.objects.create(case=case, reviewer=mia, kind="overturn", blind=True, seconds=30, **common)
    ReviewDecision.objects.create(case=undone.case, reviewer=lea, kind="undo", undoes=undone, **common)
    ReviewDecision.objects.create(case=undone.case, reviewer=mia, kind="escalate", **common)
    tally(NOW)
    assert totals(Measure.RULINGS) == {"refusal:uphold": 1}
    assert rows(Measure.REVIEWS) == {(str(mo.pk), "", ""): (2, 120.0), (str(mia.pk), "", ""): (2, 30.0)}


def test_what_is_undone_today_no_longer_counts_on_its_day(ruled, lea: Reviewer) -> None:
    long_ago = NOW - timedelta(days=20)
    wrong = ruled("overturn", at=long_ago)
    tally_since(long_ago.date(), NOW)
    assert totals(Measure.RULINGS, long_ago.date()) == {"refusal:overturn": 1}
    ReviewDecision.objects.create(
        case=wrong.case, reviewer=lea, kind="undo", undoes=wrong, clause="illicit", reason="Wrong.", created_at=NOW
    )
    tally(NOW)
    assert totals(Measure.RULINGS, long_ago.date()) == {}


def test_counting_again_changes_nothing_and_counts_what_came_late(make_decision: MakeDecision, make_case: MakeCase) -> None:
    make_decision(created_at=NOW)
    make_case(created_at=NOW - HOUR)
    tally(NOW)
    before = sorted(Tally.objects.values_list("day", "measure", "group", "category", "language", "n", "value"))
    assert tally(NOW) == len(before)
    assert sorted(Tally.objects.values_list("day", "measure", "group", "category", "language", "n", "value")) == before
    make_decision(created_at=NOW - timedelta(days=1))
    tally(NOW)
    assert totals(Measure.DECISIONS, YESTERDAY) == {"question:refuse": 1}


def test_what_is_gone_is_no_longer_counted_but_older_days_stay(make_question: MakeQuestion) -> None:
    question = make_question(finished_at=NOW, intent="colour")
    make_question(finished_at=NOW - timedelta(days=5), intent="colour")
    tally_since(NOW.date() - timedelta(days=5), NOW)
    Question.objects.all().delete()
    tally(NOW)
    assert not Question.objects.filter(pk=question.pk).exists()
    assert totals(Measure.INTENTS) == {}
    assert totals(Measure.INTENTS, NOW.date() - timedelta(days=5)) == {"colour": 1}


def test_what_waited_yesterday_is_not_forgotten_when_yesterday_is_counted_again(make_case: MakeCase) -> None:
    case = make_case(created_at=NOW - timedelta(days=2), due_at=NOW)
    tally(NOW - timedelta(days=1))
    ReviewCase.objects.filter(pk=case.pk).update(state=CaseState.DECIDED, decided_at=NOW)
    tally(NOW)
    assert totals(Measure.OPEN, YESTERDAY)["refusal"] == 1
    assert totals(Measure.OVERDUE, YESTERDAY)["refusal"] == 0
    assert totals(Measure.OPEN)["refusal"] == 0


def test_the_number_of_queries_does_not_grow_with_what_is_counted(
    ruled, make_decision: MakeDecision, django_assert_max_num_queries: object
) -> None:
    for number in range(10):
        ruled(source=("refusal", "audit")[number % 2])
        make_decision(created_at=NOW, failures=["names"], category=("illicit", "hate")[number % 2])
    with django_assert_max_num_queries(12):  # type: ignore[operator]
        assert len(list(counted(day_window(TODAY)))) > 30


def test_an_empty_moment_counts_nothing(db: None) -> None:
    assert list(counted(Window(NOW, NOW))) == []
    tally(NOW)
    assert not Tally.objects.exclude(measure__in=(Measure.OPEN, Measure.OVERDUE)).exists()
    assert set(totals(Measure.OPEN).values()) == {0}


def test_the_command_counts_all_days_since(make_decision: MakeDecision, capsys: pytest.CaptureFixture[str]) -> None:
    ten_days_ago = datetime.now(UTC) - timedelta(days=10)
    make_decision(created_at=ten_days_ago)
    call_command("tally_figures", "--since", ten_days_ago.date().isoformat())
    assert totals(Measure.DECISIONS, ten_days_ago.date()) == {"question:refuse": 1}
    assert "figures since" in capsys.readouterr().out
    with pytest.raises(CommandError, match="has not been yet"):
        call_command("tally_figures", "--since", "2999-01-01")


@pytest.mark.services
def test_on_postgresql_all_of_this_is_counted_the_same(services: None) -> None:
    with database() as url:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", __file__, "-q", "-n", "0", "-m", "not services"],
            env={**os.environ, "DATABASE_URL": url},
            capture_output=True,
            text=True,
            timeout=170,
        )
    assert done.returncode == 0, done.stdout
