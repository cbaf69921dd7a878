"""How fast a draft is tried on past decisions: ``python -m tests.bench_moderation.backtest [--decisions N]``, on PostgreSQL, in a database
of its own. The decisions are what the real gates made of the suites' training cases, again and again with scores a little apart.
"""

import random
import sys
import threading
import time
from argparse import ArgumentParser
from collections.abc import Iterator
from dataclasses import asdict
from datetime import timedelta
from itertools import islice
from typing import Any
from uuid import uuid4

from tests.bench_moderation.apart import run_apart, set_up

ALLOWED_S = 120.0
JUDGED = 1_500
BATCH = 2_000


def main() -> int:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--decisions", type=int, default=100_000)
    parser.add_argument("--inside", action="store_true", help="the database is already there")
    options = parser.parse_args()
    if options.inside:
        return _inside(options.decisions)
    return run_apart("tests.bench_moderation.backtest", "--decisions", options.decisions)


def _inside(decisions: int) -> int:
    set_up()
    from moderation.models import Backtest
    from moderation.services.backtesting import backtest_run

    started = time.perf_counter()
    seed(decisions)
    print(f"seeded {decisions} decisions in {time.perf_counter() - started:.1f} s", flush=True)
    test = _started(decisions)
    watched: list[tuple[float, int]] = []
    over = threading.Event()
    watcher = threading.Thread(target=_watch, args=(test.pk, watched, over))
    watcher.start()
    began, worked = time.perf_counter(), time.process_time()
    backtest_run(test.pk)
    took, worked = time.perf_counter() - began, time.process_time() - worked
    over.set()
    watcher.join()
    done = Backtest.objects.get(pk=test.pk)
    print(f"{done.state} {done.failure}: {done.done} of {done.total} in {took:.1f} s ({worked:.1f} s of one core)")
    if done.result is None:
        return 1
    found, suites = done.result["decisions"], done.result["suites"]
    weighed = next((at for at, steps in watched if steps >= found["total"]), took)
    print(f"decisions: {found['total']} in about {weighed:.1f} s, {found['changed']} changed, {found['unweighed']} unweighed")
    print(f"suites: {suites['cases']} cases in about {took - weighed:.1f} s, {len(suites['flips'])} flips, {suites['unchecked']} unchecked")
    print(f"progress was seen at {len({steps for _, steps in watched})} different counts; floor: {suites['floor'] or 'kept'}")
    return 0 if took <= ALLOWED_S and found["total"] == decisions and 0 < found["changed"] < decisions else 1


def seed(decisions: int) -> None:
    """Decisions as the gates write them, in bulk."""
    from django.utils import timezone

    from safety.models import Decision
    from safety.services import policy_version_register

    rows, policy, now, chance = list(_judged()), policy_version_register(""), timezone.now(), random.Random(7)
    written = 0
    while written < decisions:
        batch: list[Decision] = []
        for _ in range(min(BATCH, decisions - written)):
            row = chance.choice(rows)
            at = now - timedelta(seconds=written + len(batch) + 1)
            batch.append(Decision(subject_kind="question", subject_id=uuid4(), policy=policy, created_at=at, **_shaken(row, chance)))
        Decision.objects.bulk_create(batch)
        written += len(batch)


def _judged() -> Iterator[dict[str, Any]]:
    from safety.engine.gate import default_gate
    from safety.engine.types import QuestionCase, SentenceCase
    from safety.evaluation.suites import everything
    from safety.services import outcome_of

    gate = default_gate()
    train = [case for case in everything() if case.split == "train"]
    random.Random(7).shuffle(train)
    for expected in islice(train, JUDGED):
        judgement: Any
        match expected.case:
            case QuestionCase() as case:
                kind, judgement = "question", gate.judge_question(case)
            case SentenceCase() as case:
                kind, judgement = "sentence", gate.judge_sentence(case)
            case case:
                kind, judgement = "photo_text", gate.judge_photo_text(case.text)
        categories = list(getattr(judgement, "categories", ()))
        yield {
            "gate": kind,
            "outcome": outcome_of(judgement),
            "categories": categories,
            "category": categories[0] if categories else "",
            "language": expected.language,
            "scores": getattr(judgement, "scores", {}),
            "evidence": [asdict(one) for one in judgement.evidence],
            "reason": judgement.reason,
            "failures": list(judgement.failures),
            "detectors": list(judgement.detectors),
            "elapsed_ms": judgement.elapsed_ms,
        }


def _shaken(row: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """With scores so little apart that no word changes, but so that no two rows are the same."""
    return row | {"evidence": [one | {"score": min(1.0, one["score"] + chance.random() * 1e-9)} for one in row["evidence"]]}


def _started(wanted: int) -> Any:
    from accounts.models import Person
    from moderation.models import Reviewer, StaffRole
    from moderation.services import backtesting
    from moderation.services.workshop import DraftChanges, draft_change, draft_make
    from safety.current import current_policy_version

    person = Person.objects.create_user("lea", "a long enough passphrase", role="moderator", is_staff=True)
    lead = Reviewer.objects.create(person=person, role=StaffRole.LEAD)
    values: dict[str, Any] = {
        "medical.thresholds.stop": 0.7,
        "medical.reasons.dose": "escalate",
        "identity.holds_from": 0.4,
        "injection": 0.5,
    }
    changelog = "To see what changes: medical.thresholds.stop, identity.held."
    draft = draft_change(lead, draft_make(lead, current_policy_version()), DraftChanges(values, changelog=changelog))
    setattr(backtesting, "enqueue_on_commit", lambda *arguments: None)  # noqa: B010  # it is run here, where it is timed
    return backtesting.backtest_start(lead, draft, wanted)


def _watch(pk: Any, watched: list[tuple[float, int]], over: threading.Event) -> None:
    """As the page does: what has been done so far."""
    from django.db import connection

    from moderation.models import Backtest

    began = time.perf_counter()
    while not over.wait(0.25):
        watched.append((time.perf_counter() - began, Backtest.objects.values_list("done", flat=True).get(pk=pk)))
    connection.close()


if __name__ == "__main__":
    sys.exit(main())
