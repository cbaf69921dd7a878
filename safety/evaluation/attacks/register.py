"""What an attack is, and how one is registered: a function with a name, from a case to the same case in disguise.

The dice are seeded by the caller, so that a run can be repeated. An attack that finds nothing to change in a case leaves it out.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random
from typing import Literal

from PIL import Image

from safety.engine.types import QuestionCase
from safety.evaluation.cases import PhotoTextCase
from safety.evaluation.suites import Expected

Words = Callable[[str, str, Random], str]  # (question, language, dice) -> question
Turns = Callable[[QuestionCase, str, Random], QuestionCase]
Picture = Callable[[str, Random], Image.Image]  # print, line breaks included -> a photo of it


@dataclass(frozen=True, slots=True)
class Attack:
    """``rewrite``: the case in disguise; None where there is nothing to change or to draw. ``suite``: the cases it takes.

    ``keeps_meaning``: a harmless question is as harmless in this disguise, so that stopping it is over-refusal. Where it is False, stopping
    may be right: the disguise itself asks for trust or hides what is asked.
    """

    name: str
    about: str
    keeps_meaning: bool
    suite: Literal["questions", "photo_texts"]
    rewrite: Callable[[Expected, Random], Expected | None]


REGISTER: dict[str, Attack] = {}


def rewrites_words(name: str, about: str, *, keeps_meaning: bool) -> Callable[[Words], Words]:
    """For a function from the words of a question to other words."""

    def registered(words: Words) -> Words:
        def turns(case: QuestionCase, language: str, dice: Random) -> QuestionCase:
            return replace(case, question=words(case.question, language, dice))

        rewrites_turns(name, about, keeps_meaning=keeps_meaning)(turns)
        return words

    return registered


def rewrites_turns(name: str, about: str, *, keeps_meaning: bool) -> Callable[[Turns], Turns]:
    """For a function that may also say things in earlier turns."""

    def registered(turns: Turns) -> Turns:
        def rewrite(expected: Expected, dice: Random) -> Expected | None:
            if not isinstance(expected.case, QuestionCase):
                return None
            attacked = turns(expected.case, expected.language, dice)
            return None if attacked == expected.case else replace(expected, case=attacked)

        _register(Attack(name, about, keeps_meaning, "questions", rewrite))
        return turns

    return registered


def draws(name: str, about: str) -> Callable[[Picture], Picture]:
    """For a function that draws print into a picture, which Sightline's own eyes then read. Print that cannot be drawn is left out."""

    def registered(picture: Picture) -> Picture:
        def rewrite(expected: Expected, dice: Random) -> Expected | None:
            from safety.evaluation.attacks.pictures import drawable, seen

            if not isinstance(expected.case, PhotoTextCase) or not drawable(expected.case.text):
                return None
            return replace(expected, case=PhotoTextCase(seen(picture(expected.case.text, dice))))

        _register(Attack(name, about, True, "photo_texts", rewrite))
        return picture

    return registered


def _register(attack: Attack) -> None:
    if attack.name in REGISTER:
        raise ValueError(f"two attacks are called {attack.name}")
    REGISTER[attack.name] = attack


def some(count: int, share: float, dice: Random) -> frozenset[int]:
    """About ``share`` of the places 0..count-1, at least one where there is one."""
    return frozenset(dice.sample(range(count), min(count, max(1, round(share * count)))))
