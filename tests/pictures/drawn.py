"""Photos that show nobody: an oven, a tin, a box of tablets, drawn."""

from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

INK, PAPER = (34, 34, 38), (250, 248, 240)


def photos(directory: Path) -> dict[str, Path]:
    drawn = {
        "oven": _oven(),
        "soup": _label((188, 160, 120), (150, 30, 30), "TOMATO SOUP", "400 g", "Best before 12.03.2027"),
        "tablets": _label((120, 150, 180), (30, 70, 140), "IBUPROFEN 400 mg", "20 Tabletten", "Zum Einnehmen"),
    }
    paths = {name: directory / f"{name}.jpg" for name in drawn}
    for name, image in drawn.items():
        image.save(paths[name], quality=92)
    return paths


def _label(ground: tuple[int, int, int], colour: tuple[int, int, int], *lines: str) -> Image.Image:
    image = Image.new("RGB", (900, 640), ground)
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((110, 90, 790, 550), radius=30, fill=PAPER, outline=(40, 60, 80), width=6)
    for n, (text, size) in enumerate(zip(lines, (62, 48, 42), strict=True)):
        draw.text((160, 145 + 125 * n), text, fill=INK if n else colour, font=ImageFont.load_default(size))
    return image


def _oven() -> Image.Image:
    """Its front: a panel with a clock, two knobs and a lock, above the door."""
    image = Image.new("RGB", (1000, 800), (120, 116, 110))
    draw = ImageDraw.Draw(image)
    draw.rectangle((70, 60, 930, 740), fill=(60, 62, 66))
    draw.rectangle((70, 60, 930, 290), fill=(206, 208, 212))
    for x in (190, 810):
        draw.ellipse((x - 65, 110, x + 65, 240), fill=(44, 46, 50))
        draw.line((x, 175, x + 34, 130), fill=PAPER, width=8)
    draw.rectangle((330, 100, 670, 185), fill=(16, 18, 20))
    draw.text((430, 108), "12:40", fill=(255, 120, 60), font=ImageFont.load_default(62))
    draw.text((400, 210), "LOCK 3 s", fill=INK, font=ImageFont.load_default(42))
    draw.rounded_rectangle((150, 360, 850, 700), radius=24, fill=(24, 24, 28), outline=(150, 152, 156), width=10)
    draw.rounded_rectangle((170, 312, 830, 336), radius=12, fill=(214, 216, 220))
    return image
