"""Events survive any text, and rows are read beside the loop with nothing left open."""

import asyncio
import json
import threading
from contextlib import nullcontext

import pytest

from common.sse import HEARTBEAT, READERS, event, off_loop

TEXTS = [
    "two\n\nlines",
    "carriage\r\nreturn",
    "line\u2028and paragraph\u2029separators",
    "the next line\x85of old terminals",
    "form\x0cfeed and vertical\x0btab and \x1c\x1d\x1e",
    "👩‍🦯 milk 🥛",
    "दूध और حليب",
    "data: not a field\nid: 7\nevent: done",
    'quotes " and \\ and </script>',
    "half a pair \ud83d here",
    "",
]


def parsed(block: bytes) -> dict[str, str]:
    """As a strict client reads one event, and as one that ends lines wherever Python does."""
    assert block.endswith(b"\n\n")
    lines = block.decode().splitlines()
    assert lines == block.decode().removesuffix("\n").split("\n")
    return dict(line.split(": ", 1) for line in lines if line)


@pytest.mark.parametrize("text", TEXTS)
def test_any_text_arrives_as_it_was_in_one_event(text: str) -> None:
    fields = parsed(event("sentence", {"text": text}, 3))
    assert fields.keys() == {"id", "event", "data"}
    assert (fields["id"], fields["event"]) == ("3", "sentence")
    assert json.loads(fields["data"]) == {"text": text}


def test_an_event_that_repeats_has_no_id() -> None:
    assert event("status", {"text": "ü"}) == 'event: status\ndata: {"text": "ü"}\n\n'.encode()


def test_the_first_sequence_number_is_an_id_too() -> None:
    assert event("a", {}, 0).startswith(b"id: 0\n")


def test_a_heartbeat_is_only_a_comment() -> None:
    assert HEARTBEAT.startswith(b":")
    assert HEARTBEAT.endswith(b"\n\n")
    assert HEARTBEAT.count(b"\n") == 2


def test_work_is_done_beside_the_loop_by_few_threads() -> None:
    async def scenario() -> set[str]:
        return set(await asyncio.gather(*(off_loop(lambda: threading.current_thread().name) for _ in range(50))))

    names = asyncio.run(scenario())
    assert threading.current_thread().name not in names
    assert 1 <= len(names) <= READERS._max_workers


@pytest.mark.parametrize("fails", [False, True])
def test_the_connection_is_given_back_by_the_thread_that_used_it(fails: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    used: list[int] = []
    closed: list[int] = []

    class Connection:
        def close(self) -> None:
            closed.append(threading.get_ident())

    def work() -> None:
        used.append(threading.get_ident())
        if fails:
            raise LookupError

    monkeypatch.setattr("common.sse.connection", Connection())
    with pytest.raises(LookupError) if fails else nullcontext():
        asyncio.run(off_loop(work))
    assert closed == used
    assert len(used) == 1
