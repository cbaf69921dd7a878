"""Makes the demo people (once) and prints fresh tokens for them."""

from datetime import timedelta
from typing import Any

from django.core.management.base import BaseCommand

from accounts.models import Device, Role
from accounts.services import device_register
from accounts.tokens import tokens_issue

CAST = (
    ("Alice", Role.PERSON, "en"),
    ("Bob", Role.PERSON, ""),
    ("Vera", Role.VOLUNTEER, "en"),
    ("Mo", Role.MODERATOR, "en"),
)

#: Long enough for an afternoon's trying; real devices get five minutes and refresh.
LIFETIME = timedelta(hours=12)


class Command(BaseCommand):
    help = "Makes the demo people Alice, Bob (people), Vera (volunteer) and Mo (moderator), and prints access and refresh tokens for them."

    def handle(self, *args: Any, **options: Any) -> None:
        for name, role, language in CAST:
            device = Device.objects.filter(name=f"{name}'s demo device", revoked_at=None).select_related("person").first()
            device = device or device_register(name=f"{name}'s demo device", language=language, role=role)
            tokens = tokens_issue(device, LIFETIME)
            self.stdout.write(f"{name} ({role.label.lower()})")
            self.stdout.write(f"  access token  {tokens.access_token}")
            self.stdout.write(f"  refresh token {tokens.refresh_token}")
