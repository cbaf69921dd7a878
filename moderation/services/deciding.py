"""A reviewer decides the case that they hold; and what was decided is undone.

Locks: the case, its proposal, the account, the end of the audit log.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.utils import timezone

from assistant.services.errors import NotFound
from moderation.clauses import clauses, labels
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
    Sanction,
    Source,
    StaffRole,
)
from moderation.models.cases import UNDECIDED
from moderation.permissions import check
from moderation.services import accounts
from moderation.services.auditing import audit
from moderation.services.blind import is_blind_for
from moderation.services.errors import CannotUndo, CaseClosed, CaseNotHeld, ClauseUnknown, NotAllowed, SanctionImpossible
from moderation.services.leasing import FREE
from moderation.services.outcomes import outcome_revoke, outcome_settle, restore_needed
from moderation.services.proposals import proposal_make
from moderation.services.reasons import reason_clean
from safety.current import current_policy_version
from safety.models import PolicyVersion

#: How long a reviewer can undo what they decided themselves. A lead can at any time.
UNDO_WITHIN = timedelta(hours=24)
HEAVIEST = 3
VERDICTS = (DecisionKind.UPHOLD, DecisionKind.OVERTURN)


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the reviewer says. ``clause``: what it rests on (moderation.clauses; may be "" to escalate). ``category``: which category it
    really was, "" for none. ``sanction``: of moderation.models.Sanction, or ""; ``weight``: of the strike, 0 to 3; ``days``: of a
    suspension, None: until somebody lifts it.
    """

    kind: DecisionKind
    clause: str
    reason: str
    category: str = ""
    sanction: str = ""
    weight: int = 0
    days: int | None = None


@transaction.atomic
def case_decide(reviewer: Reviewer, case: ReviewCase, ruling: Ruling) -> ReviewDecision:
    """The reviewer's word on the case that they hold, with all that follows from it. A second or a gold review is kept without effect.

    Raises NotAllowed, OwnCase, CaseNotHeld, CaseClosed, ReasonMissing, ClauseUnknown, SanctionImpossible.
    """
    held = _lock(case)
    check(reviewer, "escalate_case" if ruling.kind == DecisionKind.ESCALATE else "decide_case", held)
    now = timezone.now()
    blind = held.state not in UNDECIDED
    if blind and not is_blind_for(reviewer, held):
        raise CaseClosed
    if held.holder_id != reviewer.pk or held.lease_until is None or held.lease_until < now:
        raise CaseNotHeld
    policy = current_policy_version()
    reason = reason_clean(ruling.reason)
    _check_ruling(held, ruling, policy)
    decision = ReviewDecision.objects.create(
        case=held,
        reviewer=reviewer,
        kind=ruling.kind,
        category=ruling.category,
        clause=ruling.clause,
        reason=reason,
        sanction=ruling.sanction,
        weight=ruling.weight,
        policy=policy,
        blind=blind,
        seconds=int((now - held.taken_at).total_seconds()) if held.taken_at else 0,
    )
    _follow(reviewer, decision, ruling, now)
    audit(
        reviewer,
        "case.decided",
        "review_case",
        held.pk,
        decision=str(decision.pk),
        kind=str(decision.kind),
        category=decision.category,
        clause=decision.clause,
        sanction=str(decision.sanction),
        weight=decision.weight,
        policy=policy.version,
        blind=blind,
    )
    return decision


@transaction.atomic
def decision_undo(reviewer: Reviewer, decision: ReviewDecision, reason: str) -> ReviewDecision:
    """From now on ``decision`` never was: its case is open again, and whoever was told hears that it no longer holds.

    One's own within UNDO_WITHIN; a lead everybody's at any time. Raises NotAllowed, OwnCase, ReasonMissing, and CannotUndo for what was
    undone before, has no effect, is too old, or has something resting on it: a later decision, an appeal, a second person's agreement.
    """
    case = _lock(decision.case)
    check(reviewer, "undo_decision", case)
    if reviewer.role != StaffRole.LEAD and decision.reviewer_id != reviewer.pk:
        raise NotAllowed
    now = timezone.now()
    if reviewer.role != StaffRole.LEAD and decision.created_at < now - UNDO_WITHIN:
        raise CannotUndo
    reason = reason_clean(reason)
    _check_undoable(decision, case)
    policy = current_policy_version()
    try:
        with transaction.atomic():
            undoing: ReviewDecision = ReviewDecision.objects.create(
                case=case, reviewer=reviewer, kind=DecisionKind.UNDO, clause=decision.clause, reason=reason, policy=policy, undoes=decision
            )
    except IntegrityError as error:  # twice at the same moment
        raise CannotUndo from error
    before = CaseState.ESCALATED if _standing(case).filter(kind=DecisionKind.ESCALATE).exists() else CaseState.OPEN
    ReviewCase.objects.filter(pk=case.pk).update(state=before, decided_at=None, **FREE)
    proposed = Proposal.objects.filter(decision=decision, state=ProposalState.PROPOSED).first()
    if proposed is not None:
        Proposal.objects.filter(pk=proposed.pk).update(state=ProposalState.WITHDRAWN, answered_at=now)
    outcome_revoke(decision)
    about = {"decision": str(decision.pk), "kind": decision.kind, "by": str(undoing.pk), "withdrawn": str(proposed.pk) if proposed else ""}
    audit(reviewer, "decision.undone", "review_case", case.pk, **about)
    return undoing


def _lock(case: ReviewCase) -> ReviewCase:
    """Raises NotFound when it was erased."""
    rows = ReviewCase.objects.select_for_update(no_key=True, of=("self",)).select_related("question__person", "account")
    locked = rows.filter(pk=case.pk).first()
    if locked is None:
        raise NotFound
    return locked


def _check_ruling(case: ReviewCase, ruling: Ruling, policy: PolicyVersion) -> None:
    """A clause of the policy in force, or of the one that decided then."""
    documents = {policy.document, *([case.decision.policy.document] if case.decision else [])}
    known = {clause for document in documents for clause in clauses(document)}
    named = {label for document in documents for label in labels(document)}
    if ruling.kind not in (*VERDICTS, DecisionKind.ESCALATE) or (ruling.category and ruling.category not in named):
        raise ClauseUnknown
    if ruling.clause not in known and not (ruling.kind == DecisionKind.ESCALATE and ruling.clause == ""):
        raise ClauseUnknown
    if not _sanction_fits(case, ruling):
        raise SanctionImpossible


def _sanction_fits(case: ReviewCase, ruling: Ruling) -> bool:
    """Something is held against an account only where something was found: the gate or who reported was right, or a gate let it pass."""
    against = ruling.sanction and ruling.sanction != Sanction.RESTORE
    if ruling.sanction and (ruling.sanction not in Sanction.values or ruling.kind not in VERDICTS or case.account is None):
        return False
    if not 0 <= ruling.weight <= HEAVIEST or (ruling.weight and not against):
        return False
    found = ruling.kind == (DecisionKind.OVERTURN if case.source == Source.AUDIT else DecisionKind.UPHOLD)
    return bool(not against or found)


def _follow(reviewer: Reviewer, decision: ReviewDecision, ruling: Ruling, now: datetime) -> None:
    case, restores = decision.case, not decision.blind and restore_needed(decision)
    asks_second = ruling.sanction in accounts.SCOPES or ruling.sanction == Sanction.RESTORE or restores
    state = CaseState(case.state)
    if not decision.blind:
        decided = CaseState.PENDING if asks_second else CaseState.DECIDED
        state = CaseState.ESCALATED if ruling.kind == DecisionKind.ESCALATE else decided
    ends = {"decided_at": now} if state == CaseState.DECIDED and not decision.blind else {}
    holding = ReviewCase.objects.filter(pk=case.pk, state=case.state, holder=reviewer, lease_until__gte=now)
    if holding.update(state=state, **ends, **FREE) != 1:
        raise CaseNotHeld
    case.state = state
    if decision.blind or state == CaseState.ESCALATED:
        return
    if asks_second:
        kind = ProposalKind.SUSPEND if ruling.sanction in accounts.SCOPES else ProposalKind.RESTORE
        proposal_make(reviewer, kind, decision=decision, days=ruling.days, reason=decision.reason)
        return
    outcome_settle(decision)
    if ruling.sanction == Sanction.WARN:
        accounts.warn(reviewer, decision)


def _standing(case: ReviewCase) -> "QuerySet[ReviewDecision]":
    """The decisions on the case that have effect."""
    found: QuerySet[ReviewDecision] = ReviewDecision.objects.filter(case=case, blind=False, undone_by=None)
    return found.exclude(kind=DecisionKind.UNDO)


def _check_undoable(decision: ReviewDecision, case: ReviewCase) -> None:
    last = _standing(case).order_by("created_at", "id").last()
    if last is None or last.pk != decision.pk:  # undone, blind, an undoing itself, or somebody decided after it
        raise CannotUndo
    if Proposal.objects.filter(decision=decision, state=ProposalState.CONFIRMED).exists():
        raise CannotUndo
    if Appeal.objects.filter(against=decision, state__in=(AppealState.WAITING, AppealState.OVERTURNED)).exists():
        raise CannotUndo
