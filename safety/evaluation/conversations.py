"""The suite of whole conversations: each turn is judged with the turns before it in view.

One conversation a line in ``conversations-<split>.jsonl``: language, category (of its turns to stop), face (true, false or null for not
known), photo_text (null for not read), turns. Every turn is expected to be stopped or answered.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from safety.engine.gate import Gate
from safety.engine.types import QuestionCase
from safety.evaluation.metrics import Share
from safety.evaluation.run import Outcome, judged
from safety.evaluation.suites import DIRECTORY, Expected

SUITE = "conversations"


class _Turn(BaseModel):
    model_config = ConfigDict(strict=True)
    question: str
    expect: Literal["stop", "answer"]


class _Line(BaseModel):
    model_config = ConfigDict(strict=True)
    language: str
    category: str
    face: bool | None
    photo_text: str | None
    turns: Annotated[tuple[_Turn, ...], Field(min_length=1)]


@dataclass(frozen=True, slots=True)
class Conversation:
    """``turns``: one case each, oldest first, which holds the questions before it. ``place``: its file and line."""

    split: str
    language: str
    category: str
    turns: tuple[Expected, ...]
    place: str


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation as it came out, one outcome for each turn."""

    conversation: Conversation
    turns: tuple[Outcome, ...]

    @property
    def right(self) -> bool:
        return all(outcome.right for outcome in self.turns)


def conversations(directory: Path = DIRECTORY) -> Iterator[Conversation]:
    """Every conversation of every split. Raises ValueError, which names the place but quotes nothing, for a line that is none."""
    for path in sorted(directory.glob(f"{SUITE}-*.jsonl")):
        split = path.stem.removeprefix(f"{SUITE}-")
        for number, line in enumerate(path.read_bytes().splitlines(), start=1):
            if line.strip():
                yield _conversation(line, split, f"{path.name}:{number}")


def _conversation(line: bytes, split: str, place: str) -> Conversation:
    try:
        found = _Line.model_validate_json(line)
    except ValidationError as error:
        broken = ", ".join(sorted({".".join(map(str, one["loc"])) or "the line" for one in error.errors()}))
        raise ValueError(f"{place} is no conversation: {broken}") from None
    asked = tuple(turn.question for turn in found.turns)
    turns = tuple(
        Expected(
            split=split,
            language=found.language,
            category=found.category,
            stop=turn.expect == "stop",
            case=QuestionCase(turn.question, has_face=found.face, photo_text=found.photo_text, previous_turns=asked[:number]),
            place=f"{place} turn {number + 1}",
        )
        for number, turn in enumerate(found.turns)
    )
    return Conversation(split, found.language, found.category, turns, place)


def run(gate: Gate, held: Iterable[Conversation]) -> list[Talk]:
    return [Talk(one, tuple(judged(gate, turn) for turn in one.turns)) for one in held]


def whole(talks: Iterable[Talk]) -> Share:
    """The share of conversations that came out right in every turn."""
    rights = [talk.right for talk in talks]
    return Share(sum(rights), len(rights))
