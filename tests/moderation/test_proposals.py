"""What needs a second person: nobody agrees with themselves, and what is agreed to happens."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils import timezone

from accounts.models import Person, Suspension
from moderation.models import (
    AuditEntry,
    CaseState,
    DecisionKind,
    Notice,
    Proposal,
    ProposalKind,
    ProposalState,
    ReviewCase,
    Reviewer,
    Strike,
)
from moderation.services.accounts import sweep_suspensions
from moderation.services.deciding import Ruling, case_decide, decision_undo
from moderation.services.errors import CannotUndo, NotAllowed, OwnCase, OwnProposal, ProposalOver, ReasonMissing, SanctionImpossible
from moderation.services.proposals import proposal_confirm, proposal_make, proposal_reject, proposal_withdraw
from tests.moderation.conftest import MakeCase, MakeQuestion, hold


def suspension(case: ReviewCase, by: Reviewer, scope: str = "suspend_all", days: int | None = 7) -> Proposal:
    ruling = Ruling(DecisionKind.UPHOLD, "illicit.crime", "Again and again.", category="illicit", sanction=scope, weight=3, days=days)
    return case_decide(by, hold(by, case), ruling).proposal  # type: ignore[no-any-return]


def told(person: Person | None) -> list[str]:
    return list(Notice.objects.filter(person=person).order_by("created_at").values_list("kind", flat=True))


def person_of(case: ReviewCase) -> Person:
    assert case.account is not None
    return Person.objects.get(pk=case.account.pk)


def test_a_second_person_suspends(mo: Reviewer, lea: Reviewer, make_case: MakeCase) -> None:
    case = make_case()
    proposal = proposal_confirm(lea, suspension(case, mo), "I agree.")
    person = person_of(case)
    case.refresh_from_db()
    assert (proposal.state, proposal.answered_by, case.state) == (ProposalState.CONFIRMED, lea, CaseState.DECIDED)
    assert person.is_suspended_from(Suspension.ALL)
    assert person.suspended_until is not None
    assert timedelta(days=6) < person.suspended_until - timezone.now() <= timedelta(days=7)
    assert Strike.objects.get().weight == 3
    assert told(person) == ["suspended-all"]
    assert "emergency" in Notice.objects.get().text
    verbs = list(AuditEntry.objects.order_by("sequence").values_list("verb", flat=True))
    assert verbs == ["proposal.made", "case.decided", "account.suspended", "proposal.confirmed"]


def test_nobody_agrees_with_themselves(lea: Reviewer, make_case: MakeCase) -> None:
    proposal = suspension(make_case(), lea)
    for answer in (proposal_confirm, proposal_reject):
        with pytest.raises(OwnProposal):
            answer(lea, proposal, "I agree with me.")
    proposal.refresh_from_db()
    assert proposal.state == ProposalState.PROPOSED


@pytest.mark.parametrize("name", ["mia", "tia", "audrey"])
def test_only_leads_answer(request: pytest.FixtureRequest, mo: Reviewer, make_case: MakeCase, name: str) -> None:
    with pytest.raises(NotAllowed):
        proposal_confirm(request.getfixturevalue(name), suspension(make_case(), mo), "Yes.")


def test_a_lead_does_not_answer_about_their_own_account(mo: Reviewer, lea: Reviewer, make_case: MakeCase) -> None:
    with pytest.raises(OwnCase):
        proposal_reject(lea, suspension(make_case(account=lea.person), mo), "Not me!")


def test_nobody_proposes_to_open_their_own_account(lea: Reviewer, lou: Reviewer) -> None:
    assert lea.person is not None
    Person.objects.filter(pk=lea.person.pk).update(suspended=Suspension.TALKS)
    with pytest.raises(OwnCase):
        proposal_make(lea, ProposalKind.RESTORE, account=Person.objects.get(pk=lea.person.pk), reason="I did nothing.")
    proposal_make(lou, ProposalKind.RESTORE, account=Person.objects.get(pk=lea.person.pk), reason="She did nothing.")


@pytest.mark.parametrize("answer", [proposal_confirm, proposal_reject])
def test_the_second_person_is_not_the_one_who_reported(
    mo: Reviewer, lea: Reviewer, make_case: MakeCase, make_question: MakeQuestion, answer: Callable[..., Proposal]
) -> None:
    case = make_case("volunteer_reported", question=make_question(lea.person), account=make_question().person)
    with pytest.raises(OwnCase):
        answer(lea, suspension(case, mo), "I was there.")


def test_what_is_rejected_leaves_the_decision_without_it(mo: Reviewer, lea: Reviewer, make_case: MakeCase) -> None:
    case = make_case()
    proposal = suspension(case, mo)
    with pytest.raises(ReasonMissing):
        proposal_reject(lea, proposal, " ")
    proposal_reject(lea, proposal, "Too harsh.")
    case.refresh_from_db()
    assert case.state == CaseState.DECIDED
    assert not person_of(case).suspended
    assert not Strike.objects.exists()
    assert told(case.account) == []


def test_a_proposal_is_answered_once(mo: Reviewer, lea: Reviewer, lou: Reviewer, make_case: MakeCase) -> None:
    proposal = suspension(make_case(), mo)
    proposal_confirm(lea, proposal)
    for again in (
        lambda: proposal_reject(lou, proposal, "Too harsh."),
        lambda: proposal_confirm(lou, proposal),
        lambda: proposal_withdraw(mo, proposal),
    ):
        with pytest.raises(ProposalOver):
            again()


def test_whoever_made_a_proposal_takes_it_back(mo: Reviewer, mia: Reviewer, make_case: MakeCase) -> None:
    case = make_case()
    proposal = suspension(case, mo)
    with pytest.raises(NotAllowed):
        proposal_withdraw(mia, proposal)
    proposal_withdraw(mo, proposal)
    case.refresh_from_db()
    proposal.refresh_from_db()
    assert (proposal.state, proposal.answered_by, case.state) == (ProposalState.WITHDRAWN, None, CaseState.DECIDED)


def test_a_suspension_to_which_two_agreed_is_lifted_and_not_undone(mo: Reviewer, lea: Reviewer, lou: Reviewer, make_case: MakeCase) -> None:
    case = make_case()
    proposal = proposal_confirm(lea, suspension(case, mo))
    assert proposal.decision is not None
    with pytest.raises(CannotUndo):
        decision_undo(lea, proposal.decision, "A mistake.")
    lifting = proposal_make(lou, ProposalKind.RESTORE, account=person_of(case), reason="A mistake.")
    assert person_of(case).suspended
    proposal_confirm(lea, lifting)
    assert not person_of(case).suspended
    assert told(case.account) == ["suspended-all", "restored"]


def test_a_moderator_proposes_nothing_out_of_the_blue(mo: Reviewer, make_case: MakeCase) -> None:
    with pytest.raises(NotAllowed):
        proposal_make(mo, ProposalKind.RESTORE, account=make_case().account, reason="Please.")


def test_a_suspension_rests_on_a_decision(lea: Reviewer, make_case: MakeCase) -> None:
    account = make_case().account
    with pytest.raises(SanctionImpossible):
        proposal_make(lea, ProposalKind.SUSPEND, account=account, reason="I say so.")
    with pytest.raises(SanctionImpossible):  # nothing is closed
        proposal_make(lea, ProposalKind.RESTORE, account=account, reason="I say so.")


def test_what_is_closed_does_not_open_early_by_being_closed_again(mo: Reviewer, lea: Reviewer, make_case: MakeCase) -> None:
    case = make_case()
    proposal_confirm(lea, suspension(case, mo, "suspend_all", 30))
    until = person_of(case).suspended_until
    proposal_confirm(lea, suspension(make_case(account=case.account), mo, "suspend_talks", 1))
    assert (person_of(case).suspended, person_of(case).suspended_until) == (Suspension.ALL, until)
    proposal_confirm(lea, suspension(make_case(account=case.account), mo, "suspend_all", 1))
    assert person_of(case).suspended_until == until
    proposal_confirm(lea, suspension(make_case(account=case.account), mo, "suspend_all", None))
    assert person_of(case).suspended_until is None


def test_a_suspension_ends_by_itself_and_says_so(mo: Reviewer, lea: Reviewer, make_case: MakeCase) -> None:
    case = make_case()
    proposal_confirm(lea, suspension(case, mo))
    assert sweep_suspensions() == 0
    later = timezone.now() + timedelta(days=8)
    Person.objects.filter(pk=person_of(case).pk).update(suspended_until=timezone.now() - timedelta(seconds=1))
    assert not person_of(case).is_suspended_from(Suspension.TALKS)
    assert sweep_suspensions(later) == 1
    assert sweep_suspensions(later) == 0
    assert not person_of(case).suspended
    assert told(case.account) == ["suspended-all", "suspension-over"]


def test_one_decision_can_lift(mo: Reviewer, lea: Reviewer, lou: Reviewer, make_case: MakeCase) -> None:
    case = make_case()
    proposal_confirm(lea, suspension(case, mo))
    other = make_case(account=person_of(case))
    ruling = Ruling(DecisionKind.OVERTURN, "clean", "All is well.", sanction="restore")
    proposal = case_decide(lou, hold(lou, other), ruling).proposal
    proposal_confirm(lea, proposal)
    other.refresh_from_db()
    assert (other.state, person_of(case).suspended) == (CaseState.DECIDED, "")
