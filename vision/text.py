"""Printed text: PP-OCRv6 (Apache-2.0, PaddlePaddle) by rapidocr (Apache-2.0), with the models that are in its wheel.

It reads Latin scripts with all their accents, Greek, Chinese and Japanese. It does not know Cyrillic, Arabic, Devanagari, Thai or Korean:
such print comes out as a few Latin letters of low confidence, which is why every line keeps its confidence.
"""

import threading
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from vision.layout import Placed, in_reading_order
from vision.scaling import Copy
from vision.types import TextLine

LONGEST = 2400  # of the copy that lines are cut from
_FIND_LONGEST = 1280  # of the copy in which lines are looked for
_POOR = 0.8  # mean confidence below which the page may be upside down
_TRIED_FLIPPED = 6
_FLIP_GAIN = 0.08  # by which upside down must read better
_NOTHING = 0.45  # a line below this is texture, not text
_LONE_SURE, _LONE_LARGE = 0.95, 0.4  # one or two signs that fill more of the photo than this must be as sure as that
_STRAY_BELOW = 0.85
_BATCH = 6
_MOST_LINES = 300  # the largest ones; a page with more is too fine to read and would hold a core for many seconds

Quad = npt.NDArray[np.float32]  # four corners, clockwise from top left, shape (4, 2)
_Image = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class _Read:
    text: str
    confidence: float


def lines_in(copy: Copy) -> tuple[TextLine, ...]:
    """Every printed line in reading order; rows from the top, in a row from the left. Raises what the reader raises."""
    bgr = np.ascontiguousarray(copy.rgb[:, :, ::-1])
    quads = _found(bgr)
    if not quads:
        return ()
    cuts = [_cut_out(bgr, quad) for quad in quads]
    reads, quarter_turns = _read_either_way_up(quads, cuts)
    placed = [Placed(quad=quad, line=_line(copy, quad, read)) for quad, read in zip(quads, reads, strict=True)]
    printed = [item for item in placed if _is_text(item.line, copy.size)]
    return in_reading_order(_without_strays(printed), quarter_turns)


def warm() -> None:
    """Loads the networks, so that the first photo does not wait for them."""
    blank = np.full((64, 320, 3), 255, dtype=np.uint8)
    _found(blank)
    _recognised([blank[:48]])


_loading = threading.Lock()


def _reader() -> Any:
    with _loading:
        return _loaded()


@cache
def _loaded() -> Any:
    from rapidocr import RapidOCR

    # Every parameter is set once here: rapidocr keeps per-call options in shared state, which is not safe among threads.
    return RapidOCR(
        params={
            "Global.log_level": "error",
            "Global.use_cls": False,
            "Global.use_rec": False,
            "Global.max_side_len": LONGEST,
            "Det.limit_type": "max",
            "Det.limit_side_len": _FIND_LONGEST,
            "Rec.rec_batch_num": _BATCH,
        }
    )


def _found(bgr: _Image) -> list[Quad]:
    height, width = bgr.shape[:2]
    result = _reader()(bgr)
    boxes = getattr(result, "boxes", None)
    if boxes is None:
        return []
    inside = np.array([width - 1, height - 1], dtype=np.float32)
    quads = [np.clip(np.asarray(box, dtype=np.float32), 0, inside) for box in boxes]
    return sorted(quads, key=_area, reverse=True)[:_MOST_LINES]


def _area(quad: Quad) -> float:
    return float(np.linalg.norm(quad[1] - quad[0]) * np.linalg.norm(quad[3] - quad[0]))


def _cut_out(bgr: _Image, quad: Quad) -> _Image:
    """The line straightened; one that stands on end is laid down counterclockwise."""
    import cv2

    width = max(1, int(max(np.linalg.norm(quad[0] - quad[1]), np.linalg.norm(quad[2] - quad[3]))))
    height = max(1, int(max(np.linalg.norm(quad[0] - quad[3]), np.linalg.norm(quad[1] - quad[2]))))
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    turn = cv2.getPerspectiveTransform(quad, corners)
    cut: Any = cv2.warpPerspective(bgr, turn, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.ascontiguousarray(np.rot90(cut)) if _stands(quad) else cut


def _stands(quad: Quad) -> bool:
    return bool(np.linalg.norm(quad[0] - quad[3]) >= 1.5 * np.linalg.norm(quad[0] - quad[1]))


def _recognised(cuts: list[_Image]) -> list[_Read]:
    result = _reader().recognize_txt(cuts)
    return [_Read(text, float(score)) for text, score in zip(result.txts, result.scores, strict=True)]


def _read_either_way_up(quads: list[Quad], cuts: list[_Image]) -> tuple[list[_Read], int]:
    """What the lines say, and the quarter turns counterclockwise by which the photo would have to be turned to be upright.

    Only when the page reads poorly are its longest lines tried upside down, and only if that is better are all.
    """
    reads = _recognised(cuts)
    standing = sum(_stands(quad) for quad in quads) * 2 > len(quads)
    if _mean(reads, cuts) >= _POOR:
        return reads, int(standing)
    sample = sorted(range(len(cuts)), key=lambda i: -cuts[i].shape[1])[:_TRIED_FLIPPED]
    flipped = _recognised([_upside_down(cuts[i]) for i in sample])
    sampled_cuts = [cuts[i] for i in sample]
    if _mean(flipped, sampled_cuts) < _mean([reads[i] for i in sample], sampled_cuts) + _FLIP_GAIN:
        return reads, int(standing)
    rest = [i for i in range(len(cuts)) if i not in sample]
    again = dict(zip(sample, flipped, strict=True))
    if rest:
        again |= zip(rest, _recognised([_upside_down(cuts[i]) for i in rest]), strict=True)
    return [again[i] for i in range(len(cuts))], 3 if standing else 2


def _upside_down(cut: _Image) -> _Image:
    return np.ascontiguousarray(cut[::-1, ::-1])


def _mean(reads: list[_Read], cuts: list[_Image]) -> float:
    """Mean confidence, a line counting as much as it is long."""
    lengths = [max(1, len(read.text)) * read.confidence for read in reads]
    total = sum(max(1, len(read.text)) for read in reads)
    return sum(lengths) / total if cuts else 0.0


def _is_text(line: TextLine, size: tuple[int, int]) -> bool:
    if line.confidence < _NOTHING or not any(character.isalnum() for character in line.text):
        return False
    fills = line.box[2] * line.box[3] / (size[0] * size[1])
    return len(line.text) > 2 or fills < _LONE_LARGE or line.confidence >= _LONE_SURE


def _without_strays(placed: list[Placed]) -> list[Placed]:
    """Folds and leaves look like Chinese signs to the reader. Doubtful ones are dropped where all sure lines are in another script."""
    sure = [item.line for item in placed if item.line.confidence >= _STRAY_BELOW]
    if not sure or any(_is_han(line.text) for line in sure):
        return placed
    return [item for item in placed if item.line.confidence >= _STRAY_BELOW or not _is_han(item.line.text)]


def _is_han(text: str) -> bool:
    return any("\u3400" <= character <= "\u9fff" for character in text)


def _line(copy: Copy, quad: Quad, read: _Read) -> TextLine:
    left, top = quad.min(axis=0)
    right, bottom = quad.max(axis=0)
    return TextLine(
        text=_plain_width(read.text),
        box=copy.box(float(left), float(top), float(right), float(bottom)),
        confidence=round(min(max(read.confidence, 0.0), 1.0), 4),
    )


def _plain_width(text: str) -> str:
    """Full-width letters, digits and signs (１２：３０) as their ordinary selves, half-width kana as full; nothing else is touched."""
    return "".join(unicodedata.normalize("NFKC", c) if 0xFF00 <= ord(c) <= 0xFFEF or c == "\u3000" else c for c in text).strip()
