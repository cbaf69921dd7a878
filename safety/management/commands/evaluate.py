"""``manage.py evaluate``: the project's own suites through the gates, by category and by language."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from safety.engine.gate import default_gate
from safety.evaluation.metrics import percentile
from safety.evaluation.run import Outcome, Row, run, table
from safety.evaluation.suites import everything, splits


class Command(BaseCommand):
    help = "Print stop rate and over-refusal with 95 % intervals for the project's own cases."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--split", choices=(*splits(), "all"), default="all")
        parser.add_argument("--policy", default="", help="a released policy version (default: the newest)")
        parser.add_argument("--mistakes", action="store_true", help="list every case that came out wrong")

    def handle(self, *args: Any, **options: Any) -> None:
        gate = default_gate(options["policy"])
        gate.warm_up()
        cases = [case for case in everything() if options["split"] in ("all", case.split)]
        outcomes = run(gate, cases)
        for by in ("suite", "category", "language"):
            self.stdout.write(f"\n{'suite':<12} {by:<22} {'stopped of what must be':<32} over-refused of what must pass")
            for row in table(outcomes, by):
                self.stdout.write(_line(row))
        for suite in ("questions", "sentences", "photo_texts"):
            times = [outcome.ms for outcome in outcomes if outcome.expected.suite == suite]
            self.stdout.write(f"{suite}: p50 {percentile(times, 0.5):.2f} ms, p95 {percentile(times, 0.95):.2f} ms")
        if options["mistakes"]:
            for outcome in outcomes:
                if not outcome.right:
                    self.stdout.write(_mistake(outcome))


def _line(row: Row) -> str:
    return f"{row.suite:<12} {row.group:<22} {row.stop_rate!s:<32} {row.over_refusal}"


def _mistake(outcome: Outcome) -> str:
    expected = outcome.expected
    side = "should stop" if expected.stop else "should pass"
    return f"{expected.place} {expected.language} {expected.category} {side}: {outcome.said}"
