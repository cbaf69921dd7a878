"""A local server that speaks the chat-completions and moderations protocols, with every way of failing that real ones have."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from safety.engine.taxonomy import Category
from safety.judges.moderation import OURS

STATUS = {"busy": 429, "error": 503, "unauthorised": 401}


class JudgeServer(ThreadingHTTPServer):
    """``chat`` and ``moderation`` are the modes of the two endpoints: ok, busy, error, unauthorised, html, garbage, slow; chat also
    filtered, long, unfinished, refusal, empty, prose, choiceless. ``words`` and ``scores``: what they find; ``seen`` keeps (path, body).
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.chat = self.moderation = "ok"
        self.words: dict[str, Any] = {category.value: {"stop": False, "likelihood": 0.0} for category in Category}
        self.scores: dict[str, Any] = dict.fromkeys([*OURS, "violence/graphic"], 0.0)
        self.flagged: set[str] = set()
        self.seen: list[tuple[str, dict[str, Any]]] = []
        self.together = threading.Barrier(1)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"

    def bodies(self, path: str) -> list[dict[str, Any]]:
        return [body for at, body in self.seen if at.endswith(path)]


class _Handler(BaseHTTPRequestHandler):
    server: JudgeServer
    protocol_version = "HTTP/1.0"

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.seen.append((self.path, body))
        self.server.together.wait(10)
        is_chat = self.path.endswith("/chat/completions")
        mode = self.server.chat if is_chat else self.server.moderation
        if mode == "slow":
            time.sleep(8)
        answer = json.dumps(self._completion(mode) if is_chat else self._moderation()).encode()
        if mode in STATUS:
            answer = json.dumps({"error": {"message": "no"}}).encode()
        if mode in ("html", "garbage"):
            answer = b"<html>busy</html>" if mode == "html" else b'{"choices": [{"in'
        self.send_response(STATUS.get(mode, 200))
        self.send_header("Content-Type", "text/html" if mode == "html" else "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        with suppress(ConnectionError):  # whoever asked may have given up
            self.wfile.write(answer)

    def _completion(self, mode: str) -> dict[str, Any]:
        content = {"prose": "I think that is fine.", "empty": None}.get(mode, json.dumps(self.server.words))
        message = {"role": "assistant", "content": content, "refusal": "I cannot." if mode == "refusal" else None}
        choice = {"index": 0, "message": message, "finish_reason": {"filtered": "content_filter", "long": "length"}.get(mode, "stop")}
        if mode == "unfinished":
            del choice["finish_reason"]
        choices = [] if mode == "choiceless" else [choice]
        return {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": choices}

    def _moderation(self) -> dict[str, Any]:
        flags = {name: name in self.server.flagged for name in self.server.scores}
        result = {"flagged": any(flags.values()), "categories": flags, "category_scores": self.server.scores}
        return {"id": "m", "model": "omni", "results": [result] if self.server.scores else []}

    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def judge_server() -> Iterator[JudgeServer]:
    server = JudgeServer()
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
