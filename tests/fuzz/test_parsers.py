"""Whatever reads what strangers send: it understands, or refuses with an error of its own, and does nothing else.

Seals, receipts, events and push endpoints are tried in this way where the rest of them is tested.
"""

import contextlib
import io
import json

import numpy as np
import pytest
from django.test import RequestFactory
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from accounts.tokens import TokenInvalid, access_token_read
from assistant.api.media_links import _shown
from assistant.api.serializers import regions_from
from assistant.services.errors import LinkOver, RegionInvalid
from common.addresses import client_address
from common.languages import LANGUAGES
from common.locale import accepted, language_of
from common.scrubbing import scrubbed
from common.storage_address import storage_of
from tests.conftest import Client
from tests.fuzz.bounds import bounded
from tests.voice.clips import KINDS, recording, tone
from vision.errors import PhotoError
from vision.intake import admit, open_clean
from voice.audio import decode
from voice.errors import ClipError
from voice.types import SAMPLE_RATE

HEADER = st.text(st.characters(max_codepoint=255, exclude_characters="\r\n"), max_size=80)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


def _pictures() -> dict[str, bytes]:
    import pillow_heif

    pillow_heif.register_heif_opener()
    drawn = Image.fromarray(np.random.default_rng(1).integers(0, 255, (48, 64, 3), dtype=np.uint8))
    made = {}
    for kind in ("JPEG", "PNG", "WEBP", "HEIF", "AVIF"):
        out = io.BytesIO()
        drawn.save(out, kind)
        made[kind] = out.getvalue()
    return made


SECRETS = ["alice@example.org", "10.11.12.13", "Bearer abc.def", "password=hunter2", "+44 20 7946 0958"]
PICTURES = _pictures()
RECORDINGS = {kind: recording(kind, tone(0.2)) for kind in KINDS}


@st.composite
def bent(draw: st.DrawFn, good: bytes) -> bytes:
    """``good`` with some bytes changed, left out, put in, cut off or said twice; mostly near its beginning, which says what comes."""
    bytes_ = bytearray(good)
    for _ in range(draw(st.integers(1, 4))):
        last = max(0, len(bytes_) - 1)
        at = draw(st.integers(0, min(last, 200)) | st.integers(0, last))
        match draw(st.sampled_from(["change", "number", "drop", "insert", "cut", "repeat"])):
            case "change":
                bytes_[at : at + 1] = bytes([draw(st.integers(0, 255))])
            case "number":
                bytes_[at : at + 4] = draw(st.sampled_from([b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\xff\xff\xff\x7f"]))
            case "drop":
                del bytes_[at : at + draw(st.integers(1, 40))]
            case "insert":
                bytes_[at:at] = draw(st.binary(min_size=1, max_size=40))
            case "cut":
                del bytes_[at:]
            case "repeat":
                bytes_[at:at] = bytes_[at : at + draw(st.integers(1, 400))]
    return bytes(bytes_)


@pytest.mark.parametrize("kind", PICTURES)
def test_a_bent_photo_is_let_in_clean_or_refused(kind: str) -> None:
    @bounded(60)
    @given(bent(PICTURES[kind]))
    def holds(data: bytes) -> None:
        with contextlib.suppress(PhotoError):
            clean = admit(data, max_pixels=1_000_000)
            image = open_clean(clean.jpeg)
            image.load()
            assert (image.mode, image.size) == ("RGB", clean.size)
            assert not image.getexif()

    holds()


@pytest.mark.parametrize("kind", RECORDINGS)
def test_a_bent_recording_is_heard_or_refused(kind: str) -> None:
    @bounded(40)
    @given(bent(RECORDINGS[kind]))
    def holds(data: bytes) -> None:
        with contextlib.suppress(ClipError):
            samples = decode(data, kind, max_seconds=5).samples
            assert 0 < len(samples) <= 5.5 * SAMPLE_RATE
            assert np.isfinite(samples).all()
            assert np.abs(samples).max() <= 1

    holds()


@bounded(150)
@given(JSON.map(json.dumps) | st.text(max_size=60), st.integers(0, 8))
def test_circled_parts_lie_within_the_photos_that_came(text: str, photos: int) -> None:
    with contextlib.suppress(RegionInvalid):
        for number, region in regions_from(text, photos).items():
            assert 1 <= number <= photos
            assert 0 <= region.x <= region.x + region.width <= 1.001
            assert 0 <= region.y <= region.y + region.height <= 1.001


@bounded(150)
@given(HEADER)
def test_any_accept_language_leads_to_a_language_that_we_speak(header: str) -> None:
    accepted(header)
    assert language_of(RequestFactory().get("/", headers={"Accept-Language": header})) in LANGUAGES


@bounded(150)
@given(HEADER, HEADER)
def test_whatever_proxies_say_the_address_is_one(forwarded: str, direct: str) -> None:
    from ipaddress import ip_address

    ip_address(client_address(RequestFactory().get("/", HTTP_X_FORWARDED_FOR=forwarded, REMOTE_ADDR=direct)))


@bounded(150)
@given(st.text(max_size=80) | st.lists(st.text("abcABC012-_=", max_size=20), min_size=3, max_size=3).map(".".join))
def test_a_token_that_nobody_issued_is_refused(token: str) -> None:
    with pytest.raises(TokenInvalid):
        access_token_read(token)


@pytest.mark.django_db
@bounded(100)
@given(st.text(max_size=80) | st.lists(st.text("abcABC012-_=", max_size=20), min_size=2, max_size=4).map(":".join))
def test_a_link_that_nobody_made_is_over(token: str) -> None:
    with pytest.raises(LinkOver):
        _shown(token)


@bounded(150)
@given(
    st.text(max_size=200), st.sampled_from(["alice@example.org", "10.11.12.13", "Bearer abc.def", "password=hunter2", "+44 20 7946 0958"])
)
def test_nothing_around_it_keeps_a_secret_from_being_taken_out(around: str, secret: str) -> None:
    told = scrubbed(f"{around} {secret} {around}"[:450])
    assert len(told) <= 501
    if f"{around} {secret}" in f"{around} {secret} {around}"[:450]:
        assert secret not in told


@bounded(100)
@given(st.text(max_size=60).map("s3://".__add__) | st.text(max_size=60))
def test_a_storage_address_is_understood_or_refused(address: str) -> None:
    with contextlib.suppress(ValueError):
        assert storage_of(address)["BACKEND"]


@pytest.mark.django_db
@bounded(30)
@given(st.binary(max_size=40).filter(lambda raw: b"\r" not in raw and b"\n" not in raw), st.binary(max_size=300))
def test_a_part_with_any_name_is_no_crash(alice: Client, name: bytes, content: bytes) -> None:
    body = b'--xx\r\nContent-Disposition: form-data; name="' + name + b'"; filename="' + name + b'"\r\n\r\n' + content + b"\r\n--xx--\r\n"
    response = alice.generic("POST", "/api/v1/photos/", body, "multipart/form-data; boundary=xx")  # type: ignore[arg-type]  # the stubs know text only
    assert response.status_code in (400, 413, 415, 422), response.content
    assert response["Content-Type"] == "application/problem+json"


@pytest.mark.django_db
@bounded(60)
@given(HEADER.filter(str.isprintable))
def test_any_idempotency_key_is_taken_or_refused_in_words(alice: Client, key: str) -> None:
    response = alice.post("/api/v1/conversations/", headers={"Idempotency-Key": key})
    assert response.status_code in (201, 400), response.content
    if response.status_code == 400:
        assert response.json()["code"] == "idempotency_key_invalid"


@pytest.mark.django_db
@bounded(60)
@given(st.text(max_size=40) | st.integers().map(str))
def test_any_page_and_size_of_page_is_a_page_or_not_found(alice: Client, text: str) -> None:
    for asked in ({"cursor": text}, {"page_size": text}):
        assert alice.get("/api/v1/questions/", asked).status_code in (200, 404)
