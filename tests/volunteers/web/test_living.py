"""Settings, notifications, the service worker."""

import base64
import json

import pytest
from django.test import Client as Browser

from tests.volunteers.web.conftest import page, signed_in, text_of
from volunteers.models import PushSubscription, Volunteer

pytestmark = pytest.mark.django_db

SETTINGS = {
    "mother_tongue": "ta",
    "language_1": "en",
    "language_2": "ta",
    "zone": "Asia/Kolkata",
    "takes_hard": "on",
    "daily_cap": "7",
    "hours-TOTAL_FORMS": "2",
    "hours-INITIAL_FORMS": "1",
    "hours-0-days": ["5", "6"],
    "hours-0-start": "22:00",
    "hours-0-end": "02:30",
}


def test_settings_are_kept_as_they_were_chosen(veras: Browser, vera: Volunteer) -> None:
    assert veras.post(page("settings"), SETTINGS)["Location"] == page("settings")
    vera.refresh_from_db()
    assert (vera.zone, vera.takes_hard, vera.daily_cap) == ("Asia/Kolkata", True, 7)
    assert vera.hours == [{"days": [5, 6], "start": "22:00", "end": "02:30"}]
    assert [one.language for one in vera.speaks.all()] == ["ta", "en"]
    shown = text_of(veras.get(page("settings")))
    assert 'value="22:00"' in shown
    assert "Saved." in shown


def test_hours_are_added_and_removed_by_rows(veras: Browser, vera: Volunteer) -> None:
    more = {"hours-1-days": ["0"], "hours-1-start": "08:00", "hours-1-end": "12:00"}
    veras.post(page("settings"), {**SETTINGS, **more, "hours-0-DELETE": "on"})
    vera.refresh_from_db()
    assert vera.hours == [{"days": [0], "start": "08:00", "end": "12:00"}]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"hours-1-start": "08:00"}, "id_hours-1-days_error"),
        ({"hours-0-end": "25:00"}, "id_hours-0-end_error"),
        ({"daily_cap": "0"}, "id_daily_cap_error"),
        ({"zone": "Mars/Olympus"}, "id_zone_error"),
        ({"mother_tongue": ""}, "id_mother_tongue_error"),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_nothing_is_changed(
    veras: Browser, vera: Volunteer, change: dict[str, str], field: str
) -> None:
    response = veras.post(page("settings"), {**SETTINGS, **change})
    assert response.status_code == 200
    assert f'id="{field}"' in text_of(response)
    vera.refresh_from_db()
    assert (vera.zone, vera.daily_cap) == ("UTC", 20)


def subscription(endpoint: str = "https://updates.push.services.mozilla.com/wpush/v2/abc") -> dict[str, object]:
    def key(size: int) -> str:
        return base64.urlsafe_b64encode(b"\x04" + bytes(size - 1)).decode().rstrip("=")

    return {"endpoint": endpoint, "expirationTime": None, "keys": {"p256dh": key(65), "auth": key(16)}}


def test_a_browser_subscribes_and_unsubscribes(veras: Browser, vera: Volunteer) -> None:
    body = json.dumps(subscription())
    assert veras.post(page("push"), body, content_type="application/json").status_code == 204
    row = PushSubscription.objects.get()
    assert (row.person, row.kind) == (vera.person, "webpush")
    assert veras.delete(page("push"), body, content_type="application/json").status_code == 204
    assert not PushSubscription.objects.exists()


@pytest.mark.parametrize("body", ["", "[]", "{}", '{"endpoint": 3}', '{"endpoint": "x", "keys": 7}', '"x"', '{"endpoint": "\\u0000"}'])
def test_a_subscription_that_is_none_is_refused_with_a_sentence(veras: Browser, body: str) -> None:
    response = veras.post(page("push"), body, content_type="application/json")
    assert response.status_code == 400
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert not PushSubscription.objects.exists()


def test_strangers_and_forged_forms_do_not_subscribe(strangers: Browser, vera: Volunteer) -> None:
    body = json.dumps(subscription())
    assert strangers.post(page("push"), body, content_type="application/json").status_code == 401
    forged = signed_in(vera.person, enforce_csrf_checks=True)
    assert forged.post(page("push"), body, content_type="application/json").status_code == 403
    assert not PushSubscription.objects.exists()


def test_the_service_worker_is_served_below_the_pages_it_works_for(strangers: Browser) -> None:
    response = strangers.get("/volunteers/sw.js")
    assert (response.status_code, response["Content-Type"]) == (200, "text/javascript; charset=utf-8")
    assert "showNotification" in text_of(response)
