"""Words as they are compared: one spelling for what looks or sounds the same.

NFKC, casefold, no zero-width characters, no accents on Latin, Greek and Cyrillic letters, one form of Arabic and Hindi letters, simplified
Chinese characters, look-alike letters inside a mixed word folded to Latin. Han and kana become one token per character, since they are
written without spaces; everything else one token per word.
"""

import base64
import binascii
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

MAX_CHARACTERS = 20_000
MAX_READINGS = 4

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\U000e0000-\U000e007f]"
)
_HIDING = re.compile("[\u00ad\u200b\u2060-\u2064\ufeff\U000e0000-\U000e007f]")  # joiners and direction marks have honest uses
_LATIN_MARKS = re.compile("[\u0300-\u036f]")
_ARABIC_MARKS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670]")
_CJK = "\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_TOKEN = re.compile(rf"[{_CJK}]|(?:(?![{_CJK}])[^\W_]|[\u0900-\u0963\u0970-\u097f])+")
_ARABIC_ARTICLE = re.compile("^(?:وال|بال|فال|كال|ولل|ال|لل)(?=.{3})")
_BASE64 = re.compile(r"[A-Za-z0-9+/]{16,}={0,2}")

_ONE_FORM = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "ا"),
        "ة": "ه",
        "ى": "ي",
        "ؤ": "و",
        "ئ": "ي",
        "ی": "ي",
        "ک": "ك",
        "\u093c": None,  # nukta
        "\u0901": "\u0902",  # chandrabindu
        "ı": "i",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "ł": "l",
        "’": "'",
        "・": " ",
        **dict(
            zip(
                "這誰個們嗎藥醫麼樣說讀寫張見識認臉還該給與會為無對錯點標籤號碼檢驗過處單據發現從樓門電話聽覺時間長經濟單位來國語漢議書畫報紙員師總統紅綠黃藍顏衣褲開關機車馬魚鳥雞蘋環實際",
                "这谁个们吗药医么样说读写张见识认脸还该给与会为无对错点标签号码检验过处单据发现从楼门电话听觉时间长经济单位来国语汉议书画报纸员师总统红绿黄蓝颜衣裤开关机车马鱼鸟鸡苹环实际",
                strict=True,
            )
        ),
    }
)
_LOOK_ALIKE = str.maketrans("аеорсухіјѕԁԛԝһьгкмтвнαειοκνρτυχω", "aeopcyxijsdqwhbrkmtbhaeiokvptuxw")
_LEET = str.maketrans("013457@$!|", "oieasta" + "sii")
_LETTERS_AND_DIGITS = re.compile(r"[a-z][@$!|0-9]|[@$!|0-9][a-z]")
_QUOTED = re.compile(r"[\"“”„«「『].+?[\"“”»」』]")


def fold(text: str) -> str:
    """The comparable form of ``text``; at most MAX_CHARACTERS of it are looked at."""
    text = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text[:MAX_CHARACTERS])).casefold()
    text = unicodedata.normalize("NFC", _LATIN_MARKS.sub("", unicodedata.normalize("NFD", text)))
    return _ARABIC_MARKS.sub("", text).translate(_ONE_FORM)


def tokens_of(folded: str) -> tuple[str, ...]:
    return tuple(_one_script(token) for token in _TOKEN.findall(folded))


def _one_script(token: str) -> str:
    if token.isascii():
        return token
    if "\u0600" <= token[0] <= "\u06ff":
        token = _ARABIC_ARTICLE.sub("", token)
        return token[:-1] if len(token) >= 5 and token.endswith("ا") and token[-2] != "و" else token  # tanwin: one word with and without
    if any("a" <= letter <= "z" for letter in token):
        return token.translate(_LOOK_ALIKE)
    return token


@lru_cache(maxsize=2048)
def words(text: str) -> tuple[str, ...]:
    """``"Who’s THIS?"`` -> ``("who", "s", "this")``; ``"这是谁"`` -> ``("这", "是", "谁")``."""
    return tokens_of(fold(text))


def unquoted(text: str) -> str:
    """Without what stands between quotation marks, which is somebody else's word; a text that is nothing but one is no quotation."""
    return left if words(left := _QUOTED.sub(" … ", text)) else text


def disguises(text: str) -> Iterator[tuple[str, ...]]:
    """Other readings of a text that may be dressed up: digits for letters, look-alike alphabets, spaced letters, base64."""
    folded = fold(text)
    plain = tokens_of(folded)
    if _LETTERS_AND_DIGITS.search(folded):
        yield tokens_of(folded.translate(_LEET))
    if any(token.isascii() for token in plain) and not folded.isascii():
        lookalike = tokens_of(folded.translate(_LOOK_ALIKE))
        if lookalike != plain:
            yield lookalike
    if len(plain) >= 6 and sum(len(token) == 1 and token.isascii() for token in plain) >= 0.7 * len(plain):
        yield tokens_of(re.sub(r"(?<=\w)[ .\-_*](?=\w\b)", "", re.sub(r"\s{2,}|\s[/|]\s", "\n", folded)))
    for run in _BASE64.findall(text):
        decoded = _decoded(run)
        if decoded:
            yield words(decoded)


def visible(text: str) -> str:
    """``text`` without characters that nobody sees."""
    return _INVISIBLE.sub("", text)


def uncovered(text: str) -> tuple[str, ...]:
    """What a text that is dressed up reads as underneath, at most MAX_READINGS; () for plain text."""
    readings = (" ".join(tokens) for tokens in islice(disguises(text), MAX_READINGS))
    return tuple(dict.fromkeys(reading for reading in readings if reading))


def is_disguised(text: str) -> bool:
    """Whether a text is not what it seems: another reading lies underneath, or something in it cannot be seen."""
    return bool(_HIDING.search(text)) or next(disguises(text), None) is not None


def _decoded(run: str) -> str | None:
    try:
        decoded = base64.b64decode(run + "=" * (-len(run) % 4), validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        return None
    return decoded if decoded.isprintable() and " " in decoded else None


def scripts(tokens: tuple[str, ...]) -> frozenset[str]:
    """Which writing systems occur: latin, cyrillic, arabic, devanagari, han, kana."""
    return frozenset(script for token in tokens if (script := script_of(token[0])))


def script_of(letter: str) -> str:
    code = ord(letter)
    if code < 0x250:
        return "latin" if letter.isalpha() else ""
    for script, first, last in _SCRIPTS:
        if first <= code <= last:
            return script
    return ""


_SCRIPTS = (
    ("cyrillic", 0x400, 0x52F),
    ("arabic", 0x600, 0x6FF),
    ("devanagari", 0x900, 0x97F),
    ("kana", 0x3040, 0x30FF),
    ("han", 0x3005, 0x3005),
    ("han", 0x3400, 0x9FFF),
    ("latin", 0x1E00, 0x1EFF),
)
