"""What is printed on things, from the TOML file beside the family that draws it."""

import tomllib
from pathlib import Path
from typing import Any, TypeVar

from assistant.evaluation.fonts import Script

T = TypeVar("T")


def rows(name: str, of: type[T]) -> tuple[T, ...]:
    """Every row of ``<name>.toml`` as a dataclass. Raises TypeError for a row that does not fit it."""
    table = tomllib.loads((Path(__file__).parent / f"{name}.toml").read_text(encoding="utf-8"))
    return tuple(of(**{key: _plain(key, value) for key, value in row.items()}) for row in table["rows"])


def _plain(key: str, value: Any) -> Any:
    if key == "script":
        return Script(value)
    return tuple(value) if isinstance(value, list) else value
