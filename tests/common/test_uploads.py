"""Large uploads lie on disk without a name, and a disk that is full is said."""

import asyncio
import errno
import os
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from common.body_limit import BodyLimit
from common.files import StorageUnavailable
from common.uploads import NamelessUploadHandler
from tests.common.test_handoff import Browser
from tests.conftest import Client

LARGE = b"\xff\xd8\xff not a photo" + bytes(3 * 1024 * 1024)


def received(content: bytes, chunk: int = 65_536):
    handler = NamelessUploadHandler()
    handler.new_file("photo", "p.jpg", "image/jpeg", None)
    for start in range(0, len(content), chunk):
        assert handler.receive_data_chunk(content[start : start + chunk], start) is None
    return handler.file_complete(len(content))


def test_an_upload_is_read_as_it_came_and_has_no_name_on_disk(settings: Any, tmp_path: Path) -> None:
    settings.FILE_UPLOAD_TEMP_DIR = str(tmp_path)
    file = received(LARGE)
    assert (file.size, file.content_type, file.name) == (len(LARGE), "image/jpeg", "p.jpg")
    assert list(tmp_path.iterdir()) == []
    assert file.read() == LARGE
    assert b"".join(file.chunks()) == LARGE
    file.close()


@pytest.mark.django_db
def test_a_large_photo_goes_through_it(alice: Client, settings: Any, tmp_path: Path) -> None:
    settings.FILE_UPLOAD_TEMP_DIR = str(tmp_path)
    made: list[int] = []
    settings.FILE_UPLOAD_HANDLERS = [settings.FILE_UPLOAD_HANDLERS[0], f"{__name__}.Counting"]
    Counting.made = made
    response = alice.post("/api/v1/photos/", {"photo": SimpleUploadedFile("p.jpg", LARGE, "image/jpeg")}, format="multipart")
    assert response.json()["code"] == "photo_damaged"
    assert made == [len(LARGE)]


class Counting(NamelessUploadHandler):
    made: list[int] = []

    def file_complete(self, file_size: int):
        self.made.append(file_size)
        return super().file_complete(file_size)


def test_a_disk_that_is_full_is_said_by_the_upload(settings: Any) -> None:
    handler = NamelessUploadHandler()
    handler.new_file("photo", "p.jpg", "image/jpeg", None)
    handler.file.file = open("/dev/full", "wb", buffering=0)  # noqa: SIM115, PTH123
    with pytest.raises(StorageUnavailable):
        handler.receive_data_chunk(b"x" * 10, 0)
    handler.upload_interrupted()
    assert handler.file.closed


def test_a_disk_that_cannot_be_written_to_is_said_by_the_upload(settings: Any, tmp_path: Path) -> None:
    settings.FILE_UPLOAD_TEMP_DIR = str(tmp_path / "missing")
    with pytest.raises(StorageUnavailable):
        NamelessUploadHandler().new_file("photo", "p.jpg", "image/jpeg", None)


def test_a_disk_that_fills_while_the_body_arrives_is_said() -> None:
    async def full(scope: Any, receive: Any, send: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    messages = asyncio.run(Browser(b"x", headers={"accept-language": "de"}).ask(BodyLimit(full, 100, 100)))
    assert messages[0]["status"] == 503
    assert (b"retry-after", b"5") in messages[0]["headers"]
    assert b'"storage_unavailable"' in messages[1]["body"]
    assert "Ich komme gerade nicht" in messages[1]["body"].decode("unicode_escape")


def test_any_other_fault_stays_a_fault() -> None:
    async def broken(scope: Any, receive: Any, send: Any) -> None:
        raise OSError(errno.EIO, "broken")

    with pytest.raises(OSError, match="broken"):
        asyncio.run(Browser(b"x").ask(BodyLimit(broken, 100, 100)))
