"""What the transparency report says, counted by the database: one GROUP BY for each kind of figure."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from django.db.models import Count, F, FloatField, Q, QuerySet, Sum, Value
from django.db.models.functions import TruncMonth

from assistant.models import Question
from moderation.models import (
    Appeal,
    AppealState,
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
from moderation.transparency import Figures, Period, Reviewed
from safety.models import Decision

_NOTICES = {Source.VOLUNTEER_REPORTED: "a person", Source.PERSON_REPORTED: "a volunteer"}
_STOPPED = ("refuse", "escalate", "guide", "obscure", "held", "orders", "stays")
_SAMPLED = (Source.REFUSAL, Source.HELD, Source.AUDIT)  # drawn at random: what people complain of says nothing of the rest
_ENDED = {
    AppealState.UPHELD: "decision upheld",
    AppealState.OVERTURNED: "decision reversed",
    AppealState.WITHDRAWN: "complaint withdrawn",
}


def figures_of(period: Period) -> Figures:
    return Figures(
        stops=_stops(period),
        sanctions=_sanctions(period),
        notices=_notices(period),
        notices_decided=_notices_decided(period),
        notices_median=_median_hours(ReviewCase.objects.filter(_in("decided_at", period), source__in=_NOTICES), "decided_at"),
        appeals=_appeals(period),
        appeals_decided=_appeals_decided(period),
        appeals_median=_median_hours(
            Appeal.objects.filter(_in("decided_at", period), state__in=(AppealState.UPHELD, AppealState.OVERTURNED)), "decided_at"
        ),
        suspensions=_suspensions(period),
        lifted=_confirmed(period).filter(kind=ProposalKind.RESTORE).count(),
        reviewed=_reviewed(period),
        staff=_staff_languages(period),
        staff_total=_staff(period).count(),
        recipients=_recipients(period),
    )


def _in(field: str, period: Period) -> Q:
    return Q(**{f"{field}__gte": _midnight(period.start), f"{field}__lt": _midnight(period.end)})


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min, UTC)


def _stops(period: Period) -> dict[tuple[str, str, str], int]:
    # Questions on their way to a volunteer are weighed by the same gates; nothing is refused there.
    rows = Decision.objects.filter(_in("created_at", period), outcome__in=_STOPPED).exclude(subject_kind="help_request", gate="question")
    counted = rows.order_by().values_list("gate", "outcome", "category").annotate(n=Count("pk"))
    return {(gate, outcome, category): n for gate, outcome, category, n in counted}


def _effective(period: Period) -> "QuerySet[ReviewDecision]":
    """What reviewers decided and nobody has undone, without second and gold reviews."""
    kinds = (DecisionKind.UPHOLD, DecisionKind.OVERTURN)
    found: QuerySet[ReviewDecision] = ReviewDecision.objects.filter(_in("created_at", period), blind=False, kind__in=kinds, undone_by=None)
    return found.order_by()


def _confirmed(period: Period) -> "QuerySet[Proposal]":
    """What a second person agreed to. A suspension that was lifted later was one all the same."""
    return Proposal.objects.filter(_in("answered_at", period), state=ProposalState.CONFIRMED).order_by()


def _sanctions(period: Period) -> dict[tuple[bool, str, str], int]:
    warned = _effective(period).filter(sanction=Sanction.WARN).values_list("case__source", "sanction", "category", "clause")
    suspended = _confirmed(period).filter(kind=ProposalKind.SUSPEND, decision__isnull=False)
    found: Counter[tuple[bool, str, str]] = Counter()
    for rows in (
        warned.annotate(n=Count("pk")),
        suspended.values_list("decision__case__source", "decision__sanction", "decision__category", "decision__clause").annotate(
            n=Count("pk")
        ),
    ):
        for source, sanction, category, clause, n in rows:
            found[source in _NOTICES, sanction, category or clause.partition(".")[0]] += n
    return dict(found)


def _notices(period: Period) -> dict[tuple[str, str], int]:
    rows = ReviewCase.objects.filter(_in("created_at", period), source__in=_NOTICES).order_by()
    counted = rows.values_list("source", "category").annotate(n=Count("pk"))
    return {(_NOTICES[Source(source)], category): n for source, category, n in counted}


def _notices_decided(period: Period) -> dict[bool, int]:
    counted = _effective(period).filter(case__source__in=_NOTICES).values_list("kind").annotate(n=Count("pk"))
    return {kind == DecisionKind.UPHOLD: n for kind, n in counted}


def _appeals(period: Period) -> dict[str, int]:
    counts = Appeal.objects.filter(_in("created_at", period)).aggregate(
        account=Count("pk", filter=Q(against__isnull=False)), question=Count("pk", filter=Q(against__isnull=True))
    )
    return {"a question or answer that was stopped": counts["question"], "a measure against an account": counts["account"]}


def _appeals_decided(period: Period) -> dict[str, int]:
    rows = Appeal.objects.filter(_in("decided_at", period), state__in=_ENDED).order_by().values_list("state").annotate(n=Count("pk"))
    return {_ENDED[AppealState(state)]: n for state, n in rows}


def _suspensions(period: Period) -> dict[str, int]:
    rows = _confirmed(period).filter(kind=ProposalKind.SUSPEND).values_list("decision__sanction").annotate(n=Count("pk"))
    return {sanction: n for sanction, n in rows if sanction}


def _reviewed(period: Period) -> tuple[Reviewed, ...]:
    weight, wrong = Value(1.0, FloatField()) / F("case__sampled"), Q(kind=DecisionKind.OVERTURN)
    rows = (
        _effective(period)
        .filter(case__source__in=_SAMPLED)
        .annotate(passed=Q(case__source=Source.AUDIT))
        .values_list("passed", "case__category", "case__language")
        .annotate(n=Count("pk"), wrong=Count("pk", filter=wrong), all=Sum(weight), bad=Sum(weight, filter=wrong, default=0.0))
    )
    return tuple(sorted((Reviewed(*row) for row in rows), key=lambda one: (one.passed, one.category, one.language)))


def _staff(period: Period) -> "QuerySet[Reviewer]":
    there = Q(created_at__lt=_midnight(period.end)) & (Q(left_at=None) | Q(left_at__gte=_midnight(period.start)))
    return Reviewer.objects.filter(there).exclude(role=StaffRole.AUDITOR)


def _staff_languages(period: Period) -> dict[str, int]:
    return dict(Counter(language for languages in _staff(period).values_list("languages", flat=True) for language in set(languages)))


def _recipients(period: Period) -> dict[str, int]:
    rows = Question.objects.filter(_in("created_at", period)).order_by().annotate(month=TruncMonth("created_at", tzinfo=UTC))
    return {f"{month:%Y-%m}": n for month, n in rows.values_list("month").annotate(n=Count("person", distinct=True))}


def _median_hours(rows: "QuerySet[Any]", until: str) -> float | None:
    """From ``created_at`` to ``until``; of an even number the lower of the two in the middle. Two queries, no row is loaded."""
    n = rows.count()
    if not n:
        return None
    took: timedelta = rows.annotate(took=F(until) - F("created_at")).order_by("took").values_list("took", flat=True)[(n - 1) // 2]
    return round(took.total_seconds() / 3600, 2)
