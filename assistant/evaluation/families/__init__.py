"""What people photograph: one family of drawn photos per file, each a function from a seed to its cases."""

from collections.abc import Callable, Iterator

from assistant.evaluation.cases import Case
from assistant.evaluation.families import (
    absent,
    codes,
    garments,
    letters,
    medicines,
    other_scripts,
    packages,
    receipts,
    rooms,
    screens,
    signs,
    spoiled,
    tables,
    together,
)

FAMILIES: tuple[Callable[[int], Iterator[Case]], ...] = (
    packages.cases,
    medicines.cases,
    receipts.cases,
    letters.cases,
    signs.cases,
    screens.cases,
    tables.cases,
    codes.cases,
    garments.cases,
    rooms.cases,
    other_scripts.cases,
    together.cases,
    absent.cases,
    spoiled.cases,
)
