"""What the encoder is shown: the words to judge, what gives them meaning, and a few marks on each piece.

A case becomes one row of pieces, its parts apart: ``<s> words </s> context </s> ...``. The marks say which part a piece belongs to, whether
its word is printed in the photo or was said by the person, and what is known of faces: that names come from print is something it sees.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from safety.encoder.pretrained import Floats, pretrained
from safety.encoder.tokens import Pieces, pieces
from safety.engine.printed import Print, printed
from safety.engine.types import QuestionCase, SentenceCase
from safety.engine.wording import words


class Mark(IntEnum):
    QUESTION = 0
    PRINT = 1
    EARLIER = 2  # questions asked before
    SENTENCE = 3
    SPOKEN = 4  # sentences heard before
    JUDGED_PRINT = 5
    IS_PRINTED = 6  # the word stands in the photo
    IS_GIVEN = 7  # the person said the word
    FACE = 8
    NO_FACE = 9
    NOT_READ = 10  # the photo's print is not known


Row = tuple[tuple[int, ...], tuple[frozenset[Mark], ...]]  # ids, and the marks of each
LONGEST = 192  # pieces of a row
_WINDOW = 64  # pieces that are judged at once
_OVERLAP = 16
_SHOUTED = 6  # letters; a few capitals are an abbreviation
_CONTEXT_CHARACTERS = 1_000  # of earlier turns and sentences, the last of them


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows side by side, filled up at their ends. n rows of at most t pieces."""

    vectors: Floats  # (n, t, width)
    marks: Floats  # (n, t, marks), 0 or 1
    present: Floats  # (n, t), 0 where filled up


def question_rows(case: QuestionCase) -> list[Row]:
    print_ = printed(case.photo_text)
    beside = pieces(case.photo_text or "")[:24]
    earlier = pieces(" / ".join(case.previous_turns)[-_CONTEXT_CHARACTERS:])[-24:]
    rows = []
    for window in _windows(pieces(_calm(case.question))):
        row = _Builder(_known(case.has_face, case.photo_text))
        row.add(window, Mark.QUESTION, print_)
        row.add(beside, Mark.PRINT)
        row.add(earlier, Mark.EARLIER)
        rows.append(row.done())
    return rows


def sentence_rows(case: SentenceCase) -> list[Row]:
    print_, said = printed(case.photo_text), _said(case.question, *case.previous_turns)
    spoken = pieces(" ".join(case.previous)[-_CONTEXT_CHARACTERS:])[-16:]
    question, beside = pieces(case.question)[:12], pieces(case.photo_text or "")[:12]
    rows = []
    for window in _windows(pieces(case.sentence)):
        row = _Builder(_known(case.has_face, case.photo_text))
        row.add(window, Mark.SENTENCE, print_, given=said)
        row.add(spoken, Mark.SPOKEN)
        row.add(question, Mark.QUESTION)
        row.add(beside, Mark.PRINT)
        rows.append(row.done())
    return rows


def print_rows(text: str) -> list[Row]:
    rows = []
    for window in _windows(pieces(text)):
        row = _Builder(frozenset())
        row.add(window, Mark.JUDGED_PRINT)
        rows.append(row.done())
    return rows


def _calm(text: str) -> str:
    """What is shouted, in lower case: capitals are other pieces, and people hold a key down without meaning anything by it."""
    letters = [letter for letter in text if letter.lower() != letter.upper()]
    return text.lower() if len(letters) > _SHOUTED and all(letter.isupper() for letter in letters) else text


def _windows(whole: Pieces) -> list[Pieces]:
    """All of a text, in windows that overlap: nothing hides behind a long beginning."""
    return [whole[start : start + _WINDOW] for start in range(0, max(1, len(whole.ids) - _OVERLAP), _WINDOW - _OVERLAP)]


def batch(rows: Sequence[Row]) -> Batch:
    longest = max(len(ids) for ids, _ in rows)
    ids = np.full((len(rows), longest), pretrained().vocabulary.end, dtype=np.int64)
    marks = np.zeros((len(rows), longest, len(Mark)), dtype=np.float32)
    present = np.zeros((len(rows), longest), dtype=np.float32)
    for number, (row, marked) in enumerate(rows):
        ids[number, : len(row)] = row
        present[number, : len(row)] = 1.0
        for place, each in enumerate(marked):
            marks[number, place, list(each)] = 1.0
    vectors = pretrained().vectors(ids.reshape(-1)).reshape(len(rows), longest, -1)
    return Batch(vectors, marks, present)


class _Builder:
    def __init__(self, about_all: frozenset[Mark]) -> None:
        vocabulary = pretrained().vocabulary
        self._end = vocabulary.end
        self._ids: list[int] = [vocabulary.begin]
        self._marks: list[frozenset[Mark]] = [about_all]

    def add(self, part: Pieces, mark: Mark, print_: Print | None = None, given: frozenset[str] = frozenset()) -> None:
        """A part that is empty is left out altogether."""
        if not part.ids:
            return
        self._ids += (*part.ids, self._end)
        self._marks += (*_marked(part, mark, print_, given), frozenset({mark}))

    def done(self) -> Row:
        return tuple(self._ids), tuple(self._marks)


def _marked(part: Pieces, mark: Mark, print_: Print | None, given: frozenset[str]) -> Iterable[frozenset[Mark]]:
    """The marks of each piece; a word's pieces share what is known of the word."""
    plain = frozenset({mark})
    if not given and (print_ is None or not print_.tokens):
        return [plain] * len(part.ids)
    known: dict[tuple[int, int], frozenset[Mark]] = {}
    found = []
    for start, stop in part.spans:
        word = _word_around(part.text, start, stop)
        if word not in known:
            known[word] = plain | _of_word(part.text[slice(*word)], print_, given)
        found.append(known[word])
    return found


def _of_word(word: str, print_: Print | None, given: frozenset[str]) -> frozenset[Mark]:
    tokens = words(word)
    marks: set[Mark] = set()
    if tokens and print_ is not None and print_.known and all(print_.has(token) for token in tokens):
        marks.add(Mark.IS_PRINTED)
    if tokens and given.issuperset(tokens):
        marks.add(Mark.IS_GIVEN)
    return frozenset(marks)


def _word_around(text: str, start: int, stop: int) -> tuple[int, int]:
    """The characters between the spaces around a piece; the piece alone where no spaces are written."""
    if not text[start:stop].strip().isascii() and any("\u3000" <= letter <= "\u9fff" for letter in text[start:stop]):
        return start, stop
    first = text.rfind(" ", 0, start + 1) + 1
    last = text.find(" ", max(stop - 1, first))
    return first, len(text) if last < 0 else last


def _known(has_face: bool | None, photo_text: str | None) -> frozenset[Mark]:
    """What is known of the whole photo, marked on the first piece."""
    marks = {Mark.FACE} if has_face else {Mark.NO_FACE} if has_face is False else set()
    return frozenset(marks | ({Mark.NOT_READ} if photo_text is None else set()))


def _said(*turns: str) -> frozenset[str]:
    return frozenset(words(" ".join(turns)))
