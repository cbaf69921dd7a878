"""Which lines may be in letters that PP-OCR does not know, by what it made of them.

It never says "I do not know": it leaves a blank, or names the nearest letters it knows. Blanks and low confidence give most of them away,
and never one of thousands of Latin, Chinese and Japanese lines that were read right. Capitals of the same shape (KAPAKTEPE) do not give
themselves away; the rest of their page does.
"""

from vision.text.recognising import Read

BLIND = 0.8  # mean confidence below which what was read may be held back
SURE_AMONG_OTHERS = 0.97  # on a page that has other letters, a line must be as sure as this to be let be
_GREEK_LEAST, _GREEK_SHARE = 2, 0.2  # of the letters; less is "μg" or "α-Linolensäure"
_LATIN_SHAPED = frozenset("АВЕІЈКМНОРСТУХаеіјосрухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο")  # the Cyrillic and the Greek ones among them
_SAME_SHAPE = frozenset("ABCEHIJKMNOPSTXYZaceijopsvxy")  # Latin letters that also are Cyrillic or Greek ones


def is_suspected(read: Read) -> bool:
    """Whether the line alone gives itself away."""
    return is_blind(read) or has_gaps(read) or is_greek(read)


def is_asked_among_others(read: Read) -> bool:
    """On a page of which other lines are in other letters: what may be too. Beside digits, whole words may have come out as nothing."""
    has_letters = any(character.isalpha() for character in read.text)
    return is_doubtful_among_others(read) or read.confidence < SURE_AMONG_OTHERS or not has_letters


def is_doubtful_among_others(read: Read) -> bool:
    return is_suspected(read) or could_be_look_alikes(read)


def is_blind(read: Read) -> bool:
    """Nothing was read, or so doubtfully that it may be held back."""
    return read.confidence < BLIND or is_blank(read)


def is_blank(read: Read) -> bool:
    return not any(character.isalnum() for character in read.text)


def has_gaps(read: Read) -> bool:
    """Whole words came out as nothing: "Годен до 14.08" as "  14.08"."""
    return read.text != read.text.strip() or "  " in read.text


def is_greek(read: Read) -> bool:
    """PP-OCR knows Greek letters but none with an accent, so that hardly a line of Greek is right."""
    letters = [character for character in read.text if character.isalpha()]
    greek = sum("\u0370" <= character <= "\u03ff" for character in letters)
    return greek >= max(_GREEK_LEAST, _GREEK_SHARE * len(letters))


def could_be_look_alikes(read: Read) -> bool:
    """Hardly a letter that does not look the same in Cyrillic or Greek: KAPAKTEPE, 4AC, CYLECTBYET."""
    letters, own = _letters(read)
    return own <= 1 and 2 * own < letters


def knows_letters(read: Read) -> bool:
    """Surely Latin, Chinese or Japanese: it has letters of a shape that nothing else has."""
    return _letters(read)[1] >= 2 and not is_suspected(read) and read.confidence >= 0.9


def is_sure_word(read: Read) -> bool:
    """Whatever its letters, it can be said; a page with such a word is no page of unknown letters."""
    return knows_letters(read) or (_letters(read)[0] >= 3 and not is_suspected(read) and read.confidence >= SURE_AMONG_OTHERS)


def looks_latin(text: str) -> bool:
    """Cyrillic or Greek that could as well be Latin: "МО ЕМТВУ" for NO ENTRY. It tells nothing of what a page is written in."""
    letters = [character for character in text if character.isalpha()]
    return sum(character not in _LATIN_SHAPED for character in letters) < 2


def _letters(read: Read) -> tuple[int, int]:
    """How many there are, and how many of them have a shape that only Latin, Chinese or Japanese letters have."""
    letters = [character for character in read.text if character.isalpha()]
    return len(letters), sum(character not in _SAME_SHAPE for character in letters)
