"""What can be done with people and devices. Every door (API, commands, tasks) calls these."""

from typing import Any
from uuid import uuid4

from django.db import IntegrityError, transaction
from django.http import Http404
from django.utils import timezone

from accounts.models import Device, Person, Role
from accounts.tokens import digest
from common.erasing import erase
from common.idempotency import IdempotencyKeyReused


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
    """Sets any of language, answer_length, shares_photos, shares_with_volunteers."""
    if preferences and not Person.objects.filter(pk=person.pk).update(**preferences):
        raise Http404  # erased at the same moment
    for name, value in preferences.items():
        setattr(person, name, value)
    return person


def person_erase(person: Person) -> None:
    """Deletes the person and, by cascade, everything that was theirs. Files go with their rows (assistant.receivers)."""
    erase(Person.objects.filter(pk=person.pk).delete)
