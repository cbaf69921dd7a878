"""Written text becomes text that a voice says well: no marks, no emoji, and every sign that carries meaning as a word."""

import re
import unicodedata

from common.languages import spoken
from voice.speech import symbols
from voice.speech.abbreviations import STARTERS
from voice.speech.dates import say_dates
from voice.speech.markdown import plain_lines
from voice.speech.units import NO_LETTER_BEFORE, NUMBER, say_quantities

ROUNDS = 8  # taking off one mark can bare another; a text that is still not at rest then is a puzzle, not an answer

_UNSPEAKABLE = {"Cc", "Cf", "Cs", "Co", "Cn"}
_EMOJI = re.compile(
    "[\U0001f000-\U0001faff\U0001fc00-\U0001fffd\u2600-\u26ff\u2700-\u27bf\u2b00-\u2bff\u2300-\u23ff\u25a0-\u25ff\ufe0e\ufe0f\u20e3]"
)
_FULL_WIDTH = {code: code - 0xFEE0 for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
_URL = re.compile(
    r"\b(?:https?://(?:www\.)?|www\.)((?:[^\W_]|[.-])*[^\W_])(?::\d+)?"
    r"(?:[/?#](?:[^\s<>()\[\]\"'،。、]*[^\s<>()\[\]\"'.,;:!?،。、])?)?",
    re.I,
)
_RANGE_START = rf"{NO_LETTER_BEFORE}(?<![.,/:+–—-])"
_MEASURED = re.compile(r"\s?(?:mg|g|kg|ml|mL|l|L|mm|cm|m|km|h|min|%|°|€|mcg|µg|IU|kcal|мг|г|кг|мл|л|tablets?|times|hours|days)(?!\w)")
_RANGE = re.compile(rf"{_RANGE_START}({NUMBER})(\s?[–—]\s?| - |-|~|〜|～)({NUMBER})(?!\d|[.,]\d|[/:]\d|\s?[–—-]\s?\d)")
_UNSPACED = ("zh", "ja")
_ACRONYMS = frozenset({"hdmi", "nasa", "nato", "unicef", "iban", "html", "http", "https", "aids", "isbn", "imei", "wlan", "wifi"})
_SMALL_WORDS = STARTERS | {"of", "out", "off", "up", "be", "go", "use", "see", "new", "old", "top", "add", "my", "our", "your", "hot"}
_PHONE_OR_ID = re.compile(r"(?<![\w.,])\d{7,}(?![\w]|[.,]\d)")
_CAPITAL = "[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĮİĶĻŁŃŅŇŐŒŘŚŞŠŤŪŮŰŲŹŻŽА-ЯЁ]"
_SHOUTED = re.compile(rf"(?<!\w){_CAPITAL}{{2,}}(?:['’]{_CAPITAL}+)?(?:[ ,:&/-]+{_CAPITAL}{{2,}}(?:['’]{_CAPITAL}+)?)+(?!\w)")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ENDED = tuple(".!?。！？।؟۔…:;,、，；：،؛")
_CLOSERS = "\"'”’»)]}」』）】"


def speakable(text: str, language: str | None) -> str:
    """What a voice should say for ``text``, one line, in one of our ten languages (English for any other). "" when nothing is sayable.

    Saying it twice changes nothing more. No number changes: a figure is only ever spaced, and a month named. Print keeps its
    meaning: "5–10 mg" is a range, "≤ 3" is "at most 3".
    """
    tongue = spoken(language)
    for _ in range(ROUNDS):
        said = _once(text, tongue)
        if said == text:
            break
        text = said
    return text


def _once(text: str, language: str) -> str:
    lines = plain_lines(_readable(text))
    lines = [_line(line, language) for line in lines]
    return _joined([line for line in lines if any(character.isalnum() for character in line)], language)


def _readable(text: str) -> str:
    """Without control, direction and zero-width characters, emoji and full-width Latin."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\t", " "))
    text = "".join(
        " " if c in "\x0b\x0c\x85" else c for c in text if c == "\n" or unicodedata.category(c) not in _UNSPEAKABLE or c in "\x0b\x0c\x85"
    )
    return text.translate(_FULL_WIDTH)


def _line(line: str, language: str) -> str:
    line = _URL.sub(r"\1", line)
    line = _meaningful_pictures(line, language)
    line = say_dates(line, language)
    line = _RANGE.sub(lambda found: _range(found, language), line)
    line = say_quantities(line, language)
    line = _fractions(line, language)
    line = _signs(line, language)
    line = _PHONE_OR_ID.sub(lambda found: " ".join(_groups(found.group())), line)
    line = _SHOUTED.sub(_calm, line)
    return _tidy(line)


def _meaningful_pictures(line: str, language: str) -> str:
    for pictures, words in (("✅✔✓☑", symbols.YES), ("❌✗✘✖☒", symbols.NO), ("⚠", symbols.WARNING)):
        line = re.sub(f"[{pictures}]\ufe0f?", f" {words[language]} ", line)
    return _EMOJI.sub(" ", line)


def _fractions(line: str, language: str) -> str:
    words, gap = symbols.FRACTIONS[language], "" if language in _UNSPACED else " "
    mixed = rf"(\d)\s?([{symbols.FRACTION_SIGNS}])\s?"
    line = re.sub(mixed, lambda found: f"{found[1]}{gap}{symbols.AND[language]}{gap}{words[found[2]]}{gap}", line)
    return re.sub(rf"[{symbols.FRACTION_SIGNS}]", lambda found: f"{gap}{words[found.group()]}{gap}", line)


def _range(found: re.Match[str], language: str) -> str:
    low, dash, high = found.groups()
    if dash == "-" and (re.match(r"0\d", low) or re.match(r" \d{3}", found.string[found.end() :])):
        return found.group()  # a telephone number: "012-659 9829"
    # A plain hyphen also joins parts of telephone numbers and scores: before a measure, or between short numbers that rise, it is a range.
    rising = dash == "-" and len(low) <= 3 and len(high) <= 3 and low.isdecimal() and high.isdecimal() and int(low) < int(high)
    measured = bool(_MEASURED.match(found.string, found.end()))
    glued = found.string[found.end() : found.end() + 1].isalpha() and not measured and language not in _UNSPACED
    if glued or (dash.strip() == "-" and not rising and not measured):
        return found.group()
    return symbols.RANGE[language].format(low, high)


def _signs(line: str, language: str) -> str:
    def word(table: dict[str, str]) -> str:
        return f" {table[language]} "

    number = r"(?=\s?[^\W_]*\d)"
    line = re.sub(rf"(?:≤|⩽|<=){number}", word(symbols.AT_MOST), line)
    line = re.sub(rf"(?:≥|⩾|>=){number}", word(symbols.AT_LEAST), line)
    line = re.sub(r"±", word(symbols.PLUS_MINUS), line)
    line = re.sub(rf"[≈~∼]{number}", word(symbols.ABOUT), line)
    line = re.sub(rf"<{number}", word(symbols.LESS), line)
    line = re.sub(rf"(?<![-=])>{number}", word(symbols.MORE), line)
    line = re.sub(r"\s*(?:→|⇒|➔|➜|->|=>)\s*", f"{symbols.COMMA[language]} {symbols.THEN[language]} ", line)
    line = re.sub(r"(?<=\d)\s?[×✕]\s?(?=\d)|(?<=\d)\s[x*]\s(?=\d)|(?<=\d)x(?=\d)", word(symbols.TIMES), line)
    line = re.sub(r"÷", word(symbols.DIVIDED), line)
    line = re.sub(r"(?<=\s)\+(?=\s)|(?<=\d)\+(?=\d)", word(symbols.PLUS), line)
    line = re.sub(r"(?<=\s)=(?=\s)|(?<=\w)=(?=\d)", word(symbols.EQUALS), line)
    line = re.sub(r"(?<=\s)[&＆](?=\s)", symbols.AND[language], line)
    line = re.sub(r"(?:#|№|(?<!\w)[Nn]°)\s?(?=\d)", word(symbols.NUMBER_SIGN), line)
    line = re.sub(r"§+\s?(?=\d)", word(symbols.SECTION), line)
    line = re.sub(r"\s*[|•·‣▪●]\s*|\s+[–—]\s+|\s*—\s*", f"{symbols.COMMA[language]} ", line)
    return re.sub(r"[←↑↓↔↗↘™®©†‡¶^\\]", " ", line)


def _groups(digits: str) -> list[str]:
    """Near-equal groups of three or four, as telephone numbers are said: "4006381333931" -> 4006 381 333 931."""
    count = -(-len(digits) // 4)
    size, longer = divmod(len(digits), count)
    groups, at = [], 0
    for index in range(count):
        end = at + size + (index < longer)
        groups.append(digits[at:end])
        at = end
    return groups


def _calm(found: re.Match[str]) -> str:
    """Shouting of several words in small letters, since voices spell capitals out; abbreviations among them stay."""
    run = found.group()
    if not any(_is_shouted(word) and len(word) >= 4 for word in _WORD.findall(run)):
        return run
    calmed = _WORD.sub(lambda word: word.group().lower() if _is_shouted(word.group()) else word.group(), run)
    return calmed[0].upper() + calmed[1:]


def _is_shouted(word: str) -> bool:
    small = word.lower()
    return small not in _ACRONYMS and (len(word) >= 4 or small in _SMALL_WORDS)


def _tidy(line: str) -> str:
    line = " ".join(line.split())
    line = re.sub(r"\s+([,.;:!?،؛؟。，、！？](?:\s|$))", r"\1", line)
    line = re.sub(r"([,،、，])(?:\s*[,،、，])+", r"\1", line)
    return line.strip(" ,،、，")


def _joined(lines: list[str], language: str) -> str:
    """Lines read on without a pause sound like one muddled sentence, so each but the last is ended."""
    ended = [line if line.rstrip(_CLOSERS).endswith(_ENDED) else line + symbols.STOP[language] for line in lines[:-1]]
    return " ".join(ended + lines[-1:])
