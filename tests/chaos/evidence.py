"""What the auditor looks at: what the phones asked and heard, and, independently, what the database holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import psycopg

from tests.rig.phones import Talk

QUESTIONS = """select id::text, text, state, failure, verdict, provider, attempts, usage, extract(epoch from finished_at)
               from assistant_question"""
SENTENCES = "select question_id::text, sequence, text from assistant_sentence order by question_id, sequence"
RELEASED = """select subject_id::text, count(*) from safety_decision
              where subject_kind = 'question' and gate = 'sentence' and outcome = 'released' group by 1"""


@dataclass(frozen=True, slots=True)
class StoredSentence:
    sequence: int
    text: str


@dataclass(frozen=True, slots=True)
class StoredQuestion:
    """``released``: how many sentences the answer gate let pass. ``finished_at``: seconds since the epoch, None while it is open."""

    id: str
    text: str
    state: str
    failure: str = ""
    verdict: str = ""
    provider: str = ""
    attempts: int = 1
    usage: Mapping[str, Any] = field(default_factory=dict)
    finished_at: float | None = None
    sentences: tuple[StoredSentence, ...] = ()
    released: int = 0


@dataclass(frozen=True, slots=True)
class Evidence:
    talks: tuple[Talk, ...]
    questions: Mapping[str, StoredQuestion]


def stored(url: str) -> dict[str, StoredQuestion]:
    """Every question in the database at ``url``, by id."""
    with psycopg.connect(url) as connection:
        questions = connection.execute(QUESTIONS).fetchall()
        sentences: dict[str, list[StoredSentence]] = {}
        for question_id, sequence, text in connection.execute(SENTENCES).fetchall():
            sentences.setdefault(question_id, []).append(StoredSentence(sequence, text))
        released: dict[str, int] = dict(connection.execute(RELEASED).fetchall())
    return {
        row[0]: StoredQuestion(
            *row[:8], None if row[8] is None else float(row[8]), tuple(sentences.get(row[0], ())), released.get(row[0], 0)
        )
        for row in questions
    }
