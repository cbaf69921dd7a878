from collections.abc import Callable
from typing import Any

import pytest

from assistant.pipeline.asked import Asked, AskedPhoto
from assistant.pipeline.record import MemoryRecord
from assistant.pipeline.run import Outcome, run
from assistant.pipeline.tools import Tools
from assistant.providers.embedded import EmbeddedProvider
from assistant.providers.scripted import ScriptedConfig, ScriptedProvider
from safety.engine.gate import default_gate
from voice.transcribers.registry import make as make_transcriber

Ask = Callable[..., "Asking"]


class Asking:
    """What came of one question."""

    def __init__(self, outcome: Outcome, record: MemoryRecord, provider: ScriptedProvider) -> None:
        self.outcome = outcome
        self.record = record
        self.provider = provider

    @property
    def texts(self) -> list[str]:
        return [sentence.text for sentence in self.record.sentences]

    @property
    def heard(self) -> str:
        return " ".join(self.texts)


@pytest.fixture
def ask() -> Ask:
    """``ask("question", photo_bytes, answer="What the model says.")``; further keywords go to the scripted provider or to Asked."""

    def asking(text: str = "What is this?", *photos: bytes, record: MemoryRecord | None = None, **options: Any) -> Asking:
        asked_options = {name: options.pop(name) for name in list(options) if name in Asked.__dataclass_fields__}
        provider = ScriptedProvider(ScriptedConfig(**options))
        ears = make_transcriber("scripted", {})
        tools = Tools(ears, ears, default_gate(), (provider, EmbeddedProvider()))
        drawn = tuple(AskedPhoto(number, lambda jpeg=jpeg: jpeg) for number, jpeg in enumerate(photos, start=1))
        asked = Asked(text=text, **{"language": "en", "photos": drawn, **asked_options})
        record = record or MemoryRecord()
        return Asking(run(asked, record, tools), record, provider)

    return asking
