"""One who listens to ``events/`` through the whole application, as a server would call it."""

import asyncio
import json
from types import TracebackType
from typing import Any

from config.asgi import application
from tests.conftest import Client
from tests.served import events

PATIENCE_S = 20.0


class Listening:
    """``async with Listening(alice, path) as ear``; ``await ear.until("message", 3)``. Leaving it hangs up."""

    def __init__(self, client: Client, path: str, **headers: str) -> None:
        sent = {"Host": "localhost", **headers, "Authorization": client._credentials.get("HTTP_AUTHORIZATION", "")}
        self.scope: dict[str, Any] = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": "GET",
            "scheme": "http",
            "path": path,
            "raw_path": path.encode(),
            "query_string": b"",
            "headers": [(name.lower().encode(), value.encode()) for name, value in sent.items()],
            "server": ("localhost", 80),
            "client": ("127.0.0.1", 1),
        }
        self.status = 0
        self.headers: dict[str, str] = {}
        self.body = b""
        self._asked = False
        self._gone, self._news = asyncio.Event(), asyncio.Event()

    async def __aenter__(self) -> "Listening":
        self._call = asyncio.ensure_future(application(self.scope, self._receive, self._send))
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._gone.set()
        await asyncio.wait_for(self._call, PATIENCE_S)

    def heard(self, name: str = "") -> list[dict[str, Any]]:
        """The events so far, or those with this name."""
        whole = self.body.decode().rpartition("\n\n")[0]
        return [event for event in events(iter([*whole.split("\n"), ""])) if not name or event["event"] == name]

    async def until(self, name: str, count: int = 1) -> list[dict[str, Any]]:
        """Every event up to now, once ``count`` of this name have come."""
        async with asyncio.timeout(PATIENCE_S):
            while len(self.heard(name)) < count:
                self._news.clear()
                await self._news.wait()
        return self.heard()

    async def answered(self) -> None:
        """Once the server has hung up."""
        await asyncio.wait_for(asyncio.shield(self._call), PATIENCE_S)

    async def end(self) -> list[dict[str, Any]]:
        """Every event, once the server has hung up."""
        await self.answered()
        return self.heard()

    def json(self) -> Any:
        return json.loads(self.body)

    async def _receive(self) -> dict[str, Any]:
        if not self._asked:
            self._asked = True
            return {"type": "http.request", "body": b"", "more_body": False}
        await self._gone.wait()
        return {"type": "http.disconnect"}

    async def _send(self, message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.headers = {name.decode().lower(): value.decode() for name, value in message["headers"]}
        else:
            self.body += message.get("body", b"")
        self._news.set()
