"""Storage can go away between a glance and an answer: what was seen is still known, and no model sees the photo."""

import pytest

from assistant.pipeline.asked import AskedPhoto
from assistant.pipeline.record import MemoryRecord
from tests.assistant.pipeline.conftest import Ask
from tests.conftest import DrawPhoto
from vision.types import Region


@pytest.mark.parametrize("region", [None, Region(x=0.0, y=0.0, width=0.9, height=0.9)])
def test_a_photo_whose_file_cannot_be_read_any_more_is_answered_from_what_was_seen_before(
    ask: Ask, label: DrawPhoto, region: Region | None
) -> None:
    seen = ask("What does it say?", label("OAT MILK")).record

    def gone() -> bytes:
        raise NotADirectoryError("the storage is gone")

    photos = (AskedPhoto(1, gone, region),)
    asking = ask("What does it say?", photos=photos, record=MemoryRecord(glances=seen.glances, readings=seen.readings))
    assert asking.provider.requests == []
    assert asking.outcome.provider == "embedded"
    assert "OAT MILK" in asking.heard or region is not None
    assert asking.outcome.failure == ""
