"""Account numbers (IBAN) in print, also with a sign misread."""

import re
from collections.abc import Iterator, Sequence

from vision.cards.check_digits import iban
from vision.cards.shapes import Piece, joined, rows, stacked
from vision.cards.words import account_lengths, folded

_START = re.compile(r"(?<![^\W_])[a-z]{2} ?[0-9oi]{2}(?=[ \-.]{0,2}[a-z0-9]|$)")
_ACCOUNT = re.compile(r"[a-z0-9]{4}(?:[ \-.]{0,2}[a-z0-9]){8,32}")
_LABEL = re.compile(r"(?<![^\W\d_])iban(?![^\W\d_])|(?<![^\W\d_])iban(?=[a-z]{2}\d)")
_MOSTLY_DIGITS = 0.55
_LEAST_LABELLED = 10  # signs after "IBAN"
_ROW_GAP = 3.0


def accounts(pieces: Sequence[Piece]) -> Iterator[Piece]:
    for row in rows(pieces, _ROW_GAP):
        for start in range(len(row)):
            for end in range(start + 1, min(len(row), start + 7) + 1):
                whole = joined(row[start:end])
                if has_account(folded(whole.text)):
                    yield whole
    for piece in pieces:  # the label above its number, or a number that was broken
        plain = folded(piece.text)
        if not (_LABEL.search(plain) or _START.search(plain)):
            continue
        for other in pieces:
            if piece.order < other.order and stacked(piece, other, 1.5) and has_account(f"{plain} {folded(other.text)}"):
                yield joined([piece, other])


def has_account(plain: str) -> bool:
    label = _LABEL.search(plain)
    if label:
        number = re.sub(r"[^a-z0-9]", "", plain[label.end() :])[:34]
        if len(number) >= _LEAST_LABELLED and _is_mostly_digits(number):
            return True
    return any(_is_account(plain[start.start() :]) for start in _START.finditer(plain))


def _is_account(plain: str) -> bool:
    """Whether an account number of its country's length stands here: one that adds up, or one in groups of four."""
    length = account_lengths().get(plain[:2])
    found = _ACCOUNT.match(re.sub(r"^([a-z]{2}) ", r"\1", plain))
    if length is None or found is None:
        return False
    printed, signs = found[0], re.sub(r"[ \-.]", "", found[0])
    if len(signs) < length:
        return False
    number = signs[:length]
    if number[2:4].isdecimal() and iban(number):
        return True
    groups = re.split(r"[ \-.]+", printed)
    in_fours = len(groups) >= 4 and all(len(group) == 4 for group in groups[:-1])
    return len(signs) == length and _is_mostly_digits(number) and in_fours


def _is_mostly_digits(signs: str) -> bool:
    return sum(map(str.isdigit, signs)) >= _MOSTLY_DIGITS * len(signs)
