"""Deciding several cases of a kind together: never without having seen, case by case, what will happen.

What was seen is signed. It holds for one reviewer and a quarter of an hour, and only for cases that nobody has touched meanwhile.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.core import signing
from django.db.models import Count

from common.errors import SightlineError
from common.phrases import error_sentence
from moderation.clauses import clauses, labels
from moderation.models import DecisionKind, ReviewCase, Reviewer, Source
from moderation.models.cases import UNDECIDED
from moderation.permissions import check
from moderation.services.auditing import audit
from moderation.services.deciding import VERDICTS, Ruling, case_decide
from moderation.services.errors import ClauseUnknown, NotPreviewed
from moderation.services.leasing import case_release, case_take
from moderation.services.reasons import reason_clean
from safety.current import current_policy_version

MOST = 50
HOLDS_FOR = timedelta(minutes=15)
#: These concern somebody who waits for an answer about themselves: each is decided by itself.
BY_ITSELF = (Source.APPEAL, Source.VOLUNTEER_REPORTED, Source.PERSON_REPORTED)
NOT_TOGETHER = "This one is decided by itself."
NO_CLAUSE = "The gate named no clause for it. Choose one for all."
CHANGED = "It has changed since you looked."
GONE = "It is gone."
_SALT = "moderation.many"
_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Planned:
    """``category``: what it will be said to have been really."""

    case: ReviewCase
    clause: str
    category: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What would happen: ``planned``, and what would not, each with a sentence why. ``token`` is "" where nothing would happen."""

    kind: DecisionKind
    reason: str
    planned: tuple[Planned, ...]
    left: tuple[tuple[ReviewCase, str], ...]
    token: str


@dataclass(frozen=True, slots=True)
class Done:
    decided: tuple[UUID, ...]
    left: tuple[tuple[UUID, str], ...]


def many_preview(reviewer: Reviewer, case_ids: Sequence[UUID], kind: DecisionKind, clause: str, reason: str) -> Preview:
    """``kind``: uphold or overturn. ``clause`` "": for each the one that its gate gave. Cases beyond the first MOST are not looked at.

    Raises NotAllowed, ReasonMissing, ClauseUnknown.
    """
    check(reviewer, "act_on_many")
    reason = reason_clean(reason)
    document = current_policy_version().document
    if kind not in VERDICTS or (clause and clause not in clauses(document)):
        raise ClauseUnknown
    planned, left = [], []
    for case in _cases(case_ids):
        named = clause or (case.decision.reason if case.decision else "")
        if case.source in BY_ITSELF or case.state not in UNDECIDED:
            left.append((case, NOT_TOGETHER))
        elif named not in clauses(document):
            left.append((case, NO_CLAUSE))
        else:
            upheld = kind == DecisionKind.UPHOLD and case.category in labels(document)
            planned.append(Planned(case, named, case.category if upheld else ""))
    return Preview(kind, reason, tuple(planned), tuple(left), _signed(reviewer, kind, reason, planned) if planned else "")


def many_confirm(reviewer: Reviewer, token: str) -> Done:
    """Takes and decides each case as if it were the only one; one that fails does not stop the others. Raises NotAllowed, NotPreviewed."""
    check(reviewer, "act_on_many")
    seen = _opened(reviewer, token)
    kind = DecisionKind(seen["kind"])
    now = {case.pk: case for case in _cases([UUID(one["id"]) for one in seen["cases"]])}
    decided: list[UUID] = []
    left: list[tuple[UUID, str]] = []
    for one in seen["cases"]:
        pk = UUID(one["id"])
        why = GONE if pk not in now else CHANGED if _stamp(now[pk]) != one["stamp"] else ""
        why = why or _decide(reviewer, pk, Ruling(kind, one["clause"], seen["reason"], one["category"]))
        if why:
            left.append((pk, why))
        else:
            decided.append(pk)
    audit(reviewer, "cases.decided", "reviewer", reviewer.pk, kind=str(kind), decided=len(decided), left=len(left))
    return Done(tuple(decided), tuple(left))


def _decide(reviewer: Reviewer, case_id: UUID, ruling: Ruling) -> str:
    """ "" when it is done, else why not."""
    try:
        case = case_take(reviewer, case_id)
    except SightlineError as error:
        return error_sentence(error, _LANGUAGE)
    try:
        case_decide(reviewer, case, ruling)
    except SightlineError as error:
        with suppress(SightlineError):  # it is somebody else's by now
            case_release(reviewer, case)
        return error_sentence(error, _LANGUAGE)
    return ""


def _cases(case_ids: Sequence[UUID]) -> list[ReviewCase]:
    """In the order in which they were chosen."""
    chosen = list(dict.fromkeys(case_ids))[:MOST]
    found = ReviewCase.objects.select_related("decision").annotate(words=Count("decisions")).in_bulk(chosen)
    return [found[pk] for pk in chosen if pk in found]


def _stamp(case: ReviewCase) -> list[Any]:
    """Differs once anybody has done anything that matters to the case."""
    return [case.state, case.category, case.severity, case.words]  # type: ignore[attr-defined]  # counted in _cases


def _signed(reviewer: Reviewer, kind: DecisionKind, reason: str, planned: Sequence[Planned]) -> str:
    cases = [{"id": str(one.case.pk), "stamp": _stamp(one.case), "clause": one.clause, "category": one.category} for one in planned]
    return signing.dumps({"reviewer": str(reviewer.pk), "kind": str(kind), "reason": reason, "cases": cases}, salt=_SALT, compress=True)


def _opened(reviewer: Reviewer, token: str) -> dict[str, Any]:
    try:
        seen: dict[str, Any] = signing.loads(token, salt=_SALT, max_age=HOLDS_FOR)
    except signing.BadSignature as error:  # also: too old
        raise NotPreviewed from error
    if seen["reviewer"] != str(reviewer.pk):
        raise NotPreviewed
    return seen
