"""Appeals and notices of the stand-in API. The test plays the reviewer, and looks at what the page sends."""

import json
import uuid
from dataclasses import dataclass, field
from typing import Any

from tests.e2e.wire import Refusal, Scope, Send, refuse, reply

NOT_THERE = Refusal(404, "There is nothing here.", "not_found")
WAITING = ("Somebody who was not involved will look at it within 24 hours.", "I tell you when there is an answer.")


@dataclass
class FakeContesting:
    notices: list[dict[str, Any]] = field(default_factory=list)  # the newest first
    appeals: dict[str, dict[str, Any]] = field(default_factory=dict)  # by the path of what is contested
    sent: list[tuple[str, str, str]] = field(default_factory=list)  # (path, why, idempotency key)
    looked: int = 0
    refusing: Refusal | None = None

    def tell(self, text: str, *, language: str = "en", can_contest: bool = False, heard: bool = False) -> str:
        """A new notice; returns its id."""
        made = "2026-11-20T10:30:00Z"
        notice = {"id": str(uuid.uuid4()), "kind": "appeal-overturned", "question": None, "text": text, "speech": text, "created_at": made}
        more = {"ssml": f"<speak>{text}</speak>", "language": language, "can_contest": can_contest, "heard_at": made if heard else None}
        self.notices.insert(0, {**notice, **more})
        return str(notice["id"])

    def heard(self) -> list[bool]:
        return [notice["heard_at"] is not None for notice in self.notices]

    def decide(self, sentence: str) -> None:
        """The reviewer's word on every appeal."""
        for appeal in self.appeals.values():
            appeal["said"] = [sentence]

    async def answer(self, scope: Scope, route: tuple[str, ...], headers: dict[str, str], body: bytes, send: Send) -> None:
        match route:
            case ("GET", "notices"):
                self.looked += 1
                unheard = b"unheard=true" in scope["query_string"]
                results = [notice for notice in self.notices if not (unheard and notice["heard_at"])]
                await reply(send, 200, {"next": None, "previous": None, "results": results})
            case ("POST", "notices", known, "heard"):
                notice = next(one for one in self.notices if one["id"] == known)
                notice["heard_at"] = notice["heard_at"] or "2026-11-20T10:31:00Z"
                await reply(send, 200, notice)
            case ("POST", "questions" | "notices" as kind, known, "appeal"):
                path = f"{kind}/{known}"
                self.sent.append((path, json.loads(body)["text"], headers.get("idempotency-key", "")))
                appeal = {"id": str(uuid.uuid4()), "state": "waiting", "said": list(WAITING), "language": "en"}
                if self.refusing:
                    await refuse(send, self.refusing)
                else:
                    await reply(send, 201, self.appeals.setdefault(path, appeal))
            case ("GET", "appeals", known):
                await reply(send, 200, next(appeal for appeal in self.appeals.values() if appeal["id"] == known))
            case _:
                await refuse(send, NOT_THERE)
