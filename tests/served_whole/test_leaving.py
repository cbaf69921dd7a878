"""A server that is told to stop, with somebody listening."""

import json
import signal
from pathlib import Path

from tests.served import events, served

LONG = json.dumps({"answer": " ".join(f"This is sentence number {number}." for number in range(1, 200)), "fragment": 6, "pause_s": 0.05})


def test_a_listener_is_told_when_to_come_back_and_the_server_is_gone(tmp_path: Path) -> None:
    with served(tmp_path, ASSISTANT_PROVIDER="scripted", ASSISTANT_SCRIPT=LONG) as server:
        person = server.person()
        question = person.submit(text="What is milk?")
        child = server.process.child
        assert child is not None
        lines: list[str] = []
        with person.http.stream("GET", f"/api/v1/questions/{question}/events/", headers={"Accept": "text/event-stream"}) as response:
            for line in response.iter_lines():  # to its proper end: a connection that is cut raises
                lines.append(line)
                if line == "event: question":
                    child.send_signal(signal.SIGTERM)
        assert child.wait(20) in (0, -signal.SIGTERM)  # uvicorn dies of the signal once it is done
    retry = [line for line in lines if line.startswith("retry: ")]
    assert len(retry) == 1
    assert 100 <= int(retry[0].removeprefix("retry: ")) <= 5000
    assert next(event["event"] for event in events(iter(lines))) == "question"
    assert "event: done" not in lines, "it is not done, it goes on elsewhere"
    assert "timeout graceful shutdown exceeded" not in server.process.log.read_text()
