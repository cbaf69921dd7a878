"""``manage.py policy_release VERSION``: writes down the content hash of a policy, after which it must not change."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from safety.engine.policy import DIRECTORY, PolicyError, released
from safety.management.commands.policy_check import checked


class Command(BaseCommand):
    help = "Release a policy: check that it fits the detectors and note its content hash."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("version")
        parser.add_argument("--unreleased", action="store_true", help="replace the hash of a version that no server has run yet")

    def handle(self, *args: Any, **options: Any) -> None:
        version = options["version"]
        earlier = [one for one, _ in released() if one != version]
        try:
            policy = checked(version, earlier[-1] if earlier else "")
        except PolicyError as error:
            raise CommandError(str(error)) from error
        known = dict(released())
        if version in known and known[version] != policy.content_hash and not options["unreleased"]:
            raise CommandError(f"{version} was released with other content. Copy it to a new version.")
        known[version] = policy.content_hash
        heading = (DIRECTORY / "released.txt").read_text(encoding="utf-8").splitlines()[0]
        (DIRECTORY / "released.txt").write_text(
            "\n".join([heading, *(f"{one} {digest}" for one, digest in known.items())]) + "\n", encoding="utf-8"
        )
        self.stdout.write(f"{version} {policy.content_hash}")
