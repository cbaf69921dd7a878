"""Who is offered which cases, in which order. What is offered can also be taken (services.leasing)."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Case, CharField, Exists, F, OuterRef, Q, QuerySet, Value, When
from django.http import QueryDict
from django.utils import timezone

from common.languages import primary
from moderation.models import CaseState, DecisionKind, ReviewCase, ReviewDecision, Reviewer, Skip, Source, StaffRole
from moderation.models.cases import UNDECIDED
from moderation.services.blind import SECOND_WITHIN, blind_for, gold_owed, is_blind_for, offered_blind, takes
from safety.engine.taxonomy import UNCHECKED, Category

__all__ = ["CATEGORIES", "EVERYTHING", "QueueFilters", "gold_for", "is_blind_for", "queue_of", "takes"]

CATEGORIES = (*(category.value for category in Category), UNCHECKED)
SEARCHED = timedelta(days=90)
SKIPPED_FOR = timedelta(hours=24)
MOST_WORDS = 8
#: So many appeals, the most urgent first, are known to be another's: more never wait at once.
APPEALS = 500
_CASE_ID = re.compile(r"#?[0-9a-f][0-9a-f-]{5,35}")


@dataclass(frozen=True, slots=True)
class QueueFilters:
    """``state`` "": what waits. ``severity``: at least. ``search``: words of the question, a category, a source; or how a case's id begins.

    ``mine``: what I hold; with ``state`` "decided" or "pending": what I decided.
    """

    source: str = ""
    category: str = ""
    language: str = ""
    state: str = ""
    severity: int = 0
    search: str = ""
    mine: bool = False
    overdue: bool = False

    @classmethod
    def from_query(cls, query: QueryDict) -> "QueueFilters":
        """From an address. What makes no sense there filters nothing."""

        def one_of(name: str, known: list[str] | tuple[str, ...]) -> str:
            return query.get(name, "") if query.get(name) in known else ""

        severity = query.get("severity", "")
        return cls(
            source=one_of("source", Source.values),
            category=one_of("category", CATEGORIES),
            language=(primary(query.get("language", "").replace("\0", "")) or "")[:16],
            state=one_of("state", CaseState.values),
            severity=int(severity) if severity in ("1", "2", "3", "4") else 0,
            search=" ".join(query.get("search", "").replace("\0", " ").split())[:100],
            mine=query.get("mine", "") in ("1", "on", "true"),
            overdue=query.get("overdue", "") in ("1", "on", "true"),
        )


EVERYTHING = QueueFilters()


def queue_of(reviewer: Reviewer, filters: QueueFilters = EVERYTHING) -> "QuerySet[ReviewCase]":
    """What waits for this reviewer, the most urgent first; with ``filters.state`` "pending" or "decided" what they may look back at, the
    newest first. An auditor sees all of it and takes none.

    Each case has ``shown_state``: a second look looks like an open case.
    """
    now = timezone.now()
    theirs = _narrowed(_theirs(reviewer), filters, now)
    if filters.state in (CaseState.PENDING, CaseState.DECIDED):
        return _looked_back(reviewer, theirs.filter(state=filters.state), filters, now)
    return _waiting(reviewer, theirs, filters, now)


def gold_for(reviewer: Reviewer, filters: QueueFilters) -> list[UUID]:
    """The gold case that is this reviewer's next, where one is owed: it need not wait until the queue is empty."""
    now = timezone.now()
    if filters.state not in ("", CaseState.OPEN) or filters.mine:
        return []
    return gold_owed(reviewer, _takeable(reviewer, _narrowed(_theirs(reviewer), filters, now), now), now)


def _theirs(reviewer: Reviewer) -> "QuerySet[ReviewCase]":
    """Never about themselves or against their own decision; in their languages; nothing hard that they have not opted into."""
    if reviewer.person_id is None or reviewer.left_at is not None:
        return ReviewCase.objects.none()
    own = ReviewCase.objects.filter(question__person=reviewer.person_id).values_list("pk", flat=True)
    cases = ReviewCase.objects.exclude(account=reviewer.person_id).exclude(not_for=reviewer).exclude(pk__in=list(own))
    if reviewer.role == StaffRole.AUDITOR:
        return cases
    if reviewer.role != StaffRole.LEAD:
        cases = cases.filter(language__in=["", *(primary(language) or "" for language in reviewer.languages)])
    return cases.filter(Q(hard=False) | Q(category__in=reviewer.takes_hard))


def _narrowed(cases: "QuerySet[ReviewCase]", filters: QueueFilters, now: datetime) -> "QuerySet[ReviewCase]":
    exact = {"source": filters.source, "category": filters.category, "language": filters.language}
    cases = cases.filter(**{name: value for name, value in exact.items() if value})
    if filters.severity:
        cases = cases.filter(severity__gte=filters.severity)
    if filters.overdue:
        cases = cases.filter(due_at__lt=now)
    return cases.filter(_found(filters.search.lower(), now)) if filters.search else cases


def _found(search: str, now: datetime) -> Q:
    """A case whose id begins so; else all the words, each in the question's text unless it is the name of a category or a source."""
    if _CASE_ID.fullmatch(search):
        begins = search.replace("-", "").removeprefix("#")[:32]
        by_id = Q(pk__range=(UUID(begins.ljust(32, "0")), UUID(begins.ljust(32, "f"))))
        if ReviewCase.objects.filter(by_id).exists():
            return by_id
    found = Q(created_at__gt=now - SEARCHED)
    for word in search.split()[:MOST_WORDS]:
        if word in CATEGORIES:
            found &= Q(category=word)
        elif word in Source.values:
            found &= Q(source=word)
        else:
            found &= Q(question__text__icontains=word)
    return found


def _waiting(reviewer: Reviewer, theirs: "QuerySet[ReviewCase]", filters: QueueFilters, now: datetime) -> "QuerySet[ReviewCase]":
    if filters.mine:
        held = theirs.filter(holder=reviewer, lease_until__gte=now)
        return _shown(held.filter(state=filters.state) if filters.state else held)
    sees_escalated = reviewer.role in (StaffRole.LEAD, StaffRole.AUDITOR)
    states = [state for state in UNDECIDED if filters.state in ("", state) and (state != CaseState.ESCALATED or sees_escalated)]
    if reviewer.role == StaffRole.AUDITOR:
        return _shown(theirs.filter(state__in=states))
    takeable = _takeable(reviewer, theirs, now)
    waits = Q(state__in=states)
    if CaseState.OPEN in states and (again := offered_blind(reviewer, takeable, now)):
        decided = Q(state=CaseState.DECIDED, pk__in=again)
        waits |= decided & Q(twice=True) | decided & ~Q(gold="")  # in the words of the index case_waiting
    return _shown(takeable.filter(waits))


def _takeable(reviewer: Reviewer, theirs: "QuerySet[ReviewCase]", now: datetime) -> "QuerySet[ReviewCase]":
    """Nobody else holds it, and it is none that this reviewer should leave to others."""
    free = Q(holder=None) | Q(holder=reviewer) | Q(lease_until__lt=now)
    return theirs.filter(free).exclude(pk__in=_left_to_others(reviewer, now))


def _left_to_others(reviewer: Reviewer, now: datetime) -> list[UUID]:
    """Passed on just now; escalated by them; and appeals that moderation.permissions keeps
    from them, because they decided about the same thing or agreed to what is appealed against.

    Few, and found apart: within the question for a whole queue they would cost PostgreSQL its plan.
    """
    cases = ReviewCase.objects.order_by().values_list("pk", flat=True)
    contested = cases.filter(Q(state__in=UNDECIDED) | Q(decided_at__gt=now - SECOND_WITHIN), source=Source.APPEAL)
    appeals = cases.filter(pk__in=list(contested.order_by("-priority", "due_at")[:APPEALS]))
    words = ReviewDecision.objects.filter(reviewer=reviewer)
    same = words.filter(case__question=OuterRef("question"), kind__in=(DecisionKind.UPHOLD, DecisionKind.OVERTURN))
    escalated = words.filter(kind=DecisionKind.ESCALATE, undone_by=None, case__state__in=UNDECIDED)
    skipped = Skip.objects.filter(reviewer=reviewer, created_at__gt=now - SKIPPED_FOR)
    left = skipped.order_by().values_list("case", flat=True)
    return list(
        left.union(
            escalated.order_by().values_list("case", flat=True),
            appeals.filter(Exists(same)),
            appeals.filter(appeal__against__reviewer=reviewer),
            appeals.filter(appeal__against__proposal__answered_by=reviewer),
        )
    )


def _looked_back(reviewer: Reviewer, theirs: "QuerySet[ReviewCase]", filters: QueueFilters, now: datetime) -> "QuerySet[ReviewCase]":
    seen = theirs.exclude(blind_for(reviewer, now)) if filters.state == CaseState.DECIDED else theirs
    if filters.mine:
        seen = seen.filter(Exists(ReviewDecision.objects.filter(reviewer=reviewer, case=OuterRef("pk"))))
    seen = seen.annotate(shown_state=F("state")).select_related("question")
    return (
        seen.filter(decided_at__isnull=False).order_by("-decided_at")
        if filters.state == CaseState.DECIDED
        else seen.order_by("-created_at", "id")
    )


def _shown(cases: "QuerySet[ReviewCase]") -> "QuerySet[ReviewCase]":
    state = Case(When(state=CaseState.DECIDED, then=Value(CaseState.OPEN)), default=F("state"), output_field=CharField())
    return cases.annotate(shown_state=state).select_related("question").order_by("-priority", "due_at", "id")
