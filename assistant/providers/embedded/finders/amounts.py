"""Amounts of money: the total of a bill, and prices."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation

from assistant.providers.embedded import page
from assistant.providers.embedded.finders.found import Found
from assistant.providers.embedded.folding import fold, folded
from assistant.providers.embedded.lexicon import labels
from vision.types import TextLine

_SIGN = r"r\$|us\$|hk\$|nt\$|a\$|c\$|s\$|[$€£¥₹₽₩₺฿₫₱₪₴]"
_WORD = (
    r"(?:usd|eur|euros?|gbp|rm|myr|inr|rs\.?|chf|fr\.|cny|rmb|jpy|rub|sar|aed|egp|brl|mxn|cad|aud|kr|zl"
    r"|руб\.?|р\.|元|円|圆|ريال|درهم|جنيه|دينار|रु\.?|रुपये)"
)
_NUMBER = r"-?\d{1,3}(?:[ ,.'’]\d{3})+(?:[.,]\s?\d{1,2})?(?!\d)|-?\d+(?:[.,]\s?\d{1,2})?(?!\d)"
_MONEY = re.compile(
    rf"(?P<before>{_SIGN}|(?<![^\W\d_]){_WORD})\s?(?P<one>{_NUMBER})"
    rf"|(?<![\d.,/:-])(?P<two>{_NUMBER})\s?(?P<after>{_SIGN}|{_WORD}(?![^\W\d_]))"
    r"|(?<![\d.,/:-])(?P<bare>\d{1,3}(?:[ ,.'’]\d{3})*[.,]\s?\d{2}|\d+[.,]\d{2})(?![\d/:%]|[.,]\d|\s?(?:kg|g|ml|l|mg|oz|lb|cm|mm)\b)"
)
_STEP = 0.4  # line heights by which one row must be nearer than the next
_FROM_RIGHT = re.compile(r"[֐-ࣿ]")


@dataclass(frozen=True, slots=True)
class Amount(Found):
    """``value`` in the printed currency, ``currency`` the sign or word as printed ("" when none stands there)."""

    value: Decimal
    currency: str
    label: str = ""
    sure: bool = True


def find_amounts(lines: Sequence[TextLine]) -> list[Amount]:
    """Every amount that is money by its sign, its word or its two decimals, in reading order."""
    return [amount for line in lines for amount in _amounts(line)]


def find_total(lines: Sequence[TextLine]) -> Amount | None:
    """What the bill comes to: the amount beside the strongest label of a total. None when no label says which it is.

    ``sure`` is False where the label's row holds several amounts, as in a tax table; what was handed over less the change then decides.
    """
    ranked: list[tuple[bool, int, Decimal, int, Amount]] = []
    for position, line in enumerate(lines):
        rank = _rank(line.text)
        beside = _beside(line, lines) if rank else None
        if beside is not None:
            where = (line,) if line in beside.lines else (line, *beside.lines)
            amount = Amount(beside.printed, where, beside.value, beside.currency, line.text, beside.sure)
            ranked.append((beside.sure, rank, beside.value, position, amount))
    best = max(ranked, key=lambda entry: entry[:4])[4] if ranked else None
    if best is None or not best.sure:
        return _paid_less_change(lines) or best
    return best


def _paid_less_change(lines: Sequence[TextLine]) -> Amount | None:
    printed = find_amounts(lines)
    for paid in _labelled("paid", lines):
        for change in _labelled("change", lines):
            for amount in reversed(printed):
                if 0 < amount.value == paid.value - change.value:
                    return amount
    return None


def find_price(words: Sequence[str], lines: Sequence[TextLine]) -> Amount | None:
    """The amount in the row of the thing that the words name. None when no row names it, or several do."""
    found: list[Amount] = []
    for line in lines:
        plain = folded(line.text)
        if _rank(line.text) or not any(_names(word, plain) for word in words):
            continue
        row = [line, *(other for other in _across(line, lines) if _is_nearest(line, other, lines))]
        amounts = [(amount, other) for other in row for amount in _amounts(other)]
        if amounts:
            amount, other = amounts[-1]
            found.append(replace(amount, lines=(line,) if other is line else (line, other)))
    return found[0] if len(found) == 1 else None


def _names(word: str, plain: str) -> bool:
    if any(words.search(word) for words in labels("amounts").values()):
        return False
    stem = word[:-1] if len(word) > 4 and word.endswith("s") else word
    return len(stem) >= 3 and re.search(rf"(?<![^\W_]){re.escape(stem)}", plain) is not None


def find_labelled(kind: str, lines: Sequence[TextLine]) -> Amount | None:
    """The amount beside a label of that kind (a table of labels/amounts.toml), with the label's line. None where that is doubtful."""
    for line in lines:
        amount = _beside(line, lines) if labels("amounts")[kind].search(folded(line.text)) else None
        if amount is not None and amount.sure:
            return amount if line in amount.lines else replace(amount, lines=(line, *amount.lines))
    return None


def _labelled(kind: str, lines: Sequence[TextLine]) -> list[Amount]:
    found = (_beside(line, lines) for line in lines if labels("amounts")[kind].search(folded(line.text)))
    return [amount for amount in found if amount is not None]


def _rank(text: str) -> int:
    plain = folded(text)
    final = labels("amounts")["final"].search(plain)
    refused = labels("amounts")["not_total"].search(plain)
    if final and (refused is None or final.end() - final.start() >= refused.end() - refused.start()):
        return 3 if "round" in plain or not re.search(r"excl|gst", plain) else 2
    if refused:
        return 0
    total = labels("amounts")["total"].search(plain)
    return 1 if total and (len(plain) - (total.end() - total.start()) < 28) else 0


def _beside(label: TextLine, lines: Sequence[TextLine]) -> Amount | None:
    """The amount on the label's own line, else on its row, else right under it."""
    if own := _amounts(label):
        return own[-1]
    row = [(amount, other) for other in _across(label, lines) for amount in _amounts(other, labelled=True)]
    nearest = [amount for amount, other in row if _is_nearest(label, other, lines)]
    if row:
        chosen = nearest[-1] if nearest else row[-1][0]
        return replace(chosen, sure=len(nearest) == 1 and not _slips(label, chosen.lines[0], lines))
    for other in page.nearby_below(label, lines)[:1]:
        if not _rank(other.text) and (amounts := _amounts(other)):
            return amounts[-1]
    return None


def _across(label: TextLine, lines: Sequence[TextLine]) -> list[TextLine]:
    """The rest of the label's row, as its script runs: where it is written from right to left, the amount stands on the left."""
    return page.left_of(label, lines) if _FROM_RIGHT.search(label.text) else page.right_of(label, lines)


def _is_nearest(label: TextLine, cell: TextLine, lines: Sequence[TextLine]) -> bool:
    """Whether no other label is about as near to the row of the cell: on a page seen from the side a cell lies between two rows."""
    slack = 0.2 * min(page.height(label), page.height(cell))
    rivals = [other for other in lines if other is not label and other is not cell and page.same_column(other, label)]
    return all(_apart(other, cell) > _apart(label, cell) + slack for other in rivals)


def _slips(label: TextLine, cell: TextLine, lines: Sequence[TextLine]) -> bool:
    """Whether the label's column and the cell's may be out of step by a row: an amount lies between two rows, or one is missing below."""
    names = [other for other in lines if page.same_column(other, label) and not page.same_column(other, cell)]
    amounts = [other for other in lines if page.same_column(other, cell) and _amounts(other)]
    awaited = [name for name in names if name.box[1] > label.box[1] and _awaits_amount(name)]
    if len(awaited) > sum(amount.box[1] > cell.box[1] for amount in amounts if amount is not cell):
        return True
    for amount in amounts:
        nearest = min(names, key=lambda name: _apart(name, amount), default=label)
        others = [_apart(name, amount) for name in names if not page.same_row(name, nearest)]
        next_row = min(others, default=page.height(amount))
        if next_row - _apart(nearest, amount) < _STEP * page.height(amount) and next_row < page.height(amount):
            return True
    return False


def _awaits_amount(line: TextLine) -> bool:
    plain = folded(line.text)
    words = labels("amounts")["paid"].search(plain) or labels("amounts")["change"].search(plain)
    return words is not None and len(plain) - (words.end() - words.start()) < 8


def _apart(one: TextLine, other: TextLine) -> float:
    return abs(one.box[1] + one.box[3] / 2 - other.box[1] - other.box[3] / 2)


def _amounts(line: TextLine, *, labelled: bool = False) -> list[Amount]:
    base = fold(line.text)
    found = []
    for match in _MONEY.finditer(base.plain):
        value = _value(match["one"] or match["two"] or match["bare"])
        if value is not None:
            found.append(
                Amount(base.clean[match.start() : match.end()].strip(), (line,), value, (match["before"] or match["after"] or "").strip())
            )
    if not found and labelled:
        # Beside a label a bare number is money too, and a recogniser may have lost the point: "20 00".
        if lost := re.fullmatch(r"\W*(\d{1,5}) (\d{2})\W*", base.plain):
            found.append(Amount(f"{lost[1]}.{lost[2]}", (line,), Decimal(f"{lost[1]}.{lost[2]}"), ""))
        elif re.fullmatch(r"\W*\d{1,7}\W*", base.plain):
            number = re.sub(r"\D", "", base.plain)
            found.append(Amount(number, (line,), Decimal(number), ""))
    return found


def _value(printed: str) -> Decimal | None:
    number = re.sub(r"[\s'’]", "", printed)
    whole, mark, part = number, "", ""
    last = re.search(r"[.,](\d{1,2})$", number)
    if last:
        whole, mark, part = number[: last.start()], ".", last[1]
    try:
        return Decimal(re.sub(r"[.,]", "", whole) + mark + part)
    except InvalidOperation:
        return None
