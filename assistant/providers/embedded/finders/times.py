"""Times of day, as printed."""

import re
from collections.abc import Sequence

from assistant.providers.embedded.finders.found import Found
from assistant.providers.embedded.folding import fold
from vision.types import TextLine

_TIME = re.compile(r"(?<![\d:.,])(?:[01]?\d|2[0-3])\s?(?::|h|時|点)\s?[0-5]\d(?::[0-5]\d)?(?![\d:])(?:\s?[ap]\.?m\b\.?)?")

# One end of a span may be short, "9" or "9am", if the other shows that these are times.
_HALF = r"\s?(?:[ap]\.?m\b\.?|uhr|h\b)"
_MARKED = rf"(?:[01]?\d|2[0-4])(?:\s?[:h時点]\s?[0-5]\d(?:{_HALF})?|[.][0-5]\d{_HALF}|{_HALF}|\s?時半?|\s?点半?)"
_TO = r"\s?(?:[-‐-―−~〜～]|to\b|till?\b|until\b|bis\b|a\b|ate\b|до\b|至|到|から|से|الى|حتى)\s?"
_END = r"(?<![\d:.,])(?:[01]?\d|2[0-4])(?![\d:.,])"
_SPAN = re.compile(rf"(?<![\d:.,]){_MARKED}{_TO}{_MARKED}(?!\d)|(?<![\d:.,]){_MARKED}{_TO}{_END}|{_END}{_TO}{_MARKED}(?!\d)")


def find_times(lines: Sequence[TextLine]) -> list[Found]:
    """ "14:31", "2:31 pm", "14h31", in reading order."""
    found = []
    for line in lines:
        base = fold(line.text)
        found += [Found(base.clean[match.start() : match.end()].strip(), (line,)) for match in _TIME.finditer(base.plain)]
    return found


def find_spans(lines: Sequence[TextLine]) -> list[Found]:
    """ "10:00 – 14:15", "9am to 5pm", each whole; a lone time where it has no end."""
    found = []
    for line in lines:
        base = fold(line.text)
        spans = [match.span() for match in _SPAN.finditer(base.plain)]
        lone = [match.span() for match in _TIME.finditer(base.plain)]
        spans += [one for one in lone if not any(start < one[1] and one[0] < end for start, end in spans)]
        found += [Found(base.clean[start:end].strip(), (line,)) for start, end in sorted(spans)]
    return found
