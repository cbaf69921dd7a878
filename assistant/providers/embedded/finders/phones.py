"""Telephone numbers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.providers.embedded import page
from assistant.providers.embedded.finders.date_forms import read_dates
from assistant.providers.embedded.finders.found import Found
from assistant.providers.embedded.folding import fold, folded
from assistant.providers.embedded.lexicon import labels
from vision.types import TextLine

# A comma parts two numbers ("6929,012-659") after four digits at least; after fewer it belongs to one number ("1,000").
_NUMBER = re.compile(
    r"(?<![\d/#-])(?<!\d\.)(?<!(?<!\d{3})\d,)(?:\+|00)?\(?\d{1,5}\)?(?:[\s./-]{0,2}\(?\d{1,5}\)?){1,6}(?!\d|[./-]\d|(?<!\d{4}),\d)"
)


@dataclass(frozen=True, slots=True)
class Phone(Found):
    """``is_fax``: the label says it is no telephone."""

    is_labelled: bool
    is_fax: bool = False


def find_phones(lines: Sequence[TextLine]) -> list[Phone]:
    """Telephone numbers, labelled ones first. Without a label only what is written like one: with a plus sign or in groups."""
    found: dict[str, Phone] = {}
    for line in lines:
        base = fold(line.text)
        dates = [form for form in read_dates(line.text) if not form.weak]
        for match in _NUMBER.finditer(base.plain):
            printed = base.clean[match.start() : match.end()].strip(" ./-")
            digits = re.sub(r"\D", "", printed)
            if not 6 <= len(digits) <= 15 or any(form.start < match.end() and match.start() < form.end for form in dates):
                continue
            before = base.plain[: match.start()]
            label = _label(line, before, lines)
            part_of_a_word = before[-1:].isalpha() and not any(words.search(before[-12:] + " ") for words in [labels("phones")["phone"]])
            if part_of_a_word or digits.startswith("000") or label == "other" or (label is None and not _written_like_one(printed, digits)):
                continue
            found.setdefault(digits, Phone(printed, (line,), is_labelled=label is not None, is_fax=label == "fax"))
    return sorted(found.values(), key=lambda phone: (phone.is_fax, not phone.is_labelled))


def _label(line: TextLine, before: str, lines: Sequence[TextLine]) -> str | None:
    texts = [before, *(folded(other.text) for other in page.left_of(line, lines)[:1])]
    for text in texts:
        last = max(((match.end(), kind) for kind, words in labels("phones").items() for match in words.all(text)), default=None)
        if last is not None:
            return last[1]
    return None


def _written_like_one(printed: str, digits: str) -> bool:
    if printed.startswith("+"):
        return len(digits) >= 8
    groups = [group for group in re.split(r"[\s./()-]+", printed) if group]
    return len(digits) >= 9 and 2 <= len(groups) <= 5 and digits[0] in "01" and all(len(group) <= 5 for group in groups)
