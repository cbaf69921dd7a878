"""Rates: how often a network, a device or a person may do what, counted in Redis for all processes, or in this one's memory.

A rule ("ask") has entries in RATE_LIMITS ("ask/device", "ask/person"), each with one or more rates ("30/minute;1000/day"). Who is known is
counted by what the rule's entries name; who is not, by network address. While Redis is away each process counts for itself: nobody is
refused for that, and nobody is unlimited. Counters are kept under keyed hashes, so they name nobody.
"""

import hashlib
import json
import logging
import math
import time
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from django.conf import settings
from limits import RateLimitItem, parse_many
from limits.errors import StorageError
from limits.storage import MemoryStorage, RedisStorage
from limits.strategies import SlidingWindowCounterRateLimiter
from rest_framework.throttling import BaseThrottle

from common import metrics
from common.addresses import client_address
from common.errors import SightlineError

logger = logging.getLogger(__name__)

SAFE = ("GET", "HEAD", "OPTIONS")
#: What a rule's entry can be counted by.
COUNTED_BY = ("address", "device", "person")
ALL = "*"
REDIS_TIMEOUT_S = 0.5
#: How long a Redis that failed is left alone.
REDIS_PAUSE_S = 5.0


class TooManyRequests(SightlineError):
    """``rule``: which one; ``seconds``: until there is room for another."""

    code = "too_many_requests"
    status = 429

    def __init__(self, rule: str, seconds: float) -> None:
        unit, size = next((unit, size) for most, unit, size in _WAITS if seconds <= most)
        count = max(1, math.ceil(seconds / size)) * (size if unit == "seconds" else 1)
        super().__init__(unit=unit, count=count)
        self.rule = rule
        self.retry_after_s = count * (1 if unit == "seconds" else size)


#: (seconds at most, in what they are told, how exactly)
_WAITS = ((90, "seconds", 5), (90 * 60, "minutes", 60), (math.inf, "hours", 3600))


@dataclass(frozen=True, slots=True)
class Limit:
    """One rate of one entry of a rule."""

    entry: str
    by: str
    rate: RateLimitItem


class Rates(BaseThrottle):
    """For every view of the API. Raises TooManyRequests."""

    def allow_request(self, request: Any, view: Any) -> bool:
        device, person = getattr(request.auth, "pk", None), request.user.pk if request.user else None
        count(rule_of(request, "read", "change"), address=client_address(request), device=device, person=person)
        return True


def rule_of(request: Any, read: str, change: str) -> str:
    """Which rule counts this request: that of its route, else ``read`` or ``change``."""
    method = "GET" if request.method == "HEAD" else request.method
    route = request.resolver_match.view_name if request.resolver_match else ""
    return str(settings.ROUTE_RULES.get(f"{method} {route}") or (read if method in SAFE else change))


def count(rule: str, **who: Any) -> None:
    """Counts one request. ``who``: by COUNTED_BY, as far as known. Raises TooManyRequests, and then the longer rates are not counted."""
    limits = _rules().get(rule, ())
    known = {limit.by for limit in limits if limit.by != "address" and who.get(limit.by) is not None} or {"address"}
    for limit in limits:
        name = who.get(limit.by)
        if limit.by not in known or name is None:
            continue
        key = _key(limit.entry, str(name))
        if not counters().hit(limit.rate, key):
            metrics.THROTTLED.labels(rule).inc()
            raise TooManyRequests(rule, counters().wait_s(limit.rate, key))


def rates_given(text: str) -> dict[str, str]:
    """``text``: JSON, or ``entry=rates`` parted by commas. Raises ValueError."""
    if not text.strip().startswith("{"):
        parts = [part.partition("=") for part in text.split(",") if part.strip()]
        return {entry.strip(): rates.strip() for entry, _, rates in parts}
    given = json.loads(text)
    if not all(isinstance(rates, str) for rates in given.values()):
        raise ValueError("every entry must be a text such as 30/minute")
    return dict(given)


def rate_complaints() -> list[str]:
    """What is wrong with RATE_LIMITS; such an entry is left as it is by default."""
    try:
        given = rates_given(settings.RATE_LIMITS_GIVEN)
    except ValueError as error:
        return [f"RATE_LIMITS cannot be read: {error}"]
    complaints = [f"RATE_LIMITS names {entry!r}, which does not exist" for entry in given if entry not in {ALL, *settings.RATE_LIMITS}]
    for entry, rates in {**settings.RATE_LIMITS, **given}.items():
        try:
            parse_many(rates)
        except ValueError:
            complaints.append(f"{rates!r} of {entry!r} is no rate such as 30/minute;1000/day")
        if entry != ALL and entry.rpartition("/")[2] not in COUNTED_BY:
            complaints.append(f"{entry!r} is counted by none of {', '.join(COUNTED_BY)}")
    entries = {entry.rpartition("/")[0] for entry in settings.RATE_LIMITS}
    wanted = {*settings.ROUTE_RULES.values(), "door", "read", "change", "page-read", "page-change"}
    return complaints + [f"rule {rule!r} is used, and RATE_LIMITS has no entry of it" for rule in sorted(wanted - entries)]


def _rules() -> dict[str, tuple[Limit, ...]]:
    return _read(tuple(settings.RATE_LIMITS.items()), settings.RATE_LIMITS_GIVEN)


@lru_cache(maxsize=8)
def _read(default: tuple[tuple[str, str], ...], text: str) -> dict[str, tuple[Limit, ...]]:
    """The limits of each rule, the shortest rate first."""
    try:
        given = rates_given(text)
    except ValueError:
        logger.error("RATE_LIMITS cannot be read; the defaults hold")
        given = {}
    rules: dict[str, list[Limit]] = {}
    for entry, rates in default:
        rule, _, by = entry.rpartition("/")
        rules.setdefault(rule, []).extend(Limit(entry, by, rate) for rate in _parsed(given.get(entry) or given.get(ALL) or rates, rates))
    return {rule: tuple(sorted(limits, key=lambda limit: limit.rate.get_expiry())) for rule, limits in rules.items()}


def _parsed(rates: str, default: str) -> list[RateLimitItem]:
    try:
        return list(parse_many(rates))
    except ValueError:
        logger.error("%r is no rate; %s holds", rates, default)
        return list(parse_many(default))


def _key(entry: str, name: str) -> str:
    secret = hashlib.sha256(b"sightline rates\n" + settings.SECRET_KEY.encode()).digest()
    return hashlib.blake2b(f"{entry}\n{name}".encode(), key=secret, digest_size=16).hexdigest()


class Counters:
    """In Redis, for all processes; in memory without it, and while it does not answer."""

    def __init__(self, redis_url: str) -> None:
        self._memory = SlidingWindowCounterRateLimiter(MemoryStorage())
        self._redis = _in_redis(redis_url) if redis_url else None
        self._away_until = 0.0  # 0: it is there

    def hit(self, rate: RateLimitItem, key: str) -> bool:
        """Counts one more and says True, or says that there is no room."""
        return bool(self._ask("hit", rate, key))

    def wait_s(self, rate: RateLimitItem, key: str) -> float:
        """Until there is room for one more."""
        return max(0.0, float(self._ask("get_window_stats", rate, key).reset_time) - time.time())

    def _ask(self, what: str, rate: RateLimitItem, key: str) -> Any:
        if self._redis is None or time.monotonic() < self._away_until:
            return getattr(self._memory, what)(rate, key)
        if self._away_until:  # one looks whether it is back; the others go on counting here
            self._away_until = time.monotonic() + REDIS_PAUSE_S
        try:
            answer = getattr(self._redis, what)(rate, key)
        except (StorageError, OSError) as error:
            self._away_until = time.monotonic() + REDIS_PAUSE_S
            logger.warning("Redis counts no rates just now, each process does for itself: %s", type(error.__cause__ or error).__name__)
            return getattr(self._memory, what)(rate, key)
        self._away_until = 0.0
        return answer


def _in_redis(url: str) -> SlidingWindowCounterRateLimiter:
    from redis.backoff import NoBackoff
    from redis.retry import Retry

    # One more try: the connections of a Redis that was restarted are dead.
    options: dict[str, Any] = {"retry": Retry(NoBackoff(), 1)}
    options |= {"socket_timeout": REDIS_TIMEOUT_S, "socket_connect_timeout": REDIS_TIMEOUT_S}
    storage = RedisStorage(url, key_prefix="rates", wrap_exceptions=True, **options)
    return SlidingWindowCounterRateLimiter(storage)


def counters() -> Counters:
    return _counters(settings.REDIS_URL)


@cache
def _counters(redis_url: str) -> Counters:
    return Counters(redis_url)
