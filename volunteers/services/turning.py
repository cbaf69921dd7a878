"""The clock's job, every few seconds: whatever has run out is ended, whatever is due is sent.

Every step may be done twice, at once, or late; what one step cannot do does not keep the others from being done. (Only the first is first:
nothing runs out before a gap is forgiven.)
"""

import logging
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from django.db import connection, transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from common.enqueue import enqueue_on_commit
from volunteers.models import (
    OPEN,
    Claim,
    ClaimEnd,
    HelpRequest,
    Message,
    MessageState,
    Offer,
    OfferEnd,
    RequestState,
    Side,
    Turn,
    Volunteer,
)
from volunteers.selectors import queue
from volunteers.services.claims import IDLE_AFTER, LEASE, QUIET_AFTER, REST, claim_end_quiet, claim_return, request_return
from volunteers.services.handing_over import handed_over_missed
from volunteers.services.messages import notes_give_up
from volunteers.services.offers import offers_lapse, wave_offer
from volunteers.services.requests import ASKING, LONGEST, help_expire
from volunteers.services.saying import lock, notice

logger = logging.getLogger(__name__)

#: A turn that comes later than this after the last one: the server slept, or its clock jumped.
GAP = timedelta(seconds=30)
#: A voice note whose job was lost is heard after this.
NOTE_LATE = timedelta(seconds=20)
MOST_WAVES = 500
#: A turn that sends waves for longer would itself be a gap.
WAVES_FOR_S = 10.0


def turn() -> None:
    now = timezone.now()
    steps: tuple[Callable[[datetime], object], ...] = (
        gap_forgive,
        claims_lapse,
        orphans_return,
        offers_lapse,
        requests_expire,
        waves_send,
        handed_over_missed,
        notes_hear,
    )
    for step in steps:
        try:
            step(now)
        except Exception:
            logger.exception("a step of the turn failed: %s", step.__name__)
            if connection.in_atomic_block:  # a caller's transaction is broken; there is nothing to go on with
                raise
            if step is gap_forgive:  # no deadline can be trusted until it is done: the next turn tries again
                return


@transaction.atomic
def gap_forgive(now: datetime) -> None:
    """Time in which nobody turned the clock does not count against anybody, and no deadline lies beyond what is ever given.

    So a server that slept for an hour ends no claim and no request when it wakes, and one whose clock was set back holds none too long.
    """
    last, _ = Turn.objects.select_for_update().get_or_create(pk=1, defaults={"turned_at": now})
    slept = now - last.turned_at
    Turn.objects.filter(pk=1).update(turned_at=now)
    requests, claims = HelpRequest.objects.filter(state__in=OPEN), Claim.objects.filter(ended_at=None)
    offers = Offer.objects.filter(ended_at=None)
    # Requests, claims, offers, volunteers: in this order, as everybody locks them (saying.lock).
    if slept > GAP:
        logger.warning("the clock did not turn for %.0f s; deadlines begin anew", slept.total_seconds())
        requests.update(expires_at=now + LONGEST)
        requests.filter(first_offered_at__isnull=False).update(first_offered_at=now)
    elif slept < -GAP:
        logger.warning("the clock was set back by %.0f s; deadlines begin anew", -slept.total_seconds())
    requests.filter(expires_at__gt=now + LONGEST).update(expires_at=now + LONGEST)
    requests.filter(first_offered_at__gt=now).update(first_offered_at=now)
    requests.filter(next_wave_at__gt=now + timedelta(minutes=1)).update(next_wave_at=now)
    if slept > GAP:
        claims.update(lease_until=now + LEASE, active_at=now)
        offers.update(offered_at=now)
    claims.filter(lease_until__gt=now + LEASE).update(lease_until=now + LEASE)
    claims.filter(active_at__gt=now).update(active_at=now)
    offers.filter(offered_at__gt=now).update(offered_at=now)
    Offer.objects.filter(end=OfferEnd.LAPSED, ended_at__gt=now, request__state=RequestState.WAITING).update(ended_at=now)
    Volunteer.objects.filter(seen_at__gt=now).update(seen_at=now)  # else nobody pushes to a page that is long closed
    Volunteer.objects.filter(resting_until__gt=now + REST).update(resting_until=now + REST)
    Message.objects.filter(state=MessageState.HEARING, created_at__gt=now).update(created_at=now)


def claims_lapse(now: datetime) -> None:
    """A volunteer who vanished or was blocked, or one who is there and silent while the person waits: the request goes back to the front.
    (Where it is the person who is silent, the talk is over after a longer while.)
    """
    over = Q(lease_until__lt=now) | Q(active_at__lt=now - IDLE_AFTER) | Q(volunteer__blocked_at__isnull=False)
    for claim_id in Claim.objects.filter(over, ended_at=None).values_list("pk", flat=True)[:1000]:
        _claim_lapse(claim_id, now)


@transaction.atomic
def _claim_lapse(claim_id: UUID, now: datetime) -> None:
    claim = Claim.objects.select_related("request").filter(pk=claim_id, ended_at=None).first()
    if claim is None:
        return
    lock(claim.request_id)
    claim.refresh_from_db()
    if claim.ended_at is not None:
        return
    if claim.lease_until < now or (claim.volunteer is not None and claim.volunteer.blocked_at is not None):
        claim_return(claim, ClaimEnd.LAPSED, now=now)
    elif _volunteer_had_the_last_word(claim):
        if claim.active_at < now - QUIET_AFTER:
            claim_end_quiet(claim, now)
    elif claim.active_at < now - IDLE_AFTER:  # else a heartbeat or a word came just now
        claim_return(claim, ClaimEnd.IDLE, now=now)


def _volunteer_had_the_last_word(claim: Claim) -> bool:
    talk = claim.request.messages.filter(state=MessageState.SAID, said_at__gte=claim.claimed_at, side__in=[Side.PERSON, Side.VOLUNTEER])
    last = talk.order_by("-sequence").first()
    return last is not None and last.side == Side.VOLUNTEER


def orphans_return(now: datetime) -> None:
    """A claimed request without a claim: its volunteer erased their account."""
    held = Claim.objects.filter(request=OuterRef("pk"), ended_at=None, volunteer__isnull=False)
    for request in HelpRequest.objects.filter(~Exists(held), state=RequestState.CLAIMED)[:100]:
        with transaction.atomic():
            lock(request.pk)
            if Claim.objects.filter(request=request, ended_at=None, volunteer__isnull=False).exists():
                continue  # claimed at this very moment
            Claim.objects.filter(request=request, ended_at=None).update(ended_at=now, end=ClaimEnd.LAPSED)
            request_return(request, now)
            notice(request, "volunteer-lost")


def requests_expire(now: datetime) -> None:
    over = Q(expires_at__lt=now) | Q(first_offered_at__lt=now - ASKING)
    for request in HelpRequest.objects.filter(over, state=RequestState.WAITING)[:500]:
        help_expire(request)


def waves_send(now: datetime) -> None:
    """The front of the queue first: where volunteers are few, order decides. What is left is for the next turn."""
    began = time.monotonic()
    for request_id in queue().filter(next_wave_at__lte=now).values_list("pk", flat=True)[:MOST_WAVES]:
        wave_offer(request_id)
        if time.monotonic() - began > WAVES_FOR_S:
            break


def notes_hear(now: datetime) -> None:
    notes_give_up(now)
    late = Message.objects.filter(state=MessageState.HEARING, created_at__lt=now - NOTE_LATE).values_list("pk", flat=True)
    for message_id in late[:100]:
        enqueue_on_commit("volunteers.hear_note", str(message_id))
