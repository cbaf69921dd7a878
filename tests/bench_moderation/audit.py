"""How fast the audit log is verified: ``python -m tests.bench_moderation.audit [--entries N]``, on PostgreSQL, in a database of its own."""

import sys
import time
from argparse import ArgumentParser
from datetime import UTC, datetime, timedelta
from uuid import UUID

from tests.bench_moderation.apart import run_apart, set_up

BATCH = 5_000
ACTOR = UUID("5f3c1a52-0d2f-4f67-9c53-0a4a3ad1d0d1")


def main() -> int:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=1_000_000)
    parser.add_argument("--inside", action="store_true", help="the database is already there")
    options = parser.parse_args()
    if options.inside:
        return _inside(options.entries)
    return run_apart("tests.bench_moderation.audit", "--entries", options.entries)


def _inside(entries: int) -> int:
    set_up()
    from moderation.services.verifying import chain_verify

    started = time.perf_counter()
    seed(entries)
    print(f"seeded {entries} entries in {time.perf_counter() - started:.1f} s", flush=True)
    started = time.perf_counter()
    found = chain_verify()
    took = time.perf_counter() - started
    print(f"verified {found.entries} entries in {took:.1f} s ({found.entries / took:,.0f} a second); broken: {found.broken}", flush=True)
    _tamper(entries // 2)
    started = time.perf_counter()
    found_broken = chain_verify()
    print(f"with entry {entries // 2} edited: {found_broken.broken} after {time.perf_counter() - started:.1f} s")
    caught = found_broken.broken is not None and found_broken.broken.sequence == entries // 2
    return 0 if found.broken is None and found.entries == entries and caught else 1


def seed(entries: int) -> None:
    """A chain as ``audit`` writes it, in bulk."""
    from moderation.chain import BEGINNING, Link, hash_of
    from moderation.models import AuditEntry, AuditHead
    from moderation.services.auditing import audit_key

    previous, key, begin, rows = BEGINNING, audit_key(), datetime(2026, 1, 1, tzinfo=UTC), []
    for sequence in range(1, entries + 1):
        link = Link(
            sequence=sequence,
            at=begin + timedelta(seconds=sequence, microseconds=sequence % 1_000_000),
            actor=str(ACTOR),
            role="moderator",
            verb="case.decided",
            subject_kind="review_case",
            subject_id=str(UUID(int=sequence)),
            detail={"kind": "uphold", "clause": "medical.dose", "seconds": sequence % 300, "category": "medical", "blind": False},
        )
        digest = hash_of(link, previous, key)
        rows.append(
            AuditEntry(
                sequence=sequence,
                at=link.at,
                actor=ACTOR,
                role=link.role,
                verb=link.verb,
                subject_kind=link.subject_kind,
                subject_id=link.subject_id,
                detail=link.detail,
                previous_hash=previous,
                hash=digest,
            )
        )
        previous = digest
        if len(rows) == BATCH or sequence == entries:
            AuditEntry.objects.bulk_create(rows)
            rows.clear()
    AuditHead.objects.update_or_create(pk=1, defaults={"sequence": entries, "hash": previous})


def _tamper(sequence: int) -> None:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("UPDATE moderation_auditentry SET verb = 'case.skipped' WHERE sequence = %s", [sequence])


if __name__ == "__main__":
    sys.exit(main())
