"""What belongs to a person, room by room. Each room registers, so that the accounts can export and erase without knowing any of them."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol
from uuid import UUID

from accounts.models import Person


@dataclass(frozen=True, slots=True)
class Member:
    """One file of an export: its path within the archive, and its content."""

    path: str
    content: bytes


class Room(Protocol):
    """``name``: stands in receipts. All but ``export`` work by the id alone, also when the person is gone."""

    name: str

    def counts(self, person_id: UUID) -> dict[str, int]:
        """What is theirs now, by kind; kinds of which there is nothing may be left out. Erasing brings all of it to nothing."""

    def outlives(self, person_id: UUID) -> dict[str, int]:
        """What still names the person when they are erased, by kind: docs/privacy.md says why it stays."""

    def files(self, person_id: UUID) -> list[str]:
        """The names of their stored files."""

    def export(self, person: Person) -> Iterator[Member]:
        """All of it, a file at a time; never the words or the name of anybody else that the person has not heard. Raises OSError."""

    def erase(self, person_id: UUID) -> None:
        """Deletes what does not go with the person's row by itself. Within the transaction that erases; it may run more than once."""


_rooms: dict[str, Room] = {}


def register_room(room: Room) -> None:
    _rooms[room.name] = room


def rooms() -> tuple[Room, ...]:
    return tuple(_rooms.values())


def counts(person_id: UUID) -> dict[str, dict[str, int]]:
    """{room: {kind: how many}}, without what there is nothing of."""
    return _told({room.name: room.counts(person_id) for room in rooms()})


def outlives(person_id: UUID) -> dict[str, dict[str, int]]:
    return _told({room.name: room.outlives(person_id) for room in rooms()})


def files(person_id: UUID) -> list[str]:
    return [name for room in rooms() for name in room.files(person_id)]


def as_json(path: str, value: Any) -> Member:
    """A file of an export that a person and a program can both read."""
    return Member(path, json.dumps(value, ensure_ascii=False, indent=1, default=_plain).encode())


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)  # a datetime is a date


def _told(found: dict[str, dict[str, int]]) -> dict[str, dict[str, int]]:
    theirs = {name: {kind: count for kind, count in kinds.items() if count} for name, kinds in found.items()}
    return {name: kinds for name, kinds in theirs.items() if kinds}
