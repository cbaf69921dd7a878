"""The one place that knows which transcribers there are."""

import threading
from collections.abc import Callable, Mapping
from typing import Any

from pydantic import ValidationError

from voice.transcribers.base import Transcriber, TranscriberConfig
from voice.transcribers.embedded import EmbeddedConfig, EmbeddedTranscriber
from voice.transcribers.openai_api import OpenAIApiConfig, OpenAIApiTranscriber
from voice.transcribers.openai_compatible import OpenAICompatibleConfig, OpenAICompatibleTranscriber
from voice.transcribers.scripted import ScriptedConfig, ScriptedTranscriber

_KINDS: dict[str, tuple[type[TranscriberConfig], Callable[[Any], Transcriber]]] = {
    EmbeddedTranscriber.name: (EmbeddedConfig, EmbeddedTranscriber),
    OpenAIApiTranscriber.name: (OpenAIApiConfig, OpenAIApiTranscriber),
    OpenAICompatibleTranscriber.name: (OpenAICompatibleConfig, OpenAICompatibleTranscriber),
    ScriptedTranscriber.name: (ScriptedConfig, ScriptedTranscriber),
}
_made: dict[tuple[str, str], Transcriber] = {}
_making = threading.Lock()


class BadTranscriberSetting(ValueError):
    """The settings name a transcriber or an option that does not exist, or a value that cannot be right."""


def names() -> tuple[str, ...]:
    return tuple(_KINDS)


def make(name: str, options: Mapping[str, Any] | None = None) -> Transcriber:
    """The transcriber of this name with these options; always the same one for the same pair, so a model is loaded once.

    Nothing heavy happens here: the model loads at the first ``transcribe`` or at ``warm``. Raises BadTranscriberSetting.
    """
    if name not in _KINDS:
        raise BadTranscriberSetting(f"no transcriber is called {name!r}; there are: {', '.join(_KINDS)}")
    config_model, transcriber = _KINDS[name]
    try:
        config = config_model.model_validate(dict(options or {}))
    except ValidationError as error:
        known = ", ".join(config_model.model_fields)
        # Pydantic's own text repeats the values, and one of them may be a key.
        wrong = "; ".join(f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors())
        raise BadTranscriberSetting(f"transcriber {name!r}: {wrong} (its options are: {known})") from None
    with _making:
        return _made.setdefault((name, config.model_dump_json()), transcriber(config))
