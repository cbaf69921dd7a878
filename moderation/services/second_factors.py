"""The second factor of a member of staff: an authenticator (TOTP), and recovery codes for the day it is lost."""

import math
from base64 import b32encode

from django.db import transaction
from django.utils import timezone
from django_otp.models import ThrottlingMixin
from django_otp.plugins.otp_static.models import StaticDevice, StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice

from accounts.models import Person
from moderation.models import Reviewer
from moderation.services.auditing import audit

RECOVERY_CODES = 10
DIGITS = 6
AUTHENTICATOR, RECOVERY = "authenticator", "recovery codes"


def has_second_factor(person: Person) -> bool:
    return bool(TOTPDevice.objects.filter(user=person, confirmed=True).exists())


def authenticator_new(person: Person, number: int | None = None) -> TOTPDevice:
    """The authenticator that is being set up (``number``), the same until it is confirmed; else a new one. One in use goes on."""
    found = TOTPDevice.objects.filter(user=person, confirmed=False, pk=number).first()
    return found or TOTPDevice.objects.create(user=person, confirmed=False, name=AUTHENTICATOR)


def authenticator_confirm(
    reviewer: Reviewer, number: int | None, code: str, password: str | None = None
) -> tuple[TOTPDevice, tuple[str, ...]] | None:
    """The authenticator and new recovery codes, which nobody sees again; None where the code does not fit. Former ones are gone.

    ``number``: of the authenticator whose secret they were shown, and nobody else. ``password``: one of their own, in place of the one that
    they were given.
    """
    person = reviewer.person
    with transaction.atomic():
        device = TOTPDevice.objects.select_for_update().filter(user=person, confirmed=False, pk=number).first()
        if device is None or not device.verify_token(code):
            return None
        TOTPDevice.objects.filter(user=person).exclude(pk=device.pk).delete()
        device.confirmed = True
        device.save(update_fields=["confirmed"])
        codes = _recovery_codes(person)
        if password is not None and person is not None:
            person.set_password(password)
            person.save(update_fields=["password"])
        audit(reviewer, "staff.second_factor_set", "reviewer", reviewer.pk)
    return device, codes


def recovery_codes_renew(reviewer: Reviewer) -> tuple[str, ...]:
    with transaction.atomic():
        codes = _recovery_codes(reviewer.person)
        audit(reviewer, "staff.recovery_codes_renewed", "reviewer", reviewer.pk)
    return codes


def code_check(reviewer: Reviewer, code: str) -> TOTPDevice | StaticDevice | None:
    """What accepted the code; None: nothing did, and the next attempt has to wait (``wait_s``). A code works once."""
    kind = TOTPDevice if len(code) == DIGITS and code.isdecimal() else StaticDevice
    with transaction.atomic():
        device = kind.objects.select_for_update().filter(user=reviewer.person, confirmed=True).first()
        if device is None or not device.verify_token(code):
            return None
        if kind is StaticDevice:
            audit(reviewer, "staff.recovery_code_used", "reviewer", reviewer.pk, left=device.token_set.count())
    return device


def wait_s(person: Person, *, confirmed: bool = True) -> int:
    """Seconds until another code may be tried: they double with every wrong one."""
    waits = [0.0]
    for kind in (TOTPDevice, StaticDevice):
        waits.extend(_wait_of(device) for device in kind.objects.filter(user=person, confirmed=confirmed))
    return math.ceil(max(waits))


def secret_of(device: TOTPDevice) -> str:
    """In groups of four, as it is typed into an authenticator."""
    plain = b32encode(device.bin_key).decode().rstrip("=")
    return " ".join(plain[start : start + 4] for start in range(0, len(plain), 4))


def codes_left(person: Person) -> int:
    return int(StaticToken.objects.filter(device__user=person).count())


def _recovery_codes(person: Person | None) -> tuple[str, ...]:
    StaticDevice.objects.filter(user=person).delete()
    device = StaticDevice.objects.create(user=person, name=RECOVERY)
    codes = tuple(StaticToken.random_token() for _ in range(RECOVERY_CODES))
    StaticToken.objects.bulk_create(StaticToken(device=device, token=code) for code in codes)
    return codes


def _wait_of(device: ThrottlingMixin) -> float:
    allowed, why = device.verify_is_allowed()
    if allowed:
        return 0.0
    return max(0.0, float((why["locked_until"] - timezone.now()).total_seconds()))
