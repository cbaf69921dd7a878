"""Telephone numbers."""

import re

from assistant.pipeline.checking.edits import edits
from assistant.pipeline.checking.printed import Claim, Print
from assistant.providers.embedded.finders.phones import Phone, find_phones

_LEAST = 7
_COMPARED = 9


def other_phone(claim: Claim, print_: Print) -> str | None:
    said = [digits_of(text) for text in (*claim.heard, claim.text)]
    for claimed in find_phones([claim.line]):
        digits = digits_of(claimed.printed)
        if len(digits) < _LEAST or any(number in run for number in _national(claimed.printed) for run in print_.runs):
            continue
        near = {digits_of(phone.printed): phone for phone in _sure_phones(print_) if _is_near(digits, digits_of(phone.printed))}
        unheard = [phone for number, phone in near.items() if not any(number in text for text in said)]
        if len(near) == len(unheard) == 1:
            return unheard[0].printed
    return None


def digits_of(text: str) -> str:
    return re.sub(r"\D", "", text)


def _national(printed: str) -> set[str]:
    """Without what differs from country to country: +49 (0)30 123456, 0049 30 123456 and 030 123456 share 30123456."""
    digits = digits_of(printed)
    own = digits.lstrip("0")
    abroad = {own[code:].lstrip("0") for code in (1, 2, 3)} if "+" in printed or digits.startswith("00") else set()
    return {number for number in (own, *abroad) if len(number) >= _LEAST}


def _sure_phones(print_: Print) -> list[Phone]:
    return [phone for lines in print_.sure for phone in find_phones(lines)]


def _is_near(claimed: str, printed: str) -> bool:
    return edits(claimed, printed) <= 2 or edits(claimed[-_COMPARED:], printed[-_COMPARED:]) <= 2
