"""The account itself, as what belongs to a person (accounts.belongings)."""

from collections.abc import Iterator
from uuid import UUID

from accounts.belongings import Member, as_json, register_room
from accounts.models import Device, Person, RefreshToken
from common.models import IdempotencyRecord

TOLD = (
    "id",
    "role",
    "language",
    "answer_length",
    "shares_photos",
    "shares_with_volunteers",
    "keeps_questions",
    "keeps_photos",
    "keeps_clips",
    "suspended",
    "suspended_until",
    "created_at",
)


class AccountRoom:
    name = "account"

    def counts(self, person_id: UUID) -> dict[str, int]:
        return {
            "people": Person.objects.filter(pk=person_id).count(),
            "devices": Device.objects.filter(person=person_id).count(),
            "refresh_tokens": RefreshToken.objects.filter(device__person=person_id).count(),
            "repeatable_requests": IdempotencyRecord.objects.filter(person=person_id).count(),
        }

    def outlives(self, person_id: UUID) -> dict[str, int]:
        return {}

    def files(self, person_id: UUID) -> list[str]:
        return []

    def export(self, person: Person) -> Iterator[Member]:
        devices = person.devices.values("id", "name", "created_at", "revoked_at")
        yield as_json("person.json", {**{name: getattr(person, name) for name in TOLD}, "devices": list(devices)})

    def erase(self, person_id: UUID) -> None:
        """All of it goes with the person's row."""


def register() -> None:
    register_room(AccountRoom())
