"""What is done to an account: warned, suspended, opened again. Who may do it has been asked before, by what calls these: a warning is one
reviewer's (services.deciding), a suspension and its lifting are two people's (services.proposals).
"""

import logging
from datetime import UTC, datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from accounts.models import Person, Suspension
from accounts.signals import standing_changed
from moderation.models import (
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
    Strike,
)
from moderation.models.cases import UNDECIDED
from moderation.phrases import PHRASES
from moderation.services.auditing import audit
from moderation.services.notices import notice_give

logger = logging.getLogger(__name__)

SCOPES = {Sanction.SUSPEND_TALKS: Suspension.TALKS, Sanction.SUSPEND_ALL: Suspension.ALL}
#: So many suspensions end in one turn of the clock.
PORTION = 500


def warn(reviewer: Reviewer, decision: ReviewDecision) -> None:
    """Tells the account, and counts against it as the decision weighs. A weight of 0 is only said."""
    account = _account_of(decision)
    strike_add(decision)
    # "Nothing is closed to you" would be wrong for somebody who is suspended for something else.
    phrase = "warned-too" if account.is_suspended_from(Suspension.TALKS) else "warned"
    notice_give(account, phrase, decision=decision, language=decision.case.language, then=_because(decision))
    audit(reviewer, "account.warned", "account", account.pk, case=str(decision.case_id), weight=decision.weight, clause=decision.clause)


def suspend(reviewer: Reviewer, proposal: Proposal) -> None:
    """``reviewer`` is the second person. What is closed already never opens early by being closed again."""
    decision = proposal.decision
    if decision is None or decision.sanction not in SCOPES:
        raise ValueError("a suspension rests on a decision")
    now = timezone.now()
    account = Person.objects.select_for_update(no_key=True).get(pk=_account_of(decision).pk)
    until = now + timedelta(days=proposal.days) if proposal.days else None
    account.suspended, account.suspended_until = _stricter(account, SCOPES[Sanction(decision.sanction)], until)
    account.save(update_fields=["suspended", "suspended_until"])
    strike_add(decision)
    _say_suspended(account, decision)
    standing_changed.send(sender=Person, person_id=account.pk, clear=False)
    audit(
        reviewer,
        "account.suspended",
        "account",
        account.pk,
        proposal=str(proposal.pk),
        scope=account.suspended,
        days=proposal.days or 0,
        clause=decision.clause,
    )


def lift(reviewer: Reviewer, account_id: UUID, *, language: str = "", proposal: Proposal | None = None) -> bool:
    """Opens the account again, but for what two people have closed otherwise: an appeal opens only what it was against. False when nothing
    was closed (any more): then nothing is said.
    """
    before = Person.objects.filter(pk=account_id).values_list("suspended", "suspended_until").first()
    if not _open(account_id):
        return False
    account = Person.objects.get(pk=account_id)
    still = _close_again(account, timezone.now())
    if still is None:
        notice_give(account, "restored", language=language)
        account_clear(account_id)
    elif (account.suspended, account.suspended_until) != before:
        _say_suspended(account, still)
    audit(reviewer, "account.restored", "account", account_id, proposal=str(proposal.pk) if proposal else "", still=account.suspended)
    return True


def sweep_suspensions(now: datetime | None = None) -> int:
    """Says that it is over to everybody whose suspension has run out; how many. (What is closed opened by itself at that time.)"""
    now, ended = now or timezone.now(), 0
    over = Person.objects.exclude(suspended="").filter(suspended_until__lte=now).order_by("suspended_until").values_list("pk", flat=True)
    for account_id in list(over[:PORTION]):
        try:
            ended += _end(account_id, now)
        except Exception:  # the others are not to wait for this one
            logger.exception("the suspension of account %s could not be ended", account_id)
    return ended


def strike_add(decision: ReviewDecision) -> None:
    if decision.weight:
        Strike.objects.create(person=_account_of(decision), decision=decision, weight=decision.weight)


def strike_void(decision: ReviewDecision) -> bool:
    """False when there was none."""
    return Strike.objects.filter(decision=decision, void_at=None).update(void_at=timezone.now()) == 1


def account_review_end(case: ReviewCase) -> None:
    """A report was looked at and nothing was closed: a volunteer who was blocked until then is asked again, unless another report waits."""
    if case.source == Source.VOLUNTEER_REPORTED and case.account_id:
        account_clear(case.account_id, but=case)


def account_clear(account_id: UUID, but: ReviewCase | None = None) -> None:
    """``but``: the case that is just being decided."""
    reports = ReviewCase.objects.filter(source=Source.VOLUNTEER_REPORTED, account=account_id, state__in=(*UNDECIDED, CaseState.PENDING))
    waiting = reports.exclude(pk=but.pk) if but else reports
    if waiting.exists() or Person.objects.get(pk=account_id).is_suspended_from(Suspension.TALKS):
        return
    standing_changed.send(sender=Person, person_id=account_id, clear=True)


@transaction.atomic
def _end(account_id: UUID, now: datetime) -> bool:
    if not _open(account_id, suspended_until__lte=now):
        return False
    account = Person.objects.get(pk=account_id)
    still = _close_again(account, now)
    if still is None:
        notice_give(account, "suspension-over")
        account_clear(account_id)
    else:
        _say_suspended(account, still)
    audit(None, "account.suspension_over", "account", account_id, still=account.suspended)
    return True


def _open(account_id: UUID, **when: datetime) -> bool:
    closed = Person.objects.filter(pk=account_id, **when).exclude(suspended="")
    return closed.update(suspended="", suspended_until=None) == 1


def _close_again(account: Person, now: datetime) -> ReviewDecision | None:
    """Puts the strictest and then the longest of the suspensions that still run in place of the one that has ended, and says on which
    decision it rests; None: none runs.
    """
    running = _running(account.pk, now)
    if not running:
        return None
    end = datetime.max.replace(tzinfo=UTC)
    scope, until, decision = max(running, key=lambda one: (one[0] == Suspension.ALL, one[1] or end))
    account.suspended, account.suspended_until = scope, until
    account.save(update_fields=["suspended", "suspended_until"])
    return decision


def _running(account_id: UUID, now: datetime) -> list[tuple[Suspension, datetime | None, ReviewDecision]]:
    """What two people have closed, until when, and on which decision that rests: neither run out, nor overturned on appeal, nor lifted."""
    confirmed = Proposal.objects.filter(account=account_id, state=ProposalState.CONFIRMED).select_related("decision__case")
    suspensions = confirmed.filter(kind=ProposalKind.SUSPEND).exclude(decision__appeal__state=AppealState.OVERTURNED)
    # Lifted on appeal is only what the appeal was against; all other lifting is of all that was closed before.
    on_appeal = {"decision__case__appeal__against__isnull": False, "decision__kind": DecisionKind.OVERTURN, "decision__sanction": ""}
    lifted = confirmed.filter(kind=ProposalKind.RESTORE).exclude(**on_appeal).order_by("-answered_at").first()
    found = []
    for one in suspensions.filter(answered_at__gt=lifted.answered_at) if lifted else suspensions:
        if one.decision is None or one.answered_at is None:
            continue
        until = one.answered_at + timedelta(days=one.days) if one.days else None
        if until is None or until > now:
            found.append((SCOPES[Sanction(one.decision.sanction)], until, one.decision))
    return found


def _say_suspended(account: Person, decision: ReviewDecision) -> None:
    phrase = f"suspended-{account.suspended}{'' if account.suspended_until else '-open'}"
    notice_give(account, phrase, decision=decision, language=decision.case.language, on=account.suspended_until, then=_because(decision))


def _account_of(decision: ReviewDecision) -> Person:
    if decision.case.account is None:
        raise ValueError("the case is about no account")
    return decision.case.account


def _stricter(account: Person, scope: Suspension, until: datetime | None) -> tuple[Suspension, datetime | None]:
    """What holds once ``scope`` is added to what is closed already."""
    if not account.is_suspended_from(Suspension.TALKS):
        return scope, until
    before = Suspension(account.suspended)
    if before != scope:
        return (scope, until) if scope == Suspension.ALL else (before, account.suspended_until)
    if until is None or account.suspended_until is None:
        return scope, None
    return scope, max(until, account.suspended_until)


def _because(decision: ReviewDecision) -> tuple[str, str]:
    """The phrases that say why, and that it can be contested."""
    for clause in (decision.clause, decision.clause.partition(".")[0]):
        phrase = "because-" + clause.replace(".", "-").replace("_", "-")
        if PHRASES.has(phrase):
            return phrase, "can-contest"
    return "because-rules", "can-contest"
