"""What a draft may change of a policy, and how: its text as data, so that nothing else can change with it. No database.

Every such place has a name, the one by which the changelog must name it where it becomes milder: ``medical.thresholds.stop``,
``medical.reasons.dose``, ``on_failure.question``, ``injection`` (``medical.holds_from``, ``overruling.question.sure_below`` and
``egress.undressed_from`` are parts of what is named ``medical.held``, ``overruling.question`` and ``egress.undressed`` there).
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml
from pydantic import ValidationError

from common.phrases import WrittenPhrases
from moderation.messages_edited import with_copies, with_words
from moderation.services.errors import invalid
from safety.detectors import embedded
from safety.engine.gate import Gate
from safety.engine.policy import Policy, PolicyError
from safety.engine.taxonomy import Category
from safety.engine.types import Verdict

VERDICTS = tuple(verdict.value for verdict in Verdict)
FAILED = (Verdict.GUIDE.value, Verdict.OBSCURE.value, Verdict.REFUSE.value)  # what may follow where nobody could check
YES, NO = "yes", "no"
LONGEST_CHANGELOG = 5000
#: Whose words a message begins with that a change has made necessary, by the end of its name. They fit any category, and can be changed.
LIKE = {
    "guide": "violence-guide",
    "obscure": "identity-obscure",
    "refuse": "hate-refuse",
    "escalate": "medical-escalate",
    "withheld": "any-withheld",
}

Value = float | str | None


@dataclass(frozen=True, slots=True)
class Place:
    """``choices``: the words that ``value`` may be; none: it is a share, 0..1. ``optional``: may be None, and then a general rule holds."""

    name: str
    value: Value
    choices: tuple[str, ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True)
class DraftChanges:
    """``values``: new values by the name of their place; ``messages``: new words by language and message, a sentence a line.

    What is not named stays. ``changelog`` None: stays.
    """

    values: Mapping[str, Value] = field(default_factory=dict)
    messages: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    changelog: str | None = None


def places(policy: Policy) -> dict[str, Place]:
    """All that a draft of this policy may change, by name, in the order of the file."""
    return {place.name: place for place in _places(policy)}


def begun(base: Policy, version: str) -> str:
    """The text of a draft that is like ``base`` so far."""
    return _dumped(_loaded(base.document) | {"version": version, "changelog": f"Like {base.version}, so far."})


def changed(document: str, messages: Mapping[str, str], changes: DraftChanges) -> tuple[str, dict[str, str]]:
    """The text and the words with the changes made; a message that is needed for the first time begins with general words.

    Raises DraftInvalid; what text and words are together, ``usable`` says.
    """
    known = places(usable(document, messages, fits=False))
    data = _loaded(document)
    for name, given in changes.values.items():
        if name not in known:
            raise invalid(f"A draft cannot change {name}.")
        _put(data, name, _value(known[name], given))
    if changes.changelog is not None:
        data["changelog"] = _changelog(changes.changelog)
    spoken = dict(messages)
    for language, words in changes.messages.items():
        if language not in spoken:
            raise invalid(f"The policy does not speak {language}.")
        spoken[language] = with_words(language, spoken[language], words)
    document = _dumped(data)
    return document, _with_needed(document, spoken)


def usable(document: str, messages: Mapping[str, str], *, fits: bool = True) -> Policy:
    """The policy that they are, when a gate can work with it (not asked where ``fits`` is False). Raises DraftInvalid."""
    try:
        policy = Policy.of(document, messages)
        if fits:
            Gate(policy, embedded(policy))
    except PolicyError as error:
        raise invalid(_why(error)) from error
    for language, phrase, sentences in policy.ill_sized():
        raise invalid(f"The message {phrase} in {language} has {sentences} sentences: two at most, and one for a withheld sentence.")
    return policy


def _places(policy: Policy) -> Iterator[Place]:
    for category, rule in policy.categories.items():
        yield Place(f"{category}.thresholds.clear", rule.thresholds.clear)
        yield Place(f"{category}.thresholds.stop", rule.thresholds.stop)
        yield Place(f"{category}.unsure", rule.unsure.value, VERDICTS)
        yield Place(f"{category}.held", YES if rule.held else NO, (YES, NO))
        yield Place(f"{category}.holds_from", rule.holds_from, optional=True)
        for reason, verdict in rule.reasons.items():
            yield Place(f"{category}.reasons.{reason}", verdict.value, VERDICTS)
    for gate, overruling in policy.overruling.items():
        yield Place(f"overruling.{gate}.sure_below", overruling.sure_below)
    yield Place("on_failure.question", policy.on_failure.question.value, (Verdict.GUIDE.value, Verdict.REFUSE.value))
    for detector in embedded(policy):
        if detector.gate == "question":
            closed = policy.on_failure.per_detector.get(detector.name)
            yield Place(f"on_failure.{detector.name}", closed.value if closed else None, FAILED, optional=True)
    yield Place("second_opinion.on_failure", policy.second_opinion.on_failure.value, FAILED)
    yield Place("egress.faces", policy.egress.faces, ("keep", "obscure"))
    yield Place("egress.undressed", policy.egress.undressed, ("stays", "leaves"))
    yield Place("egress.undressed_from", policy.egress.undressed_from)
    yield Place("injection", policy.injection)


def _with_needed(document: str, messages: Mapping[str, str]) -> dict[str, str]:
    try:
        needed = Policy.model_validate(_loaded(document)).message_ids()
    except ValidationError:
        return dict(messages)  # ``usable`` says why
    phrases = WrittenPhrases(messages)
    copies = {phrase: LIKE[phrase.rpartition("-")[2]] for phrase in needed if not phrases.has(phrase) and phrase.rpartition("-")[2] in LIKE}
    return {language: with_copies(text, copies) for language, text in messages.items()} if copies else dict(messages)


def _value(place: Place, given: Value) -> float | str | bool | None:
    if given is None or given == "":
        if not place.optional:
            raise invalid(f"{place.name} needs a value.")
        return None
    if place.choices:
        if given not in place.choices:
            raise invalid(f"{place.name} can be {', '.join(place.choices)}.")
        return given == YES if place.choices == (YES, NO) else given
    try:
        share = float(given)
    except ValueError:
        share = math.nan
    if not 0.0 <= share <= 1.0:  # nor is what is no number
        raise invalid(f"{place.name} must be a number from 0 to 1.")
    return round(share, 4)


def _put(data: dict[str, Any], name: str, value: float | str | bool | None) -> None:
    path = name.split(".")
    if path[0] in set(Category):
        path = ["categories", *path]
    elif path[0] == "on_failure" and path[1] != "question":
        path = ["on_failure", "per_detector", path[1]]
    for part in path[:-1]:
        data = data.setdefault(part, {})
    if value is None:
        data.pop(path[-1], None)
    else:
        data[path[-1]] = value


def _changelog(text: str) -> str:
    words = "\n".join(line.rstrip() for line in text.strip().splitlines())
    if len(words) > LONGEST_CHANGELOG or any(ord(one) < 32 and one not in "\n\t" for one in words):
        raise invalid(f"The changelog is longer than {LONGEST_CHANGELOG} characters, or is no text.")
    return words


def _why(error: PolicyError) -> str:
    """In words, where the reader of the text speaks of itself."""
    if not isinstance(error.__cause__, ValidationError):
        return f"{str(error)[:1].upper()}{str(error)[1:]}."
    told = []
    for one in error.__cause__.errors():
        where = ".".join(str(part) for part in one["loc"] if part != "categories")
        told.append(f"{where or 'the policy'}: {one['msg'].removeprefix('Value error, ')}.")
    return " ".join(told)


def _loaded(document: str) -> dict[str, Any]:
    data = yaml.safe_load(document)
    if not isinstance(data, dict):
        raise invalid("The text is no policy.")
    return data


def _dumped(data: dict[str, Any]) -> str:
    return yaml.safe_dump(data, sort_keys=False, allow_unicode=True, width=140)
