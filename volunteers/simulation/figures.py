"""What came out of a day."""

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from volunteers.simulation.people import Cast


@dataclass(frozen=True, slots=True)
class Figures:
    """``p50_s``, ``p95_s``, ``p99_s``: time to a human who stays, of requests for which a speaker was awake; unanswered is infinite.

    ``answered``: share of the same requests. ``nobody_awake``: requests for which no speaker was awake when they were asked;
    ``answered_later``: how many of those found one before they expired. ``losers``: volunteers who answered too late, per request.
    ``gini``: of offers over all volunteers who may be asked; ``gini_within``: mean of the Ginis of each mother tongue;
    ``gini_least``: what the fairest share-out of as many offers would have (there are fewer offers than volunteers).
    """

    name: str
    requests: int
    p50_s: float
    p95_s: float
    p99_s: float
    answered: float
    nobody_awake: int
    answered_later: int
    offers: float
    busy_offers: int
    losers: float
    most_offers: int
    gini: float
    gini_within: float
    gini_least: float


def figures(name: str, cast: Cast) -> Figures:
    awake = [one for one in cast.requests if one.speaker_awake]
    asleep = [one for one in cast.requests if not one.speaker_awake]
    waits = sorted(math.inf if one.answered is None else one.answered - one.asked for one in awake)
    by_language: dict[str, list[int]] = defaultdict(list)
    for volunteer in cast.volunteers:
        if volunteer.reachable:
            by_language[volunteer.languages[0]].append(volunteer.offers)
    everybody = [offers for group in by_language.values() for offers in group]
    return Figures(
        name=name,
        requests=len(cast.requests),
        p50_s=percentile(waits, 0.50),
        p95_s=percentile(waits, 0.95),
        p99_s=percentile(waits, 0.99),
        answered=fmean(wait < math.inf for wait in waits) if waits else math.nan,
        nobody_awake=len(asleep),
        answered_later=sum(one.answered is not None for one in asleep),
        offers=_mean([one.offers for one in awake]),
        busy_offers=sum(one.busy_offers for one in cast.requests),
        losers=_mean([one.losers for one in awake]),
        most_offers=max(everybody, default=0),
        gini=gini(everybody),
        gini_within=_mean([gini(group) for group in by_language.values() if any(group)]),
        gini_least=gini(_fairest(sum(everybody), len(everybody))),
    )


def percentile(ordered: Sequence[float], share: float) -> float:
    """The nearest rank, so that infinite waits stay what they are. NaN of nothing."""
    return ordered[max(math.ceil(share * len(ordered)) - 1, 0)] if ordered else math.nan


def gini(counts: Sequence[int]) -> float:
    """0: everybody has the same; towards 1: one has all. NaN where there is nothing to share."""
    total, n = sum(counts), len(counts)
    if not total:
        return math.nan
    return 2 * sum(place * one for place, one in enumerate(sorted(counts), 1)) / (n * total) - (n + 1) / n


def _fairest(total: int, n: int) -> list[int]:
    each, over = divmod(total, n) if n else (0, 0)
    return [each + 1] * over + [each] * (n - over)


def _mean(values: Sequence[float]) -> float:
    return fmean(values) if values else math.nan
