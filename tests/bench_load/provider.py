"""A model at a realistic pace, in a process of its own: ``python -m tests.bench_load.provider <port> [--first 0.6] [--words 30]``.

It speaks the chat-completions protocol to the real SDK, one event for each token (a word is about 1.3 of them), and thinks about
nothing: which answer it gives depends on the length of what it is asked, so a run can be repeated.
"""

import argparse
import asyncio
import json
import re

from tests.bench_load.scenes import ANSWERS

TOKENS_PER_WORD = 1.3


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("port", type=int)
    parser.add_argument("--first", type=float, default=0.6, help="seconds to the first token")
    parser.add_argument("--words", type=float, default=30.0, help="words a second; 0: all at once")
    arguments = parser.parse_args()
    import uvloop

    uvloop.run(_serve(arguments.port, arguments.first, arguments.words))


async def _serve(port: int, first_s: float, words_per_s: float) -> None:
    streams = [[_event(delta={"content": token}) for token in tokens(text)] for text in ANSWERS]
    pause_s = 1 / (words_per_s * TOKENS_PER_WORD) if words_per_s else 0.0

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while (asked := await _asked(reader)) is not None:
                await _stream(writer, streams[asked % len(streams)], first_s, pause_s)
        except (OSError, asyncio.IncompleteReadError):
            pass  # the client has gone
        finally:
            writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", port, limit=1 << 20, backlog=1024)
    async with server:
        await server.serve_forever()


async def _asked(reader: asyncio.StreamReader) -> int | None:
    """Reads a request and gives its length; None when the client has closed the connection."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return None
    found = re.search(rb"content-length: *(\d+)", head, re.IGNORECASE)
    length = int(found[1]) if found else 0
    await reader.readexactly(length)
    return length


async def _stream(writer: asyncio.StreamWriter, events: list[bytes], first_s: float, pause_s: float) -> None:
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
    clock = asyncio.get_running_loop().time
    due = clock() + first_s
    await asyncio.sleep(first_s)
    writer.write(_chunk(_event(delta={"role": "assistant"})))
    for event in events:
        writer.write(_chunk(event))
        if pause_s:
            due += pause_s
            await asyncio.sleep(max(0.0, due - clock()))
    usage = {"prompt_tokens": 900, "completion_tokens": len(events), "total_tokens": 900 + len(events)}
    ends = _event(delta={}, finish_reason="stop") + _event(usage=usage) + b"data: [DONE]\n\n"
    writer.write(_chunk(ends) + b"0\r\n\r\n")
    await writer.drain()


def tokens(text: str) -> list[str]:
    """Pieces of about 4.6 characters, as a model's vocabulary makes of English; together they are the text."""
    return re.findall(r"\s?\S{1,6}|\s+", text)


def _event(delta: dict[str, str] | None = None, finish_reason: str | None = None, usage: dict[str, int] | None = None) -> bytes:
    choices = [] if delta is None else [{"index": 0, "delta": delta, "finish_reason": finish_reason, "logprobs": None}]
    body = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "paced", "choices": choices, "usage": usage}
    return f"data: {json.dumps(body)}\n\n".encode()


def _chunk(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


if __name__ == "__main__":
    main()
