"""When it is over: thanks, a rating, a report. Each once, and only by the two who were there."""

from datetime import timedelta
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import Count, Q
from django.utils import timezone

from assistant.services.errors import NotFound
from volunteers.live import announce_volunteers
from volunteers.models import (
    Claim,
    ClaimEnd,
    HelpRequest,
    Message,
    MessageState,
    OfferEnd,
    Outcome,
    Rating,
    Report,
    ReportReason,
    Side,
    Thanks,
    Volunteer,
)
from volunteers.services.claims import claim_return, close
from volunteers.services.ending import offers_end
from volunteers.services.errors import AlreadySaid, ReviewTooEarly
from volunteers.services.saying import lock

STARS = range(1, 6)
#: A volunteer whom so many different people reported lately is asked nobody's questions until a moderator has looked.
REPORTS_TO_BLOCK = 3
#: Whoever reports more volunteers than this in that time is heard by a moderator, and blocks nobody alone.
REPORTS_THAT_COUNT = 3
REPORTS_WITHIN = timedelta(days=30)


def last_claim(request: HelpRequest) -> Claim:
    """The volunteer whom the person last spoke with. Raises NotFound when there was none."""
    claim = request.claims.order_by("-claimed_at").first()
    if claim is None:
        raise NotFound
    return claim


def claim_of(volunteer: Volunteer, claim_id: UUID) -> Claim:
    """The volunteer's own claim, open or ended. Raises NotFound."""
    claim = Claim.objects.select_related("request").filter(pk=claim_id, volunteer=volunteer).first()
    if claim is None:
        raise NotFound
    return claim


def thanks_give(request: HelpRequest) -> Thanks:
    """Raises NotFound, ReviewTooEarly (not ended yet, or the volunteer said nothing), AlreadySaid."""
    claim = last_claim(request)
    _check_over(claim)
    if not Message.objects.filter(claim=claim, side=Side.VOLUNTEER, state=MessageState.SAID).exists():
        raise ReviewTooEarly
    try:
        with transaction.atomic():
            thanks = Thanks.objects.create(claim=claim)
    except IntegrityError as error:
        raise AlreadySaid from error
    announce_volunteers([claim.volunteer_id] if claim.volunteer_id else [])
    return thanks


def rate(claim: Claim, side: Side, stars: int) -> Rating:
    """``side`` rates. Raises ReviewTooEarly, AlreadySaid, ValueError for stars beyond 1 to 5."""
    if stars not in STARS:
        raise ValueError("1 to 5 stars")
    _check_over(claim)
    try:
        with transaction.atomic():
            return Rating.objects.create(claim=claim, side=side, stars=stars)
    except IntegrityError as error:
        raise AlreadySaid from error


@transaction.atomic
def report(claim: Claim, side: Side, reason: ReportReason, text: str = "") -> Report:
    """``side`` reports the other; also while they talk, and then that is over: a person gets another volunteer, a volunteer is free.

    From now on the two never meet again. Raises AlreadySaid.
    """
    lock(claim.request_id)
    claim.refresh_from_db()  # it may have ended at this very moment, and then there is nothing to end
    try:
        with transaction.atomic():
            made = Report.objects.create(claim=claim, side=side, reason=reason, text=text)
    except IntegrityError as error:
        raise AlreadySaid from error
    if claim.volunteer_id:
        between = Q(volunteer=claim.volunteer_id, request__person=claim.request.person_id)
        offers_end(between, OfferEnd.WITHDRAWN, timezone.now())
    if side == Side.PERSON and claim.volunteer_id and _reporters(claim.volunteer_id) >= REPORTS_TO_BLOCK:
        Volunteer.objects.filter(pk=claim.volunteer_id, blocked_at=None).update(blocked_at=timezone.now())
    if claim.ended_at is None and side == Side.PERSON:
        claim_return(claim, ClaimEnd.GIVEN_BACK)
    elif claim.ended_at is None and claim.volunteer is not None:
        close(claim.volunteer, claim.pk, Outcome.NOT_ALLOWED)
    return made


def recognition(volunteer: Volunteer) -> int:
    """How many different people have thanked. Ten thanks of one person are one, and nobody chooses whom they get: it cannot be farmed."""
    return Thanks.objects.filter(claim__volunteer=volunteer).values("claim__request__person").distinct().count()


def _check_over(claim: Claim) -> None:
    if claim.ended_at is None:
        raise ReviewTooEarly


def _reporters(volunteer_id: UUID) -> int:
    """How many different people reported this volunteer lately, without those who report whoever comes."""
    recent = Report.objects.filter(side=Side.PERSON, created_at__gt=timezone.now() - REPORTS_WITHIN)
    theirs = recent.filter(claim__volunteer=volunteer_id).values("claim__request__person")
    whole = recent.filter(claim__request__person__in=theirs).values("claim__request__person").order_by()
    return whole.annotate(met=Count("claim__volunteer", distinct=True)).filter(met__lte=REPORTS_THAT_COUNT).count()
