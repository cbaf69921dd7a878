import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.dateparse import parse_datetime

from accounts.models import Receipt
from accounts.receipts import receipt_document


class Command(BaseCommand):
    help = "Prints signed receipts, one a line. Kept apart from the backups, they let a restored service erase anew: see erase_again."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--since", default="", help="UTC, as 2026-11-27T00:00:00Z; empty: all")

    def handle(self, *args: Any, since: str, **options: Any) -> None:
        receipts = Receipt.objects.order_by("created_at")
        if since:
            moment = parse_datetime(since)
            if moment is None or moment.tzinfo is None:
                raise CommandError(f"no moment with its zone: {since}")
            receipts = receipts.filter(created_at__gte=moment)
        for receipt in receipts.iterator():
            self.stdout.write(json.dumps(receipt_document(receipt), sort_keys=True))
