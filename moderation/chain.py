"""How an audit entry is hashed. Plain Python: whoever has the rows and the key can verify them anywhere.

hash(n) = HMAC-SHA-256(key, canonical JSON of entry n with the hash of entry n-1). The key keeps somebody who can write to the database, and
nothing else, from making a new chain that fits.
"""

import hashlib
import hmac
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

BEGINNING = "0" * 64
_canonical = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode


@dataclass(frozen=True, slots=True)
class Link:
    """One entry as it is hashed; ``at`` is aware."""

    sequence: int
    at: datetime
    actor: str
    role: str
    verb: str
    subject_kind: str
    subject_id: str
    detail: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Broken:
    """The first link that does not hold, and why in a sentence."""

    sequence: int
    why: str


def settled(detail: dict[str, Any]) -> dict[str, Any]:
    """``detail`` as any database that keeps JSON gives it back: text for keys, lists for tuples, whole numbers without a point.

    (PostgreSQL stores 1e+22 as 10000000000000000000000, and minus nought as nought.) Raises TypeError for what is no JSON, ValueError for
    what PostgreSQL cannot keep: a number that is none, a NUL, half of a surrogate pair.
    """
    text = json.dumps(detail, allow_nan=False, ensure_ascii=False)
    text.encode()
    if "\\u0000" in text.replace("\\\\", ""):
        raise ValueError("a NUL cannot be kept")
    found: dict[str, Any] = json.loads(text, parse_float=_number)
    return found


def hash_of(link: Link, previous_hash: str, key: bytes) -> str:
    fields = [
        previous_hash,
        link.sequence,
        link.at.astimezone(UTC).isoformat(timespec="microseconds"),
        link.actor,
        link.role,
        link.verb,
        link.subject_kind,
        link.subject_id,
        link.detail,
    ]
    return hmac.new(key, _canonical(fields).encode(), hashlib.sha256).hexdigest()


def first_broken(entries: Iterable[tuple[Link, str, str]], key: bytes, after: int = 0, previous: str = BEGINNING) -> Broken | None:
    """``entries``: (link, the hash it says was before it, its own hash), by sequence, from the one after ``after``. None: all hold."""
    expected = after + 1
    for link, said_before, said in entries:
        if link.sequence > expected:
            return Broken(expected, f"entry {expected} is missing: entry {link.sequence} follows {expected - 1}")
        if link.sequence < expected:
            return Broken(link.sequence, f"entry {link.sequence} was never written here: the log begins with entry {after + 1}")
        if said_before != previous:
            return Broken(link.sequence, f"entry {link.sequence} does not follow the entry before it")
        if not _holds(link, previous, said, key):
            return Broken(link.sequence, f"entry {link.sequence} was changed after it was written")
        expected, previous = expected + 1, said
    return None


def _holds(link: Link, previous: str, said: str, key: bytes) -> bool:
    try:
        return hmac.compare_digest(said.encode(), hash_of(link, previous, key).encode())
    except ValueError:  # what we would never have written: a number that is none, half a character
        return False


def _number(text: str) -> float | int:
    number = float(text)
    return int(number) if number.is_integer() else number
