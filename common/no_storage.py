"""Stands where MEDIA_STORAGE cannot be understood: better nothing stored than stored in the wrong place."""

from typing import Any

from django.core.files.base import File
from django.core.files.storage import Storage


class NoStorage(Storage):
    """Everything raises OSError; system check sightline.E022 says why."""

    def _fail(self, *args: Any, **kwargs: Any) -> Any:
        raise OSError("MEDIA_STORAGE cannot be understood: see manage.py check")

    def save(self, name: str | None, content: Any, max_length: int | None = None) -> str:
        return str(self._fail())

    def open(self, name: str, mode: str = "rb") -> "File[Any]":
        raise self._fail()

    delete = exists = listdir = size = get_modified_time = _fail
