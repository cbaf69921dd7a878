"""Names as data: given names, people everybody knows, brands that sound like people. Lists are in ``lexicons/names``."""

from functools import cache
from itertools import pairwise
from pathlib import Path

from safety.engine.lexicon import Found
from safety.engine.wording import words

DIRECTORY = Path(__file__).parent / "lexicons" / "names"


@cache
def listed(name: str) -> frozenset[tuple[str, ...]]:
    """The entries of one list, each as comparable tokens."""
    lines = (DIRECTORY / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    entries = (entry for line in lines if not line.startswith("#") for entry in line.split(";"))
    return frozenset(tokens for entry in entries if (tokens := words(entry)))


@cache
def _longest(name: str) -> int:
    return max((len(entry) for entry in listed(name)), default=0)


def holds_one(tokens: tuple[str, ...], name: str) -> bool:
    """Whether an entry of the list occurs in ``tokens``."""
    entries, longest = listed(name), _longest(name)
    return any(tokens[start : start + size] in entries for start in range(len(tokens)) for size in range(1, longest + 1))


def names_someone(found: Found, text: str) -> bool:
    """Whether a question names a person: a known one, or a given name before another capitalised word."""
    if holds_one(found.tokens, "brands"):
        return False
    if holds_one(found.tokens, "known"):
        return True
    written = [part.strip(".,!?¿¡\"'“”„«»") for part in text.split()]
    return any(
        words(first) in listed("given") and first[:1].isupper() and second[:1].isupper()
        for first, second in pairwise(written)
        if first and second
    )
