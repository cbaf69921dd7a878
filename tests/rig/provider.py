"""A server that speaks the chat-completions protocol at the pace of a real one, and fails in every way that real ones do when told to.

    python -m tests.rig.provider --port 9000 [--first 0.6] [--words 30]

``POST /control`` with ``{"fault": "cut", "share": 0.5}`` has half of the requests fail that way from now on (``"fault": ""``: none);
``GET /control`` tells how many requests there were by what became of them. Its answers come from tests.rig.shelf; ``{"answer": "…"}``
has it say something else.
"""

import argparse
import asyncio
import contextlib
import json
import random
import socket
import struct
import sys
import urllib.request
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

from tests.rig import shelf
from tests.served import Process, environment, free_port

#: Every way to fail, and what it is.
FAULTS = {
    "slow": "the first word after 6 s, then 4 words a second",
    "hang": "headers, and then nothing",
    "hang_after": "goes silent in the middle of a sentence",
    "busy": "429 with Retry-After",
    "error": "500",
    "unavailable": "503",
    "cut": "the connection closes in the middle of a sentence",
    "reset": "the connection is reset in the middle of a sentence",
    "unfinished": "the stream ends properly in the middle of a sentence, without a finish reason",
    "html": "200 with a page instead of a stream",
    "bad_json": "an event that is not JSON in the middle of the stream",
    "bad_utf8": "bytes that are no text in the middle of the stream",
    "empty": "a stream that ends at once",
    "wrong_type": "a whole completion as JSON instead of a stream",
    "error_event": "an error as an event of a stream that began well",
    "unsafe": "a sentence that nobody may hear, among good ones",
    "repeats": "asked to go on, it begins again",
}
HANG_S = 90.0
RETRY_AFTER_S = 3


@dataclass
class Server:
    first_s: float = 0.6
    words_per_s: float = 30.0
    fault: str = ""
    share: float = 1.0
    answer: str = ""
    seen: Counter[str] = field(default_factory=Counter)
    dice: random.Random = field(default_factory=lambda: random.Random(1))

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, TimeoutError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                method, path, _ = head.split(" ", 2)
                body = await reader.readexactly(_length(head))
                if path == "/control":
                    _reply(writer, 200, "application/json", json.dumps(self._control(method, body)).encode())
                elif not await self._complete(json.loads(body), writer):
                    break
                await writer.drain()
        writer.close()

    def _control(self, method: str, body: bytes) -> dict[str, Any]:
        if method == "POST":
            for name, value in json.loads(body).items():
                setattr(self, name, value)
        return {"fault": self.fault, "share": self.share, "seen": self.seen}

    async def _complete(self, request: Mapping[str, Any], writer: asyncio.StreamWriter) -> bool:
        """Whether the connection can be used again."""
        fault = self.fault if self.dice.random() < self.share else ""
        self.seen[fault or "answered"] += 1
        sentences = self._sentences(request, fault)
        status = {"busy": 429, "error": 500, "unavailable": 503}.get(fault)
        if status:
            _reply(writer, status, "application/json", b'{"error": {"message": "no", "code": "no"}}', retry_after=status == 429)
            return True
        if fault == "html":
            _reply(writer, 200, "text/html", b"<html><body>We are down for maintenance</body></html>")
            return True
        if fault == "wrong_type":
            choice = {"index": 0, "message": {"role": "assistant", "content": " ".join(sentences)}, "finish_reason": "stop"}
            _reply(writer, 200, "application/json", json.dumps({"id": "c", "object": "chat.completion", "choices": [choice]}).encode())
            return True
        return await _Stream(self, writer, fault).speak(" ".join(sentences), json.dumps(request))

    def _sentences(self, request: Mapping[str, Any], fault: str) -> list[str]:
        if self.answer:
            return [self.answer]
        words = [_words(message) for message in request["messages"]]
        number = next((found for text in reversed(words) if (found := shelf.asked(text)) is not None), 10000)
        spoken = [place for message in request["messages"] if message["role"] == "assistant" for place in _places(message, number)]
        sentences = shelf.answer(number, 0 if fault == "repeats" else max(spoken, default=0))
        if fault == "unsafe":
            sentences.insert(self.dice.randrange(len(sentences) + 1), shelf.unsafe(self.dice))
        return sentences


@dataclass
class _Stream:
    server: Server
    writer: asyncio.StreamWriter
    fault: str

    async def speak(self, text: str, request: str) -> bool:
        slow = self.fault == "slow"
        first_s, words_per_s = (6.0, 4.0) if slow else (self.server.first_s, self.server.words_per_s)
        self.writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
        await self.writer.drain()
        if self.fault == "hang":
            await asyncio.sleep(HANG_S)
            return False
        await asyncio.sleep(first_s)
        if self.fault == "empty":
            self._chunk(b"")
            return True
        words = text.split(" ")
        breaks_at = self.server.dice.randrange(4, max(5, len(words) - 1))
        self._event({"role": "assistant"})
        for number, word in enumerate(words):
            if number == breaks_at and (broken := await self._break()) is not None:
                return broken
            self._event({"content": word if number == 0 else f" {word}"})
            await self.writer.drain()
            await asyncio.sleep(1 / words_per_s)
        self._event({}, finish="stop")
        tokens = {"prompt_tokens": len(request) // 4, "completion_tokens": len(words)}
        self._data({"choices": [], "usage": {**tokens, "total_tokens": sum(tokens.values())}})
        self._chunk(b"data: [DONE]\n\n")
        self._chunk(b"")
        return True

    async def _break(self) -> bool | None:
        """What becomes of the connection; None where the stream goes on."""
        match self.fault:
            case "hang_after":
                await asyncio.sleep(HANG_S)
                return False
            case "cut":
                return False
            case "reset":
                self.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                self.writer.transport.abort()
                return False
            case "unfinished":
                self._chunk(b"data: [DONE]\n\n")
                self._chunk(b"")
                return True
            case "bad_json":
                self._chunk(b"data: {not json}\n\n")
            case "bad_utf8":
                self._chunk(b'data: {"id": "c", "choices": [{"delta": {"content": "\xff\xfe\xc3"}}]}\n\n')
            case "error_event":
                self._chunk(b'data: {"error": {"message": "overloaded", "code": "server_error"}}\n\n')
                self._chunk(b"")
                return True
        return None

    def _event(self, delta: dict[str, str], finish: str | None = None) -> None:
        self._data({"choices": [{"index": 0, "delta": delta, "finish_reason": finish}]})

    def _data(self, body: dict[str, Any]) -> None:
        event = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "rig", **body}
        self._chunk(f"data: {json.dumps(event)}\n\n".encode())

    def _chunk(self, data: bytes) -> None:
        self.writer.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")


def _words(message: Mapping[str, Any]) -> str:
    content = message["content"]
    return content if isinstance(content, str) else " ".join(part.get("text", "") for part in content)


def _places(message: Mapping[str, Any], number: int) -> list[int]:
    """The notes of this shelf that an assistant's message has already told."""
    found = [shelf.place(part) for part in _words(message).split(". ")]
    return [place[1] for place in found if place and place[0] == number]


def _length(head: str) -> int:
    lines = [line.partition(":") for line in head.split("\r\n")]
    return next((int(value) for name, _, value in lines if name.lower() == "content-length"), 0)


def _reply(writer: asyncio.StreamWriter, status: int, kind: str, body: bytes, *, retry_after: bool = False) -> None:
    more = f"Retry-After: {RETRY_AFTER_S}\r\n" if retry_after else ""
    writer.write(f"HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{more}\r\n".encode() + body)


class ChatServer:
    """Such a server as a process of its own."""

    def __init__(self, scratch: Path, *, first_s: float = 0.6, words_per_s: float = 30.0, name: str = "provider") -> None:
        self.port = free_port()
        self.base_url = f"http://127.0.0.1:{self.port}/v1"
        command = [
            sys.executable,
            "-m",
            "tests.rig.provider",
            "--port",
            str(self.port),
            "--first",
            str(first_s),
            "--words",
            str(words_per_s),
        ]
        self.process = Process(command, environment(scratch), scratch / f"{name}.log")

    def __enter__(self) -> "ChatServer":
        self.process.start()
        for _ in range(200):
            with contextlib.suppress(OSError):
                self.state()
                return self
            assert self.process.child is not None
            with contextlib.suppress(Exception):
                self.process.child.wait(0.1)
        raise RuntimeError(self.process.log.read_text()[-2000:])

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.process.kill()

    def state(self) -> dict[str, Any]:
        """``{"fault", "share", "seen": {what became of requests: how many}}``."""
        return self._ask(None)

    def fail(self, fault: str = "", share: float = 1.0) -> None:
        """From now on. Without a fault it is well again."""
        if fault and fault not in FAULTS:
            raise ValueError(f"no such fault: {fault}")
        self._ask({"fault": fault, "share": share})

    def says(self, answer: str) -> None:
        self._ask({"answer": answer})

    def settings(self, **more: str) -> dict[str, str]:
        """The environment of a Sightline that asks this server."""
        return {"ASSISTANT_PROVIDER": "openai_compatible", "ASSISTANT_BASE_URL": self.base_url, "ASSISTANT_MODEL": "rig", **more}

    def _ask(self, body: dict[str, Any] | None) -> dict[str, Any]:
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/control", data, timeout=5) as response:
            told: dict[str, Any] = json.load(response)
            return told


async def _main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--first", type=float, default=0.6)
    parser.add_argument("--words", type=float, default=30.0)
    arguments = parser.parse_args()
    server = Server(arguments.first, arguments.words)
    listening = await asyncio.start_server(server.serve, "127.0.0.1", arguments.port, limit=64 * 1024 * 1024, backlog=2048)
    await listening.serve_forever()


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_main())
