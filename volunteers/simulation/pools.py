"""Where the rules find volunteers without looking at all 100,000: in the order of fairness, or by drawing lots."""

import heapq
import random
from collections import defaultdict
from collections.abc import Iterator, Sequence

from volunteers.simulation.people import Volunteer

#: Last offered, number (so that ties have an order), epoch, volunteer. An entry of a past epoch is no longer true.
_Entry = tuple[float, int, int, Volunteer]
_Heap = list[_Entry]


class FairPools:
    """The awake, least recently offered first: one heap per language, by mother tongue or not, by present or not."""

    def __init__(self) -> None:
        self._heaps: defaultdict[tuple[str, bool, bool], _Heap] = defaultdict(list)
        self._taken: list[tuple[_Heap, _Entry]] = []

    def put(self, volunteer: Volunteer) -> None:
        entry = volunteer.last_offered, volunteer.number, volunteer.epoch, volunteer
        for place, language in enumerate(volunteer.languages):
            heapq.heappush(self._heaps[language, place == 0, volunteer.present], entry)

    def in_order(self, languages: Sequence[str]) -> Iterator[Volunteer]:
        """Each volunteer once, in the order of ``choosing.rank``. Whoever was read is out of the pool until ``put_back``."""
        seen: set[int] = set()
        for key in ((language, mother, present) for language in languages for mother in (True, False) for present in (True, False)):
            heap = self._heaps[key]
            while heap:
                entry = heapq.heappop(heap)
                volunteer = entry[3]
                if entry[2] != volunteer.epoch:
                    continue
                self._taken.append((heap, entry))
                if volunteer.number not in seen:
                    seen.add(volunteer.number)
                    yield volunteer

    def put_back(self) -> None:
        for heap, entry in self._taken:
            heapq.heappush(heap, entry)
        self._taken.clear()


class Lots:
    """The awake speakers of each language, to draw from."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._speakers: defaultdict[str, list[Volunteer]] = defaultdict(list)
        self._places: defaultdict[str, dict[int, int]] = defaultdict(dict)

    def put(self, volunteer: Volunteer) -> None:
        for language in volunteer.languages:
            self._places[language][volunteer.number] = len(self._speakers[language])
            self._speakers[language].append(volunteer)

    def take_out(self, volunteer: Volunteer) -> None:
        for language in volunteer.languages:
            place = self._places[language].pop(volunteer.number)
            last = self._speakers[language].pop()
            if last is not volunteer:
                self._speakers[language][place] = last
                self._places[language][last.number] = place

    def draw(self, languages: Sequence[str], without: set[int], size: int) -> list[Volunteer]:
        """Up to ``size`` speakers of any of the languages, each once."""
        pools = [self._speakers[language] for language in languages]
        total = sum(map(len, pools))
        if total > 4 * (len(without) + size):  # then most draws hit somebody new
            found: dict[int, Volunteer] = {}
            while len(found) < size:
                volunteer = _nth(pools, self._chance.randrange(total))
                if volunteer.number not in without:
                    found[volunteer.number] = volunteer
            return list(found.values())
        left = {one.number: one for pool in pools for one in pool if one.number not in without}
        return self._chance.sample(list(left.values()), min(size, len(left)))


def _nth(pools: Sequence[list[Volunteer]], place: int) -> Volunteer:
    for pool in pools:
        if place < len(pool):
            return pool[place]
        place -= len(pool)
    raise IndexError(place)
