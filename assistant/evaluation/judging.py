"""What an answer was worth: exact, a kind abstention, or wrong; and whether it was sure of itself.

A sentence that reads out other true print is never wrong, and neither is a doubt that is said as one wrong *and confident*.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

from babel import Locale

from assistant.claims import ClaimKind
from assistant.evaluation.comparing import bare, days_in, digits, edits_inside, fits, is_said, misread_share, numbers_in, value
from assistant.evaluation.phrasebook import Said, recognised
from assistant.evaluation.truths import Absent, AllPrint, ColourIs, DateIs, Kind, NumberIs, OneOf, Truth, Unknown, WordsAre
from vision.colours import NAMES
from vision.phrases import colour_name

MISREAD = 0.15  # of the characters that were read out as print
_WHOLE, _SOME = 0.9, 0.2  # of the print that must be read out to count as all of it, as a part
_MADE_UP, _MADE_UP_LEAST = 0.5, 8  # share of the characters that are none of the print, in a sentence of so many
_LEAST = 4  # characters that a quotation must have to be judged by its letters


class Outcome(StrEnum):
    EXACT = "exact"
    EXACT_WITH_DOUBT = "exact_with_doubt"
    PARTIAL = "partial"  # some of what was to be read, or the value among others that were not asked for
    ABSTAINED = "abstained"
    WRONG_WITH_DOUBT = "wrong_with_doubt"
    WRONG_AND_CONFIDENT = "wrong_and_confident"


@dataclass(frozen=True, slots=True)
class Judged:
    """``hints``: ids of the phrases that told how to take the photo again. ``wrong``: the sentences that were."""

    outcome: Outcome
    hints: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()

    @property
    def named(self) -> tuple[str, ...]:
        """The problems that the first hint names; () for a hint that names none."""
        return next((problems for start, problems in _NAMED if self.hints and self.hints[0].startswith(start)), ())

    @property
    def is_sent_back(self) -> bool:
        """The person hears how to take the photo again instead of what was asked for."""
        return bool(self.hints) and self.outcome in {Outcome.ABSTAINED, Outcome.WRONG_WITH_DOUBT}


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence taken apart. ``printed``: what it reads out; ``values``: what it states in its own words."""

    text: str
    said: Said
    doubtful: bool
    printed: str = ""
    values: str = ""

    @property
    def all(self) -> str:
        return f"{self.printed} {self.values}"


#: Where a phrase quotes print, and the phrases that say "this is what you asked for".
_PRINT = frozenset({"text", "printed", "numbers", "amounts", "dates", "password"})
_CLAIMS: dict[Kind, tuple[str, ...]] = {
    Kind.EXPIRY: ("date-best-before", "date-use-by", "date-expiry"),
    Kind.LOT: ("number-lot",),
    Kind.STRENGTH: ("strength",),
    Kind.TOTAL: ("total",),
    Kind.CHANGE: ("total",),
    Kind.PHONE: ("phone",),
    Kind.CODE: ("code-web", "code-number", "code-text", "website"),
    Kind.WIFI: ("wifi-password",),
}
#: Phrases that read out several printed values and leave it to the listener which of them was asked for.
_LISTS = frozenset({"measure", "numbers", "amounts", "dates-several"})
#: What the words of a hint are about, by the beginning of the phrase's id; the first that fits.
_NAMED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("retake-covered", ("covered",)),
    ("retake-dark", ("dark",)),
    ("retake-backlit", ("dark",)),
    ("retake-overexposed", ("overexposed",)),
    ("retake-blurred", ("blurred",)),
    ("retake-shaken", ("blurred",)),
    ("retake-out-of-focus", ("blurred",)),
    ("retake-glare", ("glare",)),
    ("retake-empty", ("empty",)),
    ("retake-no-text", ("empty",)),
    ("retake-cut-across", ("cut_left", "cut_right")),
    ("retake-cut-lengthwise", ("cut_top", "cut_bottom")),
    ("retake-cut-around", ("cut_left", "cut_right", "cut_top", "cut_bottom")),
    ("retake-cut-left", ("cut_left",)),
    ("retake-cut-right", ("cut_right",)),
    ("retake-cut-top", ("cut_top",)),
    ("retake-cut-bottom", ("cut_bottom",)),
    ("retake-too", ("too_small",)),
    ("retake-unreadable", ("unreadable",)),
)
#: Said of photos that our eyes read all the same.
_NO_HINDRANCE = frozenset({"retake-upside-down", "retake-on-its-side"})
_QUOTED = re.compile(r"[“„«「『‹](.+?)[”“»」』›]")


@dataclass
class _Verdict:
    right: bool = False
    right_doubtful: bool = False
    partial: bool = False
    wrong: list[str] = field(default_factory=list)
    wrong_doubtful: list[str] = field(default_factory=list)

    def mark(self, statement: Statement, *, right: bool = False, wrong: bool = False) -> None:
        if right and statement.doubtful:
            self.right_doubtful = True
        elif right:
            self.right = True
        if wrong:
            (self.wrong_doubtful if statement.doubtful else self.wrong).append(statement.text)

    @property
    def outcome(self) -> Outcome:
        ordered = (
            (bool(self.wrong), Outcome.WRONG_AND_CONFIDENT),
            (self.right, Outcome.EXACT),
            (self.right_doubtful, Outcome.EXACT_WITH_DOUBT),
            (bool(self.wrong_doubtful), Outcome.WRONG_WITH_DOUBT),
            (self.partial, Outcome.PARTIAL),
        )
        return next((outcome for holds, outcome in ordered if holds), Outcome.ABSTAINED)


def judged(truth: Truth, kind: Kind, sentences: Sequence[tuple[str, str]], language: str, printed: Sequence[str] | None) -> Judged:
    """``sentences``: (claim kind, text) as they were heard; ``printed``: every line that really stands in the photos, None if unknown."""
    every = [statement for claim, text in sentences for statement in taken_apart(claim, text, language)]
    hints = tuple(one.said.phrase for one in every if one.said.phrase.startswith("retake") and one.said.phrase not in _NO_HINDRANCE)
    told = [one for one in every if not one.said.phrase.startswith("retake")]
    verdict = _Verdict()
    lines = printed or ()
    for statement in told if printed is not None else ():
        verdict.mark(statement, wrong=_is_misread(statement, lines, whole=isinstance(truth, AllPrint)))
        _JUDGES[type(truth)](truth, kind, statement, language, lines, verdict)
    _judge_together(truth, told, lines, verdict)
    return Judged(verdict.outcome, hints, tuple(dict.fromkeys([*verdict.wrong, *verdict.wrong_doubtful])))


def _is_misread(one: Statement, printed: Sequence[str], *, whole: bool) -> bool:
    """``whole``: everything is read out, so that one sentence of many is wrong only where it is made up."""
    least, most = (_MADE_UP_LEAST, _MADE_UP) if whole else (_LEAST, MISREAD)
    return len(bare(one.printed)) >= least and misread_share(one.printed, printed) > most


def taken_apart(claim: str, text: str, language: str) -> Iterator[Statement]:
    """Notices state nothing about the photo but the hint they may give."""
    said, doubtful = recognised(text, language), claim == ClaimKind.CAUTION
    if said.phrase == "photo-lead":
        yield from taken_apart(claim, said.arguments["sentence"], language)
        return
    lead = _doubt(language)
    if doubtful and text.startswith(lead) and text != lead:
        yield from taken_apart(claim, text.removeprefix(lead).strip(), language)
        return
    if claim == ClaimKind.NOTICE:
        yield Statement(text, said, doubtful)
    elif said.phrase:
        printed = " ".join(_unlisted(found, language) for name, found in said.arguments.items() if name in _PRINT)
        values = " ".join(found for name, found in said.arguments.items() if name not in _PRINT)
        yield Statement(text, said, doubtful, printed, values)
    elif quoted := _QUOTED.findall(text):
        yield Statement(text, said, doubtful, " ".join(quoted), _QUOTED.sub(" ", text))
    elif claim == ClaimKind.VERBATIM:
        yield Statement(text, said, doubtful, printed=text)
    else:
        yield Statement(text, said, doubtful, values=text)


def _unlisted(text: str, language: str) -> str:
    """Without the "and" that joins a list of printed things: it is our word, not print."""
    joint = Locale.parse(language).list_patterns["standard"]["end"].replace("{0}", "").replace("{1}", "").strip(" ,")
    return re.sub(rf"(?<!\w){re.escape(joint)}(?!\w)", " ", text) if joint else text


@cache
def _doubt(language: str) -> str:
    from assistant.providers.embedded.sentences import PHRASES

    return PHRASES.say("not-sure", language)


# One statement against one truth ------------------------------------------------------------------------------------------------


def _number(truth: NumberIs, kind: Kind, one: Statement, language: str, printed: Sequence[str], verdict: _Verdict) -> None:
    said = [value(number) for number in numbers_in(one.all)]
    long = digits(truth.printed)
    right = value(truth.printed) in said or (len(long) >= 6 and long in digits(one.all))
    claimed = one.said.phrase in _CLAIMS.get(kind, ()) and bool(said)
    # Notation may lose its spaces but never its decimal mark: 1250 is not 12.50.
    money = kind in {Kind.TOTAL, Kind.CHANGE}
    strange = [number for number in numbers_in(one.all) if len(digits(number)) >= 2 and not _stands_in(number, printed, exact=money)]
    if right and one.said.phrase in _LISTS and len(set(said)) > 1:
        verdict.partial = True
        return
    verdict.mark(one, right=right, wrong=(claimed and not right) or (bool(strange) and not right))


def _date(truth: DateIs, kind: Kind, one: Statement, language: str, printed: Sequence[str], verdict: _Verdict) -> None:
    days = days_in(one.all, language)
    as_printed = bool(truth.printed) and bare(truth.printed) in bare(one.all)
    right = as_printed or any(day in truth.days for day in days) or (bool(truth.means) and truth.means <= set(days))
    claimed = one.said.phrase in _CLAIMS.get(kind, ()) and bool(bare(one.all))
    possible = truth.days | truth.means | truth.others
    strange = any(not any(fits(day, true) for true in possible) for day in days) or _misread_digits(one, printed)
    verdict.mark(one, right=right, wrong=(claimed and not right) or (strange and not right))


def _words(truth: WordsAre, kind: Kind, one: Statement, language: str, printed: Sequence[str], verdict: _Verdict) -> None:
    right = all(is_said(text, one.all) for text in truth.texts)
    some = any(is_said(text, one.all) for text in truth.texts)
    claimed = one.said.phrase in _CLAIMS.get(kind, ()) and bool(bare(one.all))
    verdict.partial = verdict.partial or some
    verdict.mark(one, right=right, wrong=claimed and not some)


def _all_print(truth: AllPrint, kind: Kind, one: Statement, language: str, printed: Sequence[str], verdict: _Verdict) -> None:
    """Judged over all sentences together."""


def _colour(truth: ColourIs, kind: Kind, one: Statement, language: str, printed: Sequence[str], verdict: _Verdict) -> None:
    named = colours_in(one.values, language)
    if named:
        right = bool(truth.names & set(named)) if one.said.phrase == "colour-several" else named[0] in truth.names
        verdict.mark(one, right=right, wrong=not right)


def _one_of(truth: OneOf, kind: Kind, one: Statement, language: str, printed: Sequence[str], verdict: _Verdict) -> None:
    phrase = one.said.phrase
    verdict.mark(one, right=bool(phrase) and phrase.startswith(truth.right), wrong=bool(phrase) and phrase.startswith(truth.wrong))


def _absent(truth: Absent, kind: Kind, one: Statement, language: str, printed: Sequence[str], verdict: _Verdict) -> None:
    claimed = one.said.phrase.startswith(_CLAIMS[kind]) if kind in _CLAIMS else bool(bare(one.printed))
    verdict.mark(one, wrong=claimed or _misread_digits(one, printed))


def _unknown(truth: Unknown, kind: Kind, one: Statement, language: str, printed: Sequence[str], verdict: _Verdict) -> None:
    """Nothing to compare with."""


_JUDGES: dict[type, Callable[..., None]] = {
    NumberIs: _number,
    DateIs: _date,
    WordsAre: _words,
    AllPrint: _all_print,
    ColourIs: _colour,
    OneOf: _one_of,
    Absent: _absent,
    Unknown: _unknown,
}


def _judge_together(truth: Truth, told: Sequence[Statement], printed: Sequence[str], verdict: _Verdict) -> None:
    """What several sentences say together: print that is read out in pieces."""
    sure = " ".join(one.printed for one in told if not one.doubtful)
    whole = " ".join(one.printed for one in told)
    if isinstance(truth, AllPrint):
        if len(bare(sure)) >= _LEAST and misread_share(sure, printed) > MISREAD:
            verdict.wrong.extend(one.text for one in told if one.printed and not one.doubtful)
        verdict.right = read_share(printed, sure) >= _WHOLE
        verdict.right_doubtful = read_share(printed, whole) >= _WHOLE
        verdict.partial = read_share(printed, whole) >= _SOME
    if isinstance(truth, WordsAre):
        verdict.right = verdict.right or all(is_said(text, sure) for text in truth.texts)
        verdict.right_doubtful = verdict.right_doubtful or all(is_said(text, whole) for text in truth.texts)


def read_share(printed: Sequence[str], said: str) -> float:
    """Which part of the printed characters stands in lines that were read out, in whatever order, with at most MISREAD of them wrong."""
    heard = bare(said)
    lines = [bare(line) for line in printed if bare(line)]
    total = sum(map(len, lines))
    return sum(len(line) for line in lines if edits_inside(line, heard) <= MISREAD * len(line)) / total if total else 0.0


def colours_in(text: str, language: str) -> list[str]:
    """Ids of the colours that are named, in order; of "dark blue" only that, not "blue" as well."""
    left, found = text.casefold(), []
    for name in sorted(NAMES, key=lambda name: -len(colour_name(name, language))):
        word = colour_name(name, language).casefold()
        for match in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)" if word[0] < "⺀" else re.escape(word), left):
            found.append((match.start(), name))
            left = left[: match.start()] + "\0" * len(word) + left[match.end() :]
    return [name for _, name in sorted(found)]


def _misread_digits(one: Statement, printed: Sequence[str]) -> bool:
    """Whether print is read out with a number that is printed nowhere."""
    return any(len(digits(number)) >= 2 and not _stands_in(number, printed) for number in numbers_in(one.printed))


def _stands_in(number: str, printed: Iterable[str], *, exact: bool = False) -> bool:
    lines = list(printed)
    if any(value(number) == value(other) for line in lines for other in numbers_in(line)):
        return True
    return not exact and any(digits(number) in digits(line) for line in lines)
