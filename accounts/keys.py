"""Each person's own key for photos and recordings, kept wrapped by a master key of the operator.

``settings.MEDIA_KEYS`` are the master keys: the first wraps, all of them unwrap, so that one can be replaced (``manage.py media_keys``).
Nothing here is remembered between calls: a key that was dropped opens nothing any more, in this process or any other. (Looking one up
costs one read by primary key and 10 microseconds; a cache would have to be emptied in every process.)

KeyGone      the person has no key: erased, or nothing was ever stored for them
KeyLocked    none of the master keys opens it
"""

import base64
import binascii
import hashlib
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from uuid import UUID

from django.conf import settings

from accounts.models import PersonKey
from common.sealing import KEY_BYTES, SealBroken, new_key, seal, unseal

BATCH = 500


class KeyGone(Exception):
    """What was sealed under it cannot be read by anybody any more."""


class KeyLocked(Exception):
    """The operator has taken away or lost the master key that wraps it."""


@dataclass(frozen=True, slots=True)
class MasterKey:
    """``name``: the start of its fingerprint, which tells nothing of the key."""

    name: str
    key: bytes = field(repr=False)


def master_keys() -> tuple[MasterKey, ...]:
    """The operator's, the one that wraps first. Raises ValueError when settings.MEDIA_KEYS cannot be right."""
    return _master_keys(tuple(settings.MEDIA_KEYS))


def person_key(person_id: UUID) -> bytes:
    """The person's key, made on first use. Raises KeyLocked; IntegrityError, at the latest on commit, when there is no such person."""
    try:
        return person_key_known(person_id)
    except KeyGone:
        master = master_keys()[0]
        row = PersonKey(person_id=person_id, wrapped=_wrap(master, person_id, new_key()), master=master.name)
        PersonKey.objects.bulk_create([row], ignore_conflicts=True)  # of two at once, one is kept and both read it
        return person_key_known(person_id)


def person_key_known(person_id: UUID) -> bytes:
    """Raises KeyGone and KeyLocked."""
    row = PersonKey.objects.filter(pk=person_id).first()
    if row is None:
        raise KeyGone
    return _unwrap(row)


def person_key_drop(person_id: UUID) -> bool:
    """Makes every file of the person unreadable, wherever a copy of it may be. False when there was no key."""
    return PersonKey.objects.filter(pk=person_id).delete()[0] > 0


def person_keys_rewrap() -> tuple[int, int]:
    """Wraps every key that another master key wraps under the first one. Returns how many were wrapped anew, and how many no master
    key of ours opens. Safe to break off, to repeat, and while others read: what is sealed under the keys stays as it is."""
    master = master_keys()[0]
    wrapped = locked = 0
    last: UUID | None = None
    while batch := _others(master, last):
        for row in batch:
            try:
                fresh = _wrap(master, row.person_id, _unwrap(row))
            except KeyLocked:
                locked += 1
                continue
            wrapped += PersonKey.objects.filter(pk=row.pk, master=row.master).update(wrapped=fresh, master=master.name)
        last = batch[-1].person_id
    return wrapped, locked


def person_keys_by_master() -> dict[str, int]:
    """How many people's keys each master key wraps, by its name; ours are named also where they wrap none."""
    counted = Counter(dict.fromkeys((master.name for master in master_keys()), 0))
    counted.update(PersonKey.objects.values_list("master", flat=True).iterator())
    return dict(counted)


@lru_cache(maxsize=8)
def _master_keys(encoded: tuple[str, ...]) -> tuple[MasterKey, ...]:
    keys = [_decoded(text, number) for number, text in enumerate(encoded, start=1)]
    if not keys:
        raise ValueError("MEDIA_KEYS is empty")
    if len(set(keys)) != len(keys):
        raise ValueError("MEDIA_KEYS names a key twice")
    return tuple(MasterKey(hashlib.sha256(b"sightline media key\n" + key).hexdigest()[:16], key) for key in keys)


def _decoded(text: str, number: int) -> bytes:
    try:
        key = base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise ValueError(f"key {number} of MEDIA_KEYS is not {KEY_BYTES} bytes in base64")  # never the key itself
    return key


def _others(master: MasterKey, after: UUID | None) -> list[PersonKey]:
    rows = PersonKey.objects.exclude(master=master.name).order_by("pk")
    return list((rows.filter(pk__gt=after) if after else rows)[:BATCH])


def _wrap(master: MasterKey, person_id: UUID, key: bytes) -> bytes:
    return seal(master.key, _row_name(person_id), key)


def _unwrap(row: PersonKey) -> bytes:
    master = next((each for each in master_keys() if each.name == row.master), None)
    if master is None:
        raise KeyLocked
    try:
        return unseal(master.key, _row_name(row.person_id), bytes(row.wrapped))
    except SealBroken as error:
        raise KeyLocked from error


def _row_name(person_id: UUID) -> str:
    """Bound to the wrapped key, so that the key of one row opens nothing in another."""
    return f"person key {person_id}"
