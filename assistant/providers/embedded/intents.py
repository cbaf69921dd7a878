"""What a question asks for, out of messy speech, by the words of a lexicon; no model.

A question is cut into clauses; every clause asks for its most specific thing, so a question may ask for several: "what shirt is this and
what colour is it".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from assistant.providers.base import Turn
from assistant.providers.embedded.folding import folded, unspaced
from assistant.providers.embedded.lexicon import Words, load
from common.languages import FALLBACK, LANGUAGES, spoken


class Intent(StrEnum):
    """The tables of ``lexicons/<language>.toml``."""

    CAPTCHA = "captcha"
    REPEAT = "repeat"
    REST = "rest"
    EXPIRY = "expiry"
    DATE = "date"
    HOURS = "hours"
    AMOUNT = "amount"
    STRENGTH = "strength"
    DOSAGE = "dosage"
    MEDICAL = "medical"
    SIDE_EFFECTS = "side_effects"
    COOKING = "cooking"
    DIRECTIONS = "directions"
    PHONE = "phone"
    ADDRESS = "address"
    RECIPIENT = "recipient"
    SENDER = "sender"
    ORIGIN = "origin"
    TITLE = "title"
    PART_TOP = "part_top"
    PART_BOTTOM = "part_bottom"
    SUMMARY = "summary"
    NUMBER = "number"
    MODEL = "model"
    KIND = "kind"
    INGREDIENTS = "ingredients"
    CONTAINS = "contains"
    NUTRITION = "nutrition"
    SIZE = "size"
    PACK_COUNT = "pack_count"
    MONEY = "money"
    COLOUR = "colour"
    PATTERN = "pattern"
    MATCH = "match"
    LIGHT = "light"
    BRIGHTER = "brighter"
    DAYTIME = "daytime"
    PEOPLE = "people"
    WHO = "who"
    TRAITS = "traits"
    CODE = "code"
    WIFI_PASSWORD = "wifi_password"  # noqa: S105  (what is asked, not a secret)
    SCREEN = "screen"
    CLEAR = "clear"
    UPRIGHT = "upright"
    JUDGE = "judge"
    WHERE = "where"
    COUNT = "count"
    DOING = "doing"
    READ = "read"
    WHAT = "what"
    CONFIRM = "confirm"


# The later tiers only speak when a clause holds nothing of an earlier one.
_TIERS: tuple[frozenset[Intent], ...] = (
    frozenset({Intent.CAPTCHA, Intent.REPEAT, Intent.REST}),
    frozenset(Intent)
    - {
        Intent.CAPTCHA,
        Intent.REPEAT,
        Intent.REST,
        Intent.KIND,
        Intent.SCREEN,
        Intent.READ,
        Intent.WHAT,
        Intent.CONFIRM,
        Intent.DOING,
        Intent.COUNT,
        Intent.WHERE,
        Intent.TITLE,
    },
    frozenset({Intent.TITLE}),
    frozenset({Intent.SCREEN}),
    frozenset({Intent.KIND, Intent.WHERE, Intent.COUNT}),
    frozenset({Intent.READ, Intent.DOING}),
    frozenset({Intent.CONFIRM}),
    frozenset({Intent.WHAT}),
)
_UNSPECIFIC = frozenset({Intent.READ, Intent.WHAT, Intent.SCREEN, Intent.CONFIRM, Intent.DOING})
# The first already answers the second.
_SAYS_IT_ALL = (
    (Intent.HOURS, Intent.DATE),
    (Intent.HOURS, Intent.EXPIRY),
    (Intent.HOURS, Intent.NUMBER),
    (Intent.EXPIRY, Intent.DATE),
    (Intent.COOKING, Intent.DIRECTIONS),
    (Intent.COOKING, Intent.COUNT),
    (Intent.NUTRITION, Intent.INGREDIENTS),
    (Intent.CONTAINS, Intent.INGREDIENTS),
    (Intent.MATCH, Intent.COLOUR),
    (Intent.MONEY, Intent.WHO),
    (Intent.COUNT, Intent.WHAT),
    (Intent.PEOPLE, Intent.WHERE),
    (Intent.MONEY, Intent.AMOUNT),
    (Intent.DOSAGE, Intent.NUMBER),
)
# The same inside one clause: "who is the sender" asks for no face, "how many grams of sugar" not for the size of the pack.
_NAMES_IT = (
    (Intent.RECIPIENT, Intent.WHO),
    (Intent.SENDER, Intent.WHO),
    (Intent.NUTRITION, Intent.SIZE),
    (Intent.MODEL, Intent.NUMBER),
    (Intent.BRIGHTER, Intent.ORIGIN),
    (Intent.BRIGHTER, Intent.LIGHT),
)
_MOST_ASKS = 3
#: For figures: what nobody of these asks for, and how much of a question is looked at.
OTHER = "other"
_BEGINNING = 200
_PUNCTUATION = "¿¡\"'“”«»„()[]/&*#-–—"
_ENDS_OF_CLAUSE = re.compile(r"[.?!;,:\n。？！；，、؟،।]+|\s-\s")


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing asked. ``words``: what the clause speaks about, for yes and no; ``clause`` as spoken, folded.

    ``is_guess``: nothing of it was understood but perhaps a word that stands in the print.
    """

    intent: Intent
    clause: str = ""
    words: tuple[tuple[str, ...], ...] = ()
    is_guess: bool = False


@dataclass(frozen=True, slots=True)
class Understood:
    """``photos``: the numbers the question names (empty: all; -1: the last). ``is_guess``: no word was understood.

    ``repeats``: how many turns back the answer lies that is to be heard again.
    """

    asks: tuple[Ask, ...]
    photos: tuple[int, ...] = ()
    is_guess: bool = False
    repeats: int = 0


@dataclass(frozen=True, slots=True)
class _Lexicon:
    asks: dict[Intent, Words]
    small_talk: Words
    statement: Words
    stop: frozenset[str]
    either: tuple[str, ...]
    containers: Words
    joins: Words
    colours: Words
    photos: dict[int, Words]


@cache
def _known() -> tuple[str, ...]:
    return tuple(code for code in LANGUAGES if (Path(__file__).parent / "lexicons" / f"{code}.toml").exists())


@cache
def lexicon(language: str) -> _Lexicon:
    table = load(Path(__file__).parent / "lexicons" / f"{language}.toml")
    return _Lexicon(
        asks={Intent(name): Words(phrases) for name, phrases in table["asks"].items()},
        small_talk=Words(table["small_talk"]),
        statement=Words(table.get("statement", [])),
        stop=frozenset(folded(word) for word in table["stop"]),
        either=tuple(folded(word) for word in table["either"]),
        containers=Words(table.get("containers", [])),
        joins=Words(table["joins"]),
        colours=Words(table["colours"]),
        photos={-1 if number == "last" else int(number): Words(phrases) for number, phrases in table.get("photos", {}).items()},
    )


def understand(question: str, language: str, turns: Sequence[Turn] = ()) -> Understood:
    """What is asked. Tries the person's language, then English, then every other; a question without a known word asks what there is."""
    for code in dict.fromkeys((spoken(language), FALLBACK, *_known())):
        found = _in_language(question, code)
        if found.asks:
            return _resolved(found, language, turns)
    plain, words_of = folded(question), lexicon(spoken(language))
    words = tuple(alternative for clause in _clauses(plain, words_of) for alternative in _content(clause, words_of))
    return Understood((Ask(Intent.WHAT, plain, words, is_guess=True),), is_guess=True)


def main_intent(question: str, language: str) -> str:
    """What is asked, for figures: the first specific Intent's value, or OTHER.

    Quick however long the question is: it looks at the beginning, in the person's language and in English.
    """
    for code in dict.fromkeys((spoken(language), FALLBACK)):
        if asks := _in_language(question[:_BEGINNING], code).asks:
            return next((ask.intent for ask in asks if ask.intent not in _UNSPECIFIC), asks[0].intent).value
    return OTHER


def is_courtesy(question: str, language: str) -> bool:
    """Whether it is only "thank you", "okay", "hello": words that ask for nothing."""
    words_of = lexicon(spoken(language))
    clauses = _clauses(re.sub(r"[’'‘`_-]", " ", folded(question)), words_of)
    return any(map(words_of.small_talk.search, clauses)) and not any(_content(clause, words_of) for clause in clauses)


def _resolved(found: Understood, language: str, turns: Sequence[Turn]) -> Understood:
    """A follow-up stands for what was asked before."""
    if found.asks[0].intent is Intent.REPEAT and turns:
        before = understand(turns[-1].question, language, turns[:-1])
        return Understood(before.asks, found.photos or before.photos, before.is_guess, repeats=before.repeats + 1)
    return found


def _in_language(question: str, code: str) -> Understood:
    words_of = lexicon(code)
    plain = re.sub(r"[’'‘`_-]", " ", folded(question))
    photos = tuple(number for number, words in words_of.photos.items() if words.search(plain))
    asks: list[Ask] = []
    statements: list[Ask] = []
    for clause in _clauses(plain, words_of):
        into = statements if words_of.statement.search(clause) else asks
        into.extend(_asks_of(clause, words_of))
    merged = _merged(asks or statements)
    if not merged and photos:
        merged = (Ask(Intent.REPEAT, plain),)
    return Understood(merged, photos)


def _clauses(plain: str, words_of: _Lexicon) -> list[str]:
    clauses = []
    for part in _ENDS_OF_CLAUSE.split(plain):
        start = 0
        for match in sorted(words_of.joins.all(part), key=lambda found: found.start()):
            clauses.append(part[start : match.start()])
            start = match.end()
        clauses.append(part[start:])
    return [clause.strip() for clause in clauses if clause.strip()]


def _asks_of(clause: str, words_of: _Lexicon) -> list[Ask]:
    matches = [(intent, match) for intent, words in words_of.asks.items() for match in words.all(clause)]
    words = _content(clause, words_of)
    for tier in _TIERS:
        here = _longest([(intent, match) for intent, match in matches if intent in tier])
        if here[:1] == [Intent.CONFIRM]:
            words = words or tuple((match.group().split()[-1],) for match in words_of.containers.all(clause))
            if not words:
                continue
            if words_of.colours.search(clause):
                here = [Intent.COLOUR]
        here = [intent for intent in here if not any(broad is intent and narrow in here for narrow, broad in _NAMES_IT)]
        if here:
            return [Ask(intent, clause, words) for intent in here[:2]]
    return []


def _longest(matches: list[tuple[Intent, re.Match[str]]]) -> list[Intent]:
    """The intents in the order of speech; a longer phrase knows better than a shorter one inside it: "name of this person", "name of"."""
    kept = [
        (match.start(), intent)
        for intent, match in matches
        if not any(
            other.start() <= match.start() and match.end() <= other.end() and other.end() - other.start() > match.end() - match.start()
            for _, other in matches
        )
    ]
    return list(dict.fromkeys(intent for _, intent in sorted(kept, key=lambda entry: entry[0])))


def _content(clause: str, words_of: _Lexicon) -> tuple[tuple[str, ...], ...]:
    """What the clause speaks about, in alternatives: "barbecue or potato chips" -> (("barbecue",), ("potato", "chips"))."""
    for match in sorted(words_of.small_talk.all(clause), key=lambda found: -found.start()):
        clause = clause[: match.start()] + " " + clause[match.end() :]
    alternatives: list[tuple[str, ...]] = []
    words: list[str] = []
    for token in _tokens(clause, words_of):
        if token in words_of.either:
            alternatives.append(tuple(words))
            words = []
        elif token not in words_of.stop:
            words.append(token)
    alternatives.append(tuple(words))
    return tuple(alternative for alternative in alternatives if alternative)


def _tokens(clause: str, words_of: _Lexicon) -> list[str]:
    """The words of a clause; in a script without spaces, what is left between the words that carry no meaning."""
    if unspaced(clause):
        for word in words_of.either:
            clause = clause.replace(word, f" {word} ")
        for word in sorted(words_of.stop - set(words_of.either), key=len, reverse=True):
            clause = clause.replace(word, " ")
    stripped = (token.strip(_PUNCTUATION) for token in clause.split())
    return [token for token in stripped if any(character.isalnum() for character in token)]


def _merged(asks: Sequence[Ask]) -> tuple[Ask, ...]:
    """Each thing once, at most three; "what is this" says nothing new beside a kind, a title or a date."""
    by_intent: dict[Intent, Ask] = {}
    for ask in asks:
        by_intent.setdefault(ask.intent, ask)
    for narrow, broad in _SAYS_IT_ALL:
        if narrow in by_intent:
            by_intent.pop(broad, None)
    if any(intent not in _UNSPECIFIC for intent in by_intent):
        for intent in (Intent.READ, Intent.SCREEN, Intent.CONFIRM):
            by_intent.pop(intent, None)
        if by_intent.keys() & {Intent.KIND, Intent.TITLE, Intent.MONEY}:
            by_intent.pop(Intent.WHAT, None)
    return tuple(by_intent.values())[:_MOST_ASKS]
