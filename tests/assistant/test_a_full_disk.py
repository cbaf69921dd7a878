"""Uploads to a disk that is really full."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command

from assistant.models import Photo
from assistant.services.media import photo_bytes
from tests.conftest import Client, DrawPhoto

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("nobody_looks")]

SPACE = 256 * 1024


@pytest.fixture
def small_disk(settings: Any, tmp_path: Path) -> Iterator[Path]:
    """A file system of its own for media, with room for a few photos."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = os.geteuid() == 0 and subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SPACE}", "tmpfs", str(place)], check=False)
    if not mounted or mounted.returncode:
        pytest.skip("needs leave to mount a file system")
    settings.MEDIA_ROOT = place / "media"
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def send(client: Client, label: DrawPhoto):
    photo = SimpleUploadedFile("p.jpg", label("OAT MILK", "BEST BEFORE 12.03.2027"), "image/jpeg")
    return client.post("/api/v1/photos/", {"photo": photo}, format="multipart")


def files(disk: Path) -> list[Path]:
    return [path for path in disk.rglob("*") if path.is_file() and path.name != "ballast"]


def test_a_full_disk_is_said_leaves_no_half_file_and_costs_nobody_a_photo(alice: Client, label: DrawPhoto, small_disk: Path) -> None:
    first = send(alice, label)
    assert first.status_code == 201
    size = files(small_disk)[0].stat().st_size
    free = os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize
    (small_disk / "ballast").write_bytes(b"x" * (free - size // 2 // 4096 * 4096))  # room for half a photo
    refused = send(alice, label)
    assert (refused.status_code, refused.json()["code"]) == (503, "storage_unavailable")
    assert refused["Retry-After"]
    assert Photo.objects.count() == 1
    assert len(files(small_disk)) == 1
    assert photo_bytes(Photo.objects.get()).startswith(b"\xff\xd8")
    (small_disk / "ballast").unlink()
    assert send(alice, label).status_code == 201


def test_a_full_disk_can_be_emptied_by_deleting(alice: Client, label: DrawPhoto, small_disk: Path) -> None:
    photo = send(alice, label).json()["id"]
    free = os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize
    (small_disk / "ballast").write_bytes(b"x" * free)
    assert send(alice, label).status_code == 503
    assert alice.delete(f"/api/v1/photos/{photo}/").status_code == 204
    assert send(alice, label).status_code == 201


def test_sealing_old_files_on_a_full_disk_keeps_them(alice: Client, label: DrawPhoto, small_disk: Path) -> None:
    name = default_storage.save("photos/old.jpg", ContentFile(label("OAT MILK")))
    row = Photo.objects.create(person=alice.person, image=name, width=900, height=700, source_type="image/jpeg", sha256="")
    free = os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize
    (small_disk / "ballast").write_bytes(b"x" * (free - 4096))
    with pytest.raises(CommandError, match="run this again"):
        call_command("media_seal")
    row.refresh_from_db()
    assert row.image.name == name
    assert photo_bytes(row).startswith(b"\xff\xd8")
    assert len(files(small_disk)) == 1
