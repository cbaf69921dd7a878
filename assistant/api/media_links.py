"""Links to one photo or recording that need no other key, for an <img> or a player, and live for a minute.

A link says which file, and which device asked for it; what may be seen is looked up anew each time. So it dies with its photo, with its
device's signing out and with the account, and nobody can make one up.
"""

import re
from collections.abc import Callable, Iterable
from datetime import timedelta
from uuid import UUID

from django.conf import settings
from django.core.signing import BadSignature, TimestampSigner
from django.http import HttpResponse
from django.urls import reverse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework.negotiation import DefaultContentNegotiation
from rest_framework.permissions import AllowAny
from rest_framework.renderers import BaseRenderer
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.api.views import person_of
from accounts.models import Device
from assistant import selectors
from assistant.api import serializers as s
from assistant.api.views import found
from assistant.models import Clip, Photo
from assistant.services.errors import LinkOver
from assistant.services.media import clip_bytes, photo_bytes

SALT = "sightline.media-link"
RANGE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})")


class _WhateverIsAccepted(DefaultContentNegotiation):
    """An <img> accepts images only, and a problem is told all the same."""

    def select_renderer(
        self, request: Request, renderers: Iterable[BaseRenderer], format_suffix: str | None = None
    ) -> tuple[BaseRenderer, str]:
        renderer = next(iter(renderers))
        return renderer, str(renderer.media_type)


class PhotoLink(APIView):
    @extend_schema(request=None, responses=s.MediaLinkSerializer)
    def post(self, request: Request, pk: UUID) -> Response:
        """An address that shows this photo for a minute, without a token."""
        photo = found(selectors.photos_of(person_of(request)), pk)
        return _link("photo", photo.pk, request)


class ClipLink(APIView):
    @extend_schema(request=None, responses=s.MediaLinkSerializer)
    def post(self, request: Request, pk: UUID) -> Response:
        """An address that plays this recording for a minute, without a token."""
        clip = found(selectors.clips_of(person_of(request)), pk)
        return _link("clip", clip.pk, request)


class LinkedMedia(APIView):
    authentication_classes = ()
    permission_classes = (AllowAny,)
    content_negotiation_class = _WhateverIsAccepted

    @extend_schema(responses={(200, "image/jpeg"): OpenApiTypes.BINARY, (200, "audio/*"): OpenApiTypes.BINARY}, auth=[])
    def get(self, request: Request, token: str) -> HttpResponse:
        """The photo or recording of a link, whole or a range of it."""
        content, media_type = _shown(token)
        response = HttpResponse(content, content_type=media_type, headers={"Cache-Control": "no-store", "Accept-Ranges": "bytes"})
        response["Content-Disposition"] = "inline"
        response["X-Content-Type-Options"] = "nosniff"
        response["Content-Security-Policy"] = "default-src 'none'; sandbox"
        return _ranged(response, content, request.headers.get("Range", ""))


def _link(kind: str, pk: UUID, request: Request) -> Response:
    token = _signer().sign_object([kind, str(pk), str(_device(request).pk)])
    lifetime: timedelta = settings.MEDIA_LINK_LIFETIME
    body = {"url": reverse("linked-media", args=[token]), "expires_in": int(lifetime.total_seconds())}
    return Response(s.MediaLinkSerializer(body).data)


def _device(request: Request) -> Device:
    device: Device = request.auth  # type: ignore[assignment]  # accounts.api.authentication says so
    return device


def _shown(token: str) -> tuple[bytes, str]:
    """The bytes and their media type. Raises LinkOver, StorageUnavailable."""
    try:
        kind, pk, device_id = _signer().unsign_object(token, max_age=settings.MEDIA_LINK_LIFETIME)
    except (BadSignature, ValueError) as error:  # ValueError: not even base64
        raise LinkOver from error
    device = Device.objects.select_related("person").filter(pk=device_id, revoked_at=None, person__is_active=True).first()
    if device is None:
        raise LinkOver
    try:
        return _OPENERS[kind](device, UUID(pk))
    except (Photo.DoesNotExist, Clip.DoesNotExist, FileNotFoundError) as error:
        raise LinkOver from error


def _photo(device: Device, pk: UUID) -> tuple[bytes, str]:
    return photo_bytes(selectors.photos_of(device.person).get(pk=pk)), "image/jpeg"


def _clip(device: Device, pk: UUID) -> tuple[bytes, str]:
    clip = selectors.clips_of(device.person).get(pk=pk)
    return clip_bytes(clip), clip.media_type


_OPENERS: dict[str, Callable[[Device, UUID], tuple[bytes, str]]] = {"photo": _photo, "clip": _clip}


def _signer() -> TimestampSigner:
    return TimestampSigner(salt=SALT)


def _ranged(response: HttpResponse, content: bytes, wanted: str) -> HttpResponse:
    """One range, as players ask for it (Safari plays nothing without). Anything else that is asked for: the whole, as RFC 9110 allows."""
    asked = RANGE.fullmatch(wanted.strip())
    if asked is None or not any(asked.groups()):
        return response
    size = len(content)
    first, last = _bounds(asked[1], asked[2], size)
    if first >= size or (asked[1] and asked[2] and int(asked[2]) < first):
        response.status_code, response.content = 416, b""
        response["Content-Range"] = f"bytes */{size}"
        return response
    response.status_code, response.content = 206, content[first : last + 1]
    response["Content-Range"] = f"bytes {first}-{last}/{size}"
    return response


def _bounds(first: str, last: str, size: int) -> tuple[int, int]:
    if not first:  # the last so many
        return max(0, size - int(last)) if int(last) else size, size - 1
    return int(first), min(int(last), size - 1) if last else size - 1
