"""The dashboard: standing, offers, taking and declining, breaks."""

from datetime import timedelta

import pytest
from django.test import Client as Browser
from django.utils import timezone

from tests.volunteers.conftest import MakeQuestion, MakeVolunteer, heard, offer, take
from tests.volunteers.web.conftest import page, signed_in, text_of
from volunteers.models import Claim, HelpRequest, Offer, Thanks, Volunteer
from volunteers.services import claims

pytestmark = pytest.mark.django_db

HTMX = {"HX-Request": "true"}


@pytest.fixture
def offered(asked: HelpRequest, vera: Volunteer) -> HelpRequest:
    offer(asked, vera)
    return asked


def test_an_offer_shows_the_question_its_language_and_how_long_they_wait(veras: Browser, offered: HelpRequest) -> None:
    HelpRequest.objects.update(created_at=timezone.now() - timedelta(minutes=3), urgent=True)
    dashboard = text_of(veras.get(page("home")))
    for words in ("Is the milk still good?", "English", "waiting for 3 minutes", "Urgent", "Take it", "Not now"):
        assert words in dashboard
    assert str(offered.person_id) not in dashboard
    assert offered.person.username not in dashboard


def test_html_in_a_question_is_text(veras: Browser, offered: HelpRequest) -> None:
    HelpRequest.objects.update(text='<script>alert("1")</script><b>')
    for name in ("home", "offers"):
        shown = text_of(veras.get(page(name)))
        assert "<script>alert" not in shown
        assert "&lt;script&gt;alert" in shown


def test_a_long_question_is_clipped(veras: Browser, offered: HelpRequest) -> None:
    HelpRequest.objects.update(text="milk " * 300)
    assert text_of(veras.get(page("offers"))).count("milk") < 100


def test_others_offers_are_not_shown(victors: Browser, offered: HelpRequest) -> None:
    assert "Is the milk" not in text_of(victors.get(page("home")))


def test_taking_leads_to_the_page_of_the_claim(veras: Browser, offered: HelpRequest) -> None:
    response = veras.post(page("take", offered.pk))
    assert response.status_code == 303
    assert response["Location"] == page("helping", Claim.objects.get().pk)


def test_taking_with_htmx_leads_there_too(veras: Browser, offered: HelpRequest) -> None:
    assert veras.post(page("take", offered.pk), headers=HTMX)["HX-Redirect"] == page("helping", Claim.objects.get().pk)


def test_whoever_loses_the_race_hears_it_kindly_and_stays(veras: Browser, offered: HelpRequest, victor: Volunteer) -> None:
    take(victor, offered)
    response = veras.post(page("take", offered.pk))
    assert response.status_code == 409
    assert 'role="alert"><p>Another volunteer was first. Thank you for being ready!' in text_of(response)
    assert "Requests for you" in text_of(response)
    part = veras.post(page("take", offered.pk), headers=HTMX)
    assert (part.status_code, text_of(part).strip()) == (409, "<p>Another volunteer was first. Thank you for being ready!</p>")


def test_a_volunteer_who_has_not_practised_cannot_take_anything(asked: HelpRequest, make_volunteer: MakeVolunteer) -> None:
    beginner = make_volunteer(practised_at=None)
    offer(asked, beginner)
    response = signed_in(beginner.person).post(page("take", asked.pk))
    assert response.status_code == 403
    assert "do the practice request first" in text_of(response)


def test_a_request_that_was_never_offered_cannot_be_taken(victors: Browser, offered: HelpRequest) -> None:
    assert victors.post(page("take", offered.pk)).status_code == 409
    assert not Claim.objects.exists()


def test_declining_takes_it_from_the_list(veras: Browser, offered: HelpRequest) -> None:
    assert veras.post(page("decline", offered.pk))["Location"] == page("home")
    assert Offer.objects.get().end == "declined"
    assert "Nobody needs you right now" in text_of(veras.post(page("decline", offered.pk), headers=HTMX))


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "You are available until"),
        ({"snoozed_until": timedelta(hours=3)}, "You take a break until"),
        ({"resting_until": timedelta(minutes=20)}, "You rest until"),
        ({"awake_from": timedelta(hours=2)}, "It is outside your hours. You are asked again from"),
        ({"hours": [], "awake_from": None, "awake_until": None}, "You have set no hours"),
        ({"blocked_at": timedelta()}, "You cannot take requests until a moderator"),
    ],
)
def test_the_first_line_says_how_one_stands(make_volunteer: MakeVolunteer, fields: dict[str, object], words: str) -> None:
    now = timezone.now()
    stands = {name: now + value if isinstance(value, timedelta) else value for name, value in fields.items()}
    assert words in text_of(signed_in(make_volunteer(**stands).person).get(page("standing")))


def test_times_are_those_of_the_volunteers_own_clock(make_volunteer: MakeVolunteer) -> None:
    until = timezone.now().replace(hour=6, minute=17) + timedelta(days=2)
    volunteer = make_volunteer(snoozed_until=until, zone="Asia/Tokyo")
    assert "3:17" in text_of(signed_in(volunteer.person).get(page("standing")))


@pytest.mark.parametrize("hours", [1, 3, 24, 168])
def test_a_break_begins_and_ends_by_button(veras: Browser, vera: Volunteer, offered: HelpRequest, hours: int) -> None:
    assert "End the break" in text_of(veras.post(page("snooze"), {"hours": hours}, headers=HTMX))
    vera.refresh_from_db()
    assert vera.snoozed_until is not None
    assert abs(vera.snoozed_until - timezone.now() - timedelta(hours=hours)) < timedelta(minutes=1)
    assert not Offer.objects.filter(ended_at=None).exists()
    assert veras.post(page("snooze"), {"hours": 0})["Location"] == page("home")
    vera.refresh_from_db()
    assert vera.snoozed_until is None


def test_a_break_of_another_length_is_none(veras: Browser, vera: Volunteer) -> None:
    for hours in ("2", "-1", "x", ""):
        assert veras.post(page("snooze"), {"hours": hours}).status_code == 302
    vera.refresh_from_db()
    assert vera.snoozed_until is None


def test_who_helps_is_led_back_to_it(veras: Browser, held: Claim) -> None:
    dashboard = text_of(veras.get(page("home")))
    assert page("helping", held.pk) in dashboard
    assert "You are helping somebody." in dashboard


def test_thanks_are_counted_by_people(veras: Browser, vera: Volunteer, held: Claim) -> None:
    assert "Nobody has said thank you yet" in text_of(veras.get(page("standing")))
    claims.close(vera, held.pk, "helped")
    Thanks.objects.create(claim=held)
    assert "One person has thanked you." in text_of(veras.get(page("standing")))


def test_no_button_works_without_the_pages_token(vera: Volunteer, offered: HelpRequest) -> None:
    browser = signed_in(vera.person, enforce_csrf_checks=True)
    for name, arguments in (("take", [offered.pk]), ("decline", [offered.pk]), ("snooze", [])):
        assert browser.post(page(name, *arguments), {"hours": 1}).status_code == 403
    assert not Claim.objects.exists()
    assert heard(offered)[-1] != "A volunteer is with you now and is looking."


def test_pages_are_kept_by_no_cache_and_let_no_script_in(veras: Browser) -> None:
    response = veras.get(page("home"))
    assert "no-store" in response["Cache-Control"]
    assert "unsafe" not in response["Content-Security-Policy"]
    shown = text_of(response)
    assert " style=" not in shown
    assert " on" + "click" not in shown
    assert "hx-on" not in shown


def test_a_flood_of_offers_makes_no_endless_page(veras: Browser, vera: Volunteer, asked: HelpRequest, make_question: MakeQuestion) -> None:
    person = asked.person
    for number in range(60):
        question = make_question(person, f"Question {number}?")
        request = HelpRequest.objects.create(person=person, question=question, language="en", share="text", expires_at=timezone.now())
        offer(request, vera)
    assert text_of(veras.get(page("home"))).count("data-offer=") == 50
