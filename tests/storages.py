"""Storages for tests: one that fails when it is told to, and a bucket behind real HTTP."""

import contextlib
import urllib.request
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.files.storage import FileSystemStorage

from common.storage_address import storage_of


class Moody(FileSystemStorage):
    """Local files; while ``Moody.error`` is set, everything raises it."""

    error: Exception | None = None

    def _save(self, name: str, content: Any) -> str:
        self._fail()
        return super()._save(name, content)

    def _open(self, name: str, mode: str = "rb") -> Any:
        self._fail()
        return super()._open(name, mode)

    def delete(self, name: str) -> None:
        self._fail()
        super().delete(name)

    def _fail(self) -> None:
        if Moody.error is not None:
            raise Moody.error


@contextlib.contextmanager
def failing(error: Exception) -> Iterator[None]:
    Moody.error = error
    try:
        yield
    finally:
        Moody.error = None


def use_moody(settings: Any) -> None:
    settings.STORAGES = {**settings.STORAGES, "default": {"BACKEND": "tests.storages.Moody"}}


@pytest.fixture
def nobody_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is sent is stored, and no worker looks, listens or answers, which takes seconds."""
    from celery import current_app

    for name in ("assistant.see_photo", "assistant.hear_clip", "assistant.answer_question"):
        monkeypatch.setattr(current_app.tasks[name], "apply_async", lambda *args, **options: None)


class Bucket:
    """One S3 bucket of a server on loopback; ``stop`` and ``start`` it as it may stop and start."""

    NAME = "sightline-test"

    def __init__(self) -> None:
        from moto.server import ThreadedMotoServer

        self._make = ThreadedMotoServer
        self.port = 0
        self.start()
        urllib.request.urlopen(urllib.request.Request(f"http://127.0.0.1:{self.port}/moto-api/reset", method="POST"))
        self.client.create_bucket(Bucket=self.NAME)

    @property
    def address(self) -> str:
        return f"s3://{self.NAME}/media?endpoint_url=http://127.0.0.1:{self.port}&region_name=us-east-1&addressing_style=path"

    @property
    def client(self) -> Any:
        import boto3

        return boto3.client(
            "s3",
            endpoint_url=f"http://127.0.0.1:{self.port}",
            region_name="us-east-1",
            aws_access_key_id="test",
            aws_secret_access_key="test",
        )

    def start(self) -> None:
        self.server = self._make(ip_address="127.0.0.1", port=self.port, verbose=False)
        self.server.start()
        self.port = self.server.get_host_and_port()[1]

    def stop(self) -> None:
        self.server.stop()

    def keys(self) -> list[str]:
        return [each["Key"] for each in self.client.list_objects_v2(Bucket=self.NAME).get("Contents", [])]

    def content(self, key: str) -> bytes:
        return self.client.get_object(Bucket=self.NAME, Key=key)["Body"].read()

    def put(self, key: str, content: bytes) -> None:
        self.client.put_object(Bucket=self.NAME, Key=key, Body=content)


@pytest.fixture
def bucket(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bucket]:
    """Everything is stored in it."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    made = Bucket()
    settings.MEDIA_STORAGE = made.address
    settings.STORAGES = {**settings.STORAGES, "default": storage_of(made.address)}
    yield made
    made.stop()
