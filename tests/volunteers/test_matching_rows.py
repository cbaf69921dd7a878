"""Who may be asked, from real rows: each reason of volunteers.matching.eligibility keeps somebody out, and nothing else does."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from accounts.models import Person, VolunteerShare
from tests.conftest import Client
from tests.volunteers.conftest import MakeQuestion, MakeVolunteer, offer, take
from volunteers.matching.choosing import choose_in_order
from volunteers.models import HelpRequest, OfferEnd, Outcome, ReportReason, Side, Volunteer
from volunteers.selectors import candidates, seeker_of
from volunteers.services import offers
from volunteers.services.afterwards import report
from volunteers.services.claims import close, give_back
from volunteers.services.requests import help_ask

pytestmark = pytest.mark.django_db


def chosen(request: HelpRequest, size: int = 100) -> list[object]:
    """Volunteers' ids in the order in which they would be asked."""
    now = timezone.now()
    request.refresh_from_db()
    return [each.volunteer for each in choose_in_order(seeker_of(request, now), candidates(request, now), now, size)]


def open_request(person: Person, make_question: MakeQuestion, **changes: object) -> HelpRequest:
    request = help_ask(person, make_question(person), share=VolunteerShare.TEXT)
    HelpRequest.objects.filter(pk=request.pk).update(**changes) if changes else None
    request.refresh_from_db()
    return request


def test_who_is_ready_and_awake_is_asked(asked: HelpRequest, vera: Volunteer) -> None:
    assert chosen(asked) == [vera.pk]


def test_nobody_is_asked_their_own_question(asked: HelpRequest, vera: Volunteer) -> None:
    Volunteer.objects.filter(pk=vera.pk).update(person=asked.person)
    assert chosen(asked) == []


@pytest.mark.parametrize("side", [Side.PERSON, Side.VOLUNTEER])
def test_after_a_report_from_either_side_the_two_never_meet_again(
    alice: Client, bob: Client, asked: HelpRequest, vera: Volunteer, make_question: MakeQuestion, side: Side
) -> None:
    claim = take(vera, asked)
    close(vera, claim.pk, Outcome.HELPED)
    later, of_another = open_request(alice.person, make_question), open_request(bob.person, make_question)
    assert chosen(later) == [vera.pk]
    report(claim, side, ReportReason.RUDE)
    assert chosen(later) == []
    assert chosen(of_another) == [vera.pk]


Changes = Callable[[datetime], dict[str, object]]


@pytest.mark.parametrize(
    "out",
    [
        pytest.param(lambda now: {"guidelines_at": None}, id="guidelines"),
        pytest.param(lambda now: {"practised_at": None}, id="practice"),
        pytest.param(lambda now: {"blocked_at": now}, id="blocked"),
        pytest.param(lambda now: {"awake_from": None, "awake_until": None}, id="no hours"),
        pytest.param(lambda now: {"awake_from": now + timedelta(minutes=30)}, id="not yet awake"),
        pytest.param(lambda now: {"awake_until": now - timedelta(minutes=1)}, id="asleep"),
        pytest.param(lambda now: {"snoozed_until": now + timedelta(hours=1)}, id="snoozed"),
        pytest.param(lambda now: {"resting_until": now + timedelta(hours=1)}, id="resting"),
        pytest.param(lambda now: {"daily_cap": 3, "offers_on": now.date(), "offers_that_day": 3}, id="capped"),
    ],
)
def test_who_may_not_or_cannot_is_not_asked(asked: HelpRequest, make_volunteer: MakeVolunteer, out: Changes) -> None:
    make_volunteer(**out(timezone.now()))
    other = make_volunteer()
    assert chosen(asked) == [other.pk]


@pytest.mark.parametrize(
    "fine",
    [
        pytest.param(lambda now: {"snoozed_until": now - timedelta(seconds=1)}, id="snooze over"),
        pytest.param(lambda now: {"resting_until": now - timedelta(seconds=1)}, id="rested"),
        pytest.param(lambda now: {"daily_cap": 3, "offers_on": now.date() - timedelta(days=2), "offers_that_day": 3}, id="full before"),
        pytest.param(lambda now: {"daily_cap": 3, "offers_on": now.date(), "offers_that_day": 2}, id="one left today"),
    ],
)
def test_what_is_over_keeps_nobody_out(asked: HelpRequest, make_volunteer: MakeVolunteer, fine: Changes) -> None:
    volunteer = make_volunteer(**fine(timezone.now()))
    assert chosen(asked) == [volunteer.pk]


def test_who_helps_somebody_is_not_asked(asked: HelpRequest, vera: Volunteer, bob: Client, make_question: MakeQuestion) -> None:
    claim = take(vera, open_request(bob.person, make_question))
    assert chosen(asked) == []
    close(vera, claim.pk, Outcome.HELPED)
    assert chosen(asked) == [vera.pk]


def test_another_language_is_no_help(asked: HelpRequest, make_volunteer: MakeVolunteer) -> None:
    make_volunteer("fr", "de")
    assert chosen(asked) == []


def test_hard_content_goes_to_who_takes_it(alice: Client, make_question: MakeQuestion, make_volunteer: MakeVolunteer) -> None:
    request = open_request(alice.person, make_question, hard=True)
    make_volunteer()
    sturdy = make_volunteer(takes_hard=True)
    assert chosen(request) == [sturdy.pk]


def test_with_three_unanswered_offers_there_is_no_fourth(
    asked: HelpRequest, vera: Volunteer, bob: Client, make_question: MakeQuestion
) -> None:
    three = [offer(open_request(bob.person, make_question), vera) for _ in range(3)]
    assert chosen(asked) == []
    offers.decline(vera, three[0].request_id)
    assert chosen(asked) == [vera.pk]


@pytest.mark.parametrize(
    ("end", "age_s", "again"),
    [
        ("", 0, False),
        (OfferEnd.DECLINED, 10_000, False),
        (OfferEnd.LAPSED, 100, False),
        (OfferEnd.LAPSED, 200, True),
        (OfferEnd.TAKEN, 0, True),
        (OfferEnd.BUSY, 0, True),
    ],
)
def test_who_had_the_offer_gets_it_again_only_if_they_did_not_say_no(
    asked: HelpRequest, vera: Volunteer, end: str, age_s: int, again: bool
) -> None:
    offer(asked, vera, end=end, ended_at=timezone.now() - timedelta(seconds=age_s) if end else None)
    assert chosen(asked) == ([vera.pk] if again else [])


def test_who_had_it_in_their_hands_does_not_get_it_again(asked: HelpRequest, vera: Volunteer, victor: Volunteer) -> None:
    give_back(vera, take(vera, asked).pk)
    assert chosen(asked) == [victor.pk]


def test_mother_tongue_comes_first_then_who_is_there_then_who_was_asked_least_recently(
    asked: HelpRequest, make_volunteer: MakeVolunteer
) -> None:
    now = timezone.now()
    second_language = make_volunteer("de", "en", seen_at=now)
    lately = make_volunteer(last_offered_at=now - timedelta(minutes=1))
    long_ago = make_volunteer(last_offered_at=now - timedelta(days=1))
    never = make_volunteer()
    gone = make_volunteer(last_offered_at=now - timedelta(hours=1), seen_at=now - timedelta(minutes=5))
    present = make_volunteer(last_offered_at=now, seen_at=now - timedelta(seconds=5))
    assert chosen(asked) == [present.pk, never.pk, long_ago.pk, gone.pk, lately.pk, second_language.pk]
    assert chosen(asked, size=2) == [present.pk, never.pk]


def test_more_candidates_than_one_portion_are_all_found_once(asked: HelpRequest, make_volunteer: MakeVolunteer, monkeypatch) -> None:
    monkeypatch.setattr("volunteers.selectors.PORTION", 2)
    made = {make_volunteer().pk for _ in range(5)}
    found = chosen(asked)
    assert len(found) == 5
    assert set(found) == made
