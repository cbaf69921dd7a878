import json
import zipfile
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from accounts.receipts import public_key_read, receipt_holds, signing_keys


class Command(BaseCommand):
    help = "Verifies a receipt, or those in an export. Needs no database, and with --public-key nothing of this server."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path, help="the receipt as JSON, or the zip")
        parser.add_argument("--public-key", type=Path, help="PEM, as /api/v1/receipts/key/ gives it; without it: this server's keys")

    def handle(self, *args: Any, file: Path, public_key: Path | None, **options: Any) -> None:
        try:
            keys = [public_key_read(public_key.read_bytes())] if public_key else [key.public for key in signing_keys()]
            documents = _documents(file)
        except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
            raise CommandError(f"cannot be read: {error}") from error
        for name, document in documents.items():
            body = document["receipt"]
            if not any(receipt_holds(body, document["signature"], key) for key in keys):
                raise CommandError(f"{name}: the signature does not hold")
            self.stdout.write(f"{name}: {body['kind']} of {body['when']}, signed by us ({body['id']})")


def _documents(file: Path) -> dict[str, dict[str, Any]]:
    """Raises KeyError or ValueError for what is no receipt."""
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as archive:
            found = {name: json.loads(archive.read(name)) for name in archive.namelist() if name in ("receipt.json", "erase-receipt.json")}
    else:
        found = {file.name: json.loads(file.read_bytes())}
    if not found or not all(
        isinstance(one, dict) and isinstance(one.get("receipt"), dict) and "signature" in one for one in found.values()
    ):
        raise ValueError("there is no receipt in it")
    return found
