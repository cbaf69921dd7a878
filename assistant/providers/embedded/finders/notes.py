"""The denomination of a bank note, from what is printed on it; never from its look."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.providers.embedded.finders.found import Found
from assistant.providers.embedded.folding import folded
from vision.types import TextLine

_SPELLED = {
    "one hundred": 100,
    "fifty": 50,
    "twenty": 20,
    "ten": 10,
    "five": 5,
    "two": 2,
    "one": 1,
    "cinquenta": 50,
    "cincuenta": 50,
    "veinte": 20,
    "vinte": 20,
    "cien": 100,
    "cem": 100,
    "zehn": 10,
    "funf": 5,
    "zwanzig": 20,
    "funfzig": 50,
    "hundert": 100,
    "cinquante": 50,
    "vingt": 20,
    "dix": 10,
    "cinq": 5,
    "壹佰": 100,
    "伍拾": 50,
    "贰拾": 20,
    "拾": 10,
    "伍": 5,
    "壹": 1,
    "сто": 100,
    "пятьсот": 500,
    "тысяча": 1000,
    "пятьдесят": 50,
}
_ISSUERS = {
    r"federal reserve note|united states of america|the united states": ("dollar", "$", {1, 2, 5, 10, 20, 50, 100}),
    r"\beuro\b|\bevpo\b|ευρω|\beypo\b": ("euro", "€", {5, 10, 20, 50, 100, 200}),
    r"bank of england": ("pound", "£", {5, 10, 20, 50}),
    r"reserve bank of india|भारतीय रिज़र्व बैंक": ("rupee", "₹", {10, 20, 50, 100, 200, 500}),
    r"中国人民银行|zhongguo renmin": ("yuan", "¥", {1, 5, 10, 20, 50, 100}),
    r"日本銀行券|nippon ginko": ("yen", "¥", {1000, 2000, 5000, 10000}),
    r"банк россии|билет банка": ("rouble", "₽", {50, 100, 200, 500, 1000, 2000, 5000}),
    r"banco central do brasil": ("real", "R$", {2, 5, 10, 20, 50, 100, 200}),
    r"banco de mexico": ("peso", "$", {20, 50, 100, 200, 500, 1000}),
}


@dataclass(frozen=True, slots=True)
class Denomination(Found):
    value: int
    currency: str


def find_denomination(lines: Sequence[TextLine]) -> Denomination | None:
    """The value when the issuer is printed and one valid number of that currency stands there; None when several do or none."""
    plain = [(line, folded(line.text)) for line in lines]
    for issuer, (currency, sign, values) in _ISSUERS.items():
        named = next((line for line, text in plain if re.search(issuer, text)), None)
        if named is None:
            continue
        found: dict[int, TextLine] = {}
        for line, text in plain:
            for value in [*map(int, re.findall(r"(?<![\d.,/])\d{1,5}(?![\d.,/])", text)), *_spelled(text)]:
                if value in values and line is not named:
                    found.setdefault(value, line)
        if len(found) == 1:
            value, line = next(iter(found.items()))
            return Denomination(f"{value} {sign}", (named, line), value, currency)
    return None


def _spelled(text: str) -> list[int]:
    for word, value in _SPELLED.items():
        if re.search(rf"(?<![^\W\d_]){word}(?![^\W\d_])" if word.isascii() else word, text):
            return [value]
    return []
