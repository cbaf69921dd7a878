"""What no lead may do for another: making somebody a lead, and giving a lead a new way in. The operator's."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from common.phrases import error_sentence
from moderation.models import Reviewer, StaffRole
from moderation.services.errors import LastLead
from moderation.services.people import clean_name, staff_change, way_in_reset


class Command(BaseCommand):
    """Whoever becomes a lead gets a new way in: the one they had may have been handed over by another lead."""

    help = "Gives a member of the staff another role, or a new first password in place of password and second factor."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("username")
        parser.add_argument("--role", choices=StaffRole.values)
        parser.add_argument("--new-way-in", action="store_true", help="for whoever has lost the authenticator and the recovery codes")

    def handle(self, *args: Any, **options: Any) -> None:
        name, role = clean_name(options["username"]), options["role"]
        reviewer = Reviewer.objects.filter(person__username=name, left_at=None).first()
        if reviewer is None:
            raise CommandError(f"There is no {name} on the staff.")
        if not (role or options["new_way_in"]):
            raise CommandError("Say --role or --new-way-in.")
        if role:
            try:
                staff_change(None, reviewer, role=role, languages=reviewer.languages, highest_budget=reviewer.highest_budget)
            except LastLead as error:
                raise CommandError(error_sentence(error, "en")) from error
            self.stdout.write(f"{name} is {role} now.")
        if options["new_way_in"] or role == StaffRole.LEAD:
            self.stdout.write(f"{name} signs in at /moderation/ with the password {way_in_reset(None, reviewer)}")
            self.stdout.write("They choose their own when they set up their second factor.")
