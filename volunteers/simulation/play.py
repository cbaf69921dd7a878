"""The day itself: changes, requests, waves, answers and claims in the order of time, until everything asked is settled.

What a volunteer does with an offer depends on the seed, the request and the volunteer, not on the rule that made the offer.
"""

import heapq
import math
import random
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from itertools import count

from volunteers.matching.hours import local_day
from volunteers.matching.waves import AGAIN_AFTER_S, OFFER_PATIENCE_S, TURN_S
from volunteers.simulation.day import Answering, Day
from volunteers.simulation.people import Cast, Request, Volunteer
from volunteers.simulation.rules import Rule
from volunteers.simulation.timeline import Change, Event, awake_at

#: Sees every offer before it is made: request, volunteer, seconds since the day began.
Watch = Callable[[Request, Volunteer, float], None]


def play(day: Day, seed: int, cast: Cast, events: Sequence[Event], rule: Rule, watch: Watch | None = None) -> None:
    """Leaves what happened in the cast's requests and volunteers, who must be fresh."""
    _Stage(day, seed, cast, rule, watch).play(events)


class _Stage:
    def __init__(self, day: Day, seed: int, cast: Cast, rule: Rule, watch: Watch | None) -> None:
        self.day, self.seed, self.rule, self.watch = day, seed, rule, watch
        self.volunteers, self.requests = cast.volunteers, cast.requests
        self.now = 0.0
        self._order = count()
        self._plan: list[tuple[float, int, Callable[[], None]]] = []
        self._awake: Counter[str] = Counter()
        for request in self.requests:
            self._at(request.asked, partial(self._asks, request))

    def play(self, events: Sequence[Event]) -> None:
        for at, change, number in events:
            self._run_until(at)
            self.now = at
            self._change(change, self.volunteers[number])
        self._run_until(math.inf)

    def _at(self, when: float, what: Callable[[], None]) -> None:
        heapq.heappush(self._plan, (when, next(self._order), what))

    def _run_until(self, end: float) -> None:
        """Without what happens at the end itself: whoever sleeps from ten on is not asked at ten."""
        while self._plan and self._plan[0][0] < end:
            self.now, _, what = heapq.heappop(self._plan)
            what()

    def _clock(self) -> datetime:
        return self.day.begins + timedelta(seconds=self.now)

    def _chance(self, request: Request, *why: object) -> random.Random:
        return random.Random(" ".join(map(str, (self.seed, request.number, *why))))

    # --- volunteers' lives

    def _change(self, change: Change, volunteer: Volunteer) -> None:
        if change is Change.WAKES:
            volunteer.awake = awake_at(volunteer.windows, volunteer.zone, self._clock())
            if volunteer.reachable:
                self._awake.update(volunteer.languages)
                self.rule.wakes(volunteer)
        elif change is Change.SLEEPS:
            volunteer.awake = None
            if volunteer.reachable:
                self._awake.subtract(volunteer.languages)
                self.rule.sleeps(volunteer)
        else:
            volunteer.present = change is Change.COMES
            self.rule.changed(volunteer)

    # --- a request's way

    def _asks(self, request: Request) -> None:
        request.speaker_awake = any(self._awake[language] > 0 for language in request.languages)
        self._waits(request)

    def _waits(self, request: Request) -> None:
        self._at(self.now + self.day.patience_s, partial(self._expires, request, request.round))
        self._wave(request, request.round)

    def _expires(self, request: Request, of_round: int) -> None:
        if request.waiting and request.round == of_round:
            request.waiting = False
            self._withdraw(request)

    def _wave(self, request: Request, of_round: int) -> None:
        if not request.waiting or request.round != of_round:
            return
        request.wave += 1
        for volunteer in self.rule.wave(request, self.now, self._clock()):
            self._offer(request, volunteer)
        self._at(self.rule.next_at(request, self.now), partial(self._wave, request, of_round))

    def _offer(self, request: Request, volunteer: Volunteer) -> None:
        if self.watch:
            self.watch(request, volunteer, self.now)
        request.offers += 1
        request.offered[volunteer.number] = self.now
        volunteer.count_offer(self.now, local_day(volunteer.zone, self._clock()))
        if self.rule.tidy:
            request.open.add(volunteer.number)
            volunteer.open.add(request.number)
            self._at(self.now + OFFER_PATIENCE_S, partial(self._lapses, request, volunteer, self.now))
        self.rule.changed(volunteer)
        if volunteer.busy:
            request.busy_offers += 1
            return
        how = self.day.here if volunteer.present else self.day.away
        chance = self._chance(request, volunteer.number, int((self.now - request.asked) // AGAIN_AFTER_S))
        will, delay_s = chance.random(), how.reaches_s + chance.lognormvariate(math.log(how.median_s), how.sigma)
        if will < how.answers:
            self._at(self.now + delay_s, partial(self._answers, request, volunteer, how))
        elif will < how.answers + how.declines:
            self._at(self.now + delay_s, partial(self._lapses, request, volunteer, self.now))

    def _lapses(self, request: Request, volunteer: Volunteer, offered: float) -> None:
        """Declined, or unanswered for too long."""
        if request.offered[volunteer.number] == offered:
            self._close(request, volunteer)

    def _close(self, request: Request, volunteer: Volunteer) -> None:
        request.open.discard(volunteer.number)
        volunteer.open.discard(request.number)

    def _withdraw(self, request: Request) -> None:
        for number in tuple(request.open):
            self._close(request, self.volunteers[number])

    def _answers(self, request: Request, volunteer: Volunteer, how: Answering) -> None:
        if volunteer.busy:
            return
        if not request.waiting:
            # An offer that vanishes misleads only those whom the news has not reached yet.
            if request.claimed is not None and (not self.rule.tidy or self.now - request.claimed < how.reaches_s):
                request.losers += 1
        elif not self.rule.tidy or volunteer.number in request.open:
            self._claims(request, volunteer)

    def _claims(self, request: Request, volunteer: Volunteer) -> None:
        request.waiting, request.claimed, volunteer.busy = False, self.now, True
        self._withdraw(request)
        for number in tuple(volunteer.open):
            self._close(self.requests[number], volunteer)
        chance = self._chance(request, volunteer.number, "claim")
        vanishes = chance.random() < self.day.vanishes
        help_s = chance.lognormvariate(math.log(self.day.help_median_s), self.day.help_sigma)
        gone_s = chance.expovariate(1 / self.day.vanishes_after_s) + self.day.lease_s
        if not vanishes:
            request.answered = self.now
            self._at(self.now + help_s, partial(self._frees, request, volunteer))
        elif self.rule.tidy:
            turn = math.ceil((self.now + gone_s) / TURN_S) * TURN_S
            self._at(turn, partial(self._returns, request, volunteer))
        else:
            self._at(self.now + gone_s, partial(self._frees, request, volunteer))

    def _frees(self, request: Request, volunteer: Volunteer) -> None:
        volunteer.busy = False
        if request.hard:
            volunteer.resting_until = self._clock() + timedelta(seconds=self.day.rest_s)

    def _returns(self, request: Request, volunteer: Volunteer) -> None:
        """To the front: its waves begin anew."""
        self._frees(request, volunteer)
        request.waiting, request.claimed, request.wave = True, None, 0
        request.round += 1
        request.let_down.add(volunteer.number)
        self._waits(request)
