"""Where something lies in a photo, in the words that people who do not see it use for what lies before them.

A clock face is laid over the photo as it was taken: twelve is at the top, three on the right, and what lies in its hub is in the middle.
How near something is, is only told where that is plain from how large such a thing usually is.
"""

import math
from typing import Literal

from vision.types import Box

Nearness = Literal["near", "far"]

_HUB = 0.16  # of the photo's sides, from its centre: within it nobody would say an hour
_FILLS = 0.3  # what covers the centre and so much of the photo lies in the middle
_VIEW = 1.3  # metres of the photo's longer side in one metre's distance, for the usual lens of a phone
_REACH, _ACROSS = 0.8, 5.0  # metres: within an arm's reach, and on the other side of a room; large things count from their own size
_FIRST, _SECOND = 0.36, 0.64  # where the left part ends and the right one begins


def hour(box: Box, size: tuple[int, int]) -> int | None:
    """1..12 on the clock face over a photo of ``size``; None in the middle."""
    x, y = _from_centre(box, size)
    if (abs(x) <= _HUB and abs(y) <= _HUB) or _covers_the_middle(box, size):
        return None
    width, height = size
    return round(math.degrees(math.atan2(x * width, -y * height)) / 30) % 12 or 12


def side(box: Box, size: tuple[int, int]) -> str:
    """ "middle", "left", "top-right" and so on, by thirds."""
    x, y = _from_centre(box, size)
    if _covers_the_middle(box, size):
        return "middle"
    across = "left" if x + 0.5 < _FIRST else "right" if x + 0.5 > _SECOND else ""
    down = "top" if y + 0.5 < _FIRST else "bottom" if y + 0.5 > _SECOND else ""
    return "-".join(filter(None, (down, across))) or "middle"


def nearness(box: Box, size: tuple[int, int], metres: float) -> Nearness | None:
    """How near a thing is whose longest side is usually so many metres; None where that is not plain."""
    share = max(box[2], box[3]) / max(size)
    distance = metres / (_VIEW * max(share, 0.001))
    if distance <= _REACH + metres:
        return "near"
    return "far" if distance >= _ACROSS + 2 * metres else None


def _from_centre(box: Box, size: tuple[int, int]) -> tuple[float, float]:
    """How far the box's centre lies right of and below the photo's, as shares of its sides: -0.5..0.5."""
    return (box[0] + box[2] / 2) / max(1, size[0]) - 0.5, (box[1] + box[3] / 2) / max(1, size[1]) - 0.5


def _covers_the_middle(box: Box, size: tuple[int, int]) -> bool:
    width, height = size
    holds = box[0] <= width / 2 <= box[0] + box[2] and box[1] <= height / 2 <= box[1] + box[3]
    return holds and box[2] * box[3] >= _FILLS * width * height
