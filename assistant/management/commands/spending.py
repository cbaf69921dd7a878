"""What answers cost, day by day."""

from argparse import ArgumentParser
from datetime import timedelta
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from assistant.services.spending import spent_by_day

COLUMNS = ("day", "provider", "answers", "prompt tokens", "answer tokens", "heard", "cost")


class Command(BaseCommand):
    help = "Prints what everybody's answers used and cost, by UTC day and provider, in the currency of ASSISTANT_PRICES."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--days", type=int, default=7, help="how many days, today included (7)")

    def handle(self, *args: Any, **options: Any) -> None:
        since = timezone.now().date() - timedelta(days=max(1, options["days"]) - 1)
        rows = [COLUMNS, *(_row(sums) for sums in spent_by_day(since))]
        if len(rows) == 1:
            self.stdout.write("Nothing was spent.")
            return
        widths = [max(len(row[column]) for row in rows) for column in range(len(COLUMNS))]
        for row in rows:
            words = [cell.rjust(width) for cell, width in zip(row, widths, strict=True)]
            self.stdout.write("  ".join(words))
        total = sum(sums["micros"] for sums in spent_by_day(since))
        self.stdout.write(f"Together: {_money(total)}")


def _row(sums: dict[str, Any]) -> tuple[str, ...]:
    counts = (f"{sums[name]:,}" for name in ("answers", "prompt_tokens", "completion_tokens"))
    return (sums["day"].isoformat(), sums["provider"], *counts, f"{sums['heard_s'] / 60:,.1f} min", _money(sums["micros"]))


def _money(micros: int) -> str:
    return f"{micros / 1_000_000:,.4f}"
