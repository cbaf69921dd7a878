"""What stands out: the largest print, which on a label is the brand and the product and on a letter the heading."""

from collections.abc import Sequence
from statistics import median

from assistant.providers.embedded import page
from vision.types import TextLine

_WORTH_SAYING = 0.6


def heading(lines: Sequence[TextLine]) -> list[TextLine]:
    """The largest print that is confidently read, with the lines of its own size that belong to it. Empty when nothing is worth saying."""
    worthy = [line for line in lines if is_worthy(line)]
    if not worthy:
        return []
    largest = max(worthy, key=_weight)
    return [line for line in _block_of(largest, worthy) if page.height(line) >= 0.6 * page.height(largest)][:3]


def prominent(lines: Sequence[TextLine], limit: int = 4) -> list[list[TextLine]]:
    """The heading first, then the other blocks that stand out, by size; every block is a few lines at most."""
    first = heading(lines)
    found = [first] if first else []
    seen = set(map(id, first))
    usual = median(page.height(line) for line in lines) if lines else 0
    for line in sorted((line for line in lines if is_worthy(line)), key=_weight, reverse=True):
        if len(found) >= limit:
            break
        if id(line) in seen or page.height(line) < 0.8 * usual:
            continue
        block = [other for other in _block_of(line, lines) if id(other) not in seen and is_worthy(other)][:2]
        block = [other for other in block if page.height(other) >= 0.7 * page.height(line)] or [line]
        found.append(block)
        seen.update(map(id, block))
    return found


def is_worthy(line: TextLine) -> bool:
    """Confident, and a word rather than a stray stroke."""
    letters = sum(character.isalpha() for character in line.text)
    return line.confidence >= _WORTH_SAYING and (letters >= 2 or any(character > "⺀" for character in line.text))


def _weight(line: TextLine) -> float:
    """Height counts most; a very short scrap of large print counts less than a word."""
    letters = sum(character.isalpha() for character in line.text)
    wide = any(character > "⺀" for character in line.text)
    return page.height(line) * line.confidence * min(1.0, (letters + (3 if wide else 0)) / 4)


def _block_of(line: TextLine, lines: Sequence[TextLine]) -> list[TextLine]:
    return next((block for block in page.blocks(lines) if any(other is line for other in block)), [line])
