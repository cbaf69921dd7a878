"""Plots as inline SVG. Every plot says in words what it shows; its colours are those of the page (``--one``, ``--two``, ``--ink``)."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from safety.evaluation.metrics import Share
from safety.evaluation.run import Row

_LABELS, _SCALE, _FIGURES = 190, 360, 190  # widths of the three columns, in the SVG's own units
_LONGEST = 26  # characters of a label
_WIDTH = _LABELS + _SCALE + _FIGURES
_TOP, _STEP, _ROW, _BAR = 26, 44, 28, 13  # a row of two bars, and of one


@dataclass(frozen=True, slots=True)
class _Mark:
    """One bar: ``value`` and the ends of its whisker (none for None), as parts of the scale 0..1, and its figure in words."""

    style: str
    value: float
    whisker: tuple[float, float] | None
    figure: str


def share_bars(name: str, title: str, rows: Sequence[Row]) -> str:
    """Two bars with 95 % whiskers for each group: above what was stopped of what must be, below (outlined) the over-refused."""
    return paired_bars(name, title, ("stopped", "over-refused"), [(row.group, row.stop_rate, row.over_refusal) for row in rows])


def paired_bars(name: str, title: str, words: tuple[str, str], rows: Sequence[tuple[str, Share, Share]]) -> str:
    """Two bars with 95 % whiskers for each group. ``words``: what the upper, filled one and the lower, outlined one are called."""
    groups = [(group, [_share_mark("one", upper), _share_mark("two", lower)]) for group, upper, lower in rows]
    told = "; ".join(f"{group}: {words[0]} {_said(upper)}, {words[1]} {_said(lower)}" for group, upper, lower in rows)
    ticks = [(part / 4, f"{25 * part} %") for part in range(5)]
    return _plot(name, title, told, groups, ticks)


def latency_bars(name: str, title: str, rows: Sequence[Row]) -> str:
    """The median (above) and the 95th percentile (below, outlined) of each row's times."""
    timed = [row for row in rows if not math.isnan(row.p95_ms)]
    longest = round_up(max((row.p95_ms for row in timed), default=1.0))
    groups = [
        (
            row.group,
            [
                _Mark("one", row.p50_ms / longest, None, f"median {row.p50_ms:.2f} ms"),
                _Mark("two", row.p95_ms / longest, None, f"p95 {row.p95_ms:.2f} ms"),
            ],
        )
        for row in timed
    ]
    words = "; ".join(f"{row.group}: median {row.p50_ms:.2f} ms, 95th percentile {row.p95_ms:.2f} ms" for row in timed)
    ticks = [(part / 4, f"{longest * part / 4:g} ms") for part in range(5)]
    return _plot(name, title, words, groups, ticks)


@dataclass(frozen=True, slots=True)
class Bar:
    """``value`` on a scale that is the same for all bars, the ends of its whisker where it has one, and its figure in words."""

    label: str
    value: float
    figure: str
    whisker: tuple[float, float] | None = None


def single_bars(name: str, title: str, bars: Sequence[Bar], unit: str = "%") -> str:
    """One bar a row. ``unit`` "%": values are shares 0..1, and the scale ends at a round one above the longest bar."""
    longest = round_up(max((max(bar.value, *(bar.whisker or (0.0,))) for bar in bars), default=1.0))
    longest = min(longest, 1.0) if unit == "%" else longest
    shown = 100 * longest if unit == "%" else longest
    ticks = [(part / 4, f"{shown * part / 4:g} {unit}".strip()) for part in range(5)]

    def scaled(bar: Bar) -> _Mark:
        whisker = (bar.whisker[0] / longest, bar.whisker[1] / longest) if bar.whisker else None
        return _Mark("one", bar.value / longest, whisker, bar.figure)

    told = "; ".join(f"{bar.label}: {bar.figure}" for bar in bars)
    return _plot(name, title, told, [(_clipped(bar.label), [scaled(bar)]) for bar in bars], ticks, _ROW)


def _share_mark(style: str, share: Share) -> _Mark:
    if not share.n:
        return _Mark(style, 0.0, None, "no cases")
    return _Mark(style, share.value, share.interval, f"{100 * share.value:.1f} % of {share.n}")


def _said(share: Share) -> str:
    if not share.n:
        return "no cases"
    low, high = share.interval
    return f"{100 * share.value:.1f} % of {share.n} (95 % interval {100 * low:.0f} to {100 * high:.0f} %)"


def _plot(
    name: str, title: str, words: str, groups: Sequence[tuple[str, list[_Mark]]], ticks: Sequence[tuple[float, str]], step: int = _STEP
) -> str:
    """``name``: unique in the page, for the ids."""
    bottom = _TOP + step * len(groups)
    parts = [frame(name, title, words, _WIDTH, bottom + 8)]
    for place, label in ticks:
        x = _x(place)
        parts.append(f'<line class="grid" x1="{x}" y1="{_TOP}" x2="{x}" y2="{bottom}"/>')
        parts.append(f'<text class="tick" x="{x}" y="{_TOP - 9}" text-anchor="middle">{escape(label)}</text>')
    for number, (label, marks) in enumerate(groups):
        y = _TOP + step * number + 8
        parts.append(
            f'<text x="{_LABELS - 12}" y="{y + (_BAR + 5 if len(marks) > 1 else _BAR - 2)}" text-anchor="end">{escape(label)}</text>'
        )
        parts += (_drawn(mark, y + (_BAR + 3) * row) for row, mark in enumerate(marks))
    return "\n".join([*parts, "</svg>"])


def frame(name: str, title: str, words: str, width: int, height: int) -> str:
    """The beginning of every plot: its name, and in words what it shows."""
    return (
        f'<svg role="img" aria-labelledby="{name}-title {name}-words" viewBox="0 0 {width} {height}" width="{width}" height="{height}">\n'
        f'<title id="{name}-title">{escape(title)}</title><desc id="{name}-words">{escape(words)}.</desc>'
    )


def _drawn(mark: _Mark, y: int) -> str:
    middle = y + _BAR / 2
    drawn = (
        f'<rect class="{mark.style}" x="{_LABELS}" y="{y}" width="{_x(mark.value) - _LABELS:.1f}" height="{_BAR}"/>'
        f'<text class="figure" x="{_LABELS + _SCALE + 12}" y="{y + _BAR - 2}">{escape(mark.figure)}</text>'
    )
    if mark.whisker:
        low, high = (_x(limit) for limit in mark.whisker)
        drawn += f'<path class="whisker" d="M{low} {middle - 4}v8M{low} {middle}H{high}M{high} {middle - 4}v8"/>'
    return drawn


def _clipped(label: str) -> str:
    """What fits beside a bar; the plot's description has the whole."""
    return label if len(label) <= _LONGEST else f"{label[: _LONGEST - 1].rstrip()}…"


def _x(part: float) -> float:
    """Where a part of the scale (0..1) lies."""
    return round(_LABELS + _SCALE * min(1.0, max(0.0, part)), 1)


def round_up(value: float) -> float:
    """The next of 1, 2, 4 or 10 times a power of ten, so that the ticks are round; 1 where there is next to nothing."""
    power = 10.0 ** math.floor(math.log10(value)) if value > 1e-9 else 1.0
    return next(step * power for step in (1, 2, 4, 10) if value <= step * power * (1 + 1e-9))
