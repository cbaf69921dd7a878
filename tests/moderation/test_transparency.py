"""The transparency report counts what happened, says what it does not know, and never invents a nought."""

import csv
import io
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from moderation.models import (
    Appeal,
    AppealState,
    CaseState,
    DecisionKind,
    Proposal,
    ProposalKind,
    ProposalState,
    ReviewCase,
    ReviewDecision,
    Reviewer,
    Source,
)
from moderation.services.reporting import figures_of
from moderation.transparency import TEMPLATE, Figures, Period, half_years, report
from safety.engine.taxonomy import Category
from safety.models import Decision
from tests.moderation.conftest import MakeCase, MakeQuestion

FIRST = Period(date(2026, 1, 1), date(2026, 7, 1))
INSIDE = datetime(2026, 3, 1, 12, tzinfo=UTC)
BEFORE, AFTER = datetime(2025, 12, 31, 23, 59, 59, tzinfo=UTC), datetime(2026, 7, 1, tzinfo=UTC)
Row = dict[str, str]


def rows(files: dict[str, str], section: str) -> list[Row]:
    return list(csv.DictReader(io.StringIO(files[f"{section}.csv"], newline="")))


def value(section: str, indicator: str, figures: Figures | None = None, **where: str) -> str:
    """The value of the one line that this is about."""
    files = report([(FIRST, figures or figures_of(FIRST))], "Sightline", date(2026, 7, 2))
    (found,) = [
        row for row in rows(files, section) if row["indicator"] == indicator and all(row[name] == said for name, said in where.items())
    ]
    return found["value"]


@pytest.fixture
def decided(mo: Reviewer, make_case: MakeCase):
    def make(
        kind: DecisionKind = DecisionKind.UPHOLD, at: datetime = INSIDE, sanction: str = "", blind: bool = False, **fields: Any
    ) -> ReviewDecision:
        case = make_case(**{"state": CaseState.DECIDED, "created_at": at - timedelta(hours=2), "decided_at": at, **fields})
        return ReviewDecision.objects.create(
            case=case, reviewer=mo, kind=kind, clause="talks.rude", reason="looked", created_at=at, sanction=sanction, blind=blind
        )

    return make


def test_half_years_are_cut_where_the_time_begins_and_ends() -> None:
    assert [str(period) for period in half_years(date(2026, 1, 1), date(2027, 1, 1))] == ["2026-H1", "2026-H2"]
    assert [str(period) for period in half_years(date(2026, 5, 1), date(2026, 8, 1))] == ["2026-05-01/2026-06-30", "2026-07-01/2026-07-31"]
    assert [str(period) for period in half_years(date(2025, 7, 1), date(2026, 1, 1))] == ["2025-H2"]


def test_every_category_of_ours_has_one_of_the_templates() -> None:
    assert {category.value for category in Category} <= set(TEMPLATE)


def test_what_nobody_knows_is_empty_with_a_note_and_no_nought() -> None:
    files = report([(FIRST, Figures())], "Sightline", date(2026, 7, 2))
    lines = [(name, row) for name in files for row in rows(files, name.removesuffix(".csv"))]
    assert all(row["note"] for _, row in lines if not row["value"])
    for section, indicator in (
        ("03_member_state_orders", "Orders to act against illegal content"),
        ("04_notices", "Notices of trusted flaggers"),
        ("07_complaints_and_suspensions", "Disputes brought before out-of-court bodies"),
        ("10_active_recipients", "Average monthly recipients in the Union"),
        ("08_automated_means", "Stopped by automated means: error rate"),
    ):
        assert value(section, indicator, Figures()) == ""
    assert value("07_complaints_and_suspensions", "Complaints: decision reversed", Figures()) == "0"


def test_two_half_years_stand_below_each_other() -> None:
    periods = half_years(date(2026, 1, 1), date(2027, 1, 1))
    files = report([(period, Figures(lifted=number)) for number, period in enumerate(periods)], "Sightline", date(2027, 1, 2))
    lifted = [row for row in rows(files, "07_complaints_and_suspensions") if row["indicator"].startswith("Suspensions lifted")]
    assert [(row["period"], row["value"]) for row in lifted] == [("2026-H1", "0"), ("2026-H2", "1")]


def test_what_gates_stopped_is_counted_by_category_and_restriction(make_decision) -> None:
    for at in (BEFORE, INSIDE, INSIDE, AFTER):
        make_decision(category="medical", outcome="guide", created_at=at)
    make_decision(category="identity", gate="sentence", outcome="held", created_at=INSIDE)
    make_decision(category="", outcome="refuse", reason="unchecked", created_at=INSIDE)
    make_decision(category="", outcome="allow", created_at=INSIDE)
    make_decision(category="identity", gate="sentence", outcome="released", created_at=INSIDE)
    make_decision(category="illicit", subject_kind="help_request", created_at=INSIDE)
    files = report([(FIRST, figures_of(FIRST))], "Sightline", date(2026, 7, 2))
    assert {
        (row["category"], row["detail"].partition("; ")[2], row["value"]) for row in rows(files, "06_own_initiative_terms_and_conditions")
    } == {
        (TEMPLATE["medical"], "medical", "2"),
        (TEMPLATE["identity"], "identity", "1"),
        (TEMPLATE[""], "could not be checked", "1"),
    }
    assert value("02_summary", "Measures taken", category=TEMPLATE["medical"]) == "3"
    assert value("02_summary", "Measures taken", category=TEMPLATE["identity"]) == "1"


def test_a_million_decisions_are_counted_by_the_database(make_decision, make_case: MakeCase) -> None:
    for _ in range(3):
        make_decision(created_at=INSIDE)
    with CaptureQueriesContext(
        connection,
    ) as few:
        figures_of(FIRST)
    for _ in range(20):
        make_decision(created_at=INSIDE)
    with CaptureQueriesContext(connection) as many:
        figures_of(FIRST)
    assert len(few) == len(many) <= 18
    assert any("GROUP BY" in query["sql"] and "safety_decision" in query["sql"] for query in many.captured_queries)


def test_notices_are_reports_of_both_sides(decided) -> None:
    decided(source=Source.VOLUNTEER_REPORTED, category="sexual")
    decided(DecisionKind.OVERTURN, source=Source.PERSON_REPORTED, category="")
    decided(at=AFTER + timedelta(hours=1), source=Source.PERSON_REPORTED, category="", created_at=INSIDE)
    assert value("04_notices", "Notices received", category="all") == "3"
    assert value("04_notices", "Notices received", detail="from a person; sexual") == "1"
    assert value("04_notices", "Notices received", detail="from a volunteer; no category") == "2"
    assert value("04_notices", "Notices decided: something was found against the terms") == "1"
    assert value("04_notices", "Notices decided: nothing was found") == "1"
    assert value("04_notices", "Median time to decide a notice, in hours") == "2.0"
    assert value("04_notices", "Notices processed solely by automated means") == "0"


def test_warnings_and_suspensions_count_once_and_not_when_undone(decided, mo: Reviewer, lea: Reviewer, lou: Reviewer) -> None:
    decided(sanction="warn", source=Source.VOLUNTEER_REPORTED)
    decided(sanction="warn", source=Source.REFUSAL)
    undone = decided(sanction="warn", source=Source.REFUSAL)
    ReviewDecision.objects.create(
        case=undone.case, reviewer=mo, kind=DecisionKind.UNDO, clause="", reason="oh", undoes=undone, created_at=INSIDE
    )
    for state in (ProposalState.CONFIRMED, ProposalState.REJECTED):
        Proposal.objects.create(
            kind=ProposalKind.SUSPEND,
            state=state,
            decision=decided(sanction="suspend_talks", source=Source.PERSON_REPORTED),
            reason="again",
            proposed_by=lea,
            answered_by=lou,
            answered_at=INSIDE,
        )
    section = "06_own_initiative_terms_and_conditions"
    assert value(section, "Measures taken by people after a notice", detail="other restriction: warning; talks") == "1"
    assert value(section, "Measures taken by people at own initiative", detail="other restriction: warning; talks") == "1"
    talks = "partial suspension of the provision of the service: no talks with volunteers"
    assert value(section, "Measures taken by people after a notice", detail=f"{talks}; talks") == "1"
    assert value("07_complaints_and_suspensions", "Suspensions of accounts", detail=talks) == "1"


def test_complaints_with_their_outcome_and_median_time(decided, make_question: MakeQuestion, make_case: MakeCase) -> None:
    took = {AppealState.UPHELD: 1, AppealState.OVERTURNED: 5, AppealState.WITHDRAWN: 99, AppealState.WAITING: None}
    for number, (state, hours) in enumerate([*took.items(), (AppealState.OVERTURNED, 3)]):
        question = make_question()
        Appeal.objects.create(
            person=question.person,
            question=None if number == 0 else question,
            against=decided(sanction="warn") if number == 0 else None,
            case=make_case(Source.APPEAL, question=question),
            language="en",
            state=state,
            created_at=INSIDE,
            decided_at=INSIDE + timedelta(hours=hours) if hours else None,
        )
    section = "07_complaints_and_suspensions"
    assert value(section, "Complaints received", detail="about a question or answer that was stopped") == "4"
    assert value(section, "Complaints received", detail="about a measure against an account") == "1"
    assert value(section, "Complaints: decision upheld") == "1"
    assert value(section, "Complaints: decision reversed") == "2"
    assert value(section, "Complaints: complaint withdrawn") == "1"
    assert value(section, "Median time to decide a complaint, in hours") == "3.0"


def test_error_rates_are_weighted_by_how_likely_a_case_was_to_be_drawn(decided) -> None:
    decided(DecisionKind.OVERTURN, source=Source.REFUSAL, category="medical", sampled=0.5)
    decided(DecisionKind.UPHOLD, source=Source.REFUSAL, category="medical", sampled=0.05)
    decided(DecisionKind.UPHOLD, source=Source.HELD, category="medical", sampled=0.1, language="de")
    decided(DecisionKind.OVERTURN, source=Source.REFUSAL, category="medical", blind=True)  # a second look has no effect
    decided(DecisionKind.OVERTURN, source=Source.APPEAL, category="medical")  # not drawn at random
    decided(DecisionKind.OVERTURN, source=Source.AUDIT, category="", sampled=0.005)
    section = "08_automated_means"
    assert value(section, "Stopped by automated means: looked at by people", detail="medical; en") == "2"
    assert value(section, "Stopped by automated means: found wrong", detail="medical; en") == "1"
    assert float(value(section, "Stopped by automated means: error rate", detail="medical; en")) == pytest.approx(2 / 22, abs=1e-4)
    assert float(value(section, "Stopped by automated means: error rate", category="all")) == pytest.approx(2 / 32, abs=1e-4)
    assert float(value(section, "Let pass by automated means: error rate", category="all")) == 1.0


def test_people_who_moderate_are_counted_by_language(mo: Reviewer, lea: Reviewer, tia: Reviewer, audrey: Reviewer) -> None:
    Reviewer.objects.update(created_at=INSIDE)
    Reviewer.objects.filter(pk=mo.pk).update(languages=["en", "de", "de"])
    Reviewer.objects.filter(pk=tia.pk).update(left_at=BEFORE)
    assert value("09_human_resources", "People who moderate") == "2"
    assert value("09_human_resources", "People who moderate in a language", detail="en") == "2"
    assert value("09_human_resources", "People who moderate in a language", detail="de") == "1"


def test_recipients_are_people_not_questions(make_question: MakeQuestion) -> None:
    first = make_question(created_at=INSIDE)
    make_question(first.person, created_at=INSIDE)
    make_question(created_at=INSIDE)
    make_question(created_at=INSIDE + timedelta(days=31))
    make_question(created_at=AFTER)
    assert value("10_active_recipients", "Recipients who asked something", detail="2026-03") == "2"
    assert value("10_active_recipients", "Recipients who asked something", detail="2026-04") == "1"
    assert value("10_active_recipients", "Average monthly recipients", category="all") == "2"


@pytest.mark.django_db
def test_a_service_that_nobody_has_used_has_a_report_too() -> None:
    assert ReviewCase.objects.count() == Decision.objects.count() == 0
    files = report([(FIRST, figures_of(FIRST))], "Sightline", date(2026, 7, 2))
    assert len(files) == 11
    assert all(text.count("\r\n") > 1 for name, text in files.items() if not name.startswith("06"))
