"""Proving the audit log: every link from the first to the last, and that the last is where the log says it ends."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from django.core.cache import cache

from moderation.chain import BEGINNING, Broken, Link, first_broken
from moderation.models import AuditEntry, AuditHead
from moderation.services.auditing import audit_key
from safety.current import policy_of
from safety.engine.policy import PolicyError
from safety.models import PolicyActivation

logger = logging.getLogger(__name__)
Progress = Callable[[int], None]
_CHUNK = 5_000
_LOGGED_EVERY = 60 * 60
_FIELDS = ("sequence", "at", "actor", "role", "verb", "subject_kind", "subject_id", "detail", "previous_hash", "hash")


@dataclass(frozen=True, slots=True)
class Head:
    """Where the log ends, or ended once: as ``sequence:hash`` in what people write down."""

    sequence: int = 0
    hash: str = BEGINNING

    def __str__(self) -> str:
        return f"{self.sequence}:{self.hash}"

    @classmethod
    def of(cls, text: str) -> "Head":
        """Raises ValueError."""
        sequence, _, digest = text.strip().partition(":")
        if not sequence.isdecimal() or len(digest) != len(BEGINNING) or set(digest) - set("0123456789abcdef"):
            raise ValueError("a head is a number, a colon, and 64 digits from 0 to f")
        return cls(int(sequence), digest)


@dataclass(frozen=True, slots=True)
class Verified:
    """``entries``: how many were looked at. ``broken`` None: all hold, and ``head`` is the last."""

    entries: int
    broken: Broken | None
    head: Head

    @property
    def head_hash(self) -> str:
        return self.head.hash


@dataclass(slots=True)
class _Walk:
    """What went by on the way: how many, the last, and the hashes at the places that matter."""

    places: set[int]
    last: Head
    count: int = 0
    hashes: dict[int, str] = field(default_factory=dict)


def head_now() -> Head:
    row = AuditHead.objects.filter(pk=1).first()
    return Head(row.sequence, row.hash) if row else Head()


def head_log() -> None:
    """Once an hour the head goes to the process's log, which whoever can write to the database should not be able to reach."""
    if cache.add("moderation-audit-head-logged", True, timeout=_LOGGED_EVERY):
        logger.info("audit head %s", head_now())


def chain_verify(after: int = 0, progress: Progress | None = None, known: Head | None = None) -> Verified:
    """The entries after ``after`` (whose own hash is then taken as it stands), up to the end. Entries may be appended meanwhile.

    ``known``: a head written down elsewhere, at or after ``after``: entries that were there then must still be there. ``progress`` hears,
    every few thousand entries, how many held. Raises ValueError when ``known`` lies before ``after``.
    """
    if known and known.sequence < after:
        raise ValueError("the head that is known lies before the entries that are looked at")
    said = head_now()
    start = Head() if after == 0 else _stored(after)
    if start is None:
        return Verified(0, Broken(after, f"entry {after} is missing"), said)
    walk = _Walk({said.sequence, known.sequence if known else 0}, start, hashes={start.sequence: start.hash})
    try:
        broken = first_broken(_entries(walk, progress), audit_key(), start.sequence, start.hash)
    except (AttributeError, TypeError, ValueError):  # a row whose JSON, time or actor is none: SQLite lets anything be written
        broken = Broken(walk.last.sequence + 1, f"the entry after {walk.last.sequence} cannot be read")
    return Verified(walk.count, broken or _end(walk, said) or (_kept(walk, known) if known else None), walk.last)


def policy_unlogged() -> str:
    """Why the policy that decides is not the one that the log says was let live last, in a sentence; "": it is.

    A policy's row, and the row that lets it live, could be written past the console; the log could not.
    """
    active = PolicyActivation.objects.select_related("policy").order_by("-pk").first()
    said = AuditEntry.objects.filter(verb__in=("policy.activated", "policy.rolled_back")).order_by("-sequence").first()
    if active is None:
        return f"the log says that policy {said.detail.get('version')} was let live, and there is no sign of it" if said else ""
    version = active.policy.version
    if said is None or said.detail.get("hash") != active.policy.content_hash:
        return f"policy {version} was let live past the console: the log does not say so"
    try:
        policy_of(active.policy)
    except PolicyError as error:
        return str(error)
    return ""


def _entries(walk: _Walk, progress: Progress | None) -> Iterator[tuple[Link, str, str]]:
    # From the very first row, also one that was slipped in before the beginning.
    rows = AuditEntry.objects.filter(sequence__gt=walk.last.sequence) if walk.last.sequence else AuditEntry.objects.all()
    for sequence, at, actor, role, verb, kind, subject, detail, before, digest in (
        rows.order_by("sequence").values_list(*_FIELDS).iterator(chunk_size=_CHUNK)
    ):
        yield Link(sequence, at, str(actor) if actor else "", role, verb, kind, subject, detail), before, digest
        walk.count += 1
        walk.last = Head(sequence, digest)
        if sequence in walk.places:
            walk.hashes[sequence] = digest
        if progress and walk.count % _CHUNK == 0:
            progress(walk.count)


def _stored(sequence: int) -> Head | None:
    digest = AuditEntry.objects.filter(sequence=sequence).values_list("hash", flat=True).first()
    return None if digest is None else Head(sequence, digest)


def _end(walk: _Walk, said: Head) -> Broken | None:
    """``said``: the head as it stood before the walk. Appending writes entry and head at once, so later it can only be further on."""
    last = walk.last.sequence
    if said.sequence > last:
        return Broken(last + 1, f"entry {last + 1} is missing: the log once ended with entry {said.sequence}")
    if said.sequence in walk.hashes and walk.hashes[said.sequence] != said.hash:
        return Broken(said.sequence, f"the end of the log was changed: it does not fit entry {said.sequence}")
    now = said if said.sequence == last else head_now()
    if now.sequence < last:
        return Broken(now.sequence + 1, f"entry {now.sequence + 1} is beyond the end of the log, which is entry {now.sequence}")
    return None


def _kept(walk: _Walk, known: Head) -> Broken | None:
    last = walk.last.sequence
    if known.sequence > last:
        return Broken(last + 1, f"entry {last + 1} is missing: there was an entry {known.sequence} when its hash was written down")
    if known.sequence and walk.hashes.get(known.sequence) != known.hash:
        return Broken(known.sequence, f"entry {known.sequence} is not the one whose hash was written down: the log was written anew")
    return None
