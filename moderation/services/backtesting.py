"""Back-tests: the last decisions weighed anew under a draft, and the suites under the draft and the policy in force.

Nothing is judged again but the suites: a decision row keeps what its detectors found, and that is weighed. A worker owns a back-test by a
lease that it renews with every step; when it dies, ``backtests_resume`` has another begin anew. Dropping or changing the draft ends it.
"""

import logging
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID
from weakref import WeakKeyDictionary

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from common.connections import release_connection
from common.enqueue import enqueue_on_commit
from moderation.drafting import usable
from moderation.effect import Decided, Effect, suites_json
from moderation.models import Backtest, BacktestState, DraftState, EvaluationCase, PolicyDraft, Reviewer
from moderation.permissions import check
from moderation.services.auditing import audit
from moderation.services.errors import DraftInvalid, invalid
from moderation.services.tests_from_cases import expected_of
from safety.current import current_gate
from safety.detectors import embedded
from safety.engine.gate import Gate
from safety.engine.policy import Policy
from safety.engine.types import Evidence
from safety.engine.weighing import Outcome as Word
from safety.engine.weighing import weigh
from safety.evaluation.cases import CaseError
from safety.evaluation.floor import measured_by
from safety.evaluation.looking import Seen, outcome, seen
from safety.evaluation.suites import Expected
from safety.models import Decision

logger = logging.getLogger(__name__)

MOST = 100_000
CHUNK = 2000
SUITE_CHUNK = 50
LEASE = timedelta(minutes=2)
LOST = timedelta(seconds=30)  # after so long somebody else begins what nobody has begun
GIVEN_UP = timedelta(hours=1)
UNFINISHED = (BacktestState.WAITING, BacktestState.RUNNING)
FIELDS = ("id", "created_at", "gate", "outcome", "reason", "language", "evidence", "failures", "detectors")

_looks: "WeakKeyDictionary[Gate, dict[Expected, Seen]]" = WeakKeyDictionary()


class Cancelled(Exception):
    """The draft was dropped or changed, or another worker has the back-test."""


@transaction.atomic
def backtest_start(reviewer: Reviewer, draft: PolicyDraft, wanted: int = 10_000) -> Backtest:
    """One at a time for each text: while one is under way, that one. Raises NotAllowed; DraftInvalid for what is no draft (any more)."""
    check(reviewer, "draft_policy")
    locked = PolicyDraft.objects.select_for_update(no_key=True).get(pk=draft.pk)
    if locked.state != DraftState.DRAFT:
        raise invalid("This is no draft any more.")
    under_way = locked.backtests.filter(content_hash=locked.content_hash, state__in=UNFINISHED).first()
    if under_way is not None:
        return under_way
    made: Backtest = Backtest.objects.create(
        draft=locked, content_hash=locked.content_hash, wanted=max(1, min(wanted, MOST)), started_by=reviewer
    )
    enqueue_on_commit("moderation.backtest", str(made.pk))
    audit(reviewer, "policy.backtested", "draft", locked.pk, backtest=str(made.pk), hash=locked.content_hash, wanted=made.wanted)
    return made


def backtest_run(backtest_id: UUID, cases: Sequence[Expected] | None = None) -> bool:
    """Does it, unless it is done, gone, or in another worker's hands; True when this call ended it. ``cases``: instead of the suites'."""
    held = _Held.claimed(backtest_id)
    if held is None:
        return False
    try:
        held.end(result=_result(held, cases))
    except Cancelled:
        return False
    except DraftInvalid as error:
        return held.fail(error.detail)
    except Exception:
        logger.exception("back-test %s failed", backtest_id)
        return held.fail("Something went wrong inside. Start it again, and tell the operator if it fails again.")
    return True


def backtests_resume() -> int:
    """Those that nobody works on are begun anew; after an hour they are given up. Returns how many were begun."""
    now = timezone.now()
    left = Backtest.objects.filter(
        Q(state=BacktestState.WAITING, created_at__lt=now - LOST) | Q(state=BacktestState.RUNNING, lease_until__lt=now)
    )
    left.filter(created_at__lt=now - GIVEN_UP).update(
        state=BacktestState.FAILED, failure="It did not come to an end within an hour.", finished_at=now
    )
    begun = list(left.values_list("pk", flat=True)[:10])
    for backtest_id in begun:
        enqueue_on_commit("moderation.backtest", str(backtest_id))
    return len(begun)


def backtests_cancel(draft: PolicyDraft, why: str) -> None:
    """Whoever runs one stops at the next step."""
    draft.backtests.filter(state__in=UNFINISHED).update(state=BacktestState.FAILED, failure=why, finished_at=timezone.now())


class _Held:
    """A back-test in this worker's hands. The end of its lease is the mark by which it knows that it still is."""

    def __init__(self, backtest: Backtest, until: datetime) -> None:
        self.backtest, self._until, self._done = backtest, until, 0

    @classmethod
    def claimed(cls, backtest_id: UUID) -> "_Held | None":
        now = timezone.now()
        free = Q(state=BacktestState.WAITING) | Q(state=BacktestState.RUNNING, lease_until__lt=now)
        mine = Backtest.objects.filter(free, pk=backtest_id).update(state=BacktestState.RUNNING, lease_until=now + LEASE, done=0)
        return cls(Backtest.objects.select_related("draft").get(pk=backtest_id), now + LEASE) if mine == 1 else None

    def advance(self, steps: int, **changes: Any) -> None:
        """So many more are done. Raises Cancelled."""
        until = timezone.now() + LEASE
        self._done += steps
        self._update(done=self._done, lease_until=until, **changes)
        self._until = until

    def end(self, result: dict[str, Any]) -> None:
        self._update(state=BacktestState.DONE, result=result, finished_at=timezone.now())

    def fail(self, why: str) -> bool:
        try:
            self._update(state=BacktestState.FAILED, failure=why[:200], finished_at=timezone.now())
        except Cancelled:
            return False
        return True

    def _update(self, **changes: Any) -> None:
        mine = Backtest.objects.filter(pk=self.backtest.pk, state=BacktestState.RUNNING, lease_until=self._until)
        if mine.update(**changes) != 1:
            raise Cancelled
        release_connection()


def _result(held: _Held, cases: Sequence[Expected] | None) -> dict[str, Any]:
    """Raises DraftInvalid, PolicyError, Cancelled."""
    backtest = held.backtest
    draft = usable(backtest.draft.document, backtest.draft.messages)
    if draft.content_hash != backtest.content_hash:
        raise invalid("The draft was changed meanwhile.")
    before = current_gate()
    reviewed, unreadable = _reviewed()
    cases = [*(measured_by() if cases is None else cases), *reviewed]
    # No more come in between: decisions that are made meanwhile are not among the last ones.
    decisions = Decision.objects.filter(created_at__lte=backtest.created_at)
    held.advance(0, total=decisions[: backtest.wanted].count() + len(cases))
    gate = Gate(draft, embedded(draft))
    return {
        "policy": {"version": draft.version, "hash": draft.content_hash},
        "before": {"version": before.policy.version, "hash": before.policy.content_hash},
        "decisions": _decisions(held, gate).as_json(),
        "suites": _suites(held, cases, gate, before) | {"unreadable": unreadable},
    }


def _decisions(held: _Held, gate: Gate) -> Effect:
    effect = Effect({kind: gate.versions(kind) for kind in Decision.Gate.values})
    for chunk in _last(held.backtest):
        for decided in chunk:
            effect.count(decided, _weighed(gate.policy, decided))
        held.advance(len(chunk))
    return effect


def _last(backtest: Backtest) -> Iterator[list[Decided]]:
    """The last decisions before the back-test was started, the newest first, in chunks."""
    earlier, left = Q(created_at__lte=backtest.created_at), backtest.wanted
    while left > 0:
        rows = Decision.objects.filter(earlier).order_by("-created_at", "-id").values_list(*FIELDS)[: min(CHUNK, left)]
        chunk = [_decided(*row) for row in rows]
        if not chunk:
            return
        yield chunk
        last, left = chunk[-1], left - len(chunk)
        earlier = Q(created_at__lte=last.at) & (Q(created_at__lt=last.at) | Q(id__lt=last.id))


def _decided(
    pk: UUID,
    at: datetime,
    gate: str,
    outcome: str,
    reason: str,
    language: str,
    evidence: list[dict[str, Any]],
    failures: list[str],
    detectors: list[str],
) -> Decided:
    found = tuple(Evidence(one["detector"], one["category"], one["score"], one["reason"]) for one in evidence)
    return Decided(pk, at, gate, outcome, reason, language, found, tuple(failures), tuple(detectors))


def _weighed(policy: Policy, decided: Decided) -> Word | None:
    try:
        return weigh(decided.gate, policy, decided.evidence, decided.failures)
    except (KeyError, ValueError):  # a reason or a category from another time
        return None


def _suites(held: _Held, cases: Sequence[Expected], gate: Gate, before: Gate) -> dict[str, Any]:
    """Where both policies ask the same detectors the same way, these look once."""
    same = gate.policy.detectors == before.policy.detectors
    old: list[Seen] = []
    new: list[Seen] = []
    for start in range(0, len(cases), SUITE_CHUNK):
        chunk = cases[start : start + SUITE_CHUNK]
        looks = [_look(before, case) for case in chunk]
        old += looks
        new += looks if same else [_look(gate, case) for case in chunk]
        held.advance(len(chunk))
    return suites_json([outcome(before.policy, look) for look in old], [outcome(gate.policy, look) for look in new])


def _look(gate: Gate, case: Expected) -> Seen:
    """A gate that is kept looks once at each case, however many drafts are tried while it decides."""
    known = _looks.setdefault(gate, {})
    if case not in known:
        found = seen(gate, case)
        if found.failures:
            return found  # another time it may be able to check
        known[case] = found
    return known[case]


def _reviewed() -> tuple[list[Expected], int]:
    """(cases that reviewers have made, how many cannot be read)."""
    found, unreadable = [], 0
    for row in EvaluationCase.objects.order_by("pk"):
        try:
            found.append(expected_of(row))
        except CaseError:
            unreadable += 1
    return found, unreadable
