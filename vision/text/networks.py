"""The networks for print, loaded once: PP-OCRv6 (Apache-2.0, PaddlePaddle) with the weights in rapidocr's wheel (Apache-2.0)."""

import threading
from dataclasses import dataclass
from functools import cache
from typing import Any

_loading = threading.Lock()


@dataclass(frozen=True, slots=True)
class Networks:
    """``detector`` takes a picture and has ``boxes``. ``recogniser`` takes a batch (n, 3, 48, width) and gives probabilities (n, steps,
    characters); ``characters`` names them, the first being "nothing here"."""

    detector: Any
    recogniser: Any
    characters: tuple[str, ...]


def networks() -> Networks:
    with _loading:
        return _loaded()


@cache
def _loaded() -> Networks:
    from rapidocr import RapidOCR

    # Every parameter is set once here: rapidocr keeps per-call options in shared state, which is not safe among threads.
    reader: Any = RapidOCR(
        params={
            "Global.log_level": "error",
            "Global.use_cls": False,
            "Det.limit_type": "max",
            "Det.limit_side_len": 4096,  # copies come in the size in which they are to be searched
        }
    )
    reader_of_lines = reader._load_rec_model()
    return Networks(reader._load_det_model(), reader_of_lines.session, tuple(reader_of_lines.postprocess_op.character))
