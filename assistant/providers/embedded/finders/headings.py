"""What stands out: the largest print, which on a label is the brand and the product and on a letter the heading."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median

from assistant.providers.embedded import page
from assistant.providers.embedded.finders.amounts import find_amounts, find_total
from assistant.providers.embedded.sentences import SURE
from vision.types import TextLine

_WORTH_SAYING = 0.7
# A serial or a checksum is nothing to begin with.
_LONG_NUMBER = re.compile(r"[0-9a-fA-F-]{20,}|\S{30,}")
_FEW_LINES, _FEW_LETTERS = 8, 120
_MANY_LINES = 15


class Layout(StrEnum):
    """WORDS: so little that it can be said whole. LABEL: some print is larger. RECEIPT, PAGE: much print of about one size."""

    WORDS = "words"
    LABEL = "label"
    RECEIPT = "receipt"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Gist:
    """What to say first of a text: ``blocks`` of lines, the most telling first. No block when nothing is read well enough."""

    layout: Layout
    blocks: tuple[tuple[TextLine, ...], ...]

    @property
    def lines(self) -> tuple[TextLine, ...]:
        return tuple(line for block in self.blocks for line in block)


def gist(lines: Sequence[TextLine], most_blocks: int = 3) -> Gist:
    read = [line for line in lines if line.confidence >= _WORTH_SAYING and not _LONG_NUMBER.search(line.text)]
    sure = [line for line in read if line.confidence >= SURE] or read
    if not sure:
        return Gist(Layout.WORDS, ())
    if len(sure) <= _FEW_LINES and sum(map(_length, sure)) <= _FEW_LETTERS:
        return Gist(Layout.WORDS, (tuple(sure),))
    if len(find_amounts(lines)) >= 3 and find_total(lines) is not None:
        return Gist(Layout.RECEIPT, (_first_words(sure),))
    largest = _largest(sure)
    if largest is None:
        return Gist(Layout.PAGE, (_first_words(sure),))
    return Gist(Layout.LABEL, tuple(map(tuple, _ranked(largest, sure, most_blocks))))


def is_worthy(line: TextLine) -> bool:
    """Confident, and a word rather than a stray stroke."""
    letters = sum(character.isalpha() for character in line.text)
    return line.confidence >= _WORTH_SAYING and (letters >= 3 or any(character > "⺀" for character in line.text))


def _largest(lines: Sequence[TextLine]) -> TextLine | None:
    """The line that is clearly larger than the others; on a page full of print only near its top, where a heading is."""
    worthy = [line for line in lines if is_worthy(line)]
    if len(lines) >= _MANY_LINES:
        worthy = worthy[: len(worthy) * 2 // 5 + 1]
    if not worthy:
        return None
    largest = max(worthy, key=_weight)
    others = [page.letter_height(line) for line in lines if line is not largest]
    enough = 1.6 if len(lines) >= _MANY_LINES else 1.3
    return largest if page.letter_height(largest) >= enough * median(others) else None


def _ranked(largest: TextLine, lines: Sequence[TextLine], most: int) -> list[list[TextLine]]:
    """The largest print with the lines of its own size that belong to it, then what stands out next."""
    found: list[list[TextLine]] = []
    seen: set[int] = set()
    usual = median(page.letter_height(line) for line in lines)
    for line in [largest, *sorted(filter(is_worthy, lines), key=_weight, reverse=True)]:
        if len(found) >= most:
            break
        if id(line) in seen or (found and page.letter_height(line) < 1.15 * usual):
            continue
        block = next((block for block in page.blocks(lines) if any(other is line for other in block)), [line])
        alike = _run([other for other in block if id(other) not in seen], line)
        chosen = alike if len(alike) <= 3 else _around(alike, line)
        found.append(chosen)
        seen.update(map(id, chosen))
    return found


def _run(block: Sequence[TextLine], line: TextLine) -> list[TextLine]:
    """The neighbours of a line in its block, up to the first of clearly smaller print."""
    at = next(index for index, other in enumerate(block) if other is line)
    is_alike = [page.letter_height(other) >= 0.6 * page.letter_height(line) for other in block]
    start = next((index + 1 for index in range(at, -1, -1) if not is_alike[index]), 0)
    end = next((index for index in range(at, len(block)) if not is_alike[index]), len(block))
    return list(block[start:end])


def _around(block: list[TextLine], line: TextLine) -> list[TextLine]:
    """At most three lines of a long block, from the given one on."""
    start = next(index for index, other in enumerate(block) if other is line)
    return block[start : start + 3]


def _first_words(lines: Sequence[TextLine]) -> tuple[TextLine, ...]:
    """How a page begins: its first lines of words, enough for a sentence."""
    chosen: list[TextLine] = []
    for line in filter(is_worthy, lines):
        chosen.append(line)
        if len(chosen) >= 4 or sum(len(one.text) for one in chosen) >= 40:
            break
    return tuple(chosen) or tuple(lines[:2])


def _length(line: TextLine) -> int:
    """Letters to be heard: a Chinese or Japanese sign is as long as two Latin letters."""
    return sum(2 if character > "⺀" else 1 for character in line.text)


def _weight(line: TextLine) -> float:
    """Height counts most; a very short scrap of large print counts less than a word."""
    letters = sum(character.isalpha() for character in line.text)
    wide = any(character > "⺀" for character in line.text)
    return page.letter_height(line) * line.confidence * min(1.0, (letters + (3 if wide else 0)) / 4)
