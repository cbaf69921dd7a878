"""Orders as if by hand: every letter stands, leans and weighs a little differently."""

from random import Random

from PIL import Image, ImageDraw

from safety.evaluation.attacks.pictures import font_of, lines_of
from safety.evaluation.attacks.register import draws

_LINE, _LETTER = 84, 96  # pixels between lines; side of the square in which one letter is drawn
_INK = (28, 38, 92)


@draws("picture_handwritten", "slanted letters that each jump, lean and vary in size")
def picture_handwritten(text: str, dice: Random) -> Image.Image:
    lines = lines_of(text)
    sheet = Image.new("RGB", (30 * max(map(len, lines)) + 240, _LINE * len(lines) + 180), (250, 248, 240))
    for number, line in enumerate(lines):
        _write(sheet, line, 80 + _LINE * number, dice)
    return sheet


def _write(sheet: Image.Image, line: str, y: int, dice: Random) -> None:
    x = 80.0 + dice.uniform(-15, 15)
    for letter in line:
        font = font_of("DejaVuSerif-Italic.ttf", dice.randint(38, 46))
        tile = Image.new("L", (_LETTER, _LETTER), 0)
        ImageDraw.Draw(tile).text((24, 20), letter, fill=255, font=font)
        tile = tile.rotate(dice.uniform(-9, 9), resample=Image.Resampling.BICUBIC)
        sheet.paste(_INK, (round(x) - 24, y - 20 + dice.randint(-4, 4)), tile)
        x += font.getlength(letter) + dice.uniform(-1.5, 2.5)
