"""A push reaches volunteers whose page is closed, says nothing of the question, and forgets addresses that are gone."""

from datetime import timedelta

import pytest
from django.utils import timezone

from accounts.models import Person, VolunteerShare
from tests.conftest import Client
from tests.volunteers.conftest import MakeQuestion, MakeVolunteer, offer, take
from volunteers.models import HelpRequest, PushSubscription, Volunteer
from volunteers.push.errors import PushUnavailable
from volunteers.push.scripted import ScriptedPusher
from volunteers.services.claims import claim
from volunteers.services.pushing import MOST_SUBSCRIPTIONS, offer_push, public_key, pusher, subscription_add, subscription_remove
from volunteers.services.requests import help_ask

pytestmark = pytest.mark.django_db


@pytest.fixture
def sends() -> ScriptedPusher:
    made = pusher("webpush")
    assert isinstance(made, ScriptedPusher)
    made.sent.clear()
    return made


def subscribe(person: Person, endpoint: str = "https://push.test/vera") -> PushSubscription:
    return subscription_add(person, "webpush", endpoint, "key", "secret")


def test_who_is_away_is_reached_and_nothing_of_the_question_is_told(asked: HelpRequest, vera: Volunteer, sends: ScriptedPusher) -> None:
    subscribe(vera.person)
    subscribe(vera.person, "https://push.test/veras-phone")
    offer(asked, vera)
    assert offer_push(vera.pk, asked.pk) == 2
    subscription, message = sends.sent[0]
    assert (subscription.endpoint, subscription.p256dh, subscription.auth) == ("https://push.test/vera", "key", "secret")
    assert "milk" not in f"{message.title} {message.body}"
    assert message.url.startswith("/volunteers/")
    assert str(asked.pk) not in f"{message.title} {message.body} {message.tag}"


@pytest.mark.parametrize(("seconds", "pushed"), [(5, 0), (600, 1)])
def test_who_has_the_page_open_is_not(asked: HelpRequest, vera: Volunteer, sends: ScriptedPusher, seconds: int, pushed: int) -> None:
    subscribe(vera.person)
    Volunteer.objects.update(seen_at=timezone.now() - timedelta(seconds=seconds))
    offer(asked, vera)
    assert offer_push(vera.pk, asked.pk) == pushed == len(sends.sent)


def test_an_offer_that_is_over_is_not_pushed(asked: HelpRequest, vera: Volunteer, victor: Volunteer, sends: ScriptedPusher) -> None:
    subscribe(vera.person)
    assert offer_push(vera.pk, asked.pk) == 0  # never offered
    offer(asked, vera)
    take(victor, asked)
    assert offer_push(vera.pk, asked.pk) == 0
    assert not sends.sent


@pytest.mark.parametrize(("result", "left"), [("gone", 0), ("failed", 1), ("delivered", 1)])
def test_an_address_that_is_gone_is_forgotten(
    asked: HelpRequest, vera: Volunteer, settings, sends: ScriptedPusher, result: str, left: int
) -> None:
    settings.PUSH_OPTIONS = {**settings.PUSH_OPTIONS, "scripted": {"results": {"https://push.test/vera": result}}}
    subscribe(vera.person)
    offer(asked, vera)
    assert offer_push(vera.pk, asked.pk) == (1 if result == "delivered" else 0)
    assert PushSubscription.objects.count() == left


def test_an_address_belongs_to_who_subscribed_last(vera: Volunteer, victor: Volunteer) -> None:
    subscribe(vera.person)
    subscribe(victor.person)
    assert PushSubscription.objects.get().person == victor.person
    subscription_remove(vera.person, "https://push.test/vera")  # not hers any more
    assert PushSubscription.objects.count() == 1
    subscription_remove(victor.person, "https://push.test/vera")
    assert not PushSubscription.objects.exists()


def test_nobody_has_more_than_ten_addresses_and_the_newest_stay(vera: Volunteer) -> None:
    for number in range(MOST_SUBSCRIPTIONS + 3):
        subscribe(vera.person, f"https://push.test/{number}")
        PushSubscription.objects.filter(endpoint=f"https://push.test/{number}").update(
            created_at=timezone.now() - timedelta(hours=1) + timedelta(seconds=number)
        )
    kept = set(PushSubscription.objects.values_list("endpoint", flat=True))
    assert len(kept) == MOST_SUBSCRIPTIONS
    assert f"https://push.test/{MOST_SUBSCRIPTIONS + 2}" in kept
    assert "https://push.test/0" not in kept


def test_a_kind_that_nobody_sends_to_is_refused(vera: Volunteer, settings) -> None:
    for kind in ("fcm", "carrier-pigeon"):
        with pytest.raises(PushUnavailable):
            subscription_add(vera.person, kind, "token")
    settings.PUSHERS = {}
    assert public_key() == ""
    with pytest.raises(PushUnavailable):
        subscribe(vera.person)


def test_switched_off_afterwards_a_push_is_only_a_push_less(asked: HelpRequest, vera: Volunteer, settings) -> None:
    subscribe(vera.person)
    offer(asked, vera)
    settings.PUSHERS = {}
    assert offer_push(vera.pk, asked.pk) == 0
    assert PushSubscription.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_an_offer_rings_where_the_page_is_closed_and_the_person_hears_of_the_claim(
    alice: Client, make_question: MakeQuestion, make_volunteer: MakeVolunteer, sends: ScriptedPusher
) -> None:
    away, there = make_volunteer(), make_volunteer(seen_at=timezone.now())
    subscribe(away.person, "https://push.test/away")
    subscribe(there.person, "https://push.test/there")
    subscribe(alice.person, "https://push.test/alice")
    request = help_ask(alice.person, make_question(alice.person), share=VolunteerShare.TEXT)  # and its job sends the first wave
    assert [subscription.endpoint for subscription, _ in sends.sent] == ["https://push.test/away"]
    claim(there, request.pk)
    assert [subscription.endpoint for subscription, _ in sends.sent] == ["https://push.test/away", "https://push.test/alice"]
