"""Photos and recordings that are not what they say: one clear word each, and nothing is kept."""

import struct
import zlib

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from assistant.models import Clip, Photo
from tests.conftest import Client, DrawPhoto


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _png(width: int, height: int) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(b"\0" * 100_000)) + _chunk(b"IEND", b"")


def _gif(frames: int) -> bytes:
    frame = b"\x21\xf9\4\0\x0a\0\0\0,\0\0\0\0\1\0\1\0\0\2\2\x44\1\0"
    return b"GIF89a" + struct.pack("<HH", 1, 1) + b"\x80\0\0" + b"\0\0\0\xff\xff\xff" + frame * frames + b";"


def _wav(channels: int, rate: int, samples: bytes) -> bytes:
    fmt = struct.pack("<HHIIHH", 1, channels, rate, rate * 2, 2, 16)
    body = b"WAVEfmt " + struct.pack("<I", len(fmt)) + fmt + b"data" + struct.pack("<I", len(samples)) + samples
    return b"RIFF" + struct.pack("<I", len(body)) + body


PHOTOS = [
    (b"", "image/jpeg", "photo_empty"),
    (b"hello world", "image/jpeg", "photo_type_unknown"),
    (_png(50_000, 50_000), "image/png", "photo_too_many_pixels"),
    (_png(0, 0), "image/png", "photo_damaged"),
    (_gif(10_000), "image/gif", "photo_animated"),
    (_gif(10_000), "image/jpeg", "photo_animated"),
    (b"\xff\xd8\xff" + b"a" * 17_000_000, "image/jpeg", "photo_too_large"),
]
CLIPS = [
    (b"", "audio/wav", "clip_empty"),
    (b"hello world", "audio/mp4", "clip_mislabelled"),
    (_wav(1, 16_000, b""), "audio/wav", "clip_empty"),
    (_wav(1, 0, b"abcd"), "audio/wav", "clip_damaged"),
    (_wav(65_535, 16_000, b"a" * 40_000), "audio/wav", "clip_damaged"),
    (_wav(1, 4_000, b"\0" * 9_000_000), "audio/wav", "clip_too_long"),
    (_wav(1, 16_000, b"\0" * 11_000_000), "audio/wav", "clip_too_large"),
]


@pytest.mark.parametrize(("data", "content_type", "code"), PHOTOS, ids=[f"{code}-{kind}" for _, kind, code in PHOTOS])
@pytest.mark.parametrize("path", ["photos", "ask"])
def test_a_photo_that_lies_is_not_kept(alice: Client, path: str, data: bytes, content_type: str, code: str) -> None:
    response = alice.post(f"/api/v1/{path}/", {"photo": SimpleUploadedFile("a", data, content_type)}, format="multipart")
    assert response.json()["code"] == code
    assert response["Content-Type"] == "application/problem+json"
    assert not Photo.objects.exists()


@pytest.mark.parametrize(("data", "content_type", "code"), CLIPS, ids=[f"{code}-{len(data)}" for data, _, code in CLIPS])
@pytest.mark.parametrize("path", ["clips", "ask"])
def test_a_recording_that_lies_is_not_kept(alice: Client, path: str, data: bytes, content_type: str, code: str) -> None:
    response = alice.post(f"/api/v1/{path}/", {"voice": SimpleUploadedFile("a", data, content_type)}, format="multipart")
    assert response.json()["code"] == code
    assert response["Content-Type"] == "application/problem+json"
    assert not Clip.objects.exists()


@pytest.mark.parametrize("name", ["../../etc/passwd", "a\x00.jpg", "C:\\photo.jpg"])
def test_the_name_of_a_file_decides_nothing(alice: Client, label: DrawPhoto, name: str) -> None:
    body = b'--xx\r\nContent-Disposition: form-data; name="photo"; filename="' + name.encode() + b'"\r\nContent-Type: image/jpeg\r\n\r\n'
    response = alice.generic("POST", "/api/v1/photos/", body + label("EXIT") + b"\r\n--xx--\r\n", "multipart/form-data; boundary=xx")  # type: ignore[arg-type]  # the stubs know text only
    assert response.status_code == 201
    assert Photo.objects.get().image.name == f"photos/{response.json()['id']}.sealed"
