"""What a thing is, from the words that stand on it: brand, kind, title, yes or no."""

import re
from collections.abc import Sequence

from assistant.providers.embedded import page
from assistant.providers.embedded.answers.common import Scene, doubt_about_photo, from_print, gist_said, missing, offer_rest, quoted
from assistant.providers.embedded.answers.people import has_people, people
from assistant.providers.embedded.answers.scenes import look_without_text
from assistant.providers.embedded.answers.things import confirmed, named
from assistant.providers.embedded.finders.words_in_print import WordMatch, match_words
from assistant.providers.embedded.folding import folded
from assistant.providers.embedded.sentences import Answer, Sentence
from vision.types import TextLine

_A_PAGE = 8  # lines: a page is not also looked at
_BEYOND_DOUBT = 0.8  # confidence from which a thing is named beside print, or in a photo that is otherwise not good enough


def what(scene: Scene) -> Answer:
    """The print that stands out; where nothing is printed, what can be said of the picture."""
    return look_without_text(scene) if _shows_only_a_picture(scene) else _from_print(scene)


def _shows_only_a_picture(scene: Scene) -> bool:
    """Whether there is no print to tell from, and the photo is good enough to say so or shows a thing all the same."""
    has_no_print = scene.sight.lines is not None and not scene.lines
    return has_no_print and (not scene.sight.must_retake or bool(named(scene, _BEYOND_DOUBT)))


@from_print
def _from_print(scene: Scene) -> Answer:
    if scene.ask.is_guess and (lines := _named(scene)):
        return Answer((scene.says.printed("says", page.confidence(lines), text=quoted(lines)), *offer_rest(scene, lines)))
    said, used = gist_said(scene)
    if not said:
        return Answer((scene.says.caution("may-say", text=quoted(scene.lines[:2])), *offer_rest(scene, scene.lines[:2])), found=False)
    seen = _beside_print(scene) if len(scene.lines) < _A_PAGE else ()
    return Answer((*said, *seen, *doubt_about_photo(scene), *offer_rest(scene, used)))


def _beside_print(scene: Scene) -> list[Sentence]:
    return [*(people(scene).sentences if has_people(scene) else ()), *named(scene, _BEYOND_DOUBT)]


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
    """Yes when the print says the words that were asked about or it looks like that; never no, because neither tells everything."""
    told = confirmed(scene)
    if told is not None and told.found:
        printed = _best_match(scene)
        return Answer((*told.sentences, *([_as_printed(scene, printed)] if printed and printed.share == 1 else ())))
    if _shows_only_a_picture(scene):
        return told or look_without_text(scene)
    return _confirm_from_print(scene)


@from_print
def _confirm_from_print(scene: Scene) -> Answer:
    best = _best_match(scene)
    if best is not None and best.share > 0:
        return Answer((_as_printed(scene, best), *offer_rest(scene, best.lines)))
    told = confirmed(scene)
    asked = ", ".join(_as_spoken(alternative, scene.question) for alternative in scene.ask.words)
    first = told.sentences if told else (scene.says.description("word-not-printed", word=asked),)
    said, used = gist_said(scene)
    return Answer((*first, *said, *offer_rest(scene, used)), found=False)


def _best_match(scene: Scene) -> WordMatch | None:
    return max((match_words(words, scene.lines) for words in scene.ask.words), key=lambda match: match.share, default=None)


def _as_printed(scene: Scene, match: WordMatch) -> Sentence:
    text, sure = quoted(match.lines), page.confidence(match.lines)
    if match.share == 1:
        return scene.says.printed("yes-print", sure, text=text)
    return scene.says.printed("partly-print", sure, text=text, word=_as_spoken(match.missing, scene.question))


def _as_spoken(words: Sequence[str], question: str) -> str:
    """The words as the person said or wrote them, with their capitals and accents."""
    original = {folded(word): word for word in re.findall(r"[^\W_]+", question)}
    return " ".join(original.get(word, word) for word in words)
