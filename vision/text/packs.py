"""The alphabets that PP-OCR does not know, each read by a small network of its own: Tesseract 5 (Apache-2.0) through tesserocr (MIT).

``weights/`` holds the networks ("packs", see ``card.json`` there). tesserocr is loaded when a photo first needs it; where it is missing
or fails, no pack can look, and such print stays unread.
"""

import logging
import threading
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageOps

from vision.text.finding import Pixels

logger = logging.getLogger(__name__)

_WEIGHTS = Path(__file__).with_name("weights")
_HEIGHTS = (44, 34)  # pixels of line height that a line is shown in; a reading that changes with it is not to be trusted
_MARGIN = 10  # Tesseract loses what touches the edge
SURE, _SURE_WORD = 80, 60  # of 100; Tesseract's own mean, and its least sure word
_SURE_WORDS = {"tha": 75}  # small marks above other marks: surer of itself than it should be
_POSSIBLE = 65
_OWN = 0.8  # share of the letters that must be the pack's own
_BIDI_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"))


class Script(StrEnum):
    """As Unicode names its letters."""

    CYRILLIC = "CYRILLIC"
    ARABIC = "ARABIC"
    DEVANAGARI = "DEVANAGARI"
    THAI = "THAI"
    KOREAN = "HANGUL"
    GREEK = "GREEK"
    HEBREW = "HEBREW"


#: The commoner language of a script first. A page is read in one of them: Ukrainian read as Russian loses its letters surely.
PACKS: dict[Script, tuple[str, ...]] = {
    Script.CYRILLIC: ("rus", "ukr"),
    Script.ARABIC: ("ara", "fas"),
    Script.DEVANAGARI: ("hin",),
    Script.KOREAN: ("kor",),
    Script.THAI: ("tha",),
    Script.GREEK: ("ell",),
    Script.HEBREW: ("heb",),
}

#: Scripts that share most capitals: one line of them does not tell which it is.
KIN = {Script.CYRILLIC: (Script.CYRILLIC, Script.GREEK), Script.GREEK: (Script.GREEK, Script.CYRILLIC)}
#: Letters that the script's other language lacks, and that the pack does not see where there are none.
TELLING = {"fas": frozenset("پچژگ"), "rus": frozenset("ыэъёЫЭЪЁ")}


@dataclass(frozen=True, slots=True)
class Look:
    """``mean`` and ``weakest`` word as Tesseract says them, 0..100. The text is in logical order, as it is spoken."""

    text: str
    mean: int
    weakest: int

    def is_in(self, script: Script) -> bool:
        """Whether it has letters, and nearly all are of the script."""
        letters = [character for character in self.text if character.isalpha()]
        own = sum(unicodedata.name(character, "").startswith(script) for character in letters)
        return len(letters) >= 2 and own >= _OWN * len(letters)

    @property
    def is_possible(self) -> bool:
        return self.mean >= _POSSIBLE

    def is_promising(self, pack: str) -> bool:
        return self.mean >= SURE and self.weakest >= _SURE_WORDS.get(pack, _SURE_WORD)


NO_LOOK = Look("", 0, 0)


def can_look() -> bool:
    return _tesserocr() is not None


def looked(cut: Pixels, pack: str) -> Look:
    """One look at a straightened line. Raises RuntimeError where ``can_look`` is False, and what Tesseract raises."""
    return _look(_shown(cut, _HEIGHTS[0]), pack)


def holds(cut: Pixels, pack: str, look: Look) -> bool:
    """Whether a look in another size says the same: what was guessed rarely does."""
    return look.is_promising(pack) and _look(_shown(cut, _HEIGHTS[1]), pack).text == look.text


def _look(shown: Image.Image, pack: str) -> Look:
    reader, lock = _reader(pack)
    with lock:  # a reader keeps its picture: it serves one thread at a time
        reader.SetImage(shown)
        reader.SetSourceResolution(150)
        text, mean, words = reader.GetUTF8Text(), int(reader.MeanTextConf()), list(reader.AllWordConfidences())
    return Look(_tidy(text), mean, int(min(words, default=0)))


def _tidy(text: str) -> str:
    """One line, composed, without marks of direction. Thai am is one character, as Unicode writes it."""
    plain = unicodedata.normalize("NFC", " ".join(text.split())).translate(_BIDI_MARKS)
    return plain.replace("\u0e4d\u0e32", "\u0e33")


def _shown(cut: Pixels, height: int) -> Image.Image:
    """Dark on light, full contrast, with a margin of its own paper."""
    grey = ImageOps.autocontrast(Image.fromarray(np.ascontiguousarray(cut[:, :, ::-1])).convert("L"), cutoff=2)
    paper = _edge(grey)
    if paper < 128:
        grey, paper = ImageOps.invert(grey), 255 - paper
    grey = grey.resize((max(8, round(grey.width * height / grey.height)), height), Image.Resampling.LANCZOS)
    return ImageOps.expand(grey, _MARGIN, paper)


def _edge(grey: Image.Image) -> int:
    pixels = np.asarray(grey)
    return int(np.median(np.concatenate([pixels[:2].ravel(), pixels[-2:].ravel(), pixels[:, :2].ravel(), pixels[:, -2:].ravel()])))


@cache
def _tesserocr() -> Any:
    try:
        import tesserocr
    except Exception as error:  # a library of its own is inside, which may not fit the machine
        logger.warning("print in other letters stays unread: %s", type(error).__name__)
        return None
    return tesserocr


_loading = threading.Lock()


def _reader(pack: str) -> tuple[Any, threading.Lock]:
    with _loading:
        return _loaded(pack)


@cache
def _loaded(pack: str) -> tuple[Any, threading.Lock]:
    tesserocr = _tesserocr()
    if tesserocr is None:
        raise RuntimeError("tesserocr is not here")
    # "A single character" is the mode that looks for no lines within the line; the ordinary one loses every fourth in Arabic.
    return tesserocr.PyTessBaseAPI(path=str(_WEIGHTS), lang=pack, psm=tesserocr.PSM.SINGLE_CHAR), threading.Lock()
