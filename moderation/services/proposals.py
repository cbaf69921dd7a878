"""What one person may not do alone: suspend an account, open one again, let a policy live. One proposes, somebody else answers.

Locks: the case, the proposal, the account, the end of the audit log.
"""

from django.db import transaction
from django.utils import timezone

from accounts.models import Person
from moderation.models import (
    CaseState,
    Proposal,
    ProposalKind,
    ProposalState,
    ReviewCase,
    ReviewDecision,
    Reviewer,
)
from moderation.permissions import check
from moderation.services import accounts
from moderation.services.auditing import audit
from moderation.services.errors import NotAllowed, OwnCase, ProposalOver, SanctionImpossible
from moderation.services.outcomes import outcome_settle
from moderation.services.reasons import reason_clean
from safety.models import PolicyVersion

LONGEST_DAYS = 365


@transaction.atomic
def proposal_make(
    reviewer: Reviewer,
    kind: ProposalKind,
    *,
    decision: ReviewDecision | None = None,
    account: Person | None = None,
    policy: PolicyVersion | None = None,
    days: int | None = None,
    reason: str,
) -> Proposal:
    """Whoever may decide a case may propose what follows from their ``decision`` on it; all else is for leads. A suspension always rests on
    a decision, so that it can be contested. ``days`` None: until somebody lifts it.

    Raises NotAllowed, OwnCase, ReasonMissing, SanctionImpossible.
    """
    if decision is not None and decision.reviewer_id == reviewer.pk:
        check(reviewer, "decide_case", decision.case)
    else:
        check(reviewer, "propose")
    account = account or (decision.case.account if decision else None)
    if account is not None and account.pk == reviewer.person_id:
        raise OwnCase
    _check_possible(kind, decision, account, policy, days)
    made = Proposal.objects.create(
        kind=kind,
        decision=decision,
        account=None if kind == ProposalKind.ACTIVATE else account,
        policy=policy,
        days=days,
        reason=reason_clean(reason),
        proposed_by=reviewer,
    )
    audit(reviewer, "proposal.made", "proposal", made.pk, kind=str(kind), days=days or 0, **_about(made))
    return made


@transaction.atomic
def proposal_confirm(reviewer: Reviewer, proposal: Proposal, answer: str = "") -> Proposal:
    """The second person agrees, and it is done. Raises NotAllowed, OwnProposal, OwnCase, ProposalOver, and what doing it raises."""
    locked = _lock(proposal)
    check(reviewer, "answer_proposal", locked)
    _check_stranger(reviewer, locked, agrees=True)
    _answer(locked, ProposalState.CONFIRMED, reviewer, answer.strip())
    _case_end(locked)
    if locked.kind == ProposalKind.SUSPEND:
        _settle(locked, suspended=True)
        accounts.suspend(reviewer, locked)
    elif locked.account_id is not None:
        _settle(locked)
        accounts.lift(reviewer, locked.account_id, language=locked.decision.case.language if locked.decision else "", proposal=locked)
    else:
        from moderation.services.workshop import policy_activate_confirmed

        policy_activate_confirmed(locked)
    audit(reviewer, "proposal.confirmed", "proposal", locked.pk, kind=locked.kind, **_about(locked))
    return locked


@transaction.atomic
def proposal_reject(reviewer: Reviewer, proposal: Proposal, answer: str) -> Proposal:
    """The second person does not agree; what was decided stands without it. Raises NotAllowed, OwnProposal, OwnCase, ProposalOver,
    ReasonMissing.
    """
    locked = _lock(proposal)
    check(reviewer, "answer_proposal", locked)
    _check_stranger(reviewer, locked, agrees=False)
    _answer(locked, ProposalState.REJECTED, reviewer, reason_clean(answer))
    _case_end(locked)
    _settle(locked, agreed=False)
    audit(reviewer, "proposal.rejected", "proposal", locked.pk, kind=locked.kind, **_about(locked))
    return locked


@transaction.atomic
def proposal_withdraw(reviewer: Reviewer, proposal: Proposal) -> Proposal:
    """Whoever made it takes it back; then it is as if the second person had not agreed. Raises NotAllowed, ProposalOver."""
    check(reviewer, "decide_case")
    locked = _lock(proposal)
    if locked.proposed_by_id != reviewer.pk:
        raise NotAllowed
    _answer(locked, ProposalState.WITHDRAWN, None, "")
    _case_end(locked)
    _settle(locked, agreed=False)
    audit(reviewer, "proposal.withdrawn", "proposal", locked.pk, kind=locked.kind, **_about(locked))
    return locked


def _check_possible(
    kind: ProposalKind, decision: ReviewDecision | None, account: Person | None, policy: PolicyVersion | None, days: int | None
) -> None:
    if kind == ProposalKind.ACTIVATE:
        if policy is None:
            raise ValueError("which policy?")
        return
    if account is None or (days is not None and not 1 <= days <= LONGEST_DAYS):
        raise SanctionImpossible
    if kind == ProposalKind.SUSPEND and (decision is None or decision.sanction not in accounts.SCOPES):
        raise SanctionImpossible
    if kind == ProposalKind.RESTORE and not account.suspended:
        raise SanctionImpossible


def _lock(proposal: Proposal) -> Proposal:
    """Raises ProposalOver when it was answered, withdrawn, or is gone."""
    if proposal.decision is not None:
        ReviewCase.objects.select_for_update(no_key=True).filter(pk=proposal.decision.case_id).first()
    locked = Proposal.objects.select_for_update(no_key=True, of=("self",)).select_related("decision__case__account", "proposed_by")
    found = locked.filter(pk=proposal.pk, state=ProposalState.PROPOSED).first()
    if found is None:
        raise ProposalOver
    return found


def _check_stranger(reviewer: Reviewer, proposal: Proposal, *, agrees: bool) -> None:
    """Nobody answers about their own account, nor to close one because of their own report or question; and whoever made a suspension does
    not keep it against an appeal. (Agreeing to lift it is open to them: that harms nobody.)
    """
    if proposal.account_id is not None and proposal.account_id == reviewer.person_id:
        raise OwnCase
    case = proposal.decision.case if proposal.decision else None
    if case is None or (proposal.kind == ProposalKind.RESTORE and agrees):
        return
    if case.not_for_id == reviewer.pk or (case.question is not None and case.question.person_id == reviewer.person_id):
        raise OwnCase
    appeal = getattr(case, "appeal", None)
    against = getattr(appeal.against, "proposal", None) if appeal is not None and appeal.against else None
    if against is not None and reviewer.pk in (against.proposed_by_id, against.answered_by_id):
        raise OwnCase


def _answer(proposal: Proposal, state: ProposalState, by: Reviewer | None, answer: str) -> None:
    proposal.state, proposal.answered_by, proposal.answered_at, proposal.answer = state, by, timezone.now(), answer
    changed = Proposal.objects.filter(pk=proposal.pk, state=ProposalState.PROPOSED).update(
        state=state, answered_by=by, answered_at=proposal.answered_at, answer=answer
    )
    if changed != 1:
        raise ProposalOver


def _case_end(proposal: Proposal) -> None:
    if proposal.decision is not None:
        waiting = ReviewCase.objects.filter(pk=proposal.decision.case_id, state=CaseState.PENDING)
        waiting.update(state=CaseState.DECIDED, decided_at=timezone.now())


def _settle(proposal: Proposal, *, agreed: bool = True, suspended: bool = False) -> None:
    if proposal.decision is not None:
        outcome_settle(proposal.decision, lifts=agreed, suspended=suspended)


def _about(proposal: Proposal) -> dict[str, str]:
    about = {
        "account": proposal.account_id,
        "policy": proposal.policy_id,
        "case": proposal.decision.case_id if proposal.decision else None,
    }
    return {name: str(value) for name, value in about.items() if value is not None}
