"""The networks for print, loaded once: PP-OCRv6 (Apache-2.0, PaddlePaddle) with the weights in rapidocr's wheel (Apache-2.0)."""

import logging
import threading
from dataclasses import dataclass
from functools import cache
from pathlib import Path
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
    import rapidocr

    weights = Path(rapidocr.__file__).with_name("models")
    recogniser = _session(weights / "PP-OCRv6_rec_small.onnx")
    letters = recogniser.get_modelmeta().custom_metadata_map["character"].splitlines()
    name = recogniser.get_inputs()[0].name
    return Networks(
        detector=_detector(_session(weights / "PP-OCRv6_det_small.onnx")),
        recogniser=lambda batch: recogniser.run(None, {name: batch})[0],
        characters=("", *letters, " "),
    )


def _session(weights: Path) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    # A thread that waits for its share of work by spinning takes the core from the eye that looks beside it: two thirds more time in all.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(str(weights), options, providers=["CPUExecutionProvider"])


def _detector(session: Any) -> Any:
    """rapidocr's own before and after, with its own settings, around our session."""
    from omegaconf import OmegaConf
    from rapidocr.ch_ppocr_det import TextDetector
    from rapidocr.utils.typings import EngineType

    settings = {
        "session": session,
        "engine_type": EngineType.ONNXRUNTIME,
        "limit_type": "max",
        "limit_side_len": 4096,  # copies come in the size in which they are to be searched
        "mean": [0.5, 0.5, 0.5],
        "std": [0.5, 0.5, 0.5],
        "thresh": 0.3,
        "box_thresh": 0.5,
        "max_candidates": 1000,
        "unclip_ratio": 1.6,
        "use_dilation": True,
        "score_mode": "fast",
    }
    logging.getLogger("RapidOCR").setLevel(logging.ERROR)  # it tells of every network it loads
    config: Any = OmegaConf.create(settings, flags={"allow_objects": True})
    return TextDetector(config)
