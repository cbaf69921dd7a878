"""Whether a case can be decided from what is known in words, or somebody has to look at the photo. Plain Python.

Most cases are about words: what was asked, what was said, what is printed. The photo decides only where the right answer depends on what
something looks like, and on nothing that our own eyes have put into words.
"""

from dataclasses import dataclass

from safety.engine.taxonomy import Category

#: A held sentence of these kinds is right or wrong by what is in the photo: is that a wild mushroom, is that a child?
TURNS_ON_LOOKS = frozenset({Category.HIGH_RISK, Category.MINORS, Category.SEXUAL})
REPORTED = frozenset({"volunteer_reported", "person_reported"})
CONTRADICTED = frozenset({"wrong", "correction"})


@dataclass(frozen=True, slots=True)
class Known:
    """What a case is about, as far as rows tell.

    ``source``: of moderation.models.Source; ``category``: its main one; ``gate``: of the decision it is about ("" where it is about none);
    ``stays``: a photo may show somebody undressed, or could not be checked for it; ``unchecked``: a detector failed;
    ``photos``, ``unseen``: how many there are, and how many of them nobody could look at or read; ``unread``: print was found that could
    not be read; ``described``, ``verbatim``: what is contested tells what something looks like, is nothing but print read aloud.
    """

    source: str
    category: str = ""
    gate: str = ""
    stays: bool = False
    unchecked: bool = False
    photos: int = 0
    unseen: int = 0
    unread: bool = False
    described: bool = False
    verbatim: bool = False


def needs_photo(known: Known) -> tuple[bool, str]:
    """Whether the photo is needed, and why (not) in a sentence."""
    if not known.photos:
        return False, "There is no photo."
    if known.source in REPORTED:
        return _reported(known)
    if known.stays and known.gate == "photo":
        return True, "The machine holds back a photo that may show somebody undressed, and words cannot tell whether it does."
    if known.source in CONTRADICTED:
        return _contradicted(known)
    match known.gate:
        case "sentence":
            return _held(known)
        case "photo_text":
            return _print(known, "The print that was taken for orders is read below.")
        case _:
            return _asked(known)


def _reported(known: Known) -> tuple[bool, str]:
    if known.category == Category.SEXUAL:
        return True, "The report may be about what the photo shows."
    return False, "The report is about what was said, and the talk is below."


def _contradicted(known: Known) -> tuple[bool, str]:
    if known.verbatim and not known.unseen:
        return _print(known, "What is contested was read aloud, and the print is below.")
    if known.source == "wrong" and not known.described:
        return False, "Nothing was said about the photo."
    return True, "Somebody says that it looks otherwise than the machine said."


def _held(known: Known) -> tuple[bool, str]:
    if known.category in TURNS_ON_LOOKS:
        return True, "Whether the held sentence may be said depends on what is in the photo."
    if known.category == Category.IDENTITY:
        return _print(known, "A name may be said only where it is printed, and all print is below.")
    return False, "The policy forbids or allows this sentence whatever the photo shows."


def _asked(known: Known) -> tuple[bool, str]:
    if known.unchecked and known.unseen:
        return True, "The machine could not look at the photo."
    return False, "The words of the question decide."


def _print(known: Known, enough: str) -> tuple[bool, str]:
    if known.unread or known.unseen:
        return True, "There is print in the photo that the machine could not read."
    return False, enough
