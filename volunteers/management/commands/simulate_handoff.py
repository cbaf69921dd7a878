"""``manage.py simulate_handoff``: a day of asking a human under the shipped matcher and two older rules. Needs no database."""

import math
from argparse import ArgumentParser
from collections.abc import Iterator
from dataclasses import fields, replace
from time import perf_counter
from typing import Any

from django.core.management.base import BaseCommand

from volunteers.simulation.comparison import compared, shipped_alone, worse_days
from volunteers.simulation.day import Answering, Day
from volunteers.simulation.figures import Figures

GOAL_P50_S, GOAL_P95_S = 15.0, 60.0
ORDINARY = Day()

_HEAD = (
    f"{'':<28} {'p50':>6} {'p95':>6} {'p99':>6}  {'answered':>8}  {'offers':>6}  {'to busy':>7}  {'too late':>8}"
    f"  {'most':>4}  {'Gini':>5} {'within':>6} {'least':>5}  nobody awake"
)


class Command(BaseCommand):
    help = "Play a day of asking a human: time to a human, fairness and wasted offers, beside two older servers' rules."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--seed", type=int, default=1, help="another seed makes other people and another day")
        parser.add_argument("--people", type=int, default=ORDINARY.people, help="who ask; the number of questions goes with it")
        parser.add_argument("--volunteers", type=int, default=ORDINARY.volunteers)
        parser.add_argument("--only-rules", action="store_true", help="leave out the worse days")

    def handle(self, *args: Any, **options: Any) -> None:
        began = perf_counter()
        people = max(options["people"], 1)
        day = replace(
            ORDINARY,
            people=people,
            questions=ORDINARY.questions * people / ORDINARY.people,
            volunteers=max(options["volunteers"], 0),
        )
        seed = options["seed"]
        for line in _assumed(day, seed):
            self.stdout.write(line)
        self.stdout.write("\nThe same day under three rules\n" + _HEAD)
        rules = []
        for one in compared(day, seed):
            rules.append(one)
            self.stdout.write(_row(one))
        self.stdout.write("\n".join(_verdict(rules[0])))
        if not options["only_rules"]:
            self.stdout.write("\nThe shipped rule on days that are less kind\n" + _HEAD)
            for name, worse in worse_days(day).items():
                self.stdout.write(_row(shipped_alone(worse, seed, name)))
        self.stdout.write(f"\nplayed in {perf_counter() - began:.0f} s")


def _assumed(day: Day, seed: int) -> Iterator[str]:
    yield f"seed {seed}; about {day.requests:.0f} requests in the day. Assumed, not measured:"
    for one in fields(day):
        value = getattr(day, one.name)
        if isinstance(value, Answering):
            value = ", ".join(f"{part.name} {getattr(value, part.name):g}" for part in fields(value))
        yield f"  {one.name:<18} {value}"


def _row(one: Figures) -> str:
    times = " ".join(map(_seconds, (one.p50_s, one.p95_s, one.p99_s)))
    return (
        f"{one.name:<28} {times}  {100 * one.answered:>6.1f} %  {one.offers:>6.1f}  {one.busy_offers:>7}  {one.losers:>8.2f}"
        f"  {one.most_offers:>4}  {one.gini:>5.2f} {one.gini_within:>6.2f} {one.gini_least:>5.2f}"
        f"  {one.nobody_awake} of {one.requests} ({one.answered_later} answered)"
    )


def _seconds(value: float) -> str:
    return f"{'never':>6}" if math.isinf(value) else f"{value:>4.0f} s"


def _verdict(shipped: Figures) -> Iterator[str]:
    met = "met" if shipped.p50_s <= GOAL_P50_S and shipped.p95_s <= GOAL_P95_S else "NOT met"
    yield f"\nGoal: a human within {GOAL_P50_S:.0f} s for half and {GOAL_P95_S:.0f} s for 95 % where a speaker is awake: {met}."
    yield "Times count from asking to a human who stays; unanswered is never. Offers and those who came too late are per request."
    yield "Gini of offers: of all who may be asked; mean within mother tongues; least: the fairest share-out of as many offers."
    yield "The times rest on how readily volunteers answer and how many have the dashboard open; see the days below for less of both."
