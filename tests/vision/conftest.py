from pathlib import Path

import pytest
from django.conf import settings
from PIL import Image, ImageDraw, ImageFont

PHOTOS = Path(settings.BASE_DIR).parent / "shared" / "data" / "photos"


@pytest.fixture
def real_photo():
    """Opens one of the shared real photos by name; skips where they are absent."""

    def opened(name: str) -> Image.Image:
        if not (PHOTOS / name).exists():
            pytest.skip("the shared real photos are not here")
        return Image.open(PHOTOS / name).convert("RGB")

    return opened


@pytest.fixture
def page():
    """Draws a sheet of paper with lines of print: ``page(["TOTAL 4.50"], size=(800, 600), at=(60, 60), height=40)``."""

    def drawn(lines, *, size=(800, 600), at=(60, 60), height=40, paper="white", ink="black") -> Image.Image:
        image = Image.new("RGB", size, paper)
        draw = ImageDraw.Draw(image)
        for row, line in enumerate(lines):
            draw.text((at[0], at[1] + row * height * 1.6), line, font=ImageFont.load_default(height), fill=ink)
        return image

    return drawn
