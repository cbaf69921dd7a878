"""What may be read, and by whom: a person's own requests, a volunteer's own offers and claims, and whom a request can go to."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import product
from uuid import UUID

from django.db.models import Count, Exists, IntegerField, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone

from accounts.models import Person
from volunteers.matching.eligibility import MOST_OPEN_OFFERS
from volunteers.matching.hours import local_day
from volunteers.matching.types import Candidate, Seeker
from volunteers.matching.waiting import Wait, expected_wait
from volunteers.matching.waves import AGAIN_AFTER_S
from volunteers.models import Claim, HelpRequest, Offer, OfferEnd, Report, RequestState, Speaks, Volunteer

#: A dashboard that was there this recently counts as open.
PRESENT = timedelta(seconds=60)
#: Waits of so long ago still tell something about now.
RECENT = timedelta(hours=6)
RECENT_WAITS = 50
#: Candidates are fetched in portions, in fair order: so many at first, since a wave is small, then ever more.
PORTION = 64
PORTION_GROWS = 8
#: Where so many are awake, a few more shorten nobody's wait.
ENOUGH = 1000


def requests_of(person: Person) -> "QuerySet[HelpRequest]":
    return HelpRequest.objects.filter(person=person).select_related("question")


def queue() -> "QuerySet[HelpRequest]":
    """Those who wait, the front first: emergencies, then what came back from a volunteer, then by age."""
    return (
        HelpRequest.objects.filter(state=RequestState.WAITING)
        .annotate(came_back=Q(returns__gt=0))
        .order_by("-urgent", "-came_back", "created_at")
    )


def ahead_of(request: HelpRequest) -> int:
    """How many who speak this language wait before this request."""
    same = HelpRequest.objects.filter(state=RequestState.WAITING, language=request.language, hard=request.hard).exclude(pk=request.pk)
    earlier = Q(created_at__lt=request.created_at)
    before = Q(returns__gt=0) & earlier if request.returns else Q(returns__gt=0) | earlier
    return same.filter(Q(urgent=True) & before if request.urgent else Q(urgent=True) | before).count()


def awake(language: str, now: datetime, **place: int) -> "QuerySet[Volunteer]":
    """Who could be asked now in this language, were they not busy. ``place``: further conditions on Speaks, as ``place=0``."""
    reachable = Volunteer.objects.filter(blocked_at=None, guidelines_at__isnull=False, practised_at__isnull=False)
    up = Q(awake_from__lte=now, awake_until__gt=now)
    unsnoozed = (Q(snoozed_until=None) | Q(snoozed_until__lte=now)) & (Q(resting_until=None) | Q(resting_until__lte=now))
    return reachable.filter(up, unsnoozed, Exists(Speaks.objects.filter(volunteer=OuterRef("pk"), language=language, **place)))


def free(language: str, now: datetime, **place: int) -> "QuerySet[Volunteer]":
    return awake(language, now, **place).exclude(Exists(Claim.objects.filter(volunteer=OuterRef("pk"), ended_at=None)))


def is_somebody_free(language: str) -> bool:
    return free(language, timezone.now()).exists()


def wait_of(request: HelpRequest) -> Wait:
    now = timezone.now()
    possible = Q(takes_hard=True) if request.hard else Q()
    may = possible & ~Q(pk__in=_asked_no_more(request)) & ~Q(person=request.person_id)
    up, idle = awake(request.language, now).filter(may), free(request.language, now).filter(may)
    return expected_wait(ahead_of(request), up[:ENOUGH].count(), idle[:ENOUGH].count(), _recent_waits_s(request.language, now))


def never_again(person: Person) -> frozenset[UUID]:
    """Volunteers whom this person reported, or who reported this person."""
    met = Report.objects.filter(claim__request__person=person).values_list("claim__volunteer_id", flat=True)
    return frozenset(volunteer for volunteer in met if volunteer is not None)


def seeker_of(request: HelpRequest, now: datetime) -> Seeker:
    return Seeker(
        person=request.person_id,
        languages=(request.language,),
        never=never_again(request.person),
        offered=_had_it(request, now),
        hard=request.hard,
        urgent=request.urgent,
    )


def candidates(request: HelpRequest, now: datetime) -> Iterator[Candidate]:
    """Awake speakers in the order of volunteers.matching.choosing.rank: mother tongue, then present, then the least recently offered.

    One query for each of the first two, so that the database reads an index in the order of the third and stops early.
    """
    here = Q(seen_at__gte=now - PRESENT)
    gone = Q(seen_at=None) | Q(seen_at__lt=now - PRESENT)
    asked = Offer.objects.filter(ended_at=None).order_by().values("volunteer").annotate(n=Count("pk"))
    open_offers = asked.filter(volunteer=OuterRef("pk")).values("n")
    may = Q(takes_hard=True) if request.hard else Q()
    for place, (is_present, there) in product(({"place": 0}, {"place__gt": 0}), ((True, here), (False, gone))):
        rows = (
            free(request.language, now, **place)
            .filter(may, there)
            .exclude(pk__in=asked.filter(n__gte=MOST_OPEN_OFFERS).values("volunteer"))
            .annotate(open_offer_count=Coalesce(Subquery(open_offers, output_field=IntegerField()), 0))
            .prefetch_related("speaks")
            .order_by("last_offered_at", "pk")
        )
        begin, size = 0, PORTION
        while portion := list(rows[begin : begin + size]):
            yield from (_candidate(row, now, present=is_present) for row in portion)
            if len(portion) < size:
                break
            begin, size = begin + size, size * PORTION_GROWS


def offers_of(volunteer: Volunteer) -> "QuerySet[Offer]":
    """What this volunteer can take on now, the front of the queue first; nothing for one who is blocked."""
    return (
        Offer.objects.filter(volunteer=volunteer, volunteer__blocked_at=None, ended_at=None, request__state=RequestState.WAITING)
        .select_related("request")
        .annotate(came_back=Q(request__returns__gt=0))
        .order_by("-request__urgent", "-came_back", "request__created_at")
    )


def open_claim(volunteer: Volunteer) -> Claim | None:
    return Claim.objects.select_related("request__question").filter(volunteer=volunteer, ended_at=None).first()


def claims_of(volunteer: Volunteer) -> "QuerySet[Claim]":
    return Claim.objects.filter(volunteer=volunteer).select_related("request").order_by("-claimed_at")


def _had_it(request: HelpRequest, now: datetime) -> frozenset[UUID]:
    """Who has the request before their eyes, had it in their hands or declined it; a lapsed offer may come again after a while."""
    again = Q(end=OfferEnd.LAPSED, ended_at__lt=now - timedelta(seconds=AGAIN_AFTER_S)) | Q(end__in=[OfferEnd.BUSY, OfferEnd.TAKEN])
    offered = Offer.objects.filter(request=request).exclude(again).values_list("volunteer_id", flat=True)
    held = Claim.objects.filter(request=request, volunteer__isnull=False).values_list("volunteer_id", flat=True)
    return frozenset(offered) | frozenset(volunteer for volunteer in held if volunteer is not None)


def _asked_no_more(request: HelpRequest) -> frozenset[UUID]:
    """Awake or not, they are no hope for this request: who declined it, who had it in their hands, and whom this person shall not meet."""
    declined = Offer.objects.filter(request=request, end=OfferEnd.DECLINED).values_list("volunteer_id", flat=True)
    held = Claim.objects.filter(request=request, volunteer__isnull=False).values_list("volunteer_id", flat=True)
    return never_again(request.person) | frozenset(declined) | frozenset(volunteer for volunteer in held if volunteer is not None)


def _recent_waits_s(language: str, now: datetime) -> list[float]:
    recent = HelpRequest.objects.filter(language=language, created_at__gt=now - RECENT, first_claimed_at__isnull=False)
    times = recent.order_by("-created_at").values_list("created_at", "first_claimed_at")[:RECENT_WAITS]
    return [(claimed - asked).total_seconds() for asked, claimed in times if claimed is not None]


def _candidate(row: Volunteer, now: datetime, *, present: bool) -> Candidate:
    """``row`` as ``candidates`` annotates it."""
    return Candidate(
        volunteer=row.pk,
        person=row.person_id,
        languages=tuple(spoken.language for spoken in row.speaks.all()),
        awake_from=row.awake_from,
        awake_until=row.awake_until,
        snoozed_until=row.snoozed_until,
        resting_until=row.resting_until,
        ready=row.is_ready,
        blocked=row.blocked_at is not None,
        busy=False,  # ``free`` has left out who holds a claim
        takes_hard=row.takes_hard,
        present=present,
        open_offers=row.open_offer_count,  # type: ignore[attr-defined]
        offers_today=offers_today(row, now),
        daily_cap=row.daily_cap,
        last_offered_at=row.last_offered_at,
    )


def offers_today(row: Volunteer, now: datetime) -> int:
    """A zone that this machine does not know is nobody else's trouble: then the day is full."""
    try:
        return row.offers_that_day if row.offers_on == local_day(row.zone, now) else 0
    except ValueError:
        return row.daily_cap
