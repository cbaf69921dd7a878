"""Second looks. Some decided cases are looked at once more by somebody who does not know that they are, so that we learn how far reviewers
agree: cases picked at random (``twice``), and gold cases, for which leads have agreed on the right decision.

Such a review is measured and has no effect. Until it is made, its reviewer finds the case among the open ones and sees no decision on it.
"""

from datetime import datetime, timedelta
from hashlib import sha256
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from moderation.models import CaseState, DecisionKind, ReviewCase, ReviewDecision, Reviewer, StaffRole
from moderation.permissions import may

DECIDERS = (StaffRole.MODERATOR, StaffRole.LEAD)
#: A second look that came later would compare two policies, and not two people.
SECOND_WITHIN = timedelta(days=7)
SECONDS_AT_ONCE = 20
#: So many others lie between two gold cases: 19 on average, so that one in twenty is gold.
GOLD_AFTER = range(10, 29)
GOLD_COUNTED = timedelta(days=30)


def is_blind_for(reviewer: Reviewer, case: ReviewCase) -> bool:
    """Whether the reviewer's decision on this case would only be measured; then nothing that was decided on it may be shown to them."""
    if case.state != CaseState.DECIDED or not takes(reviewer, case) or not may(reviewer, "decide_case", case):
        return False
    return ReviewCase.objects.filter(blind_for(reviewer, timezone.now()), pk=case.pk).exists()


def takes(reviewer: Reviewer, case: ReviewCase) -> bool:
    """Nobody is given what weighs on them without having said so before."""
    return not case.hard or case.category in reviewer.takes_hard


def blind_for(reviewer: Reviewer, now: datetime) -> Q:
    """Cases on which ``reviewer`` has not said a word and whose review would be blind. Who may see them at all is asked elsewhere."""
    return (_second(reviewer, now) | _gold(reviewer)) if reviewer.role in DECIDERS else Q(pk__in=())


def offered_blind(reviewer: Reviewer, theirs: "QuerySet[ReviewCase]", now: datetime) -> list[UUID]:
    """Those to mix in among ``theirs``, which they may see: second looks, the oldest first, and the gold case that is owed."""
    if reviewer.role not in DECIDERS:
        return []
    seconds = theirs.filter(_second(reviewer, now)).order_by("decided_at").values_list("pk", flat=True)[:SECONDS_AT_ONCE]
    return [*seconds, *gold_owed(reviewer, theirs, now)]


def gold_owed(reviewer: Reviewer, theirs: "QuerySet[ReviewCase]", now: datetime) -> list[UUID]:
    """At most one. Each reviewer meets the gold cases in an order of their own, after so many others that counting does not tell."""
    said = ReviewDecision.objects.filter(reviewer=reviewer, created_at__gt=now - GOLD_COUNTED).exclude(kind=DecisionKind.UNDO)
    last = said.filter(blind=True).exclude(case__gold="").order_by("-created_at").first()
    after = GOLD_AFTER[_number(reviewer.pk, last.pk if last else reviewer.pk) % len(GOLD_AFTER)]
    others = said.filter(created_at__gt=last.created_at) if last else said
    if others.order_by("-created_at")[:after].count() < after:
        return []
    waiting = theirs.filter(_gold(reviewer)).values_list("pk", flat=True)
    return sorted(waiting, key=lambda pk: _number(reviewer.pk, pk))[:1]


def _second(reviewer: Reviewer, now: datetime) -> Q:
    looked = ReviewDecision.objects.filter(Q(blind=True) | Q(reviewer=reviewer), case=OuterRef("pk"))
    recent = Q(state=CaseState.DECIDED, twice=True, gold="", decided_at__gt=now - SECOND_WITHIN)
    return recent & ~Q(Exists(looked))


def _gold(reviewer: Reviewer) -> Q:
    looked = ReviewDecision.objects.filter(reviewer=reviewer, case=OuterRef("pk"))
    return Q(state=CaseState.DECIDED) & ~Q(gold="") & ~Q(Exists(looked))


def _number(*keys: UUID) -> int:
    return int.from_bytes(sha256("/".join(map(str, keys)).encode()).digest()[:8])
