"""Names and quoted words: a brand or a person's name that differs from the print by a letter or two."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from babel import Locale

from assistant.pipeline.checking.cues import cues, endings
from assistant.pipeline.checking.edits import edits
from assistant.pipeline.checking.printed import Claim, Print
from assistant.pipeline.checking.words import LETTERS
from assistant.pipeline.claim_kinds import QUOTED
from assistant.providers.embedded.folding import fold, folded
from common.languages import LANGUAGES, primary
from voice.speech.language import LATIN, identify

_LEAST = 5
_LONG = 8  # letters from which two may differ
#: Only in these scripts is a letter read surely enough that another one is news.
_SCRIPTS = re.compile(r"[a-zа-я]+")
_LATIN = re.compile(r"[a-z]+")
#: Spellings that sound alike: no listener would hear the difference, and languages spell their shared words so.
_SAID_ALIKE = (("ph", "f"), ("qu", "k"), ("th", "t"), ("gh", "g"), ("ck", "k"), ("ks", "x"))
_SOUNDS = str.maketrans("cqzyjvß", "kksiiws")
#: Letters that a recogniser takes for each other: rather its mistake than the model's.
_WRITTEN_ALIKE = (("rn", "m"), ("vv", "w"), ("cl", "d"))
_SHAPES = str.maketrans("cqvljh", "oouiin")


@dataclass(frozen=True, slots=True)
class _Word:
    """``quoted``: it was said as print, so that it cannot be a translation or another form."""

    written: str
    start: int
    quoted: bool

    @property
    def plain(self) -> str:
        return folded(self.written)


def other_name(claim: Claim, print_: Print) -> str | None:
    printed: dict[str, str] = {
        folded(word): word for line in print_.sure_lines for word in LETTERS.findall(fold(line.text).clean) if len(word) >= _LEAST
    }
    said = {word for line in claim.said.lines for word in LETTERS.findall(folded(line.text))}
    for word in [*_quoted(claim, print_), *_named(claim, print_)]:
        most = 2 if word.quoted and len(word.plain) >= _LONG else 1
        near = [other for other in printed if edits(word.plain, other, most) <= most and not _is_form(word, other)]
        if len(near) == 1 and near[0] not in said and not {word.plain, near[0]} <= _known():
            return printed[near[0]]
    return None


def _quoted(claim: Claim, print_: Print) -> Iterator[_Word]:
    """The one word of a quotation that is not printed, when it is a name. With several the quotation is rather print we have not read."""
    for match in QUOTED.finditer(claim.clean):
        words = [_Word(found.group(), match.start(1) + found.start(), quoted=True) for found in LETTERS.finditer(match[1])]
        missing = [word for word in words if len(word.plain) >= 3 and not _is_printed(word, print_)]
        if len(missing) == 1 and _can_differ(missing[0]) and (missing[0].written[0].isupper() or len(words) <= 2):
            yield missing[0]


def _named(claim: Claim, print_: Print) -> Iterator[_Word]:
    """Words that are names by their capital, or by being Latin in a sentence of another script."""
    quotes = [match.span() for match in QUOTED.finditer(claim.clean)]
    is_latin = primary(claim.language) in LATIN or not any(letter.isalpha() and letter > "ʯ" for letter in claim.clean)
    for found in LETTERS.finditer(claim.clean):
        word = _Word(found.group(), found.start(), quoted=not is_latin)
        if not word.written[0].isupper() or any(start <= word.start < end for start, end in quotes) or not _can_differ(word):
            continue
        if (_is_name_in_latin(claim, word, print_) if is_latin else _LATIN.fullmatch(word.plain)) and not _is_printed(word, print_):
            yield word


def _is_name_in_latin(claim: Claim, word: _Word, print_: Print) -> bool:
    before = claim.clean[: word.start].rstrip()
    if primary(claim.language) == "de" and any(match.end() == len(before) for match in cues("named", "de").all(folded(before))):
        return True
    if not word.written.isupper() and (primary(claim.language) == "de" or not before or not (before[-1].isalnum() or before[-1] in ",-")):
        return False
    return not _is_translated(claim, print_)


def _is_translated(claim: Claim, print_: Print) -> bool:
    """Whether the print is in another language: then a near word is rather its translation than a misread name."""
    return identify(print_.text, claim.language) != claim.language


def _can_differ(word: _Word) -> bool:
    return len(word.plain) >= _LEAST and _SCRIPTS.fullmatch(word.plain) is not None


def _is_printed(word: _Word, print_: Print) -> bool:
    """As it is, run together with its neighbours, in another form, or in a spelling that sounds or looks the same."""
    plain = word.plain
    if any(plain in run for run in print_.runs):
        return True
    words = {other for line in print_.lines for other in LETTERS.findall(folded(line.text))}
    return any(_sound(plain) == _sound(other) or _shape(plain) == _shape(other) or _is_form(word, other) for other in words)


def _is_form(word: _Word, other: str) -> bool:
    """Whether both are one word with different endings: a plural, a case, a language's own ending of a word that many share."""
    shared = 0
    for one, two in zip(word.plain, other, strict=False):
        if one != two:
            break
        shared += 1
    tails = word.plain[shared:], other[shared:]
    if word.quoted and _LATIN.fullmatch(word.plain):  # in Russian also a quoted title has its case
        return shared >= 4 and "" in tails and tails[0] + tails[1] in {"", "s", "e", "n", "es", "en"}
    return shared >= 4 and endings().issuperset(tails)


def _sound(plain: str) -> str:
    return re.sub(r"(.)\1+", r"\1", _with(plain, _SAID_ALIKE).translate(_SOUNDS))


def _shape(plain: str) -> str:
    return _with(plain, _WRITTEN_ALIKE).translate(_SHAPES)


def _with(plain: str, spellings: tuple[tuple[str, str], ...]) -> str:
    for written, alike in spellings:
        plain = plain.replace(written, alike)
    return plain


@cache
def _known() -> frozenset[str]:
    """Countries, languages, months and days have names in every language: "Brazil" on a pack from "BRASIL" is no mistake."""
    names: set[str] = set()
    for code in LANGUAGES:
        locale = Locale.parse(code)
        names.update(locale.territories.values(), locale.languages.values())
        for kind in (locale.months, locale.days):
            for widths in kind.values():
                names.update(widths["wide"].values())
    return frozenset(word for name in names for word in LETTERS.findall(folded(name)))
