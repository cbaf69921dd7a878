"""What was decided before: in this case, in others of its kind, and about the account."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet
from django.utils import timezone

from accounts.models import Person
from moderation.alias import alias
from moderation.models import CaseState, DecisionKind, Proposal, ProposalState, ReviewCase, ReviewDecision, Reviewer, Strike
from moderation.standing import points, recommends_suspension

EARLIER_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Word:
    """One reviewer's word. ``by``: their alias; ``undone``: it never was; ``id`` of the decision."""

    id: UUID
    case_id: UUID
    at: datetime
    by: str
    by_id: UUID
    kind: str
    category: str
    clause: str
    reason: str
    sanction: str
    undone: bool
    blind: bool


@dataclass(frozen=True, slots=True)
class AccountStanding:
    """``points``: what its strikes weigh now; ``recommends``: that a suspension should be considered; ``suspended``: a sentence or ""."""

    alias: str
    points: float
    strikes: int
    recommends: bool
    suspended: str


def words_on(case: ReviewCase, reviewer: Reviewer) -> tuple[Word, ...]:
    """What reviewers said about this case so far, the newest last. Whoever reviewed it blind goes on seeing their own word alone."""
    said = ReviewDecision.objects.filter(case=case)
    own = said.filter(reviewer=reviewer, blind=True)
    return tuple(_word(row) for row in _rows(own)) or tuple(_word(row) for row in _rows(said.filter(blind=False)))


def contested(case: ReviewCase) -> Word | None:
    """The decision that an appeal is against."""
    appeal = getattr(case, "appeal", None)
    return _word(appeal.against) if appeal is not None and appeal.against_id else None


def earlier(case: ReviewCase) -> tuple[Word, ...]:
    """How the last cases of the same kind came out: category, language, and the gate's reason or the source. Never those about the same
    question: who reviews it anew shall not lean on what was said of it before.
    """
    alike = ReviewCase.objects.filter(category=case.category, language=case.language, state=CaseState.DECIDED).exclude(pk=case.pk)
    alike = alike.filter(decision__reason=case.decision.reason) if case.decision else alike.filter(source=case.source)
    if case.question_id:
        alike = alike.exclude(question=case.question_id)
    newest = list(alike.order_by("-created_at", "id").values_list("pk", flat=True)[:EARLIER_SHOWN])
    last: dict[UUID, Word] = {}
    for row in _rows(ReviewDecision.objects.filter(case__in=newest, blind=False)):
        word = _word(row)
        if not word.undone and row.kind in (DecisionKind.UPHOLD, DecisionKind.OVERTURN):
            last[row.case_id] = word
    return tuple(last[pk] for pk in newest if pk in last)


def standing(account: Person, *, without: ReviewCase | None = None) -> AccountStanding:
    """``without``: a case that is reviewed blind; what followed from it is not told."""
    strikes = Strike.objects.filter(person=account, void_at=None)
    if without is not None:
        strikes = strikes.exclude(decision__case=without)
    standing_now, now = list(strikes), timezone.now()
    suspended = _suspended(account)
    if without is not None and _came_from(without):
        suspended = ""
    return AccountStanding(
        alias=alias("person", account.pk),
        points=points(standing_now, now),
        strikes=len(standing_now),
        recommends=recommends_suspension(standing_now, now),
        suspended=suspended,
    )


def _suspended(account: Person) -> str:
    if not account.suspended or (account.suspended_until and account.suspended_until <= timezone.now()):
        return ""
    what = {"talks": "from talks with volunteers", "all": "from talks and questions"}[account.suspended]
    until = f"until {timezone.localtime(account.suspended_until):%d %B %Y}" if account.suspended_until else "until somebody lifts it"
    return f"Suspended {what} {until}."


def _came_from(case: ReviewCase) -> bool:
    return Proposal.objects.filter(Q(decision__case=case), state=ProposalState.CONFIRMED).exists()


def _rows(found: "QuerySet[ReviewDecision]") -> Iterable[ReviewDecision]:
    return found.exclude(kind=DecisionKind.UNDO).select_related("undone_by").order_by("created_at", "id")


def _word(row: ReviewDecision) -> Word:
    return Word(
        id=row.pk,
        case_id=row.case_id,
        at=row.created_at,
        by=alias("reviewer", row.reviewer_id),
        by_id=row.reviewer_id,
        kind=row.get_kind_display(),
        category=row.category,
        clause=row.clause,
        reason=row.reason,
        sanction=row.get_sanction_display(),
        undone=hasattr(row, "undone_by"),
        blind=row.blind,
    )
