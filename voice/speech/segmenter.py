"""A stream of text fragments becomes sentences, each as soon as it is certain to be whole.

Every decision depends only on characters that have arrived, and is put off while the characters that it needs have not; so any
split of the same text into fragments gives the same sentences. What is needed is seldom more than the first letter after the full stop.
"""

import re
from enum import Enum

from common.languages import primary
from voice.speech.abbreviations import BEFORE_ORDINAL_DE, LETTERED, MONTHS_DE, STARTERS, maybe_last, never_last, numbered

MAX_CHARACTERS = 400  # a sentence without an end must not keep the person waiting
WINDOW = 64  # characters after a full stop that may be looked at; nothing is worth waiting for longer

_STOPS = ".．…"
_SHOUTS = "!?؟‽।॥۔"
_WIDE = "。！？｡"
_INTERESTING = re.compile(f"[{_STOPS}{_SHOUTS}{_WIDE}\n]")
_TERMINATORS = _STOPS + _SHOUTS + _WIDE
_UNSPACED = "।॥؟۔"  # end a sentence even where no space follows
_CLOSERS = "\"'”’»›)]}」』）】〉》＂＇｣］｝*_~`"
_OPENERS = "\"'“‘«‹([{「『（【〈《¿¡*_~`„‚»#>-–—•"
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SPACED = re.compile(r"(?:^|[\s(])([^\W\d_]{1,2}\.)\s([^\W\d_]{1,3})$")
_LAST_TOKEN = re.compile(r"[^\s]*$")
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,3}")
_HEADING_OR_ROW = re.compile(r"\s*(?:#{1,6}\s|\|)")


class _Verdict(Enum):
    WAIT = 0
    GO_ON = 1
    CUT = 2


class Segmenter:
    """``feed`` fragments as they come, then ``finish``. Sentences keep their Markdown; they lose outer and doubled white space.

    ``language`` (any tag) chooses the abbreviations; None takes those of all ten languages. A returned sentence may hold only
    symbols where the text ends in some (``speakable`` makes nothing of it).
    """

    def __init__(self, language: str | None = None) -> None:
        self._language = primary(language)
        self._never_last = never_last(self._language)
        self._numbered = numbered(self._language)
        self._maybe_last = maybe_last(self._language)
        self._text = ""
        self._scan = 0
        self._finished = False
        self._view = ""  # the text up to where this decision may look ...
        self._over = False  # ... and whether nothing that matters can still come behind it

    def feed(self, fragment: str) -> list[str]:
        """The sentences that this fragment completes."""
        self._text = (self._text + fragment) if self._text else fragment.lstrip()
        return self._completed()

    def finish(self) -> list[str]:
        """What is left, when nothing more comes. The segmenter is then as new."""
        self._finished = True
        sentences = self._completed()
        if rest := _tidy(self._text):
            sentences.append(rest)
        self._text, self._scan, self._finished = "", 0, False
        return sentences

    def _completed(self) -> list[str]:
        sentences = []
        while self._text:
            found = _INTERESTING.search(self._text, self._scan)
            at = found.start() if found else len(self._text)
            if at >= MAX_CHARACTERS:
                sentences.append(self._take(_best_break(self._text[:MAX_CHARACTERS])))
                continue
            if found is None:
                self._scan = at
                break
            self._view = self._text[: at + WINDOW]
            self._over = self._finished or len(self._text) >= at + WINDOW
            verdict, end = self._newline(at) if self._text[at] == "\n" else self._terminator(at)
            if verdict is _Verdict.WAIT:
                break
            # Symbols alone (a table's rule, a bullet) are no sentence: they stay with the next one.
            if verdict is _Verdict.CUT and any(character.isalnum() for character in self._text[:end]):
                sentences.append(self._take(end))
            else:
                self._scan = end
        return [sentence for sentence in sentences if sentence]

    def _take(self, end: int) -> str:
        sentence, self._text, self._scan = _tidy(self._text[:end]), self._text[end:].lstrip(), 0
        return sentence

    # -- a line's end -----------------------------------------------------------------------------------------------------------

    def _newline(self, at: int) -> tuple[_Verdict, int]:
        """A line's end ends a sentence, except where a paragraph was merely wrapped (the next line goes on in lower case)."""
        text = self._view
        line = text[text.rfind("\n", 0, at) + 1 : at]
        following = _past_space(text, at)
        if _HEADING_OR_ROW.match(line) or line.rstrip().endswith(":") or text.count("\n", at, following) > 1:
            return _Verdict.CUT, at + 1
        if following >= len(text):
            return self._unless_more(at + 1)
        if not text[following].islower():
            return _Verdict.CUT, at + 1
        if following + 1 >= len(text) and not self._over:
            return _Verdict.WAIT, at
        is_marker = text[following + 1 : following + 2] in (".", ")")  # "a) first"
        return (_Verdict.CUT if is_marker else _Verdict.GO_ON), at + 1

    # -- a full stop, a question mark ----------------------------------------------------------------------------------------------

    def _terminator(self, at: int) -> tuple[_Verdict, int]:
        text = self._view
        stop = at
        while stop < len(text) and text[stop] in _TERMINATORS:
            stop += 1
        end = stop
        while end < len(text) and text[end] in _CLOSERS:
            end += 1
        if end >= len(text):
            return self._unless_more(end)
        marks, closed = text[at:stop], end > stop
        if any(mark in _WIDE for mark in marks):
            quoted = closed and text[end] in "とっ"  # 「何ですか」と聞いた
            return (_Verdict.GO_ON if quoted else _Verdict.CUT), end
        if not text[end].isspace():
            unspaced = any(mark in _UNSPACED for mark in marks) or (_is_wide_letter(text[end]) and not text[at - 1 : at].isdigit())
            return (_Verdict.CUT if unspaced else _Verdict.GO_ON), end
        if not closed and any(mark in _SHOUTS for mark in marks):
            return _Verdict.CUT, end
        return self._after_space(at, marks, end)

    def _after_space(self, at: int, marks: str, end: int) -> tuple[_Verdict, int]:
        """A full stop with white space behind it: look at the word before and at how the text goes on."""
        text = self._view
        following = _past_space(text, end)
        if "\n" in text[end:following] and not self._is_doubtful(at):
            return _Verdict.CUT, end
        if following >= len(text):
            return self._unless_more(end)
        if text[following] == "»" and text.count("«", 0, following) > text.count("»", 0, following):
            return _Verdict.CUT, following + 1  # French sets a space before the closing mark
        letter = _past_openers(text, following)
        if letter >= len(text) and not self._over:
            return _Verdict.WAIT, at
        first = text[letter : letter + 1]
        if first.islower():
            return _Verdict.GO_ON, end
        if any(mark in _SHOUTS for mark in marks):
            return _Verdict.CUT, end
        if marks != ".":
            return (_Verdict.GO_ON if first.isdigit() else _Verdict.CUT), end
        return self._full_stop(at, end, letter)

    def _full_stop(self, at: int, end: int, letter: int) -> tuple[_Verdict, int]:
        text = self._view
        before = _token(text, at)
        word = before.lower()
        opens_sentence = text[:at].strip(_OPENERS + _CLOSERS + " ") == before
        if opens_sentence and ((before.isdigit() and len(before) <= 3) or (len(before) == 1 and before.isalpha())):
            return _Verdict.GO_ON, end  # "1. Open the lid."
        if word in self._never_last or self._spaced(at) in self._never_last:
            return _Verdict.GO_ON, end
        if word in self._numbered and text[letter : letter + 1].isdigit():
            return _Verdict.GO_ON, end
        if word in self._maybe_last or self._spaced(at) in self._maybe_last or _DOTTED.fullmatch(before):
            return self._if_starter(end, letter)
        if len(before) == 1 and before.isalpha():
            return (_Verdict.CUT if self._is_kind_name(before, at) else _Verdict.GO_ON), end
        if before.isdigit() and len(before) <= 2 and self._language in (None, "de"):
            return self._ordinal(before, at, end, letter)
        return _Verdict.CUT, end

    def _if_starter(self, end: int, letter: int) -> tuple[_Verdict, int]:
        word = self._whole_word(letter)
        if word is None:
            return _Verdict.WAIT, end
        return (_Verdict.CUT if word.lower() in STARTERS or (word and not word[0].isupper()) else _Verdict.GO_ON), end

    def _ordinal(self, number: str, at: int, end: int, letter: int) -> tuple[_Verdict, int]:
        """German writes "3." for "third"."""
        article = _token(self._view, at - len(number)).lower()
        if article in BEFORE_ORDINAL_DE or (article == "am" and self._language == "de"):
            return _Verdict.GO_ON, end
        word = self._whole_word(letter)
        if word is None:
            return _Verdict.WAIT, end
        return (_Verdict.GO_ON if word.lower() in MONTHS_DE else _Verdict.CUT), end

    def _whole_word(self, letter: int) -> str | None:
        """The word that begins at ``letter``; None while more of it may come."""
        found = _WORD.match(self._view, letter)
        if found is None:
            return ""
        # An apostrophe at the very end may still turn out to be inside the word ("c" + "'est").
        if found.end() >= len(self._view) - 1 and not self._over:
            return None
        return found.group()

    def _is_kind_name(self, letter: str, at: int) -> bool:
        """A single letter that is no initial: "vitamin C.", and the English "I."."""
        previous = _token(self._view, at - 1).lower()
        return previous in LETTERED or (letter == "I" and self._language in (None, "en") and bool(previous))

    def _spaced(self, at: int) -> str:
        """ "z. B" as "z.b": an abbreviation of two that was set with a space."""
        found = _SPACED.search(self._view[max(0, at - 12) : at])
        return "".join(found.groups()).lower() if found else ""

    def _is_doubtful(self, at: int) -> bool:
        before = _token(self._view, at)
        word = before.lower()
        listed = word in self._never_last or word in self._maybe_last or word in self._numbered
        return listed or before.isdigit() or len(before) <= 1 or bool(_DOTTED.fullmatch(before))

    def _unless_more(self, end: int) -> tuple[_Verdict, int]:
        """The characters that would decide have not come: wait for them, unless the text is over or they are too far off."""
        return (_Verdict.CUT if self._over else _Verdict.WAIT), end


def _past_space(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _past_openers(text: str, at: int) -> int:
    while at < len(text) and text[at] in _OPENERS:
        at += 1
    return at


def _token(text: str, end: int) -> str:
    """The word before ``end``, with its inner full stops and without opening marks."""
    found = _LAST_TOKEN.search(text[max(0, end - 60) : end].rstrip())
    return found.group().lstrip(_OPENERS) if found else ""


def _is_wide_letter(character: str) -> bool:
    """Han, kana and hangul need no space between sentences."""
    return "⺀" <= character <= "鿿" or "가" <= character <= "힯" or character >= "\U00020000"


def _best_break(text: str) -> int:
    """Where to cut a sentence that is too long: after a comma, else at a space that does not part a number from its unit."""
    least = len(text) * 2 // 5
    for pattern in (r"[;:,،、，；：—–](?=\s)|[、，；：]", r"(?<![\d])\s(?!\d)", r"\s"):
        ends = [found.end() for found in re.finditer(pattern, text) if found.end() > least]
        if ends:
            return ends[-1]
    return len(text)


def _tidy(sentence: str) -> str:
    lines = [" ".join(line.split()) for line in sentence.splitlines()]
    joined = ""
    for line in filter(None, lines):
        joined += (" " if line[0].islower() else "\n") * bool(joined) + line
    return joined
