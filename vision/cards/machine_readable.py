"""The lines of passports and identity cards that machines read: capitals, digits and many "<"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from vision.cards.shapes import Piece, grown_along, hull
from vision.types import Box

_FILLERS = str.maketrans({"«": "<<", "‹": "<", "≪": "<<", "《": "<<", "〈": "<", "＜": "<"})
_SIGNS = re.compile(r"[A-Z0-9<]")
_LEAST = 20  # signs of the 30 to 44 in a line: a run of fillers is often read as fewer
_PURE = 0.9
_FIRST = re.compile(r"[PIACV][A-Z0-9<][A-Z<0]{3}[A-Z0-9<]{2,}<<|^[PIACV]<[A-Z]{3}")
# Number, country, born, sex and end of validity, with their check digits; digits may have been read as letters that look like them.
_SECOND = re.compile(r"[A-Z<0]{3}[0-9OISBZ]{7}[MFX<][0-9OISBZ]{7}|[0-9OISBZ]{7}[MFX<][0-9OISBZ]{7}[A-Z<0]{3}")
# The line spans nearly all of a page of 125 x 88 mm, or of a card of 85.6 x 54 mm, at its lower edge.
_BESIDE, _ABOVE, _BELOW = 0.12, 0.8, 0.25


def machine_readable_pages(pieces: Sequence[Piece]) -> Iterator[Box]:
    """The whole page above every such line; on both sides of it where it cannot be told which way up the photo shows it."""
    way = _way_down(pieces)
    for piece in pieces:
        if is_machine_readable(piece.text):
            length = piece.length
            page = grown_along(piece, _BESIDE * length, _BELOW * length)
            above = grown_along(piece, _BESIDE * length, _ABOVE * length)
            yield hull([page, _half(above, piece, way)]) if way else above


def is_machine_readable(text: str) -> bool:
    signs = "".join(text.translate(_FILLERS).split()).upper()
    if _SECOND.search(signs):
        return True
    if text != text.upper() and sum(map(str.islower, text)) > 0.1 * len(text):
        return False  # a program's "<<"
    if "<" in signs and _FIRST.match(signs) and len(signs) >= 10:
        return True
    return len(signs) >= _LEAST and signs.count("<") >= 3 and len(_SIGNS.findall(signs)) >= _PURE * len(signs)


def _way_down(pieces: Sequence[Piece]) -> int:
    """1 where lines that are read later lie lower or further right, -1 where they lie higher or further left, 0 where that is unclear."""
    steps = [later.across[0] - earlier.across[0] for earlier, later in pairwise(pieces)]
    down, up = sum(step > 0 for step in steps), sum(step < 0 for step in steps)
    if down + up < 2 or 3 * min(down, up) > max(down, up):
        return 0
    return 1 if down > up else -1


def _half(box: Box, piece: Piece, way: int) -> Box:
    """The part of a box that lies before the piece's end, in the way in which lines follow one another."""
    left, top, width, height = box
    start, end = piece.across
    if piece.is_upright:
        return (left, top, end - left, height) if way > 0 else (start, top, left + width - start, height)
    return (left, top, width, end - top) if way > 0 else (left, start, width, top + height - start)
