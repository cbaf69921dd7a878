"""Becoming a volunteer: what a volunteer may set, when they are awake, and the practice before the first real request."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.utils import timezone

from accounts.models import Person, Role
from tests.volunteers.conftest import MakeVolunteer, offer
from volunteers.matching.types import windows_load
from volunteers.models import HelpRequest, Volunteer
from volunteers.practice import draw, misread_date, printed_date
from volunteers.services.becoming import (
    HIGHEST_CAP,
    MOST_LANGUAGES,
    SNOOZES,
    awake_update,
    guidelines_accept,
    practice_finish,
    settings_change,
    snooze,
    snooze_end,
    volunteer_join,
)
from volunteers.services.errors import PracticeNeeded

pytestmark = pytest.mark.django_db

NIGHT = windows_load([{"days": [0, 1, 2, 3, 4, 5, 6], "start": "22:00", "end": "06:00"}])


@pytest.fixture
def newcomer() -> Volunteer:
    return volunteer_join("vera", "a long enough password", languages=["es", "en"], zone="Europe/Madrid")


def answers(volunteer: Volunteer, **changes: str) -> dict[str, str]:
    right = {"reading": f"It says {printed_date(volunteer.pk):%d.%m.%Y}.", "face": "describe", "dose": "read"}
    return {**right, **changes}


def test_a_newcomer_is_a_volunteer_with_languages_who_is_asked_nothing_yet(newcomer: Volunteer) -> None:
    assert newcomer.person.role == Role.VOLUNTEER
    assert newcomer.person.check_password("a long enough password")
    assert list(newcomer.speaks.values_list("language", "place")) == [("es", 0), ("en", 1)]
    assert not newcomer.is_ready
    assert newcomer.awake_until is not None


def test_a_name_is_taken_once_and_a_failed_sign_up_leaves_nothing(newcomer: Volunteer) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        volunteer_join("vera", "another long password", languages=["en"], zone="UTC")
    with pytest.raises(ValueError, match="zone"), transaction.atomic():
        volunteer_join("victor", "another long password", languages=["en"], zone="Mars/Olympus")
    assert not Person.objects.filter(username="victor").exists()
    assert Volunteer.objects.count() == 1


@pytest.mark.parametrize(
    "change",
    [
        {"languages": []},
        {"languages": ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "fi"]},
        {"languages": ["no language at all"]},
        {"languages": ["en", "xx"]},
        {"languages": [""]},
        {"languages": ["en<script>"]},
        {"zone": "Europe/Nowhere"},
        {"zone": ""},
        {"zone": "../../etc/passwd"},
        {"daily_cap": 0},
        {"daily_cap": HIGHEST_CAP + 1},
    ],
    ids=str,
)
def test_what_cannot_be_is_refused(newcomer: Volunteer, change: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        settings_change(newcomer, **change)
    kept = Volunteer.objects.get()
    assert (kept.zone, kept.daily_cap) == ("Europe/Madrid", 20)
    assert [spoken.language for spoken in kept.speaks.all()] == ["es", "en"]


def test_languages_are_kept_in_their_order_once_and_by_their_own_tag(newcomer: Volunteer) -> None:
    settings_change(newcomer, languages=["pt-BR", "en", "pt", "ta"])
    assert list(newcomer.speaks.values_list("language", flat=True)) == ["pt", "en", "ta"]
    assert len(["pt", "en", "ta"]) <= MOST_LANGUAGES


def test_hours_over_midnight_in_the_volunteers_own_zone(newcomer: Volunteer) -> None:
    with time_machine.travel(datetime(2026, 11, 26, 3, 0, tzinfo=UTC), tick=False):  # four at night in Madrid
        settings_change(newcomer, hours=NIGHT)
    assert newcomer.awake_from == datetime(2026, 11, 25, 21, 0, tzinfo=UTC)
    assert newcomer.awake_until == datetime(2026, 11, 26, 5, 0, tzinfo=UTC)
    with time_machine.travel(datetime(2026, 11, 26, 12, 0, tzinfo=UTC), tick=False):
        settings_change(newcomer, zone="Asia/Tokyo")
    assert newcomer.awake_from == datetime(2026, 11, 26, 13, 0, tzinfo=UTC)


def test_no_hours_is_never_awake(newcomer: Volunteer) -> None:
    settings_change(newcomer, hours=())
    assert (newcomer.awake_from, newcomer.awake_until) == (None, None)
    assert awake_update() == 0


def test_when_the_night_is_over_the_next_one_is_worked_out(newcomer: Volunteer) -> None:
    with time_machine.travel(datetime(2026, 11, 26, 3, 0, tzinfo=UTC), tick=False):
        settings_change(newcomer, hours=NIGHT)
        assert awake_update() == 0
    with time_machine.travel(datetime(2026, 11, 26, 5, 0, tzinfo=UTC), tick=False):
        assert awake_update() == 1
    newcomer.refresh_from_db()
    assert newcomer.awake_from == datetime(2026, 11, 26, 21, 0, tzinfo=UTC)
    assert newcomer.awake_until == datetime(2026, 11, 27, 5, 0, tzinfo=UTC)


@pytest.mark.parametrize("hours", SNOOZES)
def test_a_snooze_lasts_as_long_as_was_chosen_and_clears_the_screen(vera: Volunteer, asked: HelpRequest, hours: int) -> None:
    offer(asked, vera)
    snooze(vera, hours)
    assert vera.snoozed_until is not None
    assert abs(vera.snoozed_until - timezone.now() - timedelta(hours=hours)) < timedelta(minutes=1)
    assert not vera.offers.filter(ended_at=None).exists()
    snooze_end(vera)
    assert vera.snoozed_until is None


def test_the_choices_are_an_hour_three_a_day_a_week() -> None:
    assert SNOOZES == (1, 3, 24, 168)


@pytest.mark.parametrize("hours", [0, -1, 2, 8760])
def test_other_snoozes_are_none(vera: Volunteer, hours: int) -> None:
    with pytest.raises(ValueError):
        snooze(vera, hours)
    assert vera.snoozed_until is None


def test_practice_comes_after_the_guidelines(newcomer: Volunteer) -> None:
    with pytest.raises(PracticeNeeded):
        practice_finish(newcomer, answers(newcomer))
    guidelines_accept(newcomer)
    assert practice_finish(newcomer, answers(newcomer))
    assert newcomer.is_ready


def test_the_first_promise_and_the_first_practice_are_the_ones_that_count(newcomer: Volunteer) -> None:
    guidelines_accept(newcomer)
    practice_finish(newcomer, answers(newcomer))
    first = (newcomer.guidelines_at, newcomer.practised_at)
    guidelines_accept(newcomer)
    practice_finish(newcomer, answers(newcomer))
    assert (newcomer.guidelines_at, newcomer.practised_at) == first


@pytest.mark.parametrize(
    "wrong",
    [
        {"reading": ""},
        {"reading": "It is a carton of milk."},
        {"face": "name"},
        {"face": ""},
        {"dose": "advise"},
        {"dose": "refuse"},
    ],
    ids=str,
)
def test_a_wrong_answer_does_not_pass(newcomer: Volunteer, wrong: dict[str, str]) -> None:
    guidelines_accept(newcomer)
    assert not practice_finish(newcomer, answers(newcomer, **wrong))
    assert not practice_finish(newcomer, {})
    assert not newcomer.is_ready


def test_repeating_the_machines_mistake_does_not_pass(newcomer: Volunteer) -> None:
    guidelines_accept(newcomer)
    wrong = misread_date(newcomer.pk)
    assert wrong != printed_date(newcomer.pk)
    assert not practice_finish(newcomer, answers(newcomer, reading=f"{wrong:%d.%m.%Y}"))


@pytest.mark.parametrize("style", ["%d.%m.%Y", "%Y-%m-%d", "the %d. of %B %Y", "%d/%m/%y", "%B %d, %Y"])
def test_the_right_date_passes_however_it_is_written(newcomer: Volunteer, style: str) -> None:
    guidelines_accept(newcomer)
    assert practice_finish(newcomer, answers(newcomer, reading=f"{printed_date(newcomer.pk):{style}}"))


def test_the_practice_photo_is_made_up_and_is_ones_own(newcomer: Volunteer, make_volunteer: MakeVolunteer) -> None:
    assert draw(newcomer.pk).startswith(b"\xff\xd8")
    assert draw(newcomer.pk) == draw(newcomer.pk)
    assert len({printed_date(make_volunteer().pk) for _ in range(20)}) > 3
