"""What one policy does otherwise than another, in words."""

from collections.abc import Iterator
from dataclasses import dataclass

from moderation.drafting import YES, Place, Value, places
from safety.engine.loosened import loosened
from safety.engine.policy import Policy


@dataclass(frozen=True, slots=True)
class Difference:
    """``place``: as a changelog names it. ``milder``: it lets pass what the other did not."""

    place: str
    words: str
    milder: bool


@dataclass(frozen=True, slots=True)
class OtherWords:
    """A message that says something else: its sentences before and after, () where it was not there."""

    language: str
    phrase: str
    before: tuple[str, ...]
    after: tuple[str, ...]


def differences(old: Policy, new: Policy) -> tuple[Difference, ...]:
    """In the order of the file; then what is milder and is no place that a draft changes."""
    milder = loosened(old, new)
    before, found = places(old), []
    for name, place in places(new).items():
        was = before.get(name)
        if was is None or was.value != place.value:
            found.append(Difference(named(name), _words(place, was.value if was else None), named(name) in milder))
    told = {one.place for one in found}
    found += [Difference(place, f"{place} is another", True) for place in milder if place not in told]
    return tuple(found)


def other_words(old: Policy, new: Policy) -> tuple[OtherWords, ...]:
    return tuple(_other_words(old, new))


def named(place: str) -> str:
    """The name that a changelog must use for a place."""
    if place.endswith(".holds_from"):
        return place.replace(".holds_from", ".held")
    return place.removesuffix(".sure_below").removesuffix("_from")


def _other_words(old: Policy, new: Policy) -> Iterator[OtherWords]:
    for language in new.languages:
        for phrase in sorted({*old.message_ids(), *new.message_ids()}):
            before = old.sentences(phrase, language) if old.says(phrase) else ()
            after = new.sentences(phrase, language) if new.says(phrase) else ()
            if before != after:
                yield OtherWords(language, phrase, before, after)


def _words(place: Place, was: Value) -> str:
    match place.name.split("."):
        case [category, "thresholds", "stop"]:
            return f"{category}: counts from {_said(place.value)} instead of {_said(was)}"
        case [category, "thresholds", "clear"]:
            return f"{category}: unsure above {_said(place.value)} instead of {_said(was)}"
        case [category, "unsure"]:
            return f"{category}: an unsure question becomes {_said(place.value)} instead of {_said(was)}"
        case [category, "held"]:
            return f"{category}: answer sentences are {'held' if place.value == YES else 'no longer held'}"
        case [category, "holds_from"]:
            return f"{category}: an answer sentence is held above {_said(place.value)} instead of {_said(was)}"
        case [category, "reasons", reason]:
            return f"{category}, {reason}: {_said(place.value)} instead of {_said(was)}"
        case ["overruling", gate, _]:
            return f"{gate} gate: words alone do not decide where the meaning scores below {_said(place.value)} instead of {_said(was)}"
        case ["on_failure", "question"]:
            return f"where a detector could not check: {_said(place.value)} instead of {_said(was)}"
        case ["on_failure", detector]:
            return f"where {detector} could not check: {_said(place.value)} instead of {_said(was)}"
        case ["second_opinion", _]:
            return f"where a judge could not judge: {_said(place.value)} instead of {_said(was)}"
        case ["egress", "faces"]:
            return f"faces on the way to another server: {_said(place.value)} instead of {_said(was)}"
        case ["egress", "undressed"]:
            return f"a photo of somebody undressed {_said(place.value)}, before it {_said(was)}"
        case ["egress", _]:
            return f"a photo counts as undressed from {_said(place.value)} instead of {_said(was)}"
        case _:
            return f"text in a photo counts as giving orders from {_said(place.value)} instead of {_said(was)}"


def _said(value: Value) -> str:
    return "the general rule" if value is None else f"{value:g}" if isinstance(value, float) else value
