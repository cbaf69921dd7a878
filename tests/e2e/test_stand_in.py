"""What the stand-in API gives the page has the fields of the real one. Needs no browser."""

import asyncio
import json
from typing import Any

from moderation.api.serializers import AppealSerializer, NoticeSerializer
from tests.e2e.fake_contesting import FakeContesting


def given(stand_in: FakeContesting, method: str, *route: str, body: bytes = b"") -> Any:
    said: list[bytes] = []

    async def send(message: dict[str, Any]) -> None:
        said.append(message.get("body", b""))

    asyncio.run(stand_in.answer({"query_string": b""}, (method, *route), {}, body, send))
    return json.loads(b"".join(said))


def test_a_notice_has_the_fields_of_a_notice() -> None:
    stand_in = FakeContesting()
    stand_in.tell("You were right.", can_contest=True)
    (notice,) = given(stand_in, "GET", "notices")["results"]
    assert notice.keys() == set(NoticeSerializer.Meta.fields)


def test_an_appeal_has_only_fields_of_an_appeal() -> None:
    appeal = given(FakeContesting(), "POST", "questions", "one", "appeal", body=b'{"text": "why"}')
    assert appeal.keys() <= set(AppealSerializer.Meta.fields)
