"""What somebody should look at. Rooms that know of such things register a source; the moderators' room, which they do not know, reads it.

The rows of a source are the truth and are read again and again: nothing is lost when nobody reads them for a while.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Reviewable:
    """One row to look at. ``source``: a value of moderation.models.Source; ``key``: names the row within its source, for ever.

    ``account_id``: the account that a warning would be about. ``category``: of safety.engine.taxonomy, "" where none is known.
    ``severity``: 1 (mild) to 4 (somebody may come to harm). ``sampled``: the share (0..1] of its kind that is looked at. ``by_id``: the
    account of whoever brought it; that person does not review it.
    """

    source: str
    key: str
    at: datetime
    question_id: UUID | None
    category: str = ""
    language: str = ""
    severity: int = 1
    account_id: UUID | None = None
    decision_id: UUID | None = None
    sampled: float = 1.0
    by_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """``who``: person, volunteer, machine, notice; ``note``: for instance why it was held."""

    who: str
    text: str
    language: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """What a reviewer reads of one row, under ``title``. Names nobody."""

    title: str
    lines: tuple[Line, ...]


class ReviewSource(Protocol):
    """``name``: for its mark of how far it was read. All methods may be called at any time, in any order, by several at once."""

    name: str

    def since(self, at: datetime, limit: int) -> Iterable[Reviewable]:
        """Rows that came after ``at``, the oldest first, at most ``limit``."""

    def exhibits(self, source: str, key: str) -> tuple[Exhibit, ...]:
        """() for a row of another source, or one that is gone."""


_sources: dict[str, ReviewSource] = {}


def register_source(source: ReviewSource) -> None:
    _sources[source.name] = source


def sources() -> tuple[ReviewSource, ...]:
    return tuple(_sources.values())
