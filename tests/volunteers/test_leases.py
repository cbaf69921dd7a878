"""A claim lives by its heartbeat; a volunteer who vanishes or falls silent frees the person, who hears of it."""

from datetime import timedelta

import pytest
from django.utils import timezone

from accounts.models import VolunteerShare
from tests.conftest import Client
from tests.volunteers.conftest import MakeQuestion, MakeVolunteer, notices, take
from volunteers.models import Claim, ClaimEnd, HelpRequest, RequestState, Volunteer
from volunteers.selectors import queue
from volunteers.services.claims import IDLE_AFTER, LEASE, heartbeat
from volunteers.services.errors import ClaimOver
from volunteers.services.messages import person_say, volunteer_say_canned
from volunteers.services.requests import help_ask
from volunteers.services.turning import turn

pytestmark = pytest.mark.django_db

A_MOMENT = timedelta(seconds=1)


@pytest.fixture(autouse=True)
def turning(db: None) -> None:
    """The clock turned a moment ago, so no turn finds a gap."""
    turn()


def lapse(claim: Claim) -> None:
    Claim.objects.filter(pk=claim.pk).update(lease_until=timezone.now() - A_MOMENT)


def test_a_heartbeat_renews_the_lease(held: Claim, vera: Volunteer) -> None:
    Claim.objects.update(lease_until=timezone.now() + A_MOMENT)
    heartbeat(vera, held.pk)
    held.refresh_from_db()
    vera.refresh_from_db()
    assert held.lease_until > timezone.now() + LEASE - 5 * A_MOMENT
    assert vera.seen_at is not None
    turn()
    held.refresh_from_db()
    assert held.ended_at is None


def test_a_vanished_volunteers_request_returns_to_the_front_and_the_person_is_told(
    held: Claim, bob: Client, make_question: MakeQuestion, make_volunteer: MakeVolunteer
) -> None:
    older = help_ask(bob.person, make_question(bob.person), share=VolunteerShare.TEXT)
    HelpRequest.objects.filter(pk=older.pk).update(created_at=timezone.now() - timedelta(minutes=10))
    lapse(held)
    turn()
    held.refresh_from_db()
    request = HelpRequest.objects.get(pk=held.request_id)
    assert held.end == ClaimEnd.LAPSED
    assert (request.state, request.returns) == (RequestState.WAITING, 1)
    assert list(queue()) == [request, older]
    assert any(text.startswith("The volunteer is gone") for text in notices(request))
    victor = make_volunteer()
    HelpRequest.objects.update(next_wave_at=timezone.now())
    turn()
    assert victor.offers.filter(request=request, ended_at=None).exists()


def test_the_lost_one_is_offered_before_the_older_where_there_is_room_for_one(
    held: Claim, bob: Client, make_question: MakeQuestion, make_volunteer: MakeVolunteer
) -> None:
    older = help_ask(bob.person, make_question(bob.person), share=VolunteerShare.TEXT)
    HelpRequest.objects.filter(pk=older.pk).update(created_at=timezone.now() - timedelta(minutes=10))
    victor = make_volunteer(daily_cap=1)
    Volunteer.objects.filter(pk=held.volunteer_id).update(blocked_at=timezone.now())
    lapse(held)
    turn()
    assert [offer.request_id for offer in victor.offers.all()] == [held.request_id]


def test_a_replayed_heartbeat_revives_nothing(held: Claim, vera: Volunteer) -> None:
    lapse(held)
    turn()
    for _ in range(2):
        with pytest.raises(ClaimOver):
            heartbeat(vera, held.pk)
    held.refresh_from_db()
    assert held.lease_until < timezone.now()
    assert HelpRequest.objects.get().state == RequestState.WAITING


def test_a_late_heartbeat_is_in_time_until_somebody_looked(held: Claim, vera: Volunteer) -> None:
    """After a restart the page is back before the clock turns: the talk goes on."""
    lapse(held)
    heartbeat(vera, held.pk)
    turn()
    held.refresh_from_db()
    assert held.ended_at is None


def test_a_page_with_nobody_before_it_loses_the_request_in_spite_of_its_heartbeats(held: Claim, vera: Volunteer) -> None:
    Claim.objects.update(active_at=timezone.now() - IDLE_AFTER - A_MOMENT)
    heartbeat(vera, held.pk)
    turn()
    held.refresh_from_db()
    assert held.end == ClaimEnd.IDLE
    request = HelpRequest.objects.get()
    assert request.state == RequestState.WAITING
    assert any(text.startswith("The volunteer is gone") for text in notices(request))


def test_a_word_proves_that_somebody_is_there(held: Claim, vera: Volunteer) -> None:
    Claim.objects.update(active_at=timezone.now() - IDLE_AFTER - A_MOMENT)
    volunteer_say_canned(vera, held.pk, "one-moment")
    turn()
    held.refresh_from_db()
    assert held.ended_at is None


def test_a_volunteer_who_answered_may_wait_for_the_person_longer(held: Claim, vera: Volunteer) -> None:
    volunteer_say_canned(vera, held.pk, "please-closer")
    Claim.objects.update(active_at=timezone.now() - IDLE_AFTER - A_MOMENT)
    turn()
    held.refresh_from_db()
    assert held.ended_at is None
    person_say(held.request, "Here you are.")  # and now it is the volunteer's turn
    turn()
    held.refresh_from_db()
    assert held.end == ClaimEnd.IDLE


def test_nobody_waits_for_a_silent_person_for_ever(held: Claim, vera: Volunteer) -> None:
    volunteer_say_canned(vera, held.pk, "anything-else")
    Claim.objects.update(active_at=timezone.now() - timedelta(hours=1), lease_until=timezone.now() + LEASE)
    turn()
    held.refresh_from_db()
    request = HelpRequest.objects.get()
    assert held.ended_at is not None
    assert not request.is_open
    assert notices(request)[-1].startswith("It has been quiet for a while")
    assert not request.offers.filter(ended_at=None).exists()


def test_every_ended_claim_says_how_it_ended(held: Claim, vera: Volunteer) -> None:
    lapse(held)
    turn()
    assert all((claim.ended_at is None) == (claim.end == "") for claim in Claim.objects.all())
    turn()
    assert not vera.offers.filter(ended_at=None).exists()  # and who lost it is not asked again


def test_a_request_lost_three_times_is_still_there(asked: HelpRequest, make_volunteer: MakeVolunteer) -> None:
    for _ in range(3):
        lapse(take(make_volunteer(), asked))
        turn()
    asked.refresh_from_db()
    assert (asked.state, asked.returns) == (RequestState.WAITING, 3)
    assert asked.claims.filter(end=ClaimEnd.LAPSED).count() == 3
