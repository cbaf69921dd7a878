"""``make bench-handoff``: real processes on PostgreSQL and Redis, killed at random, and an audit of what is left.

Volunteers live in their own processes and call the services that the dashboard calls; people ask in another; Celery workers with the clock
send the waves and end what has run out. Every few seconds one process of any kind is killed with -9 and started again.
"""

import argparse
import random
import sys
import tempfile
import time
import uuid
from pathlib import Path

import psycopg

from tests.bench_handoff.audit import audit, table
from tests.served import Process, environment
from tests.services import database, redis_database

OPEN = "select count(*) from volunteers_helprequest where state in ('waiting', 'claimed')"
OPEN_OFFERS = "select count(*) from volunteers_offer where ended_at is null"
VOLUNTEER_PROCESSES = 4
WORKERS = 2


def main() -> int:
    arguments = _arguments()
    with tempfile.TemporaryDirectory() as scratch, database() as url, redis_database(12) as redis:
        return _bench(Path(scratch), url, redis, arguments)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench-handoff")
    parser.add_argument("--volunteers", type=int, default=200)
    parser.add_argument("--requests", type=int, default=2000)
    parser.add_argument("--kill-every", type=float, default=8.0, metavar="SECONDS")
    parser.add_argument("--patience", type=float, default=1200.0, metavar="SECONDS")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def _bench(scratch: Path, url: str, redis: str, arguments: argparse.Namespace) -> int:
    child = environment(
        scratch, DATABASE_URL=url, REDIS_URL=redis, BROKER_URL=redis, DATABASE_POOL_MAX="12", WEB_PUSH="", LOG_LEVEL="ERROR"
    )
    log = scratch / "told.jsonl"

    def process(name: str, *command: str) -> Process:
        return Process([sys.executable, *command], child, scratch / f"{name}.log").start()

    migrate = process("migrate", "manage.py", "migrate", "--verbosity", "0")
    assert migrate.child is not None
    if migrate.child.wait(120):
        raise SystemExit(migrate.log.read_text())
    names = _volunteers_make(url, arguments.volunteers)
    kinds: dict[str, tuple[str, ...]] = {"people": ("-m", "tests.bench_handoff.people", str(arguments.requests))}
    for number in range(VOLUNTEER_PROCESSES):
        mine = names[number::VOLUNTEER_PROCESSES]
        kinds[f"volunteers-{number}"] = ("-m", "tests.bench_handoff.volunteers", str(log), str(arguments.seed), *mine)
    for number in range(WORKERS):
        beat = ("--beat", "--schedule", str(scratch / f"beat-{number}"))
        queues = ("-Q", "housekeeping,hearing,pushing", "-P", "threads", "-c", "4")
        kinds[f"worker-{number}"] = ("-m", "celery", "-A", "config", "worker", *queues, *beat, "-n", f"w{number}@bench")
    running = {name: process(name, *command) for name, command in kinds.items()}
    dice, began, kills, next_kill = random.Random(arguments.seed), time.monotonic(), 0, time.monotonic() + 10
    try:
        while time.monotonic() - began < arguments.patience and not _is_over(url, arguments.requests):
            time.sleep(1)
            if time.monotonic() < next_kill or _few_left(url, arguments.requests):
                continue
            name = dice.choice([*running])
            running[name].kill()
            kills += 1
            running[name] = process(name, *kinds[name])
            next_kill = time.monotonic() + dice.uniform(0.5, 1.5) * arguments.kill_every
    finally:
        for each in running.values():
            each.kill()
    verdict = audit(url, log)
    print(table(verdict, volunteers=arguments.volunteers, kills=kills, seconds=time.monotonic() - began))
    return 0 if verdict.holds and verdict.requests >= arguments.requests else 1


def _volunteers_make(url: str, count: int) -> list[str]:
    """Awake, practised, English, and never tired. Written as rows: how one becomes a volunteer is tested elsewhere."""
    ids = [str(uuid.uuid4()) for _ in range(count)]
    person = """insert into accounts_person (id, username, password, role, language, answer_length, shares_photos, is_active, is_staff,
                is_superuser, created_at) values (%s, %s, '', 'volunteer', 'en', 'normal', true, true, false, false, now())"""
    volunteer = """insert into volunteers_volunteer (id, person_id, zone, hours, awake_from, awake_until, takes_hard, daily_cap,
                   guidelines_at, practised_at, offers_that_day, last_offered_at, created_at)
                   values (%s, %s, 'UTC', '[]', now() - interval '1 day', now() + interval '2 days', false, 30000, now(), now(), 0,
                   'epoch', now())"""
    with psycopg.connect(url) as connection, connection.cursor() as cursor:
        cursor.executemany(person, [(one, f"volunteer {one}") for one in ids])
        cursor.executemany(volunteer, [(one, one) for one in ids])
        cursor.executemany("insert into volunteers_speaks (volunteer_id, language, place) values (%s, 'en', 0)", [(one,) for one in ids])
    return ids


def _is_over(url: str, wanted: int) -> bool:
    return _count(url, "select count(*) from volunteers_helprequest") >= wanted and _count(url, OPEN) == 0 and _count(url, OPEN_OFFERS) == 0


def _few_left(url: str, wanted: int) -> bool:
    """The end is left in peace, or somebody would be killed over the last request for ever."""
    return _count(url, "select count(*) from volunteers_helprequest") >= wanted and _count(url, OPEN) < wanted * 0.02


def _count(url: str, query: str) -> int:
    with psycopg.connect(url) as connection:
        row = connection.execute(query).fetchone()  # type: ignore[call-overload]
        return int(row[0]) if row else 0


if __name__ == "__main__":
    sys.exit(main())
