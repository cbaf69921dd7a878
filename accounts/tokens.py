"""Access and refresh tokens for device accounts.

An access token is a five-minute JWT that names the person and the device; every request still looks the device up, so a revoked one is
out at once. A refresh token is random, stored as a hash, used once. A second use is rejected and, unless the client proves that it
repeats its own lost request (same Idempotency-Key), taken as theft: the device is revoked. See docs/adr/0003-device-tokens.md.
"""

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import jwt
from django.conf import settings
from django.db import transaction
from django.utils import timezone

from accounts.models import Device, RefreshToken
from common.errors import SightlineError
from common.limits import count

ALGORITHM = "HS256"


class TokenInvalid(SightlineError):
    code = "token_invalid"
    status = 401


class DeviceUnknown(SightlineError):
    code = "device_unknown"
    status = 401


@dataclass(frozen=True, slots=True)
class Tokens:
    access_token: str
    refresh_token: str
    expires_in: int


@dataclass(frozen=True, slots=True)
class AccessClaims:
    person_id: UUID
    device_id: UUID


def digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def tokens_issue(device: Device, access_lifetime: timedelta | None = None) -> Tokens:
    """A new pair. Unused refresh tokens of this device die: there is one line of succession."""
    lifetime = access_lifetime or settings.ACCESS_TOKEN_LIFETIME
    now = timezone.now()
    refresh = secrets.token_urlsafe(32)
    RefreshToken.objects.filter(device=device, used_at=None).delete()
    RefreshToken.objects.create(device=device, token_hash=digest(refresh), expires_at=now + settings.REFRESH_TOKEN_LIFETIME)
    claims = {
        "sub": str(device.person_id),
        "device": str(device.id),
        "use": "access",
        "iat": now,
        "exp": now + lifetime,
    }
    access = jwt.encode(claims, _signing_key(), algorithm=ALGORITHM)
    return Tokens(access, refresh, int(lifetime.total_seconds()))


def tokens_rotate(refresh_token: str, repeat_key: str = "") -> Tokens:
    """Trades a refresh token for a new pair. Raises TokenInvalid (unknown, expired, used) or DeviceUnknown (revoked)."""
    tokens = _rotate(digest(refresh_token), digest(repeat_key) if repeat_key else "")
    if tokens is None:
        raise TokenInvalid
    return tokens


@transaction.atomic
def _rotate(token_hash: str, repeat_hash: str) -> Tokens | None:
    # None instead of an exception, so that the revocation of a stolen device is committed.
    now = timezone.now()
    token = RefreshToken.objects.select_related("device__person").filter(token_hash=token_hash, expires_at__gt=now).first()
    if token is None:
        return None
    if token.device.revoked_at or not token.device.person.is_active:
        raise DeviceUnknown
    count("refresh", device=token.device_id)
    first_use = RefreshToken.objects.filter(pk=token.pk, used_at=None).update(used_at=now, rotation_key_hash=repeat_hash) == 1
    if not first_use and not _repeats_own_request(token, repeat_hash):
        device_revoke(token.device)
        return None
    return tokens_issue(token.device)


def _repeats_own_request(token: RefreshToken, repeat_hash: str) -> bool:
    """True when the same client sends the same rotation again and has not used its successor (the answer was lost)."""
    token.refresh_from_db()
    newer_used = RefreshToken.objects.filter(device=token.device, pk__gt=token.pk).exclude(used_at=None)
    return bool(repeat_hash) and secrets.compare_digest(token.rotation_key_hash, repeat_hash) and not newer_used.exists()


def device_revoke(device: Device) -> None:
    Device.objects.filter(pk=device.pk, revoked_at=None).update(revoked_at=timezone.now())


def devices_signed_in(device_ids: Iterable[UUID]) -> set[UUID]:
    """Those of ``device_ids`` that may still speak and listen: for who listens longer than a token lives."""
    wanted = set(device_ids)
    if not wanted:
        return wanted
    return set(Device.objects.filter(pk__in=wanted, revoked_at=None, person__is_active=True).values_list("pk", flat=True))


def access_token_read(token: str) -> AccessClaims:
    """Raises TokenInvalid for anything that is not a live access token of ours."""
    try:
        # Not "iat": two machines' clocks may differ by a second.
        options: Any = {"require": ["sub", "device", "use", "exp"], "verify_iat": False}
        claims = jwt.decode(token, _signing_key(), algorithms=[ALGORITHM], options=options)
        if claims["use"] != "access":
            raise TokenInvalid
        return AccessClaims(UUID(claims["sub"]), UUID(claims["device"]))
    except (jwt.PyJWTError, ValueError, TypeError, AttributeError) as error:
        raise TokenInvalid from error


def _signing_key() -> bytes:
    return hashlib.sha256(b"sightline access token\n" + settings.SECRET_KEY.encode()).digest()
