"""Why a volunteer is not asked. The first reason that holds is told, the lasting ones before the passing ones."""

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
    reasons = (
        (candidate.person == seeker.person, Reason.OWN),
        (candidate.volunteer in seeker.never, Reason.NEVER_AGAIN),
        (candidate.volunteer in seeker.offered, Reason.OFFERED),
        (not candidate.ready, Reason.NOT_READY),
        (candidate.blocked, Reason.BLOCKED),
        (candidate.busy, Reason.BUSY),
        (not any(language in candidate.languages for language in seeker.languages), Reason.LANGUAGE),
        (not _awake(candidate, now), Reason.ASLEEP),
        (candidate.snoozed_until is not None and now < candidate.snoozed_until, Reason.SNOOZED),
        (candidate.resting_until is not None and now < candidate.resting_until, Reason.RESTING),
        (seeker.hard and not candidate.takes_hard, Reason.HARD),
        (candidate.open_offers >= MOST_OPEN_OFFERS, Reason.FULL),
        (candidate.offers_today >= candidate.daily_cap, Reason.CAPPED),
    )
    return next((reason for holds, reason in reasons if holds), None)


def _awake(candidate: Candidate, now: datetime) -> bool:
    """Hours that were not worked out, or have run out since, are not awake hours."""
    return candidate.awake_from is not None and candidate.awake_until is not None and candidate.awake_from <= now < candidate.awake_until
