"""Numbers of somebody's papers in print: with their name beside them, or in a form that only such a number has."""

import re
from collections.abc import Callable, Iterator, Sequence

from vision.cards import check_digits
from vision.cards.shapes import Piece, rows, stacked
from vision.cards.words import fields, folded, words

_NUMBER = re.compile(r"(?<![a-z0-9])[a-z0-9]+(?:[ \-–./]{1,2}[a-z0-9]*\d[a-z0-9]*)*(?![a-z0-9])")
_DATE = re.compile(
    r"(?<!\d)(?:"
    r"(?:0?[1-9]|[12]\d|3[01])[./\- ]{1,2}(?:0?[1-9]|1[0-2])[./\- ]{1,2}(?:19|20)?\d\d"
    r"|(?:19|20)\d\d[./\- ]{1,2}(?:0?[1-9]|1[0-2])[./\- ]{1,2}\d{1,2}"
    r"|\d{1,2}[./\- ]{0,2}[^\W\d_]{3,12}[./\- ]{0,2}\d{2,4}"
    r"|\d{4}年\d{1,2}月\d{1,2}日?"
    r")(?!\d)"
)
_LEAST_SIGNS, _LEAST_DIGITS = 6, 4
_RETAIL = (8, 12, 13, 14)  # digits
_SHORT_TITLE = 30  # letters beside a paper's own name in its title; more make a sentence that only speaks of it
_MANY_FIELDS = 3  # kinds; a label on medicine has one or two
_NEAR_ROW = 12.0  # line heights from a label to its number in one row
_NEAR_STACK = 1.5

_Test = Callable[[str], bool]
# Numbers known by their form, as (form over folded print, what their bare digits and letters must satisfy).
_FORMS: tuple[tuple[re.Pattern[str], _Test], ...] = tuple(
    (re.compile(rf"(?<![a-z0-9+])(?<![\d][\-./ ])(?:{form})(?![a-z0-9])(?![\-./ ]\d)"), test)
    for form, test in (
        (r"\d{17}[\dx]", check_digits.chinese),
        (r"[2-9]\d{3} \d{4} \d{4}", check_digits.verhoeff),
        (r"\d{3}\.\d{3}\.\d{3}[\-–]\d{2}", check_digits.cpf),
        (r"\d{3}-\d{3}-\d{3}[ \-]\d{2}", check_digits.snils),
        (r"[12] ?\d\d ?[01]\d ?\d{2} ?\d{3} ?\d{3} ?\d{2}", check_digits.nir),
        (r"(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}", lambda _: True),  # United States, social security
        (r"[a-z]{3}p[a-z]\d{4}[a-z]", lambda _: True),  # India, taxpayers
    )
)


def papers(pieces: Sequence[Piece], retail_codes: Sequence[str], is_page: bool) -> Iterator[list[Piece]]:
    """The pieces by which a paper or a number of one is known, all of one paper together.

    ``is_page``: there is so much print that this is a letter, a form or a receipt, which may name papers without being one.
    ``retail_codes``: decoded numbers of goods.
    """
    for piece in pieces:
        plain = folded(piece.text)
        if any(form.search(plain) and _satisfies(form, test, plain) for form, test in _FORMS):
            yield [piece]
        label = words("labels").search(plain)
        if label:
            rest = plain[label.end() :]
            near = [] if _has_number(rest) else _numbers_near(piece, pieces)
            if near or _has_number(rest):
                yield [piece, *near]
    if is_page:
        return
    titles = [piece for piece in pieces if _is_title(folded(piece.text))]
    told = {kind: [piece for piece in pieces if field.search(folded(piece.text))] for kind, field in fields().items()}
    kinds = [kind for kind, found in told.items() if found]
    numbers = [piece for piece in pieces if _has_number_not_of_goods(folded(piece.text), retail_codes)]
    if titles and (kinds or numbers):
        yield titles
    if len(kinds) >= _MANY_FIELDS and len({piece for found in told.values() for piece in found}) >= _MANY_FIELDS:
        yield [piece for found in told.values() for piece in found]


def _has_number(plain: str) -> bool:
    return any(True for _ in _numbers(plain))


def _has_number_not_of_goods(plain: str, retail_codes: Sequence[str]) -> bool:
    return any(not _is_of_goods(number, retail_codes) for number in _numbers(plain))


def _numbers(plain: str) -> Iterator[str]:
    """What may be the number of a paper in folded print: no date, no price."""
    for found in _NUMBER.finditer(_DATE.sub(" ", plain)):
        signs = re.sub(r"[^a-z0-9]", "", found[0])
        digits = sum(map(str.isdecimal, signs))
        if len(signs) >= _LEAST_SIGNS and digits >= _LEAST_DIGITS and 3 * digits >= len(signs):
            yield found[0]


def _is_of_goods(number: str, retail_codes: Sequence[str]) -> bool:
    return number in retail_codes or (number.isdecimal() and len(number) in _RETAIL and check_digits.retail(number))


def _satisfies(form: re.Pattern[str], test: _Test, plain: str) -> bool:
    return any(test(re.sub(r"[^a-z0-9]", "", found[0])) for found in form.finditer(plain))


def _numbers_near(label: Piece, pieces: Sequence[Piece]) -> list[Piece]:
    """In the label's row, or right below it (or above, where the photo shows it upside down)."""
    return [
        piece
        for piece in pieces
        if piece is not label
        and _has_number(folded(piece.text))
        and (stacked(label, piece, _NEAR_STACK) or any(len(row) == 2 for row in rows([label, piece], _NEAR_ROW)))
    ]


def _is_title(plain: str) -> bool:
    title = words("titles")
    rest = title.sub(" ", plain)
    return rest != plain and sum(map(str.isalpha, rest)) <= _SHORT_TITLE
