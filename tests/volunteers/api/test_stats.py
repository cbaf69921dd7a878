"""The public figures: open to all, small groups hidden, worked out once a minute."""

from datetime import timedelta

import pytest
from django.utils import timezone

from tests.conftest import Client
from tests.volunteers.conftest import MakeQuestion, MakeVolunteer
from volunteers.models import Asked, HelpRequest, RequestState

pytestmark = pytest.mark.django_db

STATS = "/api/v1/stats/"


@pytest.fixture
def ended(alice: Client, make_question: MakeQuestion):
    """``ended("en", 12)``: answered requests, the first after 1 s, the next after 2 s, ..."""

    def make(language: str, answered: int, expired: int = 0) -> None:
        now = timezone.now()
        for number in range(answered + expired):
            came = number < answered
            HelpRequest.objects.create(
                person=alice.person,
                question=make_question(alice.person),
                asked=Asked.CLIENT,
                language=language,
                share="text",
                state=RequestState.CLOSED if came else RequestState.EXPIRED,
                created_at=now - timedelta(hours=1),
                first_claimed_at=now - timedelta(hours=1) + timedelta(seconds=number + 1) if came else None,
                expires_at=now,
                ended_at=now,
            )

    return make


def test_a_stranger_may_read_them_and_caches_may_keep_them(stranger: Client, ended) -> None:
    ended("en", answered=12, expired=4)
    response = stranger.get(STATS)
    assert response.status_code == 200
    assert response["Cache-Control"] == "public, max-age=60"
    (english,) = response.json()["languages"]
    assert english == {
        "language": "en",
        "requests": 16,
        "answered_share": 0.75,
        "wait_p50_s": 6.5,
        "wait_p95_s": pytest.approx(11.4, abs=0.1),
        "volunteers_awake": None,
    }


def test_a_token_that_has_run_out_is_no_hindrance(stranger: Client) -> None:
    assert stranger.get(STATS, headers={"Authorization": "Bearer nonsense"}).status_code == 200


def test_a_group_under_ten_is_hidden(stranger: Client, ended, make_volunteer: MakeVolunteer) -> None:
    ended("en", answered=12)
    ended("ta", answered=9)
    for _ in range(9):
        make_volunteer("ta")
    told = stranger.get(STATS).json()
    assert [each["language"] for each in told["languages"]] == ["en"]
    assert told["volunteers_awake"] is None


def test_with_nobody_there_every_figure_is_unknown_and_not_zero(stranger: Client) -> None:
    told = stranger.get(STATS).json()
    assert told["languages"] == []
    assert {told[name] for name in ("requests", "answered_share", "wait_p50_s", "wait_p95_s", "volunteers_awake")} == {None}


def test_they_are_worked_out_once_a_minute(stranger: Client, ended, django_assert_num_queries) -> None:
    before = stranger.get(STATS).json()
    ended("en", answered=12)
    with django_assert_num_queries(0):
        assert stranger.get(STATS).json() == before
