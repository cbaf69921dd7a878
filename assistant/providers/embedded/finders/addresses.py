"""Postal addresses, and who a letter or parcel is from, as printed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.providers.embedded import page
from assistant.providers.embedded.finders.found import Found
from assistant.providers.embedded.folding import fold, folded
from assistant.providers.embedded.lexicon import labels
from vision.types import TextLine

_POSTCODE = re.compile(
    r"(?<!\d)\d{5}(?:-\d{4})?(?!\d)(?=[\s,.]+[^\W\d])|(?<=[^\W\d][\s,])\s?\d{5,6}(?!\d)|\b[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}\b|\b[a-z]\d[a-z]\s?\d[a-z]\d\b|〒\s?\d{3}-?\d{4}|\b\d{5}-\d{3}\b"
)


@dataclass(frozen=True, slots=True)
class Address(Found):
    """``printed``: the lines of the address, one after the other."""


@dataclass(frozen=True, slots=True)
class Sender(Found):
    """``is_labelled``: the print says "from"; otherwise it is the signature or the letterhead, which is only likely."""

    is_labelled: bool


def is_of_address(line: TextLine) -> bool:
    """Whether it is a street with a number, or holds a postal code."""
    return _has_street(line) or bool(_POSTCODE.search(folded(line.text)))


def find_addresses(lines: Sequence[TextLine]) -> list[Address]:
    """Neighbouring lines of which one has a street word with a number and another, or the same, a postal code; or one clear street line."""
    marks = [(_has_street(line), bool(_POSTCODE.search(folded(line.text)))) for line in lines]
    found: list[Address] = []
    position = 0
    while position < len(lines):
        if not any(marks[position]):
            position += 1
            continue
        end = position + 1
        while (
            end < len(lines)
            and end - position < 4
            and (any(marks[end]) or (end + 1 < len(lines) and any(marks[end + 1]) and len(lines[end].text) < 40))
        ):
            end += 1
        streets = any(street for street, _ in marks[position:end])
        codes = any(code for _, code in marks[position:end])
        if streets and (codes or re.search(r"\d", lines[position].text)):
            part = lines[position:end]
            found.append(Address(", ".join(line.text.strip(" ,.") for line in part), tuple(part)))
        position = end
    return found


def find_streets(lines: Sequence[TextLine]) -> list[Found]:
    """The short lines with a street word, as on a street sign."""
    return [Found(line.text, (line,)) for line in lines if len(line.text) < 40 and labels("addresses")["street"].search(folded(line.text))]


def find_sender(lines: Sequence[TextLine]) -> Sender | None:
    """Who it is from: beside the word "from", else under the closing words of a letter."""
    for line in lines:
        base = fold(line.text)
        match = labels("addresses")["from"].search(base.plain)
        if match and match.start() <= 3:
            own = base.clean[match.end() :].strip(" :.-")
            if len(own) >= 3:
                return Sender(own, (line,), is_labelled=True)
            beside = [*page.right_of(line, lines)[:1], *page.nearby_below(line, lines)[:1]]
            if beside:
                return Sender(beside[0].text.strip(), (line, beside[0]), is_labelled=True)
    for line in lines:
        if labels("addresses")["closing"].search(folded(line.text)):
            below = [
                other
                for other in page.nearby_below(line, lines)
                if re.search(r"[^\W\d_]{2}", other.text) and not re.search(r"\d", other.text)
            ][:2]
            if below:
                return Sender(", ".join(other.text.strip() for other in below), tuple(below), is_labelled=False)
    return None


def _has_street(line: TextLine) -> bool:
    plain = folded(line.text)
    street = labels("addresses")["street"]
    match = street.search(plain) or street.search(folded(line.text.replace("I", "l")))  # a recogniser's "JIn"
    return match is not None and bool(re.search(r"\d", plain)) and len(plain) < 70
