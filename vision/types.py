"""What the server's own eyes report. Plain frozen values that survive a round trip through JSON.

All boxes are ``(x, y, width, height)`` in pixels of the upright stored photo, origin top left. ``None`` where a
list is expected means "could not look", which is never the same as "looked and found nothing" (an empty tuple).
"""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Box = tuple[int, int, int, int]
Share = Annotated[float, Field(ge=0.0, le=1.0)]


class Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class TextLine(Value):
    """One printed line in reading order.

    ``confidence`` is the recogniser's mean character probability, ``weakest`` that of its least sure letter or digit (None: not kept).
    """

    text: str
    box: Box
    confidence: Share
    weakest: Share | None = None


class Code(Value):
    """A decoded QR or bar code; ``symbology`` as zxing names it in lower case ("qrcode", "ean13")."""

    symbology: str
    text: str
    box: Box


class Colour(Value):
    """A colour people would name: ``name`` is a phrase id ("blue", "dark-red"), ``share`` of the looked-at area."""

    name: str
    share: Share
    rgb: tuple[int, int, int]


class Pattern(Value):
    """``direction``: which way stripes run in the upright photo. ``colours``: names as in Colour, the most common first."""

    kind: Literal["plain", "striped", "checked", "dotted"]
    direction: Literal["across", "upright", "diagonal"] | None = None
    colours: tuple[str, ...] = ()


class Light(Value):
    """``mean`` luminance 0..1; ``brighter_side`` only where one half is clearly brighter.

    ``sources``: lamps, bulbs and windows that shine into the camera, the largest first; None where something is very bright but may be
    paper, and for a light that was stored before anybody looked for them.
    """

    level: Literal["dark", "dim", "normal", "bright"]
    mean: Share
    brighter_side: Literal["left", "right", "top", "bottom"] | None = None
    sources: tuple[Box, ...] | None = None


class Face(Value):
    """Where a face is. Never whose."""

    box: Box
    confidence: Share


class Thing(Value):
    """A common thing as ``vision.things`` names it ("cup", "wine-glass"), or "person": where somebody is, never who."""

    name: str
    box: Box
    confidence: Share


class Problem(StrEnum):
    """Why a photo may not answer a question, in the order in which a person should hear about it."""

    COVERED = "covered"  # one flat dark or skin-coloured field: a thumb, a pocket
    DARK = "dark"
    BACKLIT = "backlit"  # print in the shade before something far brighter
    OVEREXPOSED = "overexposed"
    BLURRED = "blurred"
    GLARE = "glare"
    EMPTY = "empty"  # a featureless surface
    CUT_LEFT = "cut_left"
    CUT_RIGHT = "cut_right"
    CUT_TOP = "cut_top"
    CUT_BOTTOM = "cut_bottom"
    TOO_SMALL = "too_small"  # text found but too small to read with confidence
    TOO_FAR = "too_far"  # something small before a plain surface
    UNREADABLE = "unreadable"  # text found but not read with confidence for no cause we could name
    UPSIDE_DOWN = "upside_down"  # these two hinder nobody here, who reads any way up; a model elsewhere may stumble
    ON_ITS_SIDE = "on_its_side"


Side = Literal["left", "right", "top", "bottom", "middle"]


class Quality(Value):
    """``usable`` is False when an answer from this photo would be a guess. ``measures`` holds the raw figures.

    ``where``: in which part of the upright photo a problem lies; ``blur``: why it is blurred. Both only as far as clearly measured.
    """

    usable: bool
    problems: tuple[Problem, ...] = ()
    where: dict[Problem, Side] = Field(default_factory=dict)
    blur: Literal["shaken", "out_of_focus"] | None = None
    measures: dict[str, float] = Field(default_factory=dict)


class Glance(Value):
    """The quick look (no text recognition): what the question gate needs to open the egress barrier.

    ``undressed``: how likely the photo shows an undressed person.
    """

    size: tuple[int, int]
    faces: tuple[Face, ...] | None
    undressed: Share | None = None  # also of a glance that was stored before anybody looked for this
    codes: tuple[Code, ...] | None
    things: tuple[Thing, ...] | None = None  # also of a glance that was stored before anybody looked for things
    colours: tuple[Colour, ...]
    pattern: Pattern | None = None  # of the thing in the middle, where it is told surely
    light: Light
    quality: Quality
    timings_ms: dict[str, float] = Field(default_factory=dict)


class Reading(Value):
    """The slow look: printed text in reading order. Needed only by the speech barrier (and by the embedded provider).

    ``unread``: where print was found whose letters could not be read, none of it in ``lines``.
    """

    lines: tuple[TextLine, ...] | None
    unread: tuple[Box, ...] = ()
    quality: Quality
    timings_ms: dict[str, float] = Field(default_factory=dict)

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines or ())


class Region(Value):
    """The part that the person circled, as fractions of the upright photo: 0 <= x, y < 1 and 0 < width, height <= 1."""

    x: Annotated[float, Field(ge=0, lt=1)]
    y: Annotated[float, Field(ge=0, lt=1)]
    width: Annotated[float, Field(gt=0, le=1)]
    height: Annotated[float, Field(gt=0, le=1)]

    def pixels(self, size: tuple[int, int]) -> Box:
        """The box in pixels of a photo of ``size`` (width, height), at least one pixel and inside the photo."""
        width, height = size
        left, top = min(int(self.x * width), width - 1), min(int(self.y * height), height - 1)
        right = min(max(left + 1, round((self.x + self.width) * width)), width)
        bottom = min(max(top + 1, round((self.y + self.height) * height)), height)
        return left, top, right - left, bottom - top
