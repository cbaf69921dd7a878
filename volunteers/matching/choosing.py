"""Who is asked first: who understands best, then who is there, then whose turn it is."""

import heapq
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice

from volunteers.matching.eligibility import why_not
from volunteers.matching.types import Candidate, Seeker

#: Tier, not present, last offered (seconds since 1970; never is longest ago). Smaller is sooner.
Rank = tuple[int, bool, float]

_NEVER = float("-inf")


def tier(candidate: Candidate, seeker: Seeker) -> int:
    """0: the seeker's first language is the mother tongue; 1: another of the volunteer's; 2 and 3: the same for the second; ...

    Without a language in common: after all who have one.
    """
    for place, language in enumerate(seeker.languages):
        if language in candidate.languages:
            return 2 * place + (candidate.languages[0] != language)
    return 2 * len(seeker.languages)


def rank(candidate: Candidate, seeker: Seeker) -> Rank:
    last = candidate.last_offered_at
    return tier(candidate, seeker), not candidate.present, _NEVER if last is None else last.timestamp()


def choose(seeker: Seeker, candidates: Iterable[Candidate], now: datetime, size: int) -> list[Candidate]:
    """The ``size`` best of those who may be asked, best first; fewer where there are fewer. One pass; ties keep their order."""
    return heapq.nsmallest(size, _eligible(seeker, candidates, now), key=lambda candidate: rank(candidate, seeker))


def choose_in_order(seeker: Seeker, candidates: Iterable[Candidate], now: datetime, size: int) -> list[Candidate]:
    """The same for candidates that come in the order of their rank; reads no further than it must."""
    return list(islice(_eligible(seeker, candidates, now), max(size, 0)))


def _eligible(seeker: Seeker, candidates: Iterable[Candidate], now: datetime) -> Iterator[Candidate]:
    return (candidate for candidate in candidates if why_not(candidate, seeker, now) is None)
