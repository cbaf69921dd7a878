"""manage.py tally_figures --since 2026-01-01: counts the days from then until today again."""

from datetime import date
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from moderation.services.tallying import tally_since


class Command(BaseCommand):
    help = "Counts the figures of the console's dashboard again, day by day."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--since", type=date.fromisoformat, required=True, metavar="YYYY-MM-DD", help="The first day (UTC).")

    def handle(self, *args: Any, since: date, **options: Any) -> None:
        try:
            written = tally_since(since)
        except ValueError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"{written} figures since {since}")
