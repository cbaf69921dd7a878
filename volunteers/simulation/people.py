"""The people of the simulated day. Whatever the rules do later, the same seed makes the same volunteers and the same requests."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from volunteers.matching.types import DAYS, Candidate, Window
from volunteers.simulation.day import DAY_S, Day
from volunteers.simulation.world import ASKING_BY_HOUR, TONGUES

Windows = tuple[Window, ...]


def _daily(start: int, end: int) -> Windows:
    """Minutes of the day."""
    return (Window(DAYS, time(start // 60 % 24, start % 60), time(end // 60 % 24, end % 60)),)


_ORDINARY = tuple(_daily(480 + later, 1320 + later) for later in (-60, -30, 0, 0, 30, 60))
_NIGHTS = tuple(_daily(*hours) for hours in ((1320, 360), (1080, 120), (1200, 60)))
_EVENINGS = (
    _daily(1080, 1380),
    _daily(1020, 1320),
    # Evenings, and the whole of the weekend.
    (Window(frozenset({0, 1, 2, 3, 4}), time(18), time(22, 30)), Window(frozenset({5, 6}), time(9), time(22, 30))),
)


@dataclass(slots=True)
class Volunteer:
    """``person`` is the account's: below ``Day.people`` for one who asks as well. Times are seconds since the day began."""

    number: int
    person: int
    languages: tuple[str, ...]
    zone: str
    windows: Windows
    ready: bool
    blocked: bool
    snoozed: bool
    takes_hard: bool

    awake: tuple[datetime, datetime] | None = None
    present: bool = False
    busy: bool = False
    resting_until: datetime | None = None
    #: Requests of which this volunteer holds an unanswered offer.
    open: set[int] = field(default_factory=set)
    offers_on: date | None = None
    offers_today: int = 0
    offers: int = 0
    last_offered: float = -1.0
    #: Goes up whenever its places in the pools are no longer true.
    epoch: int = 0

    @property
    def reachable(self) -> bool:
        """May be asked at all on this day, whenever awake."""
        return self.ready and not self.blocked and not self.snoozed

    def count_offer(self, now: float, today: date) -> None:
        self.offers_today = self.offers_today + 1 if self.offers_on == today else 1
        self.offers_on = today
        self.offers += 1
        self.last_offered = now

    def candidate(self, day: Day, now: datetime, today: date) -> Candidate:
        """As the matcher sees them. ``today``: their local day."""
        return Candidate(
            volunteer=self.number,
            person=self.person,
            languages=self.languages,
            awake_from=self.awake[0] if self.awake else None,
            awake_until=self.awake[1] if self.awake else None,
            snoozed_until=now + timedelta(days=1) if self.snoozed else None,
            resting_until=self.resting_until,
            ready=self.ready,
            blocked=self.blocked,
            busy=self.busy,
            takes_hard=self.takes_hard,
            present=self.present,
            open_offers=len(self.open),
            offers_today=self.offers_today if self.offers_on == today else 0,
            daily_cap=day.daily_cap,
            last_offered_at=None if self.last_offered < 0 else day.begins + timedelta(seconds=self.last_offered),
        )


@dataclass(slots=True)
class Request:
    """``asked``, ``answered``: seconds since the day began; ``answered`` is when a human came who stayed."""

    number: int
    person: int
    languages: tuple[str, ...]
    asked: float
    hard: bool
    urgent: bool

    speaker_awake: bool = False
    waiting: bool = True
    wave: int = 0
    #: Goes up when it comes back; what was planned for it before no longer holds.
    round: int = 0
    answered: float | None = None
    claimed: float | None = None
    offers: int = 0
    busy_offers: int = 0
    losers: int = 0
    #: Volunteer -> when last offered.
    offered: dict[int, float] = field(default_factory=dict)
    #: Volunteers who hold an unanswered offer.
    open: set[int] = field(default_factory=set)
    #: Volunteers who claimed it and vanished.
    let_down: set[int] = field(default_factory=set)


@dataclass(slots=True)
class Cast:
    volunteers: list[Volunteer]
    requests: list[Request]


def cast(day: Day, seed: int) -> Cast:
    """Fresh people, as they are when the day begins."""
    return Cast(_volunteers(day, random.Random(f"{seed} volunteers")), _requests(day, random.Random(f"{seed} requests")))


def _volunteers(day: Day, chance: random.Random) -> list[Volunteer]:
    homes, weights = _homes([one.volunteers for one in TONGUES])
    made = []
    for number, (tag, zone) in enumerate(chance.choices(homes, cum_weights=weights, k=day.volunteers)):
        kind = chance.random()
        hours = _NIGHTS if kind < day.nights else _EVENINGS if kind < day.nights + day.evenings else _ORDINARY
        made.append(
            Volunteer(
                number=number,
                person=chance.randrange(day.people) if chance.random() < day.own else day.people + number,
                languages=_spoken(tag, day.second, chance),
                zone=zone,
                windows=chance.choice(hours),
                ready=chance.random() >= day.not_ready,
                blocked=chance.random() < day.blocked,
                snoozed=chance.random() < day.snoozing,
                takes_hard=chance.random() < day.takes_hard,
            )
        )
    return made


def _requests(day: Day, chance: random.Random) -> list[Request]:
    homes, weights = _homes([one.people for one in TONGUES])
    lives = chance.choices(homes, cum_weights=weights, k=day.people)
    speak = [_spoken(tag, day.people_second, chance) for tag, _ in lives]
    count = round(chance.gauss(day.requests, day.requests**0.5)) if day.requests > 0 else 0
    made = []
    for person in chance.choices(range(day.people), k=max(count, 0)):
        asked = _asked(day, lives[person][1], chance)
        made.append((asked, person, chance.random() < day.hard, chance.random() < day.urgent))
    return [
        Request(number, person, speak[person], asked, hard, urgent) for number, (asked, person, hard, urgent) in enumerate(sorted(made))
    ]


def _homes(shares: Sequence[float]) -> tuple[list[tuple[str, str]], list[float]]:
    """(language, zone) and their cumulative weights."""
    homes, weights, total = [], [], 0.0
    for tongue, share in zip(TONGUES, shares, strict=True):
        everywhere = sum(weight for _, weight in tongue.zones)
        for zone, weight in tongue.zones:
            total += share * weight / everywhere
            homes.append((tongue.tag, zone))
            weights.append(total)
    return homes, weights


def _spoken(tag: str, second: float, chance: random.Random) -> tuple[str, ...]:
    """English is the second language of most who have one; those who grew up with it have another a fifth as often."""
    if tag != "en":
        return (tag, "en") if chance.random() < second else (tag,)
    return ("en", chance.choice(TONGUES[1:]).tag) if chance.random() < second / 5 else ("en",)


def _asked(day: Day, zone: str, chance: random.Random) -> float:
    (local_hour,) = chance.choices(range(24), weights=ASKING_BY_HOUR)
    return ((local_hour + chance.random()) * 3600 - _offset_s(zone, day.begins)) % DAY_S


@cache
def _offset_s(zone: str, when: datetime) -> float:
    offset = when.astimezone(ZoneInfo(zone)).utcoffset()
    return offset.total_seconds() if offset else 0.0
