import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from accounts.models import Person, ReceiptKind
from accounts.receipts import receipt_key, signing_keys
from accounts.services import person_erase


class Command(BaseCommand):
    help = "After a backup was restored: erases whoever had erased their account since, as their receipts (manage.py receipts) say."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, help="receipts, one a line")

    def handle(self, *args: Any, file: Path, **options: Any) -> None:
        erased: dict[str, set[str]] = {}  # by the id of the key that signed
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            try:
                document = json.loads(line)
                body, key = document["receipt"], receipt_key(document["receipt"], document["signature"])
            except (ValueError, KeyError, TypeError) as error:
                raise CommandError(f"line {number} is no receipt") from error
            if key is None:
                raise CommandError(f"line {number} was not signed by us")
            if body["kind"] == ReceiptKind.ERASE:
                erased.setdefault(key.id, set()).add(body["subject"])
        back = [
            person_id
            for person_id in Person.objects.values_list("pk", flat=True).iterator()
            if any(key.subject(person_id) in erased.get(key.id, ()) for key in signing_keys())
        ]
        for person in Person.objects.filter(pk__in=back):
            person_erase(person)
        told = sum(map(len, erased.values()))
        self.stdout.write(f"{told} people had erased their account; {len(back)} of them were back, and are erased again")
