"""An answer as it is heard: rows become server-sent events (or one JSON body), without holding a thread per listener.

Events: ``question`` (ids), ``transcript``, ``status`` (a waiting notice; no id), ``sentence`` (id = its sequence number), ``done``. A
client that reconnects with ``Last-Event-ID`` gets the sentences after it, once and in order; the others repeat, they are states.
"""

import json
import random
import time
from collections.abc import AsyncGenerator, Mapping
from typing import Any
from uuid import UUID

from assistant.api.snapshots import SNAPSHOTS, Snapshot, Wish
from assistant.models import Question, QuestionState
from assistant.phrases import PHRASES
from assistant.services.line import place_said
from assistant.services.sentences import topic
from common.following import Listener, follow
from common.handoff import Start
from common.leaving import is_leaving
from common.live import bus
from common.problems import general_sentence, problem
from common.sse import JSON_HEADERS, PROBLEM_HEADERS, UNREADABLE_S, event, off_loop, reread_s, until_beat
from common.together import RowsUnreadable

FIRST_STATUS_S = 2.0
NEXT_STATUS_S = 8.0
JSON_PATIENCE_S = 120.0
#: Who gets 202 comes back after so many seconds.
BACK_AFTER_S = (1, 4)


def question_events(parameters: Mapping[str, Any]) -> AsyncGenerator[Start | bytes, None]:
    """``parameters``: question (id), after (the last sequence number heard), language (for status notices), device (who listens)."""
    question_id = UUID(parameters["question"])
    listener = _Listener(question_id, int(parameters["after"]), parameters["language"])
    return follow(topic(question_id), listener, UUID(parameters["device"]))


async def question_json(parameters: Mapping[str, Any]) -> AsyncGenerator[Start | bytes, None]:
    """Waits for the answer to be complete and gives the question as one JSON body; 202 when it is still not complete."""
    question_id = UUID(parameters["question"])
    end = time.monotonic() + JSON_PATIENCE_S
    told: Mapping[str, Any] = {"state": QuestionState.RECEIVED}
    async with bus().listen(topic(question_id)) as hints:
        while True:
            again_s = reread_s()
            try:
                snapshot = await SNAPSHOTS.look(Wish(question_id, None))
            except RowsUnreadable:
                again_s = UNREADABLE_S
            else:
                if snapshot is None or snapshot.is_finished:
                    break
                told = snapshot.done
            if is_leaving() or time.monotonic() > end:
                yield Start(202, (*JSON_HEADERS, (b"retry-after", str(random.randint(*BACK_AFTER_S)).encode())))
                yield json.dumps({"id": str(question_id), **told}).encode()
                return
            await hints.wait(until_beat(again_s))
    body = await off_loop(lambda: _whole(question_id)) if snapshot is not None else None
    if body is None:  # deleted meanwhile
        yield Start(404, PROBLEM_HEADERS)
        yield json.dumps(problem("not_found", 404, general_sentence("not_found", parameters["language"]))).encode()
        return
    yield Start(200, JSON_HEADERS)
    yield body


class _Listener(Listener[Snapshot]):
    DELETED = {"state": "deleted", "verdict": "", "failure": "", "offer_human": False, "contestable": False, "hands_over": False}

    def __init__(self, question_id: UUID, after: int, language: str) -> None:
        super().__init__()
        self.question_id = question_id
        self.after = after
        self.language = language
        self._told_question = self._told_transcript = self._is_slow = False
        self._statuses = 0
        self._last_word = time.monotonic()
        self._known: Snapshot | None = None

    async def look(self, device_id: UUID | None) -> Snapshot | None:
        self._is_slow = self.until_due() <= 0
        return await SNAPSHOTS.look(Wish(self.question_id, self.after, device_id, self._is_slow))

    def news(self, found: Snapshot) -> list[bytes]:
        self._known = found
        parts = []
        if not self._told_question:
            parts.append(event("question", {"question_id": str(self.question_id), "conversation_id": found.conversation_id}))
            self._told_question = True
        if found.transcript and not self._told_transcript:
            parts.append(event("transcript", found.transcript))
            self._told_transcript = True
        for sentence in found.sentences:
            self.after = sentence["sequence"]
            parts.append(event("sentence", sentence, self.after))
            self._last_word = time.monotonic()
        if found.is_finished:
            parts.append(event("done", found.done))
            self.is_done = True
        else:
            parts += self.meanwhile()
        return parts

    def meanwhile(self) -> list[bytes]:
        """A status, where the look was made for one and nothing was said since."""
        if not self._is_slow or self.until_due() > 0:
            return []
        status = event("status", self._status())
        self._last_word, self._statuses = time.monotonic(), self._statuses + 1
        return [status]

    def until_due(self) -> float:
        return self._last_word + self._patience_s() - time.monotonic()

    def _patience_s(self) -> float:
        return NEXT_STATUS_S if self._statuses or self.after else FIRST_STATUS_S

    def _status(self) -> dict[str, str]:
        place = self._known.place if self._known else None
        if place is not None and (place.ahead or place.about_s is not None):
            text = place_said(place, self.language)
        else:
            text = PHRASES.say(self._status_phrase(), self.language)
        return {"text": text, "speech": text, "language": self.language}

    def _status_phrase(self) -> str:
        known = self._known
        if known is None or known.seen is None or self._statuses or self.after:
            return "status-still"
        if known.state == QuestionState.RECEIVED:
            return "status-waiting"
        if known.clip and not known.transcript:
            return "status-hearing"
        return "status-answering" if known.seen else "status-seeing"


def _whole(question_id: UUID) -> bytes | None:
    from rest_framework.renderers import JSONRenderer

    from assistant.api.serializers import QuestionSerializer

    question = Question.objects.filter(pk=question_id).first()
    return bytes(JSONRenderer().render(QuestionSerializer(question).data)) if question else None
