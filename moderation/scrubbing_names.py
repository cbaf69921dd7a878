"""Names in words: found by lists of given names, titles, relations and introductions, and replaced by made-up ones.

In scripts with capitals a listed given name counts when it is written with one; the capitalised word after it is the surname. In scripts
without, too many names are ordinary words: there a name counts only beside another, after a title or an introduction, or before an
honorific. People whom everybody knows, and brands, stay.
"""

import re
import tomllib
from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path
from typing import Any

from safety.detectors.names import listed
from safety.engine.wording import script_of, words

_TOKEN = re.compile(r"[^\W\d_]+(?:[-'’\u0900-\u0903\u093a-\u094f\u064b-\u0652][^\W\d_]*)*")
_GENITIVE = re.compile(r"['’]s?$")
_PARTICLES = frozenset({"van", "von", "der", "den", "de", "da", "dos", "del", "la", "bin", "al", "el"})
_CASED = ("latin", "cyrillic")


class Names:
    """Remembers whom it has replaced: the same name gets the same made-up one."""

    def __init__(self) -> None:
        self._given: dict[tuple[str, ...], str] = {}
        self._family: dict[tuple[str, ...], str] = {}

    def scrubbed(self, text: str) -> str:
        text = self._east_asian(text)
        tokens = list(_TOKEN.finditer(text))
        chosen: dict[int, dict[tuple[str, ...], str]] = {}
        for place, family in _places(text, tokens):
            chosen.setdefault(place, self._family if family else self._given)
        for place in sorted(chosen):
            self._made_up(tokens[place].group(), chosen[place])
        parts, at = [], 0
        for place, token in enumerate(tokens):
            memory = chosen.get(place) or self._remembered(token.group())
            if memory is not None:
                parts += [text[at : token.start()], self._made_up(token.group(), memory)]
                at = token.end()
        return "".join((*parts, text[at:]))

    def _remembered(self, written: str) -> dict[tuple[str, ...], str] | None:
        """A surname or a rare given name that was found elsewhere in the case."""
        key = words(_GENITIVE.sub("", written))
        if not written[:1].isupper():
            return None
        return next((memory for memory in (self._given, self._family) if key in memory), None)

    def _made_up(self, written: str, memory: dict[tuple[str, ...], str]) -> str:
        ending = found.group() if (found := _GENITIVE.search(written)) else ""
        bare = written.removesuffix(ending) if ending else written
        if _is_made_up(bare):
            return written
        script = script_of(bare[0].lower())
        pool = _made_up_names(script if script in ("latin", "cyrillic", "arabic", "devanagari") else "latin", memory is self._family)
        name = memory.setdefault(words(bare), pool[len(memory) % len(pool)])
        return (name.upper() if bare.isupper() and len(bare) > 1 else name) + ending

    def _east_asian(self, text: str) -> str:
        for pattern, made_up in _east_asian():
            text = pattern.sub(partial(self._made_up_whole, _made_up_names(made_up, True)), text)
        return text

    def _made_up_whole(self, pool: list[str], found: re.Match[str]) -> str:
        return self._family.setdefault((found["name"],), pool[len(self._family) % len(pool)])


def _places(text: str, tokens: list[re.Match[str]]) -> Iterator[tuple[int, bool]]:
    """(which token, whether it is a surname) of every name."""
    table, famous, brands = _sets(), _listed(tokens, "known"), _listed(tokens, "brands")
    introduced = _introduced(text, tokens)
    for place, token in enumerate(tokens):
        written = token.group()
        if place in famous or written in table["titles"]:
            continue
        before = tokens[place - 1].group() if place and _next_to(text, tokens[place - 1], token) else ""
        if script_of(written[0].lower()) not in _CASED:
            if place in introduced or before in table["titles_uncased"]:
                yield place, False
            elif before and _is_given(before) and _is_given(written):
                yield from ((place - 1, False), (place, True))
            continue
        capital = written[0].isupper()
        titled = before in table["titles"] and capital and before[0].isupper()
        related = capital and before.lower() in table["relations"] and _somebodys(tokens, place)
        given = capital and place not in brands and (_is_given(written) or _is_made_up(written, family=False))
        if not (place in introduced or titled or related or given):
            continue
        surnames = list(_surnames(text, tokens, place, famous))
        if given and not (titled or related or place in introduced) and written in table["ambiguous"] and not surnames:
            continue
        yield place, titled and not given
        yield from ((one, True) for one in surnames)


def _surnames(text: str, tokens: list[re.Match[str]], place: int, famous: set[int]) -> Iterator[int]:
    """The capitalised words that follow a given name: two, or one among capitals, where a third word is none of the name."""
    left = 1 if tokens[place].group().isupper() else 2
    if _GENITIVE.search(tokens[place].group()):
        return
    for following in range(place + 1, len(tokens)):
        written = tokens[following].group()
        if not left or following in famous or not _next_to(text, tokens[following - 1], tokens[following]):
            return
        if written in _PARTICLES:
            continue
        if not written[0].isupper() or written in _sets()["no_surname"] or written.lower() in _sets()["relations"]:
            return
        left -= 1
        yield following


def _introduced(text: str, tokens: list[re.Match[str]]) -> set[int]:
    """Which tokens follow "my name is"."""
    ends = {found.end() for found in _introduction().finditer(text)}
    return {place for place, token in enumerate(tokens) if token.start() in ends}


def _listed(tokens: list[re.Match[str]], name: str) -> set[int]:
    """Tokens of the entries of one list: people whom everybody knows, or brands."""
    found: set[int] = set()
    folded = [words(_GENITIVE.sub("", token.group())) for token in tokens]
    for start in range(len(tokens)):
        whole: tuple[str, ...] = ()
        for end in range(start, min(start + 4, len(tokens))):
            whole += folded[end]
            if whole in listed(name):
                found.update(range(start, end + 1))
    return found


def _next_to(text: str, before: re.Match[str], after: re.Match[str]) -> bool:
    between = text[before.end() : after.start()]
    # A full stop ends a sentence, but for "Dr." and initials.
    return between in (" ", "-") or (between in (". ", ".") and (len(before.group()) == 1 or before.group() in _sets()["titles"]))


def _somebodys(tokens: list[re.Match[str]], place: int) -> bool:
    """ "my brother Dean", "my older brother Dean": not "a man Hat"."""
    return any(token.group().lower() in _sets()["possessives"] for token in tokens[max(0, place - 4) : place])


def _is_given(written: str) -> bool:
    folded = words(_GENITIVE.sub("", written))
    return folded in listed("given") or (len(folded) > 1 and any((part,) in listed("given") for part in folded))


def _is_made_up(written: str, *, family: bool | None = None) -> bool:
    folded = words(_GENITIVE.sub("", written))
    sides = (False, True) if family is None else (family,)
    return any(folded in _made_up_words(side) for side in sides)


@cache
def _made_up_words(family: bool) -> frozenset[tuple[str, ...]]:
    return frozenset(words(name) for pool in _table()["made_up"].values() for name in pool.get("family" if family else "given", ()))


@cache
def _made_up_names(script: str, family: bool) -> list[str]:
    names: list[str] = _table()["made_up"][script]["family" if family else "given"]
    return names


@cache
def _introduction() -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<!\w){re.escape(phrase)}\s+" for phrase in _table()["introductions"]), re.IGNORECASE)


@cache
def _east_asian() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Names before an honorific, and after an introduction; with the pool that replaces them."""
    table = _table()
    uncased, han = table["uncased"], "\u3005\u3040-\u30ff\u4e00-\u9fff"
    mine = {script: f"(?!{'|'.join(table['made_up'][script]['family'])})" for script in ("ja", "zh")}
    japanese, honorific_ja = "|".join(uncased["surnames_ja"]), "|".join(uncased["honorifics_ja"])
    given = "|".join("".join(entry) for entry in listed("given") if script_of(entry[0][0]) in ("han", "kana"))
    chinese, honorific_zh = uncased["surnames_zh"], "|".join(uncased["honorifics_zh"])
    introduced = table["introductions_unspaced"]
    return (
        (re.compile(rf"(?P<name>(?:{japanese})(?:{given}|[{han}]{{1,2}}?)?)(?={honorific_ja})"), "ja"),
        (re.compile(rf"(?P<name>(?:{japanese})(?:{given}))"), "ja"),
        *((re.compile(rf"(?<={after}){mine['ja']}(?P<name>[{han}]{{1,6}}?)(?=です|だ|。|、|$)"), "ja") for after in introduced["ja"]),
        (re.compile(rf"(?P<name>[{chinese}][\u4e00-\u9fff]{{1,2}})(?=先生|女士|小姐)"), "zh"),
        (re.compile(rf"(?P<name>[{chinese}])(?={honorific_zh})"), "zh"),
        *((re.compile(rf"(?<={after}){mine['zh']}(?P<name>[\u4e00-\u9fff]{{2,3}})"), "zh") for after in introduced["zh"]),
    )


@cache
def _sets() -> dict[str, frozenset[str]]:
    table = _table()
    sets = {name: frozenset(table[name]) for name in ("titles", "titles_uncased", "ambiguous", "no_surname", "possessives")}
    return {**sets, "relations": frozenset(word.lower() for word in table["relations"])}


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "scrubbing.toml").read_text(encoding="utf-8"))
