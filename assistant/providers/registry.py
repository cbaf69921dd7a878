"""Every kind of provider. Adding one: a file with a config model and a factory, and a line here."""

import re
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
_REGISTRY = Registry("provider", FACTORIES)
#: It goes into rows (32 characters), into metrics and into the names of variables.
_NAME = re.compile(r"[a-z][a-z0-9_]{0,31}")


def make(kind: str, options: Mapping[str, Any], name: str = "") -> Provider:
    """The provider of this kind; always the same one for the same name and options, so that it keeps its connections and its breaker.

    ``name`` sets it apart from others of its kind. Raises ValueError for an unknown kind, a bad name, or options that cannot work.
    """
    if not _NAME.fullmatch(name or kind):
        raise ValueError(f"{name or kind!r} cannot name a provider: small letters, digits and _ can, 32 at most")
    return _REGISTRY.make(kind, {**options, "name": name} if name and name != kind else options)
