"""The person hears an honest wait, and hears again when something has changed."""

from datetime import timedelta

import pytest
from django.utils import timezone

from accounts.models import VolunteerShare
from tests.conftest import Client
from tests.volunteers.conftest import MakeQuestion, MakeVolunteer, notices, take
from volunteers.models import HelpRequest, Offer, Volunteer
from volunteers.selectors import ahead_of, queue, wait_of
from volunteers.services.claims import give_back
from volunteers.services.offers import wave_offer
from volunteers.services.requests import help_ask
from volunteers.services.turning import turn

pytestmark = pytest.mark.django_db


def due(request: HelpRequest) -> HelpRequest:
    HelpRequest.objects.filter(pk=request.pk).update(next_wave_at=timezone.now())
    request.refresh_from_db()
    return request


@pytest.fixture
def ask(alice: Client, bob: Client, make_question: MakeQuestion):
    """A request of Bob's, so that Alice's limit stands in nobody's way."""

    def make(text: str = "Is the milk still good?", **changes: object) -> HelpRequest:
        person = bob.person
        HelpRequest.objects.filter(person=person).update(person=alice.person)
        request = help_ask(person, make_question(person, text), share=VolunteerShare.TEXT)
        HelpRequest.objects.filter(pk=request.pk).update(**changes)
        request.refresh_from_db()
        return request

    return make


def test_somebody_awake_means_soon(asked: HelpRequest, vera) -> None:
    assert wave_offer(asked.pk) == 1
    assert notices(asked)[-1] == "I am asking volunteers now. Somebody usually answers within a minute."


def test_nobody_awake_is_said_in_the_name_of_the_language_and_said_again_when_somebody_wakes(
    alice: Client, make_question: MakeQuestion, make_volunteer: MakeVolunteer
) -> None:
    request = help_ask(alice.person, make_question(alice.person, answer_language="ta"), share=VolunteerShare.TEXT)
    make_volunteer("en")
    assert wave_offer(request.pk) == 0
    assert notices(request)[-1] == (
        "Right now no volunteer is awake who speaks Tamil. I keep looking, and I tell you when somebody is there."
    )
    wave_offer(due(request).pk)
    told = len(notices(request))  # nothing has changed, so nothing is said again
    make_volunteer("ta")
    assert wave_offer(due(request).pk) == 1
    assert notices(request)[told:] == ["Volunteers who speak your language are there now. I am asking them."]
    Offer.objects.update(ended_at=timezone.now(), end="busy")
    wave_offer(due(request).pk)
    assert len(notices(request)) == told + 1


def test_those_ahead_are_counted_in_this_language_only(ask, make_volunteer: MakeVolunteer) -> None:
    for _ in range(4):
        make_volunteer()
    ask()
    ask()
    ask("Et le lait ?", language="fr")
    mine = ask()
    assert ahead_of(mine) == 2
    wave_offer(mine.pk)
    assert notices(mine)[-1].startswith("2 people are ahead of you.")


def test_one_who_is_urgent_waits_behind_no_one_who_is_not(ask) -> None:
    ask()
    urgent = ask(urgent=True)
    second = ask(urgent=True)
    assert list(queue())[:2] == [urgent, second]
    assert ahead_of(urgent) == 0
    assert ahead_of(second) == 1


def test_one_who_came_back_waits_behind_older_ones_of_their_kind_only(ask) -> None:
    older, younger = ask(), ask(returns=1)
    assert list(queue()) == [younger, older]
    assert (ahead_of(younger), ahead_of(older)) == (0, 1)


def test_the_wait_is_the_one_that_people_had_lately(asked: HelpRequest, ask, vera) -> None:
    for _ in range(3):
        old = ask()
        begun = timezone.now() - timedelta(hours=1)
        HelpRequest.objects.filter(pk=old.pk).update(state="closed", created_at=begun, first_claimed_at=begun + timedelta(minutes=5))
    wait = wait_of(asked)
    assert (wait.kind, wait.minutes) == ("minutes", 5)


def test_a_hard_question_counts_only_on_who_takes_it(ask, make_volunteer: MakeVolunteer, vera) -> None:
    request = ask(hard=True)
    assert wait_of(request).kind == "nobody_awake"
    make_volunteer(takes_hard=True)
    assert wait_of(request).kind == "soon"


def test_who_gave_the_question_back_is_not_counted_on(asked: HelpRequest, vera, make_volunteer: MakeVolunteer) -> None:
    """Otherwise the person hears "somebody usually answers within a minute" where nobody will be asked."""
    give_back(vera, take(vera, asked).pk)
    asked.refresh_from_db()
    assert wait_of(asked).kind == "nobody_awake"
    told = len(notices(asked))
    turn()
    assert notices(asked)[told:] == [
        "Right now no volunteer is awake who speaks English. I keep looking, and I tell you when somebody is there."
    ]
    make_volunteer()
    HelpRequest.objects.update(next_wave_at=timezone.now())
    turn()
    assert notices(asked)[-1] == "Volunteers who speak your language are there now. I am asking them."


def test_a_request_that_comes_back_while_others_are_there_is_not_told_a_wait_again(asked: HelpRequest, vera, victor) -> None:
    give_back(vera, take(vera, asked).pk)
    told = len(notices(asked))
    turn()
    assert victor.offers.filter(ended_at=None).exists()
    assert len(notices(asked)) == told


def test_somebody_in_crisis_is_not_told_to_wait(alice: Client, make_question: MakeQuestion, vera: Volunteer) -> None:
    crisis = make_question(alice.person, text="I want to kill myself, please help me.")
    request = help_ask(alice.person, crisis, share=VolunteerShare.TEXT)
    assert wave_offer(request.pk) == 0  # Vera is awake and does not take on such things
    assert "Please do not wait for one: call a crisis line" in notices(request)[-1]


def test_where_nobody_takes_hard_content_nobody_is_said_to_sleep(alice: Client, make_question: MakeQuestion, vera: Volunteer) -> None:
    request = help_ask(alice.person, make_question(alice.person), share=VolunteerShare.TEXT)
    HelpRequest.objects.filter(pk=request.pk).update(hard=True)
    assert wave_offer(request.pk) == 0
    assert notices(request)[-1].startswith("Right now no volunteer is there who can help with this.")
