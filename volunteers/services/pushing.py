"""Reaching a volunteer whose page is closed. A push is a hint like any other: the offer waits on the dashboard."""

import logging
from uuid import UUID

from django.conf import settings
from django.utils import timezone

from accounts.models import Person
from common.connections import release_connection
from volunteers.models import HelpRequest, Offer, PushSubscription, RequestState, Volunteer
from volunteers.phrases import PHRASES
from volunteers.push.base import BODY_MAX_CHARACTERS, Pusher, PushMessage, PushResult, PushSubscriptionInfo
from volunteers.push.errors import PushSubscriptionInvalid, PushUnavailable
from volunteers.push.registry import pusher_for
from volunteers.selectors import PRESENT

logger = logging.getLogger(__name__)

MOST_SUBSCRIPTIONS = 10


def pusher(kind: str) -> Pusher:
    """Raises PushUnavailable."""
    return pusher_for(kind, settings.PUSHERS, settings.PUSH_OPTIONS)


def public_key() -> str:
    """What a browser subscribes to; empty where web push is switched off."""
    try:
        return pusher("webpush").public_key
    except PushUnavailable:
        return ""


def subscription_add(person: Person, kind: str, endpoint: str, p256dh: str = "", auth: str = "") -> PushSubscription:
    """An endpoint belongs to whoever subscribed last: two people may share a browser. It has the same keys then; who does not know them has
    only heard of the endpoint. Raises PushEndpointRefused, PushSubscriptionInvalid, PushUnavailable.
    """
    pusher(kind).check(PushSubscriptionInfo(kind, endpoint, p256dh, auth))
    keys = {"p256dh": p256dh, "auth": auth}
    if PushSubscription.objects.filter(endpoint=endpoint).exclude(person=person).exclude(keys=keys).exists():
        raise PushSubscriptionInvalid
    row, _ = PushSubscription.objects.update_or_create(endpoint=endpoint, defaults={"person": person, "kind": kind, "keys": keys})
    extra = person.push_subscriptions.order_by("-created_at").values_list("pk", flat=True)[MOST_SUBSCRIPTIONS:]
    PushSubscription.objects.filter(pk__in=list(extra)).delete()
    return row


def subscription_remove(person: Person, endpoint: str) -> None:
    PushSubscription.objects.filter(person=person, endpoint=endpoint).delete()


def offer_push(volunteer_id: UUID, request_id: UUID) -> int:
    """Tells the volunteer's browsers and phones about an offer, if it is still open; how many took it. Says nothing of the question."""
    volunteer = Volunteer.objects.select_related("person").filter(pk=volunteer_id).first()
    still = Offer.objects.filter(volunteer_id=volunteer_id, request_id=request_id, ended_at=None, request__state=RequestState.WAITING)
    if volunteer is None or not still.exists() or (volunteer.seen_at and volunteer.seen_at > timezone.now() - PRESENT):
        return 0
    language = volunteer.person.language
    message = PushMessage(
        title=PHRASES.say("push-offer-title", language), body=PHRASES.say("push-offer-body", language), url="/volunteers/", tag="offer"
    )
    subscriptions = list(volunteer.person.push_subscriptions.all())
    release_connection()  # nobody's connection waits for a push service
    return sum(_send(one, message) for one in subscriptions)


def news_push(request_id: UUID, phrase: str) -> int:
    """Tells the person's browsers and phones what has become of their request; how many took it."""
    request = HelpRequest.objects.select_related("person").filter(pk=request_id).first()
    subscriptions = list(request.person.push_subscriptions.all()) if request else []
    if request is None or not subscriptions:
        return 0
    message = PushMessage(title="Sightline", body=PHRASES.say(phrase, request.language)[:BODY_MAX_CHARACTERS], url="/", tag="help")
    release_connection()
    return sum(_send(one, message) for one in subscriptions)


def _send(subscription: PushSubscription, message: PushMessage) -> bool:
    keys = subscription.keys
    info = PushSubscriptionInfo(subscription.kind, subscription.endpoint, keys.get("p256dh", ""), keys.get("auth", ""))
    try:
        result = pusher(subscription.kind).send(info, message)
    except PushUnavailable:
        return False
    if result is PushResult.GONE:
        PushSubscription.objects.filter(pk=subscription.pk).delete()
    return result is PushResult.DELIVERED
