"""``manage.py export_review_tests``: the tests made from decided cases as files that ``evaluate`` reads."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from moderation.services.tests_from_cases import tests_export
from safety.evaluation.suites import DIRECTORY


class Command(BaseCommand):
    help = "Write the tests made of decided cases as suites of the split “reviewed”. Files from before are replaced."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--to", type=Path, default=DIRECTORY, metavar="DIR", help="where to (default: where evaluate looks)")

    def handle(self, *args: Any, **options: Any) -> None:
        directory: Path = options["to"]
        try:
            directory.mkdir(parents=True, exist_ok=True)
            for name, text in tests_export(None).items():
                (directory / name).write_text(text, encoding="utf-8", newline="")
                cases = sum(not line.startswith("#") for line in text.splitlines())
                self.stdout.write(f"{directory / name}: {cases} cases")
        except OSError as error:
            raise CommandError(f"cannot write there: {error}") from error
