"""A value of a nutrition table: how much salt, sugar, energy."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.providers.embedded import page
from assistant.providers.embedded.finders.found import Found
from assistant.providers.embedded.folding import folded
from assistant.providers.embedded.lexicon import labels
from vision.types import TextLine

_AMOUNT = re.compile(r"\d+(?:[.,]\d+)?\s?(?:mg|g|kcal|kj|mcg|µg|%|cal|г|мг|ккал|克|毫克|千焦|千卡|ग्राम|غ|غم|جم|كيلو)?")


@dataclass(frozen=True, slots=True)
class NutritionValue(Found):
    """``printed``: the whole row, the nutrient's name and its values."""

    nutrient: str


def nutrients_in(question: str) -> list[str]:
    """The nutrients a question names, by their table names."""
    plain = folded(question)
    return [name for name, words in labels("nutrition").items() if words.search(plain)]


def find_nutrition(nutrient: str, lines: Sequence[TextLine]) -> NutritionValue | None:
    """The row of that nutrient: its own line when a number stands there, else with the numbers to the right of it."""
    for line in lines:
        match = labels("nutrition")[nutrient].search(folded(line.text))
        if match is None:
            continue
        before = re.search(_AMOUNT.pattern + r"\W*$", folded(line.text)[: match.start()])  # "3.5 % fat"
        if before or _AMOUNT.search(folded(line.text)[match.end() :]):
            return NutritionValue(line.text, (line,), nutrient)
        beside = [other for other in page.right_of(line, lines) if re.match(r"\W*[<>]?\W*\d", folded(other.text))][:2]
        if beside:
            row = (line, *beside)
            return NutritionValue(page.joined(row), row, nutrient)
    return None
