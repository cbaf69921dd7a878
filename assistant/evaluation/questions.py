"""How people ask: short, spoken, often without a question mark."""

import random
import tomllib
from functools import cache
from pathlib import Path

from assistant.evaluation.truths import Kind


@cache
def wordings(kind: Kind, language: str) -> tuple[str, ...]:
    """All wordings of that language; () where it has none."""
    table = tomllib.loads(Path(__file__).with_name("questions.toml").read_text(encoding="utf-8"))
    return tuple(table[kind.value].get(language, ()))


def asked(kind: Kind, language: str, rng: random.Random) -> str:
    return rng.choice(wordings(kind, language))
