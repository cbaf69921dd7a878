"""Whether the print names a thing that somebody must not eat. Found is certain; not found is not."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from assistant.providers.embedded.finders.found import Found
from assistant.providers.embedded.folding import folded
from assistant.providers.embedded.lexicon import labels
from vision.types import TextLine

_ONLY_ONE_OF_ITS_KIND = (
    *("butter", "cheese", "cream", "yogurt", "tuna", "salmon", "almond", "hazelnut", "walnut", "cashew", "pistachio"),
    *("shrimp", "ham", "bacon"),
)


class Presence(StrEnum):
    CONTAINS = "contains"
    MAY_CONTAIN = "may_contain"
    WITHOUT = "without"


@dataclass(frozen=True, slots=True)
class Allergen(Found):
    """``substance``: a table of labels/allergens.toml."""

    substance: str
    presence: Presence


def substances_in(question: str) -> list[str]:
    """The substances a question is about, by table name; "nuts" also asks for peanuts.

    Empty for one thing of a kind: that milk is in it says nothing of butter.
    """
    plain = folded(question)
    if any(labels("things")[name].search(plain) for name in _ONLY_ONE_OF_ITS_KIND):
        return []
    asked = [name for name, words in labels("allergens").items() if words.search(plain)]
    return [*asked, "peanuts"] if "nuts" in asked and "peanuts" not in asked else asked


def find_allergen(substance: str, lines: Sequence[TextLine]) -> list[Allergen]:
    """Every printed line that names the substance, what is surely inside first."""
    found = []
    for position, line in enumerate(lines):
        plain = folded(line.text)
        for match in labels("allergens")[substance].all(plain):
            before = folded(lines[position - 1].text) if position else ""
            found.append(Allergen(line.text, (line,), substance, _presence(plain, match, before)))
            break
    order = [Presence.CONTAINS, Presence.MAY_CONTAIN, Presence.WITHOUT]
    return sorted(found, key=lambda allergen: order.index(allergen.presence))


def _presence(plain: str, match: re.Match[str], line_before: str) -> Presence:
    words = labels("allergen_words")
    near = plain[max(0, match.start() - 16) : match.end() + 14]
    sentence = re.split(r"[.;。；]", plain[: match.start()])[-1]
    if words["without"].search(near):
        return Presence.WITHOUT
    continued = "" if re.search(r"[.;。；]\s*$", line_before) or len(sentence) < match.start() else re.split(r"[.;。；]", line_before)[-1]
    if words["maybe"].search(f"{continued} {sentence}") or words["maybe"].search(plain[match.end() :].split(".")[0]):
        return Presence.MAY_CONTAIN
    return Presence.CONTAINS
