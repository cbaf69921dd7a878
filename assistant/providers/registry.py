"""Every provider by its name. Adding one: a file with a config model and a factory, and a line here."""

import json
import threading
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from assistant.providers import openai_chat, scripted
from assistant.providers.base import Provider
from assistant.providers.embedded import EmbeddedProvider

FACTORIES: Mapping[str, Callable[[Mapping[str, Any]], Provider]] = {
    "embedded": lambda options: EmbeddedProvider(**options),
    "openai_api": partial(openai_chat.make, "openai_api"),
    "openai_compatible": partial(openai_chat.make, "openai_compatible"),
    "scripted": scripted.make,
}
_made: dict[tuple[str, str], Provider] = {}
_making = threading.Lock()


def make(name: str, options: Mapping[str, Any]) -> Provider:
    """The provider of this name with these options; always the same one for the same pair, so its connections are reused.

    Raises ValueError for an unknown name (naming the known ones) or for options the provider does not know.
    """
    if name not in FACTORIES:
        raise ValueError(f"unknown provider {name!r}; known: {', '.join(sorted(FACTORIES))}")
    with _making:
        key = (name, json.dumps(dict(options), sort_keys=True, default=str))
        if key not in _made:
            _made[key] = FACTORIES[name](options)
        return _made[key]
