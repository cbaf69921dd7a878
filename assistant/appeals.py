"""Contesting what was refused. The pipeline hears that somebody does so; who looks at appeals, whom it does not know, registers here."""

from typing import Protocol
from uuid import UUID


class Appeals(Protocol):
    """Both give sentences to say, in the language that is wished for as far as they speak it."""

    def make(self, question_id: UUID, language: str) -> tuple[str, ...]:
        """``question_id``: the question whose words contest what came before it in its conversation. Heard twice, it is one appeal."""

    def status(self, person_id: UUID, language: str) -> tuple[str, ...]:
        """How the person's appeals stand, the newest first; () for somebody who has made none."""


_registered: list[Appeals] = []


def register_appeals(appeals: Appeals) -> None:
    """The last one counts."""
    _registered[:] = [appeals]


def appeals() -> Appeals | None:
    """None where nobody looks at appeals."""
    return _registered[0] if _registered else None
