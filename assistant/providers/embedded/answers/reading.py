"""Reading print aloud: all of it, a part, the rest, a screen."""

import re
from collections.abc import Sequence

from assistant.claims import ClaimKind
from assistant.providers.embedded import page
from assistant.providers.embedded.answers.common import Scene, doubt_about_photo, from_print, gist_said, is_little, offer_rest, quoted
from assistant.providers.embedded.folding import unspaced
from assistant.providers.embedded.sentences import SURE, Answer, Sentence
from vision.types import TextLine

_LONGEST = 240
_SHORT = 90
# Not after "Ltd." or "No.", and not before capitals, which are rarely a new sentence in print.
_ENDS = re.compile(r"(?<=[^\W\d_]{4}[.!?…؟।])\s+(?=[^\W\d_])(?![A-ZÄÖÜ]{2}|[a-zà-öø-ÿа-яё])|(?<=[。！？])")


@from_print
def read(scene: Scene) -> Answer:
    """Everything, in reading order, sentence by sentence; a short answer stops after the first pieces and offers the rest."""
    if is_little(scene):
        return Answer((*gist_said(scene)[0], *doubt_about_photo(scene)))
    if _is_short(scene.lines):
        return Answer((*_in_one(scene), *doubt_about_photo(scene)))
    pieces = _pieces(scene.lines)
    most = {"short": 3, "normal": 40, "long": 400}[scene.length]
    sentences = spoken_pieces(scene, pieces[:most])
    if len(pieces) > most:
        sentences.append(scene.says.notice("more-text-rest"))
    return Answer((*sentences, *doubt_about_photo(scene)))


def _is_short(lines: Sequence[TextLine]) -> bool:
    """A few words on a sign, which would sound chopped if every line were its own sentence."""
    text = " ".join(line.text for line in lines)
    return len(lines) > 1 and len(text) <= _SHORT and not _ENDS.search(text) and not page.is_table(lines)


def _in_one(scene: Scene) -> list[Sentence]:
    """The sure lines in one sentence, then the doubtful ones in another."""
    sure = [line for line in scene.lines if line.confidence >= SURE]
    doubtful = [line for line in scene.lines if line.confidence < SURE]
    said = [scene.says.verbatim("says", text=quoted(sure))] if sure else []
    return said + ([scene.says.caution("may-say", text=quoted(doubtful))] if doubtful else [])


@from_print
def read_rest(scene: Scene) -> Answer:
    """What was not yet said in this conversation."""
    before = _bare(scene.said_before)
    lines = [line for line in scene.lines if _bare(line.text) not in before]
    if not lines:
        return Answer((scene.says.notice("nothing-more"),))
    return Answer((*spoken_pieces(scene, _pieces(lines)), *doubt_about_photo(scene)))


@from_print
def read_top(scene: Scene) -> Answer:
    return _part(scene, [line for line in scene.lines if _middle(line, scene) < 1 / 3] or scene.lines[:3])


@from_print
def read_bottom(scene: Scene) -> Answer:
    return _part(scene, [line for line in scene.lines if _middle(line, scene) > 2 / 3] or scene.lines[-3:])


@from_print
def summary(scene: Scene) -> Answer:
    """What stands out, largest first; said to be that, and not a summary."""
    said, used = gist_said(scene)
    return Answer((*said, *offer_rest(scene, used))) if said else read(scene)


def _part(scene: Scene, lines: Sequence[TextLine]) -> Answer:
    return Answer((*spoken_pieces(scene, _pieces(lines)), *offer_rest(scene, lines)))


def _middle(line: TextLine, scene: Scene) -> float:
    """Where the line lies between the first (0) and the last (1) of the text."""
    top = min(other.box[1] for other in scene.lines)
    bottom = max(other.box[1] + other.box[3] for other in scene.lines)
    return (line.box[1] + line.box[3] / 2 - top) / max(1, bottom - top)


def _pieces(lines: Sequence[TextLine]) -> list[tuple[str, float]]:
    """Text in pieces that can be spoken in one breath, each with its confidence."""
    if page.is_table(lines):
        return [(page.joined(row), page.confidence(row)) for row in page.rows(lines)]
    pieces: list[tuple[str, float]] = []
    for block in page.blocks(lines):
        held: list[TextLine] = []
        for line in block:
            if held and (len(page.joined(held)) + len(line.text) > _LONGEST or (line.confidence < SURE) != (held[-1].confidence < SURE)):
                pieces += _sentences(held)
                held = []
            held.append(line)
        pieces += _sentences(held)
    return pieces


def _sentences(lines: Sequence[TextLine]) -> list[tuple[str, float]]:
    sure = page.confidence(lines)
    return [(part.strip(), sure) for part in _ENDS.split(page.joined(lines)) if part and re.search(r"\w", part)]


def spoken_pieces(scene: Scene, pieces: Sequence[tuple[str, float]]) -> list[Sentence]:
    """The first piece is led in; a doubtful piece says so; the others are the print itself."""
    sentences = []
    for position, (text, sure) in enumerate(pieces):
        clean = " ".join(text.split())
        if sure < SURE:
            sentences.append(scene.says.caution("may-say", text=clean.replace("“", "'").replace("”", "'")))
        elif position == 0:
            sentences.append(scene.says.verbatim("says", text=clean.replace("“", "'").replace("”", "'")))
        else:
            sentences.append(Sentence(_ended(clean), ClaimKind.VERBATIM))
    return sentences


def _ended(text: str) -> str:
    """With a stop, so that the voice makes a pause."""
    if text[-1] in ".!?。！？…؟।:;：；":
        return text
    return f"{text.rstrip(',،、 ')}{'。' if unspaced(text[-1]) else '.'}"


def _bare(text: str) -> str:
    return re.sub(r"\W+", "", text.casefold())


def spoken_lines(scene: Scene, lines: Sequence[TextLine]) -> list[Sentence]:
    """These lines, led in and in pieces that can be spoken in one breath."""
    return spoken_pieces(scene, _pieces(lines))
