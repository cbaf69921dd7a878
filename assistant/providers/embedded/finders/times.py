"""Times of day, as printed."""

import re
from collections.abc import Sequence

from assistant.providers.embedded.finders.found import Found
from assistant.providers.embedded.folding import fold
from vision.types import TextLine

_TIME = re.compile(r"(?<![\d:.,])(?:[01]?\d|2[0-3])\s?(?::|h|時|点)\s?[0-5]\d(?::[0-5]\d)?(?![\d:])(?:\s?[ap]\.?m\b\.?)?")


def find_times(lines: Sequence[TextLine]) -> list[Found]:
    """ "14:31", "2:31 pm", "14h31", in reading order."""
    found = []
    for line in lines:
        base = fold(line.text)
        found += [Found(base.clean[match.start() : match.end()].strip(), (line,)) for match in _TIME.finditer(base.plain)]
    return found
