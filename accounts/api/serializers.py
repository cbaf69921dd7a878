from typing import Any

from rest_framework import serializers

from accounts.models import Device, Person
from accounts.tokens import Tokens
from common.languages import LANGUAGES


class DeviceRequest(serializers.Serializer[Any]):
    name = serializers.CharField(max_length=80, required=False, allow_blank=True, default="")
    language = serializers.ChoiceField(choices=LANGUAGES, required=False, allow_blank=True, default="")


class RefreshRequest(serializers.Serializer[Any]):
    refresh_token = serializers.CharField(max_length=200)


class TokensResponse(serializers.Serializer[Any]):
    access_token = serializers.CharField()
    refresh_token = serializers.CharField()
    expires_in = serializers.IntegerField(help_text="Seconds until the access token expires.")


class DeviceResponse(TokensResponse):
    person_id = serializers.UUIDField()
    device_id = serializers.UUIDField()


class PersonSerializer(serializers.ModelSerializer[Person]):
    language = serializers.ChoiceField(choices=LANGUAGES, allow_blank=True, required=False)

    class Meta:
        model = Person
        fields = ["id", "language", "answer_length", "shares_photos", "shares_with_volunteers", "role", "created_at"]
        read_only_fields = ["id", "role", "created_at"]


def tokens_body(tokens: Tokens, device: Device | None = None) -> dict[str, Any]:
    body: dict[str, Any] = {
        "access_token": tokens.access_token,
        "refresh_token": tokens.refresh_token,
        "expires_in": tokens.expires_in,
    }
    if device is not None:
        body |= {"person_id": str(device.person_id), "device_id": str(device.id)}
    return body
