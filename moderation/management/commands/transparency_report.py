"""``manage.py transparency_report``: the sections of the transparency report as CSV files."""

from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from moderation.services.exports import transparency_export


class Command(BaseCommand):
    help = "Write the transparency report (Implementing Regulation (EU) 2024/2835) for a time, one CSV file for each section."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("start", type=_day, help="the first day, as 2026-01-01")
        parser.add_argument("end", type=_day, help="the day after the last")
        parser.add_argument("--to", type=Path, default=Path("build/transparency"), metavar="DIR")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            options["to"].mkdir(parents=True, exist_ok=True)
            for name, text in transparency_export(None, options["start"], options["end"]).items():
                (options["to"] / name).write_text(text, encoding="utf-8", newline="")
                self.stdout.write(str(options["to"] / name))
        except (OSError, ValueError) as error:
            raise CommandError(str(error)) from error


def _day(text: str) -> date:
    return date.fromisoformat(text)
