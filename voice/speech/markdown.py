"""Markdown's marks taken off, its lines kept: what remains is what a sighted reader would have read."""

import html
import re

_FENCE = re.compile(r"^\s*(?:```|~~~).*$")
_RULE = re.compile(r"^\s*(?:[-*_=]\s*){3,}$")
_TABLE_RULE = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$")
_LEADING = re.compile(r"^\s*(?:#{1,6}(?:\s+|$)|>\s?|[-*+•◦▪●‣·–—](?:\s+|$)|\[[ xX]\]\s+)")
_TRAILING_HASHES = re.compile(r"\s+#+\s*$")
_IMAGE = re.compile(r"!\[([^\[\]]*)\]\([^()\s]*(?:\s+\"[^\"]*\")?\)")
_LINK = re.compile(r"\[([^\[\]]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+\"[^\"]*\")?\)")
_REFERENCE = re.compile(r"\[([^\[\]]+)\]\[[^\[\]]*\]")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]+)>")
_TAG = re.compile(
    r"</?(?:a|b|i|u|s|p|br|hr|em|strong|span|div|sub|sup|code|pre|ul|ol|li|table|tr|td|th|h[1-6]|img|blockquote)\b[^<>]*>", re.I
)
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|nbsp|apos|#39|ndash|mdash|hellip);")
_PAIRED = (
    re.compile(r"(\*\*\*|\*\*|~~|``|`)(?=\S)(.+?)(?<=\S)\1"),
    re.compile(r"(?<![\w*])(\*)(?=[^\s*])([^*\n]+?)(?<=[^\s*])\1(?![\w*])"),
    re.compile(r"(?<!\w)(___|__|_)(?=[^\s_])(.+?)(?<=[^\s_])\1(?!\w)"),
)
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!|~>-])")
_STRAY = re.compile(r"\*{2,}|`+|~{2,}|_{2,}|={3,}")


def plain_lines(text: str) -> list[str]:
    """The text's lines without markup, empty ones left out. A table's row becomes its cells, parted by commas."""
    lines = []
    for line in text.splitlines():
        if _FENCE.match(line) or _RULE.match(line) or (_TABLE_RULE.match(line) and "-" in line):
            continue
        if plain := _inline(_block(line)).strip():
            lines.append(plain)
    return lines


def _block(line: str) -> str:
    while (shorter := _LEADING.sub("", line, count=1)) != line:
        line = shorter
    line = _TRAILING_HASHES.sub("", line)
    if line.lstrip().startswith("|"):
        return ", ".join(cell.strip() for cell in line.strip().strip("|").split("|") if cell.strip())
    return line


def _inline(line: str) -> str:
    line = _ENTITY.sub(lambda found: html.unescape(found.group()), line)
    for pattern in (_IMAGE, _LINK, _REFERENCE, _AUTOLINK):
        line = pattern.sub(r"\1", line)
    line = _TAG.sub(" ", line)
    for pattern in _PAIRED:
        line = pattern.sub(r"\2", line)
    return _STRAY.sub("", _ESCAPED.sub(r"\1", line))
