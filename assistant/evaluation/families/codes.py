"""Bar codes and QR codes."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PIL import Image

from assistant.evaluation.cases import Case
from assistant.evaluation.families.asking import Asking
from assistant.evaluation.photos import Photo
from assistant.evaluation.sheets import Sheet
from assistant.evaluation.staging import photograph
from assistant.evaluation.truths import Kind, NumberIs, Truth, WordsAre

_SITES = ("https://www.museum-lindau.example/tour?id=7", "https://menu.bistro-aurora.example", "http://recycling.example/where")
_NUMBERS = ("4006381333931", "5901234123457", "9780201379624")
_NETWORKS = (("Cafe Morgenrot", "gruenertee42"), ("GuestHouse-5", "Sea-View-88"), ("Hotel Azul", "toalla2026"))


def cases(seed: int) -> Iterator[Case]:
    asking = Asking("code", seed)
    for number, site in enumerate(_SITES):
        host = site.split("//")[1].split("/")[0].removeprefix("www.")
        yield asking.case(
            Kind.CODE, Card("QRCode", site, ("Scan me", "Find out more")[number % 2], 2.0 + number), WordsAre((host,)), script=None
        )
    for ean in _NUMBERS:
        yield asking.case(Kind.CODE, Card("EAN13", ean, "", 2.0), NumberIs(ean), script=None, codes=(ean,), language=_scanning(seed, ean))
    for name, password in _NETWORKS:
        truth: Truth = WordsAre((password,))
        card = Card("QRCode", f"WIFI:T:WPA;S:{name};P:{password};;", "Free Wi-Fi", 2.0)
        yield asking.case(Kind.WIFI, card, truth, script=None, codes=(name, password))
    yield asking.case(
        Kind.CODE,
        Card("QRCode", _SITES[1], "", 12.0, share=0.22),
        WordsAre(("menu.bistro-aurora.example",)),
        script=None,
        codes=(_SITES[1],),
    )


def _scanning(seed: int, ean: str) -> str:
    """A language in which one asks for a bar code by its name."""
    return random.Random(f"{ean} {seed}").choice(("en", "de", "es", "fr"))


@dataclass(frozen=True)
class Card:
    format: str
    content: str
    caption: str
    megapixels: float
    share: float = 0.6

    def __call__(self, rng: random.Random) -> tuple[Photo, ...]:
        wide = self.format == "EAN13"
        sheet = Sheet(300, 190 if wide else 340, (250, 250, 250))
        sheet.picture(barcode(self.format, self.content), 30, 20, 270, 150 if wide else 260)
        if wide:
            sheet.text(f"{self.content[0]} {self.content[1:7]} {self.content[7:]}", 150, 178, 20, anchor="m", face="mono")
        elif self.caption:
            sheet.text(self.caption, 150, 312, 26, bold=True, anchor="m")
        return (photograph(sheet, rng, megapixels=self.megapixels, share=self.share),)


def barcode(format: str, content: str) -> Image.Image:
    """``format``: a name of zxing's. With the quiet zone around it that a reader needs."""
    import zxingcpp

    code = zxingcpp.create_barcode(content, getattr(zxingcpp.BarcodeFormat, format))
    return Image.fromarray(np.array(zxingcpp.write_barcode_to_image(code, scale=8, add_quiet_zones=True)))
