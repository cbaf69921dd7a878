"""Every provider by its name. Adding one: a file with a config model and a factory, and a line here."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from assistant.providers import openai_chat, scripted
from assistant.providers.base import Provider
from assistant.providers.embedded import EmbeddedProvider
from common.registry import Registry

FACTORIES: Mapping[str, Callable[[Mapping[str, Any]], Provider]] = {
    "embedded": lambda options: EmbeddedProvider(**options),
    "openai_api": partial(openai_chat.make, "openai_api"),
    "openai_compatible": partial(openai_chat.make, "openai_compatible"),
    "scripted": scripted.make,
}
make = Registry("provider", FACTORIES).make
