"""How alike the colours of two photos are. Whether they go together is a matter of taste, and not judged."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

import numpy as np

from vision.colours import Floats, oklab
from vision.types import Colour

_SAME_LIGHT, _SAME_TINT = 0.08, 0.045  # OKLab steps within one colour, seen in two photos
_NEAR_LIGHT, _NEAR_TINT = 0.18, 0.06
_DARK, _DARK_TINT = 0.35, 0.08  # tints of dark cloth are measured less well, and seen less well
_SHADE = 0.04
_SECOND, _MISSING = 0.2, 0.15  # share of a second colour worth a word; OKLab distance to all colours of the other photo


class Degree(StrEnum):
    ALIKE = "alike"  # one name and hardly a difference
    SHADES = "shades"  # one name, two shades of it
    NEAR = "near"  # two names, close to each other
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Likeness:
    """``second_is``: lighter or darker than the first, where that can be told. ``only_first``, ``only_second``: further colours that the
    other photo has not."""

    degree: Degree
    second_is: Literal["lighter", "darker"] | None
    only_first: tuple[Colour, ...]
    only_second: tuple[Colour, ...]


def likeness(first: tuple[Colour, ...], second: tuple[Colour, ...]) -> Likeness:
    """Compares the main colours, the largest first; neither may be empty."""
    one, other = _lab(first[0]), _lab(second[0])
    lighter = float(other[0] - one[0])
    tint = float(np.hypot(*(other - one)[1:]))
    return Likeness(
        degree=_degree(first[0].name == second[0].name, abs(lighter), tint, is_dark=max(float(one[0]), float(other[0])) < _DARK),
        second_is=None if abs(lighter) < _SHADE else "lighter" if lighter > 0 else "darker",
        only_first=_missing(first, second),
        only_second=_missing(second, first),
    )


def _degree(one_name: bool, light: float, tint: float, *, is_dark: bool) -> Degree:
    if one_name:
        return Degree.ALIKE if light <= _SAME_LIGHT and tint <= _SAME_TINT else Degree.SHADES
    is_near = light <= _NEAR_LIGHT and tint <= (_DARK_TINT if is_dark else _NEAR_TINT)
    return Degree.NEAR if is_near else Degree.DIFFERENT


def _missing(these: tuple[Colour, ...], those: tuple[Colour, ...]) -> tuple[Colour, ...]:
    """The further colours of these that are not among those."""
    return tuple(
        colour
        for colour in these[1:]
        if colour.share >= _SECOND and all(colour.name != other.name and _distance(colour, other) > _MISSING for other in those)
    )


def _distance(one: Colour, other: Colour) -> float:
    return float(np.linalg.norm(_lab(one) - _lab(other)))


def _lab(colour: Colour) -> Floats:
    return np.asarray(oklab(np.array([colour.rgb], dtype=np.uint8))[0], dtype=np.float32)
