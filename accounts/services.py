"""What can be done with people and devices. Every door (API, commands, tasks) calls these."""

from functools import partial
from typing import Any
from uuid import UUID, uuid4

from django.db import IntegrityError, transaction
from django.http import Http404
from django.utils import timezone

from accounts import belongings
from accounts.keys import person_key_drop
from accounts.models import Device, Person, Receipt, ReceiptKind, Role
from accounts.receipts import receipt_make
from accounts.signing_in import sign_ins_forget
from accounts.tokens import digest
from common import metrics
from common.erasing import erase
from common.idempotency import IdempotencyKeyReused
from common.models import FileToDelete

#: Of files, in one query.
NAMES_AT_ONCE = 500


def device_register(*, name: str = "", language: str = "", role: Role = Role.PERSON, repeat_key: str = "") -> Device:
    """A new person with one device; no e-mail, no password. With the ``repeat_key`` of an earlier call: that call's device."""
    key_hash = digest(repeat_key) if repeat_key else None
    earlier = _registered_before(key_hash, name, language)
    if earlier is not None:
        return earlier
    try:
        with transaction.atomic():
            person = Person.objects.create_user(f"device-{uuid4()}", language=language, role=role)
            return Device.objects.create(person=person, name=name, registration_key_hash=key_hash)
    except IntegrityError:  # the same request, twice at the same moment
        earlier = _registered_before(key_hash, name, language)
        if earlier is None:
            raise
        return earlier


def _registered_before(key_hash: str | None, name: str, language: str) -> Device | None:
    from django.conf import settings

    if key_hash is None:
        return None
    since = timezone.now() - settings.IDEMPOTENCY_LIFETIME
    Device.objects.filter(registration_key_hash=key_hash, created_at__lt=since).update(registration_key_hash=None)
    device = Device.objects.select_related("person").filter(registration_key_hash=key_hash).first()
    if device is not None and (device.name, device.person.language) != (name, language):
        raise IdempotencyKeyReused
    return device


def person_change(person: Person, **preferences: Any) -> Person:
    """Sets any of language, answer_length, shares_photos, shares_with_volunteers, keeps_questions, keeps_photos, keeps_clips.

    Keeping less counts for what is there already: it goes within minutes (assistant.services.retention).
    """
    if preferences and not Person.objects.filter(pk=person.pk).update(**preferences):
        raise Http404  # erased at the same moment
    for name, value in preferences.items():
        setattr(person, name, value)
    return person


def person_erase(person: Person) -> Receipt:
    """Deletes the person and everything that was theirs; the receipt says what went. Their key goes with it, so no copy of a file opens.

    Files go with their rows, once that is committed; what a storage that is down still holds then is counted, and deleted later.
    """
    person_id, gone = person.pk, dict[str, Any]()
    erase(partial(_erase, person_id, gone))
    metrics.DELETED.labels("account").inc()
    return receipt_make(
        ReceiptKind.ERASE, person_id, counts=gone["counts"], keys_dropped=gone["keys"], files=_what_became_of(gone["files"])
    )


def _erase(person_id: UUID, gone: dict[str, Any]) -> None:
    """Tried again from the start where somebody adds to what goes; ``gone`` tells of the last time."""
    gone.update(counts=belongings.counts(person_id), files=belongings.files(person_id), keys=int(person_key_drop(person_id)))
    sign_ins_forget(person_id)
    for room in belongings.rooms():
        room.erase(person_id)
    Person.objects.filter(pk=person_id).delete()


def _what_became_of(names: list[str]) -> dict[str, int]:
    """``from``, ``to``: between which rows of FileToDelete those that still wait are."""
    waiting: list[int] = []
    for start in range(0, len(names), NAMES_AT_ONCE):
        of_these = FileToDelete.objects.filter(path__in=names[start : start + NAMES_AT_ONCE])
        waiting.extend(of_these.values_list("pk", flat=True))
    told = {"deleted": len(names) - len(waiting), "waiting": len(waiting)}
    return {**told, "from": min(waiting), "to": max(waiting)} if waiting else told
