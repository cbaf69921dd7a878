"""Offers go out in growing waves, stop at the first claim, and then vanish everywhere."""

from datetime import timedelta

import pytest
from django.utils import timezone

from accounts.models import VolunteerShare
from tests.conftest import Client
from tests.volunteers.conftest import MakeQuestion, MakeVolunteer, notices, offer, take
from volunteers.matching.waves import OFFER_PATIENCE_S, SHIPPED
from volunteers.models import HelpRequest, Offer, OfferEnd, RequestState, Volunteer
from volunteers.selectors import offers_of
from volunteers.services.claims import claim
from volunteers.services.offers import decline, offers_lapse, wave_offer
from volunteers.services.requests import ASKING, LONGEST, help_ask

pytestmark = pytest.mark.django_db


def due() -> None:
    HelpRequest.objects.update(next_wave_at=timezone.now())


def test_each_wave_asks_more_until_somebody_claims(asked: HelpRequest, make_volunteer: MakeVolunteer) -> None:
    for _ in range(SHIPPED.first * 7 + 4):
        make_volunteer()
    sizes = []
    for _ in range(3):
        due()
        sizes.append(wave_offer(asked.pk))
    assert sizes == [SHIPPED.first, SHIPPED.first * 2, SHIPPED.first * 4]
    assert asked.offers.values("volunteer").distinct().count() == sum(sizes)
    claim(asked.offers.earliest("pk").volunteer, asked.pk)
    due()
    assert wave_offer(asked.pk) == 0
    assert not asked.offers.filter(ended_at=None).exists()


def test_a_wave_before_its_time_asks_nobody(asked: HelpRequest, vera: Volunteer, make_volunteer: MakeVolunteer) -> None:
    assert wave_offer(asked.pk) == 1
    make_volunteer()
    assert wave_offer(asked.pk) == 0


def test_an_urgent_request_begins_with_more(asked: HelpRequest, make_volunteer: MakeVolunteer) -> None:
    for _ in range(SHIPPED.first_urgent + 2):
        make_volunteer()
    HelpRequest.objects.update(urgent=True)
    assert wave_offer(asked.pk) == SHIPPED.first_urgent > SHIPPED.first


def test_the_first_claim_clears_every_other_screen_and_the_winners_own(
    asked: HelpRequest, bob: Client, make_question: MakeQuestion, vera: Volunteer, victor: Volunteer
) -> None:
    other = help_ask(bob.person, make_question(bob.person), share=VolunteerShare.TEXT)
    for one in (asked, other):
        for volunteer in (vera, victor):
            offer(one, volunteer)
    claim(vera, asked.pk)
    ends = {(each.request_id, each.volunteer_id): each.end for each in Offer.objects.all()}
    assert ends == {
        (asked.pk, vera.pk): OfferEnd.CLAIMED,
        (asked.pk, victor.pk): OfferEnd.TAKEN,
        (other.pk, vera.pk): OfferEnd.BUSY,
        (other.pk, victor.pk): "",
    }
    assert not offers_of(vera).exists()
    assert [each.request_id for each in offers_of(victor)] == [other.pk]
    assert all((each.ended_at is None) == (each.end == "") for each in Offer.objects.all())


def test_a_declined_offer_is_gone_and_does_not_come_back(asked: HelpRequest, vera: Volunteer) -> None:
    wave_offer(asked.pk)
    decline(vera, asked.pk)
    due()
    assert wave_offer(asked.pk) == 0
    assert not offers_of(vera).exists()
    decline(vera, asked.pk)  # quiet
    assert vera.offers.get().end == OfferEnd.DECLINED


def test_nobody_can_decline_for_another(asked: HelpRequest, vera: Volunteer, victor: Volunteer) -> None:
    offer(asked, vera)
    decline(victor, asked.pk)
    assert offers_of(vera).exists()


def test_an_offer_that_nobody_answers_lapses(asked: HelpRequest, vera: Volunteer, victor: Volunteer) -> None:
    now = timezone.now()
    offer(asked, vera, offered_at=now - timedelta(seconds=OFFER_PATIENCE_S + 1))
    offer(asked, victor, offered_at=now - timedelta(seconds=OFFER_PATIENCE_S - 5))
    assert offers_lapse(now) == 1
    assert not offers_of(vera).exists()
    assert offers_of(victor).exists()


def test_offers_are_counted_by_the_volunteers_own_day(asked: HelpRequest, bob: Client, make_question: MakeQuestion, make_volunteer) -> None:
    volunteer = make_volunteer(daily_cap=1)
    assert wave_offer(asked.pk) == 1
    volunteer.refresh_from_db()
    assert (volunteer.offers_that_day, volunteer.offers_on) == (1, timezone.now().date())
    other = help_ask(bob.person, make_question(bob.person), share=VolunteerShare.TEXT)
    assert wave_offer(other.pk) == 0


def test_nobody_gets_more_than_three_open_offers_however_many_ask(make_question: MakeQuestion, vera: Volunteer, django_user_model) -> None:
    for number in range(12):
        person = django_user_model.objects.create_user(f"asker-{number}")
        wave_offer(help_ask(person, make_question(person), share=VolunteerShare.TEXT).pk)
    assert offers_of(vera).count() == 3


def test_after_volunteers_were_asked_for_long_the_end_is_honest(asked: HelpRequest, vera: Volunteer) -> None:
    wave_offer(asked.pk)
    HelpRequest.objects.update(first_offered_at=timezone.now() - ASKING - timedelta(seconds=1))
    due()
    wave_offer(asked.pk)
    asked.refresh_from_db()
    assert asked.state == RequestState.EXPIRED
    assert asked.ended_at is not None
    assert notices(asked)[-1] == "I am sorry: no volunteer could come. You can ask again at any time, or ask somebody near you."
    assert vera.offers.get().end == OfferEnd.WITHDRAWN


def test_a_request_that_was_never_offered_waits_for_the_morning(asked: HelpRequest) -> None:
    HelpRequest.objects.update(created_at=timezone.now() - timedelta(hours=11), expires_at=timezone.now() + LONGEST - timedelta(hours=11))
    wave_offer(asked.pk)
    asked.refresh_from_db()
    assert asked.state == RequestState.WAITING
    HelpRequest.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    due()
    wave_offer(asked.pk)
    asked.refresh_from_db()
    assert asked.state == RequestState.EXPIRED


def test_the_front_of_the_queue_is_shown_first(
    asked: HelpRequest, bob: Client, make_question: MakeQuestion, vera: Volunteer, victor: Volunteer
) -> None:
    later = help_ask(bob.person, make_question(bob.person), share=VolunteerShare.TEXT)
    offer(asked, vera)
    offer(later, vera)
    assert [each.request_id for each in offers_of(vera)] == [asked.pk, later.pk]
    HelpRequest.objects.filter(pk=later.pk).update(returns=1)
    assert [each.request_id for each in offers_of(vera)] == [later.pk, asked.pk]
    HelpRequest.objects.filter(pk=asked.pk).update(urgent=True)
    assert [each.request_id for each in offers_of(vera)] == [asked.pk, later.pk]
    take(victor, asked)
    assert [each.request_id for each in offers_of(vera)] == [later.pk]
