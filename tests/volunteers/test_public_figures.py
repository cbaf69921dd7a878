"""Public figures are right on known rows, and small groups stay hidden."""

from datetime import timedelta

import pytest
from django.utils import timezone

from accounts.models import VolunteerShare
from tests.conftest import Client
from tests.volunteers.conftest import MakeQuestion, MakeVolunteer
from volunteers.models import HelpRequest, RequestState
from volunteers.services.figures import SMALLEST, figures

pytestmark = pytest.mark.django_db


@pytest.fixture
def ended(alice: Client, make_question: MakeQuestion):
    """One request that ended: after ``wait_s`` with a volunteer, or (None) with nobody."""

    def make(wait_s: float | None, language: str = "en", state: str = "", age: timedelta = timedelta(hours=5)) -> HelpRequest:
        begun = timezone.now() - age
        return HelpRequest.objects.create(
            person=alice.person,
            question=make_question(alice.person),
            asked="client",
            language=language,
            share=VolunteerShare.TEXT,
            state=state or (RequestState.CLOSED if wait_s is not None else RequestState.EXPIRED),
            created_at=begun,
            first_claimed_at=None if wait_s is None else begun + timedelta(seconds=wait_s),
            expires_at=begun + timedelta(hours=12),
        )

    return make


def test_waits_and_the_answered_share_are_right(ended) -> None:
    for wait in range(1, 102):  # 1 .. 101 s: the median is 51, and 95 % waited 96 or less
        ended(float(wait))
    for _ in range(99):
        ended(None)
    found = figures()
    assert (found.days, found.requests) == (7, 200)
    assert found.answered_share == pytest.approx(101 / 200, abs=0.001)
    assert (found.wait_p50_s, found.wait_p95_s) == (51.0, 96.0)
    (english,) = found.languages
    assert (english.language, english.requests, english.wait_p50_s, english.wait_p95_s) == ("en", 200, 51.0, 96.0)


def test_a_language_of_nine_is_hidden_and_of_ten_is_told(ended) -> None:
    for _ in range(SMALLEST - 1):
        ended(10.0, "de")
    for _ in range(SMALLEST):
        ended(20.0, "fr")
    found = figures()
    assert [each.language for each in found.languages] == ["fr"]
    assert "de" not in {each.language for each in found.languages}


def test_few_of_everything_tell_nothing(ended, make_volunteer: MakeVolunteer) -> None:
    for _ in range(SMALLEST - 1):
        ended(10.0)
        make_volunteer()
    found = figures()
    assert (found.requests, found.answered_share, found.wait_p50_s, found.wait_p95_s, found.volunteers_awake) == (None,) * 5
    assert found.languages == ()


def test_waits_are_told_only_where_enough_were_answered(ended) -> None:
    for _ in range(SMALLEST - 1):
        ended(10.0)
    for _ in range(SMALLEST):
        ended(None)
    found = figures()
    assert found.requests == 2 * SMALLEST - 1
    assert (found.wait_p50_s, found.wait_p95_s) == (None, None)


def test_who_is_awake_counts_and_who_is_not_does_not(make_volunteer: MakeVolunteer) -> None:
    now = timezone.now()
    for _ in range(SMALLEST + 1):
        make_volunteer("en", "de")
    for out in (
        {"awake_until": now - timedelta(minutes=1)},
        {"snoozed_until": now + timedelta(hours=1)},
        {"resting_until": now + timedelta(hours=1)},
        {"blocked_at": now},
        {"practised_at": None},
        {"guidelines_at": None},
    ):
        make_volunteer("en", "de", **out)
    found = figures()
    assert found.volunteers_awake == SMALLEST + 1
    assert {each.language: each.volunteers_awake for each in found.languages} == {"en": SMALLEST + 1, "de": SMALLEST + 1}


def test_what_is_old_still_waiting_or_was_withdrawn_at_once_does_not_count(ended) -> None:
    for _ in range(SMALLEST):
        ended(10.0)
        ended(10.0, age=timedelta(days=8))
        ended(None, state=RequestState.WAITING)
        ended(None, state=RequestState.WITHDRAWN)
    found = figures()
    assert (found.requests, found.answered_share) == (SMALLEST, 1.0)
