"""Subscriptions to push: one's own, checked, and never told to anybody."""

import pytest

from tests.conftest import Client
from volunteers.models import PushSubscription

pytestmark = pytest.mark.django_db

DOOR = "/api/v1/push-subscriptions/"
BROWSER = {"kind": "webpush", "endpoint": "https://push.example/abc", "p256dh": "BK", "auth": "x"}


def test_a_browser_subscribes_and_leaves(alice: Client) -> None:
    response = alice.post(DOOR, BROWSER)
    assert response.status_code == 201, response.content
    assert "push.example" not in response.content.decode()
    row = PushSubscription.objects.get()
    assert (row.person_id, row.keys) == (alice.person.pk, {"p256dh": "BK", "auth": "x"})
    assert alice.delete(DOOR, {"endpoint": BROWSER["endpoint"]}).status_code == 204
    assert alice.delete(DOOR, {"endpoint": BROWSER["endpoint"]}).status_code == 204
    assert not PushSubscription.objects.exists()


def test_bob_cannot_end_alices_subscription(alice: Client, bob: Client) -> None:
    alice.post(DOOR, BROWSER)
    assert bob.delete(DOOR, {"endpoint": BROWSER["endpoint"]}).status_code == 204
    assert PushSubscription.objects.filter(person=alice.person).exists()


def test_a_kind_that_nobody_here_sends_is_said(alice: Client) -> None:
    response = alice.post(DOOR, {"kind": "apns", "endpoint": "token"})
    assert (response.status_code, response.json()["code"]) == (400, "push_unavailable")
    assert not PushSubscription.objects.exists()


@pytest.mark.parametrize(
    "change", [{"kind": "pigeon"}, {"endpoint": ""}, {"endpoint": "x" * 1025}, {"endpoint": None}, {"p256dh": "x" * 201}, {"auth": ["x"]}]
)
def test_what_is_no_subscription_is_refused(alice: Client, change: dict) -> None:
    response = alice.post(DOOR, {**BROWSER, **change})
    assert (response.status_code, response.json()["code"]) == (400, "invalid")
    assert alice.delete(DOOR, {}).status_code == 400


def test_an_address_of_our_own_network_is_refused(alice: Client, tmp_path, settings) -> None:
    settings.PUSHERS = {"webpush": "webpush"}
    settings.PUSH_OPTIONS = {"webpush": {"contact": "mailto:a@b.invalid", "key_directory": str(tmp_path)}}
    response = alice.post(DOOR, {**BROWSER, "endpoint": "https://127.0.0.1/x"})
    assert (response.status_code, response.json()["code"]) == (400, "push_endpoint_refused")
    assert len(alice.get("/api/v1/push-key/").json()["public_key"]) == 87


def test_where_push_is_switched_off_the_key_is_empty(alice: Client, settings) -> None:
    settings.PUSHERS = {"webpush": ""}
    assert alice.get("/api/v1/push-key/").json() == {"public_key": ""}
    assert alice.post(DOOR, BROWSER).json()["code"] == "push_unavailable"
