"""Every person's own key, wrapped by the operator's."""

import base64
import io
import os
import threading
from datetime import timedelta
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from accounts.checks import links_are_short_lived, media_keys_are_given, media_keys_can_be_used
from accounts.keys import KeyGone, KeyLocked, master_keys, person_key, person_key_drop, person_key_known, person_keys_rewrap
from accounts.models import PersonKey
from accounts.services import person_erase
from tests.conftest import Client

OLD, NEW = (base64.b64encode(bytes([number]) * 32).decode() for number in (1, 2))


@pytest.mark.django_db
def test_a_key_is_made_once_and_is_the_persons_own(alice: Client, bob: Client) -> None:
    with pytest.raises(KeyGone):
        person_key_known(alice.person.pk)
    key = person_key(alice.person.pk)
    assert len(key) == 32
    assert person_key(alice.person.pk) == person_key_known(alice.person.pk) == key
    assert person_key(bob.person.pk) != key


@pytest.mark.django_db
def test_the_row_does_not_hold_the_key(alice: Client) -> None:
    key = person_key(alice.person.pk)
    assert key not in bytes(PersonKey.objects.get().wrapped)
    assert repr(master_keys()[0]).count(master_keys()[0].name) == 1
    assert "key=" not in repr(master_keys()[0])


@pytest.mark.django_db
def test_a_dropped_key_opens_nothing_any_more_at_once(alice: Client) -> None:
    person_key(alice.person.pk)
    assert person_key_drop(alice.person.pk)
    with pytest.raises(KeyGone):
        person_key_known(alice.person.pk)
    assert not person_key_drop(alice.person.pk)


@pytest.mark.django_db
def test_a_person_who_is_erased_takes_the_key_along(alice: Client) -> None:
    person_key(alice.person.pk)
    person_erase(alice.person)
    assert not PersonKey.objects.exists()


@pytest.mark.django_db
def test_one_persons_wrapped_key_is_no_use_in_anothers_row(alice: Client, bob: Client) -> None:
    person_key(alice.person.pk)
    person_key(bob.person.pk)
    PersonKey.objects.filter(pk=bob.person.pk).update(wrapped=bytes(PersonKey.objects.get(pk=alice.person.pk).wrapped))
    with pytest.raises(KeyLocked):
        person_key(bob.person.pk)


@pytest.mark.django_db(transaction=True)
def test_many_first_uploads_at_once_make_one_key(alice: Client) -> None:
    person_id, keys, failures = alice.person.pk, set(), []
    ready = threading.Barrier(6)

    def upload() -> None:
        try:
            ready.wait()
            keys.add(person_key(person_id))
        except BaseException as error:
            failures.append(error)
        finally:
            connection.close()

    uploads = [threading.Thread(target=upload) for _ in range(6)]
    for each in uploads:
        each.start()
    for each in uploads:
        each.join()
    assert failures == []
    assert len(keys) == 1


@pytest.mark.django_db
def test_a_master_key_is_replaced_without_anybody_noticing(alice: Client, bob: Client, settings: Any) -> None:
    settings.MEDIA_KEYS = [OLD]
    before = {client.person.pk: person_key(client.person.pk) for client in (alice, bob)}
    settings.MEDIA_KEYS = [NEW, OLD]
    assert {pk: person_key_known(pk) for pk in before} == before
    assert person_keys_rewrap() == (2, 0)
    assert person_keys_rewrap() == (0, 0)
    settings.MEDIA_KEYS = [NEW]
    assert {pk: person_key_known(pk) for pk in before} == before


@pytest.mark.django_db
def test_batches_reach_everybody_also_past_a_key_that_no_master_key_opens(
    alice: Client, bob: Client, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("accounts.keys.BATCH", 1)
    settings.MEDIA_KEYS = [OLD]
    person_key(alice.person.pk)
    person_key(bob.person.pk)
    first = PersonKey.objects.order_by("pk")[0]
    PersonKey.objects.filter(pk=first.pk).update(master="lost")
    settings.MEDIA_KEYS = [NEW, OLD]
    assert person_keys_rewrap() == (1, 1)


@pytest.mark.django_db
def test_without_its_master_key_a_key_stays_locked_and_no_other_is_made(alice: Client, settings: Any) -> None:
    settings.MEDIA_KEYS = [OLD]
    person_key(alice.person.pk)
    settings.MEDIA_KEYS = [NEW]
    with pytest.raises(KeyLocked):
        person_key(alice.person.pk)


@pytest.mark.django_db
def test_the_operator_sees_which_master_key_wraps_how_many(alice: Client, settings: Any) -> None:
    settings.MEDIA_KEYS = [OLD]
    person_key(alice.person.pk)
    old = master_keys()[0].name
    settings.MEDIA_KEYS = [NEW, OLD]
    said = io.StringIO()
    call_command("media_keys", "list", stdout=said)
    assert f"{old}  1 keys" in said.getvalue()
    call_command("media_keys", "rewrap", stdout=said)
    assert "1 keys are wrapped anew" in said.getvalue()
    settings.MEDIA_KEYS = [OLD]
    with pytest.raises(CommandError, match="missing"):
        call_command("media_keys", "list", stdout=said)
    with pytest.raises(CommandError, match="1 keys are opened by none"):
        call_command("media_keys", "rewrap", stdout=said)


def test_a_fresh_key_is_one_that_is_accepted(settings: Any) -> None:
    said = io.StringIO()
    call_command("media_keys", "new", stdout=said)
    settings.MEDIA_KEYS = [said.getvalue().strip()]
    assert media_keys_can_be_used(None) == []


@pytest.mark.parametrize("keys", [[], ["short"], [base64.b64encode(b"x" * 31).decode()], [OLD, OLD], ["é" * 44], [OLD, ""]])
def test_keys_that_are_none_are_said_at_start_and_not_repeated(settings: Any, keys: list[str]) -> None:
    settings.MEDIA_KEYS = keys
    (complaint,) = media_keys_can_be_used(None)
    assert complaint.id == "sightline.E020"
    assert not any(key and key in complaint.msg for key in keys)


def test_a_key_made_on_this_machine_is_refused_for_deployment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MEDIA_KEYS", raising=False)
    assert [complaint.id for complaint in media_keys_are_given(None)] == ["sightline.E021"]
    monkeypatch.setitem(os.environ, "MEDIA_KEYS", OLD)
    assert media_keys_are_given(None) == []


@pytest.mark.parametrize(("seconds", "complaints"), [(0, 1), (60, 0), (3600, 0), (90_000, 1)])
def test_links_live_for_a_sensible_time(settings: Any, seconds: int, complaints: int) -> None:
    settings.MEDIA_LINK_LIFETIME = timedelta(seconds=seconds)
    assert len(links_are_short_lived(None)) == complaints
