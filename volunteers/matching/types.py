"""What matching knows of a volunteer and of a request; and awake hours as they are stored."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

DAYS = frozenset(range(7))
MOST_WINDOWS = 28

_Day = Annotated[int, Field(ge=0, le=6, strict=True)]
_Clock = Annotated[str, Field(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]


@dataclass(frozen=True, slots=True)
class Window:
    """Hours of the local day, to the minute. ``days``: the weekdays on which it begins, 0 = Monday.

    An ``end`` that is not after ``start`` is on the next day; ``end == start`` is 24 hours. ``end`` itself is outside.
    Raises ValueError for no days, days that are none, seconds, and times with a zone of their own.
    """

    days: frozenset[int]
    start: time
    end: time

    def __post_init__(self) -> None:
        if not self.days or not self.days <= DAYS:
            raise ValueError("a window begins on one or more of the days 0 (Monday) to 6 (Sunday)")
        for clock in (self.start, self.end):
            if clock.tzinfo is not None or clock.second or clock.microsecond:
                raise ValueError("a window's times are local, to the minute")

    @property
    def over_midnight(self) -> bool:
        return self.end <= self.start


class _StoredWindow(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    days: Annotated[list[_Day], Field(min_length=1, max_length=7)]
    start: _Clock
    end: _Clock


_STORED = TypeAdapter(Annotated[list[_StoredWindow], Field(max_length=MOST_WINDOWS)])


def windows_load(stored: Sequence[Mapping[str, Any]]) -> tuple[Window, ...]:
    """``[{"days": [0, 1], "start": "22:00", "end": "06:00"}]`` -> windows. Raises ValueError (pydantic's) for anything else."""
    return tuple(
        Window(frozenset(one.days), time.fromisoformat(one.start), time.fromisoformat(one.end)) for one in _STORED.validate_python(stored)
    )


def windows_dump(windows: Sequence[Window]) -> list[dict[str, Any]]:
    """What ``windows_load`` reads: plain lists, numbers and strings."""
    return [{"days": sorted(one.days), "start": f"{one.start:%H:%M}", "end": f"{one.end:%H:%M}"} for one in windows]


@dataclass(frozen=True, slots=True)
class Seeker:
    """One request, as matching sees it.

    ``languages``: primary tags ("en"), most wanted first. ``never``: volunteers whom this person shall not meet again.
    ``offered``: volunteers who have this request now, or had it too recently to be asked again. ``hard``: the content can
    distress. ``urgent``: asks more volunteers at once.
    """

    person: Hashable
    languages: tuple[str, ...]
    never: frozenset[Hashable] = frozenset()
    offered: frozenset[Hashable] = frozenset()
    hard: bool = False
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """One volunteer, as matching sees them. All times are aware and in UTC.

    ``person``: the same person's account, who may ask as well. ``languages``: primary tags, mother tongue first.
    ``awake_from``, ``awake_until``: the current or next awake interval (``hours.next_awake``); None: never.
    ``resting_until``: a rest from all requests after hard content. ``ready``: guidelines accepted and practice done.
    ``busy``: is helping somebody. ``present``: has the dashboard open now. ``offers_today``: in the volunteer's local day.
    """

    volunteer: Hashable
    person: Hashable
    languages: tuple[str, ...]
    awake_from: datetime | None = None
    awake_until: datetime | None = None
    snoozed_until: datetime | None = None
    resting_until: datetime | None = None
    ready: bool = False
    blocked: bool = False
    busy: bool = False
    takes_hard: bool = False
    present: bool = False
    open_offers: int = 0
    offers_today: int = 0
    daily_cap: int = 0
    last_offered_at: datetime | None = None
