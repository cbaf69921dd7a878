"""Makes the demo people (once), prints fresh tokens for them, and how Vera signs in to the volunteers' dashboard."""

import secrets
from datetime import timedelta
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from accounts.models import Device, Person, Role
from accounts.services import device_register
from accounts.tokens import tokens_issue
from volunteers.matching.types import windows_load
from volunteers.models import Volunteer
from volunteers.services.becoming import settings_change, volunteer_join

CAST = (
    ("Alice", Role.PERSON, "en"),
    ("Bob", Role.PERSON, ""),
    ("Mo", Role.MODERATOR, "en"),
)
VOLUNTEER = "vera"
ALWAYS = windows_load([{"days": [0, 1, 2, 3, 4, 5, 6], "start": "00:00", "end": "00:00"}])

#: Long enough for an afternoon's trying; real devices get five minutes and refresh.
LIFETIME = timedelta(hours=12)


class Command(BaseCommand):
    help = "Makes the demo people Alice and Bob (people), Vera (volunteer) and Mo (moderator); prints tokens, and a new password for Vera."

    def handle(self, *args: Any, **options: Any) -> None:
        for name, role, language in CAST:
            device = Device.objects.filter(name=f"{name}'s demo device", revoked_at=None).select_related("person").first()
            device = device or device_register(name=f"{name}'s demo device", language=language, role=role)
            tokens = tokens_issue(device, LIFETIME)
            self.stdout.write(f"{name} ({role.label.lower()})")
            self.stdout.write(f"  access token  {tokens.access_token}")
            self.stdout.write(f"  refresh token {tokens.refresh_token}")
        self.stdout.write("Vera (volunteer, practised, always awake)")
        self.stdout.write(f"  signs in at   /volunteers/ as {VOLUNTEER} with the password {_vera()}")


def _vera() -> str:
    password = secrets.token_urlsafe(12)
    person = Person.objects.filter(username=VOLUNTEER).first()
    if person is None:
        now = timezone.now()
        volunteer = volunteer_join(VOLUNTEER, password, languages=["en"], zone="UTC")
        settings_change(volunteer, hours=ALWAYS)
        Volunteer.objects.filter(pk=volunteer.pk).update(guidelines_at=now, practised_at=now)
    else:
        person.set_password(password)
        person.save(update_fields=["password"])
    return password
