"""One case, one reviewer: a case is held by a lease that the open page renews. The row is the truth, and there is one winner.

Locks: the reviewer, then their cases by key, then the end of the audit log.
"""

from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from assistant.services.errors import NotFound
from moderation.models import CaseState, ReviewCase, Reviewer, Skip
from moderation.models.cases import UNDECIDED
from moderation.permissions import check
from moderation.services.auditing import audit
from moderation.services.errors import CaseClosed, CaseNotHeld, CaseTaken, NotAllowed, OwnCase, ReasonMissing
from moderation.services.exposure import check_exposure
from moderation.services.queue import EVERYTHING, QueueFilters, gold_for, is_blind_for, queue_of, takes

LEASE = timedelta(minutes=15)
#: Passed on by so many, a case goes to the leads.
SKIPS_TO_ESCALATE = 3
SKIP_REASON = range(3, 201)
#: Others take from the same queue at the same moment: so many are tried.
TRIED = 20
FREE = {"holder": None, "lease_until": None, "taken_at": None}


@transaction.atomic
def case_take(reviewer: Reviewer, case_id: UUID) -> ReviewCase:
    """Holds the case for LEASE from now; whatever else the reviewer held goes back. Taking what one holds renews it.

    Raises NotFound, NotAllowed, OwnCase, CaseClosed, CaseTaken, BudgetSpent, BreakDue; then what was held stays held.
    """
    Reviewer.objects.select_for_update(no_key=True).get(pk=reviewer.pk)  # in two tabs at once: one after the other
    rows = ReviewCase.objects.select_for_update().filter(Q(pk=case_id) | Q(holder=reviewer)).order_by("pk")
    case = next((row for row in rows if row.pk == case_id), None)
    if case is None:
        raise NotFound
    check(reviewer, "take_case", case)
    if case.state not in UNDECIDED and not is_blind_for(reviewer, case):
        raise CaseClosed
    if not takes(reviewer, case):
        raise NotAllowed
    now = timezone.now()
    if case.holder_id == reviewer.pk and case.lease_until and case.lease_until >= now:
        ReviewCase.objects.filter(pk=case.pk).update(lease_until=now + LEASE)
        case.lease_until = now + LEASE
        return case
    if case.holder_id not in (None, reviewer.pk) and case.lease_until and case.lease_until >= now:
        raise CaseTaken
    check_exposure(reviewer, case)
    ReviewCase.objects.filter(holder=reviewer).update(**FREE)
    case.holder, case.taken_at, case.lease_until = reviewer, now, now + LEASE
    case.save(update_fields=["holder", "taken_at", "lease_until"])
    audit(reviewer, "case.opened", "review_case", case.pk)
    return case


def case_next(reviewer: Reviewer, filters: QueueFilters = EVERYTHING) -> ReviewCase | None:
    """The case that the reviewer holds already, else the most urgent of their queue that nobody takes before them; None when it is empty.

    Who holds one gets no other: a case is put back by hand, with a reason, or decided. Raises NotAllowed, BudgetSpent, BreakDue.
    """
    check(reviewer, "take_case")
    held = held_by(reviewer)
    if held is not None:
        return case_take(reviewer, held.pk)
    waiting = queue_of(reviewer, filters).values_list("pk", flat=True)[:TRIED]
    for case_id in (*gold_for(reviewer, filters), *waiting):
        try:
            return case_take(reviewer, case_id)
        except (NotFound, NotAllowed, OwnCase, CaseClosed, CaseTaken):
            continue  # it went to somebody else in this moment
    return None


def case_renew(reviewer: Reviewer, case: ReviewCase) -> datetime:
    """Until when the lease now lasts. One that ran out and that nobody took begins anew. Raises NotAllowed, OwnCase, CaseNotHeld."""
    check(reviewer, "take_case", case)
    until = timezone.now() + LEASE
    if ReviewCase.objects.filter(pk=case.pk, holder=reviewer).update(lease_until=until) != 1:
        raise CaseNotHeld
    return until


def case_release(reviewer: Reviewer, case: ReviewCase) -> None:
    """Puts it back undecided, for anybody. Raises NotAllowed, OwnCase, CaseNotHeld."""
    check(reviewer, "take_case", case)
    if ReviewCase.objects.filter(pk=case.pk, holder=reviewer).update(**FREE) != 1:
        raise CaseNotHeld


@transaction.atomic
def case_skip(reviewer: Reviewer, case: ReviewCase, reason: str) -> None:
    """Passes it on; this reviewer is not offered it again for a day. The third who does sends it to the leads.

    Raises NotAllowed, OwnCase, ReasonMissing, CaseNotHeld.
    """
    check(reviewer, "take_case", case)
    reason = " ".join(reason.split())
    if len(reason) not in SKIP_REASON:
        raise ReasonMissing(least=SKIP_REASON[0], most=SKIP_REASON[-1])
    held = ReviewCase.objects.select_for_update().filter(pk=case.pk, holder=reviewer).first()
    if held is None:
        raise CaseNotHeld
    Skip.objects.create(case=held, reviewer=reviewer, reason=reason)
    skippers = Skip.objects.filter(case=held).values("reviewer").distinct().count()
    escalates = held.state == CaseState.OPEN and skippers >= SKIPS_TO_ESCALATE
    ReviewCase.objects.filter(pk=held.pk).update(**FREE, state=CaseState.ESCALATED if escalates else held.state)
    audit(reviewer, "case.skipped", "review_case", held.pk, skipped_by=skippers)
    if escalates:
        audit(None, "case.escalated", "review_case", held.pk, skipped_by=skippers)


def held_by(reviewer: Reviewer) -> ReviewCase | None:
    return ReviewCase.objects.select_related("question").filter(holder=reviewer, lease_until__gte=timezone.now()).first()


def sweep_leases(now: datetime | None = None) -> int:
    """Gives back what its holder has left; how many."""
    lapsed = ReviewCase.objects.filter(holder__isnull=False, lease_until__lt=now or timezone.now())
    return lapsed.update(**FREE)
