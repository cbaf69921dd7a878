"""How much a reviewer has looked at today, and when a break is due. Plain Python, times given; nothing here knows why somebody would go on.

A case counts once a day, heavier when it is of a hard category, and every photo that was asked for counts on top. A break is due after
HARD_IN_A_ROW hard cases or LONGEST_WORK without a pause, and is over ten minutes later, whether it was asked for or simply taken.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

CASE, HARD_CASE = 1, 3
REVEAL, HARD_REVEAL = 2, 5
HARD_IN_A_ROW = 5
LONGEST_WORK = timedelta(minutes=50)
PAUSE = timedelta(minutes=5)  # a shorter one does not interrupt the work
BREAK = timedelta(minutes=10)
#: No run of work that matters now began longer ago.
LOOK_BACK = timedelta(hours=4)


@dataclass(frozen=True, slots=True)
class Look:
    """A reviewer decided, skipped (or asked for a photo of: ``reveal``) a case, after ``seconds`` with it. ``at`` is aware."""

    case: UUID
    hard: bool
    at: datetime
    seconds: int = 0
    reveal: bool = False

    @property
    def began(self) -> datetime:
        return self.at - timedelta(seconds=self.seconds)


@dataclass(frozen=True, slots=True)
class Exposure:
    """``points`` of today's ``budget``; ``break_due``: also while it is being taken; ``break_until``: when work may go on, None: now."""

    points: int
    budget: int
    hard_in_a_row: int
    break_due: bool
    break_until: datetime | None

    @property
    def left(self) -> int:
        return max(0, self.budget - self.points)


def points_of(looks: Iterable[Look]) -> int:
    cases: dict[UUID, bool] = {}
    reveals = 0
    for look in looks:
        cases[look.case] = cases.get(look.case, False) or look.hard
        if look.reveal:
            reveals += HARD_REVEAL if look.hard else REVEAL
    return reveals + sum(case_points(hard) for hard in cases.values())


def case_points(hard: bool) -> int:
    return HARD_CASE if hard else CASE


def exposure(looks: Sequence[Look], now: datetime, *, day_began: datetime, budget: int, on_break_until: datetime | None = None) -> Exposure:
    """``looks``: those since ``day_began`` and, for runs of work over midnight, since ``now`` - LOOK_BACK; in any order."""
    past = sorted(looks, key=lambda look: look.at)
    points = points_of(look for look in past if look.at >= day_began)
    if on_break_until is not None:
        if on_break_until > now:
            return Exposure(points, budget, 0, True, on_break_until)
        past = [look for look in past if look.at > on_break_until]  # the break ended every run before it
    if not past or now - past[-1].at >= BREAK:
        return Exposure(points, budget, 0, False, None)
    hard = _hard_in_a_row(past)
    due = hard >= HARD_IN_A_ROW or past[-1].at - _work_began(past) >= LONGEST_WORK
    return Exposure(points, budget, hard, due, past[-1].at + BREAK if due else None)


def day_start(now: datetime, zone: str) -> datetime:
    """When the reviewer's day began. A zone that this machine does not know: UTC."""
    try:
        here = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):
        here = ZoneInfo("UTC")
    return datetime.combine(now.astimezone(here).date(), time.min, here)


def _hard_in_a_row(past: Sequence[Look]) -> int:
    """How many different hard cases came last, without an ordinary one or a break between."""
    cases: set[UUID] = set()
    after: Look | None = None
    for look in reversed(past):
        if not look.hard or (after is not None and after.began - look.at >= BREAK):
            break
        cases.add(look.case)
        after = look
    return len(cases)


def _work_began(past: Sequence[Look]) -> datetime:
    """When the work began that goes on without a pause until the last look."""
    began = past[-1].began
    for look in reversed(past[:-1]):
        if began - look.at >= PAUSE:
            break
        began = min(began, look.began)
    return began
