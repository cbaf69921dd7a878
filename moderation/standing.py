"""What stands against an account, in points that fade. Plain Python.

A page says when suspending is worth a thought; nothing is ever suspended by a number.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, Protocol

HALVES_EVERY = timedelta(days=90)
GONE_AFTER = timedelta(days=365)
SUSPENDING = 3.0


class Mark(Protocol):
    """A strike: ``weight`` (int), ``created_at``, and ``void_at`` (None while it stands), both aware times."""

    weight: Any
    created_at: Any
    void_at: Any


def points(strikes: Iterable[Mark], now: datetime) -> float:
    """Half of a strike's weight is left after 90 days, nothing after a year or once it is void."""
    return sum(_left(strike, now) for strike in strikes)


def recommends_suspension(strikes: Iterable[Mark], now: datetime) -> bool:
    return points(strikes, now) >= SUSPENDING


def _left(strike: Mark, now: datetime) -> float:
    age = max(now - strike.created_at, timedelta(0))
    if strike.void_at is not None or age >= GONE_AFTER:
        return 0.0
    return float(strike.weight * 0.5 ** (age / HALVES_EVERY))
