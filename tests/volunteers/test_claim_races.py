"""Many at the same moment, on the real database: one winner, one request, one order, once."""

import threading
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from accounts.models import VolunteerShare
from tests.conftest import Client
from tests.volunteers.conftest import MakeQuestion, MakeVolunteer, heard, notices, offer, take
from volunteers.models import Claim, ClaimEnd, HelpRequest, Message, OfferEnd, RequestState, Volunteer
from volunteers.services.claims import LEASE, claim, give_back, heartbeat
from volunteers.services.errors import AlreadyTaken, ClaimOver, TooManyHelpRequests, VolunteerBusy
from volunteers.services.messages import person_say, volunteer_say_canned
from volunteers.services.offers import wave_offer
from volunteers.services.requests import MOST_OPEN, help_ask, help_withdraw
from volunteers.services.turning import turn

pytestmark = pytest.mark.django_db(transaction=True)


def at_once(*acts: Callable[[], object]) -> list[object]:
    """What each came to: its result, or the error it raised."""
    came_to: list[object] = [None] * len(acts)
    start = threading.Barrier(len(acts))

    def run(place: int, act: Callable[[], object]) -> None:
        start.wait()
        try:
            came_to[place] = act()
        except Exception as error:
            came_to[place] = error
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=each) for each in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return came_to


def kinds(came_to: Sequence[object]) -> Counter[str]:
    return Counter(type(each).__name__ for each in came_to)


def test_eight_claim_one_request_and_one_wins(asked: HelpRequest, make_volunteer: MakeVolunteer) -> None:
    volunteers = [make_volunteer() for _ in range(8)]
    for volunteer in volunteers:
        if not volunteer.offers.exists():
            offer(asked, volunteer)
    came_to = at_once(*[lambda volunteer=volunteer: claim(volunteer, asked.pk) for volunteer in volunteers])
    assert kinds(came_to) == {"Claim": 1, AlreadyTaken.__name__: 7}
    assert Claim.objects.filter(request=asked).count() == 1
    assert Counter(asked.offers.values_list("end", flat=True)) == {OfferEnd.CLAIMED: 1, OfferEnd.TAKEN: 7}
    assert notices(asked).count("A volunteer is with you now and is looking.") == 1


def test_one_volunteer_claims_four_requests_in_four_tabs_and_gets_one(
    make_question: MakeQuestion, make_volunteer: MakeVolunteer, django_user_model
) -> None:
    people = [django_user_model.objects.create_user(f"asker-{number}") for number in range(4)]
    requests = [help_ask(person, make_question(person), share=VolunteerShare.TEXT) for person in people]
    vera = make_volunteer()
    for request in requests:
        offer(request, vera)
    came_to = at_once(*[lambda request=request: claim(vera, request.pk) for request in requests])
    assert kinds(came_to) == {"Claim": 1, VolunteerBusy.__name__: 3}
    assert Counter(HelpRequest.objects.values_list("state", flat=True)) == {RequestState.CLAIMED: 1, RequestState.WAITING: 3}


def test_one_question_asked_for_eight_times_at_once_is_one_request(alice: Client, question) -> None:
    came_to = at_once(*[lambda: help_ask(alice.person, question, share=VolunteerShare.TEXT)] * 8)
    assert kinds(came_to) == {"HelpRequest": 8}
    assert HelpRequest.objects.count() == 1


def test_eight_questions_asked_for_at_once_stay_within_the_limit(alice: Client, make_question: MakeQuestion) -> None:
    questions = [make_question(alice.person) for _ in range(8)]
    came_to = at_once(*[lambda one=one: help_ask(alice.person, one, share=VolunteerShare.TEXT) for one in questions])
    assert kinds(came_to) == {"HelpRequest": MOST_OPEN, TooManyHelpRequests.__name__: 8 - MOST_OPEN}


def test_a_withdrawal_against_a_claim_leaves_no_half(asked: HelpRequest, make_volunteer: MakeVolunteer) -> None:
    vera = make_volunteer()
    offer(asked, vera)
    at_once(lambda: claim(vera, asked.pk), lambda: help_withdraw(asked))
    asked.refresh_from_db()
    assert asked.state == RequestState.WITHDRAWN
    assert not Claim.objects.filter(ended_at=None).exists()
    assert not asked.offers.filter(ended_at=None).exists()


def test_a_wave_in_six_workers_at_once_goes_out_once(asked: HelpRequest, make_volunteer: MakeVolunteer) -> None:
    for _ in range(20):
        make_volunteer()
    HelpRequest.objects.update(next_wave_at=timezone.now(), waves=0)
    came_to = at_once(*[lambda: wave_offer(asked.pk)] * 6)
    assert sorted(map(int, came_to)) == [0, 0, 0, 0, 0, 4]  # type: ignore[call-overload]
    assert asked.offers.count() == 4
    assert len({text for text in notices(asked) if "asking volunteers" in text}) == 1


def test_two_turns_at_once_do_each_thing_once(asked: HelpRequest, make_volunteer: MakeVolunteer) -> None:
    vera, victor = make_volunteer(), make_volunteer()
    asked.offers.all().delete()
    made = take(vera, asked)
    turn()
    Claim.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    came_to = at_once(*[turn] * 4)
    assert came_to == [None] * 4
    asked.refresh_from_db()
    made.refresh_from_db()
    assert (made.end, asked.returns, asked.state) == (ClaimEnd.LAPSED, 1, RequestState.WAITING)
    assert len([text for text in notices(asked) if text.startswith("The volunteer is gone")]) == 1
    assert asked.offers.filter(volunteer=victor, ended_at=None).count() == 1


def test_a_heartbeat_against_the_lapse_ends_in_one_story(asked: HelpRequest, make_volunteer: MakeVolunteer) -> None:
    vera: Volunteer = make_volunteer()
    asked.offers.all().delete()
    made = take(vera, asked)
    turn()
    Claim.objects.update(lease_until=timezone.now() - timedelta(seconds=1))
    came_to = at_once(lambda: heartbeat(vera, made.pk), turn)
    made.refresh_from_db()
    asked.refresh_from_db()
    if made.ended_at is None:
        assert came_to[0] is None
        assert asked.state == RequestState.CLAIMED
        assert made.lease_until > timezone.now() + LEASE / 2
    else:
        assert asked.state == RequestState.WAITING
        with pytest.raises(ClaimOver):
            heartbeat(vera, made.pk)


def test_given_back_twice_at_once_comes_back_once(asked: HelpRequest, make_volunteer: MakeVolunteer) -> None:
    vera = make_volunteer()
    asked.offers.all().delete()
    made = take(vera, asked)
    came_to = at_once(lambda: give_back(vera, made.pk), lambda: give_back(vera, made.pk))
    asked.refresh_from_db()
    assert asked.returns == 1
    assert all(each is None or isinstance(each, ClaimOver) for each in came_to)


def test_what_both_say_at_once_has_one_order_without_gaps(asked: HelpRequest, make_volunteer: MakeVolunteer) -> None:
    vera = make_volunteer()
    asked.offers.all().delete()
    made = take(vera, asked)
    asked.refresh_from_db()
    before = len(heard(asked))
    acts: list[Callable[[], object]] = [lambda: volunteer_say_canned(vera, made.pk, "hello")] * 4
    acts += [lambda: person_say(asked, "Is it milk or cream?")] * 4
    came_to = at_once(*acts)
    assert kinds(came_to) == {"Message": 8}
    numbers = list(Message.objects.filter(request=asked).order_by("sequence").values_list("sequence", flat=True))
    assert numbers == list(range(1, before + 9))
