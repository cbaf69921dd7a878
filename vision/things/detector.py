"""Where common things are: SSDLite MobileNet v2, trained on COCO, through onnxruntime. ``weights/card.json`` says where it comes from.

The network sees the whole photo squeezed to 300 x 300 and puts out, for each of 1917 anchors, how the thing's box differs from the anchor
and how likely the anchor shows each of 90 things. A name that it is not sure of is not said at all: text, maps and screens look to it
like many things.
"""

import os
import threading
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from vision.scaling import Copy, Pixels, smaller
from vision.things.names import KNOWN
from vision.types import Thing

WEIGHTS = Path(__file__).parent / "weights" / "ssdlite_mobilenet_v2.onnx"
_LONGEST = 640  # of the copy that is looked at; like the photos of its training
_SIDE = 300
_OVERLAP = 0.5  # two boxes of one name that share more are one thing
_SAME = 0.7  # two boxes of different names that share more are one thing too: a cup is no bowl
_MOST = 20
_CENTRE_SCALE, _SIZE_SCALE = 10.0, 5.0  # by which the network's differences were multiplied in training
_GRIDS = (19, 10, 5, 3, 2, 1)  # cells along one side, of every layer that predicts
_SMALLEST, _LARGEST = 0.2, 0.95  # anchors of the first and the last layer, as a share of the side

Floats = npt.NDArray[np.float32]


def things_in(copy: Copy) -> tuple[Thing, ...]:
    """Every thing we name and are sure of, the surest first. Raises what onnxruntime raises when the network cannot be loaded or run."""
    copy = smaller(copy, _LONGEST)
    boxes, scores = _network().run(["boxes", "scores"], {"picture": _network_input(copy.rgb)})
    likely = 1 / (1 + np.exp(-scores[0]))
    if not np.isfinite(likely).all():
        raise ValueError("the network put out no probability")
    corners = _decoded(boxes[0])
    found = [candidate for name, known in KNOWN.items() for candidate in _candidates(name, corners, likely, known.sure_from)]
    height, width = copy.rgb.shape[:2]
    return tuple(
        Thing(
            name=name,
            box=copy.box(box[0] * width, box[1] * height, box[2] * width, box[3] * height),
            confidence=round(score, 4),
        )
        for name, score, box in _once(found)[:_MOST]
    )


_Candidate = tuple[str, float, tuple[float, ...]]


def _candidates(name: str, corners: Floats, likely: Floats, sure_from: float) -> list[_Candidate]:
    scores = likely[:, KNOWN[name].number]
    places = np.flatnonzero(scores >= sure_from)
    return [(name, float(scores[i]), tuple(float(edge) for edge in corners[i])) for i in places]


def _once(found: list[_Candidate]) -> list[_Candidate]:
    """Without what is found twice, the surest first."""
    kept: list[_Candidate] = []
    for one in sorted(found, key=lambda candidate: -candidate[1]):
        if all(shared(one[2], other[2]) <= (_OVERLAP if one[0] == other[0] else _SAME) for other in kept):
            kept.append(one)
    return kept


def shared(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """What two boxes (left, top, right, bottom) have in common, as a share of both together, 0..1."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    if width <= 0 or height <= 0:
        return 0.0
    both = sum((box[2] - box[0]) * (box[3] - box[1]) for box in (one, other))
    return width * height / (both - width * height)


def _network_input(rgb: Pixels) -> Floats:
    """Shape (1, 300, 300, 3), -1..1."""
    import cv2

    # Not smoothed, as in its training.
    squeezed: Any = cv2.resize(rgb, (_SIDE, _SIDE), interpolation=cv2.INTER_LINEAR)
    normalised: Floats = squeezed.astype(np.float32) / 127.5 - 1
    return normalised[np.newaxis]


def _decoded(differences: Floats) -> Floats:
    """Boxes (n, 4) as left, top, right, bottom, shares of the photo's sides 0..1, from differences (n, 4) as y, x, height, width."""
    anchors = _anchors()
    centres = differences[:, :2] / _CENTRE_SCALE * anchors[:, 2:] + anchors[:, :2]
    halves = np.exp(differences[:, 2:] / _SIZE_SCALE) * anchors[:, 2:] / 2
    corners = np.concatenate([centres - halves, centres + halves], axis=1)
    inside: Floats = np.clip(corners[:, [1, 0, 3, 2]], 0, 1).astype(np.float32)
    return inside


@cache
def _anchors() -> Floats:
    """(1917, 4) as centre y, centre x, height, width: shares of the photo's sides."""
    sizes = [_SMALLEST + (_LARGEST - _SMALLEST) * layer / (len(_GRIDS) - 1) for layer in range(len(_GRIDS))] + [1.0]
    anchors = []
    for layer, cells in enumerate(_GRIDS):
        size, between = sizes[layer], float((sizes[layer] * sizes[layer + 1]) ** 0.5)
        shapes = [(size, 1.0), (size, 2.0), (size, 0.5), (size, 3.0), (size, 0.3333), (between, 1.0)]
        if layer == 0:
            shapes = [(0.1, 1.0), (size, 2.0), (size, 0.5)]
        anchors += [
            ((row + 0.5) / cells, (column + 0.5) / cells, side / ratio**0.5, side * ratio**0.5)
            for row in range(cells)
            for column in range(cells)
            for side, ratio in shapes
        ]
    return np.array(anchors, dtype=np.float32)


_loading = threading.Lock()


def _network() -> Any:
    with _loading:
        return _loaded()


@cache
def _loaded() -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # the other eyes look at the same time
    options.inter_op_num_threads = 1
    # The weights are small for the disk alone: made into numbers once, when the network is loaded, and not at every look.
    options.add_session_config_entry("session.disable_quant_qdq", "1")
    return onnxruntime.InferenceSession(str(WEIGHTS), options, providers=["CPUExecutionProvider"])


def _forget() -> None:
    """A child process loads its own: neither a network nor a lock that was held crosses a fork in a state to be trusted."""
    global _loading
    _loading = threading.Lock()
    _loaded.cache_clear()


os.register_at_fork(after_in_child=_forget)
