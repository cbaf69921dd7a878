"""The auditor notices every kind of breach: evidence of a good run, tampered with in one place, breaks exactly the rules that it should."""

import dataclasses
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.chaos.auditor import LONGEST_QUIET_S, RULES, audit
from tests.chaos.evidence import Evidence, StoredQuestion, StoredSentence
from tests.rig import shelf
from tests.rig.phones import Attempt, Connection, Event, Talk

Tamper = Callable[[Evidence], Evidence]
NUMBER = 12345


def evidence() -> Evidence:
    """One question, heard over two connections."""
    texts = shelf.answer(NUMBER)
    sentences = tuple(StoredSentence(place, text) for place, text in enumerate(texts, start=1))
    question = StoredQuestion(
        "q", shelf.question(NUMBER), "answered", "", "allow", "spare", 2, {"spare": {"prompt_tokens": 9}}, 20.0, sentences, len(texts)
    )
    events = [Event(11, 1, "question", None, {"question_id": "q"}), Event(13, 1, "status", None, {"text": "I am working on the answer."})]
    events += [Event(13 + each.sequence, 1 + (each.sequence > 3), "sentence", each.sequence, {"text": each.text}) for each in sentences]
    events.append(Event(20, 2, "done", None, {"state": "answered"}))
    talk = Talk(
        NUMBER,
        question="q",
        asked_at=10,
        accepted_at=10.5,
        attempts=[
            Attempt(10, "POST /api/v1/questions/", 0, "ConnectError"),
            Attempt(10, "POST /api/v1/questions/", 503, "busy", "Many people are asking right now.", "3"),
            Attempt(10.5, "POST /api/v1/questions/", 201),
        ],
        events=events,
        connections=[Connection(10.6, 16.5, "RemoteProtocolError"), Connection(16.6, 20, "done")],
    )
    return Evidence((talk,), {"q": question})


def broken(found: Evidence) -> set[str]:
    return {RULES[name].__name__ for name, breaches in audit(found).items() if breaches}


def row(**changes: object) -> Tamper:
    return lambda found: replace(found, questions={"q": replace(found.questions["q"], **changes)})  # type: ignore[arg-type]


def sentences(change: Callable[[list[StoredSentence]], list[StoredSentence]]) -> Tamper:
    return lambda found: row(sentences=tuple(change(list(found.questions["q"].sentences))))(found)


def talk(**changes: object) -> Tamper:
    return lambda found: replace(found, talks=(dataclasses.replace(found.talks[0], **changes),))  # type: ignore[arg-type]


def events(change: Callable[[list[Event]], list[Event]]) -> Tamper:
    return lambda found: talk(events=change(list(found.talks[0].events)))(found)


def refused(status: int, detail: str, retry_after: str) -> Tamper:
    return talk(attempts=[Attempt(10, "POST /api/v1/questions/", status, "busy", detail, retry_after)])


def both(sentence: str) -> Tamper:
    """The fourth sentence says something else, stored and heard alike."""

    def tampered(found: Evidence) -> Evidence:
        found = sentences(lambda rows: [*rows[:3], StoredSentence(4, sentence), *rows[4:]])(found)
        return events(lambda heard: [replace(each, data={"text": sentence}) if each.id == 4 else each for each in heard])(found)

    return tampered


def asked_again(found: Evidence) -> Evidence:
    return replace(found, questions={**found.questions, "q2": replace(found.questions["q"], id="q2")})


def heard_first(found: list[Event]) -> list[Event]:
    """The second sentence before the first."""
    first, second = (next(each for each in found if each.id == number) for number in (1, 2))
    return [{1: second, 2: first}.get(each.id or 0, each) for each in found]


SHORT, FOREIGN = "On shelf 12345, note 4 says that the pap", shelf.sentence(54321, 4)
TAMPERED: list[tuple[str, Tamper, set[str]]] = [
    ("an accepted question never finished", row(state="working"), {"lost", "not_heard"}),
    ("an accepted question is not there", lambda found: replace(found, questions={}), {"lost", "heard_otherwise"}),
    ("a phone was never let in", talk(question="", given_up="no answer for good"), {"never_taken", "heard_otherwise"}),
    ("a repeated request became a second question", asked_again, {"asked_twice"}),
    (
        "a worker that took over repeated a sentence",
        sentences(lambda rows: [*rows, StoredSentence(7, rows[5].text)]),
        {"answered_twice", "ungated", "not_heard"},
    ),
    (
        "a sentence went missing between two others",
        sentences(lambda rows: rows[:2] + rows[3:]),
        {"out_of_order", "heard_otherwise", "not_whole"},
    ),
    (
        "two workers spoke at once",
        sentences(lambda rows: [StoredSentence(1, rows[1].text), StoredSentence(2, rows[0].text), *rows[2:]]),
        {"out_of_order", "heard_otherwise"},
    ),
    ("half a sentence was said", both(SHORT), {"wrong_words", "not_whole"}),
    ("another question's sentence was said", both(FOREIGN), {"wrong_words"}),
    ("an answer ended early and nobody said so", sentences(lambda rows: rows[:4]), {"not_whole", "heard_otherwise"}),
    ("a name from a face was said", both(shelf.UNSAFE[0]), {"unsafe", "not_whole"}),
    (
        "an unsafe sentence was streamed and not stored",
        events(lambda heard: [*heard[:3], Event(14, 1, "status", None, {"text": shelf.UNSAFE[3]}), *heard[3:]]),
        {"unsafe"},
    ),
    ("a sentence passed no gate", row(released=5), {"ungated"}),
    ("a sentence was heard again after a new connection", events(lambda heard: [*heard[:5], heard[4], *heard[5:]]), {"heard_twice"}),
    ("sentences were heard in the wrong order", events(heard_first), {"heard_out_of_order"}),
    (
        "what was heard is not what is stored",
        events(lambda heard: [replace(each, data={"text": "Something else."}) if each.id == 2 else each for each in heard]),
        {"heard_otherwise"},
    ),
    ("a stored sentence was never heard", events(lambda heard: [each for each in heard if each.id != 3]), {"not_heard"}),
    ("the end was never heard", events(lambda heard: heard[:-1]), {"not_heard"}),
    ("the end that was heard is another", events(lambda heard: [*heard[:-1], replace(heard[-1], data={"state": "failed"})]), {"not_heard"}),
    ("a question ended without a word", lambda found: events(lambda heard: heard[-1:])(sentences(lambda rows: [])(found)), {"silent"}),
    (
        "a listener heard nothing for too long",
        talk(connections=[Connection(10.6, 16.5, "closed"), Connection(16.6, 20, "done"), Connection(30, 31 + LONGEST_QUIET_S, "closed")]),
        {"silent"},
    ),
    ("a refusal had no sentence", refused(503, "", "3"), {"unkind"}),
    ("a refusal did not say when to come again", refused(429, "Too many.", ""), {"unkind"}),
    ("a request met a bare error of ours", refused(500, "Something went wrong.", ""), {"unkind"}),
    (
        "an answer died of a fault that it should have outlived",
        row(state="failed", failure="failed_inside"),
        {"failed_inside", "not_heard"},
    ),
    ("a model's answer was not counted", row(usage={}), {"uncounted"}),
]


def test_evidence_of_a_good_run_breaks_no_rule() -> None:
    assert broken(evidence()) == set()


@pytest.mark.parametrize(("tamper", "rules"), [case[1:] for case in TAMPERED], ids=[case[0] for case in TAMPERED])
def test_the_auditor_notices_that(tamper: Tamper, rules: set[str]) -> None:
    assert broken(tamper(evidence())) == rules


def test_no_rule_is_without_a_breach_that_it_notices() -> None:
    assert {rule.__name__ for rule in RULES.values()} == set().union(*(rules for _, _, rules in TAMPERED))


def test_a_question_whose_workers_died_too_often_may_be_given_up() -> None:
    given_up = row(state="answered", failure="failed_inside", attempts=5)(evidence())
    assert broken(given_up) == set()
