"""The printed lines of one photo and how they lie to each other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from statistics import median

from vision.types import Box, TextLine

_ENOUGH_PAIRS, _ENOUGH_ROWS = 4, 5
_LEVEL = 0.012  # slope below which rows hold together as they are
_STRAY = 0.025  # slope by which a row may miss the common line


def height(line: TextLine) -> int:
    return max(1, line.box[3])


def letter_height(line: TextLine) -> float:
    """The height of its letters: a long line that is a little aslant has a box much higher than they are."""
    widths = sum(2 if character > "⺀" else 1 for character in line.text.strip())
    return min(height(line), 1.3 * line.box[2] / max(1, widths) * 2) if widths >= 8 else height(line)


def _overlap(start: int, length: int, other_start: int, other_length: int) -> float:
    """Shared length over the shorter of the two, 0..1."""
    shared = min(start + length, other_start + other_length) - max(start, other_start)
    return max(0.0, shared / max(1, min(length, other_length)))


def same_row(first: TextLine, second: TextLine) -> bool:
    return _overlap(first.box[1], first.box[3], second.box[1], second.box[3]) >= 0.5


def same_column(first: TextLine, second: TextLine) -> bool:
    return _overlap(first.box[0], first.box[2], second.box[0], second.box[2]) >= 0.3


def right_of(line: TextLine, lines: Iterable[TextLine]) -> list[TextLine]:
    """The lines on the same row that start right of the middle of this one, nearest first."""
    middle = line.box[0] + line.box[2] / 2
    return sorted(
        (other for other in lines if other is not line and same_row(line, other) and other.box[0] > middle), key=lambda other: other.box[0]
    )


def left_of(line: TextLine, lines: Iterable[TextLine]) -> list[TextLine]:
    """The lines on the same row that end left of the middle of this one, nearest first."""
    middle = line.box[0] + line.box[2] / 2
    found = (other for other in lines if other is not line and same_row(line, other) and other.box[0] + other.box[2] < middle)
    return sorted(found, key=lambda other: -other.box[0])


def nearby_above(line: TextLine, lines: Iterable[TextLine]) -> list[TextLine]:
    """The lines over this one within two and a half line heights, nearest first."""
    return sorted((other for other in lines if _gap(other, line) is not None), key=lambda other: -other.box[1])


def nearby_below(line: TextLine, lines: Iterable[TextLine]) -> list[TextLine]:
    return sorted((other for other in lines if _gap(line, other) is not None), key=lambda other: other.box[1])


def _gap(upper: TextLine, lower: TextLine) -> int | None:
    if upper is lower or same_row(upper, lower) or not same_column(upper, lower):
        return None
    gap = lower.box[1] - (upper.box[1] + upper.box[3])
    reach = 2.5 * max(height(upper), height(lower))
    return gap if upper.box[1] < lower.box[1] and gap <= reach else None


def blocks(lines: Sequence[TextLine]) -> list[list[TextLine]]:
    """Lines that flow into each other, kept in reading order: about one size, one under the other, no wide gap."""
    found: list[list[TextLine]] = []
    for line in lines:
        if found and _flows(found[-1][-1], line):
            found[-1].append(line)
        else:
            found.append([line])
    return found


def _flows(before: TextLine, line: TextLine) -> bool:
    if same_row(before, line):
        return line.box[0] - (before.box[0] + before.box[2]) <= 2 * height(line)
    sizes = sorted((letter_height(before), letter_height(line)))
    gap = line.box[1] - (before.box[1] + before.box[3])
    return sizes[1] <= 1.6 * sizes[0] and -0.6 * sizes[1] <= gap <= 0.9 * sizes[1] and same_column(before, line)


def rows(lines: Sequence[TextLine]) -> list[list[TextLine]]:
    """Neighbours in reading order that stand on one row from left to right, as the cells of a table do."""
    found: list[list[TextLine]] = []
    for line in lines:
        if found and same_row(found[-1][-1], line) and line.box[0] >= found[-1][-1].box[0] + found[-1][-1].box[2] // 2:
            found[-1].append(line)
        else:
            found.append([line])
    return found


def is_table(lines: Sequence[TextLine]) -> bool:
    """Whether many rows have several cells that are too short to be columns of prose."""
    several = [row for row in rows(lines) if len(row) > 1 and all(len(cell.text) < 40 for cell in row)]
    return len(several) >= 4 and len(several) * 4 >= len(rows(lines))


def joined(lines: Iterable[TextLine]) -> str:
    """The lines as one run of text; a word that was broken at the end of a line is made whole, and a comma parts what does not flow."""
    text, before = "", None
    for line in lines:
        words = line.text.strip()
        if before is not None and not same_row(before, line) and not _flows(before, line) and text[-1:].isalnum():
            text += ","
        before = line
        if text.endswith("-") and words[:1].islower() and text[-2:-1].isalpha():
            text = text[:-1] + words
        else:
            text = f"{text} {words}" if text else words
    return text


def confidence(lines: Iterable[TextLine]) -> float:
    return min((line.confidence for line in lines), default=0.0)


def inside(box: Box, lines: Iterable[TextLine]) -> list[TextLine]:
    """The lines whose middle lies in the box."""
    x, y, width, depth = box
    return [line for line in lines if x <= line.box[0] + line.box[2] / 2 <= x + width and y <= line.box[1] + line.box[3] / 2 <= y + depth]


def confidence_of_most(lines: Sequence[TextLine]) -> float:
    """The mean confidence of the lines, a long line counting for more than a short one."""
    characters = sum(len(line.text) for line in lines)
    return sum(line.confidence * len(line.text) for line in lines) / characters if characters else 0.0


def quarter_turns(lines: Sequence[TextLine]) -> int:
    """By how many quarter turns counterclockwise the photo would be upright, from the shape of the lines and the order they are read in."""
    long = [line for line in lines if len(line.text) >= 3]
    standing = sum(line.box[3] >= 1.5 * line.box[2] for line in long) * 2 > len(long) > 0
    if len(lines) < 2:
        return int(standing)
    if standing:
        return 3 if _drift(lines, 0) > 0 else 1
    return 2 if len(long) >= 3 and _drift(lines, 1) < 0 else 0


def _drift(lines: Sequence[TextLine], axis: int) -> float:
    """Whether the middles move up (+) or down (-) along an axis while reading."""
    middles = [line.box[axis] + line.box[axis + 2] / 2 for line in lines]
    half = len(middles) // 2
    return sum(middles[-half:]) - sum(middles[:half])


def levelled(lines: tuple[TextLine, ...]) -> tuple[TextLine, ...]:
    """The lines of a page that lies aslant, or is seen from the side, moved so that rows are level and no box is higher than its letters.

    Neighbours in reading order that stand side by side tell the slant, since the reader has put them in rows already.
    """
    slant = _slant(lines)
    return lines if slant is None else tuple(_lowered(line, slant) for line in lines)


@dataclass(frozen=True, slots=True)
class _Slant:
    """Rows that part or meet to the right: at ``x`` a row at height y has the slope ``level`` + ``opening`` * y."""

    level: float
    opening: float
    x: float

    def at(self, y: float) -> float:
        return self.level + self.opening * y

    def row(self, x: float, y: float) -> float:
        """Where the row through a point stands at ``self.x``; rows meet in one point, however far away."""
        return (y - self.level * (x - self.x)) / (1 + self.opening * (x - self.x))


def _slant(lines: Sequence[TextLine]) -> _Slant | None:
    """None for a page that is level enough as it is."""
    pairs = [(before, line, slope) for before, line in pairwise(lines) if (slope := _slope(before, line)) is not None]
    if len(pairs) < _ENOUGH_PAIRS:
        return None
    common = _Slant(median(slope for _, _, slope in pairs), 0.0, 0.0)
    return _opening(lines, pairs) or (common if abs(common.level) >= _LEVEL else None)


def _opening(lines: Sequence[TextLine], pairs: Sequence[tuple[TextLine, TextLine, float]]) -> _Slant | None:
    """The slant of a page seen from the side, the median line through the slopes of its rows. None when they do not agree on one."""
    apart = 2 * median(height(line) for line in lines)
    x = median(_middle(line)[0] for line in lines)
    rows = []
    for before, line, slope in pairs:
        left, top = _middle(before)
        if _middle(line)[0] - left >= apart:
            rows.append((top + slope * (x - left), slope))
    bends = [(two[1] - one[1]) / (two[0] - one[0]) for one, two in combinations(rows, 2) if abs(two[0] - one[0]) >= apart]
    if len(rows) < _ENOUGH_ROWS or not bends:
        return None
    opening = median(bends)
    slant = _Slant(median(slope - opening * y for y, slope in rows), opening, x)
    strays = sum(abs(slant.at(y) - slope) > _STRAY for y, slope in rows)
    reach = max(abs(opening * (edge - x)) for line in lines for edge in (line.box[0], line.box[0] + line.box[2]))
    ys = [y for y, _ in rows]
    bent = abs(opening) * (max(ys) - min(ys))
    return slant if bent >= _LEVEL and reach < 0.5 and strays * 4 <= len(rows) else None


def _slope(before: TextLine, line: TextLine) -> float | None:
    (left, top), (right, bottom) = _middle(before), _middle(line)
    across, down = right - left, bottom - top
    is_beside = line.box[0] >= before.box[0] + 0.9 * before.box[2]
    return down / across if is_beside and across > 0 and abs(down) < 0.36 * across else None


def _middle(line: TextLine) -> tuple[float, float]:
    x, y, width, depth = line.box
    return x + width / 2, y + depth / 2


def _lowered(line: TextLine, slant: _Slant) -> TextLine:
    x, _, width, depth = line.box
    middle = slant.row(*_middle(line))
    own = max(round(depth - abs(slant.at(middle)) * width), depth // 4, 1)
    return line.model_copy(update={"box": (x, round(middle - own / 2), width, own)})


def turned(lines: tuple[TextLine, ...], turns: int) -> tuple[TextLine, ...]:
    """The lines with their boxes turned counterclockwise by quarter turns and moved back beside the origin."""
    for _ in range(turns % 4):
        right = max(line.box[0] + line.box[2] for line in lines)
        lines = tuple(
            line.model_copy(update={"box": (line.box[1], right - line.box[0] - line.box[2], line.box[3], line.box[2])}) for line in lines
        )
    return lines
