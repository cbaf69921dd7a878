"""``manage.py audit_verify``: whether the audit log is as it was written, and where it was changed if not."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from moderation.services.verifying import Head, chain_verify, policy_unlogged


class Command(BaseCommand):
    help = (
        "Verify the audit log link by link, and that the policy that decides is the one that it names. Ends with 0 and the head, or with 1 "
        "and the first thing that does not hold."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--head", metavar="N:HASH", help="a head written down elsewhere: what was there then must be there now")
        parser.add_argument("--after", type=int, default=0, metavar="N", help="only the entries after this one (default: all)")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["after"] < 0:
            raise CommandError("--after takes the number of an entry")
        try:
            known = Head.of(options["head"]) if options["head"] else None
            found = chain_verify(options["after"], self._tell if options["verbosity"] > 1 else None, known)
        except ValueError as error:
            raise CommandError(str(error)) from error
        if found.broken:
            raise CommandError(f"broken at {found.broken.sequence}: {found.broken.why}", returncode=1)
        if unlogged := policy_unlogged():
            raise CommandError(f"the log holds, but {unlogged}", returncode=1)
        self.stdout.write(f"{found.entries} entries hold; the head is {found.head}")

    def _tell(self, entries: int) -> None:
        self.stderr.write(f"{entries} entries hold so far")
