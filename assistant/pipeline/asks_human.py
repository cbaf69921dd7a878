"""Whether a question asks for a human: "ask a person", "get me a volunteer", "frag einen Menschen, ob die Milch noch gut ist".

By the words of ``asks_human.toml``, in every language that Sightline speaks; no model. Calling a human by mistake shows a stranger a photo,
missing a call costs one more sentence. So a call must stand where calls stand, at the beginning of a clause, with nothing before it but
courtesies: "does the sign say ask a volunteer" and "don't ask a human" are none.

Where the answer before has offered to ask a human, a yes is a call too, if it is all that was said: "yes, please", "ok, do that", but not
"yes, it is milk". A mere "yes?" is none either; "could you?" is.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from common.languages import FALLBACK, LANGUAGES, spoken
from safety.engine.lexicon import Found, Lexicon
from safety.engine.wording import unquoted, words

_ENDS_OF_CLAUSE = re.compile(r"[.?!;,\n。？！；，、؟،؛।]+|\s[-–—]+\s")
#: What asks for nothing itself, so a call beside it stands alone.
_AROUND = ("courtesy", "joins", "purpose", "complaint")
_QUESTION_MARK = re.compile(r"[?？؟]")


@dataclass(frozen=True, slots=True)
class AsksHuman:
    """``alone``: nothing else was said, so the help is wanted with what was asked before. Otherwise the words hold their own question."""

    alone: bool


def asks_human(text: str, language: str, *, offered: bool = False) -> AsksHuman | None:
    """None when nobody is asked for. ``language``: a primary subtag, tried first; then English, then every other language of ours.

    ``offered``: the answer before this has offered to ask a human.
    """
    clauses = [tokens for clause in _ENDS_OF_CLAUSE.split(unquoted(text)) if (tokens := words(clause))]
    yes = ("yes_asking",) if _QUESTION_MARK.search(text) else ("yes", "yes_asking")
    for code in dict.fromkeys((spoken(language), FALLBACK, *LANGUAGES)):
        found = [_lexicon(code).find(tokens) for tokens in clauses]
        calls = [_calls(clause) for clause in found]
        if any(calls):
            return AsksHuman(all(_says_nothing_else(clause, called) for clause, called in zip(found, calls, strict=True)))
        if offered and any(clause.has(*yes) for clause in found) and all(_only_says_yes(clause) for clause in found):
            return AsksHuman(alone=True)
    return None


def _calls(clause: Found) -> set[int]:
    """The places of the tokens that call for a human."""
    courtesies = clause.places("courtesy")
    begins = clause.after_courtesies({0, *(end for _, end in clause.of("joins"))})
    called = [range(*span) for span in clause.of("asks") if span[0] in begins]
    called += [range(*span) for span in clause.of("asks_last") if courtesies.issuperset(range(span[1], len(clause.tokens)))]
    return {place for span in called for place in span}


def _says_nothing_else(clause: Found, called: set[int]) -> bool:
    return (called | clause.places(*_AROUND)).issuperset(range(len(clause.tokens)))


def _only_says_yes(clause: Found) -> bool:
    return clause.places("yes", "yes_asking", "with_yes").issuperset(range(len(clause.tokens)))


@cache
def _lexicon(language: str) -> Lexicon:
    table = tomllib.loads((Path(__file__).parent / "asks_human.toml").read_text(encoding="utf-8"))
    return Lexicon(language, {concept: [_written_out(one) for one in patterns] for concept, patterns in table[language].items()})


def _written_out(pattern: str) -> str:
    """``"(a|b)* c"`` -> ``"(a|b)? (a|b)? (a|b)? c"``: what the lexicon's patterns do not have."""
    while (end := pattern.find(")*")) >= 0:
        depth, start = 1, end
        while depth:
            start -= 1
            depth += (pattern[start] == ")") - (pattern[start] == "(")
        pattern = pattern[:start] + f"{pattern[start : end + 1]}? " * 3 + pattern[end + 2 :]
    return pattern
