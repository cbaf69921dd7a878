"""Lines cut out and laid level, and which way up the page is."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from vision.text.finding import Pixels, Quad, sides
from vision.text.recognising import Read, recognised

_POOR = 0.8  # mean confidence below which the page may be upside down
_TRIED_FLIPPED = 6
_FLIP_GAIN = 0.08  # by which upside down must read better


def cut_out(bgr: Pixels, quad: Quad) -> Pixels:
    """The line straightened; one that stands on end is laid down counterclockwise."""
    import cv2

    width = max(1, int(max(np.linalg.norm(quad[0] - quad[1]), np.linalg.norm(quad[2] - quad[3]))))
    height = max(1, int(max(np.linalg.norm(quad[0] - quad[3]), np.linalg.norm(quad[1] - quad[2]))))
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    turn = cv2.getPerspectiveTransform(quad, corners)
    cut: Any = cv2.warpPerspective(bgr, turn, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.ascontiguousarray(np.rot90(cut)) if stands(quad) else cut


def stands(quad: Quad) -> bool:
    length, height = sides(quad)
    return height >= 1.5 * length


def read_either_way_up(quads: Sequence[Quad], cuts: Sequence[Pixels]) -> tuple[list[Read], int]:
    """What the lines say, and the quarter turns counterclockwise by which the photo would have to be turned to be upright.

    Only when the page reads poorly are its longest lines tried upside down, and only if that is better are all.
    """
    reads = recognised(cuts)
    standing = sum(map(stands, quads)) * 2 > len(quads)
    if mean_confidence(reads) >= _POOR:
        return reads, int(standing)
    sample = sorted(range(len(cuts)), key=lambda i: -cuts[i].shape[1])[:_TRIED_FLIPPED]
    flipped = recognised([upside_down(cuts[i]) for i in sample])
    if mean_confidence(flipped) < mean_confidence([reads[i] for i in sample]) + _FLIP_GAIN:
        return reads, int(standing)
    rest = [i for i in range(len(cuts)) if i not in sample]
    again = dict(zip(sample, flipped, strict=True))
    again |= zip(rest, recognised([upside_down(cuts[i]) for i in rest]), strict=True)
    return [again[i] for i in range(len(cuts))], 3 if standing else 2


def upside_down(cut: Pixels) -> Pixels:
    return np.ascontiguousarray(cut[::-1, ::-1])


def mean_confidence(reads: Sequence[Read]) -> float:
    """Mean confidence, a line counting as much as it is long."""
    total = sum(max(1, len(read.text)) for read in reads)
    return sum(max(1, len(read.text)) * read.confidence for read in reads) / total if reads else 0.0
