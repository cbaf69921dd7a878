"""The second line of defence of everything that is logged: what looks like a person's data is taken out of a text.

The first line is that nobody logs such a thing: messages carry ids, codes and numbers. This one is for the day on which somebody does.
"""

import re

HIDDEN = "*"

_QUOTED = r'"[^"\n]{16,}"|(?<!\w)\'[^\'\n]{16,}\'(?!\w)|“[^”\n]{2,}”|„[^“”\n]{2,}[“”]|«[^»\n]{2,}»|「[^」\n]+」'
_PATTERNS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\bdata:[\w.+-]*/?[\w.+-]*(;[\w=-]+)*,\S+"), "data:*"),
    (re.compile(r"(?i)\b(authorization|api[_-]?key|password|secret|token)(\s*[=:]\s*)((?:bearer|basic)\s+)?\S+"), r"\1\2*"),
    (re.compile(r"(?i)\b(bearer|basic)\s+\S+"), r"\1 *"),
    (re.compile(r"\beyJ[\w-]+\.[\w-]+(\.[\w-]*)?"), HIDDEN),  # a JWT
    (re.compile(r"\b([a-z][a-z0-9+.-]*://)[^\s/@]+@"), r"\1*@"),  # who signs in at an address
    (re.compile(r"(\w/?)\?[^\s\"']*=[^\s\"']*"), r"\1?*"),  # what an address asks for
    (re.compile(r"[\w.%+-]+@[\w-]+(\.[\w-]+)+"), HIDDEN),  # an e-mail address
    (re.compile(r"(?<![\w.:-])\d{1,3}(\.\d{1,3}){3}(?![\w.])"), HIDDEN),  # a network address
    (re.compile(r"(?<![\w:])(?:[0-9a-fA-F]{1,4}:){4,}[0-9a-fA-F:]+"), HIDDEN),
    (re.compile(r"(?<![\w-])(?!\d{8}-\d{4}-)\+?\d[\d ().-]{7,}\d(?![\w-])"), HIDDEN),  # a telephone number
    (re.compile(_QUOTED), f'"{HIDDEN}"'),
    # A key, a token, bytes in base64. A UUID is shorter, and a digest in hexadecimal (the head of the audit chain) opens nothing.
    (re.compile(r"(?<![\w/+=-])(?![0-9a-f]{64}(?!\w))[\w/+=-]{40,}"), HIDDEN),
)
_LONGEST = 500
#: More is not looked at: the patterns look from every place of a text, which takes the square of its length.
_LOOKED_AT = 5_000


def scrubbed(text: str) -> str:
    """``text`` without what looks like an address, a number, a token or somebody's words; at most 500 characters."""
    text = text[:_LOOKED_AT]
    for pattern, instead in _PATTERNS:
        text = pattern.sub(instead, text)
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
