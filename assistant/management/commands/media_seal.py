"""``manage.py media_seal``: seals photos and recordings that were stored before there were seals."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from assistant.services.resealing import files_seal
from common.files import StorageUnavailable


class Command(BaseCommand):
    help = "Seal every photo and recording that is stored as it came. Safe while everything runs, to break off and to repeat."

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            sealed, missing = files_seal(self._tell if options["verbosity"] > 1 else lambda sealed: None)
        except StorageUnavailable as error:
            raise CommandError("the storage cannot be used just now; run this again, it continues where it was", returncode=1) from error
        self.stdout.write(f"{sealed} files are sealed" + (f"; {missing} rows name a file that is not there" if missing else ""))

    def _tell(self, sealed: int) -> None:
        self.stderr.write(f"{sealed} so far")
