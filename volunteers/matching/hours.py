"""Awake hours in real time zones.

A clock that jumps forward skips times, and one that is set back has times twice. What is skipped counts as the moment of the jump;
of a time that comes twice the first one begins and the second one ends, so that nobody's hours are cut short.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from volunteers.matching.types import Window

AHEAD = timedelta(days=8)

_DAY = timedelta(days=1)
_Interval = tuple[datetime, datetime]


def next_awake(windows: Sequence[Window], zone: str, now: datetime) -> _Interval | None:
    """The awake interval in UTC that contains ``now``, else the next one that begins within 8 days; None: there is none.

    The end is outside. Windows that touch or overlap are one interval; of one that never ends at least the next 8 days are told.
    Raises ValueError for an unknown zone and for a ``now`` without a zone.
    """
    where, now = _zone(zone), _utc(now)
    today = now.astimezone(where).date()
    for begin, end in _merged(_intervals(windows, where, today - 2 * _DAY, days=13)):
        if end > now:
            return (begin, end) if begin <= now + AHEAD else None
    return None


def is_awake(windows: Sequence[Window], zone: str, now: datetime) -> bool:
    """Raises ValueError like ``next_awake``."""
    where, now = _zone(zone), _utc(now)
    today = now.astimezone(where).date()
    return any(begin <= now < end for begin, end in _intervals(windows, where, today - 2 * _DAY, days=4))


def local_day(zone: str, now: datetime) -> date:
    """The date that the calendar shows there. Raises ValueError like ``next_awake``."""
    return _utc(now).astimezone(_zone(zone)).date()


def _zone(zone: str) -> ZoneInfo:
    try:
        return ZoneInfo(zone)
    except (ZoneInfoNotFoundError, OSError) as error:  # OSError: a directory ("Europe"), a name too long for a file
        raise ValueError(f"unknown time zone: {zone!r}") from error


def _utc(now: datetime) -> datetime:
    if now.tzinfo is None:
        raise ValueError("a time without a zone says nothing about who is awake")
    return now.astimezone(UTC)


def _intervals(windows: Sequence[Window], where: ZoneInfo, first: date, days: int) -> Iterator[_Interval]:
    """Those of windows that begin on ``days`` calendar days from ``first`` on, also on days that this place never had."""
    for day in (first + number * _DAY for number in range(days)):
        for window in windows:
            if day.weekday() in window.days:
                begin = _instant(day, window.start, where, last=False)
                end = _instant(day + _DAY if window.over_midnight else day, window.end, where, last=True)
                if begin < end:  # not so when the clock skipped all of it
                    yield begin, end


def _merged(intervals: Iterator[_Interval]) -> Iterator[_Interval]:
    current: _Interval | None = None
    for begin, end in sorted(intervals):
        if current and begin <= current[1]:
            current = current[0], max(current[1], end)
        else:
            if current:
                yield current
            current = begin, end
    if current:
        yield current


def _instant(day: date, clock: time, where: ZoneInfo, *, last: bool) -> datetime:
    local = datetime.combine(day, clock, tzinfo=where)
    first, second = (local.replace(fold=fold).astimezone(UTC) for fold in (0, 1))
    if first <= second:
        return second if last else first
    return _jump(second, first, where)  # only a skipped time has its "second" reading before its first


def _jump(before: datetime, after: datetime, where: ZoneInfo) -> datetime:
    """The moment, to the second, at which the clock jumps forward between the two."""
    offset = before.astimezone(where).utcoffset()
    low, high = 0, int((after - before).total_seconds())
    while high - low > 1:
        middle = (low + high) // 2
        if (before + timedelta(seconds=middle)).astimezone(where).utcoffset() == offset:
            low = middle
        else:
            high = middle
    return before + timedelta(seconds=high)
