"""The honest wait: what people who asked in this language waited lately, and how many are ahead."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Literal

#: Before anybody has waited in this language.
ASSUMED_WAIT_S = 30.0
#: How long one volunteer is busy with one request.
ASSUMED_HELP_S = 240.0
SOON_S = 45.0
#: From so many minutes on the wait is called long, not counted.
LONG_MINUTES = 10

_MOST_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Wait:
    """``ahead``: requests in this language that are waiting longer. ``minutes``: rounded up, so 1 for "soon"; 0: nobody is awake."""

    kind: Literal["soon", "minutes", "long", "nobody_awake"]
    ahead: int
    minutes: int


def expected_wait(ahead: int, awake: int, free: int, recent_waits_s: Sequence[float]) -> Wait:
    """``awake``: volunteers of this language who may be asked now; ``free``: those of them who are not helping.

    ``recent_waits_s``: seconds that answered requests in this language waited, in any order. Numbers that cannot be are left out.
    """
    ahead = max(ahead, 0)
    if awake <= 0:
        return Wait("nobody_awake", ahead, 0)
    free = min(max(free, 0), awake)
    seen = [wait for wait in recent_waits_s if math.isfinite(wait) and wait >= 0]
    one = median(seen) if seen else ASSUMED_WAIT_S
    # Those ahead draw on the same volunteers who are free; whoever finds none free waits until one of all has finished helping.
    wait = one + one * ahead / max(free, 1) + ASSUMED_HELP_S * max(ahead - free + 1, 0) / awake
    minutes = max(math.ceil(min(wait, _MOST_MINUTES * 60) / 60), 1)
    if wait < SOON_S:
        return Wait("soon", ahead, minutes)
    return Wait("minutes" if minutes < LONG_MINUTES else "long", ahead, minutes)
