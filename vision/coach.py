"""Whether a photo can answer what somebody needs from it, and how to take a better one: one move that can be made without seeing.

What was measured is judged in ``vision.quality`` and ``vision.verdict``; here it is weighed by the need. A dark photo answers whether
the light is on, and a blurred one what colour a shirt has.
"""

from dataclasses import dataclass
from enum import StrEnum

from vision.phrases import phrases
from vision.quality import HALF_COVERED, HOPELESS, HOPELESS_LIGHT
from vision.types import Problem, Quality, Side

_SHOWS_MUCH = 0.6  # of the tiles; a photo that is full of things tells something even when it is blurred


class Need(StrEnum):
    """What a question needs to see, the most demanding first."""

    TEXT = "text"
    CODE = "code"
    THINGS = "things"
    PEOPLE = "people"
    COLOUR = "colour"
    LIGHT = "light"


@dataclass(frozen=True, slots=True)
class Advice:
    """``problems``: what hinders the need, the worst first; ``phrase``: the move that mends the first, "" when nothing is to be mended.

    ``where``: the part of the photo in which the first problem lies, if that is known.
    """

    usable: bool
    problems: tuple[Problem, ...]
    phrase: str
    where: Side | None = None

    @property
    def problem(self) -> Problem | None:
        return self.problems[0] if self.problems else None

    def spoken(self, language: str | None) -> str:
        return phrases.say(self.phrase, language) if self.phrase else ""


_LIGHT = (Problem.COVERED, Problem.DARK, Problem.BACKLIT, Problem.OVEREXPOSED)
_TURNED = (Problem.UPSIDE_DOWN, Problem.ON_ITS_SIDE)
_CUT = {Problem.CUT_LEFT, Problem.CUT_RIGHT, Problem.CUT_TOP, Problem.CUT_BOTTOM}
_HINDERING: dict[Need, tuple[Problem, ...]] = {
    Need.TEXT: tuple(Problem),
    Need.CODE: (*_LIGHT, Problem.BLURRED, Problem.GLARE, Problem.EMPTY, Problem.TOO_FAR),
    Need.THINGS: tuple(problem for problem in Problem if problem not in (*_TURNED, Problem.UNREADABLE, Problem.TOO_SMALL)),
    Need.PEOPLE: (*_LIGHT, Problem.BLURRED, Problem.EMPTY),
    Need.COLOUR: _LIGHT,
    Need.LIGHT: (Problem.COVERED,),
}
_WITH_PRINT = frozenset({Need.TEXT, Need.THINGS})


def advice(quality: Quality, need: Need | None = None) -> Advice:
    """``need`` None: not known, so nothing that was measured is held back."""
    if need is Need.CODE and quality.measures.get("codes"):
        return Advice(True, (), "")
    hindering = _HINDERING[need] if need else tuple(Problem)
    problems = tuple(problem for problem in quality.problems if problem in hindering)
    usable = _is_usable(quality, need)
    if problems:
        return Advice(usable, problems, _phrase(quality, problems), quality.where.get(problems[0]))
    if not usable:
        return Advice(usable, (), "retake-again")
    if need is Need.TEXT and _shows_no_text(quality):
        return Advice(usable, (), "retake-other-letters" if quality.measures.get("unread") else "retake-no-text")
    return Advice(usable, (), "")


def hint(quality: Quality, language: str | None, need: Need | None = None) -> str:
    """The move that mends the first problem, as one short speakable text; "" for a usable photo without problems."""
    return advice(quality, need).spoken(language)


def needs_print(need: Need) -> bool:
    """Whether a look that finds no print tells too little."""
    return need in _WITH_PRINT


def _is_usable(quality: Quality, need: Need | None) -> bool:
    """The worst only: what is merely worse than it could be is mended by the hint."""
    problems, measures = set(quality.problems), quality.measures
    is_lost = Problem.BLURRED in problems and (quality.blur == "shaken" or measures.get("sharpness", 0.0) < HOPELESS)
    match need:
        case None:
            return quality.usable
        case Need.TEXT:
            return quality.usable and Problem.EMPTY not in problems
        case Need.CODE:
            return not is_lost and not problems & {*HOPELESS_LIGHT, Problem.EMPTY}
        case Need.THINGS:
            covered = Problem.COVERED in problems and measures.get("thumb", 1.0) >= HALF_COVERED
            shows_little = is_lost and measures.get("textured", 0.0) < _SHOWS_MUCH
            return not covered and not shows_little and not problems & {Problem.DARK, Problem.OVEREXPOSED, Problem.EMPTY}
        case Need.PEOPLE | Need.COLOUR:
            return not problems & HOPELESS_LIGHT
        case Need.LIGHT:
            return Problem.COVERED not in problems


def _phrase(quality: Quality, problems: tuple[Problem, ...]) -> str:
    first = problems[0]
    cut = _CUT & set(problems)
    if first in _CUT and len(cut) > 1:
        ways = {frozenset({Problem.CUT_LEFT, Problem.CUT_RIGHT}): "across", frozenset({Problem.CUT_TOP, Problem.CUT_BOTTOM}): "lengthwise"}
        return f"retake-cut-{ways.get(frozenset(cut), 'around')}"
    if first is Problem.BLURRED and quality.blur:
        return f"retake-{quality.blur.replace('_', '-')}"
    name = f"retake-{first.value.replace('_', '-')}"
    there = quality.where.get(first)
    return f"{name}-{there}" if there and phrases.has(f"{name}-{there}") else name


def _shows_no_text(quality: Quality) -> bool:
    """Somebody has looked for it and found none."""
    measures = quality.measures
    return measures.get("lines", measures.get("places")) == 0.0
