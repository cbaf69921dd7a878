"""Answers to a load in figures, and figures as plain text."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from tests.bench_load.phones import Told


@dataclass(frozen=True)
class Heard:
    """What a crowd heard. Seconds; ``errors`` counts everything that was not an answer, by its code, refusals among them."""

    asked: int
    answered: int
    refused: int
    first_p50: float
    first_p95: float
    end_p50: float
    end_p95: float
    photo_p95: float
    fell_back: int
    errors: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, told: Sequence[Told]) -> "Heard":
        good = [one for one in told if not one.error]
        first, end = [one.first_s for one in good if one.first_s is not None], [one.end_s for one in good if one.end_s is not None]
        return cls(
            asked=len(told),
            answered=len(good),
            refused=sum(one.refused for one in told),
            first_p50=percentile(first, 50),
            first_p95=percentile(first, 95),
            end_p50=percentile(end, 50),
            end_p95=percentile(end, 95),
            photo_p95=percentile([one.photo_s for one in told if one.photo_s is not None], 95),
            fell_back=sum(bool(one.notices) for one in good),
            errors=dict(Counter(one.error for one in told if one.error)),
        )


def percentile(values: Sequence[float], percent: float) -> float:
    """NaN of nothing."""
    return round(float(np.percentile(values, percent)), 3) if values else float("nan")


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Columns as wide as they need to be; numbers to the right."""
    cells = [[str(cell) for cell in row] for row in (head, *rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    lines = []
    for row, values in zip(cells, (head, *rows), strict=True):
        parts = [
            cell.rjust(width) if isinstance(value, (int, float)) or (row is cells[0] and column) else cell.ljust(width)
            for column, (cell, width, value) in enumerate(zip(row, widths, values, strict=True))
        ]
        lines.append("  " + "  ".join(parts).rstrip())
    return "\n".join(lines)
