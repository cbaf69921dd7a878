"""Numbers of payment cards in print: in one line, in pieces of a row, or broken over rows; also with a digit misread."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from vision.cards.check_digits import luhn, retail
from vision.cards.shapes import Piece, grown_along, joined, rows, stacked
from vision.cards.words import folded, words
from vision.types import Box

_GROUPS = re.compile(r"(?<![\w+.,/])\d+(?:[ \-–·•]{1,4}\d+)*(?![\w%]|[.,/:]\d)")
_TOKEN = re.compile(r"[^\W_]+")
_LOOKALIKES = str.maketrans({"o": "0", "d": "0", "q": "0", "i": "1", "l": "1", "z": "2", "s": "5", "b": "8", "g": "6"})
_READ_AS_LETTERS = 0.5  # of a group's signs, at most
_LENGTHS = range(13, 20)
# What a number begins with, by its length: Visa, Mastercard, Amex, Diners, Discover, JCB, UnionPay, Maestro, RuPay, Mir, Troy, Verve.
_ISSUERS = {
    13: re.compile("4"),
    14: re.compile("30[0-59]|3[689]"),
    15: re.compile("3[47]|2131|1800"),
    16: re.compile("4|5|6|35|2[2-7]|8[12]|9792|9860"),
}
_LONGER = re.compile("4|5|6")
#: Where the gaps in a number may be, in digits from its start.
_GAPS = ({4, 8, 12, 16}, {4, 10}, {4, 7, 10}, {6}, {8})
_PART = re.compile(r"(?<![\w+.,/\-])(?:\d{4} {1,3})+\d{4}(?![\w%]|[.,/:\-]\d)")
_MONTH = re.compile(r"(?<![\d/.])(?:0[1-9]|1[0-2]) ?/ ?(?:20)?[2-4]\d(?![\d/])")
_MOST_GROUPS = 7
_ROW_GAP = 2.0  # line heights between the groups of one row
_STACK_GAP = 1.6
_MOST_ROWS = 4
_GROUP_OF_STACK = re.compile(r"\d{4}(?:[ \-]{0,3}\d{4}){0,2}(?:[ \-]{0,3}\d{1,4})?")
_SECURITY_DIGITS = re.compile(r"\W*(?:\d{4} )?\d{3,4}\W*")
_DIGITS_LONG = 19  # signs of a number with its gaps
# A card is 85.6 x 54 mm and a number printed in one row spans from a half to three quarters of it, in the middle or nearly. In lengths of
# the number; beside and above it so much is hidden that it matters little which way up the card lies.
_BESIDE, _ABOVE = 0.45, 0.62


def payment_cards(pieces: Sequence[Piece], retail_codes: Sequence[str], is_card: bool) -> Iterator[Box]:
    """Boxes around the cards. ``is_card``: other print says that this is one, so a number counts that does not add up.

    ``retail_codes``: decoded numbers of goods.
    """
    plain = [Piece(_as_digits(folded(piece.text)), piece.box, piece.order) for piece in pieces]
    for row in rows([piece for piece in plain if any(map(str.isdigit, piece.text))], _ROW_GAP):
        for start in range(len(row)):
            for end in range(start + 1, min(len(row), start + 5) + 1):
                whole = joined(row[start:end])
                digits = _number(whole.text, retail_codes, is_card, is_one_line=end - start == 1)
                if digits or (is_card and _is_part_of_number(whole.text)):
                    yield _card_around(whole)
    for stack in _stacks(plain):
        digits = re.sub(r"\D", "", " ".join(piece.text for piece in stack))
        if _adds_up(digits) or (is_card and len(digits) >= 15 and _is_issued(digits)):
            yield _card_around_rows(stack)


def payment_words(pieces: Sequence[Piece]) -> list[Piece]:
    return [piece for piece in pieces if words("payment").search(folded(piece.text))]


def cards_without_number(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """What a card says beside its number, where that itself could not be read: two such lines and a month of expiry."""
    said = payment_words(pieces)
    return said if len(said) >= 2 and any(_MONTH.search(folded(piece.text)) for piece in pieces) else ()


def security_codes(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Lines with the digits on a card's back, or right beside them."""
    for piece in pieces:
        plain = folded(piece.text)
        label = words("security_code").search(plain)
        if label is None:
            continue
        after = plain[label.end() :]
        if re.match(r"\D{0,12}\d{3,4}(?!\d)", after) or (not after.strip(" :.-") and _has_short_number_near(piece, pieces)):
            yield piece


def _has_short_number_near(piece: Piece, pieces: Sequence[Piece]) -> bool:
    short = (other for other in pieces if _SECURITY_DIGITS.fullmatch(other.text))
    return any(stacked(piece, other, 2) or _beside(piece, other) for other in short)


def _beside(one: Piece, other: Piece) -> bool:
    return any(len(row) == 2 for row in rows([one, other], 6))


def _number(text: str, retail_codes: Sequence[str], is_card: bool, *, is_one_line: bool) -> str | None:
    """The digits of a card's number in a row of print."""
    for found in _GROUPS.finditer(text):
        groups = re.findall(r"\d+", found[0])
        is_rung = bool(words("telephone").search(text[: found.start()]))
        for some in _runs(groups):
            digits = "".join(some)
            if _is_retail(some, digits, retail_codes):
                continue
            if _is_issued(digits) and (is_card or (luhn(digits) and _is_spaced_well(some, digits))):
                return digits
            if _is_misread(some, may_lack=is_one_line) and not is_rung:
                return digits
    return None


def _is_part_of_number(text: str) -> bool:
    """Two groups of four or more, of a number that was not read whole."""
    found = _PART.search(text)
    return found is not None and not words("telephone").search(text[: found.start()])


def _runs(groups: list[str]) -> Iterator[list[str]]:
    """Every run of groups that has the length of a number, the longest first: a date may stand beside it."""
    for length in range(min(len(groups), _MOST_GROUPS), 0, -1):
        for start in range(len(groups) - length + 1):
            if sum(map(len, groups[start : start + length])) in _LENGTHS:
                yield groups[start : start + length]


def _is_spaced_well(groups: Sequence[str], digits: str) -> bool:
    if len(groups) == 1:
        return len(digits) >= 15
    gaps = set(accumulate(map(len, groups[:-1])))
    return any(gaps <= usual for usual in _GAPS) or (len(digits) >= 15 and len(digits) / len(groups) >= 3)


def _is_misread(groups: Sequence[str], *, may_lack: bool) -> bool:
    """Printed as cards print their number, though it does not add up: four groups of four, one of which may lack or have a digit more."""
    lengths = [len(group) for group in groups]
    if lengths == [4, 6, 5]:
        return bool(_ISSUERS[15].match(groups[0]))
    fours = sum(length == 4 for length in lengths[:4])
    is_like_that = len(groups) in (4, 5) and (fours == 4 or (may_lack and fours == 3 and all(3 <= length <= 5 for length in lengths[:4])))
    return is_like_that and bool(_ISSUERS[16].match(groups[0]))


def _is_issued(digits: str) -> bool:
    return bool(_ISSUERS.get(len(digits), _LONGER).match(digits))


def _adds_up(digits: str) -> bool:
    return len(digits) in _LENGTHS and len(digits) >= 15 and _is_issued(digits) and luhn(digits)


def _is_retail(groups: Sequence[str], digits: str, retail_codes: Sequence[str]) -> bool:
    if any(digits in code or code in digits for code in retail_codes):
        return True
    return len(digits) in (13, 14) and retail(digits) and [len(group) for group in groups] not in ([4, 3, 3, 3], [4, 6, 4])


def _as_digits(text: str) -> str:
    """Letters that were read where a group of digits stands become digits; all other print stays."""

    def mended(found: re.Match[str]) -> str:
        token = found[0]
        as_read = sum(map(str.isdigit, token))
        changed = token.translate(_LOOKALIKES)
        return changed if len(token) >= 4 and changed.isdecimal() and as_read >= (1 - _READ_AS_LETTERS) * len(token) else token

    return _TOKEN.sub(mended, text)


def _stacks(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Rows of nothing but groups of four digits, one under the other."""
    short = sorted((piece for piece in pieces if _GROUP_OF_STACK.fullmatch(piece.text.strip())), key=lambda piece: piece.order)
    for start in range(len(short)):
        stack = [short[start]]
        for piece in short[start + 1 :]:
            if stacked(stack[-1], piece, _STACK_GAP):
                stack.append(piece)
                if len(stack) <= _MOST_ROWS:
                    yield list(stack)


def _card_around(number: Piece) -> Box:
    """``number``: the line with it. Where the line holds only a part of the number, the card reaches on by the part that lacks."""
    full = number.length
    signs = len(number.text)
    lacking = max(0.0, full * _DIGITS_LONG / max(1, signs) - full) if signs < _DIGITS_LONG - 4 else 0.0
    full += lacking
    return grown_along(number, lacking + _BESIDE * full, _ABOVE * full)


def _card_around_rows(stack: Sequence[Piece]) -> Box:
    """As large as a card whose number would stand in one row of such digits, wherever on it the rows are."""
    longest = max(stack, key=lambda piece: piece.length)
    full = longest.length / max(1, len(longest.text)) * _DIGITS_LONG
    return grown_along(joined(stack), 1.2 * full, 0.8 * full)
