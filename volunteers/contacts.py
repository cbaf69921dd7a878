"""Whether two strangers are about to exchange who and where they are, or one threatens the other.

By the words of ``contacts.toml``, in every language that Sightline speaks; no model. A volunteer's work is to read out names, telephone
numbers and addresses, so numbers alone never count, nor what is printed in the photos, nor what is told of somebody else ("the note says
call me"): only what one of the two says of themselves or asks of the other, and addresses in the net that are printed nowhere.
"""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from common.languages import FALLBACK, LANGUAGES, spoken
from safety.engine.lexicon import Found, Lexicon, Span
from safety.engine.wording import fold, unquoted, words

ASKED, GIVEN, LINK, THREAT = "contact.asked", "contact.given", "contact.link", "threat"
#: In order of weight. Patterns of ``<concept>_first`` count at the beginning of a clause only.
_CONCEPTS = (("threat", THREAT), ("given", GIVEN), ("asked", ASKED))
_NEGATION_REACHES = 4  # words: "I am not allowed to give you my number"
_DIGITS_OF_A_TELEPHONE = 6

_SENTENCE = re.compile(r"[^?!\n。？！؟।.]+(?:\.(?!\s|$)[^?!\n。？！؟।.]*)*")
_CLAUSE = re.compile(r"[,;:，；：、،؛]|\s[-–—]\s")

_TOPS = "com|org|net|info|biz|io|app|gg|xyz|site|online|shop|ru|cn|jp|br|uk|de"
_LABELS = r"(?<![a-z0-9@._-])(?:[a-z0-9][a-z0-9-]*\.)+"
_EMAIL = re.compile(r"[a-z0-9][a-z0-9._+%-]*\s?@\s?(?:[a-z0-9-]+\.)+[a-z]{2,}")
_HANDLE = re.compile(r"(?<![\w.])@[a-z][a-z0-9_.]{2,}")
_SCHEME = re.compile(r"https?://\S+")
_SITE = re.compile(rf"{_LABELS}(?:(?:{_TOPS})(?![a-z0-9-])(?:/\S*)?|[a-z]{{2,6}}/[a-z0-9_-]{{3,}}\S*)|(?<![a-z0-9@.])www\.\S+")
#: "anna at example dot org", as it is said and heard.
_AT = fold("at|arroba|arobase|chiocciola|klammeraffe|at zeichen|собака|एट|ऐट|آت|アットマーク|アット|艾特")
_DOT = fold("dot|punkt|point|punto|ponto|точка|डॉट|نقطة|دوت|ドット|点")
_SPELLED = re.compile(
    rf"([a-z0-9][a-z0-9._-]*)\s*(?<![a-z])(?:{_AT})(?![a-z])\s*([a-z0-9-]+)\s*(?<![a-z])(?:{_DOT})\s*([a-z]{{2,6}})(?![a-z])"
)
_MISREAD = str.maketrans("01|", "oll") | str.maketrans("i", "l")
_TOLERANT = range(6, 101)  # characters: in a shorter word one misread character is another word; nobody prints a longer one
_SECOND_LEVEL = frozenset({"co", "com", "org", "net"})  # as in "example.co.uk"


def exchanges_contact(text: str, language: str, printed: str | None) -> str | None:
    """``contact.asked``, ``contact.given``, ``contact.link``, ``threat``, or None when the two stay strangers.

    ``language``: a primary subtag, tried first; then every other language of ours. ``printed``: all text in the photos, which may be read
    out as it is; None (not read): then of addresses only full links count.
    """
    known = None if printed is None else _bare("".join(words(printed)))
    return _said(text, language, known) or _addressed(fold(text), known)


def _said(text: str, language: str, printed: str | None) -> str | None:
    sentences = _SENTENCE.findall(unquoted(text))
    for code in dict.fromkeys((spoken(language), FALLBACK, *LANGUAGES)):
        for sentence in sentences:
            tokens, originals, begins = _clauses(sentence)
            found = _lexicon(code).find(tokens)
            if found.has("reports"):
                if ":" in sentence or "：" in sentence:
                    break  # "It says: ..." begins a reading that goes on
                continue
            for reason, span in _spans(found, begins):
                if printed is None or _bare("".join(originals[slice(*span)])) not in printed:
                    return reason
    return None


def _spans(found: Found, begins: set[int]) -> Iterator[tuple[str, Span]]:
    courtesies = found.places("courtesy")
    may_begin = found.after_courtesies(begins | {end for _, end in found.of("joins")})
    for concept, reason in _CONCEPTS:
        first = tuple(span for span in found.of(f"{concept}_first") if span[0] in may_begin)
        for span in (*found.of(concept), *first):
            # Who speaks of killing themselves as well cries for help.
            if not _is_denied(found, span, begins, courtesies) and not (reason == THREAT and found.has("oneself")):
                yield reason, span


def _is_denied(found: Found, span: Span, begins: set[int], courtesies: set[int]) -> bool:
    """Whether a "not" before it is about it: "do not call me", but neither "why don't you call me" nor "I do not know, call me"."""
    ends = found.places("joins") | {place - 1 for place in begins}
    for start, end in found.of("not"):
        between = range(end, span[0])
        if end <= span[0] and len(between) <= _NEGATION_REACHES and start not in courtesies and ends.isdisjoint(between):
            return True
    return False


def _clauses(sentence: str) -> tuple[tuple[str, ...], list[str], set[int]]:
    """(tokens, how each was written, where clauses begin). A number is 000000 when a telephone may have it, else 0."""
    tokens: list[str] = []
    originals: list[str] = []
    begins: set[int] = set()
    for clause in _CLAUSE.split(sentence):
        begins.add(len(tokens))
        for word in words(clause):
            if word.isdigit() and tokens and originals[-1].isdigit() and len(tokens) not in begins:
                originals[-1] += word
            else:
                tokens.append(word)
                originals.append(word)
            if word.isdigit():
                tokens[-1] = "000000" if len(originals[-1]) >= _DIGITS_OF_A_TELEPHONE else "0"
    return tuple(tokens), originals, begins


def _addressed(folded: str, printed: str | None) -> str | None:
    """The reason of the first address in the net that is printed nowhere."""
    patterns = ((_SCHEME, LINK),) if printed is None else ((_EMAIL, GIVEN), (_SCHEME, LINK), (_SITE, LINK), (_HANDLE, GIVEN))
    plain = _SPELLED.sub(r" \1@\2.\3 ", folded)
    for pattern, reason in patterns:
        for match in pattern.finditer(plain):
            address = match.group().rstrip(".,;:!?)/")
            if not _is_everybodys(address) and not _is_printed(address, printed):
                return reason
    return None


def _is_everybodys(address: str) -> bool:
    """The front page of a place that everybody knows: nobody is found by it."""
    labels = address.removeprefix("https://").removeprefix("http://").removeprefix("www.").split(".")
    while len(labels) > 2 and labels[-2] in _SECOND_LEVEL:
        labels.pop(-2)
    return len(labels) == 2 and labels[0] in _table()["net"]["sites"] and labels[1].isalpha()


def _is_printed(address: str, printed: str | None) -> bool:
    if printed is None:
        return False
    bare = _bare(re.sub(r"^(?:https?://)?(?:www\.)?", "", address))
    return bare in printed or (len(bare) in _TOLERANT and _occurs_but_for_one(bare, printed))


def _occurs_but_for_one(wanted: str, text: str) -> bool:
    """Whether ``wanted`` stands anywhere in ``text`` with at most one character wrong, missing or too many (Sellers' algorithm)."""
    column = list(range(len(wanted) + 1))
    for letter in text:
        before, column[0] = column[0], 0
        for place, other in enumerate(wanted, start=1):
            before, column[place] = column[place], min(before + (letter != other), column[place] + 1, column[place - 1] + 1)
        if column[-1] <= 1:
            return True
    return False


def _bare(folded: str) -> str:
    """Letters and digits only; what a camera takes for one another is one."""
    return "".join(letter for letter in folded if letter.isalnum()).translate(_MISREAD)


@cache
def _lexicon(language: str) -> Lexicon:
    return Lexicon(language, _table()[language])


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "contacts.toml").read_text(encoding="utf-8"))
