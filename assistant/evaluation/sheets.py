"""A sheet of print as it was set: what stands where, before any camera sees it. Drawn only when its size in the photo is known."""

from dataclasses import dataclass, field

import numpy as np
from PIL import Image, ImageDraw

from assistant.evaluation.fonts import Script, font
from assistant.evaluation.photos import Printed

Colour = tuple[int, int, int]
INK: Colour = (25, 24, 28)
PAPER: Colour = (250, 248, 242)
_CAPITAL = 0.72  # height of a capital as a part of the font's size


@dataclass(frozen=True, slots=True)
class _Text:
    text: str
    x: float
    y: float
    size: float
    face: str
    bold: bool
    ink: Colour
    anchor: str
    role: str
    script: Script


@dataclass(frozen=True, slots=True)
class _Box:
    box: tuple[float, float, float, float]
    fill: Colour


@dataclass(frozen=True, slots=True)
class _Picture:
    image: Image.Image
    box: tuple[float, float, float, float]


@dataclass
class Sheet:
    """``width`` and ``height`` in units of about a point; text is placed by its baseline."""

    width: float
    height: float
    paper: Colour = PAPER
    script: Script = Script.LATIN
    face: str = "sans"
    ink: Colour = INK
    _drawn: list[_Text | _Box | _Picture] = field(default_factory=list)

    def text(
        self,
        text: str,
        x: float,
        y: float,
        size: float,
        *,
        bold: bool = False,
        anchor: str = "l",
        role: str = "",
        ink: Colour | None = None,
        face: str = "",
        script: Script | None = None,
        within: float = 0.0,
    ) -> None:
        """``anchor``: "l", "m" or "r", the side of the text that stands at x. ``within``: the width into which it is made to fit."""
        if within:
            size = min(size, 40 * within / font(self.script, face or self.face, bold, 40).getlength(text))
        self._drawn.append(
            _Text(text, x, y, size, face or self.face, bold, ink or self.ink, anchor + "s", role, self.script if script is None else script)
        )

    def paragraph(self, text: str, x: float, y: float, size: float, width: float, *, role: str = "", leading: float = 1.35) -> float:
        """Wrapped to ``width``; returns the baseline after the last line."""
        measure = font(self.script, self.face, False, 40)
        line = ""
        for word in text.split():
            longer = f"{line} {word}".strip()
            if line and measure.getlength(longer) * size / 40 > width:
                self.text(line, x, y, size, role=role)
                y, line = y + leading * size, word
            else:
                line = longer
        self.text(line, x, y, size, role=role)
        return y + leading * size

    def box(self, left: float, top: float, right: float, bottom: float, fill: Colour) -> None:
        self._drawn.append(_Box((left, top, right, bottom), fill))

    def rule(self, y: float, left: float, right: float) -> None:
        self.box(left, y, right, y + 1.2, (120, 118, 116))

    def picture(self, image: Image.Image, left: float, top: float, right: float, bottom: float) -> None:
        self._drawn.append(_Picture(image, (left, top, right, bottom)))

    def render(self, zoom: float) -> tuple[Image.Image, tuple[Printed, ...]]:
        """``zoom``: pixels per unit."""
        image = Image.new("RGB", (round(self.width * zoom), round(self.height * zoom)), self.paper)
        draw = ImageDraw.Draw(image)
        prints = []
        for one in self._drawn:
            if isinstance(one, _Box):
                draw.rectangle([edge * zoom for edge in one.box], fill=one.fill)
            elif isinstance(one, _Picture):
                left, top, right, bottom = (round(edge * zoom) for edge in one.box)
                image.paste(one.image.convert("RGB").resize((right - left, bottom - top), Image.Resampling.NEAREST), (left, top))
            else:
                prints.append(_set(draw, one, zoom))
        return image, tuple(prints)


def _set(draw: ImageDraw.ImageDraw, one: _Text, zoom: float) -> Printed:
    chosen = font(one.script, one.face, one.bold, round(one.size * zoom))
    at = (one.x * zoom, one.y * zoom)
    draw.text(at, one.text, font=chosen, fill=one.ink, anchor=one.anchor)
    left, top, right, bottom = draw.textbbox(at, one.text, font=chosen, anchor=one.anchor)
    corners = np.array([(left, top), (right, top), (right, bottom), (left, bottom)], dtype=np.float64)
    return Printed(one.text, corners, _CAPITAL * one.size * zoom, one.role)
