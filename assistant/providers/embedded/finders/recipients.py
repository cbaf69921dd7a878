"""Who a letter or a parcel is for, as printed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.providers.embedded import page
from assistant.providers.embedded.finders.addresses import is_of_address
from assistant.providers.embedded.finders.found import Found
from assistant.providers.embedded.folding import fold, folded
from assistant.providers.embedded.lexicon import labels
from vision.types import TextLine

_LONGEST_NAME = 45
_SAYS_ITSELF = 7  # letters from which a label needs no colon: "recipient", but not "to"


@dataclass(frozen=True, slots=True)
class Recipient(Found):
    """``is_sure``: the print leaves no doubt; otherwise it may be the sender's name, or only the salutation."""

    is_sure: bool


def find_recipient(lines: Sequence[TextLine]) -> Recipient | None:
    """Beside the word "to"; else the name over the address that is not the sender's; else the name that a letter greets."""
    return _labelled(lines) or _of_address(lines) or _greeted(lines)


def find_letterhead(lines: Sequence[TextLine]) -> Found | None:
    """The one name over an address that stands above the recipient's: who it is from. None where that is doubtful."""
    recipient = find_recipient(lines)
    if recipient is None or not recipient.is_sure:
        return None
    top = recipient.lines[-1].box[1]
    others = [line for line in _names_over_addresses(lines) if line not in recipient.lines and line.box[1] < top]
    return Found(others[0].text.strip(" ,"), (others[0],)) if len(others) == 1 else None


def _labelled(lines: Sequence[TextLine]) -> Recipient | None:
    for line in lines:
        base = fold(line.text)
        after = labels("addresses")["to_after"].search(base.plain)
        if after and after.start() >= 2 and len(base.plain) < _LONGEST_NAME:
            return Recipient(line.text.strip(), (line,), is_sure=True)
        match = labels("addresses")["to"].search(base.plain)
        if match is None or match.start() > 3:
            continue
        own = base.clean[match.end() :].strip(" :：.-")
        if own and not re.match(r"\s*[:：]", base.clean[match.end() :]) and len(match[0]) < _SAYS_ITSELF:
            continue
        if len(own) >= 2:
            return Recipient(own, (line,), is_sure=True)
        beside = [*page.right_of(line, lines)[:1], *page.nearby_below(line, lines)[:1]]
        if beside:
            return Recipient(beside[0].text.strip(), (line, beside[0]), is_sure=True)
    return None


def _of_address(lines: Sequence[TextLine]) -> Recipient | None:
    """A letter holds the sender's address first; the salutation, or a title such as "Mrs", tells the names apart."""
    names = _names_over_addresses(lines)
    greeting = _greeting(lines)
    greeted = _words(greeting.text) if greeting else set()
    chosen = [line for line in names if greeted & _words(line.text)]
    chosen = chosen or [line for line in names if labels("addresses")["title"].search(folded(line.text))]
    if len(chosen) == 1:
        return Recipient(chosen[0].text.strip(" ,"), (chosen[0],), is_sure=True)
    if not names:
        return None
    likely = (chosen or names[:2])[-1]
    return Recipient(likely.text.strip(" ,"), (likely,), is_sure=len(names) == 2 and not chosen)


def _names_over_addresses(lines: Sequence[TextLine]) -> list[TextLine]:
    found: list[TextLine] = []
    for line in lines:
        above = page.nearby_above(line, lines)[:1] if is_of_address(line) else []
        found += [name for name in above if _may_be_name(name) and not any(name is other for other in found)]
    return found


def _may_be_name(line: TextLine) -> bool:
    plain = folded(line.text)
    is_greeting = labels("addresses")["greeting"].search(plain) is not None
    return 2 <= len(plain) < _LONGEST_NAME and not re.search(r"\d", plain) and not is_of_address(line) and not is_greeting


def _greeted(lines: Sequence[TextLine]) -> Recipient | None:
    line = _greeting(lines)
    return Recipient(line.text.strip(" ,:"), (line,), is_sure=False) if line else None


def _greeting(lines: Sequence[TextLine]) -> TextLine | None:
    """The line that begins with a salutation."""
    for line in lines:
        match = labels("addresses")["greeting"].search(folded(line.text))
        if match and match.start() <= 2 and len(line.text) < _LONGEST_NAME:
            return line
    return None


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"[^\W\d_]{3,}", folded(text)) if not labels("addresses")["greeting"].search(word)}
