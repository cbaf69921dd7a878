"""A crowd of phones in a process of its own: ``python -m tests.bench_load.phones <how many people> <url>...``.

Each line of its input is a ``Load``, as JSON: so many questions a second for so long, arriving as a Poisson process whether or not the
earlier ones are answered (an open loop: a slow server gets no mercy), or so many at once, each followed by the next. Each question that
ended, however it ended, is a line of its output (``Told``); a line ``null`` ends the load.
"""

import asyncio
import itertools
import json
import random
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from tests.bench_load.connection import Connection, Form
from tests.bench_load.scenes import QUESTIONS, clip, photos

#: A phone that waits this long gives the answer up; it counts as an error.
PATIENCE_S = 90.0
#: An access token lives five minutes.
TOKEN_S = 200.0


@dataclass(frozen=True)
class Load:
    """``rate`` questions a second for ``seconds``, or, with ``at_once``, that many phones that ask one question after another.

    ``photo``, ``voice``: shares of questions with a photo, and of spoken ones. ``speaking_s``: how long a person speaks, from the photo
    (which is sent ahead) to the question.
    """

    rate: float = 0.0
    seconds: float = 20.0
    at_once: int = 0
    photo: float = 0.8
    voice: float = 0.5
    speaking_s: float = 2.0
    seed: int = 1


@dataclass
class Told:
    """One question as its phone saw it. Times in seconds from when the question was sent; ``photo_s`` is what the photo before it took.

    ``error`` is "" or what went wrong: the server's code, or the kind of the connection's failure. ``refused``: the server said it cannot
    take more (429, 503).
    """

    asked_at: float = 0.0
    photo_s: float | None = None
    first_s: float | None = None
    end_s: float | None = None
    sentences: int = 0
    notices: list[str] = field(default_factory=list)
    verdict: str = ""
    error: str = ""
    refused: bool = False


class Failed(Exception):
    """The server answered with an error. ``str`` is its code."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.refused = status in (429, 503)


class Person:
    """One phone. It asks one question at a time or several, each on a connection of its own."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._token, self._fresh_until = "", 0.0
        self._refresh = ""
        self._renewing = asyncio.Lock()

    async def token(self) -> str:
        async with self._renewing:
            if time.monotonic() > self._fresh_until:
                body = {"refresh_token": self._refresh} if self._refresh else {"name": "bench", "language": "en"}
                path = "/api/v1/tokens/refresh/" if self._refresh else "/api/v1/devices/"
                connection = Connection(self.url)
                try:
                    pair = _checked(await connection.request("POST", path, json_body=body))
                finally:
                    connection.close()
                self._token, self._refresh, self._fresh_until = pair["access_token"], pair["refresh_token"], time.monotonic() + TOKEN_S
        return self._token

    async def ask(self, load: Load, dice: random.Random) -> Told:
        """Asks and listens to the end. Never raises: what went wrong is told."""
        told = Told(asked_at=time.time())
        connection = Connection(self.url)
        try:
            async with asyncio.timeout(PATIENCE_S):
                await self._ask(connection, load, dice, told)
        except Failed as error:
            told.error, told.refused = str(error), error.refused
        except Exception as error:  # whatever it was, it is counted by its name
            told.error = type(error).__name__
        finally:
            connection.close()
        return told

    async def _ask(self, connection: Connection, load: Load, dice: random.Random, told: Told) -> None:
        photo = voice = None
        if dice.random() < load.photo:
            began = time.monotonic()
            form = Form(files=(("photo", "image/jpeg", dice.choice(photos())),))
            photo = _checked(await connection.request("POST", "/api/v1/photos/", token=await self.token(), form=form))["id"]
            told.photo_s = time.monotonic() - began
            await asyncio.sleep(dice.uniform(0.5, 1.5) * load.speaking_s)
        token = await self.token()
        sent = time.monotonic()
        if dice.random() < load.voice:
            form = Form(files=(("voice", "audio/ogg", clip()),))
            voice = _checked(await connection.request("POST", "/api/v1/clips/", token=token, form=form))["id"]
        body: dict[str, Any] = {"clip": voice} if voice else {"text": dice.choice(QUESTIONS)}
        if photo:
            body["photos"] = [{"photo": photo}]
        question = _checked(await connection.request("POST", "/api/v1/questions/", token=token, json_body=body))["id"]
        await _listen(connection, question, token, sent, told)


async def _listen(connection: Connection, question: str, token: str, sent: float, told: Told) -> None:
    stream = await connection.request("GET", f"/api/v1/questions/{question}/events/", token=token, accept="text/event-stream")
    if stream.body:
        _checked(stream)
    async for name, data in connection.events():
        if name == "sentence":
            told.sentences += 1
            if told.first_s is None:
                told.first_s = time.monotonic() - sent
            if data["kind"] == "notice":
                told.notices.append(data["text"])
        elif name == "done":
            told.end_s = time.monotonic() - sent
            told.verdict = data["verdict"]
            told.error = data["failure"] or ("" if data["state"] == "answered" else data["state"])
            return
    told.error = "stream_ended_early"


def _checked(answer: Any) -> Any:
    if answer.status >= 300:
        try:
            problem = answer.json()
            code = str(problem.get("code") or problem["errors"][0]["code"])
        except (ValueError, KeyError, IndexError, AttributeError):
            code = "no_problem_json"
        raise Failed(answer.status, f"{answer.status} {code}")
    return answer.json()


class Crowd:
    def __init__(self, urls: Sequence[str], count: int) -> None:
        self.people = [Person(urls[number % len(urls)]) for number in range(count)]
        self._turn = itertools.cycle(self.people)

    async def register(self) -> None:
        gate = asyncio.Semaphore(4)

        async def one(person: Person) -> None:
            async with gate:
                await person.token()

        await asyncio.gather(*map(one, self.people))

    async def open_loop(self, load: Load) -> None:
        dice, asking, end = random.Random(load.seed), set[asyncio.Task[None]](), time.monotonic() + load.seconds
        due = time.monotonic()
        while (due := due + dice.expovariate(load.rate)) < end:
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            asking.add(asyncio.create_task(self._one(load, random.Random(dice.random()))))
        if asking:
            await asyncio.wait(asking)

    async def closed_loop(self, load: Load) -> None:
        dice, end = random.Random(load.seed), time.monotonic() + load.seconds

        async def line(seed: float) -> None:
            mine = random.Random(seed)
            while time.monotonic() < end:
                await self._one(load, mine)

        await asyncio.gather(*(line(dice.random()) for _ in range(load.at_once)))

    async def _one(self, load: Load, dice: random.Random) -> None:
        _say(asdict(await next(self._turn).ask(load, dice)))


def _say(line: Any) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


async def _main(count: int, *urls: str) -> None:
    photos(), clip()
    crowd = Crowd(urls, count)
    await crowd.register()
    _say("ready")
    while line := await asyncio.to_thread(sys.stdin.readline):
        load = Load(**json.loads(line))
        await (crowd.closed_loop(load) if load.at_once else crowd.open_loop(load))
        _say(None)


if __name__ == "__main__":
    import uvloop

    uvloop.run(_main(int(sys.argv[1]), *sys.argv[2:]))
