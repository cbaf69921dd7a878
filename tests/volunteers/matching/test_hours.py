"""Awake hours against a brute force that steps through the minutes and looks at the clock on the wall."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from volunteers.matching.hours import is_awake, local_day, next_awake
from volunteers.matching.types import DAYS, Window

MINUTE = timedelta(minutes=1)

#: Zone and a moment near which its clock jumps (or, in Kolkata, does not).
JUMPS = (
    ("Europe/Berlin", datetime(2026, 3, 29, 1, tzinfo=UTC)),
    ("Europe/Berlin", datetime(2026, 10, 25, 1, tzinfo=UTC)),
    ("America/New_York", datetime(2026, 3, 8, 7, tzinfo=UTC)),
    ("America/New_York", datetime(2026, 11, 1, 6, tzinfo=UTC)),
    ("Asia/Kolkata", datetime(2026, 6, 1, 0, tzinfo=UTC)),
    ("Australia/Lord_Howe", datetime(2026, 4, 4, 15, tzinfo=UTC)),
    ("Australia/Lord_Howe", datetime(2026, 10, 3, 15, 30, tzinfo=UTC)),
    ("Pacific/Apia", datetime(2011, 12, 30, 10, tzinfo=UTC)),
    ("Pacific/Apia", datetime(2012, 4, 1, 0, tzinfo=UTC)),
    ("Africa/Casablanca", datetime(2026, 2, 15, 2, tzinfo=UTC)),
    ("Africa/Casablanca", datetime(2026, 3, 22, 2, tzinfo=UTC)),
    ("Africa/Cairo", datetime(2026, 4, 23, 22, tzinfo=UTC)),
)

windows = st.builds(
    Window,
    st.frozensets(st.sampled_from(sorted(DAYS)), min_size=1),
    st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
    st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
)
#: Mostly near the hours at which clocks jump, which is where mistakes are.
night_clocks = st.builds(time, st.integers(0, 4), st.sampled_from([0, 1, 15, 29, 30, 31, 45, 59]))
night_windows = st.builds(Window, st.just(DAYS), night_clocks, night_clocks)
several = st.lists(windows | night_windows, max_size=4).map(tuple)


def on_the_wall(hours: tuple[Window, ...], where: ZoneInfo, moment: datetime) -> bool:
    local = moment.astimezone(where)
    today, yesterday, clock = local.weekday(), (local.date() - timedelta(days=1)).weekday(), local.time()
    return any(
        (today in one.days and one.start <= clock and (clock < one.end or one.end <= one.start))
        or (yesterday in one.days and one.end <= one.start and clock < one.end)
        for one in hours
    )


def comes_twice(where: ZoneInfo, moment: datetime) -> bool:
    local = moment.astimezone(where)
    return local.replace(fold=0).utcoffset() > local.replace(fold=1).utcoffset()


def awake_minutes(hours: tuple[Window, ...], zone: str, first: datetime, minutes: int) -> set[int]:
    """By walking from interval to interval, as a volunteer's row does."""
    found, at = set(), first
    while (interval := next_awake(hours, zone, at)) and interval[0] < first + minutes * MINUTE:
        begin, end = (round((edge - first) / MINUTE) for edge in interval)
        assert interval[1] > at
        found.update(range(max(begin, 0), min(end, minutes)))
        at = interval[1]
    return found


@settings(max_examples=250, deadline=None)
@given(several, st.sampled_from(JUMPS), st.integers(-3000, 0), st.data())
def test_hours_are_what_the_clock_on_the_wall_says(hours, jump, shift, data):
    zone, near = jump
    where, first, minutes = ZoneInfo(zone), near + shift * MINUTE, 4000
    found = awake_minutes(hours, zone, first, minutes)
    for minute in range(minutes):
        moment = first + minute * MINUTE
        if on_the_wall(hours, where, moment):
            assert minute in found, f"not awake at {moment.astimezone(where)}"
        elif minute in found:  # a time that comes twice: the first one begins, the second one ends
            assert comes_twice(where, moment), f"awake at {moment.astimezone(where)}"
    minute = data.draw(st.integers(0, minutes - 1))
    assert is_awake(hours, zone, first + minute * MINUTE) == (minute in found)


@settings(max_examples=150, deadline=None)
@given(several, st.sampled_from(JUMPS), st.integers(-20_000, 20_000))
def test_the_interval_contains_now_or_follows_it_within_eight_days(hours, jump, shift):
    zone, near = jump
    now = near + shift * MINUTE
    interval = next_awake(hours, zone, now)
    if interval is None:
        assert not any(on_the_wall(hours, ZoneInfo(zone), now + minute * MINUTE) for minute in range(0, 8 * 24 * 60, 7))
    else:
        begin, end = interval
        assert begin < end
        assert now < end
        assert begin <= now + timedelta(days=8)
        assert (begin <= now) == is_awake(hours, zone, now)
        assert begin.tzinfo is UTC
        assert end.tzinfo is UTC


@settings(max_examples=60, deadline=None)
@given(st.lists(windows, min_size=1, max_size=4).map(tuple), st.sampled_from(JUMPS), st.integers(-20_000, 20_000))
def test_one_interval_ends_before_the_next_begins(hours, jump, shift):
    at, found = jump[1] + shift * MINUTE, []
    for _ in range(6):
        if interval := next_awake(hours, jump[0], at):
            found.append(interval)
            at = interval[1]
    assert all(one[1] < next_one[0] for one, next_one in pairwise(found) if next_one[0] - one[0] < timedelta(days=8))


def berlin(*when: int) -> datetime:
    return datetime(*when, tzinfo=ZoneInfo("Europe/Berlin")).astimezone(UTC)


def test_a_window_over_midnight_is_one_interval():
    hours = (Window(frozenset({4}), time(22), time(6)),)  # from Friday on
    assert next_awake(hours, "Europe/Berlin", berlin(2026, 10, 17, 3)) == (berlin(2026, 10, 16, 22), berlin(2026, 10, 17, 6))
    assert is_awake(hours, "Europe/Berlin", berlin(2026, 10, 17, 5, 59))
    assert not is_awake(hours, "Europe/Berlin", berlin(2026, 10, 17, 6))
    assert not is_awake(hours, "Europe/Berlin", berlin(2026, 10, 16, 3))
    assert not is_awake(hours, "Europe/Berlin", berlin(2026, 10, 17, 23))


def test_a_start_that_the_clock_skips_is_the_moment_of_the_jump():
    hours = (Window(DAYS, time(2, 30), time(10)),)
    assert next_awake(hours, "Europe/Berlin", berlin(2026, 3, 29, 1)) == (berlin(2026, 3, 29, 3), berlin(2026, 3, 29, 10))


def test_hours_that_the_clock_skips_altogether_are_not_there_that_day():
    hours = (Window(DAYS, time(2, 10), time(2, 50)),)
    assert next_awake(hours, "Europe/Berlin", berlin(2026, 3, 29, 1)) == (berlin(2026, 3, 30, 2, 10), berlin(2026, 3, 30, 2, 50))


def test_hours_within_a_doubled_hour_last_from_the_first_to_the_second():
    hours = (Window(DAYS, time(2, 10), time(2, 50)),)
    begin, end = next_awake(hours, "Europe/Berlin", berlin(2026, 10, 25, 1))
    assert (begin, end) == (datetime(2026, 10, 25, 0, 10, tzinfo=UTC), datetime(2026, 10, 25, 1, 50, tzinfo=UTC))


def test_windows_that_touch_are_one_interval():
    monday = frozenset({0})
    hours = (Window(monday, time(8), time(12)), Window(monday, time(12), time(20)), Window(monday, time(9), time(10)))
    assert next_awake(hours, "Asia/Kolkata", datetime(2026, 10, 12, 0, tzinfo=UTC)) == (
        datetime(2026, 10, 12, 2, 30, tzinfo=UTC),
        datetime(2026, 10, 12, 14, 30, tzinfo=UTC),
    )


def test_equal_times_are_a_whole_day_and_a_whole_week_does_not_end_within_it():
    now = datetime(2026, 10, 14, 12, tzinfo=UTC)
    assert next_awake((Window(frozenset({2}), time(9), time(9)),), "UTC", now) == (now.replace(hour=9), now.replace(day=15, hour=9))
    begin, end = next_awake((Window(DAYS, time(9), time(9)),), "UTC", now)
    assert begin <= now
    assert end >= now + timedelta(days=8)


def test_one_weekday_is_found_a_week_ahead():
    now = datetime(2026, 10, 14, 12, tzinfo=UTC)  # a Wednesday
    assert next_awake((Window(frozenset({2}), time(9), time(12)),), "UTC", now) == (now.replace(day=21, hour=9), now.replace(day=21))


def test_no_windows_are_no_hours():
    assert next_awake((), "Europe/Berlin", datetime(2026, 1, 1, tzinfo=UTC)) is None
    assert not is_awake((), "Europe/Berlin", datetime(2026, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize("zone", ["", "Europe", "Europe/Nowhere", "../etc/passwd", "/etc/localtime", "UTC+2", "a\0b", "x" * 5000, "Zürich"])
def test_a_zone_that_is_none_is_a_value_error(zone):
    now = datetime(2026, 1, 1, tzinfo=UTC)
    for ask in (lambda: next_awake((), zone, now), lambda: is_awake((), zone, now), lambda: local_day(zone, now)):
        with pytest.raises(ValueError):
            ask()


def test_a_time_without_a_zone_is_a_value_error():
    with pytest.raises(ValueError):
        next_awake((), "UTC", datetime(2026, 1, 1))  # noqa: DTZ001


def test_the_local_day_is_that_of_the_place():
    now = datetime(2026, 10, 14, 23, tzinfo=UTC)
    assert local_day("Asia/Kolkata", now) == date(2026, 10, 15)
    assert local_day("America/New_York", now) == date(2026, 10, 14)
