"""The fonts that print is drawn with: Debian's fonts-dejavu-core, fonts-noto-core and fonts-noto-cjk, wherever they lie."""

from enum import StrEnum
from functools import cache
from pathlib import Path

from PIL import ImageFont, features

_ROOTS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")


class Script(StrEnum):
    """The letters of the print."""

    LATIN = "latin"
    GREEK = "greek"
    CHINESE = "chinese"
    JAPANESE = "japanese"
    CYRILLIC = "cyrillic"
    ARABIC = "arabic"
    DEVANAGARI = "devanagari"
    THAI = "thai"
    KOREAN = "korean"
    HEBREW = "hebrew"


# File of the plain and of the bold cut, and the face's place in a collection.
_WESTERN = {
    "sans": ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf", 0),
    "humanist": ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", 0),
    "serif": ("DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf", 0),
    "mono": ("DejaVuSansMono.ttf", "DejaVuSansMono-Bold.ttf", 0),
}
_OTHERS = {
    Script.CHINESE: ("NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc", 2),
    Script.JAPANESE: ("NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc", 0),
    Script.KOREAN: ("NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc", 1),
    Script.ARABIC: ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf", 0),
    Script.HEBREW: ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf", 0),
    Script.DEVANAGARI: ("NotoSansDevanagari-Regular.ttf", "NotoSansDevanagari-Bold.ttf", 0),
    Script.THAI: ("NotoSansThai-Regular.ttf", "NotoSansThai-Bold.ttf", 0),
}
_NEEDS_SHAPING = frozenset({Script.ARABIC, Script.HEBREW, Script.DEVANAGARI, Script.THAI})
FACES = tuple(_WESTERN)


def can_draw(script: Script) -> bool:
    """Whether print of this script can be drawn here; False where a font, or Pillow's text shaping, is missing."""
    if script in _NEEDS_SHAPING and not features.check("raqm"):
        return False
    return all(_path(name) for name in _files(script, "sans")[:2])


@cache
def font(script: Script, face: str, bold: bool, size: int) -> ImageFont.FreeTypeFont:
    """``face``: one of FACES, for scripts that have several. Raises OSError where the font is missing."""
    plain, heavy, index = _files(script, face)
    path = _path(heavy if bold else plain) or _path(heavy)
    if path is None:
        raise OSError(f"no such font here: {plain}")
    return ImageFont.truetype(str(path), max(4, size), index=index)


def _files(script: Script, face: str) -> tuple[str, str, int]:
    if script in _OTHERS:
        return _OTHERS[script]
    files = _WESTERN.get(face, _WESTERN["sans"])
    return files if _path(files[0]) else _WESTERN["sans"]


@cache
def _path(name: str) -> Path | None:
    return next((path for root in _ROOTS if root.is_dir() for path in root.rglob(name)), None)
