"""How long it takes to count two days of 200,000 decisions each, among 1,000,000, and to make the dashboard's figures of 90 days.

    python -m tests.bench_moderation.tally

Needs PostgreSQL on loopback; works in a database of its own.
"""

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from tests.bench_moderation.apart import set_up
from tests.services import database

BAR_TALLY_S = 30.0
BAR_FIGURES_S = 0.2
DECISIONS, A_DAY, QUESTIONS, CASES, DAYS = 1_000_000, 200_000, 300_000, 50_000, 90

SEED = """
INSERT INTO safety_policyversion (version, content_hash, document, messages, registered_at) VALUES ('bench', 'x', '', '{{}}', now());
INSERT INTO safety_decision (id, subject_kind, subject_id, gate, outcome, categories, category, language, scores, evidence, reason,
                             failures, detectors, elapsed_ms, created_at, policy_id)
SELECT gen_random_uuid(), 'question', gen_random_uuid(),
       (ARRAY['question', 'sentence', 'photo_text', 'photo'])[1 + n % 4],
       (ARRAY['allow', 'released', 'clean', 'leaves', 'refuse', 'held', 'orders', 'stays'])[1 + n % 4 + 4 * (n % 23 = 0)::int],
       '[]', (ARRAY['', 'identity', 'medical', 'illicit', 'hate', 'minors'])[1 + (n / 4) % 6],
       (ARRAY['en', 'de', 'es', 'fr', 'hi', 'ar', 'pt', 'ja', 'ru', 'zh'])[1 + (n / 7) % 10],
       '{{}}', '[]', 'clean', CASE WHEN n % 1000 = 0 THEN '["names"]'::jsonb ELSE '[]'::jsonb END, '[]', 1 + random() * 40,
       now() - n * interval '1 day' / {a_day}, (SELECT min(id) FROM safety_policyversion)
FROM generate_series(0, {decisions} - 1) AS n;
"""


def main() -> None:
    with database() as url:
        os.environ["DATABASE_URL"] = url
        set_up()
        _seed()
        _measure()


def _seed() -> None:
    from django.db import connection

    from accounts.models import Person
    from assistant.models import Conversation, Question
    from moderation.models import ReviewCase, Reviewer, StaffRole

    person = Person.objects.create_user("lea", "a long enough passphrase", is_staff=True)
    Reviewer.objects.create(person=person, role=StaffRole.LEAD)
    conversation = Conversation.objects.create(person=person)
    question = Question.objects.create(person=person, conversation=conversation, state="answered", verdict="allow", intent="colour")
    case = ReviewCase.objects.create(source="refusal", key="0", due_at=datetime.now(UTC))
    with connection.cursor() as cursor:
        cursor.execute(SEED.format(decisions=DECISIONS, a_day=A_DAY))
        _copies(cursor, question, QUESTIONS, finished_at=f"now() - n * interval '1 day' / {A_DAY // 3}")
        spread = f"now() - n * interval '{DAYS} days' / {CASES}"
        _copies(cursor, case, CASES, key="n::text", created_at=spread, decided_at=spread, state="'decided'")
        cursor.execute("ANALYZE")


def _copies(cursor: object, row: object, n: int, **columns: str) -> None:
    """``n`` rows like ``row``, each with an id of its own and ``columns`` (SQL over ``n``)."""
    table = row._meta.db_table  # type: ignore[attr-defined]
    names = [field.column for field in row._meta.concrete_fields]  # type: ignore[attr-defined]
    given = {"id": "gen_random_uuid()", **columns}
    chosen = ", ".join(given.get(name, f't."{name}"') for name in names)
    quoted = ", ".join(f'"{name}"' for name in names)
    cursor.execute(  # type: ignore[attr-defined]
        f"INSERT INTO {table} ({quoted}) SELECT {chosen} FROM {table} AS t, generate_series(1, {n}) AS n WHERE t.id = %s",
        [row.pk],  # type: ignore[attr-defined]
    )


def _measure() -> None:
    from moderation.models import Reviewer, Tally
    from moderation.services.figures import figures
    from moderation.services.tallying import tally

    reviewer = Reviewer.objects.select_related("person").get()
    counting = min(_timed(tally) for _ in range(3))
    print(f"two days counted in {counting:.2f} s (bar {BAR_TALLY_S:.0f} s)")
    tally(days=DAYS)
    _as_full_as_yesterday()
    reading = sorted(_timed(lambda: figures(reviewer, DAYS)) for _ in range(20))
    print(f"{Tally.objects.count():,} figures kept; those of {DAYS} days read in {reading[18]:.3f} s p95 (bar {BAR_FIGURES_S} s)")
    if counting > BAR_TALLY_S or reading[18] > BAR_FIGURES_S:
        raise SystemExit(1)


def _as_full_as_yesterday() -> None:
    """Decisions were made for a few days only: the figures of a whole one stand for all the days before."""
    from moderation.models import Tally

    today = datetime.now(UTC).date()
    keys = ("measure", "group", "category", "language", "n", "value")
    whole = list(Tally.objects.filter(day=today - timedelta(days=1)).values(*keys))
    for ago in range(2, DAYS):
        Tally.objects.bulk_create((Tally(day=today - timedelta(days=ago), **row) for row in whole), ignore_conflicts=True)


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
