"""``manage.py redteam``: the project's own cases in disguise. Needs no database."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from safety.engine.gate import default_gate
from safety.engine.policy import PolicyError
from safety.evaluation.attacks import attacks
from safety.evaluation.attacks.register import Attack
from safety.evaluation.metamorphic import Order, order
from safety.evaluation.redteam import MOST_PICTURES, Attacked, attacked_json, redteam
from safety.evaluation.suites import DIRECTORY, everything
from safety.evaluation.summary import share_json
from safety.management.commands.evaluate import chosen_splits, write


class Command(BaseCommand):
    help = "Attack the gates with the project's own cases in disguise: success rates and over-refusal with 95 % intervals."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--split", nargs="+", default=[], metavar="NAME", help='splits, or "all" (default: those never trained on)')
        parser.add_argument("--policy", default="", help="a released policy version (default: the newest)")
        parser.add_argument(
            "--limit", type=int, help=f"the most cases of each side that an attack is tried on (pictures: never more than {MOST_PICTURES})"
        )
        parser.add_argument("--attack", nargs="+", metavar="NAME", help="only these")
        parser.add_argument("--seed", type=int, default=1, help="which cases and which letters")
        parser.add_argument("--json", type=Path, help="write everything that was counted here")
        parser.add_argument("--suites", type=Path, default=DIRECTORY, help="the directory that holds the suites")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["limit"] is not None and options["limit"] < 1:
            raise CommandError("--limit must be at least 1")
        splits = chosen_splits(options["split"], options["suites"])
        chosen = _chosen(options["attack"])
        try:
            gate = default_gate(options["policy"])
        except PolicyError as error:
            raise CommandError(str(error)) from error
        gate.warm_up()
        cases = [case for case in everything(options["suites"]) if case.split in splits]
        self.stdout.write(f"policy {gate.policy.version}, seed {options['seed']}, splits: {', '.join(splits)}")
        self.stdout.write("Attacked are only cases that came out right plainly. (*) the disguise itself may be a reason to stop.\n")
        self.stdout.write(f"{'attack':<22} {'got through, of what must be stopped':<37} {'stopped, of what must pass':<32} left out")
        found = []
        for one in redteam(gate, chosen, cases, options["limit"], options["seed"]):
            found.append(one)
            self.stdout.write(_line(one))
            self.stdout.flush()
        kept = order(gate, cases, options["limit"], options["seed"])
        self.stdout.write("\n" + _order_line(kept))
        if options["json"]:
            report = {
                "policy": {"version": gate.policy.version, "hash": gate.policy.content_hash},
                "seed": options["seed"],
                "limit": options["limit"],
                "splits": list(splits),
                "attacks": {one.attack.name: attacked_json(one) for one in found},
                "order": {name: share_json(getattr(kept, name)) for name in ("changed", "courtesy", "photos")},
            }
            write(options["json"], json.dumps(report, ensure_ascii=False, indent=2, allow_nan=False) + "\n")


def _chosen(names: list[str] | None) -> tuple[Attack, ...]:
    known = {attack.name: attack for attack in attacks()}
    if unknown := set(names or ()) - known.keys():
        raise CommandError(f"no such attack: {', '.join(sorted(unknown))} (there are {', '.join(known)})")
    return tuple(known[name] for name in names or known)


def _line(one: Attacked) -> str:
    cost = f"{one.over_refused}{'' if one.attack.keeps_meaning else ' (*)'}"
    warning = "  (!) stopped whatever it hides: shows nothing" if one.stopped_for_itself else ""
    return f"{one.attack.name:<22} {one.succeeded!s:<37} {cost:<32} {one.left_out}{warning}"


def _order_line(kept: Order) -> str:
    return f"order: verdicts changed by courtesy or by the order of photos: {kept.changed} (courtesy {kept.courtesy}; photos {kept.photos})"
