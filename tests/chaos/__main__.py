"""``make chaos``: real processes on loopback under load, faults on a loop, and an audit at the end. Exit status 1 where it does not hold.

    python -m tests.chaos --minutes 5 --seed 1 --rate 2 [--keep DIRECTORY] [--only FAULT …]

Two web servers, two workers that answer, one for everything else, the clock, PostgreSQL, Redis and two providers, all of them its own.
"""

import argparse
import asyncio
import json
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path

from tests.chaos.auditor import audit
from tests.chaos.disk import Disk
from tests.chaos.evidence import Evidence, stored
from tests.chaos.faults import Stage, break_things, supervise
from tests.chaos.load import Load
from tests.chaos.report import table
from tests.rig.parts import OTHER_QUEUES, Parts
from tests.rig.phones import Phones, Talk
from tests.rig.postgres import Postgres
from tests.rig.provider import ChatServer
from tests.rig.redis import Redis

#: After the last fault, every accepted question is finished within this time.
BOUND_S = 120.0


def main() -> int:
    arguments = _arguments()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("told to stop"))  # so that what was started is stopped too
    with _scratch(arguments.keep) as scratch, _stage(scratch, arguments.seed) as stage:
        began = time.monotonic()
        talks = asyncio.run(_run(stage, arguments))
        evidence = Evidence(tuple(talks), stored(stage.postgres.url))
        if arguments.keep:
            told = {
                "faults": sorted(stage.log),
                "talks": [asdict(talk) for talk in talks],
                "questions": [asdict(each) for each in evidence.questions.values()],
            }
            (scratch / "evidence.json").write_text(json.dumps(told, default=str))
        breaches = {**audit(evidence), "processes that died of themselves, or did not stop as told": stage.unclean}
        print(table(evidence, breaches, Counter(name for _, _, name in stage.log), time.monotonic() - began))
        return 1 if any(breaches.values()) else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make chaos")
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=2.0, metavar="PER_SECOND")
    parser.add_argument("--only", nargs="*", default=[], metavar="FAULT", help="words: only faults whose name holds one of them")
    parser.add_argument("--keep", type=Path, default=None, metavar="DIRECTORY", help="where logs and the evidence stay afterwards")
    return parser.parse_args()


@contextmanager
def _scratch(keep: Path | None) -> Iterator[Path]:
    if keep is not None:
        keep.mkdir(parents=True)
        yield keep.resolve()
        return
    with tempfile.TemporaryDirectory(prefix="sightline-chaos-", ignore_cleanup_errors=True) as made:
        yield Path(made)


@contextmanager
def _stage(scratch: Path, seed: int) -> Iterator[Stage]:
    with ExitStack() as stack:
        postgres, redis = stack.enter_context(Postgres()), stack.enter_context(Redis())
        chats = [stack.enter_context(ChatServer(scratch, name=name)) for name in ("first", "second")]
        parts = Parts(scratch, {"DATABASE_URL": postgres.url, "REDIS_URL": redis.url, "BROKER_URL": redis.url, **_settings(chats)})
        disk = stack.enter_context(Disk(scratch, parts.var / "media"))
        stack.callback(parts.stop)
        parts.migrate()
        parts.worker("answering")
        parts.worker("answering")
        parts.worker(OTHER_QUEUES, threads=4)
        parts.beat()
        for web in [parts.web(), parts.web()]:
            web.wait_until_up()
        yield Stage(parts, postgres, redis, disk, chats, random.Random(seed))


def _settings(chats: list[ChatServer]) -> dict[str, str]:
    first, second = chats
    fail_over = {
        "ASSISTANT_PROVIDER": "openai_compatible,spare:openai_compatible",
        "ASSISTANT_SPARE_BASE_URL": second.base_url,
        "ASSISTANT_SPARE_MODEL": "rig",
    }
    quiet = {"DATABASE_POOL_MAX": "16", "WEB_PUSH": "", "LOG_LEVEL": "WARNING", "RATE_LIMITS": "*=1000000/second"}
    return {**first.settings(), **fail_over, **quiet}


async def _run(stage: Stage, arguments: argparse.Namespace) -> list[Talk]:
    urls = [web.url for web in stage.parts.of("web")]
    async with Phones(urls, seed=arguments.seed) as phones:
        load = Load(phones, random.Random(arguments.seed))
        await load.begin(at_once=16)
        supervisor = asyncio.create_task(supervise(stage))
        until = time.monotonic() + arguments.minutes * 60
        asking = asyncio.create_task(load.ask_until(until, arguments.rate))
        await break_things(stage, until, arguments.only)
        await asking
        print(f"the last fault is over; {load.open} answers are under way", flush=True)
        await load.over(BOUND_S)
        supervisor.cancel()
        return load.talks


if __name__ == "__main__":
    sys.exit(main())
