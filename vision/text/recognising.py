"""What a straightened line says, by the recogniser of PP-OCRv6.

rapidocr's own decoder keeps only the mean probability of a line; one doubtful digit in a long date drowns in it. This one keeps the
least sure character too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from vision.text.finding import Pixels
from vision.text.networks import networks

_HEIGHT = 48  # pixels, what the network was trained on
_NARROWEST, _WIDEST = 64, 3200
_COIN_TOSS = 0.75  # a line with a character likelier wrong than right is not said without a doubt, however sure the others are
_BATCH_PIXELS = 2400  # summed widths of the lines in one run, padding included

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Read:
    """``confidence``: mean probability of the characters, but low where one of them is likelier wrong than right; ``weakest``: that of the
    least sure letter or digit. Both 0 for no text."""

    text: str
    confidence: float
    weakest: float


NOTHING = Read("", 0.0, 0.0)


def recognised(cuts: Sequence[Pixels]) -> list[Read]:
    """One reading for each line, in the order given."""
    reads = [NOTHING] * len(cuts)
    for batch in _batches(cuts):
        pixels = np.stack([_prepared(cuts[i], max(_width(cuts[i]) for i in batch)) for i in batch])
        for i, probabilities in zip(batch, networks().recogniser(pixels), strict=True):
            reads[i] = _decoded(probabilities)
    return reads


def _batches(cuts: Sequence[Pixels]) -> list[list[int]]:
    """Lines of like widths together, because all of a batch are padded to the widest."""
    batches: list[list[int]] = []
    for i in sorted(range(len(cuts)), key=lambda i: _width(cuts[i])):
        if batches and (len(batches[-1]) + 1) * _width(cuts[i]) <= _BATCH_PIXELS:
            batches[-1].append(i)
        else:
            batches.append([i])
    return batches


def _width(cut: Pixels) -> int:
    height, width = cut.shape[:2]
    return int(min(max(np.ceil(_HEIGHT * width / height), _NARROWEST), _WIDEST))


def _prepared(cut: Pixels, width: int) -> Floats:
    """Shape (3, 48, width), -1..1, zero where the line has ended."""
    import cv2

    own = min(width, max(1, round(_HEIGHT * cut.shape[1] / cut.shape[0])))
    resized: Any = cv2.resize(cut, (own, _HEIGHT))
    padded = np.zeros((3, _HEIGHT, width), dtype=np.float32)
    padded[:, :, :own] = resized.astype(np.float32).transpose(2, 0, 1) / 127.5 - 1
    return padded


def _decoded(probabilities: Floats) -> Read:
    """Shape (steps, characters): the best character of each step, repeats and "nothing" left out."""
    best = probabilities.argmax(axis=1)
    begins = np.flatnonzero(np.diff(best, prepend=-1))  # a character lasts for some steps and counts as sure as in its surest
    surest = np.maximum.reduceat(probabilities.max(axis=1), begins)
    characters = networks().characters
    said = [(characters[i], float(sure)) for i, sure in zip(best[begins], surest, strict=True) if i != 0]
    if not said:
        return NOTHING
    weakest = min((sure for character, sure in said if character.isalnum()), default=0.0)
    mean = float(np.mean([sure for _, sure in said]))
    return Read("".join(character for character, _ in said), min(mean, _COIN_TOSS) if weakest < 0.5 else mean, weakest)
