"""The workers: sentences stored at a steady rate through the service that answers do it with. A process of its own."""

import json
import os
import random
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from uuid import UUID

TEXT = "The label on the front says oat drink, and below it in smaller print: barista edition, keep refrigerated."
SENTENCE = {
    "text": TEXT,
    "speech": TEXT,
    "ssml": f"<speak><s>{TEXT}</s></speak>",
    "kind": "description",
    "language": "en",
}
THREADS = 4


def main() -> None:
    asked: dict[str, Any] = json.loads(sys.stdin.readline())
    stored: list[tuple[int, int, float]] = []
    lock = threading.Lock()
    say = _bare(asked) if asked["bare"] else _rows(asked)

    def one(number: int, sequence: int) -> None:
        at = say(number, sequence)
        with lock:
            stored.append((number, sequence, at))

    turns = list(range(asked["streams"]))
    random.Random(1).shuffle(turns)
    count = int(asked["rate"] * asked["seconds"])
    began = time.monotonic()
    with ThreadPoolExecutor(THREADS) as pool:
        # One question is not spoken to by two at once: each turn is longer than a sentence takes.
        for each in range(count):
            time.sleep(max(0.0, began + each / asked["rate"] - time.monotonic()))
            pool.submit(one, turns[each % len(turns)], each // len(turns) + 1)
    print(json.dumps({"stored": stored, "seconds": time.monotonic() - began, "late": count - len(stored)}), flush=True)


def _bare(asked: dict[str, Any]) -> Any:
    import redis

    from tests.bench_load.streams.bare import STREAM, entry

    client = redis.Redis.from_url(os.environ["REDIS_URL"])

    def say(number: int, sequence: int) -> float:
        at = time.monotonic()
        client.xadd(STREAM, entry(number, sequence, SENTENCE), maxlen=4096, approximate=True)
        return at

    return say


def _rows(asked: dict[str, Any]) -> Any:
    import django

    django.setup()
    from django.db import transaction

    from assistant.pipeline.asked import Spoken
    from assistant.services.answering import QuestionRecord

    records = [QuestionRecord(UUID(each["id"]), UUID(each["lease"])) for each in asked["questions"]]
    sentence = Spoken(**SENTENCE)

    def say(number: int, sequence: int) -> float:
        at: list[float] = []
        with transaction.atomic():
            transaction.on_commit(lambda: at.append(time.monotonic()))  # committed, and nobody has been told yet
            records[number].speak(sentence)
        return at[0]

    return say


if __name__ == "__main__":
    main()
