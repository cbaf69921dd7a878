"""Plugins of a kind by their names, each made once."""

import json
import threading
from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Registry(Generic[T]):
    """``kind`` is what an error calls them; ``factories``: name -> what makes one from its options, refusing those it does not know."""

    def __init__(self, kind: str, factories: Mapping[str, Callable[[Mapping[str, Any]], T]]) -> None:
        self._kind = kind
        self._factories = factories
        self._made: dict[tuple[str, str], T] = {}
        self._making = threading.Lock()

    def make(self, name: str, options: Mapping[str, Any]) -> T:
        """The one of this name with these options; always the same for the same pair, so its connections are reused.

        Raises ValueError for an unknown name (naming the known ones) or for options it does not know.
        """
        if name not in self._factories:
            raise ValueError(f"unknown {self._kind} {name!r}; known: {', '.join(sorted(self._factories))}")
        with self._making:
            key = (name, json.dumps(dict(options), sort_keys=True, default=str))
            if key not in self._made:
                self._made[key] = self._factories[name](options)
            return self._made[key]
