"""Strength of a medicine and other measured amounts, as printed. Never what to take."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.providers.embedded import page
from assistant.providers.embedded.finders.amounts import find_amounts
from assistant.providers.embedded.finders.found import Found
from assistant.providers.embedded.folding import fold, folded
from assistant.providers.embedded.lexicon import labels
from vision.types import TextLine

_DOSE_UNIT = r"(?:mg|mcg|µg|μg|ug|iu|i\.e\.|ui|me|мг|мкг|ме|毫克|微克|ملغ|مجم|ملجم|मिलीग्राम|मिग्रा|ミリグラム|mmol|meq)"
_VOLUME = r"(?:ml|cl|dl|l|lt|ltr|litre|liter|fl\.?\s?oz|мл|л|毫升|升|مل|लीटर|मिली|ミリリットル)"
_WEIGHT = r"(?:kg|g|gr|gm|lbs?|oz|г|кг|克|千克|公斤|غم|جم|كجم|ग्राम|किग्रा|グラム)"
_NUMBER = r"\d{1,3}(?:[ ,.]\d{3})*(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
_END = r"(?![^\W\d_])"
_STRENGTH = re.compile(
    rf"(?<![\d.,])(?:{_NUMBER})\s?{_DOSE_UNIT}{_END}(?:\s?/\s?(?:(?:{_NUMBER})\s?)?(?:ml|мл|tablet|g|dose|毫升|{_DOSE_UNIT}){_END})?"
)
_PERCENT = re.compile(r"(?<![\d.,])\d{1,2}(?:[.,]\d+)?\s?%")
_SIZE = re.compile(rf"(?<![\d.,])(?:\d+\s?x\s?)?(?:{_NUMBER})\s?(?:{_VOLUME}|{_WEIGHT}){_END}")
_COUNTED = (
    r"(?:film.coated\s|filmtabletten|coated\s|chewable\s|soft\s)?(?:tablets?|capsules?|caplets?|pills?|softgels?|sachets?|tabletten|kapseln"
    r"|comprimidos?|comprimes?|gelules?|capsulas?|таблет\w*|капсул\w*|片|粒|錠|カプセル|قرص|أقراص|كبسولة|गोलियां|टैबलेट|bags|pieces|pcs|count|ct)"
)
_COUNT = re.compile(rf"(?<![\d.,])\d{{1,4}}\s?{_COUNTED}(?![^\W\d_])")


@dataclass(frozen=True, slots=True)
class Measure(Found):
    """A number with its unit, as printed."""


def find_strengths(lines: Sequence[TextLine]) -> list[Measure]:
    """Strengths such as "20 mg" or "5 mg/5 ml", in reading order, each once.

    A percentage only when there is nothing else and it is no bill.
    """
    return _find(_STRENGTH, lines) or _split(_DOSE_UNIT, lines) or ([] if find_amounts(lines) else _find(_PERCENT, lines))


def _split(unit_pattern: str, lines: Sequence[TextLine]) -> list[Measure]:
    """A number and its unit that were read as two pieces, side by side or one under the other."""
    found = []
    for unit in lines:
        if not re.fullmatch(unit_pattern, folded(unit.text).strip(" .")):
            continue
        for number in [*page.left_of(unit, lines)[:1], *page.nearby_above(unit, lines)[:1]]:
            if re.fullmatch(r"\d{1,4}(?:[.,]\d+)?", folded(number.text).strip()):
                found.append(Measure(f"{number.text.strip()} {unit.text.strip()}", (number, unit)))
                break
    return found


def find_sizes(lines: Sequence[TextLine]) -> list[Measure]:
    """Volumes and weights of a pack: "330 ml", "6 x 33 cl", "1 lb"."""
    return _find(_SIZE, lines)


def find_counts(lines: Sequence[TextLine]) -> list[Measure]:
    """How many are in the pack: "28 tablets". Never how many to take."""
    counted = [line for line in lines if not labels("lines")["taking"].search(folded(line.text))]
    return _find(_COUNT, counted) or _split(_COUNTED, counted)


def _find(pattern: re.Pattern[str], lines: Sequence[TextLine]) -> list[Measure]:
    found: dict[str, Measure] = {}
    for line in lines:
        base = fold(line.text)
        for match in pattern.finditer(base.plain):
            printed = base.clean[match.start() : match.end()].strip()
            found.setdefault(re.sub(r"\s", "", printed.lower()), Measure(printed, (line,)))
    return list(found.values())
