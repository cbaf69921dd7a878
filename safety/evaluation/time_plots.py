"""Lines over days as inline SVG, in the manner of safety.evaluation.plots: up to four, told apart by their strokes, not by colour alone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from safety.evaluation.plots import frame, round_up

_LEFT, _WIDE, _RIGHT = 80, 470, 190  # scale, days, names of the lines
_TOP, _HIGH, _FOOT = 16, 190, 34
_STROKES = 4


@dataclass(frozen=True, slots=True)
class Line:
    """``points``: day and value; a day that is missing leaves a gap."""

    label: str
    points: Sequence[tuple[date, float]]


def lines(name: str, title: str, of: Sequence[Line], unit: str = "", share: bool = False) -> str:
    """``share``: the values are shares 0..1, told in percent. Raises ValueError for more lines than can be told apart, or none."""
    drawn = [line for line in of if line.points]
    if not 1 <= len(drawn) <= _STROKES:
        raise ValueError(f"{len(drawn)} lines cannot be drawn")
    days = [day for line in drawn for day, _ in line.points]
    first, last = min(days), max(days)
    highest = round_up(max(value for line in drawn for _, value in line.points) or (1.0 if not share else 0.01))
    highest = min(highest, 1.0) if share else highest

    def said(value: float) -> str:
        return f"{100 * value:.1f} %" if share else f"{value:g} {unit}".strip()

    def x(day: date) -> float:
        return round(_LEFT + _WIDE * ((day - first).days / max(1, (last - first).days)), 1)

    def y(value: float) -> float:
        return round(_TOP + _HIGH * (1 - value / highest), 1)

    parts = [frame(name, title, "; ".join(_told(line, said) for line in drawn), _LEFT + _WIDE + _RIGHT, _TOP + _HIGH + _FOOT)]
    for part in range(5):
        value = highest * part / 4
        parts.append(f'<line class="grid" x1="{_LEFT}" y1="{y(value)}" x2="{_LEFT + _WIDE}" y2="{y(value)}"/>')
        parts.append(f'<text class="tick" x="{_LEFT - 8}" y="{y(value) + 4}" text-anchor="end">{escape(said(value))}</text>')
    for day in dict.fromkeys((first, last)):
        anchor = "start" if day == first else "end"
        parts.append(f'<text class="tick" x="{x(day)}" y="{_TOP + _HIGH + 22}" text-anchor="{anchor}">{day.day} {day:%B}</text>')
    for number, line in enumerate(drawn):
        stroke = f"line stroke-{number + 1}"
        parts.append(f'<path class="{stroke}" d="{_path([(day, x(day), y(value)) for day, value in line.points])}"/>')
        row = _TOP + 14 + 24 * number
        parts.append(f'<path class="{stroke}" d="M{_LEFT + _WIDE + 14} {row}h30"/>')
        parts.append(f'<text x="{_LEFT + _WIDE + 52}" y="{row + 4}">{escape(line.label)}</text>')
    return "\n".join([*parts, "</svg>"])


def _path(points: Sequence[tuple[date, float, float]]) -> str:
    """Days without a value interrupt the line; a day alone is a short stroke."""
    steps: list[str] = []
    before: date | None = None
    for number, (day, x, y) in enumerate(points):
        joined = before is not None and (day - before).days == 1
        steps.append(f"{'L' if joined else 'M'}{x} {y}")
        follows = number + 1 < len(points) and (points[number + 1][0] - day).days == 1
        if not joined and not follows:
            steps.append("h3")
        before = day
    return "".join(steps)


def _told(line: Line, said: Callable[[float], str]) -> str:
    (first, began), (last, ended) = line.points[0], line.points[-1]
    if first == last:
        return f"{line.label}: {said(began)} on {first}"
    top = max(line.points, key=lambda point: point[1])
    return f"{line.label}: {said(began)} on {first}, {said(ended)} on {last}, highest {said(top[1])} on {top[0]}"
