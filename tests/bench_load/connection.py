"""Just enough of HTTP/1.1 for a crowd of phones in one event loop: a full client would cost more than what it measures."""

import asyncio
import json
import uuid
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit


@dataclass(slots=True)
class Answer:
    """``body`` is whole; of a stream it is empty, and the events are read from ``stream``."""

    status: int
    headers: dict[str, str]
    body: bytes = b""

    def json(self) -> Any:
        return json.loads(self.body)


class Connection:
    """One connection, which serves one request after another while the server keeps it open."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self.host, self.port = parts.hostname or "127.0.0.1", parts.port or 80
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None

    async def request(
        self,
        method: str,
        path: str,
        *,
        token: str = "",
        json_body: Any = None,
        form: "Form | None" = None,
        accept: str = "application/json",
    ) -> Answer:
        """The whole answer; for an event stream (200 and ``accept`` says so) its head alone. Raises OSError and its kin."""
        if self._writer is None:
            self._reader, self._writer = await asyncio.open_connection(self.host, self.port, limit=1 << 20)
        reader, writer = self._reader, self._writer
        assert reader is not None
        body, kind = b"", ""
        if form is not None:
            body, kind = form.body(), form.content_type
        elif json_body is not None:
            body, kind = json.dumps(json_body).encode(), "application/json"
        head = [f"{method} {path} HTTP/1.1", f"Host: {self.host}:{self.port}", f"Accept: {accept}", f"Content-Length: {len(body)}"]
        head += [f"Content-Type: {kind}"] if kind else []
        head += [f"Authorization: Bearer {token}"] if token else []
        writer.write("\r\n".join([*head, "", ""]).encode() + body)
        await writer.drain()
        answer = await _head(reader)
        if not answer.headers.get("content-type", "").startswith("text/event-stream"):
            answer.body = await _body(reader, answer.headers)
            if answer.headers.get("connection", "").lower() == "close":
                self.close()
        return answer

    async def events(self) -> AsyncIterator[tuple[str, dict[str, Any]]]:
        """The events of the stream whose head was just read: (name, data). Ends with the stream; a cut one raises."""
        assert self._reader is not None
        name, data, rest = "", "", b""
        async for piece in _chunks(self._reader):
            *lines, rest = (rest + piece).split(b"\n")
            for line in lines:
                if line.startswith(b"event: "):
                    name = line[7:].decode()
                elif line.startswith(b"data: "):
                    data = line[6:].decode()
                elif not line and data:
                    yield name, json.loads(data)
                    name, data = "", ""

    def close(self) -> None:
        if self._writer is not None:
            self._writer.close()
        self._reader = self._writer = None


class Form:
    """A multipart form: ``fields`` are texts; ``files`` are (name, content type, bytes)."""

    def __init__(self, fields: Mapping[str, str] | None = None, files: tuple[tuple[str, str, bytes], ...] = ()) -> None:
        self.fields, self.files = dict(fields or {}), files
        self._boundary = uuid.uuid4().hex
        self.content_type = f"multipart/form-data; boundary={self._boundary}"

    def body(self) -> bytes:
        parts = [
            f'--{self._boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
            for name, value in self.fields.items()
        ]
        for name, kind, content in self.files:
            head = f'--{self._boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="{name}"\r\nContent-Type: {kind}\r\n\r\n'
            parts.append(head.encode() + content + b"\r\n")
        return b"".join([*parts, f"--{self._boundary}--\r\n".encode()])


async def _head(reader: asyncio.StreamReader) -> Answer:
    lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:] if line)}
    return Answer(int(lines[0].split()[1]), headers)


async def _body(reader: asyncio.StreamReader, headers: Mapping[str, str]) -> bytes:
    if headers.get("transfer-encoding", "").lower() == "chunked":
        return b"".join([piece async for piece in _chunks(reader)])
    return await reader.readexactly(int(headers.get("content-length", "0")))


async def _chunks(reader: asyncio.StreamReader) -> AsyncIterator[bytes]:
    while size := int((await reader.readline()).strip() or b"0", 16):
        yield await reader.readexactly(size)
        await reader.readexactly(2)
    await reader.readline()
