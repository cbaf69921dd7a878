"""How far two people who look at the same thing come to the same word, beyond what chance would give. Plain Python.

Cohen's kappa: 1 is perfect, 0 is what chance gives. It says nothing about who is right, and is meant for asking which clause is unclear.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from safety.evaluation.metrics import Share

#: With fewer pairs there is no figure: it would be about two or three cases.
FEWEST = 10

Labels = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Kappa:
    """``agreed``: of how many pairs the labels are the same.

    ``value`` and ``interval`` (-1..1) are None below FEWEST pairs, and where both sides only ever gave one and the same label.
    """

    agreed: Share
    value: float | None = None
    interval: tuple[float, float] | None = None

    @property
    def n(self) -> int:
        return self.agreed.n


@dataclass(frozen=True, slots=True)
class Pair:
    """Two words on one case, each as (the reviewer's, the other's). ``other`` None: the agreed answer of a gold case.

    ``kind``: uphold or overturn; ``category``: which it really was, "" for harmless. ``at``: the later of the two.
    """

    at: datetime
    reviewer: UUID
    other: UUID | None
    kind: Labels
    category: Labels

    def seen_by(self, reviewer: UUID) -> "Pair":
        """The same pair with this reviewer's words first. Raises ValueError for somebody who is not of the pair."""
        if reviewer == self.reviewer:
            return self
        if reviewer != self.other:
            raise ValueError("not one of the two")
        return Pair(self.at, reviewer, self.reviewer, self.kind[::-1], self.category[::-1])


@dataclass(frozen=True, slots=True)
class Agreement:
    """``kind``: on whether the gate was right; ``category``: on what it really was."""

    kind: Kappa
    category: Kappa

    @property
    def n(self) -> int:
        return self.kind.n


def kappa(labels: Sequence[Labels]) -> Kappa:
    """The interval is Wilson's 95 % interval of the agreement, with what chance gives taken as it is.

    Unlike the usual standard error it does not vanish where few pairs agree perfectly.
    """
    n = len(labels)
    agreed = Share(sum(one == other for one, other in labels), n)
    if n < FEWEST:
        return Kappa(agreed)
    ours, theirs = Counter(one for one, _ in labels), Counter(other for _, other in labels)
    by_chance = sum(ours[label] * theirs[label] for label in ours) / n**2
    if math.isclose(by_chance, 1.0):
        return Kappa(agreed)

    def beyond_chance(share: float) -> float:
        return max(-1.0, (share - by_chance) / (1 - by_chance))

    low, high = agreed.interval
    return Kappa(agreed, beyond_chance(agreed.value), (beyond_chance(low), beyond_chance(high)))


def agreement(pairs: Iterable[Pair]) -> Agreement:
    both = list(pairs)
    return Agreement(kappa([pair.kind for pair in both]), kappa([pair.category for pair in both]))


def agreement_of(reviewer: UUID, pairs: Iterable[Pair]) -> Agreement:
    """With all the others of their pairs together."""
    return agreement(pair.seen_by(reviewer) for pair in pairs if reviewer in (pair.reviewer, pair.other))


def by_month(pairs: Iterable[Pair]) -> dict[date, Agreement]:
    """Drift: the agreement of each calendar month (UTC), oldest first, by the month's first day."""
    months: dict[date, list[Pair]] = defaultdict(list)
    for pair in pairs:
        months[pair.at.date().replace(day=1)].append(pair)
    return {month: agreement(months[month]) for month in sorted(months)}
