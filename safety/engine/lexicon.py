"""Lexicons: for each language a text file of concepts, each a list of short patterns. The words are data; this file only matches them.

    # a comment
    [person]
    man ; woman ; (little|young) (boy|girl)

A pattern is a row of words, compared in the form of ``wording``:

    who (is|was) {person}     alternatives in brackets; {person} is any pattern of the concept "person" of the same language
    describ*                  the beginning of a word (for languages with endings)
    the?  (of the)?           may be missing
    ..   ...   ....           a gap of at most 2, 4 or 8 words (as many characters in Chinese and Japanese)
    !from  !(a|b)             not followed by
    ^who   this$              at the beginning, at the end of the text

Patterns compile to regular expressions over the tokens joined by spaces, lazily, and only those are tried whose first word occurs.
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

from safety.engine.wording import disguises, fold, scripts, tokens_of, words

DIRECTORY = Path(__file__).resolve().parent.parent / "detectors" / "lexicons"

_LANGUAGES_OF = {
    "latin": ("en", "es", "fr", "de", "pt", "hi"),  # Hindi is often typed in Latin letters
    "cyrillic": ("ru",),
    "arabic": ("ar",),
    "devanagari": ("hi",),
    "kana": ("ja",),
    "han": ("zh", "ja"),
}
_PIECE = re.compile(r"\{\w+\}|\.{2,4}|[()|?!^$]|[^\s(){}|?!^$]+")
_GAPS = {"..": 2, "...": 4, "....": 8}
Span = tuple[int, int]


class LexiconError(ValueError):
    """A lexicon file that cannot be understood: an unknown concept in braces, a bracket left open, a pattern that begins with a gap."""


@dataclass(frozen=True, slots=True)
class Found:
    """The concepts one reading of a text holds. Spans are (first token, one past the last token), in order of their beginning."""

    language: str
    tokens: tuple[str, ...]
    spans: dict[str, tuple[Span, ...]] = field(default_factory=dict)

    def has(self, *concepts: str) -> bool:
        """Whether any of the concepts occurs."""
        return any(concept in self.spans for concept in concepts)

    def of(self, concept: str) -> tuple[Span, ...]:
        return self.spans.get(concept, ())

    def places(self, *concepts: str) -> set[int]:
        """The tokens that any of the concepts covers."""
        return {place for concept in concepts for span in self.of(concept) for place in range(*span)}

    def after_courtesies(self, begins: set[int]) -> set[int]:
        """``begins``, and wherever only tokens of the concept "courtesy" lie between."""
        courtesies, reached = self.places("courtesy"), set(begins)
        while later := {place + 1 for place in reached if place in courtesies} - reached:
            reached |= later
        return reached

    def near(self, one: str, other: str, gap: int = 6) -> bool:
        """Whether ``one`` and ``other`` occur with at most ``gap`` tokens between them, in either order."""
        return any(max(a[0], b[0]) - min(a[1], b[1]) <= gap for a in self.of(one) for b in self.of(other))


@dataclass(slots=True)
class _Pattern:
    concept: str
    source: str
    lexicon: "Lexicon"
    _regex: re.Pattern[str] | None = None

    @property
    def regex(self) -> re.Pattern[str]:
        if self._regex is None:
            self._regex = re.compile(self.lexicon.expression(self.source))
        return self._regex


class Lexicon:
    """One language's concepts, indexed by the first words of their patterns."""

    def __init__(self, language: str, concepts: dict[str, list[str]]) -> None:
        self.language = language
        self.concepts = concepts
        self._expressions: dict[str, str] = {}
        self._exact: dict[str, list[_Pattern]] = defaultdict(list)
        self._prefix: dict[str, list[tuple[str, _Pattern]]] = defaultdict(list)
        self._firsts: dict[str, frozenset[str]] = {}
        for concept, sources in concepts.items():
            for source in sources:
                pattern = _Pattern(concept, source, self)
                for first in self._first_words(source):
                    if first.endswith("*"):
                        self._prefix[first[:2]].append((first[:-1], pattern))
                    else:
                        self._exact[first].append(pattern)

    def compile(self) -> None:
        """Every pattern now, instead of each on its first use. Raises LexiconError for one that cannot be understood."""
        for patterns in self._exact.values():
            for pattern in patterns:
                _ = pattern.regex
        for prefixed in self._prefix.values():
            for _, pattern in prefixed:
                _ = pattern.regex

    def find(self, tokens: tuple[str, ...]) -> Found:
        joined = " ".join(tokens) + " "
        starts, position = [], 0
        for token in tokens:
            starts.append(position)
            position += len(token) + 1
        index_of = {start: number for number, start in enumerate(starts)}
        index_of[position] = len(tokens)
        spans: dict[str, list[Span]] = defaultdict(list)
        for number, token in enumerate(tokens):
            for pattern in self._candidates(token):
                match = pattern.regex.match(joined, starts[number])
                if match:
                    spans[pattern.concept].append((number, index_of[match.end()]))
        return Found(self.language, tokens, {concept: tuple(sorted(set(places))) for concept, places in spans.items()})

    def _candidates(self, token: str) -> Iterator[_Pattern]:
        yield from self._exact.get(token, ())
        for beginning, pattern in self._prefix.get(token[:2], ()):
            if token.startswith(beginning):
                yield pattern

    def expression(self, source: str) -> str:
        """The regular expression (as text) of one pattern, over tokens each followed by one space."""
        pieces = _PIECE.findall(source)
        text, rest = self._alternatives(pieces, source)
        if rest:
            raise LexiconError(f"{self.language}: unbalanced bracket in {source!r}")
        return text

    def _alternatives(self, pieces: list[str], source: str) -> tuple[str, list[str]]:
        options, current = [], ""
        while pieces:
            piece, pieces = pieces[0], pieces[1:]
            if piece == ")":
                pieces = [piece, *pieces]
                break
            if piece == "|":
                options.append(current)
                current = ""
            elif piece == "^":
                current += r"(?<![\s\S])"
            elif piece == "$":
                current += r"(?![\s\S])"
            elif piece in _GAPS:
                current += rf"(?:\S+ ){{0,{_GAPS[piece]}}}?"
            elif piece == "!":
                unit, pieces = self._unit(pieces, source)
                current += f"(?!{unit})"
            else:
                unit, pieces = self._unit([piece, *pieces], source)
                current += unit
        options.append(current)
        return (options[0] if len(options) == 1 else f"(?:{'|'.join(options)})"), pieces

    def _unit(self, pieces: list[str], source: str) -> tuple[str, list[str]]:
        if not pieces:
            raise LexiconError(f"{self.language}: nothing follows in {source!r}")
        piece, pieces = pieces[0], pieces[1:]
        if piece == "(":
            inner, pieces = self._alternatives(pieces, source)
            if not pieces or pieces[0] != ")":
                raise LexiconError(f"{self.language}: bracket left open in {source!r}")
            pieces = pieces[1:]
            unit = f"(?:{inner})"
        elif piece.startswith("{"):
            unit = self._concept_expression(piece[1:-1], source)
        else:
            unit = "".join(_token_expression(token) for token in _pattern_tokens(piece))
            if pieces and pieces[0] == "?":  # only the last token of an unspaced run is optional
                *head, last = [_token_expression(token) for token in _pattern_tokens(piece)]
                return "".join(head) + f"(?:{last})?", pieces[1:]
        if pieces and pieces[0] == "?":
            return f"(?:{unit})?", pieces[1:]
        return unit, pieces

    def _concept_expression(self, name: str, source: str) -> str:
        if name not in self._expressions:
            if name not in self.concepts:
                raise LexiconError(f"{self.language}: {source!r} names the unknown concept {name!r}")
            longest_first = sorted(self.concepts[name], key=len, reverse=True)
            self._expressions[name] = f"(?:{'|'.join(self.expression(one) for one in longest_first)})"
        return self._expressions[name]

    def _first_words(self, source: str) -> frozenset[str]:
        firsts, _, rest = self._firsts_of(_PIECE.findall(source), source)
        if rest or not firsts:
            raise LexiconError(f"{self.language}: cannot tell the first word of {source!r}")
        return firsts

    def _firsts_of(self, pieces: list[str], source: str) -> tuple[frozenset[str], bool, list[str]]:
        """(possible first words, whether nothing need match, what follows the closing bracket)."""
        found: set[str] = set()
        open_end, any_empty = True, False
        while pieces:
            piece, pieces = pieces[0], pieces[1:]
            if piece == ")":
                pieces = [piece, *pieces]
                break
            if piece == "|":
                any_empty, open_end = any_empty or open_end, True
                continue
            if piece in "^$":
                continue
            if piece in _GAPS or piece == "!":
                if open_end:
                    raise LexiconError(f"{self.language}: {source!r} begins with a gap or a negation")
                if piece == "!":
                    _, pieces = self._unit(pieces, source)
                continue
            if piece == "(":
                firsts, empty, pieces = self._firsts_of(pieces, source)
                pieces = pieces[1:]
            elif piece.startswith("{"):
                firsts, empty = self._concept_firsts(piece[1:-1], source), False
            else:
                tokens = _pattern_tokens(piece)
                firsts, empty = frozenset(tokens[:1]), not tokens
                if pieces and pieces[0] == "?" and len(tokens) > 1:
                    pieces = pieces[1:]
            if pieces and pieces[0] == "?":
                empty, pieces = True, pieces[1:]
            if open_end:
                found |= firsts
                open_end = empty
        return frozenset(found), any_empty or open_end, pieces

    def _concept_firsts(self, name: str, source: str) -> frozenset[str]:
        if name not in self._firsts:
            if name not in self.concepts:
                raise LexiconError(f"{self.language}: {source!r} names the unknown concept {name!r}")
            self._firsts[name] = frozenset().union(*(self._first_words(one) for one in self.concepts[name]))
        return self._firsts[name]


def _pattern_tokens(piece: str) -> list[str]:
    tokens = list(tokens_of(fold(piece.replace("*", ""))))
    if piece.endswith("*") and tokens:
        tokens[-1] += "*"
    return tokens


def _token_expression(token: str) -> str:
    return re.escape(token[:-1]) + r"\S* " if token.endswith("*") else re.escape(token) + " "


@cache
def lexicon(language: str) -> Lexicon:
    """The phrases of ``<language>.lex`` and the lone words of ``cues/<language>.lex``, which may add to the same concepts."""
    concepts: dict[str, list[str]] = {}
    for path in (DIRECTORY / f"{language}.lex", DIRECTORY / "cues" / f"{language}.lex"):
        for concept, patterns in parsed(path.read_text(encoding="utf-8")).items():
            known = concepts.setdefault(concept, [])
            known += (pattern for pattern in patterns if pattern not in known)
    return Lexicon(language, concepts)


@cache
def digest() -> str:
    """Eight hexadecimal digits over every list of words, so that a decision's row tells which words it was made with."""
    summed = hashlib.sha256()
    for path in sorted((*DIRECTORY.rglob("*.lex"), *DIRECTORY.rglob("*.txt"))):
        summed.update(path.relative_to(DIRECTORY).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return summed.hexdigest()[:8]


def parsed(text: str) -> dict[str, list[str]]:
    concepts: dict[str, list[str]] = {}
    patterns: list[str] | None = None
    for line in text.splitlines():
        line = line.partition("#")[0].strip()
        if line.startswith("["):
            name = line.strip("[]")
            if name in concepts:
                raise LexiconError(f"[{name}] is defined twice")
            patterns = concepts[name] = []
        elif line:
            if patterns is None:
                raise LexiconError(f"{line!r} stands before the first [concept]")
            patterns += [pattern.strip() for pattern in line.split(";") if pattern.strip()]
    return concepts


@lru_cache(maxsize=256)
def readings(text: str) -> tuple[Found, ...]:
    """Every reading of ``text``: one for each language that its script allows, and again for what it may be disguised as.

    All languages of a script are tried, because a language guess from five words is often wrong and mixing languages is an attack.
    """
    views = [words(text), *disguises(text)]
    return tuple(
        found
        for view in dict.fromkeys(view for view in views if view)
        for language in dict.fromkeys(language for script in sorted(scripts(view)) for language in _LANGUAGES_OF.get(script, ()))
        if (found := lexicon(language).find(view)).spans
    )
