"""Receipts: signed, checked by anybody with the public key alone, and telling nobody whose they are."""

import base64
import io
import json
import shutil
import subprocess
import zipfile
from pathlib import Path
from uuid import uuid4

import pytest
from django.core.checks import run_checks
from django.core.management import CommandError, call_command
from hypothesis import given
from hypothesis import strategies as st

from accounts.models import Receipt, ReceiptKind
from accounts.receipts import canonical, is_about, public_pem, receipt_document, receipt_key, receipt_make, signing_keys
from tests.conftest import Client

KEY, EARLIER = base64.b64encode(b"k" * 32).decode(), base64.b64encode(b"e" * 32).decode()
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@pytest.fixture
def document(db: None, settings) -> dict[str, object]:
    settings.RECEIPT_KEY = KEY
    return receipt_document(
        receipt_make(ReceiptKind.ERASE, uuid4(), counts={"assistant": {"photos": 3}}, files={"deleted": 3, "waiting": 0})
    )


def verify(client: Client, document: dict[str, object], **more: object) -> dict[str, object]:
    response = client.post("/api/v1/receipts/verify/", {**document, **more})
    assert response.status_code == 200, response.content
    return dict(response.json())


def test_a_receipt_holds_and_an_altered_one_does_not(stranger: Client, document: dict) -> None:
    assert verify(stranger, document) == {"valid": True, "yours": None, "remains": None}
    altered = {**document, "receipt": {**document["receipt"], "counts": {"assistant": {"photos": 4}}}}
    assert verify(stranger, altered)["valid"] is False


@pytest.mark.parametrize("signature", ["", "x", "é", base64.b64encode(b"s" * 64).decode()])
def test_what_is_no_signature_of_ours_is_refused_and_breaks_nothing(stranger: Client, document: dict, signature: str) -> None:
    assert verify(stranger, {**document, "signature": signature or "-"})["valid"] is False


def test_strange_receipts_break_nothing(stranger: Client, document: dict) -> None:
    for receipt in ({}, {"a": 1e999}, {"a": "\ud800"}, {"files": "none", "kind": "erase"}, {"\x00": [[[]]]}):
        response = stranger.post("/api/v1/receipts/verify/", json.dumps({**document, "receipt": receipt}), content_type="application/json")
        assert response.status_code in (200, 400)
        assert response.status_code == 400 or response.json()["valid"] is False


@given(JSON)
def test_what_is_signed_is_the_same_whichever_way_it_was_written(value: object) -> None:
    try:
        signed = canonical(value)
    except UnicodeEncodeError:  # a lone surrogate is no text, and receipt_holds says no to it
        return
    assert canonical(json.loads(json.dumps(value, indent=3, ensure_ascii=True))) == signed


def test_the_same_person_is_another_subject_under_another_key(db: None, settings) -> None:
    person = uuid4()
    settings.RECEIPT_KEY = KEY
    first = receipt_make(ReceiptKind.EXPORT, person)
    settings.RECEIPT_KEY = EARLIER
    second = receipt_make(ReceiptKind.EXPORT, person)
    assert first.body["subject"] != second.body["subject"]
    assert str(person) not in json.dumps([first.body, second.body])
    assert person.hex not in json.dumps([first.body, second.body])


def test_an_earlier_key_still_verifies(stranger: Client, document: dict, settings) -> None:
    settings.RECEIPT_KEY = f"{EARLIER}, {KEY}"
    assert verify(stranger, document)["valid"] is True
    keys = stranger.get("/api/v1/receipts/key/").json()["keys"]
    assert [key["id"] for key in keys] == [key.id for key in signing_keys()]
    assert document["receipt"]["key"] == keys[1]["id"]


def test_whose_it_is_shows_only_to_who_knows(stranger: Client, db: None) -> None:
    person = uuid4()
    receipt = receipt_make(ReceiptKind.EXPORT, person)
    key = receipt_key(receipt.body, receipt.signature)
    assert key is not None
    assert is_about(receipt.body, key, person)
    document = receipt_document(receipt)
    assert verify(stranger, document, person_id=str(person))["yours"] is True
    assert verify(stranger, document, person_id=str(uuid4()))["yours"] is False


def test_the_command_verifies_a_receipt_and_an_archive_with_the_public_key_alone(tmp_path: Path, document: dict) -> None:
    file, pem = tmp_path / "receipt.json", tmp_path / "key.pem"
    file.write_text(json.dumps(document, indent=2))
    pem.write_text(public_pem(signing_keys()[0]))
    Receipt.objects.all().delete()  # it asks no database
    out = io.StringIO()
    call_command("receipt_verify", str(file), "--public-key", str(pem), stdout=out)
    assert "erase of" in out.getvalue()
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("receipt.json", json.dumps(document))
    call_command("receipt_verify", str(tmp_path / "all.zip"), "--public-key", str(pem), stdout=out)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"receipt": 1, "signature": "x"}', '{"receipt": {"a": 1}, "signature": "x"}'])
def test_the_command_refuses_what_is_no_receipt_of_ours(tmp_path: Path, content: str) -> None:
    file = tmp_path / "receipt.json"
    file.write_text(content)
    with pytest.raises(CommandError):
        call_command("receipt_verify", str(file), stdout=io.StringIO())


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
def test_openssl_verifies_it_as_the_documentation_says(tmp_path: Path, document: dict) -> None:
    (tmp_path / "key.pem").write_text(public_pem(signing_keys()[0]))
    body = json.dumps(document["receipt"], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    (tmp_path / "body").write_bytes(body.encode())
    (tmp_path / "sig").write_bytes(base64.b64decode(document["signature"]))
    command = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "key.pem", "-rawin", "-in", "body", "-sigfile", "sig"]
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("key", ["", "not base64!", base64.b64encode(b"short").decode(), f"{KEY},"])
def test_a_malformed_key_is_said_at_start(settings, key: str) -> None:
    settings.RECEIPT_KEY = key
    assert "sightline.E040" in [found.id for found in run_checks()]
