"""Device accounts: no e-mail, no password, tokens that rotate."""

import pytest
import time_machine
from django.utils import timezone

from accounts.models import Device, Person
from tests.conftest import Client

pytestmark = pytest.mark.django_db

ONE, TWO = "6f1a2c3e-0000-4000-8000-000000000001", "6f1a2c3e-0000-4000-8000-000000000002"


def register(client: Client, **body: str) -> dict[str, str]:
    response = client.post("/api/v1/devices/", body)
    assert response.status_code == 201, response.content
    return response.json()


def me(token: str) -> int:
    client = Client()
    client.credentials(HTTP_AUTHORIZATION=f"Bearer {token}")
    return client.get("/api/v1/me/").status_code


def refresh(client: Client, token: str, **headers: str):
    return client.post("/api/v1/tokens/refresh/", {"refresh_token": token}, headers=headers)


def test_a_device_registers_and_is_let_in(stranger: Client) -> None:
    tokens = register(stranger, name="Phone", language="es")
    assert me(tokens["access_token"]) == 200
    assert Person.objects.get(pk=tokens["person_id"]).language == "es"


def test_an_access_token_ends_after_five_minutes(stranger: Client) -> None:
    tokens = register(stranger)
    with time_machine.travel(timezone.now() + timezone.timedelta(seconds=tokens["expires_in"] + 1)):
        assert me(tokens["access_token"]) == 401


def test_a_refresh_token_gives_a_new_pair_once(stranger: Client) -> None:
    first = register(stranger)
    second = refresh(stranger, first["refresh_token"])
    assert second.status_code == 200
    assert me(second.json()["access_token"]) == 200
    assert refresh(stranger, first["refresh_token"]).status_code == 401


def test_a_stolen_refresh_token_locks_thief_and_owner_out(stranger: Client) -> None:
    first = register(stranger)
    second = refresh(stranger, first["refresh_token"]).json()
    refresh(stranger, first["refresh_token"])
    assert refresh(stranger, second["refresh_token"]).status_code == 401
    assert me(second["access_token"]) == 401


def test_a_rotation_whose_answer_was_lost_can_be_repeated_with_its_key(stranger: Client) -> None:
    first = register(stranger)
    refresh(stranger, first["refresh_token"], **{"Idempotency-Key": ONE})
    again = refresh(stranger, first["refresh_token"], **{"Idempotency-Key": ONE})
    assert again.status_code == 200
    assert me(again.json()["access_token"]) == 200


def test_a_repeated_rotation_with_another_key_is_theft(stranger: Client) -> None:
    first = register(stranger)
    refresh(stranger, first["refresh_token"], **{"Idempotency-Key": ONE})
    assert refresh(stranger, first["refresh_token"], **{"Idempotency-Key": TWO}).status_code == 401


def test_a_registration_whose_answer_was_lost_gives_the_same_person_again(stranger: Client) -> None:
    headers = {"Idempotency-Key": ONE}
    first = stranger.post("/api/v1/devices/", {"name": "Phone"}, headers=headers).json()
    second = stranger.post("/api/v1/devices/", {"name": "Phone"}, headers=headers).json()
    assert second["person_id"] == first["person_id"]
    assert me(second["access_token"]) == 200
    assert Device.objects.count() == 1
    assert stranger.post("/api/v1/devices/", {"name": "Tablet"}, headers=headers).status_code == 422


@pytest.mark.parametrize("token", ["", "x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.", "\x00"])
def test_what_is_no_token_of_ours_is_refused(stranger: Client, token: str) -> None:
    assert me(token) == 401


def test_a_refresh_token_is_no_access_token(stranger: Client) -> None:
    assert me(register(stranger)["refresh_token"]) == 401


def test_an_erased_person_is_locked_out_and_gone(stranger: Client) -> None:
    tokens = register(stranger)
    client = Client()
    client.credentials(HTTP_AUTHORIZATION=f"Bearer {tokens['access_token']}")
    assert client.delete("/api/v1/me/").status_code == 200
    assert me(tokens["access_token"]) == 401
    assert not Person.objects.exists()


def test_preferences_are_kept(alice: Client) -> None:
    response = alice.patch("/api/v1/me/", {"language": "de", "answer_length": "short", "shares_photos": False})
    assert response.json()["language"] == "de"
    assert alice.get("/api/v1/me/").json()["shares_photos"] is False
    assert alice.patch("/api/v1/me/", {"role": "moderator"}).json()["role"] == "person"


def test_a_key_that_somebody_else_could_guess_opens_no_account(stranger: Client) -> None:
    response = stranger.post("/api/v1/devices/", {}, headers={"Idempotency-Key": "1"})
    assert response.status_code == 400
    assert response.json()["code"] == "idempotency_key_invalid"
    assert not Person.objects.exists()
