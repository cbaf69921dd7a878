"""Taking out of words whatever names somebody or says where they are: addresses in the net, handles, numbers, streets and names.

What is put in its place is made up, of the same kind and length, and the same for the same thing throughout one case, so that a gate judges
the words as before. Made-up things are known and left alone: scrubbing twice is scrubbing once. Dates, prices and doses stay.

By patterns and lists (scrubbing.toml), so never complete: a human reads the result before it is kept. Plain Python.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from moderation.scrubbing_names import Names

# Whatever goes on and on is begun once, not anew at each of its signs.
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+\s?[@\uff20]\s?[\w-]+(?:\.[\w-]+)+")
#: Endings of addresses, all small or all large: "Done.It was" is no address.
_ENDS = "com|org|net|info|biz|io|app|dev|eu|de|fr|es|ru|cn|jp|uk|br|in|it|at|ch|nl|pl|pt|cz|dk|fi|gr|hu|ie|il|ir|kr|mx|nz|ro|se|tr|tw|ua|za"
_WORDS_TOO = "me|co|be|us|ca|ly|gg|tv|to|no|ar|au"  # with a path only
_LINK = re.compile(
    r"(?i:https?://|www\.)\S+|(?<![A-Za-z0-9.-])(?i:[a-z0-9-]+(?:\.[a-z0-9-]+)*)"
    rf"\.(?:(?:{_ENDS}|{_ENDS.upper()})(?![A-Za-z0-9-])(?:/\S*)?|(?i:{_WORDS_TOO})/\S+)"
)
_HANDLE = re.compile(r"(?<![\w.@])@[A-Za-z]\w{2,}(?!\w*[.@])")
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b")
_MADE_UP_EMAIL = re.compile(r"person\d+@example\.org")
_MADE_UP_LINK, _MADE_UP_HANDLE, _MADE_UP_POSTCODE = "https://example.org/page", "@someone", "ZZ1 1ZZ"

_NUMBER = re.compile(r"\d+(?:(?:[ \u00a0./-]|\s?\(|\)\s?|\s[-–]\s)?\d+)*")
_DATE = re.compile(
    r"(?<!\d)(?:(?:0?[1-9]|[12]\d|3[01])[./-] ?(?:0?[1-9]|1[0-2])[./-] ?(?:(?:19|20)\d\d|\d\d)"  # 31.12.2026, 31/12/26
    r"|(?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\d|3[01])[./-](?:(?:19|20)\d\d|\d\d)"  # 12/31/2026
    r"|(?:19|20)\d\d[./-](?:0?[1-9]|1[0-2])(?:[./-](?:0?[1-9]|[12]\d|3[01]))?"  # 2026-12-31, 2026-12
    r"|(?:0?[1-9]|1[0-2])[./-](?:19|20)\d\d"  # 12/2026
    r"|(?:19|20)\d\d)(?!\d)"  # 2026
)
_MADE_UP = re.compile(rf"({_MADE_UP_EMAIL.pattern}|{re.escape(_MADE_UP_LINK)}|{_MADE_UP_HANDLE}|{_MADE_UP_POSTCODE})")
_PASSES = 5
_LONG, _MANY = 4, 7  # digits at a stretch, and in all with what is between them
_STREET_NUMBER, _STREET, _STREET_CYRILLIC, _STREET_GLUED = "1", "Sample", "Примерная", "Muster"


class Scrubber:
    """Scrubs the texts of one case: ``Scrubber(*texts)`` gets to know all of them, then ``text`` gives each without what is personal."""

    def __init__(self, *texts: str) -> None:
        self._numbers: dict[str, str] = {}
        self._emails: dict[str, str] = {}
        self._names = Names()
        for text in texts:
            self.text(text)

    def text(self, text: str) -> str:
        text = unicodedata.normalize("NFC", text)
        for _ in range(_PASSES):  # what was taken out may have stood between two parts of something else
            before, text = text, self._pass(text)
            if text == before:
                break
        return text

    def _pass(self, text: str) -> str:
        text = _EMAIL.sub(lambda found: self._email(found.group()), text)
        text = _LINK.sub(_link, text)
        text = _HANDLE.sub(_MADE_UP_HANDLE, text)
        text = _POSTCODE.sub(_MADE_UP_POSTCODE, text)
        text = _addresses(text)
        text = _outside(_DATE, text, lambda part: _NUMBER.sub(lambda found: self._number(found.group()), part))
        return "".join(part if _MADE_UP.fullmatch(part) else self._names.scrubbed(part) for part in _MADE_UP.split(text))

    def _email(self, email: str) -> str:
        if _MADE_UP_EMAIL.fullmatch(email):
            return email
        return self._emails.setdefault(email.casefold(), f"person{len(self._emails) + 1}@example.org")

    def _number(self, written: str) -> str:
        digits = [unicodedata.decimal(sign) for sign in written if sign.isdecimal()]
        longest = max(len(group) for group in re.findall(r"\d+", written))
        if (longest < _LONG and len(digits) < _MANY) or _counts_up(digits):
            return written
        key = "".join(map(str, digits))
        start = self._numbers.setdefault(key, str(len(self._numbers) % 10 + 1 if len(self._numbers) % 10 < 9 else 0))
        fresh = iter(range(int(start), int(start) + len(digits)))
        # Digits of the same script: an Arabic number stays one.
        return "".join(chr(ord(sign) - unicodedata.decimal(sign) + next(fresh) % 10) if sign.isdecimal() else sign for sign in written)


def remains(texts: Iterable[str]) -> tuple[str, ...]:
    """The words of ``texts`` that scrubbing would still change; () when nothing personal is found."""
    texts = list(texts)
    scrubber = Scrubber(*texts)
    return tuple(dict.fromkeys(word for text in texts for word in _changed(text, scrubber.text(text))))


def _changed(before: str, after: str) -> list[str]:
    if unicodedata.normalize("NFC", before) == after:
        return []
    kept = set(after.split())
    return [word for word in before.split() if word not in kept] or [before.strip()]


def _counts_up(digits: list[int]) -> bool:
    """1234567 or 89012: what we make up, and nobody's number."""
    return all((after - before) % 10 == 1 for before, after in pairwise(digits))


def _link(found: re.Match[str]) -> str:
    written = found.group()
    start = found.start()
    if "example.org" in written and (written.startswith(_MADE_UP_LINK) or found.string[max(0, start - 1) : start] == "@"):
        return written
    end = re.search(r"[.,;:!?)]*$", written)
    return _MADE_UP_LINK + (end.group() if end else "")


def _addresses(text: str) -> str:
    before, after, glued = _streets()
    text = before.sub(lambda m: f"{_house(m['first'])}{m['kind']} {_street(m['name'])}{_house(m['last'])}", text)
    text = after.sub(lambda m: f"{_STREET_NUMBER} {_street(m['name'])} {m['kind']}", text)
    return glued.sub(lambda m: _like(f"{_STREET_GLUED}{m['kind'].lower()} {_STREET_NUMBER}", m["name"]), text)


def _house(number: str | None) -> str:
    return re.sub(r"\d+\s?[a-z]?\b", _STREET_NUMBER, number) if number else ""


def _street(written: str) -> str:
    return _like(_STREET_CYRILLIC if "\u0400" <= written[0] <= "\u04ff" else _STREET, written)


def _like(word: str, written: str) -> str:
    return word.upper() if written.isupper() and len(written) > 1 else word


def _outside(pattern: re.Pattern[str], text: str, change: Any) -> str:
    """``text`` with everything between the matches changed."""
    parts, at = [], 0
    for found in pattern.finditer(text):
        # A "year" that is a part of a longer number is no year.
        if _glued_to_digits(text, found):
            continue
        parts += [change(text[at : found.start()]), found.group()]
        at = found.end()
    return "".join((*parts, change(text[at:])))


def _glued_to_digits(text: str, found: re.Match[str]) -> bool:
    around = text[max(0, found.start() - 2) : found.start()], text[found.end() : found.end() + 2]
    return bool(re.search(r"\d[ \u00a0./()-]?$", around[0]) or re.match(r"[ \u00a0./()-]?\d", around[1]))


@cache
def _streets() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Streets with a house number: the kind before the name ("rue ..."), after it ("... Street"), and glued to it ("...straße")."""
    kinds = table()["streets"]
    name = r"(?:(?:d[eu]l?a?|des|d[ao]s?|l[ao]s?|la|les|l['’])\s?)*(?P<name>[^\W\d_a-z][\w.'’-]*)(?:\s[^\W\d_a-z][\w'’-]*){0,2}"
    house = r"(?<!\d)(?<!\d[ \u00a0./-])\d{1,4}(?:\s?[a-z])?\b(?![ \u00a0./-]?\d)"
    before = rf"(?P<first>\b{house},?\s)?\b(?P<kind>(?i:{'|'.join(kinds['before'])}))\s+{name}(?P<last>,?\s(?:n[°º.]\s?)?{house})?"
    after = rf"\b{house}\s(?P<name>[A-Z][\w'’.-]*)(?:\s[A-Z][\w'’-]*){{0,2}}\s(?P<kind>(?i:{'|'.join(kinds['after'])}))\b"
    glued = rf"\b(?P<name>[A-ZÄÖÜ][\wäöüß-]{{0,60}}?)[ -]?(?P<kind>(?i:{'|'.join(kinds['glued'])}))\s?{house}"
    # Without a number a street is no address: it is only where something stands.
    return re.compile(rf"(?=(?:\b{house},?\s\w)|\w[^\n]{{0,60}}?\d){before}"), re.compile(after), re.compile(glued)


@cache
def table() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "scrubbing.toml").read_text(encoding="utf-8"))
