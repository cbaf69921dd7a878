"""A claim: one volunteer holds one request, by a lease. There is one winner, and whoever loses is told so plainly.

A claim ends in exactly one of the ways of ClaimEnd. However it ends without the request being closed, the request goes back to the front of
the queue and the person hears about it.
"""

from datetime import datetime, timedelta
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import F, Q
from django.db.models.functions import Coalesce
from django.utils import timezone

from common import metrics
from common.enqueue import enqueue_on_commit
from volunteers.live import announce_request, announce_volunteers
from volunteers.models import Claim, ClaimEnd, HelpRequest, Offer, OfferEnd, Outcome, RequestState, Volunteer
from volunteers.selectors import never_again
from volunteers.services.barriers import volunteer_words_held
from volunteers.services.errors import (
    AlreadyTaken,
    ClaimOver,
    HelpRequestOver,
    OfferOver,
    OwnHelpRequest,
    PracticeNeeded,
    VolunteerBlocked,
    VolunteerBusy,
)
from volunteers.services.requests import LONGEST
from volunteers.services.saying import lock, news, notice

#: How long a claim lives without a heartbeat. An open page sends one every HEARTBEAT_S.
LEASE = timedelta(seconds=45)
HEARTBEAT_S = 15
#: A page can be open with nobody before it: so long may a person wait for a word.
IDLE_AFTER = timedelta(minutes=4)
#: So long does a volunteer wait for the person, who may be looking for the tin.
QUIET_AFTER = timedelta(minutes=15)
#: After hard content nobody is asked again at once.
REST = timedelta(minutes=30)


@transaction.atomic
def claim(volunteer: Volunteer, request_id: UUID) -> Claim:
    """Takes the request on. Raises AlreadyTaken (another was first), OfferOver, HelpRequestOver, VolunteerBusy, and who may not at all:
    PracticeNeeded, VolunteerBlocked, OwnHelpRequest.
    """
    _check_may(volunteer)
    now = timezone.now()
    offer = Offer.objects.select_related("request").filter(request_id=request_id, volunteer=volunteer, ended_at=None).first()
    if offer is None:
        raise _why_no_offer(volunteer, request_id)
    if offer.request.person_id == volunteer.person_id:
        raise OwnHelpRequest
    if volunteer.pk in never_again(offer.request.person):
        raise OfferOver  # reported since it was offered
    won = HelpRequest.objects.filter(pk=request_id, state=RequestState.WAITING).update(
        state=RequestState.CLAIMED, first_claimed_at=Coalesce("first_claimed_at", now)
    )
    if won != 1:
        raise _why_not_waiting(request_id)
    try:
        with transaction.atomic():
            made = Claim.objects.create(request_id=request_id, volunteer=volunteer, claimed_at=now, active_at=now, lease_until=now + LEASE)
    except IntegrityError as error:  # never_busy_twice: in another tab they took another request
        raise VolunteerBusy from error
    announce_volunteers({*_offers_end(offer, now), volunteer.pk})
    news(offer.request, "claimed")
    if offer.request.first_claimed_at is None:
        metrics.HELP_WAITED.observe((now - offer.request.created_at).total_seconds())
    return made


def _offers_end(won: Offer, now: datetime) -> list[UUID]:
    """Takes the request from every other screen, and every other request from the winner's. Whose screens it was on."""
    ours = Q(request_id=won.request_id) | Q(volunteer_id=won.volunteer_id)
    # Locked in one order, so that two claims at the same moment never wait for each other in a circle.
    offers = list(Offer.objects.select_for_update().filter(ours, ended_at=None).order_by("pk"))
    others = [offer for offer in offers if offer.pk != won.pk]
    ends = {
        OfferEnd.CLAIMED: [won.pk],
        OfferEnd.TAKEN: [offer.pk for offer in others if offer.request_id == won.request_id],
        OfferEnd.BUSY: [offer.pk for offer in others if offer.request_id != won.request_id],
    }
    for end, keys in ends.items():
        Offer.objects.filter(pk__in=keys).update(ended_at=now, end=end)
    return [offer.volunteer_id for offer in others]


def heartbeat(volunteer: Volunteer, claim_id: UUID) -> None:
    """Renews the lease of the volunteer's own open claim. Raises ClaimOver for any other: a replayed heartbeat revives nothing.

    Only the clock's turn ends a lease. After a restart or a jump of the clock a heartbeat can come before the turn that forgives the gap.
    """
    now = timezone.now()
    mine = Claim.objects.filter(pk=claim_id, volunteer=volunteer, ended_at=None)
    if mine.update(lease_until=now + LEASE) != 1:
        raise ClaimOver
    Volunteer.objects.filter(pk=volunteer.pk).update(seen_at=now)


def open_claim_of(volunteer: Volunteer, claim_id: UUID) -> Claim:
    """Raises ClaimOver, also for somebody else's claim."""
    claim = (
        Claim.objects.select_related("request__question", "volunteer__person")
        .filter(pk=claim_id, volunteer=volunteer, ended_at=None)
        .first()
    )
    if claim is None:
        raise ClaimOver
    return claim


def claim_touch(claim: Claim) -> None:
    """The volunteer did something: the lease and the patience begin anew. Raises ClaimOver."""
    now = timezone.now()
    if Claim.objects.filter(pk=claim.pk, ended_at=None).update(active_at=now, lease_until=now + LEASE) != 1:
        raise ClaimOver


@transaction.atomic
def give_back(volunteer: Volunteer, claim_id: UUID) -> None:
    """Somebody else should take it; this volunteer is not asked about it again. Raises ClaimOver."""
    claim_return(open_claim_of(volunteer, claim_id), ClaimEnd.GIVEN_BACK)


def transfer(volunteer: Volunteer, claim_id: UUID, note: str) -> None:
    """Gives it back with a word for the next volunteer (never for the person), which passes the answer gate like any other: a name that is
    no stranger's to tell does not travel by note. Raises ClaimOver, MessageHeld.
    """
    claim, note = open_claim_of(volunteer, claim_id), note.strip()
    held = volunteer_words_held(claim.request, note) if note else None
    if held is not None:
        raise held
    claim_return(claim, ClaimEnd.TRANSFERRED, note=note)


@transaction.atomic
def close(volunteer: Volunteer, claim_id: UUID, outcome: Outcome, *, was_hard: bool = False) -> None:
    """The talk is over. ``was_hard``: the volunteer wants to rest. Raises ClaimOver."""
    claim = open_claim_of(volunteer, claim_id)
    lock(claim.request_id)
    now = timezone.now()
    if not _end(claim, ClaimEnd.CLOSED, now):
        raise ClaimOver
    HelpRequest.objects.filter(pk=claim.request_id, state=RequestState.CLAIMED).update(
        state=RequestState.CLOSED, outcome=outcome, ended_at=now
    )
    if was_hard or claim.request.hard:
        Volunteer.objects.filter(pk=volunteer.pk).update(resting_until=now + REST)
    notice(claim.request, f"closed-{outcome.replace('_', '-')}")
    metrics.HELP_ENDED.labels(outcome).inc()


@transaction.atomic
def claim_return(claim: Claim, end: ClaimEnd, *, note: str = "", now: datetime | None = None) -> bool:
    """Ends the claim and puts its request at the front of the queue. False when the claim had ended already."""
    now = now or timezone.now()
    lock(claim.request_id)
    if not _end(claim, end, now):
        return False
    request_return(claim.request, now, note)
    if claim.request.hard and claim.volunteer_id:
        Volunteer.objects.filter(pk=claim.volunteer_id).update(resting_until=now + REST)
    notice(claim.request, {ClaimEnd.LAPSED: "volunteer-lost", ClaimEnd.IDLE: "volunteer-lost"}.get(end, "passed-on"))
    return True


@transaction.atomic
def claim_end_quiet(claim: Claim, now: datetime) -> bool:
    """The volunteer had the last word and nothing came back: the talk is over, and the volunteer free. False when it had ended already."""
    lock(claim.request_id)
    if not _end(claim, ClaimEnd.IDLE, now):
        return False
    HelpRequest.objects.filter(pk=claim.request_id, state=RequestState.CLAIMED).update(state=RequestState.EXPIRED, ended_at=now)
    notice(claim.request, "quiet")
    metrics.HELP_ENDED.labels("quiet").inc()
    return True


def request_return(request: HelpRequest, now: datetime, note: str = "") -> None:
    """Back to the front. The patience of the one who waits begins anew, because now it is our fault."""
    changes = {"note": note} if note else {}
    HelpRequest.objects.filter(pk=request.pk, state=RequestState.CLAIMED).update(
        state=RequestState.WAITING,
        returns=F("returns") + 1,
        waves=0,
        next_wave_at=now,
        first_offered_at=None,
        expires_at=now + LONGEST,
        **changes,
    )
    enqueue_on_commit("volunteers.offer", str(request.pk))


def _end(claim: Claim, end: ClaimEnd, now: datetime) -> bool:
    ended = Claim.objects.filter(pk=claim.pk, ended_at=None).update(ended_at=now, end=end) == 1
    if ended:
        announce_request(claim.request_id)
        announce_volunteers([claim.volunteer_id] if claim.volunteer_id else [])
    return ended


def _check_may(volunteer: Volunteer) -> None:
    volunteer.refresh_from_db()
    if volunteer.blocked_at is not None:
        raise VolunteerBlocked
    if not volunteer.is_ready:
        raise PracticeNeeded


def _why_no_offer(volunteer: Volunteer, request_id: UUID) -> Exception:
    """Somebody who was never offered this request learns nothing about it."""
    had = Offer.objects.filter(request_id=request_id, volunteer=volunteer).order_by("-pk").first()
    if had is None:
        return OfferOver()
    if Claim.objects.filter(volunteer=volunteer, ended_at=None).exists():
        return VolunteerBusy()
    if had.end == OfferEnd.TAKEN:
        return AlreadyTaken()
    return HelpRequestOver() if had.end == OfferEnd.WITHDRAWN else OfferOver()


def _why_not_waiting(request_id: UUID) -> Exception:
    state = HelpRequest.objects.filter(pk=request_id).values_list("state", flat=True).first()
    return AlreadyTaken() if state == RequestState.CLAIMED else HelpRequestOver()
