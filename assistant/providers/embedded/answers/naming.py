"""What a thing is, from the words that stand on it: brand, kind, title, yes or no."""

import re
from collections.abc import Sequence

from assistant.providers.embedded import page
from assistant.providers.embedded.answers.common import Scene, doubt_about_photo, from_print, gist_said, missing, offer_rest, quoted
from assistant.providers.embedded.answers.looks import look_without_text
from assistant.providers.embedded.answers.people import people
from assistant.providers.embedded.finders.words_in_print import match_words
from assistant.providers.embedded.folding import folded
from assistant.providers.embedded.sentences import Answer
from vision.types import TextLine


def what(scene: Scene) -> Answer:
    """The print that stands out; where nothing is printed, what can be said of the picture, and that a thing cannot be named."""
    if scene.sight.lines is not None and not scene.lines and not scene.sight.must_retake:
        return look_without_text(scene)
    return _from_print(scene)


@from_print
def _from_print(scene: Scene) -> Answer:
    if scene.ask.is_guess and (lines := _named(scene)):
        return Answer((scene.says.printed("says", page.confidence(lines), text=quoted(lines)), *offer_rest(scene, lines)))
    said, used = gist_said(scene)
    if not said:
        return Answer((scene.says.caution("may-say", text=quoted(scene.lines[:2])), *offer_rest(scene, scene.lines[:2])), found=False)
    seen = people(scene).sentences if scene.sight.photo.glance.faces and len(scene.lines) < 8 else ()
    return Answer((*said, *seen, *doubt_about_photo(scene), *offer_rest(scene, used)))


def _named(scene: Scene) -> list[TextLine]:
    """The few rows that say a word of a question nobody understood: "and the milk?" of a bill."""
    asked = {word.rstrip("s") for words in scene.ask.words for word in words if len(word) >= 4}
    named = [line for line in scene.lines if any(token.rstrip("s") in asked for token in re.findall(r"[^\W\d_]+", folded(line.text)))]
    if not 0 < len(named) <= 2:
        return []
    return [piece for line in named for piece in (line, *page.right_of(line, scene.lines))]


@from_print
def title(scene: Scene) -> Answer:
    said, used = gist_said(scene)
    return Answer((*said, *doubt_about_photo(scene), *offer_rest(scene, used))) if said else missing(scene, "not-found-title")


def confirm(scene: Scene) -> Answer:
    """Yes when the print says the words that were asked about; never no, because print does not name everything."""
    if scene.sight.lines is not None and not scene.lines and not scene.sight.must_retake:
        return look_without_text(scene)
    return _confirm_from_print(scene)


@from_print
def _confirm_from_print(scene: Scene) -> Answer:
    best = max((match_words(words, scene.lines) for words in scene.ask.words), key=lambda match: match.share, default=None)
    if best is not None and best.share > 0:
        text, sure = quoted(best.lines), page.confidence(best.lines)
        if best.share == 1:
            told = scene.says.printed("yes-print", sure, text=text)
        else:
            told = scene.says.printed("partly-print", sure, text=text, word=_as_spoken(best.missing, scene.question))
        return Answer((told, *offer_rest(scene, best.lines)))
    asked = ", ".join(_as_spoken(alternative, scene.question) for alternative in scene.ask.words)
    first = scene.says.description("word-not-printed", word=asked)
    said, used = gist_said(scene)
    return Answer((first, *said, *offer_rest(scene, used)), found=False)


def _as_spoken(words: Sequence[str], question: str) -> str:
    """The words as the person said or wrote them, with their capitals and accents."""
    original = {folded(word): word for word in re.findall(r"[^\W_]+", question)}
    return " ".join(original.get(word, word) for word in words)
