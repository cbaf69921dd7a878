"""MEDIA_STORAGE is understood, or nothing is stored."""

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from common.checks import the_storage_is_known
from common.storage_address import storage_of


def test_empty_means_local_files() -> None:
    assert storage_of("") == {"BACKEND": "django.core.files.storage.FileSystemStorage"}


def test_an_address_names_bucket_prefix_and_options() -> None:
    address = "s3://photos.example/a/b/?endpoint_url=https%3A%2F%2Fstorage.example%3A9000&region_name=eu-west-1&addressing_style=path"
    assert storage_of(address)["OPTIONS"] == {
        "bucket_name": "photos.example",
        "location": "a/b",
        "endpoint_url": "https://storage.example:9000",
        "region_name": "eu-west-1",
        "addressing_style": "path",
    }


WRONG = [
    "/srv/media",
    "https://bucket",
    "s3://",
    "s3://UPPER",
    "s3://key:secret@bucket",
    "s3://bucket/../other",
    "s3://bucket?endpoint_url=",
    "s3://bucket?endpoint_url=storage.example",
    "s3://bucket?endpoint_url=https://a:b@storage.example",
    "s3://bucket?region_name=a&region_name=b",
    "s3://bucket?acl=public-read",
    "s3://bucket?addressing_style=dns",
    "s3://bucket?region_name",
    "s3://[bucket",
]


@pytest.mark.parametrize("address", WRONG)
def test_what_cannot_be_understood_is_said_without_repeating_it(settings, address: str) -> None:
    settings.MEDIA_STORAGE = address
    (complaint,) = the_storage_is_known(None)
    assert complaint.id == "sightline.E022"
    assert "secret" not in complaint.msg


def test_a_known_storage_raises_no_complaint(settings) -> None:
    settings.MEDIA_STORAGE = "s3://bucket"
    assert the_storage_is_known(None) == []


def test_an_address_that_cannot_be_understood_stores_nothing_anywhere(settings) -> None:
    settings.STORAGES = {**settings.STORAGES, "default": {"BACKEND": "common.no_storage.NoStorage"}}
    for attempt in (
        lambda: default_storage.save("photos/a", ContentFile(b"a")),
        lambda: default_storage.open("photos/a"),
        lambda: default_storage.delete("photos/a"),
        lambda: default_storage.listdir("photos"),
    ):
        with pytest.raises(OSError, match="MEDIA_STORAGE"):
            attempt()
