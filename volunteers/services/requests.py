"""A person asks for a human: what is shared, what is judged, and how it ends without one."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils import timezone

from accounts.models import Person, Suspension, VolunteerShare
from assistant.models import FINISHED, Photo, Question, QuestionPhoto
from assistant.services.errors import TooManyPhotos
from assistant.services.media import photo_delete
from common import metrics
from common.enqueue import enqueue_on_commit
from common.languages import FALLBACK, primary
from volunteers.live import announce_request, announce_volunteers
from volunteers.models import (
    OPEN,
    Asked,
    Claim,
    ClaimEnd,
    HelpRequest,
    MessageKind,
    OfferEnd,
    RequestPhoto,
    RequestState,
    Side,
)
from volunteers.phrases import PHRASES
from volunteers.services.barriers import question_weigh, weighing_keep
from volunteers.services.ending import offers_end
from volunteers.services.errors import AskedTooOften, HelpRequestOver, QuestionNotHeard, TalksSuspended, TooManyHelpRequests
from volunteers.services.saying import append, lock, news, notice

#: Open requests of one person at the same time, and all of theirs within an hour.
MOST_OPEN = 3
MOST_AN_HOUR = 12
MOST_PHOTOS = 20
#: A request that nobody could be offered to lives so long: until somebody wakes.
LONGEST = timedelta(hours=12)
#: How long volunteers are asked before the person hears that nobody could come.
ASKING = timedelta(minutes=20)


def help_ask(person: Person, question: Question, *, share: VolunteerShare, asked: Asked = Asked.CLIENT, language: str = "") -> HelpRequest:
    """Asks volunteers about a question of this person. The same question asked for again is the same request while it is open, under the
    consent that a client gave last.

    The question gate speaks first, about the words as they stand now. Raises TalksSuspended, TooManyHelpRequests, AskedTooOften,
    QuestionNotHeard.
    """
    if person.is_suspended_from(Suspension.TALKS):
        raise TalksSuspended
    if (known := open_request_of(question)) is not None:
        return _asked_again(known, share, asked)
    _check_count(person)  # before the gate has any work
    if not question.text and question.clip_id and question.state not in FINISHED:
        raise QuestionNotHeard
    language = primary(language or question.answer_language or question.language or person.language or question.accepts) or FALLBACK
    weighed, judgement = question_weigh(question, question.text, language)
    try:
        with transaction.atomic():
            Person.objects.select_for_update(no_key=True).filter(pk=person.pk).first()  # one at a time, so that the count holds
            if (known := open_request_of(question)) is not None:
                return _asked_again(known, share, asked)
            _check_count(person)
            request = HelpRequest.objects.create(
                person=person,
                question=question,
                asked=asked,
                text=question.text,
                language=language,
                share=share,
                urgent=weighed.urgent,
                hard=weighed.hard,
                expires_at=timezone.now() + LONGEST,
            )
            _share_photos(request, question)
            weighing_keep(request, judgement)
            notice(request, f"shares-{share}" if request.photos.exists() or share == VolunteerShare.TEXT else "shares-words")
            enqueue_on_commit("volunteers.offer", str(request.pk))
    except IntegrityError:  # the same request, twice at the same moment
        known = open_request_of(question)
        if known is None:
            raise
        return _asked_again(known, share, asked)
    return request


def _asked_again(known: HelpRequest, share: VolunteerShare, asked: Asked) -> HelpRequest:
    return share_change(known, share) if asked == Asked.CLIENT and known.share != share else known


def _check_count(person: Person) -> None:
    theirs = HelpRequest.objects.filter(person=person)
    if theirs.filter(state__in=OPEN).count() >= MOST_OPEN:
        raise TooManyHelpRequests(limit=MOST_OPEN)
    if theirs.filter(created_at__gt=timezone.now() - timedelta(hours=1)).count() >= MOST_AN_HOUR:
        raise AskedTooOften(limit=MOST_AN_HOUR)


def open_request_of(question: Question) -> HelpRequest | None:
    return HelpRequest.objects.filter(question=question, state__in=OPEN).first()


@transaction.atomic
def share_change(request: HelpRequest, share: VolunteerShare) -> HelpRequest:
    """The person lets the volunteer see more, or less, from now on. Raises HelpRequestOver."""
    changed = HelpRequest.objects.filter(pk=request.pk, state__in=OPEN).update(share=share, consented_at=timezone.now())
    if changed != 1:
        raise HelpRequestOver
    request.refresh_from_db()
    _share_photos(request, request.question)
    notice(request, f"shares-{share}")
    return request


@transaction.atomic
def photo_send(request: HelpRequest, photo: Photo) -> RequestPhoto:
    """Another photo for the volunteer, under the same consent; where that was for words only, whoever sends a photo wants it seen, with
    faces and cards hidden; those that were taken back stay so. Raises HelpRequestOver, TooManyPhotos.
    """
    locked = lock(request.pk)
    numbers = list(locked.photos.values_list("number", flat=True))
    if not locked.is_open:
        raise HelpRequestOver
    if len(numbers) >= MOST_PHOTOS:
        raise TooManyPhotos(limit=MOST_PHOTOS)
    if locked.share == VolunteerShare.TEXT:
        locked.photos.all().delete()
    row = RequestPhoto.objects.create(request=locked, photo=photo, number=max(numbers, default=0) + 1)
    if locked.share == VolunteerShare.TEXT:
        HelpRequest.objects.filter(pk=locked.pk).update(share=VolunteerShare.OBSCURED, consented_at=timezone.now())
        notice(locked, "shares-obscured")
    append(locked.pk, Side.PERSON, MessageKind.PHOTO, PHRASES.say("photo-sent", locked.language, number=row.number), open_only=True)
    return row


def unused_photo_delete(photo_id: UUID) -> None:
    """Quiet when it is used, or gone."""
    used = QuestionPhoto.objects.filter(photo=photo_id).exists() or RequestPhoto.objects.filter(photo=photo_id).exists()
    photo = Photo.objects.filter(pk=photo_id).first()
    if photo is not None and not used:
        photo_delete(photo)


def help_withdraw(request: HelpRequest) -> None:
    """The person needs no volunteer any more. Raises HelpRequestOver."""
    _stop(request, "withdrawn")


def help_stop_suspended(person_id: UUID) -> None:
    """Ends all that this person has asked volunteers for, because talks are closed to them now."""
    for request in HelpRequest.objects.filter(person=person_id, state__in=OPEN).order_by("pk"):
        with suppress(HelpRequestOver):  # it ended at this very moment
            _stop(request, "talks-suspended")


@transaction.atomic
def _stop(request: HelpRequest, phrase: str) -> None:
    now = timezone.now()
    if not _request_end(request.pk, RequestState.WITHDRAWN, OPEN):
        raise HelpRequestOver
    claim = Claim.objects.filter(request=request, ended_at=None).first()
    if claim is not None and Claim.objects.filter(pk=claim.pk, ended_at=None).update(ended_at=now, end=ClaimEnd.WITHDRAWN) == 1:
        announce_volunteers([claim.volunteer_id] if claim.volunteer_id else [])
    notice(request, phrase)


@transaction.atomic
def help_expire(request: HelpRequest) -> bool:
    """Nobody came: an honest end. False when it was no longer waiting."""
    if not _request_end(request.pk, RequestState.EXPIRED, (RequestState.WAITING,)):
        return False
    news(request, "expired")
    return True


def _request_end(request_id: UUID, state: RequestState, of: Sequence[RequestState]) -> bool:
    now = timezone.now()
    if HelpRequest.objects.filter(pk=request_id, state__in=of).update(state=state, ended_at=now) != 1:
        return False
    offers_end(Q(request=request_id), OfferEnd.WITHDRAWN, now)
    announce_request(request_id)
    metrics.HELP_ENDED.labels(state.value).inc()
    return True


def _share_photos(request: HelpRequest, question: Question) -> None:
    """The question's photos go with the request, unless words alone do."""
    if request.share == VolunteerShare.TEXT:
        return
    there = set(request.photos.values_list("photo_id", flat=True))
    taken = max(request.photos.values_list("number", flat=True), default=0)
    missing = [row for row in question.question_photos.all() if row.photo_id not in there]
    RequestPhoto.objects.bulk_create(
        RequestPhoto(request=request, photo_id=row.photo_id, number=taken + place, region=row.region)
        for place, row in enumerate(missing, start=1)
    )
