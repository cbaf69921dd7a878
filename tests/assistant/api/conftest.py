import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests.conftest import Client, DrawPhoto


@pytest.fixture
def upload(label: DrawPhoto):
    """A drawn photo as a file field."""

    def make(*lines: str, name: str = "photo.jpg", content_type: str = "image/jpeg", content: bytes | None = None) -> SimpleUploadedFile:
        return SimpleUploadedFile(name, content if content is not None else label(*(lines or ("OAT MILK",))), content_type)

    return make


def ask(client: Client, **fields: object):
    """``ask/`` in one multipart call, answered as JSON."""
    return client.post("/api/v1/ask/", fields, format="multipart", headers={"Accept": "application/json"})
