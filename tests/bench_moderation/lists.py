"""How fast the list pages answer with 1,000,000 decisions: ``python -m tests.bench_moderation.lists``.

On PostgreSQL, in a database of its own.
Whole requests through Django's client (session, second factor, rules, template), one after the other; p50 and p95 in milliseconds and the
number of queries for each page.
"""

import statistics
import sys
import time
from argparse import ArgumentParser
from collections.abc import Iterator
from typing import Any

from tests.bench_moderation.apart import run_apart, set_up

ALLOWED_MS = 200.0
CASES, QUESTIONS, ENTRIES = 200_000, 50_000, 300_000
#: Nineteen in twenty are harmless; what is rare is one row in ten thousand.
DECISIONS = """
INSERT INTO safety_decision (id, subject_kind, subject_id, gate, outcome, categories, category, language, scores, evidence, reason,
                             failures, detectors, elapsed_ms, created_at, policy_id)
SELECT gen_random_uuid(), 'question', gen_random_uuid(), gate,
       CASE WHEN n / 5 %% 10000 = 7 THEN rare WHEN n / 5 %% 20 = 3 THEN stops ELSE passes END, '[]',
       CASE WHEN n / 5 %% 20 = 3 THEN (ARRAY['identity', 'medical', 'illicit', 'violence', 'hate', 'minors'])[1 + n / 100 %% 6] ELSE '' END,
       (ARRAY['en', 'de', 'es', 'fr', 'hi', 'ar', 'pt', 'ja', 'ru', 'zh'])[1 + n / 7 %% 10],
       '{"illicit": 0.2}', '[{"detector": "harm_question", "category": "illicit", "reason": "crime", "score": 0.2}]', 'clean', '[]',
       '["harm_question@1", "lexicon@3"]', random() * 40, now() - n * interval '2 seconds', (SELECT min(id) FROM safety_policyversion)
FROM generate_series(0, %s - 1) AS n,
     LATERAL (SELECT * FROM (VALUES (0, 'question', 'allow', 'refuse', 'escalate'), (1, 'sentence', 'released', 'held', 'held'),
              (2, 'sentence', 'released', 'held', 'held'), (3, 'photo', 'leaves', 'leaves', 'stays'),
              (4, 'photo_text', 'clean', 'orders', 'orders')) AS said (k, gate, passes, stops, rare) WHERE k = n %% 5) AS said
"""
#: One case in twenty waits; a few of them are escalated.
REVIEWS = """
INSERT INTO moderation_reviewcase (id, source, key, question_id, account_id, decision_id, category, language, severity, hard,
                                   priority, sampled, state, due_at, created_at, decided_at, twice, gold, gold_category)
SELECT gen_random_uuid(), (ARRAY['refusal', 'held', 'audit', 'wrong', 'appeal', 'correction'])[1 + n %% 6], n::text,
       q.id, q.person_id, NULL,
       (ARRAY['identity', 'medical', 'illicit', 'violence', 'hate', 'minors', ''])[1 + n / 6 %% 7],
       (ARRAY['en', 'de', 'es', 'fr', 'hi', 'ar', 'pt', 'ja', 'ru', 'zh'])[1 + n / 7 %% 10], 1 + n %% 4, n / 6 %% 7 IN (2, 3, 4, 5),
       n %% 100, 0.1,
       CASE WHEN n %% 20 > 0 THEN 'decided' WHEN n %% 200 = 0 THEN 'escalated' ELSE 'open' END,
       now() + (n %% 100 - 50) * interval '1 hour', now() - n * interval '20 seconds',
       CASE WHEN n %% 20 > 0 THEN now() - n * interval '20 seconds' + interval '5 hours' END, n %% 25 = 1, '', ''
FROM generate_series(0, %s - 1) AS n
JOIN (SELECT id, person_id, row_number() OVER () - 1 AS k FROM assistant_question) AS q ON q.k = n %% %s
"""
LOG = """
INSERT INTO moderation_auditentry (sequence, at, actor, role, verb, subject_kind, subject_id, detail, previous_hash, hash)
SELECT n, now() - (%s - n) * interval '30 seconds', %s, 'moderator',
       (ARRAY['case.opened', 'case.decided', 'photo.revealed', 'case.skipped'])[1 + n %% 4], 'review_case',
       gen_random_uuid()::text, '{}', '', ''
FROM generate_series(1, %s) AS n
"""


def main() -> int:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--decisions", type=int, default=1_000_000)
    parser.add_argument("--requests", type=int, default=60, help="for each page")
    parser.add_argument("--inside", action="store_true", help="the database is already there")
    options = parser.parse_args()
    if options.inside:
        return _inside(options.decisions, options.requests)
    return run_apart("tests.bench_moderation.lists", "--decisions", options.decisions, "--requests", options.requests)


def _inside(decisions: int, requests: int) -> int:
    set_up()
    from django.conf import settings

    settings.ALLOWED_HOSTS = ["testserver"]
    started = time.perf_counter()
    browsers = _seed(decisions)
    print(f"seeded {decisions:,} decisions, {CASES:,} cases, {ENTRIES:,} entries in {time.perf_counter() - started:.0f} s", flush=True)
    slow = 0
    print(f"{'p50 ms':>8}{'p95 ms':>8}{'cpu ms':>8}{'queries':>9}  page")
    for name, who, address in _pages():
        p50, p95, cpu, queries = _timed(browsers[who], address, requests)
        slow += p95 > ALLOWED_MS
        print(f"{p50:8.1f}{p95:8.1f}{cpu:8.1f}{queries:9}  {name}{'  TOO SLOW' if p95 > ALLOWED_MS else ''}", flush=True)
    return 1 if slow else 0


def _seed(decisions: int) -> dict[str, Any]:
    """The rows, and the browsers of a moderator and of a lead."""
    from django.db import connection

    from accounts.models import Person
    from assistant.models import Conversation, Question
    from moderation.models import Reviewer
    from safety.engine.policy import policy
    from safety.services import policy_version_register
    from tests.moderation.web.conftest import signed_in

    policy_version_register(policy().version)
    staff = {}
    for username, role in (("mo", "moderator"), ("lea", "lead")):
        person = Person.objects.create_user(username, None, role="moderator", is_staff=True)
        staff[username] = Reviewer.objects.create(
            person=person, role=role, languages=["en", "de"], takes_hard=["illicit", "violence", "hate", "minors"]
        )
    alice = Person.objects.create_user("alice", None)
    talk = Conversation.objects.create(person=alice)
    Question.objects.bulk_create(
        (Question(person=alice, conversation=talk, text=f"What is written on label {n}?", state="answered") for n in range(QUESTIONS)),
        batch_size=5_000,
    )
    with connection.cursor() as cursor:
        cursor.execute(DECISIONS, [decisions])
        cursor.execute(REVIEWS, [CASES, QUESTIONS])
        cursor.execute(LOG, [ENTRIES, staff["mo"].pk, ENTRIES])
    connection.close()
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
    return {username: signed_in(reviewer) for username, reviewer in staff.items()}


def _pages() -> Iterator[tuple[str, str, str]]:
    """(name, whose browser, address)"""
    from django.urls import reverse

    from moderation.models import ReviewCase
    from safety.models import Decision

    decisions, cases = reverse("admin:safety_decision_changelist"), reverse("admin:moderation_reviewcase_changelist")
    deep, deep_case = Decision.objects.order_by("created_at")[1000], ReviewCase.objects.order_by("created_at")[1000]
    yield "decisions, the newest", "lea", decisions
    yield "decisions, 999,000 rows down", "lea", f"{decisions}?after={_place(deep)}"
    for said in ("question", "question.refuse", "question.escalate", "photo", "photo.stays", "sentence.held"):
        yield f"decisions, {said}", "lea", f"{decisions}?said={said}"
    yield "decisions, violence", "lea", f"{decisions}?category=violence"
    yield "decisions, question.refuse of violence", "lea", f"{decisions}?said=question.refuse&category=violence"
    yield "decisions, photo.stays of minors (none)", "lea", f"{decisions}?said=photo.stays&category=minors"
    yield "decisions, sentence.held, deep", "lea", f"{decisions}?said=sentence.held&after={_place(deep)}"
    yield "decisions, one by its number", "lea", f"{decisions}?q={deep.pk}"
    yield "cases in the admin, the newest", "lea", cases
    yield "cases in the admin, 199,000 rows down", "lea", f"{cases}?after={_place(deep_case)}"
    yield "cases in the admin, pending (none)", "lea", f"{cases}?state=pending"
    yield "cases in the admin, appeals about minors", "lea", f"{cases}?source__exact=appeal&category=minors"
    yield "the log in the admin", "lea", reverse("admin:moderation_auditentry_changelist")
    yield "the log in the admin, one verb", "lea", reverse("admin:moderation_auditentry_changelist") + "?verb=photo.revealed"
    yield "the queue of a moderator", "mo", reverse("moderation:queue")
    yield "the queue of a lead", "lea", reverse("moderation:queue")
    yield "the queue, appeals", "mo", reverse("moderation:queue") + "?source=appeal"
    yield "the queue, decided", "mo", reverse("moderation:queue") + "?state=decided"
    yield "the queue, searched", "lea", reverse("moderation:queue") + "?search=label"
    yield "the log", "lea", reverse("moderation:audit")
    yield "the people", "lea", reverse("moderation:people")


def _place(row: Any) -> str:
    from urllib.parse import quote

    return quote(f"{row.created_at.isoformat()}~{row.pk}")


def _timed(browser: Any, address: str, requests: int) -> tuple[float, float, float, int]:
    """p50 and p95 by the clock, and what a request took of this process' time (the rest is the database, or a machine that is busy)."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as queries:
        response = browser.get(address)
    asked = len(queries)  # before the log of queries is emptied by the next request
    if response.status_code != 200:
        raise SystemExit(f"{address}: {response.status_code}")
    took, cpu = [], time.process_time()
    for _ in range(requests):
        began = time.perf_counter()
        browser.get(address)
        took.append((time.perf_counter() - began) * 1000)
    cpu = (time.process_time() - cpu) * 1000 / requests
    return statistics.median(took), statistics.quantiles(took, n=20)[18], cpu, asked


if __name__ == "__main__":
    sys.exit(main())
