"""When volunteers wake and sleep, and when they sit at their dashboard: the same for every rule that plays the day."""

import random
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from enum import IntEnum
from functools import lru_cache

from volunteers.matching.hours import next_awake
from volunteers.simulation.day import DAY_S, HOUR_S, Day
from volunteers.simulation.people import Volunteer, Windows

#: The day is played on until what was asked in its last minute is settled.
AFTERWARDS_S = 3 * HOUR_S


class Change(IntEnum):
    """At the same moment whoever leaves goes before whoever comes."""

    LEAVES = 0
    SLEEPS = 1
    WAKES = 2
    COMES = 3


#: Seconds since the day began (0 for what began before it), the change, the volunteer's number.
Event = tuple[float, Change, int]


def timeline(volunteers: Iterable[Volunteer], day: Day, seed: int) -> list[Event]:
    """In order of time. Nobody comes to the dashboard outside their awake hours."""
    chance = random.Random(f"{seed} presence")
    return sorted(event for volunteer in volunteers for event in _life(volunteer, day, chance))


@lru_cache(maxsize=100_000)
def awake_at(windows: Windows, zone: str, now: datetime) -> tuple[datetime, datetime] | None:
    """``next_awake``, remembered: thousands of volunteers keep the same hours in the same place."""
    return next_awake(windows, zone, now)


def _life(volunteer: Volunteer, day: Day, chance: random.Random) -> Iterator[Event]:
    now, number = day.begins, volunteer.number
    until = now + timedelta(seconds=DAY_S + AFTERWARDS_S)
    while (interval := awake_at(volunteer.windows, volunteer.zone, now)) and interval[0] < until:
        begin, end = (max((edge - day.begins).total_seconds(), 0.0) for edge in interval)
        yield begin, Change.WAKES, number
        yield end, Change.SLEEPS, number
        if volunteer.reachable:
            yield from _sittings(begin, end, number, day, chance)
        now = interval[1]


def _sittings(begin: float, end: float, number: int, day: Day, chance: random.Random) -> Iterator[Event]:
    """Exponential sittings and times between them, in balance from the first moment on."""
    if day.present <= 0:
        return
    away_s = day.sitting_s * (1 - day.present) / day.present
    at = begin
    if away_s > 0 and chance.random() >= day.present:
        at += chance.expovariate(1 / away_s)
    while at < min(end, DAY_S + AFTERWARDS_S):
        leaves = min(at + chance.expovariate(1 / day.sitting_s), end)
        yield at, Change.COMES, number
        yield leaves, Change.LEAVES, number
        at = leaves + (chance.expovariate(1 / away_s) if away_s > 0 else 0.0)
