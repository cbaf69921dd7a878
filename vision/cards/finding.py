"""Which parts of a photo show cards and papers, from what was read and decoded there.

Cautious: a card that was missed costs far more than something hidden in vain.
"""

import re
from collections.abc import Iterator, Sequence

from vision.cards.accounts import accounts, has_account
from vision.cards.machine_readable import is_machine_readable, machine_readable_pages
from vision.cards.papers import papers
from vision.cards.payment import cards_without_number, payment_cards, payment_words, security_codes
from vision.cards.shapes import Piece, apart, grown, grown_along, hull, pieces_of, share_inside, shared
from vision.cards.words import folded
from vision.types import Box, Code, Reading

_PAGE = 30  # lines: more are no card and no page of a passport
_MOSTLY = 0.5  # of a line inside a box: the whole line belongs to it
_SAME = 0.3  # of the smaller box inside the larger
_RETAIL = frozenset({"ean13", "ean8", "upca", "upce", "itf", "databar"})
# In heights of a card's small print, of which a card is about 30 wide and 20 high.
_REACH = 3.5  # to the next line of the same card
_LEAST = (15.0, 10.0)  # hidden on each side of the line that gave the card away
_MOST = (40.0, 28.0)
_MARGIN = 2.5
_ROW_MARGIN = 0.8
# Codes on the back of licences and identity cards hold what is printed on the front.
_LICENCE = re.compile(r"ANSI ?\d{6}|AAMVA|^@\s")
_AADHAAR = re.compile(r"PrintLetterBarcodeData|^\d{400,}$")
_CODE_MARGIN = (0.6, 2.0)  # of its width and height; a licence's code is three quarters as wide as the card, and flat


def find_cards(reading: Reading, codes: tuple[Code, ...] | None = (), size: tuple[int, int] | None = None) -> tuple[Box, ...] | None:
    """Boxes of payment cards, identity papers, account numbers and the like, in pixels of the upright photo; each covers the whole card.

    ``reading``: of the whole photo, not of a circled part. ``codes``: as in its Glance; None where nobody could look, which takes
    nothing away: they only tell goods from cards and add the backs of licences. ``size`` (width, height) of the photo: boxes are clipped
    to it; without it they may reach out of it on the right and below. None where the photo could not be read, so that nobody knows.
    """
    if reading.lines is None:
        return None
    pieces = pieces_of(reading.lines)
    found = [*_around_print(pieces, codes or ()), *_around_codes(codes or ())]
    whole = [_with_its_lines(box, pieces) for box in found]
    clipped = [shared(box, (0, 0, *size)) if size else _inside_left_and_top(box) for box in whole]
    return tuple(_merged([box for box in clipped if box]))


def _around_print(pieces: Sequence[Piece], codes: Sequence[Code]) -> Iterator[Box]:
    retail_codes = [code.text for code in codes if code.symbology.replace("-", "") in _RETAIL]
    is_page = len(pieces) > _PAGE
    yield from payment_cards(pieces, retail_codes, is_card=not is_page and bool(payment_words(pieces)))
    yield from machine_readable_pages(pieces)
    for piece in [*security_codes(pieces), *(cards_without_number(pieces) if not is_page else ())]:
        yield _document(piece, pieces, is_page)
    for account in accounts(pieces):
        yield _document(account, pieces, is_page)
    for some in papers(pieces, retail_codes, is_page):
        for piece in some:
            yield _document(piece, pieces, is_page)


def _document(piece: Piece, pieces: Sequence[Piece], is_page: bool) -> Box:
    """The card around a line of its small print: as far as lines follow one another, but no further than a card is large.

    Of a page only the line, since somebody asks for help with the rest.
    """
    height = piece.height
    if is_page:
        return grown(piece.box, _ROW_MARGIN * height, _ROW_MARGIN * height)
    farthest = grown_along(piece, _MOST[0] * height, _MOST[1] * height)
    least = grown_along(piece, max(0.0, _LEAST[0] * height - piece.length / 4), _LEAST[1] * height)
    printed = shared(hull([one.box for one in _connected(piece, pieces, _REACH * height)]), farthest) or piece.box
    return hull([least, grown(printed, _MARGIN * height, _MARGIN * height)])


def _connected(piece: Piece, pieces: Sequence[Piece], reach: float) -> list[Piece]:
    """All lines that can be reached from one in steps of at most so many pixels."""
    reached, rest = [piece], [other for other in pieces if other is not piece]
    for one in reached:  # grows while we walk
        near = [other for other in rest if apart(one.box, other.box) <= reach]
        rest = [other for other in rest if other not in near]
        reached += near
    return reached


def _around_codes(codes: Sequence[Code]) -> Iterator[Box]:
    for code in codes:
        if _LICENCE.search(code.text) or _AADHAAR.search(code.text) or _holds_a_number(code.text):
            yield grown(code.box, _CODE_MARGIN[0] * code.box[2], _CODE_MARGIN[1] * min(code.box[2:]))


def _holds_a_number(text: str) -> bool:
    return any(has_account(folded(line)) or is_machine_readable(line) for line in text.splitlines())


def _with_its_lines(box: Box, pieces: Sequence[Piece]) -> Box:
    """Grown by the lines that lie mostly inside, so that none is cut in two and half of it can be read."""
    return hull([box, *(piece.box for piece in pieces if share_inside(piece.box, box) >= _MOSTLY)])


def _merged(boxes: Sequence[Box]) -> list[Box]:
    merged: list[Box] = []
    for box in sorted(boxes, key=lambda box: box[2] * box[3], reverse=True):
        same = [other for other in merged if share_inside(box, other) >= _SAME]
        merged = [other for other in merged if other not in same] + [hull([box, *same])]
    return sorted(merged, key=lambda box: (box[1], box[0]))


def _inside_left_and_top(box: Box) -> Box:
    left, top = max(0, box[0]), max(0, box[1])
    return left, top, max(1, box[0] + box[2] - left), max(1, box[1] + box[3] - top)
