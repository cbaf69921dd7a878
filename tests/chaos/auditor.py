"""What must be true when the dust has settled. Pure: it reads evidence and names every breach, and what makes it one.

Each rule is a function from the evidence to the breaches of one promise; RULES gives them their names.
"""

import itertools
from collections import Counter
from collections.abc import Callable, Iterator

from tests.chaos.evidence import Evidence, StoredQuestion
from tests.rig import shelf
from tests.rig.phones import Attempt

FINISHED = ("answered", "failed")
REMOTE_NOTES = len(shelf.NOTES)
#: A client that is connected hears something (a sentence, or that it should wait) at least this often, in seconds.
LONGEST_QUIET_S = 15.0
#: After so many workers died over a question it is given up, with a sentence that says so (assistant.services.answering).
GIVEN_UP_AFTER = 4
SPOKEN = ("sentence", "status", "done")
#: Answers to a request that a good client takes in its stride.
ORDINARY = frozenset({200, 201, 202, 401, 409})

Breaches = Iterator[str]


def audit(evidence: Evidence) -> dict[str, list[str]]:
    """Rule -> what broke it. Nothing was lost, doubled, unsafe or silent where every list is empty."""
    return {name: list(rule(evidence)) for name, rule in RULES.items()}


def lost(evidence: Evidence) -> Breaches:
    for question in evidence.questions.values():
        if question.state not in FINISHED:
            yield f"{question.id} is still {question.state} after {question.attempts} attempts"
    for talk in evidence.talks:
        if talk.question and talk.question not in evidence.questions:
            yield f"{talk.question} was accepted and is not stored"


def never_taken(evidence: Evidence) -> Breaches:
    for talk in evidence.talks:
        if not talk.question:
            yield f"shelf {talk.shelf}: {talk.given_up} ({Counter(attempt.status for attempt in talk.attempts)})"


def asked_twice(evidence: Evidence) -> Breaches:
    stored = Counter(shelf.asked(question.text) for question in evidence.questions.values())
    yield from (f"shelf {number} is stored {count} times" for number, count in stored.items() if count > 1)


def answered_twice(evidence: Evidence) -> Breaches:
    for question in evidence.questions.values():
        notes = Counter(place for each in question.sentences if (place := shelf.place(each.text)))
        yield from (f"{question.id} holds note {place[1]} {count} times" for place, count in notes.items() if count > 1)


def out_of_order(evidence: Evidence) -> Breaches:
    for question in evidence.questions.values():
        sequence = [each.sequence for each in question.sentences]
        if sequence != list(range(1, len(sequence) + 1)):
            yield f"{question.id} is stored as {sequence}"
        notes = [place[1] for each in question.sentences if (place := shelf.place(each.text))]
        if notes != sorted(notes):
            yield f"{question.id} tells its notes as {notes}"


def wrong_words(evidence: Evidence) -> Breaches:
    """Half a sentence, or one of another question."""
    for question in evidence.questions.values():
        for each in question.sentences:
            if shelf.is_tale(each.text) and not (shelf.is_whole(each.text) and shelf.place(each.text) in _places(question)):
                yield f"{question.id} ({question.text}) says {each.text!r}"


def not_whole(evidence: Evidence) -> Breaches:
    """Called answered, by a model, without anything that went wrong; so all that the model says was to be heard."""
    for question in evidence.questions.values():
        told = {place[1] for each in question.sentences if shelf.is_whole(each.text) and (place := shelf.place(each.text))}
        if question.state == "answered" and told and not question.failure and len(told) < REMOTE_NOTES:
            yield f"{question.id} by {question.provider} lacks {sorted(set(range(1, REMOTE_NOTES + 1)) - told)}"


def unsafe(evidence: Evidence) -> Breaches:
    for question in evidence.questions.values():
        yield from (f"{question.id} holds {each.text!r}" for each in question.sentences if shelf.is_unsafe(each.text))
    for talk in evidence.talks:
        yield from (f"{talk.question} was told {event.data}" for event in talk.events if shelf.is_unsafe(str(event.data)))


def ungated(evidence: Evidence) -> Breaches:
    for question in evidence.questions.values():
        tales = sum(shelf.is_tale(each.text) for each in question.sentences)
        if tales > question.released:
            yield f"{question.id} tells {tales} sentences of a model, {question.released} were let pass"


def heard_twice(evidence: Evidence) -> Breaches:
    for talk in evidence.talks:
        heard = Counter(event.id for event in talk.sentences)
        yield from (f"{talk.question}: sentence {number} {count} times" for number, count in heard.items() if count > 1)


def heard_out_of_order(evidence: Evidence) -> Breaches:
    for talk in evidence.talks:
        if any((later.id or 0) < (earlier.id or 0) for earlier, later in itertools.pairwise(talk.sentences)):
            yield f"{talk.question}: {[event.id for event in talk.sentences]}"


def heard_otherwise(evidence: Evidence) -> Breaches:
    """Heard and not stored, or not as it is stored."""
    for talk in evidence.talks:
        question = evidence.questions.get(talk.question)
        rows = {each.sequence: each.text for each in question.sentences} if question else {}
        yield from (f"{talk.question}: {event.data}" for event in talk.sentences if rows.get(event.id or 0) != event.data.get("text"))


def not_heard(evidence: Evidence) -> Breaches:
    """Whoever heard the end heard all before it; whoever had an accepted question heard its end."""
    for talk in evidence.talks:
        question = evidence.questions.get(talk.question)
        if question is None:
            continue
        if talk.done is None:
            yield f"{talk.question} ({question.state}): {talk.given_up or 'no end'}, {len(talk.connections)} connections"
            continue
        missing = {each.sequence for each in question.sentences} - {event.id for event in talk.sentences}
        if missing:
            yield f"{talk.question}: never heard {sorted(missing)}"
        if talk.done.data.get("state") != question.state:
            yield f"{talk.question}: told {talk.done.data.get('state')}, is {question.state}"


def silent(evidence: Evidence) -> Breaches:
    for question in evidence.questions.values():
        if question.state in FINISHED and not question.sentences:
            yield f"{question.id} ended as {question.state} {question.failure} without a word"
    for talk in evidence.talks:
        for connection in talk.connections:
            times = [event.at for event in talk.events if event.name in SPOKEN and connection.opened_at <= event.at <= connection.closed_at]
            quiet = max(later - earlier for earlier, later in itertools.pairwise([connection.opened_at, *times, connection.closed_at]))
            if quiet > LONGEST_QUIET_S:
                yield f"{talk.question} was connected and heard nothing for {quiet:.1f} s"


def unkind(evidence: Evidence) -> Breaches:
    """A refusal without a sentence, or one that does not say when to come again."""
    for talk in evidence.talks:
        for attempt in talk.attempts:
            if attempt.status in ORDINARY or not attempt.status:
                continue
            if not attempt.detail or (attempt.status in (429, 503) and not attempt.retry_after) or attempt.status == 500:
                yield f"{attempt.what}: {attempt.status} {attempt.code} {attempt.detail!r}, Retry-After {attempt.retry_after!r}"


def failed_inside(evidence: Evidence) -> Breaches:
    for question in evidence.questions.values():
        if question.failure == "failed_inside" and question.attempts <= GIVEN_UP_AFTER:
            yield f"{question.id} after {question.attempts} attempts"


def uncounted(evidence: Evidence) -> Breaches:
    for question in evidence.questions.values():
        if any(shelf.is_tale(each.text) for each in question.sentences) and not question.usage:
            yield f"{question.id} by {question.provider} ({question.failure or 'no failure'})"


RULES: dict[str, Callable[[Evidence], Breaches]] = {
    "lost: accepted, and not finished or not there": lost,
    "turned away for good": never_taken,
    "doubled: one asking became two questions": asked_twice,
    "doubled: a sentence is stored twice": answered_twice,
    "stored with a gap or out of order": out_of_order,
    "half a sentence, or another question's": wrong_words,
    "called answered without a flaw, and a part is missing": not_whole,
    "unsafe words stored or streamed": unsafe,
    "a model's sentence that passed no gate": ungated,
    "doubled: a sentence was heard twice": heard_twice,
    "heard out of order": heard_out_of_order,
    "heard otherwise than stored": heard_otherwise,
    "stored and never heard": not_heard,
    "silent": silent,
    "a refusal without a sentence or Retry-After": unkind,
    "failed inside": failed_inside,
    "a model's answer that was not counted": uncounted,
}


def refusals(evidence: Evidence) -> Counter[str]:
    """What requests got instead of an answer, for the table."""
    attempts: list[Attempt] = [attempt for talk in evidence.talks for attempt in talk.attempts]
    return Counter(f"{attempt.status} {attempt.code}".strip() for attempt in attempts if attempt.status not in (200, 201))


def _places(question: StoredQuestion) -> set[tuple[int, int]]:
    number = shelf.asked(question.text)
    return set() if number is None else {(number, note) for note in range(1, REMOTE_NOTES + 1)}
