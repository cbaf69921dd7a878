"""Speech Synthesis Markup for a sentence: plain text is what people hear by default; this adds how to hear it.

Only ``<speak> <s> <break> <say-as> <sub> <lang>`` are ever written, and the result is well-formed whatever the text was.
"""

import re
from difflib import SequenceMatcher
from xml.sax.saxutils import escape, quoteattr

NAMESPACE = "http://www.w3.org/2001/10/synthesis"
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-�\U00010000-\U0010ffff]")
_NUMBER_GROUPS = re.compile(r"\+?\d{1,4}(?: \d{3,4})+[.,;:!?]?")
_ENDS = ".,;:!?…。！？、，”’»」)\"'"
_OTHER_SCRIPT = ("zh", "ja", "hi", "ar", "ru")
_LATIN_WORDS = re.compile(r"[A-Za-z][A-Za-z'’.-]*(?: [A-Za-z][A-Za-z'’.-]*)*")


def to_ssml(text: str, speech: str, language: str | None) -> str:
    """One sentence as SSML. ``speech`` is ``speakable(text, language)``; what was written stays readable behind ``<sub alias>``.

    With every ``<sub>`` replaced by its alias the text content is ``speech`` (white space run together, characters that XML forbids
    left out). Long groups of digits are read out as such; Latin names in a sentence of another script are spoken as English.
    """
    tag = language if language and _LANGUAGE.fullmatch(language) else "en"
    written, said = _sayable(text).split(), _sayable(speech).split()
    pieces = []
    for kind, from_written, to_written, from_said, to_said in SequenceMatcher(None, written, said, autojunk=False).get_opcodes():
        alias = " ".join(said[from_said:to_said])
        if not alias:
            continue
        original = " ".join(written[from_written:to_written])
        pieces.append(_piece(alias, original if kind == "replace" else "", tag))
    return f'<speak version="1.1" xmlns="{NAMESPACE}" xml:lang={quoteattr(tag)}><s>{" ".join(pieces)}</s></speak>'


def _piece(said: str, written: str, language: str) -> str:
    if _NUMBER_GROUPS.fullmatch(said):
        number, end = re.fullmatch(r"(.*?\d)(\D*)", said).groups()  # type: ignore[union-attr]
        kind = "telephone" if number.startswith("+") else "digits"
        return f'<say-as interpret-as="{kind}">{escape(number)}</say-as>{escape(end)}'
    if written:
        alias, original = said.rstrip(_ENDS), written.rstrip(_ENDS)
        end = said[len(alias) :]
        if not (alias and original) or written[len(original) :] != end:
            alias, original, end = said, written, ""
        return f"<sub alias={quoteattr(alias)}>{escape(original)}</sub>{escape(end)}"
    if language.split("-")[0].lower() not in _OTHER_SCRIPT:
        return escape(said)
    marked, at = [], 0
    for found in _LATIN_WORDS.finditer(said):
        marked.append(escape(said[at : found.start()]) + f'<lang xml:lang="en">{escape(found.group())}</lang>')
        at = found.end()
    return "".join(marked) + escape(said[at:])


def _sayable(text: str) -> str:
    return _NOT_XML.sub("", text)
