"""The same day under each rule, and the shipped rule on worse days."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from volunteers.simulation.day import Answering, Day
from volunteers.simulation.figures import Figures, figures
from volunteers.simulation.people import Cast, cast
from volunteers.simulation.play import play
from volunteers.simulation.rules import Rule, Shipped, one_at_a_time, one_to_ten
from volunteers.simulation.timeline import timeline


def compared(day: Day, seed: int) -> Iterator[Figures]:
    """The shipped rule first. Each plays with the same people, requests and presence."""
    yield from _played(day, seed, lambda people: Shipped(day, people.volunteers), lambda _: one_at_a_time(seed), lambda _: one_to_ten(seed))


def worse_days(day: Day) -> dict[str, Day]:
    """In words -> the day, each with one assumption less friendly."""
    half_here, half_away = _half(day.here), _half(day.away)
    few_present = replace(day, present=day.present / 2)
    return {
        "half as responsive": replace(day, here=half_here, away=half_away),
        f"{few_present.present:.0%} present": few_present,
        "both": replace(few_present, here=half_here, away=half_away),
        "nobody present": replace(day, present=0.0),
        "a tenth of the volunteers": replace(day, volunteers=day.volunteers // 10),
        "every question asks a human": replace(day, ask_a_human=1.0),
    }


def shipped_alone(day: Day, seed: int, name: str) -> Figures:
    (only,) = _played(day, seed, lambda people: Shipped(day, people.volunteers, name=name))
    return only


def _half(how: Answering) -> Answering:
    return replace(how, answers=how.answers / 2)


def _played(day: Day, seed: int, *rules: Callable[[Cast], Rule]) -> Iterator[Figures]:
    events = timeline(cast(day, seed).volunteers, day, seed)
    for make in rules:
        people = cast(day, seed)
        rule = make(people)
        play(day, seed, people, events, rule)
        yield figures(rule.name, people)
