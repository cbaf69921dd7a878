"""The phones: opens streams, notes when each sentence arrives. A process of its own; it speaks JSON lines with who started it."""

import asyncio
import json
import re
import sys
import time
from dataclasses import dataclass, field

import uvloop

#: The events are small and sent whole; the tail is kept for the one that is not.
SENTENCE = re.compile(rb"id: (\d+)\nevent: sentence\n")
TAIL = 64
BEGUN = b"event: question"


@dataclass
class Phones:
    """``heard``: (stream, sequence, time.monotonic()). The clock is the machine's, so every process reads the same."""

    host: str
    port: int
    heard: list[tuple[int, int, float]] = field(default_factory=list)
    opened_s: list[float] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    lost: int = 0


class Phone(asyncio.Protocol):
    def __init__(self, phones: Phones, number: int, request: bytes, begun: "asyncio.Future[None]") -> None:
        self.phones, self.number, self.request, self.begun = phones, number, request, begun
        self.tail = b""
        self.has_hung_up = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport: asyncio.Transport = transport  # type: ignore[assignment]
        self.transport.write(self.request)

    def data_received(self, data: bytes) -> None:
        now = time.monotonic()
        text = self.tail + data
        if not self.begun.done() and (BEGUN in text or b" 200 " not in text[:20]):
            if BEGUN in text:
                self.begun.set_result(None)
            else:
                self.begun.set_exception(ConnectionError(text[:300].decode(errors="replace")))
        end = 0
        for found in SENTENCE.finditer(text):
            self.phones.heard.append((self.number, int(found[1]), now))
            end = found.end()
        self.tail = text[max(end, len(text) - TAIL) :] if self.begun.done() else text

    def connection_lost(self, error: Exception | None) -> None:
        self.phones.lost += not self.has_hung_up
        if not self.begun.done():
            self.begun.set_exception(ConnectionError("closed before it began"))

    def hang_up(self) -> None:
        self.has_hung_up = True
        self.transport.abort()


async def open_one(phones: Phones, number: int, request: bytes) -> Phone | None:
    loop = asyncio.get_running_loop()
    began = time.monotonic()
    begun: asyncio.Future[None] = loop.create_future()
    try:
        _, phone = await loop.create_connection(lambda: Phone(phones, number, request, begun), phones.host, phones.port)
        await asyncio.wait_for(begun, 60)
    except (OSError, TimeoutError) as error:
        phones.failed.append(f"{type(error).__name__}: {error}"[:200])
        return None
    phones.opened_s.append(time.monotonic() - began)
    return phone


def request(host: str, path: str, token: str) -> bytes:
    head = {"Host": host, "Accept": "text/event-stream", "Authorization": f"Bearer {token}", "Accept-Language": "en"}
    return (f"GET {path} HTTP/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in head.items()) + "\r\n").encode()


async def main() -> None:
    asked = json.loads(sys.stdin.readline())
    phones = Phones(asked["host"], asked["port"])
    at_once = asyncio.Semaphore(asked["at_once"])

    async def one(number: int, path: str) -> Phone | None:
        async with at_once:
            return await open_one(phones, number, request(asked["host"], path, asked["token"]))

    opened = await asyncio.gather(*(one(number, path) for number, path in enumerate(asked["paths"])))
    print(json.dumps({"open": sum(phone is not None for phone in opened)}), flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)  # until told to stop
    for phone in opened:
        if phone is not None:
            phone.hang_up()
    report = {"heard": phones.heard, "opened_s": phones.opened_s, "failed": phones.failed, "lost": phones.lost}
    print(json.dumps(report), flush=True)


if __name__ == "__main__":
    uvloop.run(main())
