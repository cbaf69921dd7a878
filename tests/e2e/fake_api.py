"""A small ASGI stand-in for the API's contract, told beforehand what to answer. It records what the page sends.

Everything outside ``/api/`` is the real page with the real middleware (so the real Content-Security-Policy holds in the tests).
"""

import asyncio
import itertools
import json
import threading
import uuid
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import uvicorn
from django.core.asgi import get_asgi_application

from tests.e2e.fake_contesting import FakeContesting
from tests.e2e.fake_help import FakeHelp
from tests.e2e.wire import Refusal, Scope, Send, event, parts_of, refuse, reply

DROP = object()  # in a script: the line breaks here
PREFERENCES = {
    "language": "en",
    "answer_length": "normal",
    "shares_photos": True,
    "shares_with_volunteers": "obscured",
    "keeps_questions": "year",
    "keeps_photos": "month",
    "keeps_clips": "never",
}
RECEIPT = {"receipt": {"kind": "erase", "when": "2026-11-27T10:00:00Z"}, "signature": "c2lnbmVk"}


def sentence(number: int, text: str, *, speech: str = "", kind: str = "description", language: str = "en") -> dict[str, Any]:
    speech = speech or text
    return {"sequence": number, "text": text, "speech": speech, "ssml": f"<speak>{speech}</speak>", "kind": kind, "language": language}


def status(text: str, language: str = "en") -> tuple[str, dict[str, Any]]:
    return "status", {"text": text, "speech": text, "language": language}


def transcript(text: str, confidence: float = 0.95) -> tuple[str, dict[str, Any]]:
    return "transcript", {"text": text, "language": "en", "confidence": confidence}


@dataclass
class Asked:
    """One ``POST ask/`` as the server saw it."""

    fields: dict[str, str]
    files: dict[str, list[tuple[str, bytes]]]
    key: str


@dataclass
class Question:
    id: str
    conversation: str
    text: str
    script: list[Any]
    state: str = "answered"

    @property
    def sentences(self) -> list[dict[str, Any]]:
        return [item for item in self.script if isinstance(item, dict)]


@dataclass
class FakeApi:
    """``scripts`` holds, for each coming question, sentences (dict), other events (name, data), what "done" says (name, value), pauses
    (seconds) and DROP; or a Refusal."""

    scripts: list[list[Any] | Refusal] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    questions: dict[str, Question] = field(default_factory=dict)
    calls: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)
    feedback: list[tuple[str, Any]] = field(default_factory=list)
    me: dict[str, Any] = field(default_factory=lambda: dict(PREFERENCES))
    expired: set[str] = field(default_factory=set)
    devices: int = 0
    refreshes: int = 0
    refusing: dict[str, Refusal] = field(default_factory=dict)
    resumes: list[str | None] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    spent: dict[str, str] = field(default_factory=dict)
    losing: set[str] = field(default_factory=set)
    by_key: dict[str, Question] = field(default_factory=dict)
    help: FakeHelp = field(default_factory=FakeHelp)
    contesting: FakeContesting = field(default_factory=FakeContesting)

    def expire_tokens(self) -> None:
        """Every access token handed out so far is refused from now on."""
        self.expired.update(f"access-{number}" for number in range(1000))
        self.numbers = itertools.count(1000)

    async def __call__(self, scope: Scope, receive: Callable[[], Awaitable[dict[str, Any]]], send: Send) -> None:
        path, method = scope["path"].removeprefix("/api/v1/"), scope["method"]
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        self.calls.append((method, path, headers))
        parts = path.strip("/").split("/")
        token = headers.get("authorization", "").removeprefix("Bearer ")
        if path in self.refusing:
            await refuse(send, self.refusing[path])
        elif (method, path) == ("POST", "devices/"):
            self.devices += 1
            await reply(send, 201, {"person_id": str(uuid.uuid4()), "device_id": str(uuid.uuid4()), **self.tokens()})
        elif (method, path) == ("POST", "tokens/refresh/"):
            await self.refresh(send, json.loads(body)["refresh_token"], headers.get("idempotency-key", ""))
        elif not token.startswith("access-") or token in self.expired:
            await refuse(send, Refusal(401, "Your sign-in has expired.", "token_invalid"))
        else:
            await self.owned(scope, (method, *parts), headers, body, send)

    async def owned(self, scope: Scope, route: tuple[str, ...], headers: dict[str, str], body: bytes, send: Send) -> None:
        """What needs an access token, which the caller has looked at."""
        match route:
            case ("POST", "ask"):
                await self.ask(scope, body, headers, send)
            case ("GET", "questions", question, "events"):
                last = headers.get("last-event-id")
                self.resumes.append(last)
                await self.stream(send, self.questions[question], after=int(last or 0))
            case ("POST", "questions", question, "feedback"):
                self.feedback.append((question, json.loads(body)))
                await reply(send, 201, {})
            case (_, "notices" | "appeals", *_) | ("POST", "questions", _, "appeal"):
                await self.contesting.answer(scope, route, headers, body, send)
            case (_, "help-requests", *rest):
                await self.help.answer(scope, tuple(rest), headers, body, send)
            case ("GET", "conversations"):
                await reply(send, 200, {"next": None, "previous": None, "results": self.conversations()})
            case ("GET", "conversations", conversation):
                await reply(send, 200, self.conversation(conversation))
            case ("DELETE", "conversations", conversation):
                self.questions = {key: asked for key, asked in self.questions.items() if asked.conversation != conversation}
                await reply(send, 204, None)
            case ("GET", "me"):
                await reply(send, 200, self.me)
            case ("PATCH", "me"):
                self.me.update(json.loads(body))
                await reply(send, 200, self.me)
            case ("DELETE", "me"):
                self.questions.clear()
                await reply(send, 200, RECEIPT)
            case ("POST", "me", "export"):
                await reply(send, 200, {"everything": len(self.questions)})
            case _:
                await refuse(send, Refusal(404, "There is nothing here.", "not_found"))

    def tokens(self) -> dict[str, Any]:
        number = next(self.numbers)
        return {"access_token": f"access-{number}", "refresh_token": f"refresh-{number}", "expires_in": 300}

    async def refresh(self, send: Send, token: str, key: str) -> None:
        """A token works once, except for the client that repeats its own request (same key) because the answer was lost."""
        self.refreshes += 1
        if self.spent.setdefault(token, key) != key:
            await refuse(send, Refusal(401, "This device must register again.", "token_invalid"))
        elif token in self.losing:
            self.losing.remove(token)
            await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"999")]})
            raise ConnectionResetError("the answer is lost here")
        else:
            await reply(send, 200, self.tokens())

    async def ask(self, scope: Scope, body: bytes, headers: dict[str, str], send: Send) -> None:
        fields, files = parts_of(scope, body)
        self.asked.append(Asked(fields, files, headers.get("idempotency-key", "")))
        key = headers.get("idempotency-key", "")
        if key in self.by_key:
            return await self.stream(send, self.by_key[key], after=0)
        script = self.scripts.pop(0)
        if isinstance(script, Refusal):
            return await refuse(send, script)
        conversation = fields.get("conversation") or str(uuid.uuid4())
        question = Question(str(uuid.uuid4()), conversation, fields.get("text", ""), script)
        self.questions[question.id] = self.by_key[key] = question
        return await self.stream(send, question, after=0)

    async def stream(self, send: Send, question: Question, *, after: int) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/event-stream")]})

        async def write(text: str) -> None:
            await send({"type": "http.response.body", "body": text.encode(), "more_body": True})

        await write(": hello\n\n")
        await write(event("question", {"question_id": question.id, "conversation_id": question.conversation}))
        done: dict[str, Any] = {"state": "answered", "verdict": "allow", "offer_human": False, "contestable": False, "hands_over": False}
        for position, item in enumerate(question.script):
            if item is DROP:
                question.script[position] = ("comment", None)  # it breaks only once
                await write("event: sentence\nid: 9")  # half an event
                raise ConnectionResetError("the script drops the line here")
            if isinstance(item, float | int):
                await asyncio.sleep(item)
            elif isinstance(item, dict) and item["sequence"] > after:
                await write(event("sentence", item, number=item["sequence"]))
            elif isinstance(item, tuple) and item[0] in done:
                done[item[0]] = item[1]
            elif isinstance(item, tuple) and item[0] != "comment":
                await write(event(*item))
        await write(event("done", done))
        await send({"type": "http.response.body", "body": b""})

    def conversations(self) -> list[dict[str, Any]]:
        first: dict[str, Question] = {}
        for question in self.questions.values():
            first.setdefault(question.conversation, question)
        return [{"id": key, "first_question": question.text, "created_at": "2026-11-20T10:30:00Z"} for key, question in first.items()]

    def conversation(self, conversation: str) -> dict[str, Any]:
        asked = [question for question in self.questions.values() if question.conversation == conversation]
        questions = [{"id": one.id, "text": one.text, "state": one.state, "sentences": one.sentences} for one in asked]
        return {"id": conversation, "first_question": asked[0].text, "created_at": "2026-11-20T10:30:00Z", "questions": questions}


@cache
def page_app() -> Any:
    """One for all tests: at its start it looks through every static file."""
    return get_asgi_application()


@contextmanager
def served(api: FakeApi) -> Iterator[str]:
    """The page and the stand-in on a free port of this machine; yields the address."""
    page = page_app()

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await (api if scope["path"].startswith("/api/") else page)(scope, receive, send)

    server = uvicorn.Server(uvicorn.Config(app, port=0, lifespan="off", log_level="critical", timeout_graceful_shutdown=1))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        if not thread.is_alive():
            raise RuntimeError("the test server did not start")
        threading.Event().wait(0.02)
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(timeout=10)
