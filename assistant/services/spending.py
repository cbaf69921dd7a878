"""What answers cost, by day, provider and person; and whether another one may be paid for.

Spent is counted when a stream has ended and asked for before one begins, so a budget can be overshot by what is under way at that moment,
and by what other processes spent in the last seconds.
"""

import logging
import math
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.db.models import F, Q, Sum
from django.utils import timezone

from assistant.models import Question, Spending
from common import metrics
from common.lately import Lately

logger = logging.getLogger(__name__)

#: How long a process trusts the sums that it has read.
SUMS_KEPT_S = 3.0
PRICES = ("prompt_per_million", "completion_per_million", "hearing_per_minute")
#: (micros, tokens) of today: of everybody under None, of each person under the person's id.
_sums: Lately[tuple[UUID | None, date], tuple[int, int]] = Lately(SUMS_KEPT_S, most=4096)


def spend(
    question_id: UUID | None, person_id: UUID, provider: str, *, prompt_tokens: int = 0, completion_tokens: int = 0, heard_s: float = 0.0
) -> None:
    """Counts what one stream, or one recording heard elsewhere, has used: with the question, and in the day's sums.

    A question or person that is gone meanwhile is still counted for everybody. A sum that cannot be stored costs nobody the answer: it is
    logged, and missing.
    """
    used = {"prompt_tokens": max(0, prompt_tokens), "completion_tokens": max(0, completion_tokens), "heard_s": max(0.0, heard_s)}
    metrics.TOKENS.labels(provider, "prompt").inc(used["prompt_tokens"])
    metrics.TOKENS.labels(provider, "completion").inc(used["completion_tokens"])
    try:
        try:
            _count(question_id, person_id, provider, used)
        except IntegrityError:  # the person was erased meanwhile
            _count(None, None, provider, used)
    except DatabaseError as error:
        if connection.in_atomic_block:
            raise
        logger.error("what %s used could not be counted: %s", provider, type(error).__name__)


def may_spend(person_id: UUID, provider: str) -> bool:
    """Whether ``provider`` may be asked for this person now. Cheap: no query where no budget is set, else two in some seconds."""
    today = timezone.now().date()
    if settings.TOKENS_PER_PERSON_PER_DAY and _spent(person_id, today)[1] >= settings.TOKENS_PER_PERSON_PER_DAY:
        return False
    if not any(prices_of(provider)):
        return True
    if settings.BUDGET_PER_PERSON_PER_DAY and _spent(person_id, today)[0] >= settings.BUDGET_PER_PERSON_PER_DAY:
        return False
    return not settings.BUDGET_PER_DAY or _spent(None, today)[0] < settings.BUDGET_PER_DAY


def micros_of(provider: str, *, prompt_tokens: int, completion_tokens: int, heard_s: float) -> int:
    """The price in millionths of the currency, rounded up. A price per million tokens is as many millionths per token."""
    prompt, completion, minute = prices_of(provider)
    return math.ceil(round(prompt_tokens * prompt + completion_tokens * completion + heard_s / 60 * minute * 1_000_000, 6))


def prices_of(provider: str) -> tuple[float, float, float]:
    """In the order of PRICES; zero where nothing is said."""
    given: Mapping[str, float] = settings.ASSISTANT_PRICES.get(provider, {})
    prompt, completion, minute = (float(given.get(name, 0)) for name in PRICES)
    return prompt, completion, minute


def spent_by_day(since: date) -> list[dict[str, Any]]:
    """Everybody's sums, the newest day first: ``day, provider, answers, prompt_tokens, completion_tokens, heard_s, micros``."""
    columns = ("day", "provider", "answers", "prompt_tokens", "completion_tokens", "heard_s", "micros")
    return list(Spending.objects.filter(person=None, day__gte=since).order_by("-day", "provider").values(*columns))


def forget_sums() -> None:
    """For a process that must not trust what it has read."""
    _sums.forget()


@transaction.atomic
def _count(question_id: UUID | None, person_id: UUID | None, provider: str, used: dict[str, Any]) -> None:
    is_first = _with_question(question_id, provider, used) if question_id else True
    micros = micros_of(provider, **used)
    answers = int(is_first and bool(used["prompt_tokens"] or used["completion_tokens"]))
    today = timezone.now().date()
    owners: Iterable[UUID | None] = (person_id, None) if person_id else (None,)
    for owner in owners:  # everybody's last: many wait for that row
        _add(Q(day=today, provider=provider, person=owner), {**used, "micros": micros, "answers": answers}, today, provider, owner)


def _with_question(question_id: UUID, provider: str, used: dict[str, Any]) -> bool:
    """Adds to Question.usage; True when this provider has not answered it before."""
    question = Question.objects.select_for_update(no_key=True).filter(pk=question_id).only("usage").first()
    if question is None:
        return True
    usage = dict(question.usage)
    heard_s = used["heard_s"]
    if heard_s:
        usage["heard_s"] = round(usage.get("heard_s", 0) + heard_s, 2)
    before = usage.get(provider)
    if used["prompt_tokens"] or used["completion_tokens"]:
        known = before or {}
        usage[provider] = {name: known.get(name, 0) + used[name] for name in ("prompt_tokens", "completion_tokens")}
    Question.objects.filter(pk=question_id).update(usage=usage)
    return before is None


def _add(sums: Q, amounts: dict[str, Any], today: date, provider: str, owner: UUID | None) -> None:
    """Into the one row of these sums, which the first to come makes."""
    more = {name: F(name) + amount for name, amount in amounts.items()}
    if Spending.objects.filter(sums).update(**more):
        return
    try:
        with transaction.atomic():
            Spending.objects.create(day=today, provider=provider, person_id=owner, **amounts)
    except IntegrityError:
        if not Spending.objects.filter(sums).update(**more):
            raise  # not made by somebody else: the person is gone


def _spent(person_id: UUID | None, today: date) -> tuple[int, int]:
    return _sums.of((person_id, today), lambda: _read(person_id, today))


def _read(person_id: UUID | None, today: date) -> tuple[int, int]:
    tokens = Sum(F("prompt_tokens") + F("completion_tokens"))
    found = Spending.objects.filter(day=today, person=person_id).aggregate(micros=Sum("micros"), tokens=tokens)
    return int(found["micros"] or 0), int(found["tokens"] or 0)
