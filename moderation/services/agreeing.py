"""How far reviewers agree: on cases that two of them looked at without knowing of each other, and on gold cases."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from moderation.agreement import Pair
from moderation.models import CaseState, DecisionKind, ReviewCase, ReviewDecision, Reviewer
from moderation.permissions import check
from moderation.services.auditing import audit
from moderation.services.errors import CaseOpen
from safety.engine.taxonomy import Category

#: Whoever escalates has said that somebody else should say.
WORDS = (DecisionKind.UPHOLD, DecisionKind.OVERTURN)
MOST_PAIRS = 20_000


def gold_mark(lead: Reviewer, case: ReviewCase, kind: str, category: str = "") -> None:
    """Says what the right decision of a decided case is, so that reviewers can be asked about it unseen. ``kind`` "": it is none any more.

    Raises NotAllowed, OwnCase, CaseOpen; ValueError for another kind or category.
    """
    check(lead, "mark_gold", case)
    check(lead, "view_case", case)
    if kind not in ("", *WORDS) or category not in ("", *Category) or (category and not kind):
        raise ValueError(f"a case cannot be gold as {kind!r} {category!r}")
    with transaction.atomic():
        decided = ReviewCase.objects.filter(pk=case.pk, state=CaseState.DECIDED)
        if decided.update(gold=kind, gold_category=category) != 1:
            raise CaseOpen
        audit(lead, "gold.marked" if kind else "gold.unmarked", "case", case.pk, kind=str(kind), category=str(category))
    case.gold, case.gold_category = kind, category


def pairs_of_two(since: datetime) -> list[Pair]:
    """First decision (that stands) and blind second one of the cases that were looked at twice, oldest first. Two queries."""
    seconds = ReviewDecision.objects.filter(blind=True, case__twice=True, kind__in=WORDS, created_at__gte=since).order_by("created_at")
    found = list(seconds.values_list("case_id", "reviewer_id", "kind", "category", "created_at")[:MOST_PAIRS])
    stands = ReviewDecision.objects.filter(blind=False, undone_by=None, kind__in=WORDS, case__in=seconds.order_by().values("case_id"))
    firsts: dict[UUID, tuple[UUID, str, str]] = {}
    for case, *first in stands.order_by("created_at").values_list("case_id", "reviewer_id", "kind", "category"):
        firsts.setdefault(case, (first[0], first[1], first[2]))
    pairs = []
    for case, reviewer, kind, category, at in found:
        first_by, first_kind, first_category = firsts.pop(case, (reviewer, "", ""))  # popped: a case is one pair
        if first_by != reviewer:
            pairs.append(Pair(at, first_by, reviewer, (first_kind, kind), (first_category, category)))
    return pairs


def pairs_with_gold(since: datetime) -> list[Pair]:
    """Blind decisions beside the agreed answer, oldest first. One query."""
    blind = ReviewDecision.objects.filter(blind=True, kind__in=WORDS, created_at__gte=since).exclude(case__gold="").order_by("created_at")
    rows = blind.values_list("created_at", "reviewer_id", "kind", "category", "case__gold", "case__gold_category")[:MOST_PAIRS]
    return [Pair(at, reviewer, None, (kind, gold), (category, gold_category)) for at, reviewer, kind, category, gold, gold_category in rows]
