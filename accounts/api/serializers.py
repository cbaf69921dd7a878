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
        fields = [
            "id",
            "language",
            "answer_length",
            "shares_photos",
            "shares_with_volunteers",
            "keeps_questions",
            "keeps_photos",
            "keeps_clips",
            "role",
            "created_at",
        ]
        read_only_fields = ["id", "role", "created_at"]


class ExportRequest(serializers.Serializer[Any]):
    erase = serializers.BooleanField(default=False, help_text="Also erase everything, once it was sent.")


class ReceiptSerializer(serializers.Serializer[Any]):
    receipt = serializers.DictField(
        help_text="id, kind (export, erase), when (UTC), subject (a keyed digest of the person's id), key, counts, and what was done."
    )
    signature = serializers.CharField(help_text="Ed25519 over the receipt as canonical JSON (keys sorted, no spaces, UTF-8), in base64.")


class ReceiptQuestion(serializers.Serializer[Any]):
    receipt = serializers.DictField()
    signature = serializers.CharField(max_length=200)
    person_id = serializers.UUIDField(required=False, allow_null=True, default=None, help_text="Whose it should be.")


class Remains(serializers.Serializer[Any]):
    belongings = serializers.DictField(child=serializers.DictField(child=serializers.IntegerField()), help_text="{room: {kind: count}}")
    outlives = serializers.DictField(
        child=serializers.DictField(child=serializers.IntegerField()), help_text="What stays, as docs/privacy.md says."
    )
    key = serializers.BooleanField(help_text="Whether the key that opens the person's files is still there.")
    files_waiting = serializers.IntegerField(help_text="At most so many of their files are still to be deleted.")


class ReceiptAnswer(serializers.Serializer[Any]):
    valid = serializers.BooleanField(help_text="This server signed exactly this.")
    yours = serializers.BooleanField(allow_null=True, help_text="Whether it is about person_id; null where none was given.")
    remains = Remains(allow_null=True, help_text="Of a valid receipt of erasing that is yours: what is left now.")


class PublicKey(serializers.Serializer[Any]):
    id = serializers.CharField()
    public_key = serializers.CharField(help_text="PEM.")


class PublicKeys(serializers.Serializer[Any]):
    algorithm = serializers.CharField()
    keys = PublicKey(many=True, help_text="The first signs; the others were used before.")


def tokens_body(tokens: Tokens, device: Device | None = None) -> dict[str, Any]:
    body: dict[str, Any] = {
        "access_token": tokens.access_token,
        "refresh_token": tokens.refresh_token,
        "expires_in": tokens.expires_in,
    }
    if device is not None:
        body |= {"person_id": str(device.person_id), "device_id": str(device.id)}
    return body
