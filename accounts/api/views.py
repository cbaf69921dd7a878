"""Devices, tokens and the person's own settings."""

from typing import cast

from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts import services
from accounts.api.serializers import (
    DeviceRequest,
    DeviceResponse,
    PersonSerializer,
    ReceiptSerializer,
    RefreshRequest,
    TokensResponse,
    tokens_body,
)
from accounts.models import Device, Person
from accounts.receipts import receipt_document
from accounts.tokens import tokens_issue, tokens_rotate
from common.idempotency import IdempotencyKeyInvalid

REPEAT_KEY = OpenApiParameter(
    "Idempotency-Key",
    {"type": "string", "pattern": "^[!-~][ -~]{20,253}[!-~]$"},
    OpenApiParameter.HEADER,
    description="Repeats this very request safely.",
)
#: On these routes whoever knows the key gets the account, so it must be as hard to guess as a UUID.
REPEAT_KEY_LENGTHS = range(22, 256)


def repeat_key(request: Request) -> str:
    """Raises IdempotencyKeyInvalid for a key that somebody else could come up with."""
    key = request.headers.get("Idempotency-Key", "")
    if key and (len(key) not in REPEAT_KEY_LENGTHS or not key.isascii() or not key.isprintable()):
        raise IdempotencyKeyInvalid
    return key


def person_of(request: Request) -> Person:
    """The authenticated person; every route but the two below is closed to strangers before this is called."""
    return cast(Person, request.user)


def device_of(request: Request) -> Device:
    """The device that the authenticated person speaks through."""
    return cast(Device, request.auth)


class Devices(APIView):
    authentication_classes = ()
    permission_classes = (AllowAny,)

    @extend_schema(request=DeviceRequest, responses={201: DeviceResponse}, parameters=[REPEAT_KEY], auth=[])
    def post(self, request: Request) -> Response:
        """Register a device: a new account that needs no e-mail and no password."""
        form = DeviceRequest(data=request.data)
        form.is_valid(raise_exception=True)
        device = services.device_register(**form.validated_data, repeat_key=repeat_key(request))
        return Response(tokens_body(tokens_issue(device), device), status=201, headers={"Cache-Control": "no-store"})


class TokensRefresh(APIView):
    authentication_classes = ()
    permission_classes = (AllowAny,)

    @extend_schema(request=RefreshRequest, responses=TokensResponse, parameters=[REPEAT_KEY], auth=[])
    def post(self, request: Request) -> Response:
        """Trade a refresh token for a new pair. Each refresh token works once; using one again revokes the device."""
        form = RefreshRequest(data=request.data)
        form.is_valid(raise_exception=True)
        tokens = tokens_rotate(form.validated_data["refresh_token"], repeat_key(request))
        return Response(tokens_body(tokens), headers={"Cache-Control": "no-store"})


class Me(APIView):
    @extend_schema(responses=PersonSerializer)
    def get(self, request: Request) -> Response:
        """Who I am and how I want my answers."""
        return Response(PersonSerializer(person_of(request)).data)

    @extend_schema(request=PersonSerializer, responses=PersonSerializer)
    def patch(self, request: Request) -> Response:
        form = PersonSerializer(person_of(request), data=request.data, partial=True)
        form.is_valid(raise_exception=True)
        person = services.person_change(person_of(request), **form.validated_data)
        return Response(PersonSerializer(person).data)

    @extend_schema(responses={200: ReceiptSerializer})
    def delete(self, request: Request) -> Response:
        """Erase the account and everything in it: questions, answers, photos, recordings. The receipt proves it."""
        return Response(receipt_document(services.person_erase(person_of(request))))
