"""Offers go out in growing waves and stop at the first claim."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from common.enqueue import enqueue_on_commit
from volunteers.live import announce_request, announce_volunteers
from volunteers.matching.choosing import choose_in_order
from volunteers.matching.eligibility import MOST_OPEN_OFFERS
from volunteers.matching.hours import local_day
from volunteers.matching.types import Candidate
from volunteers.matching.waves import OFFER_PATIENCE_S, SHIPPED
from volunteers.models import HelpRequest, Offer, OfferEnd, RequestState, Volunteer
from volunteers.selectors import PRESENT, candidates, offers_today, seeker_of, wait_of
from volunteers.services.requests import ASKING, help_expire
from volunteers.services.saying import news
from volunteers.services.waiting import wait_tell


@transaction.atomic
def wave_offer(request_id: UUID) -> int:
    """Sends the request's next wave if it is due; how many were asked. Safe to call at any time and at once from several places."""
    now = timezone.now()
    request = HelpRequest.objects.select_related("person").filter(pk=request_id, state=RequestState.WAITING, next_wave_at__lte=now).first()
    if request is None:
        return 0
    if _is_over(request, now):
        help_expire(request)
        return 0
    wave = request.waves + 1
    pause = timedelta(seconds=SHIPPED.pause_s(wave))
    owned = HelpRequest.objects.filter(pk=request_id, state=RequestState.WAITING, waves=request.waves, next_wave_at__lte=now)
    if owned.update(waves=wave, next_wave_at=now + pause) != 1:
        return 0  # another worker sends this wave, or somebody has just taken the request
    size = SHIPPED.size(_waves_seen(request) + 1, request.urgent)
    chosen = choose_in_order(seeker_of(request, now), candidates(request, now), now, size)
    asked = _offer(request, wave, chosen, now)
    _tell(request, wave, bool(asked), now)
    return asked


@transaction.atomic
def decline(volunteer: Volunteer, request_id: UUID) -> None:
    """This volunteer would rather not; they are not asked about this request again. Quiet when the offer is over."""
    Offer.objects.filter(request_id=request_id, volunteer=volunteer, ended_at=None).update(ended_at=timezone.now(), end=OfferEnd.DECLINED)
    announce_volunteers([volunteer.pk])


@transaction.atomic
def offers_lapse(now: datetime) -> int:
    """Ends offers that nobody answered, so that their volunteers have room for others; how many."""
    old = Offer.objects.select_for_update(skip_locked=True).filter(ended_at=None, offered_at__lt=now - timedelta(seconds=OFFER_PATIENCE_S))
    found = list(old.values_list("pk", "volunteer_id")[:1000])
    Offer.objects.filter(pk__in=[pk for pk, _ in found]).update(ended_at=now, end=OfferEnd.LAPSED)
    announce_volunteers({volunteer_id for _, volunteer_id in found})
    return len(found)


def _waves_seen(request: HelpRequest) -> int:
    """How many waves reached anybody since it last began to wait: those sent while everybody slept do not make the next one larger."""
    if request.first_offered_at is None:
        return 0
    return Offer.objects.filter(request=request, offered_at__gte=request.first_offered_at).values("wave").distinct().count()


def _is_over(request: HelpRequest, now: datetime) -> bool:
    asked_enough = request.first_offered_at is not None and now > request.first_offered_at + ASKING
    return asked_enough or now > request.expires_at


def _offer(request: HelpRequest, wave: int, chosen: Sequence[Candidate], now: datetime) -> int:
    """To how many it went: whoever another wave has just asked may have no room left."""
    # Locked in one order, so that two waves at the same moment never wait for each other in a circle.
    locked = Volunteer.objects.select_for_update(no_key=True).filter(pk__in=[UUID(str(each.volunteer)) for each in chosen]).order_by("pk")
    rows = list(locked)
    has = Counter(Offer.objects.filter(volunteer__in=rows, ended_at=None).values_list("volunteer_id", flat=True))
    rows = [row for row in rows if has[row.pk] < MOST_OPEN_OFFERS and offers_today(row, now) < row.daily_cap]
    if not rows:
        return 0
    offers = [Offer(request=request, volunteer=row, wave=wave, offered_at=now) for row in rows]
    Offer.objects.bulk_create(offers, ignore_conflicts=True)
    for row in rows:
        row.offers_that_day = offers_today(row, now) + 1
        row.offers_on, row.last_offered_at = local_day(row.zone, now), now
    Volunteer.objects.bulk_update(rows, ["offers_on", "offers_that_day", "last_offered_at"])
    HelpRequest.objects.filter(pk=request.pk, first_offered_at=None).update(first_offered_at=now)
    announce_volunteers([row.pk for row in rows])
    subscribed = Volunteer.objects.filter(pk__in=[row.pk for row in rows], person__push_subscriptions__isnull=False)
    reachable = set(subscribed.values_list("pk", flat=True))
    for row in rows:
        if row.pk in reachable and (row.seen_at is None or row.seen_at < now - PRESENT):  # an open dashboard rings by itself
            enqueue_on_commit("volunteers.push_offer", str(row.pk), str(request.pk))
    return len(rows)


def _tell(request: HelpRequest, wave: int, somebody: bool, now: datetime) -> None:
    """The first wave tells how long it may take; later ones tell only what has changed. One that comes back was told that it is first in
    line; where nobody is left to ask, that is told too.
    """
    announce_request(request.pk)
    if wave == 1 and (not request.returns or (not somebody and wait_of(request).kind == "nobody_awake")):
        told_nobody = wait_tell(request)
        if told_nobody:
            HelpRequest.objects.filter(pk=request.pk).update(told_nobody=True)
    elif somebody and request.told_nobody:
        HelpRequest.objects.filter(pk=request.pk).update(told_nobody=False)
        news(request, "somebody-awake")
