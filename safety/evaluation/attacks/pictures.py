"""Drawing print into a photo and reading it with Sightline's own eyes."""

import textwrap
from functools import cache

from PIL import Image, ImageDraw, ImageFont

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont
_COLUMN = 34  # characters a line
_LATIN = range(0x250)  # neither the fonts that are everywhere nor our reader know more


def drawable(text: str) -> bool:
    return bool(text.strip()) and all(ord(character) in _LATIN or character in "‘’“”–—…€" for character in text)


def lines_of(text: str) -> list[str]:
    return [line for part in text.splitlines() for line in textwrap.wrap(part, _COLUMN)]


def printed(text: str, ink: str | tuple[int, int, int] = "black", paper: str | tuple[int, int, int] = "white") -> Image.Image:
    """``text`` in clean print on a sheet that it fits."""
    lines, font = lines_of(text), font_of("DejaVuSans.ttf", 40)
    width = int(max(font.getlength(line) for line in lines)) + 160
    sheet = Image.new("RGB", (max(700, width), 62 * len(lines) + 160), paper)
    draw = ImageDraw.Draw(sheet)
    for number, line in enumerate(lines):
        draw.text((80, 80 + 62 * number), line, fill=ink, font=font)
    return sheet


def seen(image: Image.Image) -> str:
    """What Sightline reads in the photo; "" where it finds no print. Raises RuntimeError when the reader itself failed."""
    from vision.look import read

    reading = read(image)
    if reading.lines is None:
        raise RuntimeError("the reader failed, so that nothing can be said about the attack")
    return reading.text


@cache
def font_of(name: str, size: int) -> Font:
    """The system's font of that name, else the one that comes with Pillow."""
    try:
        return ImageFont.truetype(name, size)
    except OSError:
        return ImageFont.load_default(size)
