"""The help requests of the stand-in API. The test plays the server's clock and the volunteer, and looks at what the page sends."""

import asyncio
import json
import uuid
from dataclasses import dataclass, field
from typing import Any

from tests.e2e.wire import Refusal, Scope, Send, event, parts_of, refuse, reply

OPEN = ("waiting", "claimed")
NOT_THERE = Refusal(404, "There is nothing here.", "not_found")


def wait(ahead: int, text: str) -> dict[str, Any]:
    return {"kind": "soon", "ahead": ahead, "minutes": 1, "text": text, "speech": text, "language": "en"}


@dataclass
class HelpRequest:
    id: str
    question: str
    share: str
    state: str = "waiting"
    outcome: str = ""
    wait: dict[str, Any] | None = None
    messages: list[dict[str, Any]] = field(default_factory=list)
    held: bool = False  # a volunteer was there
    done: set[str] = field(default_factory=set)  # thanks, rating, report: what was given

    def say(self, side: str, text: str, *, kind: str = "text", speech: str = "", language: str = "en") -> None:
        speech, number = speech or text, len(self.messages) + 1
        voiced = {"speech": speech, "ssml": f"<speak>{speech}</speak>", "language": language}
        message = {"sequence": number, "side": side, "kind": kind, "text": text, **voiced, "corrects": None}
        self.messages.append({**message, "created_at": "2026-11-20T10:30:00Z"})

    def notice(self, text: str) -> None:
        self.say("notice", text, kind="notice")

    def claim(self) -> None:
        self.state, self.held, self.wait = "claimed", True, None
        self.notice("A volunteer is with you now and is looking.")

    def end(self, state: str, text: str, outcome: str = "") -> None:
        self.notice(text)
        self.state, self.outcome, self.wait = state, outcome, None

    def body(self) -> dict[str, Any]:
        spoke = any(message["side"] == "volunteer" for message in self.messages)
        over = self.held and self.state != "claimed"
        can = {
            "message": self.state == "claimed",
            "withdraw": self.state in OPEN,
            "thank": over and spoke and "thanks" not in self.done,
            "rate": over and "rating" not in self.done,
            "report": self.held and "report" not in self.done,
        }
        told = {"id": self.id, "question": self.question, "share": self.share, "state": self.state, "outcome": self.outcome}
        return {**told, "wait": self.wait, "messages": self.messages, "can": can}


@dataclass
class FakeHelp:
    requests: dict[str, HelpRequest] = field(default_factory=dict)
    by_voice: dict[str, str] = field(default_factory=dict)  # the question that was handed over -> the request
    sent: list[tuple[str, Any]] = field(default_factory=list)  # (path after the request's id, JSON or files), in order
    looked_up: int = 0
    resumes: list[str | None] = field(default_factory=list)
    refusing: dict[str, Refusal] = field(default_factory=dict)  # by the path after the request's id
    cut: bool = False  # the open streams break, and so does every new one

    @property
    def newest(self) -> HelpRequest:
        return list(self.requests.values())[-1]

    def make(self, question: str, share: str = "obscured") -> HelpRequest:
        made = HelpRequest(str(uuid.uuid4()), question, share, wait=wait(2, "2 people are ahead of you."))
        made.notice("A volunteer sees your photos with faces and cards hidden.")
        self.requests[made.id] = made
        return made

    async def answer(self, scope: Scope, rest: tuple[str, ...], headers: dict[str, str], body: bytes, send: Send) -> None:
        match (scope["method"], *rest):
            case ("POST",):
                await self.ask(json.loads(body), send)
            case ("GET",):
                self.looked_up += 1
                question = scope["query_string"].decode().removeprefix("question=")
                found = self.requests.get(self.by_voice.get(question, ""))
                await reply(send, 200, {"next": None, "previous": None, "results": [found.body()] if found else []})
            case (method, known, *path) if known in self.requests:
                if refusal := self.refusing.get("/".join(path)):
                    await refuse(send, refusal)
                elif path == ["events"]:
                    await self.stream(self.requests[known], headers.get("last-event-id"), send)
                else:
                    await self.act(scope, self.requests[known], (method, *path), body, send)
            case _:
                await refuse(send, NOT_THERE)

    async def ask(self, asked: dict[str, str], send: Send) -> None:
        self.sent.append(("", asked))
        if refusal := self.refusing.get(""):
            return await refuse(send, refusal)
        return await reply(send, 201, self.make(asked["question"], asked["share"]).body())

    async def act(self, scope: Scope, request: HelpRequest, route: tuple[str, ...], body: bytes, send: Send) -> None:
        is_form = b"multipart" in dict(scope["headers"]).get(b"content-type", b"")
        content = parts_of(scope, body)[1] if is_form else json.loads(body or b"null")
        if route != ("GET",):
            self.sent.append((route[-1] if len(route) > 1 else route[0], content))
        match route:
            case ("GET",):
                await reply(send, 200, request.body())
            case ("PATCH",):
                request.share = content["share"]
                await reply(send, 200, request.body())
            case ("POST", "messages"):
                if not is_form:
                    request.say("person", content["text"])
                await reply(send, 202 if is_form else 201, {"sequence": None, "state": "hearing"} if is_form else request.messages[-1])
            case ("POST", "photos"):
                request.say("person", "Photo 2 was sent.", kind="photo")
                await reply(send, 201, {"number": 2})
            case ("POST", "withdraw"):
                request.end("withdrawn", "All right, no volunteer is asked any more.")
                await reply(send, 204, None)
            case ("POST", "thanks" | "rating" | "report" as what):
                request.done.add(what)
                if what == "report" and request.state == "claimed":
                    request.state = "waiting"
                await reply(send, 201, {})
            case _:
                await refuse(send, NOT_THERE)

    async def stream(self, request: HelpRequest, last: str | None, send: Send) -> None:
        self.resumes.append(last)
        if self.cut:
            raise ConnectionResetError("the line is cut")
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/event-stream")]})

        async def write(text: str) -> None:
            await send({"type": "http.response.body", "body": text.encode(), "more_body": True})

        after, told, waited = int(last or 0), None, None
        while not self.cut:
            ended, messages = request.state not in OPEN, list(request.messages)
            if (state := {"state": request.state, "share": request.share}) != told:
                await write(event("state", state))
                told = state
            if request.wait and request.wait != waited:
                await write(event("wait", request.wait))
            waited = request.wait
            for message in messages[after:]:
                await write(event("message", message, message["sequence"]))
            after = max(after, len(messages))
            if ended:
                await write(event("done", {"state": request.state, "outcome": request.outcome}))
                return await send({"type": "http.response.body", "body": b""})
            await asyncio.sleep(0.05)
        raise ConnectionResetError("the line is cut")
