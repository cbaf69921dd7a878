"""Who is asked, and when the next ones are: the shipped matcher and waves, and the rules of two older servers of this kind.

The older rules draw from everybody awake who speaks a language of the person and has not had this request yet. They do not look at who
is busy or present, whose turn it is, or how many offers somebody has; an offer stays after another has taken it; a request whose
volunteer vanished is never found again. Otherwise they are treated kindly: here they know hours over midnight, snooze and practice.
"""

import math
import random
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Protocol

from volunteers.matching.choosing import choose_in_order
from volunteers.matching.hours import local_day
from volunteers.matching.types import Candidate, Seeker
from volunteers.matching.waves import AGAIN_AFTER_S, SHIPPED, TURN_S, WaveRule
from volunteers.simulation.day import Day
from volunteers.simulation.people import Request, Volunteer
from volunteers.simulation.pools import FairPools, Lots


class Rule(Protocol):
    """``tidy``: offers lapse and vanish when another has claimed, and a claim ends with its lease.

    ``wakes``, ``sleeps`` and ``changed`` (present or not, just offered) are told of reachable volunteers only.
    """

    name: str
    tidy: bool

    def wakes(self, volunteer: Volunteer) -> None: ...
    def sleeps(self, volunteer: Volunteer) -> None: ...
    def changed(self, volunteer: Volunteer) -> None: ...
    def wave(self, request: Request, at: float, now: datetime) -> Sequence[Volunteer]: ...
    def next_at(self, request: Request, at: float) -> float: ...


class Shipped:
    """``choose_in_order`` and a wave rule. After the first, waves go out when the clock turns."""

    tidy = True

    def __init__(self, day: Day, volunteers: Sequence[Volunteer], waves: WaveRule = SHIPPED, name: str = "shipped") -> None:
        self.name = name
        self._day, self._volunteers, self._waves = day, volunteers, waves
        self._pools = FairPools()

    def wakes(self, volunteer: Volunteer) -> None:
        volunteer.epoch += 1
        self._pools.put(volunteer)

    def sleeps(self, volunteer: Volunteer) -> None:
        volunteer.epoch += 1

    def changed(self, volunteer: Volunteer) -> None:
        volunteer.epoch += 1
        if volunteer.awake:
            self._pools.put(volunteer)

    def wave(self, request: Request, at: float, now: datetime) -> Sequence[Volunteer]:
        seeker = Seeker(
            person=request.person,
            languages=request.languages,
            never=frozenset(request.let_down),
            offered=frozenset(number for number, when in request.offered.items() if at - when < AGAIN_AFTER_S),
            hard=request.hard,
            urgent=request.urgent,
        )
        chosen = choose_in_order(seeker, self._candidates(request.languages, now), now, self._waves.size(request.wave, request.urgent))
        self._pools.put_back()
        return [self._volunteers[one.volunteer] for one in chosen if isinstance(one.volunteer, int)]

    def next_at(self, request: Request, at: float) -> float:
        return math.ceil((at + self._waves.pause_s(request.wave)) / TURN_S) * TURN_S

    def _candidates(self, languages: Sequence[str], now: datetime) -> Iterator[Candidate]:
        for volunteer in self._pools.in_order(languages):
            yield volunteer.candidate(self._day, now, local_day(volunteer.zone, now))


class Drawn:
    """Lots among all speakers: ``most`` per wave, or growing by one from 1 to ``most``, every ``pause_s`` seconds."""

    tidy = False

    def __init__(self, name: str, most: int, pause_s: float, seed: int) -> None:
        self.name = name
        self._most, self._pause_s = most, pause_s
        self._lots = Lots(random.Random(f"{seed} {name}"))

    def wakes(self, volunteer: Volunteer) -> None:
        self._lots.put(volunteer)

    def sleeps(self, volunteer: Volunteer) -> None:
        self._lots.take_out(volunteer)

    def changed(self, volunteer: Volunteer) -> None:
        pass

    def wave(self, request: Request, at: float, now: datetime) -> Sequence[Volunteer]:
        drawn = self._lots.draw(request.languages, set(request.offered), min(request.wave, self._most))
        return [one for one in drawn if one.person != request.person]

    def next_at(self, request: Request, at: float) -> float:
        return at + self._pause_s


def one_at_a_time(seed: int) -> Drawn:
    return Drawn("old A: one each 5 s", 1, 5.0, seed)


def one_to_ten(seed: int) -> Drawn:
    return Drawn("old B: 1 to 10 each 4 s", 10, 4.0, seed)
