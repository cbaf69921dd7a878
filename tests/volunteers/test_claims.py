"""One winner; everybody else is told plainly why not. Who may not claim at all cannot."""

from datetime import timedelta

import pytest
from django.utils import timezone

from accounts.models import VolunteerShare
from accounts.services import person_erase
from tests.conftest import Client
from tests.volunteers.conftest import MakeQuestion, MakeVolunteer, heard, notices, offer, take
from volunteers.models import (
    Claim,
    ClaimEnd,
    HelpRequest,
    Message,
    Offer,
    Outcome,
    ReportReason,
    RequestState,
    Side,
    Volunteer,
)
from volunteers.selectors import open_claim, queue
from volunteers.services.afterwards import report
from volunteers.services.claims import claim, close, give_back, heartbeat, transfer
from volunteers.services.errors import (
    AlreadyTaken,
    ClaimOver,
    HelpRequestOver,
    MessageHeld,
    OfferOver,
    OwnHelpRequest,
    PracticeNeeded,
    VolunteerBlocked,
    VolunteerBusy,
)
from volunteers.services.messages import volunteer_say, volunteer_say_canned
from volunteers.services.offers import wave_offer
from volunteers.services.requests import help_ask, help_expire, help_withdraw
from volunteers.services.turning import turn

pytestmark = pytest.mark.django_db


def test_the_first_gets_it_and_the_person_hears_of_it(asked: HelpRequest, vera: Volunteer) -> None:
    made = take(vera, asked)
    asked.refresh_from_db()
    assert asked.state == RequestState.CLAIMED
    assert asked.first_claimed_at is not None
    assert open_claim(vera) == made
    assert notices(asked)[-1] == "A volunteer is with you now and is looking."


def test_the_second_learns_that_another_was_first(asked: HelpRequest, vera: Volunteer, victor: Volunteer) -> None:
    offer(asked, victor)
    take(vera, asked)
    with pytest.raises(AlreadyTaken):
        claim(victor, asked.pk)
    Offer.objects.filter(volunteer=victor).update(ended_at=None, end="")  # as if the offer's end were not yet seen
    with pytest.raises(AlreadyTaken):
        claim(victor, asked.pk)
    assert Claim.objects.count() == 1


def test_without_an_offer_nothing_is_claimed_and_nothing_is_learned(asked: HelpRequest, vera: Volunteer, victor: Volunteer) -> None:
    with pytest.raises(OfferOver):
        claim(vera, asked.pk)
    take(vera, asked)
    with pytest.raises(OfferOver):
        claim(victor, asked.pk)


def test_who_has_not_practised_or_is_blocked_cannot_claim_even_with_an_offer(asked: HelpRequest, make_volunteer: MakeVolunteer) -> None:
    refusals = {PracticeNeeded: {"practised_at": None}, VolunteerBlocked: {"blocked_at": timezone.now()}}
    for error, fields in refusals.items():
        volunteer = make_volunteer(**fields)
        offer(asked, volunteer)
        with pytest.raises(error):
            claim(volunteer, asked.pk)
    guideless = make_volunteer(guidelines_at=None)
    offer(asked, guideless)
    with pytest.raises(PracticeNeeded):
        claim(guideless, asked.pk)
    assert not Claim.objects.exists()


def test_what_changed_since_the_page_was_loaded_counts(asked: HelpRequest, vera: Volunteer) -> None:
    offer(asked, vera)
    Volunteer.objects.update(blocked_at=timezone.now())
    with pytest.raises(VolunteerBlocked):
        claim(vera, asked.pk)


def test_nobody_answers_their_own(asked: HelpRequest, vera: Volunteer) -> None:
    Volunteer.objects.update(person=asked.person)
    vera.refresh_from_db()
    offer(asked, vera)
    with pytest.raises(OwnHelpRequest):
        claim(vera, asked.pk)


def test_who_was_reported_since_the_offer_does_not_get_the_same_person_again(
    alice: Client, asked: HelpRequest, vera: Volunteer, make_question: MakeQuestion
) -> None:
    first = take(vera, asked)
    close(vera, first.pk, Outcome.HELPED)
    second = help_ask(alice.person, make_question(alice.person), share=VolunteerShare.TEXT)
    offer(second, vera)
    report(first, Side.PERSON, ReportReason.RUDE)
    assert not vera.offers.filter(ended_at=None).exists()
    with pytest.raises((OfferOver, HelpRequestOver)):
        claim(vera, second.pk)
    Offer.objects.filter(request=second).update(ended_at=None, end="")  # a wave that was on its way at that moment
    with pytest.raises(OfferOver):
        claim(vera, second.pk)


def test_one_volunteer_helps_one_person_at_a_time(asked: HelpRequest, bob: Client, make_question: MakeQuestion, vera: Volunteer) -> None:
    other = help_ask(bob.person, make_question(bob.person), share=VolunteerShare.TEXT)
    offer(other, vera)
    take(vera, asked)
    with pytest.raises(VolunteerBusy):
        claim(vera, other.pk)
    offer(other, vera)  # as a wave would that did not yet see the claim
    with pytest.raises(VolunteerBusy):
        claim(vera, other.pk)
    other.refresh_from_db()
    assert (other.state, other.first_claimed_at) == (RequestState.WAITING, None)  # nothing of the attempt is left


def test_who_is_free_again_is_not_told_that_they_are_busy(asked: HelpRequest, bob: Client, make_question, vera: Volunteer) -> None:
    other = help_ask(bob.person, make_question(bob.person), share=VolunteerShare.TEXT)
    offer(other, vera)
    made = take(vera, asked)
    close(vera, made.pk, Outcome.HELPED)
    with pytest.raises(OfferOver):
        claim(vera, other.pk)


def test_what_has_expired_or_was_withdrawn_cannot_be_claimed(asked: HelpRequest, bob: Client, make_question, vera: Volunteer) -> None:
    other = help_ask(bob.person, make_question(bob.person), share=VolunteerShare.TEXT)
    for one in (asked, other):
        offer(one, vera)
    help_expire(asked)
    help_withdraw(other)
    for one in (asked, other):
        with pytest.raises(HelpRequestOver):
            claim(vera, one.pk)
        Offer.objects.filter(request=one).update(ended_at=None, end="")
        with pytest.raises(HelpRequestOver):
            claim(vera, one.pk)


def test_given_back_it_goes_to_the_front_and_to_another(
    asked: HelpRequest, bob: Client, make_question: MakeQuestion, vera: Volunteer, victor: Volunteer
) -> None:
    made = take(vera, asked)
    older = help_ask(bob.person, make_question(bob.person), share=VolunteerShare.TEXT)
    HelpRequest.objects.filter(pk=older.pk).update(created_at=asked.created_at - timedelta(minutes=5))
    give_back(vera, made.pk)
    made.refresh_from_db()
    asked.refresh_from_db()
    assert made.end == ClaimEnd.GIVEN_BACK
    assert (asked.state, asked.returns) == (RequestState.WAITING, 1)
    assert list(queue()) == [asked, older]
    assert notices(asked)[-1].endswith("You are first in line.")
    wave_offer(asked.pk)
    assert set(asked.offers.filter(ended_at=None).values_list("volunteer_id", flat=True)) == {victor.pk}
    with pytest.raises(ClaimOver):
        give_back(vera, made.pk)


def test_passed_on_with_a_note_that_only_the_next_volunteer_sees(asked: HelpRequest, vera: Volunteer, victor: Volunteer) -> None:
    transfer(vera, take(vera, asked).pk, "  The date is on the bottom.  ")
    asked.refresh_from_db()
    assert asked.note == "The date is on the bottom."
    assert asked.claims.get().end == ClaimEnd.TRANSFERRED
    assert not any("bottom" in text for text in heard(asked))
    wave_offer(asked.pk)
    assert claim(victor, asked.pk).request.note == "The date is on the bottom."


@pytest.mark.parametrize("outcome", list(Outcome))
def test_closed_with_an_outcome_the_person_hears_it(asked: HelpRequest, vera: Volunteer, outcome: Outcome) -> None:
    made = take(vera, asked)
    close(vera, made.pk, outcome)
    asked.refresh_from_db()
    assert (asked.state, asked.outcome) == (RequestState.CLOSED, outcome)
    assert "volunteer" in notices(asked)[-1]
    assert open_claim(vera) is None
    with pytest.raises(ClaimOver):
        close(vera, made.pk, outcome)
    vera.refresh_from_db()
    assert vera.resting_until is None


def test_after_hard_content_a_volunteer_rests(asked: HelpRequest, vera: Volunteer) -> None:
    close(vera, take(vera, asked).pk, Outcome.HELPED, was_hard=True)
    vera.refresh_from_db()
    assert vera.resting_until is not None
    assert vera.resting_until > timezone.now() + timedelta(minutes=10)


def test_nobody_acts_on_the_claim_of_another(asked: HelpRequest, vera: Volunteer, victor: Volunteer) -> None:
    made = take(vera, asked)
    for act in (
        lambda: heartbeat(victor, made.pk),
        lambda: give_back(victor, made.pk),
        lambda: transfer(victor, made.pk, ""),
        lambda: close(victor, made.pk, Outcome.HELPED),
        lambda: volunteer_say(victor, made.pk, "It is milk."),
        lambda: volunteer_say_canned(victor, made.pk, "hello"),
    ):
        with pytest.raises(ClaimOver):
            act()
    made.refresh_from_db()
    assert made.ended_at is None


def test_a_withdrawal_ends_the_talk_and_the_volunteer_is_free(asked: HelpRequest, vera: Volunteer) -> None:
    made = take(vera, asked)
    help_withdraw(asked)
    made.refresh_from_db()
    assert made.end == ClaimEnd.WITHDRAWN
    assert open_claim(vera) is None
    with pytest.raises(ClaimOver):
        heartbeat(vera, made.pk)


def test_a_volunteer_who_erases_their_account_leaves_nobody_waiting(asked: HelpRequest, vera: Volunteer, victor: Volunteer) -> None:
    made = take(vera, asked)
    volunteer_say(vera, made.pk, "It is a blue cup.")
    person_erase(vera.person)
    turn()
    asked.refresh_from_db()
    assert (asked.state, asked.returns) == (RequestState.WAITING, 1)
    assert asked.claims.get().ended_at is not None
    assert "You are first in line" in notices(asked)[-1]
    assert "It is a blue cup." in heard(asked)  # what was said stays said
    assert victor.offers.filter(ended_at=None).exists()


def test_a_person_who_erases_their_account_takes_everything_along(asked: HelpRequest, vera: Volunteer) -> None:
    made = take(vera, asked)
    volunteer_say(vera, made.pk, "It is a blue cup.")
    person_erase(asked.person)
    assert not HelpRequest.objects.exists()
    assert not Message.objects.exists()
    assert not Claim.objects.exists()
    assert open_claim(vera) is None
    with pytest.raises(ClaimOver):
        heartbeat(vera, made.pk)
    with pytest.raises(ClaimOver):
        volunteer_say(vera, made.pk, "It is a blue cup.")


def test_a_note_to_the_next_volunteer_passes_the_answer_gate_and_the_claim_stays(asked: HelpRequest, vera: Volunteer) -> None:
    made = take(vera, asked)
    with pytest.raises(MessageHeld):
        transfer(vera, made.pk, "The man in the photo is Angela Merkel.")
    asked.refresh_from_db()
    assert (asked.state, asked.note) == (RequestState.CLAIMED, "")
