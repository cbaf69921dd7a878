"""Pictures as files: as wide as the page, cut where they say enough, small."""

import io
from pathlib import Path

from PIL import Image
from playwright.sync_api import Locator, Page

from tests.pictures.staff import WIDTH
from tests.served import ROOT

DIRECTORY = ROOT / "docs" / "moderation"
MOST_BYTES = 150_000
TALLEST = 1500
MARGIN = 14


class Album:
    def __init__(self, directory: Path = DIRECTORY) -> None:
        self.directory = directory
        directory.mkdir(parents=True, exist_ok=True)

    def take(self, page: Page, name: str, first: Locator | None = None, last: Locator | None = None) -> None:
        """From ``first`` (None: the top of the page) to the end of ``last`` (None: of the page), but never more than TALLEST."""
        page.evaluate("document.activeElement?.blur()")
        top = max(0.0, _box(page, first)[0] - MARGIN) if first else 0.0
        whole = float(page.evaluate("document.documentElement.scrollHeight"))
        end = min(_box(page, last)[1] + MARGIN if last else whole, whole, top + TALLEST)
        page.evaluate("scrollTo(0, 0)")
        png = page.screenshot(full_page=True, animations="disabled", clip={"x": 0, "y": top, "width": WIDTH, "height": end - top})
        small = _small(png)
        if len(small) > MOST_BYTES:
            raise SystemExit(f"{name} is too large: {len(small)} bytes")
        (self.directory / f"{name}.png").write_bytes(small)
        print(f"{name}: {len(small) // 1000} kB", flush=True)


def _box(page: Page, element: Locator) -> tuple[float, float]:
    """Top and bottom, from the beginning of the page."""
    element.scroll_into_view_if_needed()
    box = element.bounding_box()
    if box is None:
        raise SystemExit(f"{element} is not to be seen")
    above = float(page.evaluate("scrollY"))
    return box["y"] + above, box["y"] + above + box["height"]


def _small(png: bytes) -> bytes:
    out = io.BytesIO()
    image = Image.open(io.BytesIO(png)).convert("RGB")
    image.quantize(colors=256, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()
