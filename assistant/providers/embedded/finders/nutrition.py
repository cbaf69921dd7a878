"""A value of a nutrition table: how much salt, sugar, energy."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.providers.embedded import page
from assistant.providers.embedded.finders.found import Found
from assistant.providers.embedded.folding import fold, folded
from assistant.providers.embedded.lexicon import labels
from vision.types import TextLine

_AMOUNT = re.compile(r"\d+(?:[.,]\d+)?\s?(?:mg|g|kcal|kj|mcg|µg|%|cal|г|мг|ккал|克|毫克|千焦|千卡|ग्राम|غ|غم|جم|كيلو)?")
_LONGEST_HEAD = 25  # a title over the whole table is longer than the head of a column
_PER = re.compile(r"(?<!\d)100\s?(?:grams?|gramm|g|ml|г|мл|克|毫升|公克|ग्राम|मि\.?ली|غرام|غ|جم|مل)(?![^\W\d_])")


@dataclass(frozen=True, slots=True)
class NutritionValue(Found):
    """``printed``: the whole row, the nutrient's name and its values; ``per``: what they are for as printed, "" where that is not clear.

    With ``per`` the row holds the one value of that column.
    """

    nutrient: str
    per: str = ""


def nutrients_in(question: str) -> list[str]:
    """The nutrients a question names, by their table names."""
    plain = folded(question)
    named = [name for name, words in labels("nutrition").items() if words.search(plain)]
    return [name for name in named if name != "fat" or "saturated" not in named]


def find_nutrition(nutrient: str, lines: Sequence[TextLine]) -> NutritionValue | None:
    """The row of that nutrient: its own line when a number stands there, else with the numbers to the right of it."""
    for line in lines:
        match = labels("nutrition")[nutrient].search(folded(line.text))
        if match is None or (nutrient == "fat" and labels("lines")["part_of_fat"].search(folded(line.text))):
            continue
        before = re.search(_AMOUNT.pattern + r"\W*$", folded(line.text)[: match.start()])  # "3.5 % fat"
        values = _AMOUNT.findall(folded(line.text)[match.end() :])
        if before or values:
            per = _only_per(line, lines) if len(values) == 1 and not before else ""
            return NutritionValue(line.text, (line,), nutrient, per)
        cells = [other for other in page.right_of(line, lines) if re.match(r"\W*\d", folded(other.text))]
        if cells:
            return _of_row(line, cells, nutrient, lines)
    return None


def _of_row(line: TextLine, cells: Sequence[TextLine], nutrient: str, lines: Sequence[TextLine]) -> NutritionValue:
    """The value per 100 g or ml where the head of that column is read; the first two columns where it is not."""
    columns = [head for head in _heads(line, lines) if len(folded(head.text)) < _LONGEST_HEAD]
    for head in columns if len(cells) > 1 else ():
        under = [cell for cell in cells if page.same_column(head, cell)]
        if len(under) == 1 and sum(page.same_column(under[0], other) for other in columns) == 1:
            return NutritionValue(page.joined((line, *under)), (line, *under), nutrient, _per(head))
    row = (line, *cells[:2])
    return NutritionValue(page.joined(row), row, nutrient, _only_per(line, lines) if len(cells) == 1 else "")


def _only_per(line: TextLine, lines: Sequence[TextLine]) -> str:
    """What a table of one column is for: "per 100 g" over it. "" where something else, such as a portion, is named there too."""
    heads = {_per(head): head for head in _heads(line, lines)}
    above = [other for other in lines if other.box[1] < line.box[1]]
    if len(heads) != 1 or any(labels("lines")["portion"].search(folded(other.text)) for other in above):
        return ""
    return next(iter(heads))


def _heads(line: TextLine, lines: Sequence[TextLine]) -> list[TextLine]:
    """The lines above that say "per 100 g" or "per 100 ml"."""
    return [other for other in lines if other.box[1] < line.box[1] and not page.same_row(other, line) and _PER.search(folded(other.text))]


def _per(head: TextLine) -> str:
    """As printed: "100 g"."""
    base = fold(head.text)
    match = _PER.search(base.plain)
    return base.clean[match.start() : match.end()] if match else ""
