"""Cooking times and temperatures, with the words around them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.providers.embedded.finders.found import Found
from assistant.providers.embedded.finders.sections import find_section
from assistant.providers.embedded.folding import folded
from assistant.providers.embedded.lexicon import labels
from vision.types import TextLine

_TIME = re.compile(
    r"\d+(?:[.,/]\d+)?(?:\s?(?:-|–|to|a|à|bis|до|bis zu|~|至)\s?\d+)?\s*(?:minut\w*|mins?\b|min\.|seconds?|secs?\b|"
    r"sek\w*|segundos?|secondes?|hours?|hrs?\b|stunden?|heures?|"
    r"horas?|минут\w*|мин\b|секунд\w*|час\w*|分钟|分鐘|分間|分|秒|小时|時間|मिनट|सेकंड|घंटे?|دقائق|دقيقة|ثانية|ثوان|ساعة)"
)
_HEAT = re.compile(
    r"\d{2,3}\s?(?:°|º|˚|degrees?|grad|grados|graus|degres|градус\w*|度|℃|℉|डिग्री|درجة)\s?[cf]?|(?<!\d)\d{3}\s?[cf]\b|\d{3,4}\s?(?:w|watts?|вт|وات|वॉट|ワット)\b|gas\s(?:mark\s)?\d"
)


@dataclass(frozen=True, slots=True)
class CookingStep(Found):
    """One printed line (or two that belong together) that says how long or how hot."""

    has_time: bool
    has_heat: bool


def find_cooking_steps(lines: Sequence[TextLine]) -> list[CookingStep]:
    """The lines that name a time or a heat and speak of cooking, or stand under a cooking heading."""
    section = find_section("cooking", lines)
    under_heading = set(map(id, section.lines)) if section else set()
    steps = []
    for line in lines:
        plain = folded(line.text)
        has_time, has_heat = bool(_TIME.search(plain)), bool(_HEAT.search(plain))
        if (has_time or has_heat) and (id(line) in under_heading or labels("cooking")["words"].search(plain)):
            steps.append(CookingStep(line.text, (line,), has_time, has_heat))
    return steps
