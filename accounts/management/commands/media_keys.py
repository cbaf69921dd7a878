"""``manage.py media_keys``: the master keys that wrap each person's own key.

To replace one: put a new key first in MEDIA_KEYS of every process, restart them, ``rewrap``, and take the old one away when it wraps none.
"""

import base64
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from accounts.keys import master_keys, person_keys_by_master, person_keys_rewrap
from common.sealing import new_key


class Command(BaseCommand):
    help = "new: print a fresh key. list: how many people's keys each master key wraps. rewrap: wrap all of them under the first one."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("what", choices=["new", "list", "rewrap"])

    def handle(self, *args: Any, **options: Any) -> None:
        if options["what"] == "new":
            self.stdout.write(base64.b64encode(new_key()).decode())
            return
        try:
            known = [master.name for master in master_keys()]
        except ValueError as error:
            raise CommandError(str(error)) from error
        if options["what"] == "rewrap":
            self._rewrap()
        else:
            self._list(known)

    def _rewrap(self) -> None:
        wrapped, locked = person_keys_rewrap()
        self.stdout.write(f"{wrapped} keys are wrapped anew")
        if locked:
            raise CommandError(f"{locked} keys are opened by none of MEDIA_KEYS", returncode=1)

    def _list(self, known: list[str]) -> None:
        counted = person_keys_by_master()
        for place, name in enumerate(known, start=1):
            self.stdout.write(f"{name}  {counted.pop(name)} keys{', wraps new ones' if place == 1 else ''}")
        for name, count in counted.items():
            self.stdout.write(f"{name}  {count} keys, is not in MEDIA_KEYS: what is sealed under these cannot be read")
        if counted:
            raise CommandError("a master key is missing", returncode=1)
