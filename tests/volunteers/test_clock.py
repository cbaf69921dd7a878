"""Clocks jump and servers sleep. Neither ends what it should not, nor holds anything for long."""

from collections.abc import Callable
from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from accounts.models import VolunteerShare
from tests.conftest import Client
from tests.volunteers.conftest import MakeQuestion, MakeVolunteer, notices, offer
from volunteers.matching.waves import OFFER_PATIENCE_S
from volunteers.models import Claim, ClaimEnd, HelpRequest, Offer, RequestState, Turn, Volunteer
from volunteers.services import turning
from volunteers.services.claims import LEASE, heartbeat
from volunteers.services.requests import LONGEST, help_ask
from volunteers.services.turning import turn

pytestmark = pytest.mark.django_db

JUMP = timedelta(hours=2)


@pytest.fixture
def waiting(bob: Client, make_question: MakeQuestion, make_volunteer: MakeVolunteer, held: Claim) -> HelpRequest:
    """Bob waits with an offer before Victor's eyes, while Vera helps Alice; the clock turns."""
    request = help_ask(bob.person, make_question(bob.person), share=VolunteerShare.TEXT)
    make_volunteer()
    turn()
    assert request.offers.filter(ended_at=None).count() == 1
    return request


def test_a_jump_forward_ends_nothing(held: Claim, waiting: HelpRequest, vera: Volunteer) -> None:
    with time_machine.travel(timezone.now() + JUMP):
        turn()
        held.refresh_from_db()
        waiting.refresh_from_db()
        assert held.ended_at is None
        assert waiting.state == RequestState.WAITING
        assert waiting.offers.filter(ended_at=None).exists()
        turn()
        heartbeat(vera, held.pk)


def test_after_a_jump_forward_the_first_heartbeat_is_not_too_late(held: Claim, waiting: HelpRequest, vera: Volunteer) -> None:
    with time_machine.travel(timezone.now() + JUMP):
        heartbeat(vera, held.pk)
        turn()
        held.refresh_from_db()
        assert held.ended_at is None


def test_after_a_jump_forward_a_vanished_volunteer_still_loses_the_claim(held: Claim, waiting: HelpRequest) -> None:
    with time_machine.travel(timezone.now() + JUMP, tick=False) as traveller:
        turn()
        for _ in range(int(LEASE.total_seconds()) // 3 + 1):
            traveller.shift(3)
            turn()
        held.refresh_from_db()
        assert held.end == ClaimEnd.LAPSED


def test_a_server_that_slept_ends_nothing_when_it_wakes(held: Claim, waiting: HelpRequest) -> None:
    long_ago = timezone.now() - JUMP
    Turn.objects.update(turned_at=long_ago)
    Claim.objects.update(lease_until=long_ago + LEASE, active_at=long_ago)
    HelpRequest.objects.filter(pk=waiting.pk).update(first_offered_at=long_ago, expires_at=timezone.now() - timedelta(minutes=1))
    turn()
    held.refresh_from_db()
    waiting.refresh_from_db()
    assert held.ended_at is None
    assert held.lease_until > timezone.now() + LEASE / 2
    assert waiting.state == RequestState.WAITING


def test_a_jump_backward_holds_nothing_too_long(held: Claim, waiting: HelpRequest, make_volunteer: MakeVolunteer) -> None:
    Volunteer.objects.update(awake_from=timezone.now() - timedelta(hours=4))
    with time_machine.travel(timezone.now() - JUMP, tick=False) as traveller:
        turn()
        held.refresh_from_db()
        waiting.refresh_from_db()
        assert held.ended_at is None
        assert held.lease_until <= timezone.now() + LEASE
        assert waiting.expires_at <= timezone.now() + LONGEST
        another = make_volunteer()
        for _ in range(max(int(LEASE.total_seconds()), OFFER_PATIENCE_S) // 3 + 2):
            traveller.shift(3)
            turn()
        held.refresh_from_db()
        assert held.end == ClaimEnd.LAPSED  # nobody sent a heartbeat
        assert another.offers.filter(request=waiting).exists()  # waves go on
        assert not Offer.objects.filter(ended_at=None, offered_at__lt=timezone.now() - timedelta(seconds=OFFER_PATIENCE_S + 3)).exists()
        assert not Offer.objects.filter(ended_at=None, offered_at__gt=timezone.now()).exists()


def test_a_jump_backward_leaves_no_page_open_that_is_closed(vera: Volunteer) -> None:
    turn()
    Volunteer.objects.update(seen_at=timezone.now())
    with time_machine.travel(timezone.now() - JUMP):
        turn()
        vera.refresh_from_db()
        assert vera.seen_at is not None
        assert vera.seen_at <= timezone.now()


def test_expiry_waits_its_full_time_and_says_so(asked: HelpRequest) -> None:
    turn()
    HelpRequest.objects.update(expires_at=timezone.now() + timedelta(seconds=5))
    turn()
    asked.refresh_from_db()
    assert asked.state == RequestState.WAITING
    HelpRequest.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    turn()
    asked.refresh_from_db()
    assert asked.state == RequestState.EXPIRED
    assert notices(asked)[-1].startswith("I am sorry: no volunteer could come.")
    turn()
    assert len([text for text in notices(asked) if text.startswith("I am sorry")]) == 1


def test_a_second_turn_changes_nothing(held: Claim, waiting: HelpRequest) -> None:
    def rows() -> list[object]:
        return [*HelpRequest.objects.order_by("pk").values(), *Offer.objects.order_by("pk").values(), *Claim.objects.values()]

    turn()
    before, told = rows(), notices(waiting)
    turn()
    assert rows() == before
    assert notices(waiting) == told


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("broken", ["claims_lapse", "orphans_return", "offers_lapse", "requests_expire", "handed_over_missed"])
def test_a_step_that_breaks_does_not_stop_the_others(asked: HelpRequest, make_volunteer: MakeVolunteer, monkeypatch, broken: str) -> None:
    def fails(now: object) -> None:
        raise RuntimeError("broken on purpose")

    fails.__name__ = broken
    vera = make_volunteer()
    monkeypatch.setattr(turning, broken, fails)
    HelpRequest.objects.update(next_wave_at=timezone.now())
    turn()
    assert vera.offers.filter(request=asked, ended_at=None).exists()


@pytest.mark.django_db(transaction=True)
def test_a_request_whose_job_was_lost_is_offered_by_the_next_turn(
    alice: Client, question, make_volunteer: MakeVolunteer, settings, monkeypatch
) -> None:
    lost: list[Callable[..., object]] = []
    monkeypatch.setattr("volunteers.services.requests.enqueue_on_commit", lambda *arguments: lost.append(arguments))
    vera = make_volunteer()
    request = help_ask(alice.person, question, share=VolunteerShare.TEXT)
    assert lost
    assert not vera.offers.exists()
    turn()
    assert vera.offers.filter(request=request, ended_at=None).exists()


def test_the_front_of_the_queue_is_sent_first(bob: Client, make_question: MakeQuestion, asked: HelpRequest, make_volunteer) -> None:
    crisis = help_ask(bob.person, make_question(bob.person), share=VolunteerShare.TEXT)
    HelpRequest.objects.filter(pk=crisis.pk).update(urgent=True)
    only = make_volunteer(daily_cap=1)
    turn()
    assert [each.request_id for each in only.offers.all()] == [crisis.pk]


def test_a_missing_turn_row_is_made(vera: Volunteer, asked: HelpRequest) -> None:
    Turn.objects.all().delete()
    offer(asked, vera)
    turn()
    assert Turn.objects.count() == 1
