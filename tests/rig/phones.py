"""Phones, as good clients are: they register, ask again under the same key when an answer got lost, listen, and listen on after the
last sentence they heard when a connection breaks. Each writes down what it asked and everything it heard, and when.
"""

import asyncio
import contextlib
import io
import itertools
import json
import random
import time
import uuid
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import httpx2
from PIL import Image, ImageDraw, ImageFont

from tests.rig import shelf

EVENTS = {"Accept": "text/event-stream"}
#: A server that says nothing for so long is taken for dead: its heartbeat comes every 15 s.
SILENCE_S = 40.0
#: Access tokens live five minutes.
REFRESH_EVERY_S = 200.0
LONGEST_PAUSE_S = 5.0
TRANSIENT = frozenset({408, 409, 425, 429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Event:
    """``at``: seconds since the epoch, when its last byte came. ``connection`` counts the connections of one question from 1."""

    at: float
    connection: int
    name: str
    id: int | None
    data: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Attempt:
    """One request and what became of it. ``status`` 0: there was no answer (``code`` says why)."""

    at: float
    what: str
    status: int
    code: str = ""
    detail: str = ""
    retry_after: str = ""


@dataclass(frozen=True, slots=True)
class Connection:
    """A stream from when it was open until it was not. ``end``: done, closed, or the name of what broke it."""

    opened_at: float
    closed_at: float
    end: str


@dataclass
class Talk:
    """One question as its phone knows it. ``question`` is "" until a server has taken it."""

    shelf: int
    photos: int = 0
    question: str = ""
    asked_at: float = 0.0
    accepted_at: float = 0.0
    attempts: list[Attempt] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    connections: list[Connection] = field(default_factory=list)
    given_up: str = ""

    @property
    def sentences(self) -> list[Event]:
        return [event for event in self.events if event.name == "sentence"]

    @property
    def done(self) -> Event | None:
        return next((event for event in self.events if event.name == "done"), None)

    @property
    def last_heard(self) -> int:
        """The number of the last sentence; what a client sends as Last-Event-ID."""
        return max((event.id or 0 for event in self.sentences), default=0)


class GaveUp(Exception):
    """The phone tried for as long as it was told to."""


class Phones:
    """What all phones share: the servers they may reach, and patience. ``urls``: any of them will do, as behind a proxy."""

    def __init__(self, urls: Sequence[str], *, patience_s: float = 180.0, timeout_s: float = 30.0, seed: int = 1) -> None:
        self.urls = tuple(urls)
        self.patience_s = patience_s
        self.dice = random.Random(seed)
        self._timeout_s = timeout_s
        self._next = itertools.count()
        self._clients: dict[str, httpx2.AsyncClient] = {}

    async def __aenter__(self) -> "Phones":
        limits = httpx2.Limits(max_connections=None, max_keepalive_connections=200, keepalive_expiry=5)
        timeout = httpx2.Timeout(self._timeout_s, connect=5)
        self._clients = {url: httpx2.AsyncClient(base_url=url, limits=limits, timeout=timeout, trust_env=False) for url in self.urls}
        return self

    async def __aexit__(self, *_: object) -> None:
        for client in self._clients.values():
            with contextlib.suppress(Exception):
                await client.aclose()

    def client(self) -> httpx2.AsyncClient:
        """The next server in turn."""
        return self._clients[self.urls[next(self._next) % len(self.urls)]]

    async def register(self) -> "Phone":
        phone = Phone(self)
        await phone.register()
        return phone


class Phone:
    """One device of one person."""

    def __init__(self, phones: Phones) -> None:
        self.phones = phones
        self.person_id = ""
        self.conversation = ""
        self.attempts: list[Attempt] = []
        self._access = self._refresh = ""
        self._fresh_until = 0.0
        self._lock = asyncio.Lock()

    async def register(self) -> None:
        body = await self._insist("POST", "/api/v1/devices/", self.attempts, signed=False, json={"name": "rig", "language": "en"})
        self.person_id = body["person_id"]
        self._keep(body)

    async def ask(self, talk: Talk, *, photos: Sequence[bytes] = (), ahead: bool = True, follow_up: bool = False) -> Talk:
        """Asks about the talk's shelf, hears the answer to its end, and writes all of it down. Never raises: see ``given_up``.

        ``ahead``: photos are sent before, then the question by their ids. Otherwise all goes in one call whose response is the stream.
        """
        talk.asked_at = time.time()
        try:
            fields = {"conversation": self.conversation} if follow_up and self.conversation else {}
            if ahead:
                await self._submit(talk, photos, fields)
            else:
                await self._ask_at_once(talk, photos, fields)
            await self._hear_all(talk)
        except GaveUp as why:
            talk.given_up = str(why)
        return talk

    async def _submit(self, talk: Talk, photos: Sequence[bytes], fields: Mapping[str, str]) -> None:
        ids = []
        for photo in photos:
            sent = await self._insist("POST", "/api/v1/photos/", talk.attempts, files=[("photo", ("p.jpg", photo, "image/jpeg"))])
            ids.append({"photo": sent["id"]})
        body = {"text": shelf.question(talk.shelf), "photos": ids, **fields}
        question = await self._insist("POST", "/api/v1/questions/", talk.attempts, json=body)
        talk.question, talk.accepted_at = question["id"], time.time()
        self.conversation = question["conversation"]

    async def _ask_at_once(self, talk: Talk, photos: Sequence[bytes], fields: Mapping[str, str]) -> None:
        """``ask/`` streams; once the id of the question is known, a broken stream is taken up at ``events/``."""
        key, end = str(uuid.uuid4()), time.monotonic() + self.phones.patience_s
        form = [("photo", ("p.jpg", photo, "image/jpeg")) for photo in photos]
        form += [(name, (None, value)) for name, value in {"text": shelf.question(talk.shelf), **fields}.items()]
        for pause in _pauses(self.phones.dice):
            headers = {**await self._signed(), **EVENTS, "Idempotency-Key": key}
            wait = await self._listen(talk, "POST", "/api/v1/ask/", headers, files=form)
            if talk.question:
                return
            if time.monotonic() > end:
                raise GaveUp("ask/ took no question")
            await asyncio.sleep(max(pause, wait))

    async def _hear_all(self, talk: Talk) -> None:
        end = time.monotonic() + self.phones.patience_s
        for pause in _pauses(self.phones.dice):
            if talk.done:
                return
            if time.monotonic() > end:
                raise GaveUp("no end of the answer was heard")
            if talk.connections:
                await asyncio.sleep(pause if talk.connections[-1].end != "closed" else 0.2)
            headers = {**await self._signed(), **EVENTS, "Last-Event-ID": str(talk.last_heard)}
            await asyncio.sleep(await self._listen(talk, "GET", f"/api/v1/questions/{talk.question}/events/", headers))

    async def _listen(self, talk: Talk, method: str, path: str, headers: Mapping[str, str], **body: Any) -> float:
        """Hears one connection to its end. How long the server asks to wait before the next, in seconds."""
        opened, end, number = 0.0, "closed", len(talk.connections) + 1
        timeout = httpx2.Timeout(SILENCE_S, connect=5)
        try:
            async with self.phones.client().stream(method, path, headers=headers, timeout=timeout, **body) as response:
                if response.status_code != 200:
                    attempt = _attempt(path, response.status_code, response.headers, await response.aread())
                    talk.attempts.append(attempt)
                    if response.status_code == 401:
                        self._fresh_until = 0.0
                    return _wait(attempt)
                opened = time.time()
                async for event in _events(response, number):
                    talk.events.append(event)
                    if event.name == "question" and not talk.question:
                        talk.question, talk.accepted_at = event.data["question_id"], event.at
                        self.conversation = event.data["conversation_id"]
                    if event.name == "done":
                        end = "done"
                        break
        except (httpx2.HTTPError, OSError) as error:
            end = type(error).__name__
            if not opened:
                talk.attempts.append(Attempt(time.time(), f"{method} {_general(path)}", 0, end))
        finally:
            if opened:
                talk.connections.append(Connection(opened, time.time(), end))
        return 0.0

    async def _insist(self, method: str, path: str, attempts: list[Attempt], *, signed: bool = True, **body: Any) -> Any:
        """Sends a request under one Idempotency-Key until it is answered for good. Raises GaveUp."""
        key, end = str(uuid.uuid4()), time.monotonic() + self.phones.patience_s
        for pause in _pauses(self.phones.dice):
            headers = {**(await self._signed() if signed else {}), "Idempotency-Key": key}
            wait = 0.0
            try:
                response = await self.phones.client().request(method, path, headers=headers, **body)
            except (httpx2.HTTPError, OSError) as error:
                attempts.append(Attempt(time.time(), f"{method} {_general(path)}", 0, type(error).__name__))
            else:
                attempt = _attempt(f"{method} {path}", response.status_code, response.headers, response.content)
                attempts.append(attempt)
                if response.is_success:
                    return response.json()
                if response.status_code == 401 and signed:
                    self._fresh_until = 0.0
                elif response.status_code not in TRANSIENT:
                    raise GaveUp(f"{response.status_code} {attempt.code}")
                wait = _wait(attempt)
            if time.monotonic() > end:
                raise GaveUp(f"{method} {_general(path)}: no answer for good")
            await asyncio.sleep(max(pause, wait))
        raise AssertionError("pauses never end")

    async def _signed(self) -> dict[str, str]:
        async with self._lock:  # a refresh token works once
            if time.monotonic() > self._fresh_until and self._refresh:
                body = {"refresh_token": self._refresh}
                self._keep(await self._insist("POST", "/api/v1/tokens/refresh/", self.attempts, signed=False, json=body))
        return {"Authorization": f"Bearer {self._access}"}

    def _keep(self, tokens: Mapping[str, Any]) -> None:
        self._access, self._refresh = tokens["access_token"], tokens["refresh_token"]
        self._fresh_until = time.monotonic() + REFRESH_EVERY_S


async def _events(response: httpx2.Response, connection: int) -> AsyncIterator[Event]:
    """Server-sent events as they come; comments are dropped, an event cut off in the middle too."""
    name, identifier, data = "message", None, ""
    async for line in response.aiter_lines():
        field_, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if not line:
            if data:
                yield Event(time.time(), connection, name, identifier, json.loads(data))
            name, identifier, data = "message", None, ""
        elif field_ == "event":
            name = value
        elif field_ == "id":
            identifier = int(value)
        elif field_ == "data":
            data = value


def _attempt(what: str, status: int, headers: Mapping[str, str], body: bytes) -> Attempt:
    problem: dict[str, Any] = {}
    if status >= 400:
        with contextlib.suppress(ValueError):
            problem = json.loads(body)
    return Attempt(time.time(), _general(what), status, problem.get("code", ""), problem.get("detail", ""), headers.get("retry-after", ""))


def _general(path: str) -> str:
    """Without ids: what is counted together."""
    return "/".join("…" if len(part) == 36 else part for part in path.split("/"))


def _wait(attempt: Attempt) -> float:
    try:
        return min(float(attempt.retry_after or 0), 30.0)
    except ValueError:
        return 0.0


def _pauses(dice: random.Random) -> Iterator[float]:
    return (min(LONGEST_PAUSE_S, 0.3 * 2 ** min(number, 8)) * dice.uniform(0.5, 1.5) for number in itertools.count())


@cache
def photo(*, size: tuple[int, int] = (640, 480), quality: int = 80) -> bytes:
    """A small photo of a label, without a number that an answer could be compared with."""
    image = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(image)
    draw.rectangle((40, 40, size[0] - 40, size[1] - 40), outline="black", width=6)
    draw.text((80, 100), "PLAIN CARD BOX", fill="black", font=ImageFont.load_default(48))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality)
    return out.getvalue()
