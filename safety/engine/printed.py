"""Whether words stand in the print that was read, in spite of what recognisers do to it: slips, line breaks, accents, letter case."""

from functools import lru_cache

from safety.engine.wording import words

_CONFUSED = str.maketrans({"0": "o", "1": "l", "i": "l", "|": "l", "5": "s", "8": "b", "6": "g", "2": "z", "v": "u", "q": "g"})
_CYRILLIC = str.maketrans(
    {
        **dict(zip("абвгдезийклмнопрстуфыэ", "abvgdeziiklmnoprstufye", strict=True)),
        "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "iu", "я": "ia", "і": "i", "є": "ie",
    }
)  # fmt: skip


class Print:
    """One photo's text, ready to be searched. ``Print(None)``: not read, so nothing counts as printed."""

    def __init__(self, text: str | None) -> None:
        self.known = text is not None
        self.tokens = words(text or "")
        self._set = set(self.tokens)
        self._forms = {form for token in self._set for form in _forms(token)}
        self._joined = "".join(self.tokens)
        self._joined_form = _confused(self._joined)
        self._by_length: dict[int, list[str]] = {}
        for form in self._forms:
            self._by_length.setdefault(len(form), []).append(form)

    def has(self, token: str) -> bool:
        """Whether one word is printed. Short words and numbers must stand there as they are; longer ones may have a slip or two."""
        if token in self._set:
            return True
        if token.isdigit():
            return False
        forms = _forms(token)
        if any(form in self._forms for form in forms):
            return True
        if len(token) >= 5 and _confused(token) in self._joined_form:
            return True
        return any(self._close(form) for form in forms)

    def _close(self, form: str) -> bool:
        slips = 0 if len(form) < 5 else 1 if len(form) < 8 else 2
        if not slips:
            return False
        return any(
            within(form, printed, slips)
            for length in range(len(form) - slips, len(form) + slips + 1)
            for printed in self._by_length.get(length, ())
            if printed[0] == form[0] or printed[-1] == form[-1]
        )

    def has_all(self, tokens: tuple[str, ...]) -> bool:
        """Whether a whole name is printed: each word of it, or all of it in one run (Chinese, Japanese, words torn apart)."""
        if not tokens or not self.known:
            return False
        if all(len(token) == 1 and not token.isascii() for token in tokens):
            return "".join(tokens) in self._joined
        return all(self.has(token) for token in tokens if len(token) > 1) and any(len(token) > 1 for token in tokens)

    def share(self, tokens: tuple[str, ...]) -> float:
        """The share 0..1 of ``tokens`` that is printed; 0 for no tokens."""
        if not tokens or not self.known:
            return 0.0
        return sum(self.has(token) for token in tokens) / len(tokens)


@lru_cache(maxsize=64)
def printed(text: str | None) -> Print:
    return Print(text)


def within(one: str, other: str, slips: int) -> bool:
    """Whether at most ``slips`` letters must be changed, added or dropped to make one word the other."""
    if abs(len(one) - len(other)) > slips:
        return False
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, start=1):
        previous, row[0] = row[0], number
        for place, against in enumerate(other, start=1):
            previous, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, previous + (letter != against))
        if min(row) > slips:
            return False
    return row[-1] <= slips


def _confused(token: str) -> str:
    return token.replace("rn", "m").replace("vv", "w").replace("cl", "d").translate(_CONFUSED)


@lru_cache(maxsize=4096)
def _forms(token: str) -> tuple[str, ...]:
    forms = {token, _confused(token)}
    if any("\u0400" <= letter <= "\u04ff" for letter in token):
        latin = token.translate(_CYRILLIC)
        forms |= {latin, latin.replace("kh", "h").replace("ii", "y").replace("ia", "ya").replace("iu", "yu")}
    return tuple(forms)
