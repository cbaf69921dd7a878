"""Makes the demo staff (once), and prints how each of them signs in: a new password, and the secret for an authenticator."""

import secrets
from typing import Any

from django.core.management.base import BaseCommand
from django_otp.plugins.otp_totp.models import TOTPDevice

from accounts.models import Person
from common.languages import LANGUAGES
from moderation.models import StaffRole
from moderation.priority import HARD
from moderation.services.people import settings_change, staff_account, staff_add
from moderation.services.second_factors import AUTHENTICATOR, secret_of

CAST = (
    ("tia", StaffRole.TRIAGE),
    ("mo", StaffRole.MODERATOR),
    ("mia", StaffRole.MODERATOR),
    ("lea", StaffRole.LEAD),
    ("lou", StaffRole.LEAD),
    ("audrey", StaffRole.AUDITOR),
)


class Command(BaseCommand):
    help = "Makes Tia (triage), Mo and Mia (moderators), Lea and Lou (leads) and Audrey (auditor); prints passwords and secrets."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write("The staff signs in at /moderation/ with user name, password, and the code of an authenticator:")
        for username, role in CAST:
            person, password = _account(username, role)
            device, _ = TOTPDevice.objects.get_or_create(user=person, confirmed=True, defaults={"name": AUTHENTICATOR})
            self.stdout.write(f"{username} ({role.label.lower()})")
            self.stdout.write(f"  password {password}")
            self.stdout.write(f"  secret   {secret_of(device)}")
            self.stdout.write(f"  or       {device.config_url}")


def _account(username: str, role: StaffRole) -> tuple[Person, str]:
    """The passwords of an earlier start are in a log that somebody may keep: each start makes new ones."""
    person = Person.objects.filter(username=username).first()
    if person is None:
        person, password = staff_account(username)
        reviewer = staff_add(None, person, role, LANGUAGES)
        settings_change(reviewer, languages=LANGUAGES, takes_hard=sorted(HARD), daily_budget=100, zone="UTC", shortcuts=True)
    else:
        password = secrets.token_urlsafe(12)
        person.set_password(password)
        person.save(update_fields=["password"])
    return person, password
