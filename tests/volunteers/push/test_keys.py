"""The key pair by which push services know us."""

import base64
import stat
from concurrent.futures import ThreadPoolExecutor

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from volunteers.push.keys import base64url, given_keys, local_keys, unbase64url

PRIVATE = ec.generate_private_key(ec.SECP256R1())
RAW = PRIVATE.private_numbers().private_value.to_bytes(32)


def pem(key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey, format: PrivateFormat = PrivateFormat.PKCS8) -> str:
    return key.private_bytes(Encoding.PEM, format, NoEncryption()).decode()


def test_a_pair_is_made_once_and_only_its_owner_can_read_it(tmp_path) -> None:
    directory = tmp_path / "new"
    first = local_keys(directory)
    assert local_keys(directory).public_key() == first.public_key()
    (file,) = directory.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_processes_that_start_together_share_one_pair(tmp_path) -> None:
    with ThreadPoolExecutor(8) as pool:
        keys = list(pool.map(lambda _: local_keys(tmp_path).public_key(), range(16)))
    assert len(set(keys)) == 1
    assert len(list(tmp_path.iterdir())) == 1


def test_a_file_that_holds_no_key_is_not_replaced(tmp_path) -> None:
    (tmp_path / "vapid-private-key.pem").write_text("no key")
    with pytest.raises(ValueError):
        local_keys(tmp_path)
    assert (tmp_path / "vapid-private-key.pem").read_text() == "no key"


def test_the_public_key_is_what_a_browser_wants() -> None:
    key = given_keys(pem(PRIVATE)).public_key()
    assert len(key) == 87
    assert not set(key) & set("+/=")
    assert unbase64url(key)[0] == 4


@pytest.mark.parametrize(
    "text",
    [
        pem(PRIVATE),
        pem(PRIVATE, PrivateFormat.TraditionalOpenSSL),
        pem(PRIVATE).replace("\n", "\\n"),
        base64url(RAW),
        base64.b64encode(RAW).decode(),
        base64url(PRIVATE.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())) + "\n",
    ],
    ids=["pem", "sec1", "escaped", "base64url", "base64", "der"],
)
def test_a_key_can_be_given_in_every_usual_form(text: str) -> None:
    assert given_keys(text).public_key() == given_keys(pem(PRIVATE)).public_key()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "hello world",
        "é",
        base64url(b"\x00" * 32),
        base64url(b"\xff" * 32),
        "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----",
    ],
    ids=repr,
)
def test_what_is_no_key_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(ValueError) as refused:
        given_keys(text)
    assert len(text) < 5 or text not in str(refused.value)
    assert refused.value.__cause__ is None


def test_a_key_of_another_kind_is_refused() -> None:
    for other in (ec.generate_private_key(ec.SECP384R1()), rsa.generate_private_key(65537, 2048)):
        with pytest.raises(ValueError, match="P-256"):
            given_keys(pem(other))
