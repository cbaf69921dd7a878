"""A part of a label that stands under its own heading: ingredients, directions, warnings, nutrition."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.providers.embedded import page
from assistant.providers.embedded.finders.found import Found
from assistant.providers.embedded.folding import folded
from assistant.providers.embedded.lexicon import labels
from vision.types import TextLine

_MOST_LINES = 14


@dataclass(frozen=True, slots=True)
class Section(Found):
    """``kind``: a table of labels/sections.toml; ``lines`` begin with the heading."""

    kind: str


def find_section(kind: str, lines: Sequence[TextLine]) -> Section | None:
    """The part under the heading of that kind, up to the next heading, a wide gap or another column. None when no heading is printed."""
    starts = [line for line in lines if _is_heading(kind, line)]
    parts = [_below(start, kind, lines) for start in starts]
    best = max(parts, key=lambda part: sum(len(line.text) for line in part), default=None)
    return Section(page.joined(best), tuple(best), kind) if best else None


def _is_heading(kind: str, line: TextLine) -> bool:
    match = labels("sections")[kind].search(folded(line.text))
    return match is not None and match.start() <= 12


def _below(start: TextLine, kind: str, lines: Sequence[TextLine]) -> list[TextLine]:
    part = [start]
    position = next(index for index, line in enumerate(lines) if line is start)
    for line in lines[position + 1 :]:
        last = part[-1]
        if len(part) >= _MOST_LINES or any(_is_heading(other, line) for other in labels("sections") if other != kind):
            break
        gap = line.box[1] - (last.box[1] + last.box[3])
        if gap > 1.8 * max(page.height(last), page.height(line)):
            break
        if page.same_row(last, line) or any(page.same_column(before, line) for before in part[-3:]):
            part.append(line)
    return part
