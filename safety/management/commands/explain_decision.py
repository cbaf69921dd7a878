"""``manage.py explain_decision ID``: why one decision came out as it did."""

from argparse import ArgumentParser
from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError

from safety.explaining import explained
from safety.models import Decision


class Command(BaseCommand):
    help = "Say in sentences why a decision came out as it did, with every score and the threshold that it met."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("id", type=UUID, help="a decision, or what it was about (then all decisions about it, oldest first)")

    def handle(self, *args: Any, **options: Any) -> None:
        found = Decision.objects.select_related("policy").order_by("created_at", "id")
        decisions = found.filter(pk=options["id"]) or found.filter(subject_id=options["id"])
        if not decisions:
            raise CommandError("There is no decision with that id, nor about anything with that id.")
        for decision in decisions:
            self.stdout.write("\n".join(explained(decision)) + "\n")
