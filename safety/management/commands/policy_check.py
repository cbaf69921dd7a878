"""``manage.py policy_check [VERSION]``: whether a policy can be released, before anybody releases it."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from safety.detectors import embedded
from safety.engine.gate import Gate
from safety.engine.loosened import unexplained
from safety.engine.policy import Policy, PolicyError, released


class Command(BaseCommand):
    help = "Refuse a policy with a missing message, an unknown category, or a loosened rule that its changelog does not name."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "version", nargs="?", default="", help="a policy file's version, released or not (default: the newest released)"
        )
        parser.add_argument("--against", default="", help="compare with this version (default: the release before)")

    def handle(self, *args: Any, **options: Any) -> None:
        known = [version for version, _ in released()]
        version = options["version"] or known[-1]
        earlier = known[: known.index(version)] if version in known else known
        before = options["against"] or (earlier[-1] if earlier else "")
        try:
            policy = checked(version, before)
        except PolicyError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(
            f"{version} can be released: {policy.content_hash}, {len(policy.languages)} languages" + (f", after {before}" if before else "")
        )


def checked(version: str, before: str) -> Policy:
    """The policy, when nothing stands against its release. Raises PolicyError with all that does."""
    policy = Policy.load(version)
    Gate(policy, embedded(policy))
    places = unexplained(Policy.load(before), policy) if before else ()
    if places:
        raise PolicyError(f"policy {version} is milder than {before}, and its changelog does not say why: {', '.join(places)}")
    return policy
