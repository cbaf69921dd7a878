"""Lines in letters that PP-OCR does not know: read by another reader, or named as unread. Never passed on as the Latin they resemble.

The largest suspected lines are shown to every alphabet until one surely reads one; then the page is known to have that alphabet, and all
its doubtful lines are read in it. A page without suspected lines costs nothing.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from vision.text import packs
from vision.text.finding import Pixels, sides
from vision.text.layout import Placed
from vision.text.packs import KIN, NO_LOOK, PACKS, TELLING, Look, Script
from vision.text.recognising import NOTHING, Read
from vision.text.straightening import upside_down
from vision.text.suspects import (
    SURE_AMONG_OTHERS,
    is_asked_among_others,
    is_blank,
    is_blind,
    is_doubtful_among_others,
    is_greek,
    is_sure_word,
    is_suspected,
    knows_letters,
    looks_latin,
)

_MOST_LINES = 24  # read again in one photo, the largest ones
_SAMPLES = 5  # lines that are shown to every alphabet
_TEXTURE, _SEES_LITTLE = 2, 50  # after so many lines in which nobody is surer than that of 100, it is folds and logos, not print
_LOWEST = 10  # pixels of line height in the photo below which no line can be read again
_SHORT, _LONG = 1.15, 1.5  # lengths in heights: of a word of two letters; and of what is a line rather than texture
_TELLING = 4  # letters surely read that tell what a page is written in
_TELLS_ALONE = 86  # of 100; how sure a look must be to tell it alone
_IN_DOUBT = 3  # fewer letters are not even said with doubt
_MOST_DOUBTFUL = 0.79  # what was not read alike twice is not said as sure
_SURE, _SUREST = 0.85, 0.95
_KNOWN = 0.9  # mean confidence from which PP-OCR's digits are right
_FEW, _SOME = 2, 3  # lines without a known letter that make a page one of unknown letters: blank ones, or any

Cutter = Callable[[Placed], Pixels]


@dataclass(frozen=True, slots=True)
class Again:
    """``unread``: print whose letters nobody knew, no longer among ``placed``. ``half_turn``: the page turned out to be upside down."""

    placed: list[Placed]
    unread: list[Placed]
    half_turn: bool = False


@dataclass(frozen=True, slots=True)
class _Tongue:
    script: Script
    pack: str
    half_turn: bool


def read_again(placed: Sequence[Placed], cut_of: Cutter, was_flipped: bool = False) -> Again:
    """Every suspected line read in its own alphabet or left out.

    ``cut_of``: the straightened pixels of a line, the way up in which PP-OCR read it. ``was_flipped``: that is upside down, which means
    little where it did not know the letters. Raises what Tesseract raises.
    """
    lines = _largest_first(item for item in placed if _is_line(item, _SHORT))
    suspected = [item for item in lines if is_suspected(item.read)]
    doubtful = [item for item in lines if is_asked_among_others(item.read)]
    if not suspected and not (was_flipped and doubtful):
        return Again(list(placed), [])
    is_known = not was_flipped and any(knows_letters(item.read) for item in placed)
    long = [item for item in suspected if _is_line(item, _LONG)]
    samples, half_turns = (long, [False]) if is_known else (doubtful, [was_flipped, not was_flipped])
    tongue = _tongue_of(samples[:_SAMPLES], cut_of, half_turns) if packs.can_look() else None
    if tongue is not None:
        return _read_in(tongue, placed, cut_of, is_known)
    if any(is_sure_word(item.read) for item in placed) or not _is_of_unknown_letters(suspected):
        return Again([_in_doubt(item) if is_greek(item.read) else item for item in placed], [])
    unread = [item for item in suspected if is_blind(item.read)]
    return Again([_in_doubt(item) for item in _without(placed, unread)], unread)


def _is_line(item: Placed, heights: float) -> bool:
    length, height = sorted(sides(item.quad), reverse=True)
    return height >= _LOWEST and length >= heights * height


def _largest_first(items: Iterable[Placed]) -> list[Placed]:
    return sorted(items, key=lambda item: -float(np.prod(sides(item.quad))))


def _without(placed: Sequence[Placed], left_out: Sequence[Placed]) -> list[Placed]:
    return [item for item in placed if not any(item is other for other in left_out)]


def _is_of_unknown_letters(suspected: Sequence[Placed]) -> bool:
    """Asked of a page without one known letter: whether its lines are print, rather than folds, leaves or a blurred word."""
    blind = [item.read for item in suspected if is_blind(item.read) and _is_line(item, _LONG)]
    return sum(map(is_blank, blind)) >= _FEW or len(blind) >= _SOME


def _tongue_of(samples: Sequence[Placed], cut_of: Cutter, half_turns: Sequence[bool]) -> _Tongue | None:
    """In what a sample is surely read, or else two of them likely, the same way up."""
    likely: list[_Tongue] = []
    for half_turn in half_turns:
        cuts = [_turned(cut_of(item), half_turn) for item in samples]
        bests: list[_Best | None] = []
        for cut in cuts:
            best = _best_look(cut)
            bests.append(best)
            if len(bests) == _TEXTURE and all(one is None or one.look.mean < _SEES_LITTLE for one in bests):
                break
            if best is None or not best.look.is_possible or _letters(best.look) < _TELLING or looks_latin(best.look.text):
                continue
            tongue = _tongue_among_kin(cuts, best.script, half_turn)
            if best.look.mean >= _TELLS_ALONE and packs.holds(cut, best.pack, best.look):
                return tongue
            likely.append(tongue)
    return next((tongue for tongue in likely if likely.count(tongue) > 1), None)


class _Best(NamedTuple):
    script: Script
    pack: str
    look: Look


def _best_look(cut: Pixels) -> _Best | None:
    """Every pack looks; the surest of those that saw letters of their own."""
    looks = [_Best(script, pack, packs.looked(cut, pack)) for script, names in PACKS.items() for pack in names]
    return max((best for best in looks if best.look.is_in(best.script)), key=lambda best: best.look.mean, default=None)


def _tongue_among_kin(cuts: Sequence[Pixels], script: Script, half_turn: bool) -> _Tongue:
    """The language, of the script or of one that shares its capitals, that is surest of all samples or sees letters no other has."""
    looks = {(kin, pack): [packs.looked(cut, pack) for cut in cuts] for kin in KIN.get(script, (script,)) for pack in PACKS[kin]}

    def worth(which: tuple[Script, str]) -> tuple[bool, int]:
        own = [look for look in looks[which] if look.is_in(which[0])]
        has_telling = any(look.is_possible and TELLING[which[1]] & set(look.text) for look in own if which[1] in TELLING)
        return has_telling, sum(look.mean * _letters(look) for look in own)

    kin, pack = max(looks, key=worth)
    return _Tongue(kin, pack, half_turn)


def _read_in(tongue: _Tongue, placed: Sequence[Placed], cut_of: Cutter, is_known: bool) -> Again:
    asked = _largest_first(item for item in placed if tongue.half_turn or is_asked_among_others(item.read))
    again: dict[int, Placed] = {}
    unread: list[Placed] = []
    for number, item in enumerate(asked):
        cut = _turned(cut_of(item), tongue.half_turn)
        look = packs.looked(cut, tongue.pack) if number < _MOST_LINES else NO_LOOK
        first = NOTHING if tongue.half_turn else item.read  # upside down it says nothing
        read = _judged(first, look, tongue.script, look.is_in(tongue.script) and packs.holds(cut, tongue.pack, look))
        is_let_be = read is first and not is_blank(read)
        again[id(item)] = _in_doubt(item) if is_let_be and _is_unlikely(read, is_known) else _saying(item, read)
        # What both readers see no letter in is texture.
        if is_blank(read) and (number >= _MOST_LINES or not is_blank(item.read) or look.is_in(tongue.script)):
            unread.append(item)
    said = [again.get(id(item), item) for item in placed]
    return Again([item for item in said if not is_blank(item.read)], unread, tongue.half_turn)


def _is_unlikely(read: Read, is_known: bool) -> bool:
    """On a page in other letters: whether Latin is not to be believed."""
    return is_doubtful_among_others(read) or (not is_known and read.confidence < SURE_AMONG_OTHERS)


def _saying(item: Placed, read: Read) -> Placed:
    said = {"text": read.text.strip(), "confidence": round(read.confidence, 4), "weakest": round(read.weakest, 4)}
    return item if read is item.read else replace(item, read=read, line=item.line.model_copy(update=said))


def _in_doubt(item: Placed) -> Placed:
    """What is likely not Latin may be said, but not as sure."""
    return _saying(item, replace(item.read, confidence=min(item.read.confidence, _MOST_DOUBTFUL)))


def _judged(first: Read, look: Look, script: Script, holds: bool) -> Read:
    """What a line says on a page in that script, from PP-OCR's reading and another look; NOTHING where neither is any good."""
    is_own = look.is_in(script)
    if holds and _keeps_numbers(first, look):
        return _as_read(look, min(_SUREST, _SURE + (look.mean - packs.SURE) / 100))
    if is_own and look.mean >= _SEES_LITTLE and _letters(look) >= _IN_DOUBT and (both := _with_numbers_of(first, look)):
        return both
    if not is_blind(first):
        return first
    if is_own and look.is_possible and _letters(look) >= _IN_DOUBT:
        return _as_read(look, min(_MOST_DOUBTFUL, look.mean / 100))
    return NOTHING


def _as_read(look: Look, confidence: float) -> Read:
    return Read(look.text, confidence, min(confidence, look.weakest / 100))


def _with_numbers_of(first: Read, look: Look) -> Read | None:
    """The words of the one and the number of the other, where a line begins or ends with one: "समाप्ति तिथि" and "14.08.2027"."""
    for number in (r"^\W*(\d[\d.,:/-]{2,})", r"(\d[\d.,:/-]{2,})\W*$"):
        theirs, own = re.search(number, look.text), re.search(number, first.text)
        if theirs and own and abs(len(theirs[1]) - len(own[1])) <= 1:
            return Read(
                look.text[: theirs.start(1)] + own[1] + look.text[theirs.end(1) :], _MOST_DOUBTFUL, min(_MOST_DOUBTFUL, first.weakest)
            )
    return None


def _keeps_numbers(first: Read, look: Look) -> bool:
    """PP-OCR is the better reader of digits: what it surely read must stand in the other reading too."""
    return first.confidence < _KNOWN or all(run in look.text for run in re.findall(r"\d{2,}", first.text))


def _turned(cut: Pixels, half_turn: bool) -> Pixels:
    return upside_down(cut) if half_turn else cut


def _letters(look: Look) -> int:
    return sum(character.isalpha() for character in look.text)
