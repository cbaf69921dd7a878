"""A local server that speaks the chat-completions protocol, with every way of failing that real ones have."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

WRONG = {
    "json": b'{"choices": [{"message": {"content": "This is milk."}, "finish_reason": "stop"}]}',
    "error_body": b'{"error": {"message": "no such model"}}',
    "no_choices": b'data: {"object": "chat.completion.chunk"}\n\n',
    "odd_text": b'data: {"choices": [{"delta": {"content": ["milk"]}}]}\n\n',
    "empty": b"data: [DONE]\n\n",
    "not_utf8": b'data: {"choices": [{"delta": {"content": "mi\xfflk"}}]}\n\n',
}


class ChatServer(ThreadingHTTPServer):
    """``mode``: ok, busy, down_for, error, error_once, unauthorised, unfinished, cut, garbage, filtered, long, html, json, error_body,
    error_event, no_choices, odd_text, empty, endless, not_utf8, hangs. ``seen`` keeps the request bodies."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.mode = "ok"
        self.words = ["This ", "is ", "milk."]
        self.seen: list[dict[str, Any]] = []
        self.released = threading.Event()

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"


class _Handler(BaseHTTPRequestHandler):
    server: ChatServer
    protocol_version = "HTTP/1.0"

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.seen.append(body)
        mode = self.server.mode
        status = {"busy": 429, "down_for": 503, "error": 503, "unauthorised": 401}.get(mode, 200)
        if mode == "error_once" and len(self.server.seen) == 1:
            status = 503
        if mode == "hangs":
            self.server.released.wait(30)
        self.send_response(status)
        if mode in ("busy", "down_for"):
            self.send_header("Retry-After", "7")
        kind = {"html": "text/html", "json": "application/json", "error_body": "application/json"}.get(mode, "text/event-stream")
        self.send_header("Content-Type", kind if status == 200 else "application/json")
        self.end_headers()
        if status != 200:
            self.wfile.write(json.dumps({"error": {"message": "no"}}).encode())
            return
        self._stream()

    def _stream(self) -> None:
        mode = self.server.mode
        if mode in ("garbage", "html"):
            self.wfile.write(b"data: {not json}\n\n" if mode == "garbage" else b"<html>busy</html>")
            return
        if mode in WRONG:
            self.wfile.write(WRONG[mode])
            return
        self._event({"choices": [{"index": 0, "delta": {"role": "assistant"}, "finish_reason": None}]})
        if mode == "error_event":
            self._event({"error": {"message": "overloaded"}})
            return
        for word in self.server.words if mode != "endless" else ("milk " * 200 for _ in range(100)):
            self._event({"choices": [{"index": 0, "delta": {"content": word}, "finish_reason": None}]})
        if mode == "cut":
            self.wfile.write(b'data: {"choices": [{"in')
            return
        if mode != "unfinished":
            reason = {"filtered": "content_filter", "long": "length"}.get(mode, "stop")
            self._event({"choices": [{"index": 0, "delta": {}, "finish_reason": reason}]})
            self._event({"choices": [], "usage": {"prompt_tokens": 9, "completion_tokens": 3, "total_tokens": 12}})
        self.wfile.write(b"data: [DONE]\n\n")

    def _event(self, body: dict[str, Any]) -> None:
        chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", **body}
        self.wfile.write(f"data: {json.dumps(chunk)}\n\n".encode())
        self.wfile.flush()

    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def chat_server() -> Iterator[ChatServer]:
    server = ChatServer()
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield server
    finally:
        server.released.set()
        server.shutdown()
        server.server_close()
