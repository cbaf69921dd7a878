"""The operator's way to make somebody a member of staff: the leads, who then add the others on the people page."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import IntegrityError, transaction

from common.languages import LANGUAGES
from moderation.models import StaffRole
from moderation.services.people import staff_account, staff_add


class Command(BaseCommand):
    help = "Makes an account on the staff and prints its first password. The second factor is set up at the first sign-in."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("username")
        parser.add_argument("--role", choices=StaffRole.values, default=StaffRole.LEAD.value)
        parser.add_argument("--languages", default="en", help="Codes with commas between: en,de")

    def handle(self, *args: Any, **options: Any) -> None:
        languages = [code.strip() for code in options["languages"].split(",") if code.strip()]
        if unknown := [code for code in languages if code not in LANGUAGES]:
            raise CommandError(f"No such language here: {', '.join(unknown)}. There are: {', '.join(LANGUAGES)}.")
        try:
            with transaction.atomic():
                person, password = staff_account(options["username"])
                staff_add(None, person, options["role"], languages)
        except IntegrityError as error:
            raise CommandError(f"The user name {options['username']} is taken.") from error
        self.stdout.write(f"{person.username} ({options['role']}) signs in at /moderation/ with the password {password}")
        self.stdout.write("They choose their own when they set up their second factor.")
