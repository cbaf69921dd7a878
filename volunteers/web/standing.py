"""How a volunteer stands just now: what their dashboard says first."""

from dataclasses import dataclass
from datetime import datetime

from volunteers.matching.hours import next_awake
from volunteers.matching.types import windows_load
from volunteers.models import Claim, Volunteer


@dataclass(frozen=True, slots=True)
class Standing:
    """``kind``: blocked, busy, snoozed, resting, asleep (outside their hours), never (no hours at all) or available; ``until`` in UTC."""

    kind: str
    until: datetime | None = None

    @property
    def is_paused(self) -> bool:
        return self.kind in ("snoozed", "resting")


def standing_of(volunteer: Volunteer, claim: Claim | None, now: datetime) -> Standing:
    if volunteer.blocked_at is not None:
        return Standing("blocked")
    if claim is not None:
        return Standing("busy")
    if volunteer.snoozed_until and volunteer.snoozed_until > now:
        return Standing("snoozed", volunteer.snoozed_until)
    if volunteer.resting_until and volunteer.resting_until > now:
        return Standing("resting", volunteer.resting_until)
    awake = volunteer.awake_from, volunteer.awake_until
    if awake[1] is None or awake[1] <= now:  # the clock has not worked out the next one yet
        awake = next_awake(windows_load(volunteer.hours), volunteer.zone, now) or (None, None)
    if awake[0] is None:
        return Standing("never")
    return Standing("available", awake[1]) if awake[0] <= now else Standing("asleep", awake[0])
