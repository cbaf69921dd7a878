"""How many volunteers are asked at once, and how soon the next ones.

Few at first, since everybody who is asked in vain is asked less gladly the next time; then quickly more. The clock that sends waves
turns every ``TURN_S``, so pauses are whole turns.

The numbers were tried in the simulated day (``manage.py simulate_handoff``). A pause of one turn makes half the people wait a second
less for twice the offers. Waves of 64 instead of 32 change the times only where nobody has the dashboard open: two seconds off a p95
of 38, for 30 % more offers.
"""

from dataclasses import dataclass
from typing import Protocol

TURN_S = 3
#: An offer that nobody answered for so long lapses and frees the volunteer's slot.
OFFER_PATIENCE_S = 60
#: After so long the same request may be offered to the same volunteer again.
AGAIN_AFTER_S = 180


class WaveRule(Protocol):
    def size(self, wave: int, urgent: bool) -> int:
        """How many are asked in this wave; the first is wave 1. At least 1."""
        ...

    def pause_s(self, wave: int) -> float:
        """Seconds between this wave and the next, if nobody has claimed the request."""
        ...


@dataclass(frozen=True, slots=True)
class GrowingWaves:
    """Each wave ``growth`` times the one before it, up to ``most``; an urgent request begins with ``first_urgent``."""

    first: int = 4
    first_urgent: int = 8
    growth: int = 2
    most: int = 32
    pause: float = 2 * TURN_S

    def size(self, wave: int, urgent: bool) -> int:
        first = self.first_urgent if urgent else self.first
        for _ in range(wave - 1):  # not a power: wave may be in the thousands, and so would its digits
            if first >= self.most:
                break
            first *= self.growth
        return min(first, self.most)

    def pause_s(self, wave: int) -> float:
        return self.pause


SHIPPED = GrowingWaves()
