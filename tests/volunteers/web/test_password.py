"""Another password: chosen by who knows the present one, and valid at once everywhere."""

import pytest
from django.test import Client as Browser

from tests.volunteers.conftest import MakeVolunteer
from tests.volunteers.web.conftest import page, signed_in, text_of
from volunteers.models import Volunteer

pytestmark = pytest.mark.django_db

NOW, ANOTHER = "quiet-otters-drum", "eleven-patient-herons"
CHANGE = {"password_now": NOW, "password": ANOTHER, "password_again": ANOTHER}


@pytest.fixture
def vera(make_volunteer: MakeVolunteer) -> Volunteer:
    volunteer = make_volunteer()
    volunteer.person.set_password(NOW)
    volunteer.person.save()
    return volunteer


@pytest.fixture
def veras(vera: Volunteer) -> Browser:
    return signed_in(vera.person)


def test_it_is_changed_and_only_this_browser_stays_signed_in(vera: Volunteer, veras: Browser) -> None:
    elsewhere = signed_in(vera.person)
    assert page("password") in text_of(veras.get(page("settings")))
    assert veras.post(page("password"), CHANGE)["Location"] == page("settings")
    assert "Your password is changed." in text_of(veras.get(page("settings")))
    assert elsewhere.get(page("settings")).status_code == 302
    name = vera.person.username
    assert Browser().post(page("sign-in"), {"username": name, "password": ANOTHER})["Location"] == page("home")
    assert Browser().post(page("sign-in"), {"username": name, "password": NOW}).status_code == 200


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"password_now": "another-one-of-these"}, "id_password_now_error"),
        ({"password_now": ""}, "id_password_now_error"),
        ({"password": "short", "password_again": "short"}, "id_password_error"),
        ({"password_again": "another-one-of-these"}, "id_password_again_error"),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_changes_nothing(
    vera: Volunteer, veras: Browser, change: dict[str, str], field: str
) -> None:
    response = veras.post(page("password"), CHANGE | change)
    assert response.status_code == 200
    assert field in text_of(response)
    for password in CHANGE.values():
        assert password not in text_of(response)
    vera.person.refresh_from_db()
    assert vera.person.check_password(NOW)


def test_it_must_not_be_the_name(vera: Volunteer, veras: Browser) -> None:
    alike = f"{vera.person.username}-x"
    assert "id_password_error" in text_of(veras.post(page("password"), CHANGE | {"password": alike, "password_again": alike}))


def test_whoever_guesses_the_present_one_in_an_open_browser_is_locked_out(vera: Volunteer, veras: Browser, settings) -> None:
    settings.AXES_ENABLED = True
    for _ in range(8):
        response = veras.post(page("password"), CHANGE | {"password_now": "wrong"})
    assert response.status_code == 429
    assert "Please try again in 15 minutes." in text_of(response)
    assert veras.post(page("password"), CHANGE).status_code == 429, "also with the right one"
    vera.person.refresh_from_db()
    assert vera.person.check_password(NOW)
