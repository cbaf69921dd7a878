"""Quality once the text has been read: what the text tells about the photo, and what it excuses."""

from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt

from vision.light import luminance
from vision.quality import BRIGHT_PAGE
from vision.scaling import Copy
from vision.types import Glance, Problem, Quality, Reading, TextLine

SURE = 0.85  # a line at or above this is read as printed, in our measurements with about one wrong character in fifty
WEAK = 0.7
_SMALL = 12  # pixels of line height in the photo below which letters blur into each other
_CUT_SHARE = 0.25  # of the text that must run out of a side before we speak of it
_INK = 0.12  # spread of luminance along the outermost pixels that only a letter can make
_NOTICEABLE = 0.01  # of the photo's area: a far-off sign is no reason to send anybody closer
_SIDES = (Problem.CUT_LEFT, Problem.CUT_RIGHT, Problem.CUT_TOP, Problem.CUT_BOTTOM)
_LENGTHWISE = (Problem.CUT_TOP, Problem.CUT_BOTTOM)
_LEAST_LETTERS = 3
_BLOWN_LEAST = 0.02  # a patch without any drawing in it, beside lines that could not be read
_EXCUSED_BY_TEXT = frozenset({Problem.COVERED, Problem.DARK, Problem.OVEREXPOSED, Problem.BLURRED, Problem.GLARE, Problem.EMPTY})
_ORDER = list(Problem)


def reading_quality(copy: Copy, lines: tuple[TextLine, ...]) -> Quality:
    """What the lines (with boxes in pixels of ``copy.size``) alone tell.

    usable is False when there is print but none of it can be trusted.
    """
    if not lines:
        return Quality(usable=True, measures={"lines": 0.0})
    letters = np.array([max(1, len(line.text)) for line in lines], dtype=np.float32)
    confidence = np.array([line.confidence for line in lines], dtype=np.float32)
    mean = float((letters * confidence).sum() / letters.sum())
    sure = float(letters[confidence >= SURE].sum() / letters.sum())
    weak = confidence < WEAK
    problems = [side for side in _SIDES if _cut_share(copy, lines, side) >= _CUT_SHARE]
    heights = np.array([min(line.box[2], line.box[3]) for line in lines])
    noticeable = _area(lines) >= _NOTICEABLE * copy.size[0] * copy.size[1]
    if noticeable and mean < SURE and float(np.median(heights[confidence < SURE])) < _SMALL:
        problems.append(Problem.TOO_SMALL)
    elif noticeable and sure < 0.5 and mean < WEAK:
        problems.append(Problem.UNREADABLE)
    usable = not noticeable or sure > 0.0 or mean >= WEAK
    measures = {"lines": float(len(lines)), "confidence": round(mean, 4), "sure": round(sure, 4), "weak": float(weak.sum())}
    return Quality(usable=usable, problems=tuple(problems), measures=measures)


def assess(glance: Glance, reading: Reading) -> Quality:
    """One verdict on the photo from both looks. Where the text was not read, the first look's verdict stands."""
    seen, read = glance.quality, reading.quality
    if reading.lines is None:
        return seen
    problems = set(seen.problems) | set(read.problems)
    usable = seen.usable
    if read.measures.get("sure", 0.0) >= 0.6 and read.measures.get("lines", 0.0) and _is_much(reading.lines):
        problems -= _EXCUSED_BY_TEXT
        usable = True
    elif seen.usable:
        usable = read.usable
    if (
        read.measures.get("weak")
        and seen.measures.get("blown", 0.0) >= _BLOWN_LEAST
        and seen.measures.get("overexposed", 0.0) < BRIGHT_PAGE
    ):
        problems.add(Problem.GLARE)
    if glance.codes:
        problems -= {Problem.EMPTY, Problem.BLURRED, Problem.DARK}
        usable = True
    if problems & {Problem.BLURRED, Problem.DARK, Problem.TOO_SMALL}:
        problems.discard(Problem.UNREADABLE)  # a cause that we can name is worth more
    return Quality(usable=usable, problems=tuple(sorted(problems, key=_ORDER.index)), measures=seen.measures | read.measures)


def _is_much(lines: tuple[TextLine, ...]) -> bool:
    """Enough to be what the photo is about, rather than one sign in the background."""
    return sum(len(line.text) for line in lines if line.confidence >= SURE) >= 8


def _cut_share(copy: Copy, lines: tuple[TextLine, ...], side: Problem) -> float:
    """Which part of the letters stands in lines that run out of this side."""
    cut = [line for line in lines if _runs_out(copy, line, side)]
    if _area(cut) < _NOTICEABLE * copy.size[0] * copy.size[1]:
        return 0.0
    return sum(len(line.text) for line in cut) / max(1, sum(len(line.text) for line in lines))


def _area(lines: Iterable[TextLine]) -> int:
    return sum(line.box[2] * line.box[3] for line in lines)


def _runs_out(copy: Copy, line: TextLine, side: Problem) -> bool:
    """The line's box touches the side and there is ink on the very last pixels; a blank margin means that it just ends there.

    A line that is cut through lengthwise, at the top or bottom, cannot be read well; one that can be is whole.
    """
    if len(line.text) < _LEAST_LETTERS or (side in _LENGTHWISE and line.confidence >= SURE):
        return False
    left, top, width, height = line.box
    across, down = copy.size
    near_x, near_y = max(2, across // 250), max(2, down // 250)
    touches = {
        Problem.CUT_LEFT: left <= near_x,
        Problem.CUT_RIGHT: across - left - width <= near_x,
        Problem.CUT_TOP: top <= near_y,
        Problem.CUT_BOTTOM: down - top - height <= near_y,
    }
    return touches[side] and _ink_at(copy, line, side)


def _ink_at(copy: Copy, line: TextLine, side: Problem) -> bool:
    patch = _patch(copy, line.box)
    if min(patch.shape[:2]) < 3:
        return False
    strips: dict[Problem, Any] = {
        Problem.CUT_LEFT: patch[:, :2].mean(axis=1),
        Problem.CUT_RIGHT: patch[:, -2:].mean(axis=1),
        Problem.CUT_TOP: patch[:2].mean(axis=0),
        Problem.CUT_BOTTOM: patch[-2:].mean(axis=0),
    }
    low, high = np.percentile(strips[side], [4, 96])
    darkest, lightest = np.percentile(patch, [2, 98])
    return bool(high - low >= max(_INK, 0.5 * (lightest - darkest)))


def _patch(copy: Copy, box: tuple[int, int, int, int]) -> npt.NDArray[np.float32]:
    left, top, width, height = box
    x0, y0 = int(left / copy.scale[0]), int(top / copy.scale[1])
    x1, y1 = round((left + width) / copy.scale[0]), round((top + height) / copy.scale[1])
    return luminance(copy.rgb[y0 : max(y1, y0 + 1), x0 : max(x1, x0 + 1)])
