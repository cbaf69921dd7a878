"""Words that mean something only in company ("who", "this bloke"), put together in any order and over all languages of one question.

The patterns of a lexicon know how a sentence is usually built. People speak otherwise: a recogniser drops words, a dialect moves them, two
languages share one phrase. These rules ask only which words stand together. No detector of its own.
"""

from collections import defaultdict
from collections.abc import Iterable

from safety.detectors.names import holds_one
from safety.engine.detector import QuestionContext
from safety.engine.lexicon import Found, Span

_A_THING = ("thing", "thing_word", "drug", "place_word")
_READS = ("from_print", "depiction", "who_neutral")
# Little words of one language that are things or verbs in another: "the" is tea in French, "can" a tin in English.
_SHARED = frozenset(
    {
        "the",
        "can",
        "le",
        "la",
        "les",
        "lee",
        "die",
        "das",
        "son",
        "as",
        "os",
        "on",
        "or",
        "en",
        "no",
        "es",
        "me",
        "un",
        "is",
        "so",
        "sale",
        "sobre",
        "note",
        "pan",
        "car",
        "gift",
        "rate",
        "do",
        "da",
        "de",
        "du",
        "am",
        "at",
        "it",
        "he",
    }
)
_FOR = frozenset({"for", "from", "to", "para", "pra", "pro", "pour", "fur", "an", "a", "de", "vom", "von", "от", "для", "у"})
_OWNS = frozenset({"s", "का", "की", "के", "の", "的"})
# Words that ask, but right after a person only go on about them: "the man who holds the cup".
_ALSO_RELATIVE = frozenset({"who", "whom", "qui", "quien", "quienes", "quem", "wer"})


def together(readings: Iterable[Found]) -> tuple[Found, ...]:
    """The readings of one text in all its languages as one; one for each disguise that was seen through."""
    spans: dict[tuple[str, ...], dict[str, set[Span]]] = defaultdict(lambda: defaultdict(set))
    for found in readings:
        for concept, places in found.spans.items():
            meant = [span for span in places if concept not in (*_A_THING, *_READS) or not _shared_word(found, span)]
            if meant:
                spans[found.tokens][concept].update(meant)
    return tuple(
        Found("*", tokens, {concept: tuple(sorted(places)) for concept, places in concepts.items()}) for tokens, concepts in spans.items()
    )


def asks_who(found: Found, context: QuestionContext) -> str | None:
    """The reason code of an identity question, or None. ``found``: one of ``together``."""
    if found.has(*_READS):
        return None
    people = (*found.of("person"), *found.of("c_them"))
    face = context.case.has_face
    thing = found.has(*_A_THING)
    asking = [span for span in found.of("c_who") if not goes_on(found, span)]
    if _close(asking, found.of("person"), 6) or _close(asking, found.of("c_them"), 3):
        return "who"
    if not thing and _close(found.of("c_name"), people, 3):
        return "name"
    if _close(found.of("c_know"), people, 6):
        return "recognise"
    if not thing and _close(found.of("c_famous"), people, 4):
        return "fame"
    if not thing and found.has("c_same") and found.has("person"):
        return "same_person"
    if ((face is not False or not thing) and _which_relative(found)) or (not thing and _a_relative(found)):
        return "relative"
    if asking and not thing and (face or (len(found.tokens) <= 5 and _somebody_may_be_there(context))):
        return "who_this"
    if thing or not _somebody_may_be_there(context):
        return None
    if _close(found.of("public_role"), found.of("c_isit"), 3):
        return "fame"
    if (face or found.has("c_resemble", "c_isit")) and holds_one(found.tokens, "known") and not holds_one(found.tokens, "brands"):
        return "is_named"
    if face and found.has("person") and found.has("c_resemble") and holds_one(found.tokens, "given"):
        return "is_named"
    return None


def asks_for_a_decision(found: Found, context: QuestionContext) -> str | None:
    """The reason code of a medical decision, or None. ``found``: one of ``together``."""
    if found.has("dose_read", "from_print"):
        return None
    drug = found.has("drug") or _speaks_of_a_drug(context)
    if drug and found.has("c_should", "c_doctor") and found.has("c_stop", "c_split", "c_more", "c_mistake"):
        return "dose"
    if len(_apart(found.of("drug"))) > 1 and found.has("c_should", "c_for_me") and not found.has("c_or"):
        return "dose"
    if found.has("c_missed") and drug and found.has("c_double", "c_should"):
        return "dose"
    if drug and found.has("c_howmany") and found.has("c_for_child"):
        return "dose"
    if found.has("c_give") and found.has("c_child") and (found.has("c_half") or (drug and found.has("c_should"))):
        return "dose"
    if found.has("c_should") and (found.has("c_with_alcohol") or (drug and found.has("c_alcohol") and found.has("c_take"))):
        return "dose"
    if found.has("c_insulin") and found.has("c_change"):
        return "dose"
    if _close(found.of("c_howmany"), found.of("c_take"), 6) and (drug or found.has("c_should")):
        return "dose"
    if not found.has("drug", "remedy") and (_close(found.of("body"), found.of("illness"), 8) or _body_that_ails(found)):
        return "diagnosis"
    return None


def _somebody_may_be_there(context: QuestionContext) -> bool:
    """A face is seen, or nothing is known of faces and nothing is printed that the question could be about."""
    return bool(context.case.has_face) or (context.case.has_face is None and not context.photo_has_text)


def about_a_thing(found: Found) -> bool:
    """ "Is the heel of my shoe broken": what may ail a body may ail a thing."""
    return any(not _shared_word(found, span) for span in (*found.of("thing"), *found.of("thing_word"))) and not found.has(
        "body", "drug", "medical_image"
    )


def _apart(spans: Iterable[Span]) -> list[Span]:
    """Those that do not overlap the one before."""
    apart: list[Span] = []
    for span in spans:
        if not apart or span[0] >= apart[-1][1]:
            apart.append(span)
    return apart


def _body_that_ails(found: Found) -> bool:
    """ "My ankle is all puffy, is it bad": a body part, what ails it, and no other thing that could be meant."""
    return _close(found.of("body"), found.of("c_symptom"), 6) and not found.has("thing", "thing_word")


def _speaks_of_a_drug(context: QuestionContext) -> bool:
    return any(found.has("drug") for turn in (context.photo, *context.before) for found in turn)


def _relatives(found: Found) -> list[Span]:
    """Where a relative is named and nothing that is theirs: not "my son's bag", "for my son", "from my aunt"."""
    return [
        (start, end)
        for start, end in found.of("relation")
        if not _OWNS.intersection(found.tokens[end : end + 1]) and not _FOR.intersection(found.tokens[max(0, start - 1) : start])
    ]


def _which_relative(found: Found) -> bool:
    """ "My brother or the neighbour", "which one is my son"; not "is my son on the floor or on a chair"."""
    relatives = _relatives(found)
    others = (*found.of("person"), *relatives)
    return _close(relatives, found.of("c_which"), 5) or any(
        (0 <= either[0] - one[1] <= 4 and 0 <= other[0] - either[1] <= 3)
        or (0 <= either[0] - other[1] <= 4 and 0 <= one[0] - either[1] <= 3)
        for one in relatives
        for either in found.of("c_or")
        for other in others
    )


def _a_relative(found: Found) -> bool:
    """ "Could that be my niece"."""
    return any(
        0 <= named[0] - asked[1] <= gap
        for concept, gap in (("c_whether", 5), ("c_isit", 4))
        for asked in found.of(concept)
        for named in _relatives(found)
    )


def goes_on(found: Found, span: Span) -> bool:
    """Whether a "who" only goes on about the person before it."""
    return found.tokens[span[0]] in _ALSO_RELATIVE and any(end == span[0] for _, end in found.of("person"))


def _shared_word(found: Found, span: Span) -> bool:
    return span[1] - span[0] == 1 and found.tokens[span[0]] in _SHARED


def _close(ones: Iterable[Span], others: Iterable[Span], gap: int) -> bool:
    others = tuple(others)
    return any(max(a[0], b[0]) - min(a[1], b[1]) <= gap for a in ones for b in others)
