"""A QR code as a picture that can stand inside a page."""

import re

_PATH = re.compile(r'<path d="([^"]+)"')
_SIZE = re.compile(r'<svg width="(\d+)"')


def qr_svg(content: str, title: str) -> str:
    """An ``<svg>`` with ``title`` as its text alternative, black on white in every colour scheme."""
    import zxingcpp

    drawn = zxingcpp.write_barcode_to_svg(zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.QRCode, ec_level="M"))
    path, size = _PATH.search(drawn), _SIZE.search(drawn)
    if path is None or size is None:
        raise ValueError("the drawn code has no path")
    side = size[1]
    return (
        f'<svg class="qr" role="img" aria-label="{title}" viewBox="0 0 {side} {side}" shape-rendering="crispEdges">'
        f'<rect width="{side}" height="{side}" fill="#ffffff"/><path d="{path[1]}" fill="#000000"/></svg>'
    )
