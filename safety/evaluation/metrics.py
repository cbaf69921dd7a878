"""Counting outcomes: shares with Wilson 95 % intervals, differences of shares, percentiles."""

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Share:
    """``hits`` of ``n``."""

    hits: int
    n: int

    @property
    def value(self) -> float:
        """0..1; NaN where nothing was counted."""
        return self.hits / self.n if self.n else math.nan

    @property
    def interval(self) -> tuple[float, float]:
        return wilson(self.value, self.n)

    def __str__(self) -> str:
        if not self.n:
            return "-"
        low, high = self.interval
        return f"{100 * self.value:.1f} % [{100 * low:.0f}-{100 * high:.0f}] n={self.n}"


@dataclass(frozen=True, slots=True)
class Difference:
    """``share`` minus ``reference``, in percentage points."""

    share: Share
    reference: Share

    @property
    def points(self) -> float:
        """-100..100; NaN where either side counted nothing."""
        return 100 * (self.share.value - self.reference.value)

    @property
    def interval(self) -> tuple[float, float]:
        """Newcombe's 95 % interval in points, made of the two Wilson intervals. (-100, 100) where either side counted nothing."""
        if not self.share.n or not self.reference.n:
            return -100.0, 100.0
        p, (p_low, p_high) = self.share.value, self.share.interval
        r, (r_low, r_high) = self.reference.value, self.reference.interval
        below = math.hypot(p - p_low, r_high - r)
        above = math.hypot(p_high - p, r - r_low)
        return max(-100.0, self.points - 100 * below), min(100.0, self.points + 100 * above)

    def __str__(self) -> str:
        if math.isnan(self.points):
            return "-"
        low, high = self.interval
        return f"{self.points:+.1f} [{low:+.0f} to {high:+.0f}]"


def wilson(p: float, n: int) -> tuple[float, float]:
    """The 95 % interval of a share ``p`` (0..1) of ``n``, sensible at 0 % and 100 % and for few cases. (0, 1) for none."""
    if not n:
        return 0.0, 1.0
    z = 1.959964
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return max(0.0, centre - half), min(1.0, centre + half)


def percentile(values: list[float], share: float) -> float:
    """The value below which ``share`` (0..1) of the values lie; NaN for none."""
    if not values:
        return math.nan
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, math.ceil(share * len(ordered)) - 1 if share else 0)]
