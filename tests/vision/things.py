"""How often the things named in the shared photos are right: ``python -m tests.vision.things``.

A name counts once for each photo. "as shipped" is with the confidence that each name needs; the other rows are one threshold for all.
"""

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from vision.scaling import copy_of, smaller
from vision.things.detector import _LONGEST, _candidates, _decoded, _network, _network_input, _once
from vision.things.names import KNOWN

PHOTOS = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "photos"
LABELS = tomllib.loads((Path(__file__).parent / "things.toml").read_text(encoding="utf-8"))
_LOWEST = 0.4


_ROWS = (("as shipped", None), ("0.5", 0.5), ("0.6", 0.6), ("0.7", 0.7), ("0.8", 0.8))
_VIEWS = {
    "as taken": lambda image: image,
    "mirrored": ImageOps.mirror,
    "without its edges": lambda image: ImageOps.crop(image, round(min(image.size) * 0.08)),
}


def measured(view: str = "as taken") -> Iterator[dict[str, object]]:
    """The thresholds were chosen by looking at the photos as taken; the other views tell better what happens with photos never seen."""
    seen = {path.name: _confidences(path, view) for path in sorted(PHOTOS.iterdir())}
    for row, needed in _ROWS:
        right = found = 0
        wrong: list[str] = []
        for photo, confidences in seen.items():
            labels = LABELS.get(photo, {})
            names = {name for name, confidence in confidences.items() if confidence >= (needed or KNOWN[name].sure_from)}
            right += len(names & set(labels.get("right", ())))
            wrong += [f"{photo}: {name} {confidences[name]:.2f}" for name in sorted(names - set(labels.get("right", ())))]
            found += len(names & set(labels.get("wanted", ())))
        wanted = sum(len(labels.get("wanted", ())) for labels in LABELS.values())
        yield {"view": view, "threshold": row, "right": right, "wrong": len(wrong), "found": found, "wanted": wanted, "which": wrong}


def _confidences(path: Path, view: str) -> dict[str, float]:
    """The surest of each name."""
    with Image.open(path) as opened:
        copy = smaller(copy_of(_VIEWS[view](ImageOps.exif_transpose(opened).convert("RGB")), 2000), _LONGEST)
    boxes, scores = _network().run(["boxes", "scores"], {"picture": _network_input(copy.rgb)})
    likely, corners = 1 / (1 + np.exp(-scores[0])), _decoded(boxes[0])
    found = _once([one for name in KNOWN for one in _candidates(name, corners, likely, _LOWEST)])
    return {name: max(score for other, score, _ in found if other == name) for name, _, _ in found}


if __name__ == "__main__":
    for each in _VIEWS:
        for line in measured(each):
            print(json.dumps(line, ensure_ascii=False))
