"""Quality once print has been looked for: what it tells about the photo, and what it excuses. The one verdict from all looks."""

from itertools import pairwise

import numpy as np

from vision.cut_off import Print, cut_sides, found_at, is_noticeable
from vision.glare import veils
from vision.quality import BRIGHT_PAGE, HALF_COVERED, HOPELESS_LIGHT, glare_side
from vision.scaling import Copy
from vision.types import Box, Code, Glance, Problem, Quality, Reading, TextLine
from vision.unread import LEGIBLE, is_in_the_shade

SURE = 0.85  # a line at or above this is read as printed, in our measurements with about one wrong character in fifty
WEAK = 0.7
_SMALL = 12  # pixels of line height in the photo below which letters blur into each other
_BLOWN_LEAST = 0.02  # a patch without any drawing in it, beside lines that could not be read
_MUCH, _MUCH_BESIDE_A_THUMB = 8, 40  # letters; of what half a photo shows some words are soon read
_ROWS_LEAST = 3  # with fewer, what is first and what is last tells little
_EXCUSED_BY_TEXT = frozenset(
    {
        Problem.COVERED,
        Problem.DARK,
        Problem.BACKLIT,
        Problem.OVEREXPOSED,
        Problem.BLURRED,
        Problem.GLARE,
        Problem.EMPTY,
        Problem.TOO_FAR,
    }
)
_EXCUSED_BY_CODE = frozenset({Problem.EMPTY, Problem.BLURRED, Problem.DARK, Problem.TOO_FAR})
_ORDER = list(Problem)


def reading_quality(copy: Copy, lines: tuple[TextLine, ...], unread: tuple[Box, ...] = ()) -> Quality:
    """What the lines (with boxes in pixels of ``copy.size``) alone tell.

    usable is False when there is print but none of it can be trusted. ``measures["unread"]``: lines in letters that nobody here
    knows, which no other photo would change.
    """
    in_other_letters = {"unread": float(len(unread))} if unread else {}
    if not lines:
        return Quality(usable=True, problems=cut_sides(copy, map(found_at, unread)), measures={"lines": 0.0} | in_other_letters)
    letters = np.array([max(1, len(line.text)) for line in lines], dtype=np.float32)
    confidence = np.array([line.confidence for line in lines], dtype=np.float32)
    mean = float((letters * confidence).sum() / letters.sum())
    sure = float(letters[confidence >= SURE].sum() / letters.sum())
    weak = confidence < WEAK
    boxes = [line.box for line in lines]
    # What is cut through lengthwise looks like letters of another script.
    problems = cut_sides(copy, (*(Print(line.box, len(line.text), line.confidence >= SURE) for line in lines), *map(found_at, unread)))
    heights = np.array([min(box[2:]) for box in boxes])
    noticeable = is_noticeable(copy, boxes)
    if noticeable and mean < SURE and float(np.median(heights[confidence < SURE])) < _SMALL:
        problems.append(Problem.TOO_SMALL)
    elif noticeable and sure < 0.5 and mean < WEAK:
        problems.append(Problem.UNREADABLE)
    if noticeable and sure < 0.5 and is_in_the_shade(copy, boxes):
        problems.append(Problem.BACKLIT)
    problems += _turned([line for line in lines if line.confidence >= SURE])
    usable = not noticeable or sure > 0.0 or mean >= WEAK
    measures = {"lines": float(len(lines)), "confidence": round(mean, 4), "sure": round(sure, 4), "weak": float(weak.sum())}
    return Quality(usable=usable, problems=_ordered(problems), measures=measures | in_other_letters)


def assess(glance: Glance, reading: Reading | None) -> Quality:
    """One verdict on the photo from both looks. Where the text was not read (or not yet), the first look's verdict stands."""
    seen = glance.quality
    if reading is None or reading.lines is None:
        return excused_by_codes(seen, glance.codes)
    read = reading.quality
    problems = set(seen.problems) | set(read.problems)
    usable = seen.usable
    is_half_covered = Problem.COVERED in problems and seen.measures.get("thumb", 0.0) >= HALF_COVERED
    if read.measures.get("sure", 0.0) >= 0.6 and _is_much(reading.lines, _MUCH_BESIDE_A_THUMB if is_half_covered else _MUCH):
        problems -= _EXCUSED_BY_TEXT
        usable = True
    elif seen.usable:
        usable = read.usable
    if read.measures.get("unread"):
        problems -= {Problem.EMPTY, Problem.TOO_FAR}  # there is print, and it is its letters that hinder
    if seen.measures.get("overexposed", 0.0) < BRIGHT_PAGE:
        hides_print = read.measures.get("weak") and seen.measures.get("blown", 0.0) >= _BLOWN_LEAST
        if hides_print or veils(seen.measures, glance.size, [line.box for line in reading.lines if line.confidence >= WEAK]):
            problems.add(Problem.GLARE)
    return excused_by_codes(_together(seen, read, problems, usable), glance.codes)


def assess_places(seen: Quality, places: Quality) -> Quality:
    """One verdict from a quick look that found where print is but read none of it."""
    problems = set(seen.problems) | set(places.problems)
    usable = seen.usable
    if places.measures.get("legible"):
        problems.discard(Problem.EMPTY)
    if places.measures.get("legible", 0.0) >= LEGIBLE:
        problems.discard(Problem.TOO_FAR)
    if places.measures.get("legible", 0.0) >= LEGIBLE and seen.blur != "shaken":
        problems -= {Problem.BLURRED, Problem.OVEREXPOSED}  # large letters stand more
        usable = not problems & HOPELESS_LIGHT
    return _together(seen, places, problems, usable)


def excused_by_codes(quality: Quality, codes: tuple[Code, ...] | None) -> Quality:
    """A photo in which a code could be read is good enough for something. ``measures["codes"]`` tells how many were."""
    if not codes:
        return quality
    problems = tuple(problem for problem in quality.problems if problem not in _EXCUSED_BY_CODE)
    measures = quality.measures | {"codes": float(len(codes))}
    return quality.model_copy(update={"usable": True, "problems": problems, "measures": measures})


def _together(seen: Quality, found: Quality, problems: set[Problem], usable: bool) -> Quality:
    if problems & {Problem.BLURRED, Problem.DARK, Problem.BACKLIT, Problem.TOO_SMALL}:
        problems.discard(Problem.UNREADABLE)  # a cause that we can name is worth more
    where = {problem: side for problem, side in seen.where.items() if problem in problems}
    if Problem.GLARE in problems and (side := glare_side(seen.measures)):
        where[Problem.GLARE] = side
    blur = seen.blur if Problem.BLURRED in problems else None
    return Quality(usable=usable, problems=_ordered(problems), where=where, blur=blur, measures=seen.measures | found.measures)


def _ordered(problems: set[Problem] | list[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=_ORDER.index))


def _is_much(lines: tuple[TextLine, ...], least: int) -> bool:
    """Enough to be what the photo is about, rather than one sign in the background."""
    return sum(len(line.text) for line in lines if line.confidence >= SURE) >= least


def _turned(lines: list[TextLine]) -> list[Problem]:
    """Which way up the print lies, from the shape of its sure lines and the order in which they are read.

    Chinese and Japanese may stand on end and be upright.
    """
    long = [line for line in lines if len(line.text) >= 3 and not any(character > "⺀" for character in line.text)]
    if len(long) < _ROWS_LEAST:
        return []
    if sum(line.box[3] >= 1.5 * line.box[2] for line in long) * 2 > len(long):
        return [Problem.ON_ITS_SIDE]
    steps = [(after.box[1] - before.box[1]) / max(1, before.box[3]) for before, after in pairwise(long)]
    up, down = sum(step < -0.5 for step in steps), sum(step > 0.5 for step in steps)
    return [Problem.UPSIDE_DOWN] if up >= max(2, 3 * down) else []
