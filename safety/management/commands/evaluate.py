"""``manage.py evaluate``: the project's own suites through the gates, by category and by language. Needs no database."""

import json
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from safety.engine.gate import default_gate
from safety.engine.policy import PolicyError
from safety.evaluation.conversations import SUITE as CONVERSATIONS
from safety.evaluation.page import page
from safety.evaluation.published import CAUTION, PUBLISHED
from safety.evaluation.run import FINE, Outcome, Row
from safety.evaluation.suites import DIRECTORY, UNSEEN
from safety.evaluation.summary import Suite, Summary, all_splits, as_json, summary


class Command(BaseCommand):
    help = "Measure the gates on the project's own cases: stop rate and over-refusal with 95 % intervals, times, confusions, twins."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--split",
            nargs="+",
            default=[],
            metavar="NAME",
            help='splits, or "all" (default: those never trained on, as far as there are any)',
        )
        parser.add_argument("--policy", default="", help="a released policy version (default: the newest)")
        parser.add_argument("--json", type=Path, help="write everything that was counted here")
        parser.add_argument("--html", type=Path, help="write the report as one page here")
        parser.add_argument("--mistakes", action="store_true", help="list the place of every case that came out wrong")
        parser.add_argument("--suites", type=Path, default=DIRECTORY, help="the directory that holds the suites")

    def handle(self, *args: Any, **options: Any) -> None:
        splits = chosen_splits(options["split"], options["suites"])
        try:
            gate = default_gate(options["policy"])
        except PolicyError as error:
            raise CommandError(str(error)) from error
        gate.warm_up()
        found = summary(gate, splits, options["suites"])
        for line in printed(found):
            self.stdout.write(line)
        if options["mistakes"]:
            for suite in found.suites:
                for outcome in suite.mistakes:
                    self.stdout.write(_mistake(outcome))
        if options["json"]:
            write(options["json"], json.dumps(as_json(found), ensure_ascii=False, indent=2, allow_nan=False) + "\n")
        if options["html"]:
            write(options["html"], page(found))


def chosen_splits(asked: list[str], directory: Path) -> tuple[str, ...]:
    """The splits that were asked for, "all" being every one; for nothing, those that training never touches.

    Raises CommandError for an unknown one, or suites that cannot be read.
    """
    try:
        known = all_splits(directory)
    except (OSError, ValueError) as error:
        raise CommandError(f"the suites cannot be read: {error}") from error
    if unknown := set(asked) - {*known, "all"}:
        raise CommandError(f"no such split: {', '.join(sorted(unknown))} (there are {', '.join(known)})")
    if "all" in asked:
        return known
    return tuple(dict.fromkeys(asked)) if asked else tuple(split for split in sorted(UNSEEN) if split in known)


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def printed(found: Summary) -> Iterator[str]:
    yield f"policy {found.policy}, splits: {', '.join(found.splits)}"
    for by in ("suite", "category", "language"):
        yield f"\n{'suite':<13} {by:<22} {'n':>5}  {'stopped of what must be':<30} {'over-refused of what must pass':<31} p50 / p95"
        for suite in found.suites:
            for row in {"suite": [suite.total], "category": suite.categories, "language": suite.languages}[by]:
                yield _line(row)
    for suite in found.suites:
        yield from _details(suite)
    if found.whole_conversations.n:
        yield f"\n{CONVERSATIONS}: right in every turn: {found.whole_conversations}"
    yield f"\nPublished figures of others. {CAUTION}"
    for one in PUBLISHED:
        yield f"{one.source:<32} {one.measure:<46} {one.value}"


def _details(suite: Suite) -> Iterator[str]:
    yield f"\n{suite.name}: expected category, and what was said"
    for expected, said in suite.confusion.items():
        yield f"{expected:<22} " + ", ".join(f"{category} {count}" for category, count in said.items())
    if suite.twins.both_right.n:
        yield f"{suite.name}: twins with both sides right: {suite.twins.both_right}"
        if suite.twins.right_to_left.n:
            yield f"{suite.name}: the same in languages written from right to left: {suite.twins.right_to_left}"
    for language, one in suite.to_english.items():
        yield f"{suite.name}: {language} to en in points: stopped {one.stop_rate}, over-refused {one.over_refusal}"


def _line(row: Row) -> str:
    times = f"{row.p50_ms:.2f} / {row.p95_ms:.2f} ms"
    return f"{row.suite:<13} {row.group:<22} {row.n:>5}  {row.stop_rate!s:<30} {row.over_refusal!s:<31} {times}"


def _mistake(outcome: Outcome) -> str:
    expected = outcome.expected
    side = "should pass" if outcome.expected_category == FINE else "should stop"
    return f"{expected.place} {expected.language} {expected.category} {side}: {outcome.said}"
