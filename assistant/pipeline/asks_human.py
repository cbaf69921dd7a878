"""Whether a question asks for a human: "ask a person", "get me a volunteer", "frag einen Menschen, ob die Milch noch gut ist".

By the words of ``asks_human.toml``, in every language that Sightline speaks; no model. Calling a human by mistake shows a stranger a photo,
missing a call costs one more sentence. So a call must stand where calls stand, at the beginning of a clause, with nothing before it but
courtesies: "does the sign say ask a volunteer" and "don't ask a human" are none.

Where the answer before has offered to ask a human, a yes is a call too, if it is all that was said: "yes, please", "ok, do that", but not
"yes, it is milk". A mere "yes?" is none either; "could you?" is.
"""

import re
from dataclasses import dataclass

from assistant.pipeline.calls import call_words, clauses, languages_to_try
from safety.engine.lexicon import Found

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
    said = clauses(text)
    yes = ("yes_asking",) if _QUESTION_MARK.search(text) else ("yes", "yes_asking")
    for code in languages_to_try(language):
        found = [call_words("asks_human", code).find(tokens) for tokens in said]
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
