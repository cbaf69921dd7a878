"""Money: prices and totals."""

from decimal import Decimal

from assistant.pipeline.checking.cues import is_estimated, is_reckoned
from assistant.pipeline.checking.edits import edits
from assistant.pipeline.checking.printed import Claim, Print, is_sure
from assistant.pipeline.checking.words import LETTERS
from assistant.providers.embedded.finders.amounts import Amount, find_amounts, find_price, find_total
from assistant.providers.embedded.folding import folded
from assistant.providers.embedded.lexicon import labels

_FEW = 2  # different amounts among which a near miss needs no word to say which is meant


def other_amount(claim: Claim, print_: Print) -> str | None:
    said = claim.said.numbers
    for claimed, start in amounts_said(claim):
        if is_estimated(claim, start, start + len(claimed.printed)) or _is_printed(claimed.value, print_):
            continue
        meant = (
            _total(print_) if _is_about_total(claim) else None if _is_computed(claim, claimed, print_) else _price(claim, claimed, print_)
        )
        if meant and meant.value not in said and _is_near(claimed.value, meant.value):
            return meant.printed
    return None


def amounts_said(claim: Claim) -> list[tuple[Amount, int]]:
    """Each amount of the sentence and its place in the folded text."""
    found, at = [], 0
    for amount in find_amounts([claim.line]):
        at = max(claim.plain.find(folded(amount.printed), at), 0)
        found.append((amount, at))
    return found


def _meant(claim: Claim, claimed: Amount, print_: Print) -> Amount | None:
    if _is_about_total(claim):
        return _total(print_)
    return None if _is_computed(claim, claimed, print_) else _price(claim, claimed, print_)


def _is_printed(value: Decimal, print_: Print) -> bool:
    """In any notation; a whole amount may also be a printed one rounded."""
    if value in print_.numbers:
        return True
    return value == value.to_integral_value() and any(abs(number - value) < 1 for number in print_.numbers if number > 1)


def _is_about_total(claim: Claim) -> bool:
    known = labels("amounts")
    return not known["not_total"].search(claim.plain) and any(known[kind].search(claim.plain) for kind in ("final", "total"))


def _total(print_: Print) -> Amount | None:
    """The printed total. None where none is printed: then what a model calls the total is its own sum."""
    totals = [total for lines in print_.photos if (total := find_total(lines)) and total.sure]
    return totals[0] if len(totals) == 1 and all(map(is_sure, totals[0].lines)) else None


def _is_computed(claim: Claim, claimed: Amount, print_: Print) -> bool:
    """The sentence says that it has reckoned, or the amount is what two printed ones come to, or all of them."""
    values = [amount.value for lines in print_.photos for amount in find_amounts(lines)]
    pairs = {one + other for one in values for other in values} | {one - other for one in values for other in values}
    return is_reckoned(claim) or claimed.value in pairs or claimed.value == sum(values)


def _price(claim: Claim, claimed: Amount, print_: Print) -> Amount | None:
    """The one printed amount that can have been meant: in the row that the sentence names, or among very few."""
    words = [word for word in LETTERS.findall(claim.plain) if len(word) >= 4]
    named = [price for lines in print_.sure if (price := find_price(words, lines))]
    if len(named) == 1:
        return named[0]
    amounts = [amount for lines in print_.sure for amount in find_amounts(lines)]
    near = [amount for amount in amounts if _is_near(claimed.value, amount.value)]
    one = len({amount.value for amount in near}) == 1 and len({amount.value for amount in amounts}) <= _FEW
    return near[0] if one else None


def _is_near(claimed: Decimal, printed: Decimal) -> bool:
    """In cents, so that 17 and 7.00 compare as 1700 and 700; one digit, or a moved point."""
    one, other = (f"{value:.2f}".replace(".", "").lstrip("-0") for value in (claimed, printed))
    return max(len(one), len(other)) >= 3 and edits(one, other, 1) <= 1
