"""Numbers that name a product: article numbers of bar codes, models, lots, serial numbers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.providers.embedded import page
from assistant.providers.embedded.finders.found import Found
from assistant.providers.embedded.folding import fold
from assistant.providers.embedded.lexicon import labels
from vision.types import TextLine

_VALUE = re.compile(r"^[\s.:#-]*((?=[\w/-]*\d)[a-z0-9][\w./-]{1,24}(?:\s(?=\S*\d)[\w-]{2,12})?)")


@dataclass(frozen=True, slots=True)
class ProductNumber(Found):
    """``what``: model, lot or serial."""

    what: str


def find_product_numbers(lines: Sequence[TextLine]) -> list[ProductNumber]:
    found = []
    for line in lines:
        base = fold(line.text)
        for what, words in labels("product_numbers").items():
            match = words.search(base.plain)
            if match is None:
                continue
            value = _VALUE.search(base.plain[match.end() :])
            if value:
                start = match.end() + value.start(1)
                found.append(ProductNumber(base.clean[start : start + len(value[1])].rstrip(".-/"), (line,), what))
                continue
            for other in page.right_of(line, lines)[:1]:
                beside = _VALUE.search(fold(other.text).plain)
                if beside:
                    found.append(ProductNumber(fold(other.text).clean.strip(" :#"), (line, other), what))
    return found


def grouped(digits: str) -> str:
    """A long number in groups that can be spoken and remembered: an EAN-13 as 1 6 6, others by threes and fours."""
    if not digits.isdigit():
        return digits
    if len(digits) == 13:
        return f"{digits[0]} {digits[1:7]} {digits[7:]}"
    if len(digits) == 12:
        return f"{digits[0]} {digits[1:6]} {digits[6:11]} {digits[11]}"
    if len(digits) == 8:
        return f"{digits[:4]} {digits[4:]}"
    return " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))
