"""From stranger to volunteer: join, sign in, guidelines, practice. And who is kept out."""

from uuid import uuid4

import pytest
from django.test import Client as Browser

from accounts.models import Person, Role
from tests.conftest import Client
from tests.volunteers.conftest import MakeVolunteer
from tests.volunteers.web.conftest import page, signed_in, text_of
from volunteers.models import Claim, Volunteer
from volunteers.phrases import PHRASES
from volunteers.practice import RIGHT, misread_date, printed_date

pytestmark = pytest.mark.django_db

PASSWORD = "quiet-otters-drum"
JOINING = {
    "username": "Vera.Sees",
    "password": PASSWORD,
    "password_again": PASSWORD,
    "mother_tongue": "ta",
    "language_1": "en",
    "zone": "Asia/Kolkata",
}
CLOSED = ("standing", "offers", "guidelines", "practice", "history", "settings", "password")


def test_a_stranger_is_welcomed_and_told_where_to_join(strangers: Browser) -> None:
    response = strangers.get(page("home"))
    assert response.status_code == 200
    assert page("join") in text_of(response)
    assert page("sign-in") in text_of(response)


@pytest.mark.parametrize("name", CLOSED)
def test_every_other_page_asks_a_stranger_to_sign_in(strangers: Browser, name: str) -> None:
    response = strangers.get(page(name))
    assert response.status_code == 302
    assert response["Location"].startswith(page("sign-in"))


@pytest.mark.parametrize("name", [*CLOSED, "home"])
def test_an_account_that_is_no_volunteers_is_told_so(alice: Client, name: str) -> None:
    response = signed_in(alice.person).get(page(name))
    assert response.status_code == 403
    assert "This account is not a volunteer&#x27;s" in text_of(response)
    assert page("sign-out") in text_of(response)


def test_what_a_page_fetches_while_its_volunteer_signs_out_leads_nowhere(strangers: Browser) -> None:
    """Its answer would overtake the welcome that the sign-out leads to. What was done by hand leads to the sign-in."""
    for part in ("offers", "standing"):
        fetched = strangers.get(page(part), headers={"HX-Request": "true"})
        assert (fetched.status_code, fetched.content, fetched.get("HX-Redirect")) == (204, b"", None)
    assert strangers.post(page("take", uuid4()), headers={"HX-Request": "true"})["HX-Redirect"] == page("sign-in")


def test_joining_makes_a_volunteer_and_signs_them_in(strangers: Browser) -> None:
    assert strangers.post(page("join"), JOINING)["Location"] == page("home")
    volunteer = Volunteer.objects.get()
    assert (volunteer.person.username, volunteer.person.role, volunteer.zone) == ("vera.sees", Role.VOLUNTEER, "Asia/Kolkata")
    assert [one.language for one in volunteer.speaks.all()] == ["ta", "en"]
    assert strangers.get(page("home"))["Location"] == page("guidelines")


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"password": "short", "password_again": "short"}, "id_password_error"),
        ({"password": "vera.sees.it", "password_again": "vera.sees.it"}, "id_password_error"),
        ({"password_again": "another-one-of-these"}, "id_password_again_error"),
        ({"mother_tongue": "klingon"}, "id_mother_tongue_error"),
        ({"zone": "Mars/Olympus"}, "id_zone_error"),
        ({"username": "a b"}, "id_username_error"),
    ],
)
def test_what_cannot_be_is_said_at_its_field(strangers: Browser, change: dict[str, str], field: str) -> None:
    response = strangers.post(page("join"), {**JOINING, **change})
    assert response.status_code == 200
    assert f'id="{field}"' in text_of(response)
    assert 'aria-invalid="true"' in text_of(response)
    assert not Person.objects.exists()


def test_a_name_that_differs_only_in_case_is_taken(strangers: Browser) -> None:
    Person.objects.create_user("vera.sees")
    assert "This user name is taken." in text_of(strangers.post(page("join"), JOINING))


def test_one_signs_in_and_out_whatever_the_case_of_the_name(strangers: Browser, make_volunteer: MakeVolunteer) -> None:
    person = make_volunteer().person
    person.set_password(PASSWORD)
    person.save()
    response = strangers.post(page("sign-in"), {"username": person.username.upper(), "password": PASSWORD})
    assert response["Location"] == page("home")
    assert strangers.get(page("sign-out")).status_code == 405
    assert strangers.post(page("sign-out")).status_code == 302
    assert strangers.get(page("history")).status_code == 302


def test_after_signing_in_one_is_where_one_wanted_to_go_but_never_on_another_site(
    strangers: Browser, make_volunteer: MakeVolunteer
) -> None:
    person = make_volunteer().person
    person.set_password(PASSWORD)
    person.save()
    fields = {"username": person.username, "password": PASSWORD}
    assert Browser().post(page("sign-in"), {**fields, "next": page("history")})["Location"] == page("history")
    assert strangers.post(page("sign-in"), {**fields, "next": "https://evil.example/"})["Location"] == page("home")


def test_whoever_guesses_passwords_is_locked_out_and_told_for_how_long(strangers: Browser, make_volunteer: MakeVolunteer, settings) -> None:
    settings.AXES_ENABLED = True
    person = make_volunteer().person
    person.set_password(PASSWORD)
    person.save()
    for _ in range(8):
        response = strangers.post(page("sign-in"), {"username": person.username, "password": "wrong"})
    assert response.status_code == 429
    assert "Please try again in 15 minutes." in text_of(response)
    right = strangers.post(page("sign-in"), {"username": person.username, "password": PASSWORD})
    assert right.status_code == 429, "also with the right password"


def test_signing_out_gives_the_request_back_at_once(veras: Browser, held: Claim) -> None:
    veras.post(page("sign-out"))
    held.refresh_from_db()
    held.request.refresh_from_db()
    assert (held.end, held.request.state) == ("given_back", "waiting")


def test_the_guidelines_come_before_the_practice_and_both_before_the_dashboard(make_volunteer: MakeVolunteer) -> None:
    beginner = make_volunteer(guidelines_at=None, practised_at=None)
    browser = signed_in(beginner.person)
    assert browser.get(page("practice"))["Location"] == page("guidelines")
    assert browser.post(page("practice"), practised(beginner)).status_code == 403
    assert text_of(browser.get(page("guidelines"))).count("<li>") == 10
    assert browser.post(page("guidelines"))["Location"] == page("home")
    assert browser.get(page("home"))["Location"] == page("practice")
    assert browser.post(page("practice"), practised(beginner))["Location"] == page("home")
    assert browser.get(page("home")).status_code == 200


@pytest.mark.parametrize(
    ("change", "explained"),
    [({"reading": "misread"}, "machines misread dates"), ({"face": "name"}, "nobody is named"), ({"dose": "advise"}, "pharmacist")],
)
def test_a_wrong_answer_is_explained_kindly_and_may_be_tried_again(
    make_volunteer: MakeVolunteer, change: dict[str, str], explained: str
) -> None:
    beginner = make_volunteer(practised_at=None)
    browser = signed_in(beginner.person)
    if "reading" in change:
        change = {"reading": f"{misread_date(beginner.pk):%d.%m.%Y}"}
    said = text_of(browser.post(page("practice"), {**practised(beginner), **change}))
    alert = said.split('class="problem" role="alert"><p>Almost')[1].split("</div>")[0]
    assert explained in alert
    assert alert.count("<li>") == 1, "only what was wrong"
    assert f"{printed_date(beginner.pk):%d.%m.%Y}" not in alert
    beginner.refresh_from_db()
    assert beginner.practised_at is None


def test_the_practice_photo_is_a_picture_for_this_volunteer_alone(veras: Browser, victors: Browser, strangers: Browser) -> None:
    mine, theirs = veras.get(page("practice-photo")), victors.get(page("practice-photo"))
    assert mine["Content-Type"] == "image/jpeg"
    assert mine.content[:2] == b"\xff\xd8"
    assert mine.content != theirs.content
    assert strangers.get(page("practice-photo")).status_code == 401


def test_the_pages_speak_the_volunteers_language_and_else_the_browsers(strangers: Browser) -> None:
    welcome = text_of(strangers.get(page("home"), headers={"Accept-Language": "ar"}))
    language, direction = ("ar", "rtl") if "ar" in PHRASES.languages() else ("en", "ltr")
    assert f'<html lang="{language}" dir="{direction}">' in welcome
    assert '<html lang="en" dir="ltr">' in text_of(strangers.get(page("home"), headers={"Accept-Language": "tlh, en;q=0.1"}))


def test_the_language_of_the_account_goes_before_the_browsers(veras: Browser) -> None:
    assert '<html lang="en" dir="ltr">' in text_of(veras.get(page("history"), headers={"Accept-Language": "ar"}))


def test_a_browser_may_say_where_a_form_comes_from(strangers: Browser) -> None:
    """Under the policy of the other pages, "no-referrer", it would say "null", and every form would be refused as forged."""
    assert strangers.get(page("join"))["Referrer-Policy"] == "same-origin"


@pytest.mark.parametrize("name", ["join", "sign-in"])
def test_forms_without_the_pages_token_are_refused(name: str, db: None) -> None:
    assert Browser(enforce_csrf_checks=True).post(page(name), JOINING).status_code == 403


def practised(volunteer: Volunteer) -> dict[str, str]:
    return {"reading": f"{printed_date(volunteer.pk):%d.%m.%Y}", **RIGHT}
