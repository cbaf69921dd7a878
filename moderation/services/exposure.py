"""The exposure of one reviewer, counted from what they did: there is no counter that could be forgotten or reset.

Breaks are not written to the audit log: they are nobody's business but the reviewer's.
"""

from datetime import datetime, timedelta
from math import ceil

from django.db.models import BooleanField, F, IntegerField, Value
from django.utils import timezone

from moderation.exposure import LOOK_BACK, Exposure, Look, case_points, day_start, exposure
from moderation.models import Reveal, ReviewCase, ReviewDecision, Reviewer, Skip
from moderation.permissions import check
from moderation.services.errors import BreakDue, BudgetSpent


def exposure_today(reviewer: Reviewer, now: datetime | None = None) -> Exposure:
    now = now or timezone.now()
    return _exposure(reviewer, _looks(reviewer, now), now)


def check_exposure(reviewer: Reviewer, case: ReviewCase) -> None:
    """Before a case is opened. Raises BudgetSpent or BreakDue; an emergency is no exception, since others can take it."""
    now = timezone.now()
    looks = _looks(reviewer, now)
    today = _exposure(reviewer, looks, now)
    began = day_start(now, reviewer.zone)
    seen_today = any(look.case == case.pk and look.at >= began for look in looks)
    if today.points + (0 if seen_today else case_points(case.hard)) > today.budget:
        raise BudgetSpent
    if today.break_until is not None:
        raise BreakDue(minutes=ceil((today.break_until - now).total_seconds() / 60))


def break_take(reviewer: Reviewer, minutes: int = 10) -> datetime:
    """A break from now on; a longer one that is being taken stays. Says until when. Raises NotAllowed, ValueError."""
    check(reviewer, "take_case")
    if not 1 <= minutes <= 120:
        raise ValueError("a break lasts 1 to 120 minutes")
    until = timezone.now() + timedelta(minutes=minutes)
    reviewer.on_break_until = max(until, reviewer.on_break_until or until)
    reviewer.save(update_fields=["on_break_until"])
    return reviewer.on_break_until


def _exposure(reviewer: Reviewer, looks: list[Look], now: datetime) -> Exposure:
    began = day_start(now, reviewer.zone)
    return exposure(
        looks, now, day_began=began, budget=min(reviewer.daily_budget, reviewer.highest_budget), on_break_until=reviewer.on_break_until
    )


def _looks(reviewer: Reviewer, now: datetime) -> list[Look]:
    """One query over decisions, skips and reveals."""
    since = min(day_start(now, reviewer.zone), now - LOOK_BACK)
    decided, skipped, revealed = (
        model.objects.filter(reviewer=reviewer, created_at__gte=since)
        .order_by()
        .annotate(hard_one=F("case__hard"), spent=spent, reveal=Value(reveal, BooleanField()))
        .values_list("case_id", "hard_one", "created_at", "spent", "reveal")
        for model, spent, reveal in (
            (ReviewDecision, F("seconds"), False),
            (Skip, Value(0, IntegerField()), False),
            (Reveal, Value(0, IntegerField()), True),
        )
    )
    rows = decided.union(skipped, revealed, all=True)
    return [Look(case, bool(hard), at, int(seconds), bool(reveal)) for case, hard, at, seconds, reveal in rows]
