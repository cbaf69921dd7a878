"""How much a reviewer looks at in a day, and when a break is due."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from moderation.exposure import BREAK, HARD_IN_A_ROW, LONGEST_WORK, Exposure, Look, case_points, day_start, exposure, points_of
from moderation.models import Reveal, ReviewCase, ReviewDecision, Reviewer, Skip
from moderation.services.errors import BreakDue, BudgetSpent, NotAllowed
from moderation.services.exposure import break_take, check_exposure, exposure_today
from tests.moderation.conftest import MakeCase

NOW = datetime(2026, 3, 4, 15, 0, tzinfo=UTC)
MIDNIGHT = NOW.replace(hour=0)
MINUTE = timedelta(minutes=1)


def look(minutes_ago: float, *, hard: bool = False, case: UUID | None = None, **fields: object) -> Look:
    return Look(case or uuid4(), hard, NOW - minutes_ago * MINUTE, **fields)  # type: ignore[arg-type]


def of(*looks: Look, budget: int = 100, on_break_until: datetime | None = None, now: datetime = NOW) -> Exposure:
    return exposure(looks, now, day_began=MIDNIGHT, budget=budget, on_break_until=on_break_until)


looks_of_a_day = st.lists(
    st.builds(
        Look,
        case=st.integers(1, 12).map(lambda number: UUID(int=number)),
        hard=st.booleans(),
        at=st.floats(0, 600).map(lambda minutes: NOW - minutes * MINUTE),
        seconds=st.integers(0, 900),
        reveal=st.booleans(),
    ),
    max_size=40,
)


def test_a_hard_case_weighs_three_times_an_ordinary_one_and_reveals_come_on_top() -> None:
    ordinary, hard = uuid4(), uuid4()
    assert points_of([look(1, case=ordinary), look(2, case=hard, hard=True)]) == 4
    assert points_of([look(1, case=ordinary, reveal=True), look(1, case=ordinary)]) == 3
    assert points_of([look(1, case=hard, hard=True, reveal=True), look(2, case=hard, hard=True, reveal=True)]) == 13


def test_what_was_before_their_midnight_does_not_count() -> None:
    assert of(look(5), look(16 * 60)).points == 1


def test_a_day_begins_at_midnight_where_the_reviewer_lives_also_when_the_clock_changes() -> None:
    after_the_change = datetime(2026, 3, 29, 12, 0, tzinfo=UTC)
    assert day_start(after_the_change, "Europe/Berlin") == datetime(2026, 3, 28, 23, 0, tzinfo=UTC)
    assert day_start(NOW, "Pacific/Auckland") == datetime(2026, 3, 4, 11, 0, tzinfo=UTC)
    assert day_start(NOW, "Nowhere/At All") == MIDNIGHT


def test_after_five_hard_cases_in_a_row_a_break_is_due() -> None:
    four = [look(number, hard=True) for number in range(4)]
    assert not of(*four).break_due
    due = of(*four, look(4, hard=True))
    assert (due.hard_in_a_row, due.break_due, due.break_until) == (5, True, NOW + BREAK)


def test_an_ordinary_case_or_ten_minutes_of_rest_end_the_row() -> None:
    hard = [look(1, hard=True), look(2, hard=True)]
    more = [look(minutes, hard=True) for minutes in (20, 21, 22, 23)]
    assert of(*hard, look(3), *more).hard_in_a_row == 2
    assert of(*hard, *more).hard_in_a_row == 2


def test_the_time_spent_with_a_case_is_no_rest() -> None:
    long_one = look(1, hard=True, seconds=15 * 60)
    assert of(long_one, *(look(minutes, hard=True) for minutes in (17, 18, 19, 20))).break_due


def test_fifty_minutes_without_a_pause_are_enough() -> None:
    steady = [look(4 * number) for number in range(13)]
    assert not of(*steady).break_due
    assert of(*steady, look(51)).break_due
    assert not of(*[one for one in steady if one.at != NOW - 20 * MINUTE], look(51)).break_due


def test_work_over_midnight_is_one_run() -> None:
    soon = MIDNIGHT + 5 * MINUTE
    looks = [Look(uuid4(), False, soon - 4 * number * MINUTE) for number in range(14)]
    after = exposure(looks, soon, day_began=MIDNIGHT, budget=100)
    assert after.break_due
    assert after.points == 2


def test_a_break_that_is_taken_ends_every_run_before_it() -> None:
    hard = [look(12 + number, hard=True) for number in range(5)]
    assert of(*hard, look(11, hard=True), look(1), now=NOW).break_due is False
    resting = of(*hard, on_break_until=NOW + 3 * MINUTE)
    assert (resting.break_due, resting.break_until, resting.points) == (True, NOW + 3 * MINUTE, 15)
    assert of(*hard, look(1, hard=True), on_break_until=NOW - 2 * MINUTE).hard_in_a_row == 1


@given(looks_of_a_day, looks_of_a_day)
def test_looking_at_more_never_costs_less(some: list[Look], more: list[Look]) -> None:
    assert points_of(some) <= points_of([*some, *more]) <= points_of(some) + points_of(more)


@given(looks_of_a_day)
def test_a_case_counts_once_however_often_it_comes_back(looks: list[Look]) -> None:
    plain = [Look(one.case, one.hard, one.at) for one in looks]
    assert points_of(plain) == points_of(plain * 2)
    assert points_of(plain) <= 3 * len({one.case for one in plain})


@given(looks_of_a_day)
def test_ten_minutes_after_the_last_look_everybody_may_go_on(looks: list[Look]) -> None:
    assert of(*looks, now=NOW + BREAK).break_until is None


@given(looks_of_a_day)
def test_a_break_is_due_exactly_when_work_may_not_go_on(looks: list[Look]) -> None:
    now = of(*looks)
    assert now.break_due == (now.break_until is not None)
    assert now.break_until is None or NOW < now.break_until <= NOW + BREAK
    assert now.hard_in_a_row < HARD_IN_A_ROW or now.break_due
    assert 0 <= now.left <= now.budget


@given(st.lists(st.floats(0.1, 4.9), min_size=1, max_size=60))
def test_nobody_works_longer_than_fifty_minutes_in_short_steps(gaps: list[float]) -> None:
    """Ordinary cases, one every few minutes: while no break is due, the run is shorter than LONGEST_WORK."""
    at, looks = MIDNIGHT, [Look(uuid4(), False, MIDNIGHT)]
    for gap in gaps:
        at += gap * MINUTE
        looks.append(Look(uuid4(), False, at))
    assert of(*looks, now=at).break_due == (at - MIDNIGHT >= LONGEST_WORK)


# From rows ------------------------------------------------------------------------------------------------------------------------


def decided(reviewer: Reviewer, case: ReviewCase, ago: timedelta = timedelta(0), seconds: int = 0) -> None:
    ReviewDecision.objects.create(
        case=case, reviewer=reviewer, kind="uphold", clause="illicit", reason="Clear.", seconds=seconds, created_at=timezone.now() - ago
    )


def test_decisions_skips_and_reveals_are_counted_with_one_query(mo: Reviewer, mia: Reviewer, make_case: MakeCase) -> None:
    first, second, third = make_case(), make_case(hard=True), make_case()
    decided(mo, first)
    Reveal.objects.create(case=second, reviewer=mo, photo_number=1, stage="blurred", reason="To see the label.")
    Skip.objects.create(case=second, reviewer=mo, reason="Not my language.")
    decided(mia, third)
    with CaptureQueriesContext(connection) as queries:
        today = exposure_today(mo)
    assert len(queries) == 1
    assert (today.points, today.hard_in_a_row, today.left) == (1 + 3 + 5, 1, 91)
    assert exposure_today(mia).points == 1


def test_no_case_is_opened_beyond_the_budget_not_even_an_emergency(mo: Reviewer, make_case: MakeCase) -> None:
    mo.daily_budget = 4
    for _ in range(2):
        decided(mo, make_case())
    hard, ordinary = make_case(hard=True, severity=4), make_case()
    check_exposure(mo, ordinary)
    with pytest.raises(BudgetSpent):
        check_exposure(mo, hard)
    mo.daily_budget = 2
    with pytest.raises(BudgetSpent):
        check_exposure(mo, ordinary)


def test_a_case_that_was_looked_at_today_can_be_opened_again(mo: Reviewer, make_case: MakeCase) -> None:
    case = make_case()
    decided(mo, case)
    mo.daily_budget = case_points(case.hard)
    check_exposure(mo, case)


def test_during_a_break_no_case_is_opened(mo: Reviewer, make_case: MakeCase) -> None:
    case = make_case()
    break_take(mo)
    with pytest.raises(BreakDue) as due:
        check_exposure(mo, case)
    assert due.value.arguments == {"minutes": 10}
    assert Reviewer.objects.get(pk=mo.pk).on_break_until == mo.on_break_until


def test_five_hard_cases_keep_the_sixth_closed(mo: Reviewer, make_case: MakeCase) -> None:
    for number in range(5):
        decided(mo, make_case(hard=True), ago=number * MINUTE)
    with pytest.raises(BreakDue):
        check_exposure(mo, make_case())


def test_a_shorter_break_does_not_end_a_longer_one_and_an_auditor_needs_none(mo: Reviewer, audrey: Reviewer) -> None:
    long = break_take(mo, 60)
    assert break_take(mo, 10) == long
    with pytest.raises(NotAllowed):
        break_take(audrey)
    with pytest.raises(ValueError):
        break_take(mo, 0)
