"""Decisions, what follows from them, and how they are undone."""

from datetime import timedelta

import pytest
from django.utils import timezone

from accounts.models import Person
from accounts.services import device_register
from assistant.models import Question
from moderation.clauses import clause_words, clauses, labels
from moderation.models import (
    AuditEntry,
    CaseState,
    DecisionKind,
    Notice,
    Proposal,
    ProposalState,
    ReviewCase,
    ReviewDecision,
    Reviewer,
    Source,
    Strike,
)
from moderation.services.deciding import UNDO_WITHIN, Ruling, case_decide, decision_undo
from moderation.services.errors import (
    CannotUndo,
    CaseClosed,
    CaseNotHeld,
    ClauseUnknown,
    NotAllowed,
    OwnCase,
    ReasonMissing,
    SanctionImpossible,
)
from safety.models import PolicyVersion
from tests.moderation.conftest import MakeCase, MakeQuestion, hold
from volunteers.models import Volunteer

UPHOLD = Ruling(DecisionKind.UPHOLD, "illicit.crime", "It asks how to break in.", category="illicit")
OVERTURN = Ruling(DecisionKind.OVERTURN, "illicit.crime", "A lock of their own.")
WARN = Ruling(DecisionKind.UPHOLD, "talks.rude", "Insults.", category="talks", sanction="warn", weight=2)
SUSPEND = Ruling(DecisionKind.UPHOLD, "talks.rude", "Insults.", category="talks", sanction="suspend_talks", weight=3, days=7)


def kinds(case: ReviewCase) -> list[str]:
    """What was said to the case's account or its question's person."""
    person = case.account or (case.question and case.question.person)
    return list(Notice.objects.filter(person=person).order_by("created_at").values_list("kind", flat=True))


def aged(decision: ReviewDecision, age: timedelta) -> ReviewDecision:
    super(type(ReviewDecision.objects.all()), ReviewDecision.objects.filter(pk=decision.pk)).update(created_at=timezone.now() - age)
    decision.refresh_from_db()
    return decision


def test_clauses_are_the_policys_and_the_houses(policy_row: PolicyVersion) -> None:
    known = clauses(policy_row.document)
    assert {"medical", "medical.dose", "talks.rude", "clean"} <= set(known)
    assert all(clause_words(clause) for clause in known)
    assert "talks" in labels(policy_row.document)
    assert "clean" not in labels(policy_row.document)


def test_a_decision_keeps_who_why_and_under_which_policy(mo: Reviewer, make_case: MakeCase, policy_row: PolicyVersion) -> None:
    case = make_case(holder=mo, taken_at=timezone.now() - timedelta(seconds=90))
    decision = case_decide(mo, case, UPHOLD)
    case.refresh_from_db()
    assert (decision.reviewer, decision.policy, decision.clause, decision.category) == (mo, policy_row, "illicit.crime", "illicit")
    assert 90 <= decision.seconds < 100
    assert (case.state, case.holder, case.lease_until) == (CaseState.DECIDED, None, None)
    assert case.decided_at is not None
    entry = AuditEntry.objects.latest("sequence")
    assert (entry.verb, entry.actor, entry.subject_id) == ("case.decided", mo.pk, str(case.pk))
    assert entry.detail["kind"] == "uphold"
    assert "break in" not in str(entry.detail)


def test_nobody_decides_a_case_without_holding_it(mo: Reviewer, mia: Reviewer, make_case: MakeCase) -> None:
    case = make_case(holder=mia)
    with pytest.raises(CaseNotHeld):
        case_decide(mo, case, UPHOLD)
    hold(mia, case)
    case.lease_until = timezone.now() - timedelta(seconds=1)
    case.save()
    with pytest.raises(CaseNotHeld):
        case_decide(mia, case, UPHOLD)
    assert not ReviewDecision.objects.exists()


def test_a_case_is_decided_once(mo: Reviewer, make_case: MakeCase) -> None:
    case = make_case(holder=mo)
    case_decide(mo, case, UPHOLD)
    hold(mo, case)
    ReviewCase.objects.filter(pk=case.pk).update(state=CaseState.DECIDED)
    with pytest.raises(CaseClosed):
        case_decide(mo, case, OVERTURN)


def test_triage_escalates_and_does_not_decide(tia: Reviewer, audrey: Reviewer, lea: Reviewer, make_case: MakeCase) -> None:
    case = make_case(holder=tia)
    with pytest.raises(NotAllowed):
        case_decide(tia, case, UPHOLD)
    with pytest.raises(NotAllowed):
        case_decide(audrey, make_case(holder=audrey), UPHOLD)
    case_decide(tia, case, Ruling(DecisionKind.ESCALATE, "", "Beyond me.", category="medical"))
    case.refresh_from_db()
    assert case.state == CaseState.ESCALATED
    case_decide(lea, hold(lea, case), UPHOLD)
    case.refresh_from_db()
    assert case.state == CaseState.DECIDED


def test_an_escalated_case_is_for_leads(mo: Reviewer, make_case: MakeCase) -> None:
    with pytest.raises(NotAllowed):
        case_decide(mo, make_case(holder=mo, state=CaseState.ESCALATED), UPHOLD)


@pytest.mark.parametrize(
    ("ruling", "error"),
    [
        (Ruling(DecisionKind.UPHOLD, "illicit.crime", "  x "), ReasonMissing),
        (Ruling(DecisionKind.UPHOLD, "illicit.crime", "x" * 2001), ReasonMissing),
        (Ruling(DecisionKind.UPHOLD, "illicit.nothing", "A reason."), ClauseUnknown),
        (Ruling(DecisionKind.UPHOLD, "", "A reason."), ClauseUnknown),
        (Ruling(DecisionKind.UPHOLD, "illicit", "A reason.", category="nonsense"), ClauseUnknown),
        (Ruling(DecisionKind.UNDO, "illicit", "A reason."), ClauseUnknown),
        (Ruling(DecisionKind.OVERTURN, "illicit", "A reason.", sanction="warn", weight=1), SanctionImpossible),
        (Ruling(DecisionKind.UPHOLD, "illicit", "A reason.", sanction="warn", weight=4), SanctionImpossible),
        (Ruling(DecisionKind.UPHOLD, "illicit", "A reason.", weight=1), SanctionImpossible),
        (Ruling(DecisionKind.UPHOLD, "illicit", "A reason.", sanction="nonsense"), SanctionImpossible),
        (Ruling(DecisionKind.UPHOLD, "illicit", "A reason.", sanction="restore"), SanctionImpossible),
        (Ruling(DecisionKind.UPHOLD, "illicit", "A reason.", sanction="suspend_all", days=0), SanctionImpossible),
        (Ruling(DecisionKind.ESCALATE, "illicit", "A reason.", sanction="warn"), SanctionImpossible),
    ],
)
def test_what_does_not_fit_changes_nothing(mo: Reviewer, make_case: MakeCase, ruling: Ruling, error: type[Exception]) -> None:
    case = make_case(holder=mo)
    with pytest.raises(error):
        case_decide(mo, case, ruling)
    case.refresh_from_db()
    assert (case.state, case.holder) == (CaseState.OPEN, mo)
    assert not ReviewDecision.objects.exists()
    assert not AuditEntry.objects.exists()


def test_nobody_decides_about_their_own_question(mo: Reviewer, make_case: MakeCase, make_question: MakeQuestion) -> None:
    assert mo.person is not None
    with pytest.raises(OwnCase):
        case_decide(mo, make_case(question=make_question(mo.person), holder=mo), UPHOLD)


def test_a_refusal_found_wrong_is_told_gently_and_once(mo: Reviewer, make_case: MakeCase) -> None:
    case = make_case(holder=mo)
    case_decide(mo, case, OVERTURN)
    case_decide(mo, make_case(Source.HELD, question=case.question, holder=mo), OVERTURN)
    assert kinds(case) == ["looked-again"]
    notice = Notice.objects.get()
    assert "I should have helped" in notice.text
    assert notice.ssml.startswith("<speak")
    assert not {"{", "}", "—"} & set(notice.text)


def test_an_upheld_refusal_tells_nobody_anything(mo: Reviewer, make_case: MakeCase) -> None:
    case = make_case(holder=mo)
    case_decide(mo, case, UPHOLD)
    assert kinds(case) == []


@pytest.mark.parametrize(("ruling", "kind"), [(UPHOLD, "wrong-upheld"), (OVERTURN, "wrong-overturned")])
def test_whoever_said_that_was_wrong_hears_what_came_of_it(mo: Reviewer, make_case: MakeCase, ruling: Ruling, kind: str) -> None:
    case = make_case(Source.WRONG, holder=mo)
    case_decide(mo, case, ruling)
    assert kinds(case) == [kind]


def test_a_volunteers_held_words_are_not_told_to_the_person(mo: Reviewer, make_case: MakeCase) -> None:
    case = make_case(Source.HELD, key="message:7", holder=mo)
    case_decide(mo, case, OVERTURN)
    assert kinds(case) == []


def test_a_second_look_is_measured_and_has_no_effect(mo: Reviewer, mia: Reviewer, make_case: MakeCase) -> None:
    case = make_case(twice=True, holder=mo)
    case_decide(mo, case, UPHOLD)
    case.refresh_from_db()
    decided_at = case.decided_at
    second = case_decide(mia, hold(mia, case), OVERTURN)
    case.refresh_from_db()
    assert second.blind
    assert (case.state, case.holder, case.decided_at) == (CaseState.DECIDED, None, decided_at)
    assert kinds(case) == []
    assert AuditEntry.objects.latest("sequence").detail["blind"] is True
    with pytest.raises(CannotUndo):
        decision_undo(mia, second, "A slip.")


def test_a_warning_counts_and_is_told_with_its_reason(mo: Reviewer, make_case: MakeCase) -> None:
    case = make_case(Source.PERSON_REPORTED, holder=mo)
    case_decide(mo, case, WARN)
    assert Strike.objects.get().weight == 2
    assert kinds(case) == ["warned"]
    assert Notice.objects.get().text.endswith("Somebody who was not involved will look.")
    assert "rude or hurtful words" in Notice.objects.get().text


def test_whoever_is_suspended_and_warned_is_not_told_that_nothing_is_closed(mo: Reviewer, make_case: MakeCase) -> None:
    case = make_case(holder=mo)
    Person.objects.filter(pk=case.account.pk).update(suspended="talks")  # type: ignore[union-attr]
    decision = case_decide(mo, case, WARN)
    assert "Nothing is closed" not in Notice.objects.get().text
    decision_undo(mo, decision, "The wrong account.")
    assert kinds(case) == ["warned-too", "warning-taken-back"]


def test_a_warning_can_be_without_weight(mo: Reviewer, make_case: MakeCase) -> None:
    case = make_case(holder=mo)
    case_decide(mo, case, Ruling(DecisionKind.UPHOLD, "illicit", "Only said.", sanction="warn"))
    assert kinds(case) == ["warned"]
    assert not Strike.objects.exists()


def test_an_allowed_answer_that_should_not_have_been_can_bring_a_warning(mo: Reviewer, make_case: MakeCase) -> None:
    case = make_case(Source.AUDIT, holder=mo)
    with pytest.raises(SanctionImpossible):
        case_decide(mo, case, Ruling(DecisionKind.UPHOLD, "clean", "All is well.", sanction="warn", weight=1))
    case_decide(mo, case, Ruling(DecisionKind.OVERTURN, "illicit", "It slipped through.", category="illicit", sanction="warn", weight=1))
    assert kinds(case) == ["warned"]


def test_a_suspension_waits_for_a_second_person(mo: Reviewer, make_case: MakeCase) -> None:
    case = make_case(holder=mo)
    decision = case_decide(mo, case, SUSPEND)
    case.refresh_from_db()
    assert (case.state, case.decided_at) == (CaseState.PENDING, None)
    proposal = Proposal.objects.get()
    assert (proposal.decision, proposal.account, proposal.days, proposal.state) == (decision, case.account, 7, ProposalState.PROPOSED)
    assert kinds(case) == []
    assert not Strike.objects.exists()


@pytest.fixture
def blocked(make_question: MakeQuestion) -> tuple[Volunteer, Question]:
    """A volunteer who was reported by several, and the question that the talk was about."""
    volunteer = Volunteer.objects.create(person=device_register(name="V").person, blocked_at=timezone.now())
    return volunteer, make_question()


@pytest.mark.parametrize("ruling", [OVERTURN, WARN])
def test_a_blocked_volunteer_helps_again_once_a_moderator_has_looked(
    mo: Reviewer, make_case: MakeCase, blocked: tuple[Volunteer, Question], ruling: Ruling
) -> None:
    volunteer, question = blocked
    case = make_case(Source.VOLUNTEER_REPORTED, question=question, account=volunteer.person, holder=mo)
    case_decide(mo, case, ruling)
    volunteer.refresh_from_db()
    assert volunteer.blocked_at is None
    assert list(Notice.objects.filter(person=question.person).values_list("kind", flat=True)) == ["report-looked"]


def test_a_volunteer_stays_blocked_while_another_report_waits_or_a_suspension_is_asked_for(
    mo: Reviewer, make_case: MakeCase, blocked: tuple[Volunteer, Question]
) -> None:
    volunteer, question = blocked
    make_case(Source.VOLUNTEER_REPORTED, question=question, account=volunteer.person)
    case_decide(mo, make_case(Source.VOLUNTEER_REPORTED, question=question, account=volunteer.person, holder=mo), OVERTURN)
    volunteer.refresh_from_db()
    assert volunteer.blocked_at is not None
    last = ReviewCase.objects.get(account=volunteer.person, state=CaseState.OPEN)
    case_decide(mo, hold(mo, last), SUSPEND)
    volunteer.refresh_from_db()
    assert volunteer.blocked_at is not None


def test_undoing_takes_a_warning_back_and_says_so(mo: Reviewer, make_case: MakeCase) -> None:
    case = make_case(holder=mo)
    decision = case_decide(mo, case, WARN)
    undoing = decision_undo(mo, decision, "The wrong account.")
    case.refresh_from_db()
    assert (case.state, case.decided_at, case.holder) == (CaseState.OPEN, None, None)
    assert (undoing.kind, undoing.undoes) == (DecisionKind.UNDO, decision)
    assert Strike.objects.get().void_at is not None
    assert kinds(case) == ["warned", "warning-taken-back"]
    assert AuditEntry.objects.latest("sequence").verb == "decision.undone"
    case_decide(mo, hold(mo, case), UPHOLD)  # and it is decided anew


def test_undoing_corrects_what_a_person_was_told(mo: Reviewer, make_case: MakeCase) -> None:
    case = make_case(Source.WRONG, holder=mo)
    decision_undo(mo, case_decide(mo, case, OVERTURN), "A slip.")
    assert kinds(case) == ["wrong-overturned", "taken-back"]


def test_a_decision_is_undone_once(mo: Reviewer, make_case: MakeCase) -> None:
    decision = case_decide(mo, make_case(holder=mo), UPHOLD)
    undoing = decision_undo(mo, decision, "A slip.")
    for one in (decision, undoing):
        with pytest.raises(CannotUndo):
            decision_undo(mo, one, "Again.")


def test_only_ones_own_within_a_day_and_a_lead_everybodys(
    mo: Reviewer, mia: Reviewer, tia: Reviewer, lea: Reviewer, make_case: MakeCase
) -> None:
    decision = case_decide(mo, make_case(holder=mo), UPHOLD)
    for other in (mia, tia):
        with pytest.raises(NotAllowed):
            decision_undo(other, decision, "Not mine.")
    aged(decision, UNDO_WITHIN + timedelta(minutes=1))
    with pytest.raises(CannotUndo):
        decision_undo(mo, decision, "Too late.")
    decision_undo(lea, decision, "A lead may.")


def test_a_decision_on_which_another_rests_is_not_undone(tia: Reviewer, lea: Reviewer, make_case: MakeCase) -> None:
    case = make_case(holder=tia)
    first = case_decide(tia, case, Ruling(DecisionKind.ESCALATE, "", "Beyond me."))
    second = case_decide(lea, hold(lea, case), UPHOLD)
    with pytest.raises(CannotUndo):
        decision_undo(lea, first, "Out of order.")
    decision_undo(lea, second, "A slip.")
    case.refresh_from_db()
    assert case.state == CaseState.ESCALATED


def test_undoing_withdraws_what_was_proposed(mo: Reviewer, make_case: MakeCase) -> None:
    decision = case_decide(mo, make_case(holder=mo), SUSPEND)
    decision_undo(mo, decision, "Too harsh.")
    assert Proposal.objects.get().state == ProposalState.WITHDRAWN
    assert AuditEntry.objects.latest("sequence").detail["withdrawn"] == str(Proposal.objects.get().pk)
