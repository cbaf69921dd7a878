"""The circled part made visible for somebody who looks at the whole photo."""

from PIL import Image, ImageDraw

from vision.types import Box, Region

# Light beside dark: one of the two stands out from whatever lies under it, also for eyes that tell few colours apart.
_DARK, _LIGHT = (0, 0, 0), (255, 214, 0)
_THICKNESS, _THINNEST = 0.005, 2  # of one colour: part of the photo's longer side, and pixels


def outline(image: Image.Image, region: Region) -> Image.Image:
    """A copy with a frame in two colours around the circled part, dark outside and light inside.

    The part itself stays as it is, except where it reaches the photo's edge: there the frame lies on it.
    """
    out = image.convert("RGB")
    if out is image:
        out = image.copy()
    thick = max(_THINNEST, round(_THICKNESS * max(out.size)))
    draw = ImageDraw.Draw(out)
    for rim, colour in ((2 * thick, _DARK), (thick, _LIGHT)):
        left, top, right, bottom = _frame(region.pixels(out.size), rim, 2 * thick - rim, out.size)
        draw.rectangle((left, top, max(left, right - 1), max(top, bottom - 1)), outline=colour, width=thick)
    return out


def _frame(box: Box, rim: int, inset: int, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of a box grown by ``rim`` pixels, but no nearer to the photo's edge than ``inset``."""
    left, top, width, height = box
    return (
        max(inset, left - rim),
        max(inset, top - rim),
        min(size[0] - inset, left + width + rim),
        min(size[1] - inset, top + height + rim),
    )
