"""Which rows become review cases, and which cases are reviewed twice. By a hash of the row's key: the same row always gets the same answer,
whoever asks and how often. Plain Python; the shares are in sampling.toml.
"""

import tomllib
from functools import cache
from hashlib import sha256
from pathlib import Path

TABLE = Path(__file__).with_name("sampling.toml")


def share_of(source: str, category: str = "") -> float:
    """The share (0..1) of such rows that is looked at. Raises KeyError for an unknown source."""
    shares = _table()[source]
    return shares.get(category, shares["share"])


def is_picked(source: str, key: str, share: float) -> bool:
    """A row picked at one share is picked at every larger one."""
    return _place(f"{source}/{key}") < share


def is_twice(source: str, key: str) -> bool:
    """Independent of whether it was picked."""
    return _place(f"twice/{source}/{key}") < share_of("twice")


def _place(words: str) -> float:
    """Evenly spread over 0..1, 1 excluded."""
    return int.from_bytes(sha256(words.encode()).digest()[:6]) / 2**48


@cache
def _table() -> dict[str, dict[str, float]]:
    table: dict[str, dict[str, float]] = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    for source, shares in table.items():
        for name, share in shares.items():
            if not 0 < share <= 1:
                raise ValueError(f"sampling.toml: {source}.{name} is {share}, which is no share")
    return table
