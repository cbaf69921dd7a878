"""Thanks, ratings and reports: each once, by the two who were there, and nothing to be farmed."""

from datetime import timedelta

import pytest
from django.utils import timezone

from accounts.models import VolunteerShare
from assistant.services.errors import NotFound
from tests.conftest import Client
from tests.volunteers.conftest import MakeQuestion, notices, offer, take
from volunteers.models import Claim, ClaimEnd, HelpRequest, Outcome, Report, ReportReason, RequestState, Side, Volunteer
from volunteers.selectors import never_again
from volunteers.services.afterwards import REPORTS_TO_BLOCK, claim_of, last_claim, rate, recognition, report, thanks_give
from volunteers.services.claims import claim, close, give_back
from volunteers.services.errors import AlreadySaid, ReviewTooEarly, VolunteerBlocked
from volunteers.services.messages import volunteer_say
from volunteers.services.requests import help_ask, help_withdraw
from volunteers.services.turning import turn

pytestmark = pytest.mark.django_db


@pytest.fixture
def talk(make_question: MakeQuestion):
    """A whole talk of ``person`` with ``volunteer``: closed, and by default with a word of help in it."""

    def make(person, volunteer: Volunteer, *, says: bool = True, ends: bool = True) -> Claim:
        made = take(volunteer, help_ask(person, make_question(person), share=VolunteerShare.TEXT))
        if says:
            volunteer_say(volunteer, made.pk, "It is a blue cup.")
        if ends:
            close(volunteer, made.pk, Outcome.HELPED)
        made.refresh_from_db()
        return made

    return make


def test_thanks_go_to_who_helped_and_once(alice: Client, vera: Volunteer, talk) -> None:
    made = talk(alice.person, vera)
    assert thanks_give(made.request).claim == made
    assert recognition(vera) == 1
    with pytest.raises(AlreadySaid):
        thanks_give(made.request)
    assert recognition(vera) == 1


def test_there_is_nothing_to_thank_for_where_nothing_was_said(alice: Client, vera: Volunteer, talk) -> None:
    with pytest.raises(ReviewTooEarly):
        thanks_give(talk(alice.person, vera, says=False).request)


def test_thanks_come_after_the_talk(alice: Client, asked: HelpRequest, vera: Volunteer, talk) -> None:
    with pytest.raises(NotFound):
        thanks_give(asked)
    with pytest.raises(ReviewTooEarly):
        thanks_give(talk(alice.person, vera, ends=False).request)


def test_who_ends_the_talk_herself_can_still_give_thanks(alice: Client, vera: Volunteer, talk) -> None:
    made = talk(alice.person, vera, ends=False)
    help_withdraw(made.request)
    assert thanks_give(made.request)


def test_ten_thanks_of_one_person_are_one(alice: Client, bob: Client, vera: Volunteer, talk) -> None:
    for _ in range(4):
        thanks_give(talk(alice.person, vera).request)
    assert recognition(vera) == 1
    thanks_give(talk(bob.person, vera).request)
    assert recognition(vera) == 2


def test_each_side_rates_once(alice: Client, vera: Volunteer, talk) -> None:
    made = talk(alice.person, vera)
    for side in (Side.PERSON, Side.VOLUNTEER):
        assert rate(made, side, 4).stars == 4
        with pytest.raises(AlreadySaid):
            rate(made, side, 5)
    assert made.ratings.count() == 2


@pytest.mark.parametrize("stars", [0, 6, -1])
def test_a_rating_is_one_to_five(alice: Client, vera: Volunteer, talk, stars: int) -> None:
    with pytest.raises(ValueError, match="1 to 5"):
        rate(talk(alice.person, vera), Side.PERSON, stars)


def test_nobody_rates_before_it_is_over(held: Claim) -> None:
    with pytest.raises(ReviewTooEarly):
        rate(held, Side.PERSON, 5)


def test_a_stranger_finds_no_claim_to_rate(alice: Client, vera: Volunteer, victor: Volunteer, talk) -> None:
    made = talk(alice.person, vera)
    assert claim_of(vera, made.pk) == made
    with pytest.raises(NotFound):
        claim_of(victor, made.pk)


def test_a_persons_report_ends_the_talk_and_brings_another_volunteer(held: Claim, vera: Volunteer, victor: Volunteer) -> None:
    report(held, Side.PERSON, ReportReason.RUDE, "He shouted.")
    held.refresh_from_db()
    request = HelpRequest.objects.get()
    assert held.ended_at is not None
    assert request.state == RequestState.WAITING
    turn()
    assert set(request.offers.filter(ended_at=None).values_list("volunteer_id", flat=True)) == {victor.pk}
    assert vera.pk in never_again(request.person)


def test_a_volunteers_report_ends_the_talk_and_frees_them(held: Claim, vera: Volunteer) -> None:
    report(held, Side.VOLUNTEER, ReportReason.SEXUAL)
    held.refresh_from_db()
    request = HelpRequest.objects.get()
    assert held.end == ClaimEnd.CLOSED
    assert (request.state, request.outcome) == (RequestState.CLOSED, Outcome.NOT_ALLOWED)
    assert notices(request)[-1] == "The volunteer may not help with this and has ended the talk."
    assert vera.pk in never_again(request.person)


@pytest.mark.parametrize("side", [Side.PERSON, Side.VOLUNTEER])
def test_a_report_is_made_once_a_side_also_long_after(alice: Client, vera: Volunteer, talk, side: Side) -> None:
    made = talk(alice.person, vera)
    report(made, side, ReportReason.OTHER)
    with pytest.raises(AlreadySaid):
        report(made, side, ReportReason.RUDE)
    made.refresh_from_db()
    assert made.end == ClaimEnd.CLOSED
    assert Report.objects.count() == 1


def test_the_third_person_who_reports_blocks_a_volunteer(
    make_question, vera: Volunteer, talk, django_user_model, asked: HelpRequest
) -> None:
    for number in range(REPORTS_TO_BLOCK):
        vera.refresh_from_db()
        assert vera.blocked_at is None
        person = django_user_model.objects.create_user(f"asker-{number}")
        report(talk(person, vera), Side.PERSON, ReportReason.RUDE)
    vera.refresh_from_db()
    assert vera.blocked_at is not None
    offer(asked, vera)
    with pytest.raises(VolunteerBlocked):
        claim(vera, asked.pk)


def test_one_person_alone_blocks_nobody(alice: Client, make_question: MakeQuestion, vera: Volunteer) -> None:
    for number in range(REPORTS_TO_BLOCK + 1):  # claims from before the first report: afterwards the two never meet
        request = help_ask(alice.person, make_question(alice.person), share=VolunteerShare.TEXT)
        ended = {"ended_at": timezone.now(), "end": ClaimEnd.CLOSED, "lease_until": timezone.now()}
        made = Claim.objects.create(request=request, volunteer=vera, **ended)
        HelpRequest.objects.filter(pk=request.pk).update(state=RequestState.CLOSED)
        report(made, Side.PERSON, ReportReason.RUDE, f"time {number}")
    vera.refresh_from_db()
    assert vera.blocked_at is None


def test_a_volunteers_own_reports_block_nobody(vera: Volunteer, talk, django_user_model) -> None:
    for number in range(REPORTS_TO_BLOCK + 1):
        report(talk(django_user_model.objects.create_user(f"asker-{number}"), vera), Side.VOLUNTEER, ReportReason.MISUSE)
    vera.refresh_from_db()
    assert vera.blocked_at is None


def test_reports_of_long_ago_do_not_add_up(vera: Volunteer, talk, django_user_model) -> None:
    for number in range(REPORTS_TO_BLOCK + 1):
        report(talk(django_user_model.objects.create_user(f"asker-{number}"), vera), Side.PERSON, ReportReason.RUDE)
        Report.objects.update(created_at=timezone.now() - timedelta(days=60))
    vera.refresh_from_db()
    assert vera.blocked_at is None


def test_the_last_volunteer_is_the_one_who_is_thanked(asked: HelpRequest, vera: Volunteer, victor: Volunteer) -> None:
    give_back(vera, take(vera, asked).pk)
    second = take(victor, asked)
    assert last_claim(asked) == second
    volunteer_say(victor, second.pk, "It is a blue cup.")
    close(victor, second.pk, Outcome.HELPED)
    thanks_give(asked)
    assert (recognition(vera), recognition(victor)) == (0, 1)
