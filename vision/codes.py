"""QR and bar codes, by zxing-cpp (Apache-2.0)."""

import numpy as np
import numpy.typing as npt

from vision.scaling import Copy
from vision.types import Code

LONGEST = 2048  # half of the largest photo; a retail bar code that fills an eighth of the photo still has two pixels a bar


def codes_in(copy: Copy) -> tuple[Code, ...]:
    """Every readable code, from top to bottom. Raises what zxing raises."""
    import zxingcpp

    found: dict[tuple[str, str], Code] = {}
    for barcode in zxingcpp.read_barcodes(_grey(copy.rgb)):
        text = barcode.text.strip()
        corners = [barcode.position.top_left, barcode.position.top_right, barcode.position.bottom_right, barcode.position.bottom_left]
        xs, ys = [point.x for point in corners], [point.y for point in corners]
        if text:
            box = copy.box(min(xs), min(ys), max(xs), max(ys))
            code = Code(symbology=barcode.format.name.lower(), text=text, box=box)
            found.setdefault((code.symbology, code.text), code)
    return tuple(sorted(found.values(), key=lambda code: (code.box[1], code.box[0])))


def _grey(rgb: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    import cv2

    return np.ascontiguousarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY))
