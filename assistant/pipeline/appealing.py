"""Whether somebody contests what was refused, or asks after an appeal: "I want to appeal", "what happened to my appeal?".

By the words of ``appealing.toml``, in every language that Sightline speaks; no model. People photograph letters and ask how to appeal a
parking fine, so a call stands where calls stand (assistant.pipeline.asks_human) and says nothing else, and words that could be about such a
letter count only in a conversation in which something was refused. Who gives a reason contests as well: what follows "because" is free.
"""

from enum import StrEnum
from functools import cache

from assistant.pipeline.calls import clauses, languages_to_try, patterns
from safety.engine.lexicon import Found, Lexicon

#: What asks for nothing itself, so a call beside it stands alone.
_AROUND = ("courtesy", "around", "joins")


class AppealCall(StrEnum):
    """make: somebody else shall look at it. status: how does what I contested stand?"""

    MAKE = "make"
    STATUS = "status"


def appealing(text: str, language: str, *, contestable: bool = False) -> AppealCall | None:
    """None when nothing is contested. ``language``: a primary subtag, tried first; then English, then every other language of ours.

    ``contestable``: something in this conversation was refused, guided or held back.
    """
    said = clauses(text)
    for code in languages_to_try(language):
        found = [_words(code).find(tokens) for tokens in said]
        if any(_calls(clause, "asks_after") for clause in found):
            return AppealCall.STATUS
        if any(_calls(clause, "appeals") for clause in found):
            return AppealCall.MAKE
        if contestable and any(_calls(clause, "doubts") for clause in found) and all(_says_nothing_else(clause) for clause in found):
            return AppealCall.MAKE
    return None


def _calls(clause: Found, concept: str) -> bool:
    """Whether a call begins where calls begin and nothing follows it but courtesies and a reason."""
    if not clause.has(concept):
        return False
    complaints = {end for start, end in clause.of("around") if start == 0}  # "that is unfair I want to appeal", as it is transcribed
    begins = clause.after_courtesies({0, *complaints, *(end for _, end in clause.of("joins"))})
    return any(start in begins and _ends(clause, end, clause.places(*_AROUND, concept)) for start, end in clause.of(concept))


def _ends(clause: Found, place: int, covered: set[int]) -> bool:
    reasons = {start for start, _ in clause.of("because")}
    while place < len(clause.tokens) and place not in reasons:
        if place not in covered:
            return False
        place += 1
    return True


def _says_nothing_else(clause: Found) -> bool:
    return _calls(clause, "doubts") or _ends(clause, 0, clause.places(*_AROUND, "complaint"))


@cache
def _words(language: str) -> Lexicon:
    """With the courtesies and complaints that stand before other calls as well."""
    own, shared = patterns("appealing", language), patterns("asks_human", language)
    both = {concept: [*shared[concept], *own.get(concept, [])] for concept in ("courtesy", "joins", "complaint")}
    return Lexicon(language, {**own, **both})
