"""The instruments of ``make bench-load``, looked at themselves: what measures must not be wrong quietly."""

import asyncio
import io
import json
import os
import pstats
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from assistant.providers.base import AnswerRequest
from assistant.providers.openai_chat import make
from tests.bench_load import memory, questions
from tests.bench_load.connection import Connection, Form
from tests.bench_load.figures import Heard, table
from tests.bench_load.hearing import _distance
from tests.bench_load.meters import metered, tree
from tests.bench_load.phones import Crowd, Load, Person, Told
from tests.bench_load.provider import tokens
from tests.bench_load.scenes import ANSWERS
from tests.served import ROOT, free_port


@pytest.fixture
def provider() -> Iterator[str]:
    """A model without a pause; its address."""
    port = free_port()
    command = [sys.executable, "-m", "tests.bench_load.provider", str(port), "--first", "0", "--words", "0"]
    child = subprocess.Popen(command, cwd=ROOT)
    try:
        yield f"http://127.0.0.1:{port}/v1"
    finally:
        child.kill()
        child.wait(10)


def test_the_model_speaks_the_protocol_to_the_very_code_that_asks_real_ones(provider: str) -> None:
    model = make("openai_compatible", {"base_url": provider, "model": "paced", "max_retries": 50})
    chunks = list(model.stream(AnswerRequest("What is this?", "en")))
    assert "".join(chunk.text for chunk in chunks) in ANSWERS
    assert chunks[-1].usage["completion_tokens"] == len(tokens("".join(chunk.text for chunk in chunks)))


@pytest.mark.parametrize("answer", ANSWERS)
def test_an_answers_tokens_are_the_answer(answer: str) -> None:
    assert "".join(tokens(answer)) == answer
    assert 55 <= len(answer.split()) <= 65


class Api:
    """As much of ours as a phone needs, made up: what it answers to a question is ``told``, or the problem ``refuses`` with its status."""

    def __init__(self, told: bytes = b"", refuses: int = 0) -> None:
        self.told, self.refuses = told, refuses

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                length = next((int(line.split(":")[1]) for line in head.lower().split("\r\n") if line.startswith("content-length")), 0)
                await reader.readexactly(length)
                if head.startswith("POST /api/v1/devices/"):
                    self._json(writer, 201, {"access_token": "a", "refresh_token": "b"})
                elif head.startswith("POST /api/v1/questions/") and self.refuses:
                    self._json(writer, self.refuses, {"errors": [{"code": "busy"}]})
                elif head.startswith("POST"):
                    self._json(writer, 201, {"id": "7"})
                else:
                    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
                    halves = self.told[: len(self.told) // 2], self.told[len(self.told) // 2 :]  # wherever the network cuts them
                    for half in halves:
                        writer.write(f"{len(half):x}\r\n".encode() + half + b"\r\n" if half else b"")
                        await writer.drain()
                    writer.write(b"0\r\n\r\n")
        except asyncio.IncompleteReadError:
            writer.close()

    @staticmethod
    def _json(writer: asyncio.StreamWriter, status: int, body: Any) -> None:
        data = json.dumps(body).encode()
        writer.write(f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {len(data)}\r\n\r\n".encode() + data)


def asked(api: Api, load: Load | None = None) -> Told:
    async def ask() -> Told:
        port = free_port()
        async with await asyncio.start_server(api.serve, "127.0.0.1", port):
            return await Person(f"http://127.0.0.1:{port}").ask(load or Load(photo=0.0, voice=0.0), random.Random(1))

    return asyncio.run(ask())


def events(*told: tuple[str, dict[str, Any]]) -> bytes:
    return b"".join(f"event: {name}\ndata: {json.dumps(data)}\n\n".encode() for name, data in told)


SENTENCE = ("sentence", {"kind": "description", "text": "A carton."})
DONE = ("done", {"state": "answered", "verdict": "allow", "failure": ""})


def test_a_phone_tells_what_it_heard_and_when() -> None:
    told = asked(Api(events(("status", {"text": "One moment."}), SENTENCE, SENTENCE, DONE)))
    assert (told.sentences, told.error, told.notices, told.verdict) == (2, "", [], "allow")
    assert told.first_s is not None
    assert told.end_s is not None
    assert 0 < told.first_s <= told.end_s


@pytest.mark.parametrize(
    ("api", "error", "refused"),
    [
        (Api(refuses=503), "503 busy", True),
        (Api(refuses=429), "429 busy", True),
        (Api(refuses=500), "500 busy", False),
        (Api(events(SENTENCE)), "stream_ended_early", False),
        (Api(events(SENTENCE, ("done", {**DONE[1], "state": "failed", "failure": "provider_cut"}))), "provider_cut", False),
        (Api(events(SENTENCE, ("done", {**DONE[1], "state": "deleted"}))), "deleted", False),
    ],
)
def test_whatever_goes_wrong_is_counted_by_its_name(api: Api, error: str, refused: bool) -> None:
    told = asked(api)
    assert (told.error, told.refused) == (error, refused)
    assert Heard.of([told]).errors == {error: 1}


def test_a_server_that_is_not_there_is_an_error_and_no_crash() -> None:
    told = asyncio.run(Person(f"http://127.0.0.1:{free_port()}").ask(Load(photo=0.0), random.Random(1)))
    assert told.error == "ConnectionRefusedError"


def test_the_loop_is_open_a_slow_server_gets_as_many_questions_as_a_fast_one() -> None:
    class Slow(Crowd):
        under_way = most = begun = 0

        async def _one(self, load: Load, dice: random.Random) -> None:
            self.begun += 1
            self.under_way += 1
            self.most = max(self.most, self.under_way)
            await asyncio.sleep(0.5)
            self.under_way -= 1

    slow = Slow(["http://127.0.0.1:1"], 1)
    asyncio.run(slow.open_loop(Load(rate=200.0, seconds=0.4)))
    assert 50 < slow.begun < 120  # 80 expected; one after the other it would be one
    assert slow.most > 20


def test_figures_count_everything_and_time_only_what_was_answered() -> None:
    told = [
        Told(first_s=1.0, end_s=2.0),
        Told(first_s=3.0, end_s=4.0, notices=["I answer myself."]),
        Told(first_s=90.0, error="TimeoutError"),
    ]
    heard = Heard.of(told)
    assert (heard.asked, heard.answered, heard.first_p50, heard.end_p50, heard.fell_back) == (3, 2, 2.0, 3.0, 1)
    assert heard.errors == {"TimeoutError": 1}


@pytest.mark.parametrize(
    ("told", "holds"),
    [
        ([Told(first_s=1.0, end_s=2.0)], True),
        ([], False),
        ([Told(first_s=1.0, end_s=2.0), Told(error="503 busy", refused=True)], False),
        ([Told(first_s=1.0, end_s=2.0, notices=["I answer myself."])], False),
        ([Told(first_s=6.0, end_s=7.0)], False),
    ],
)
def test_a_rate_holds_only_when_nobody_was_refused_failed_late_or_fobbed_off(told: list[Told], holds: bool) -> None:
    assert questions.Step(1.0, Heard.of(told), {"web": 0.1}, 1.0).holds is holds


def test_what_is_quoted_is_the_highest_rate_that_held() -> None:
    good, bad = Heard.of([Told(first_s=1.0, end_s=2.0)]), Heard.of([Told(error="503 busy")])
    steps = [questions.Step(1.0, good, {"web": 0.1, "phones": 5.0}, 1.0), questions.Step(2.0, bad, {"web": 0.1}, 1.0)]
    best = questions.highest(steps)
    assert best is steps[0]
    assert best.ours_s == 0.1  # what the phones spend is not the box's
    assert "3,600 an hour" in questions.carried(steps, "here")[0]
    assert "not even 2" in questions.carried(steps[1:], "here")[0]


def test_a_meter_sees_what_a_process_spends_and_holds_also_of_one_that_has_ended() -> None:
    burns = "import time\nhoard = bytearray(60_000_000)\nwhile time.process_time() < 0.6: pass"
    with metered({"burner": tree(os.getpid())}, every_s=0.05) as used:
        before = time.process_time()
        subprocess.run([sys.executable, "-c", burns], check=True)
        ours = time.process_time() - before
    assert 0.2 < used.cpu_s["burner"] - ours < 1.2
    sizes = [size for _, size in used.rss["burner"]]
    assert max(sizes) - min(sizes) > 50_000_000


def test_growth_is_told_from_warming_up() -> None:
    warm = [(float(second), int(1e6 * min(100.0, 10.0 * second))) for second in range(100)]
    leak = [(float(second), int(1e6 * (100.0 + second))) for second in range(100)]
    assert memory._growth("web", 1, warm, 10.0).is_flat
    grown = memory._growth("web", 1, leak, 10.0)  # a megabyte for every ten questions
    assert not grown.is_flat
    assert grown.an_hour == pytest.approx(2500, rel=0.01)


def test_words_heard_wrongly_are_counted_one_by_one() -> None:
    assert _distance(["ask", "not", "what", "your", "country"], ["ask", "what", "your", "country", "can"]) == 2
    assert _distance([], ["a"]) == _distance(["a"], []) == _distance(["a"], ["b"]) == 1


def test_a_form_is_what_django_reads_it_as() -> None:
    from django.core.files.uploadhandler import MemoryFileUploadHandler
    from django.http.multipartparser import MultiPartParser

    form = Form({"text": "¿Qué es?"}, (("photo", "image/jpeg", b"\xff\xd8\r\n--x"),))
    body = form.body()
    meta = {"CONTENT_TYPE": form.content_type, "CONTENT_LENGTH": str(len(body))}
    handlers = [MemoryFileUploadHandler()]
    fields, files = MultiPartParser(meta, io.BytesIO(body), handlers).parse()
    assert fields["text"] == "¿Qué es?"
    assert files["photo"].read() == b"\xff\xd8\r\n--x"


def test_a_table_lines_its_columns_up() -> None:
    lines = table(("who", "ms"), [("web", 5), ("answering", 120)]).split("\n")
    assert lines == ["  who         ms", "  web          5", "  answering  120"]


def test_what_comes_from_elsewhere_fits_the_rows_it_fills() -> None:
    """In a process of its own: it changes what looking means there."""
    code = (
        "import django; django.setup()\n"
        "from tests.bench_load.elsewhere import glance, read\n"
        "from PIL import Image\n"
        "from vision.types import Glance, Reading\n"
        "image = Image.new('RGB', (160, 120))\n"
        "assert Glance.model_validate(glance(image).model_dump(mode='json')) == glance(image)\n"
        "assert Reading.model_validate(read(image).model_dump(mode='json')).text.startswith('OAT DRINK')\n"
        "import assistant.services.media, vision.look\n"
        "assert vision.look.glance is glance\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, env={**os.environ, "DJANGO_SETTINGS_MODULE": "config.settings"})


def test_a_profile_is_of_every_thread_and_of_processor_time(tmp_path: Path) -> None:
    code = (
        "import threading, time, pathlib, os\n"
        "def burn(seconds):\n"
        "    end = time.thread_time() + seconds\n"
        "    while time.thread_time() < end: pass\n"
        "def sleep(): time.sleep(0.4)\n"
        "threads = [threading.Thread(target=burn, args=(0.2,)) for _ in range(2)]\n"
        "[thread.start() for thread in threads]; sleep(); [thread.join() for thread in threads]\n"
        f"wanted = pathlib.Path({str(tmp_path)!r}) / f'{{os.getpid()}}.wanted'\n"
        "wanted.touch()\n"
        "while wanted.exists(): time.sleep(0.05)\n"
    )
    where = {"PYTHONPATH": str(Path(__file__).parent / "profiling"), "BENCH_PROFILE": str(tmp_path)}
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, timeout=60, env={**os.environ, **where})
    raw: Any = pstats.Stats(str(next(tmp_path.glob("*.pstats")))).stats  # type: ignore[attr-defined]
    below = {function: time_ for (_, _, function), (_, _, _, time_, _) in raw.items()}
    assert 0.3 < below["burn"] < 0.6
    assert below["sleep"] < 0.1


def test_noise_and_speech_both_become_a_recording_that_we_take() -> None:
    from tests.bench_load.scenes import _samples, clip
    from voice.audio import decode

    assert decode(clip(), "audio/ogg").duration_s == pytest.approx(3.0, abs=0.1)
    assert np.abs(_samples(1.0)).max() > 0.05


def test_one_connection_serves_one_request_after_another() -> None:
    async def twice() -> list[int]:
        port = free_port()
        async with await asyncio.start_server(Api().serve, "127.0.0.1", port):
            connection = Connection(f"http://127.0.0.1:{port}")
            found = [(await connection.request("POST", "/api/v1/photos/", form=Form())).status for _ in range(2)]
            connection.close()
            return found

    assert asyncio.run(twice()) == [201, 201]
