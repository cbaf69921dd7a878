"""What is asked, and what is true: the right answer in the terms in which it can be compared."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What is asked for. The tables of ``questions.toml``."""

    EXPIRY = "expiry"
    LOT = "lot"
    PRODUCT = "product"
    COOKING = "cooking"
    WEIGHT = "weight"
    CONTAINS_MILK = "contains_milk"
    STRENGTH = "strength"
    TOTAL = "total"
    CHANGE = "change"
    DATE = "date"
    SENDER = "sender"
    RECIPIENT = "recipient"
    PHONE = "phone"
    READ = "read"
    HOURS = "hours"
    PLATFORM = "platform"
    TEMPERATURE = "temperature"
    SUGAR = "sugar"
    CODE = "code"
    WIFI = "wifi"
    COLOUR = "colour"
    PATTERN = "pattern"
    MATCH = "match"
    LIGHT = "light"
    BRIGHTER = "brighter"


@dataclass(frozen=True, slots=True, order=True)
class Day:
    """As far as it is printed: the year or the day of the month may be missing."""

    year: int | None
    month: int
    day: int | None = None


@dataclass(frozen=True, slots=True)
class DateIs:
    """``days``: any of them may be said. ``means``: what an ambiguous print can mean; then one alone is not right, the print itself is.

    ``others``: days that are printed too and mean something else.
    """

    printed: str
    days: frozenset[Day] = frozenset()
    means: frozenset[Day] = frozenset()
    others: frozenset[Day] = frozenset()


@dataclass(frozen=True, slots=True)
class NumberIs:
    """A number or amount as printed, "1.234,56"; said in any notation of the same value."""

    printed: str


@dataclass(frozen=True, slots=True)
class WordsAre:
    """All of these words are said, as printed: a name, a line of print, a host, a lot number."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AllPrint:
    """Everything printed is read out."""


@dataclass(frozen=True, slots=True)
class ColourIs:
    """``names``: ids of colours that people would call it; the first that is said counts."""

    names: frozenset[str]


@dataclass(frozen=True, slots=True)
class OneOf:
    """Told by which of our phrases it is said with: ``right`` and ``wrong`` are beginnings of their ids."""

    right: tuple[str, ...]
    wrong: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Absent:
    """The photo does not tell: whatever is said to be the value is wrong."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nobody has written down what is true; only whether the person is sent back is counted."""


Truth = DateIs | NumberIs | WordsAre | AllPrint | ColourIs | OneOf | Absent | Unknown
