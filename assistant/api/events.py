"""An answer as it is heard: rows become server-sent events (or one JSON body), without holding a thread per listener.

Events: ``question`` (ids), ``transcript``, ``status`` (a waiting notice; no id), ``sentence`` (id = its sequence number), ``done``. A
client that reconnects with ``Last-Event-ID`` gets the sentences after it, once and in order; the others repeat, they are states.
"""

import json
import time
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass
from typing import Any

from assistant.models import FINISHED, Question, QuestionState
from assistant.phrases import PHRASES
from assistant.services.answering import topic
from common.handoff import Start
from common.live import bus
from common.problems import general_sentence, problem
from common.sse import HEARTBEAT, HEARTBEAT_S, JSON_HEADERS, PROBLEM_HEADERS, REREAD_S, SSE_HEADERS, event, off_loop

FIRST_STATUS_S = 2.0
NEXT_STATUS_S = 8.0
JSON_PATIENCE_S = 120.0


@dataclass(frozen=True, slots=True)
class Snapshot:
    state: str
    conversation_id: str
    clip: bool
    transcript: dict[str, Any] | None
    seen: bool
    sentences: list[dict[str, Any]]
    done: dict[str, Any]


async def question_events(parameters: Mapping[str, Any]) -> AsyncGenerator[Start | bytes, None]:
    """``parameters``: question (id), after (the last sequence number heard), language (for status notices)."""
    question_id, after, language = parameters["question"], int(parameters["after"]), parameters["language"]
    yield Start(200, SSE_HEADERS)
    told_transcript, told_question = False, False
    last_word = last_status = last_byte = time.monotonic()
    statuses = 0
    async with bus().listen(topic(question_id)) as hints:
        while True:
            snapshot = await off_loop(lambda: _snapshot(question_id, after))  # noqa: B023  # awaited at once
            if snapshot is None:  # deleted meanwhile
                can = {"offer_human": False, "contestable": False, "hands_over": False}
                yield event("done", {"state": "deleted", "verdict": "", "failure": "", **can})
                return
            parts = []
            if not told_question:
                parts.append(event("question", {"question_id": question_id, "conversation_id": snapshot.conversation_id}))
                told_question = True
            if snapshot.transcript and not told_transcript:
                parts.append(event("transcript", snapshot.transcript))
                told_transcript = True
            for sentence in snapshot.sentences:
                after = sentence["sequence"]
                parts.append(event("sentence", sentence, after))
                last_word = time.monotonic()
            if snapshot.state in FINISHED:
                parts.append(event("done", snapshot.done))
            elif time.monotonic() - max(last_word, last_status) >= (NEXT_STATUS_S if statuses or after else FIRST_STATUS_S):
                parts.append(event("status", _status(snapshot, statuses, after, language)))
                last_status, statuses = time.monotonic(), statuses + 1
            elif time.monotonic() - last_byte >= HEARTBEAT_S:
                parts.append(HEARTBEAT)
            if parts:
                last_byte = time.monotonic()
                yield b"".join(parts)
            if snapshot.state in FINISHED:
                return
            await hints.wait(REREAD_S)


async def question_json(parameters: Mapping[str, Any]) -> AsyncGenerator[Start | bytes, None]:
    """Waits for the answer to be complete and gives the question as one JSON body; 202 when it is still not complete."""
    question_id = parameters["question"]
    end = time.monotonic() + JSON_PATIENCE_S
    async with bus().listen(topic(question_id)) as hints:
        while True:
            snapshot = await off_loop(lambda: _snapshot(question_id, 0))
            finished = snapshot is None or snapshot.state in FINISHED
            if finished or time.monotonic() > end:
                break
            await hints.wait(REREAD_S)
    body = json.dumps({"id": question_id, **snapshot.done}).encode() if snapshot else None
    if snapshot is not None and finished:
        body = await off_loop(lambda: _whole(question_id))
    if body is None:  # deleted meanwhile
        yield Start(404, PROBLEM_HEADERS)
        yield json.dumps(problem("not_found", 404, general_sentence("not_found", parameters["language"]))).encode()
        return
    yield Start(200 if finished else 202, JSON_HEADERS)
    yield body


def _status(snapshot: Snapshot, statuses: int, after: int, language: str) -> dict[str, str]:
    if statuses or after:
        phrase = "status-still"
    elif snapshot.state == QuestionState.RECEIVED:
        phrase = "status-waiting"
    elif snapshot.clip and not snapshot.transcript:
        phrase = "status-hearing"
    else:
        phrase = "status-answering" if snapshot.seen else "status-seeing"
    text = PHRASES.say(phrase, language)
    return {"text": text, "speech": text, "language": language}


def _snapshot(question_id: str, after: int) -> Snapshot | None:
    from assistant.api.serializers import SentenceSerializer

    question = Question.objects.select_related("clip").prefetch_related("question_photos__photo").filter(pk=question_id).first()
    if question is None:
        return None
    # Read after the state: a finished question's sentences are all there.
    sentences = list(question.sentences.filter(sequence__gt=after).order_by("sequence"))
    done = {
        "state": question.state,
        "verdict": question.verdict,
        "failure": question.failure,
        "offer_human": question.offers_human,
        "contestable": question.contestable,
        "hands_over": bool(question.hands_over),
    }
    return Snapshot(
        state=question.state,
        conversation_id=str(question.conversation_id),
        clip=question.clip is not None,
        transcript=question.clip.transcript if question.clip else None,
        seen=all(row.photo.glance is not None for row in question.question_photos.all()),
        sentences=[dict(SentenceSerializer(sentence).data) for sentence in sentences],
        done=done,
    )


def _whole(question_id: str) -> bytes | None:
    from rest_framework.renderers import JSONRenderer

    from assistant.api.serializers import QuestionSerializer

    question = Question.objects.filter(pk=question_id).first()
    return bytes(JSONRenderer().render(QuestionSerializer(question).data)) if question else None
