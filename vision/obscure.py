"""The pixels that may leave: faces made unrecognisable, cards unreadable, a part cut out, a copy without metadata."""

from io import BytesIO

from PIL import Image, ImageDraw, ImageFilter

from vision.scaling import part_of
from vision.sniffing import bare_jpeg_size
from vision.types import Box, Face, Region

_MOSAIC = 4  # cells across a hidden face: skin and hair tone remain, so "there is a person" can still be said; features cannot
_CARD_CELLS = 4  # along a hidden card: so few that not even a stamp-sized letter is left, yet "there is a blue card" can be said
_CARD_MARGIN, _CARD_MARGIN_LEAST = 0.04, 6  # of the box's longer side, and pixels: a letter's edge beside the box would still be a letter
_QUALITY = 88


def obscure_faces(image: Image.Image, faces: tuple[Face, ...], margin: float = 0.25) -> Image.Image:
    """A copy on which every face is a blurred mosaic of a few cells, beyond any restoring.

    ``margin``: by how much the hidden ellipse exceeds the found box on every side, as a part of the box.
    """
    out = image.convert("RGB")
    if out is image:
        out = image.copy()
    for face in faces:
        _hide(out, _grown(face.box, margin, out.size))
    return out


def obscure(image: Image.Image, faces: tuple[Face, ...], cards: tuple[Box, ...] = ()) -> Image.Image:
    """A copy for a stranger's eyes: faces as in ``obscure_faces``, and cards as a mosaic of so few cells that nothing can be read.

    ``cards``: boxes in pixels of the photo, as ``vision.cards.find_cards`` gives them; parts outside the photo are left out.
    """
    out = obscure_faces(image, faces)
    for card in cards:
        _hide_all(out, card)
    return out


def crop(image: Image.Image, region: Region) -> Image.Image:
    """The circled part, as a picture of its own."""
    return part_of(image, region.pixels(image.size))


def jpeg_for_model(image: Image.Image, max_side: int = 2048) -> bytes:
    """A JPEG for a provider: at most ``max_side`` pixels a side and no metadata at all."""
    out = image.convert("RGB")
    if max(out.size) > max_side:
        ratio = max_side / max(out.size)
        size = (max(1, round(out.width * ratio)), max(1, round(out.height * ratio)))
        out = out.resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0)
    if out is image:
        out = image.copy()
    out.info = {}
    buffer = BytesIO()
    out.save(buffer, "JPEG", quality=_QUALITY)
    return buffer.getvalue()


def jpeg_from_stored(stored: bytes, max_side: int = 2048) -> bytes:
    """The same from a stored JPEG of which nothing has to be hidden: the very bytes where they are small enough and provably bare, else
    drawn anew, several times faster than from pixels, because JPEG decodes at half size for free."""
    size = bare_jpeg_size(stored)
    if size is not None and max(size) <= max_side:
        return stored
    image = Image.open(BytesIO(stored), formats=["JPEG"])
    image.draft("RGB", (max_side // 2 + 1, max_side // 2 + 1))
    return jpeg_for_model(image, max_side)


def _hide(image: Image.Image, box: Box) -> None:
    left, top, width, height = box
    patch = part_of(image, box)
    cells = patch.resize((_MOSAIC, _MOSAIC), Image.Resampling.BOX)
    mosaic = cells.resize(patch.size, Image.Resampling.NEAREST).filter(ImageFilter.GaussianBlur(max(width, height) / 12))
    ellipse = Image.new("L", patch.size, 0)
    ImageDraw.Draw(ellipse).ellipse((0, 0, width - 1, height - 1), fill=255)
    image.paste(mosaic, (left, top), ellipse)


def _hide_all(image: Image.Image, box: Box) -> None:
    margin = max(_CARD_MARGIN_LEAST, round(_CARD_MARGIN * max(box[2:])))
    left, top = max(0, box[0] - margin), max(0, box[1] - margin)
    right, bottom = min(image.width, box[0] + box[2] + margin), min(image.height, box[1] + box[3] + margin)
    if right <= left or bottom <= top:
        return
    patch = image.crop((left, top, right, bottom))
    longest = max(patch.size)
    cells = max(1, round(_CARD_CELLS * patch.width / longest)), max(1, round(_CARD_CELLS * patch.height / longest))
    image.paste(patch.resize(cells, Image.Resampling.BOX).resize(patch.size, Image.Resampling.NEAREST), (left, top))


def _grown(box: Box, margin: float, size: tuple[int, int]) -> Box:
    left, top, width, height = box
    x0, y0 = max(0, round(left - margin * width)), max(0, round(top - margin * height))
    x1, y1 = min(size[0], round(left + (1 + margin) * width)), min(size[1], round(top + (1 + margin) * height))
    return x0, y0, max(1, x1 - x0), max(1, y1 - y0)
