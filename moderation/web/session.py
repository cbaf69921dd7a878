"""How long a member of staff stays signed in: until the browser closes, 30 minutes without a sign of life, 8 hours in all.

After that the second factor is asked for again; what needs a fresh one (``FRESH``) asks sooner.
"""

import time
from datetime import timedelta

import django_otp
from django.http import HttpRequest

from moderation.models import Reviewer

IDLE = timedelta(minutes=30)
LONGEST = timedelta(hours=8)
FRESH = timedelta(minutes=15)
#: Kept in the session: when the second factor was given, when the browser was last used (both Unix seconds), and the role it was given to.
GIVEN, USED, ROLE = "second_factor_at", "staff_used_at", "staff_role"
#: The time of use is written once in this while, not with every request.
STEP = timedelta(minutes=1)


def begin(request: HttpRequest, reviewer: Reviewer, device: object) -> None:
    """The second factor was given on ``device``. The session's key changes: whoever knew the old one is not verified."""
    request.session.cycle_key()
    django_otp.login(request, device)
    request.session[GIVEN] = request.session[USED] = time.time()
    request.session[ROLE] = reviewer.role
    request.session.set_expiry(0)  # the browser forgets it when it closes


def is_verified(request: HttpRequest, *, fresh: bool = False) -> bool:
    given, used = request.session.get(GIVEN), request.session.get(USED)
    device = getattr(request.user, "otp_device", None)
    if device is None or given is None or used is None:
        return False
    now = time.time()
    longest = FRESH if fresh else LONGEST
    return bool(now - given < longest.total_seconds() and now - used < IDLE.total_seconds())


def used(request: HttpRequest) -> None:
    """A sign of life."""
    now = time.time()
    if now - request.session.get(USED, 0) >= STEP.total_seconds():
        request.session[USED] = now


def is_of_another_role(request: HttpRequest, reviewer: Reviewer | None) -> bool:
    """Whether the session was begun in a role that its owner no longer has."""
    began_as = request.session.get(ROLE)
    return began_as is not None and began_as != (reviewer.role if reviewer else None)
