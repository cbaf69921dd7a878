"""Run by test_database_away in a process of its own, on a new PostgreSQL database: connections die while questions are answered.

Prints one line of JSON.
"""

import json
import os
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import django

django.setup()

import psycopg  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402

from accounts.models import Person  # noqa: E402
from assistant.models import Conversation, Question, Sentence, Spending  # noqa: E402
from assistant.pipeline.tools import Tools  # noqa: E402
from assistant.providers.embedded import EmbeddedProvider  # noqa: E402
from assistant.providers.scripted import ScriptedConfig, ScriptedProvider  # noqa: E402
from assistant.services import answering  # noqa: E402
from common.connections import retried  # noqa: E402
from safety.engine.gate import default_gate  # noqa: E402
from safety.models import Decision  # noqa: E402
from voice.transcribers.registry import make  # noqa: E402

SENTENCES = [f"Sentence number {number} is about milk." for number in range(1, 9)]
NAME = os.environ["DATABASE_URL"].rpartition("/")[2]
SERVER = os.environ["DATABASE_URL"].rpartition("/")[0] + "/postgres"


def tools() -> Tools:
    ears = make("scripted", {})
    script = ScriptedConfig(answer=" ".join(SENTENCES), fragment=12, pause_s=0.06, usage={"prompt_tokens": 10, "completion_tokens": 20})
    return Tools(ears, ears, default_gate(), (ScriptedProvider(script), EmbeddedProvider()))


def asked() -> Question:
    person = Person.objects.create_user(f"p{time.monotonic_ns()}")
    conversation = Conversation.objects.create(person=person)
    return Question.objects.create(person=person, conversation=conversation, text="What is milk?", language="en")


@contextmanager
def meanwhile(act: Callable[[psycopg.Connection[Any]], None], times: int) -> Iterator[None]:
    """Does ``act`` so many times, as the server's operator."""
    done = threading.Event()

    def go_on() -> None:
        with psycopg.connect(SERVER, autocommit=True) as server:
            for _ in range(times):
                if done.wait(0.4):
                    return
                act(server)

    thread = threading.Thread(target=go_on)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def kill_all(server: psycopg.Connection[Any]) -> None:
    server.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (NAME,))


def close_for_a_while(server: psycopg.Connection[Any]) -> None:
    """Nobody can connect, as while it is restarted."""
    server.execute(f'ALTER DATABASE "{NAME}" ALLOW_CONNECTIONS false')
    kill_all(server)
    time.sleep(2)
    server.execute(f'ALTER DATABASE "{NAME}" ALLOW_CONNECTIONS true')


def told(question: Question) -> dict[str, Any]:
    question.refresh_from_db()
    sentences = list(Sentence.objects.filter(question=question).order_by("sequence").values_list("sequence", "text"))
    decisions = Decision.objects.filter(subject_id=question.pk, gate="sentence").count()
    return {
        "state": question.state,
        "failure": question.failure,
        "right": sentences == list(enumerate(SENTENCES, 1)),
        "decisions": decisions,
        "usage": question.usage,
    }


def answered_while(act: Callable[[psycopg.Connection[Any]], None], times: int) -> dict[str, Any]:
    question = asked()
    with meanwhile(act, times):
        finished = answering.question_answer(question.pk, tools())
    connection.close()
    return {"finished": finished, **told(question)}


def renewed_after_it_was_away() -> bool:
    """The thread that renews the lease goes on when the database is back."""
    answering.RENEW_EVERY_S = answering.RENEW_AGAIN_S = 0.1
    question = asked()
    lease = uuid.uuid4()
    answering._claim(question.pk, lease)
    with answering._renewed(question.pk, lease):
        with psycopg.connect(SERVER, autocommit=True) as server:
            close_for_a_while(server)
        connection.close()
        before = retried(lambda: Question.objects.get(pk=question.pk)).lease_until
        end = time.monotonic() + 20
        while time.monotonic() < end:
            if retried(lambda: Question.objects.get(pk=question.pk)).lease_until > before:
                return True
            time.sleep(0.1)
    return False


def main() -> None:
    call_command("migrate", verbosity=0)
    default_gate().warm_up()
    found = {"killed": answered_while(kill_all, 4), "closed": answered_while(close_for_a_while, 1)}
    found["renewed"] = renewed_after_it_was_away()
    found["spent"] = Spending.objects.filter(person=None).count()
    print(json.dumps(found))


main()
