"""Why a volunteer is not asked. The first reason that holds is told, the lasting ones before the passing ones."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

from volunteers.matching.types import Candidate, Seeker

#: A volunteer who has this many unanswered offers is not sent more: nobody can weigh ten people against each other.
MOST_OPEN_OFFERS = 3


class Reason(StrEnum):
    OWN = "own"
    NEVER_AGAIN = "never_again"
    OFFERED = "offered"
    NOT_READY = "not_ready"
    BLOCKED = "blocked"
    BUSY = "busy"
    LANGUAGE = "language"
    ASLEEP = "asleep"
    SNOOZED = "snoozed"
    RESTING = "resting"
    HARD = "hard"
    FULL = "full"
    CAPPED = "capped"


def why_not(candidate: Candidate, seeker: Seeker, now: datetime) -> Reason | None:
    """None: may be asked. ``now`` is aware, in UTC."""
    return next((reason for reason, holds in _REASONS if holds(candidate, seeker, now)), None)


def _awake(candidate: Candidate, now: datetime) -> bool:
    """Hours that were not worked out, or have run out since, are not awake hours."""
    return candidate.awake_from is not None and candidate.awake_until is not None and candidate.awake_from <= now < candidate.awake_until


def _later(moment: datetime | None, now: datetime) -> bool:
    return moment is not None and now < moment


_REASONS: tuple[tuple[Reason, Callable[[Candidate, Seeker, datetime], bool]], ...] = (
    (Reason.OWN, lambda one, seeker, now: one.person == seeker.person),
    (Reason.NEVER_AGAIN, lambda one, seeker, now: one.volunteer in seeker.never),
    (Reason.OFFERED, lambda one, seeker, now: one.volunteer in seeker.offered),
    (Reason.NOT_READY, lambda one, seeker, now: not one.ready),
    (Reason.BLOCKED, lambda one, seeker, now: one.blocked),
    (Reason.BUSY, lambda one, seeker, now: one.busy),
    (Reason.LANGUAGE, lambda one, seeker, now: not any(language in one.languages for language in seeker.languages)),
    (Reason.ASLEEP, lambda one, seeker, now: not _awake(one, now)),
    (Reason.SNOOZED, lambda one, seeker, now: _later(one.snoozed_until, now)),
    (Reason.RESTING, lambda one, seeker, now: _later(one.resting_until, now)),
    (Reason.HARD, lambda one, seeker, now: seeker.hard and not one.takes_hard),
    (Reason.FULL, lambda one, seeker, now: one.open_offers >= MOST_OPEN_OFFERS),
    (Reason.CAPPED, lambda one, seeker, now: one.offers_today >= one.daily_cap),
)
