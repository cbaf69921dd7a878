"""What a thing is, from the words that stand on it: brand, kind, title, yes or no."""

from assistant.providers.embedded import page
from assistant.providers.embedded.answers.common import Scene, from_print, missing, offer_rest, quoted
from assistant.providers.embedded.answers.looks import look_without_text
from assistant.providers.embedded.finders.headings import prominent
from assistant.providers.embedded.finders.words_in_print import match_words
from assistant.providers.embedded.sentences import SURE, Answer, Sentence
from vision.types import TextLine


def what(scene: Scene) -> Answer:
    """The print that stands out; where nothing is printed, what can be said of the picture, and that a thing cannot be named."""
    if scene.sight.lines is not None and not scene.lines and not scene.sight.must_retake:
        return look_without_text(scene)
    return _from_print(scene)


@from_print
def _from_print(scene: Scene) -> Answer:
    blocks = prominent(scene.lines, 4 if scene.length == "long" else 3)
    if not blocks:
        return Answer((scene.says.caution("may-say", text=quoted(scene.lines[:2])), *offer_rest(scene, scene.lines[:2])), found=False)
    used = [line for block in blocks for line in block]
    return Answer((*_prominent(scene, blocks), *offer_rest(scene, used)))


def _prominent(scene: Scene, blocks: list[list[TextLine]]) -> list[Sentence]:
    sentences = [scene.says.printed("big-print", page.confidence(blocks[0]), text=quoted(blocks[0]))]
    # Doubtful scraps after a sure heading only confuse; after a doubtful one they may help.
    rest = [block for block in blocks[1:] if page.confidence(block) >= SURE or page.confidence(blocks[0]) < SURE]
    sentences += [scene.says.printed("also-print", page.confidence(block), text=quoted(block)) for block in rest]
    return sentences


@from_print
def title(scene: Scene) -> Answer:
    blocks = prominent(scene.lines, 2)
    if not blocks:
        return missing(scene, "not-found-title")
    used = [line for block in blocks for line in block]
    return Answer((*_prominent(scene, blocks), *offer_rest(scene, used)))


def confirm(scene: Scene) -> Answer:
    """Yes when the print says the words that were asked about; never no, because print does not name everything."""
    if scene.sight.lines is not None and not scene.lines and not scene.sight.must_retake:
        return look_without_text(scene)
    return _confirm_from_print(scene)


@from_print
def _confirm_from_print(scene: Scene) -> Answer:
    matches = [(match_words(words, scene.lines), words) for words in scene.ask.words]
    best, words = max(matches, key=lambda entry: entry[0].share, default=(None, ()))
    if best is not None and best.share > 0:
        phrase = "yes-print" if best.share == 1 else "partly-print"
        arguments = {"text": quoted(best.lines)} if best.share == 1 else {"text": quoted(best.lines), "word": " ".join(best.missing)}
        return Answer((scene.says.printed(phrase, page.confidence(best.lines), **arguments), *offer_rest(scene, best.lines)))
    asked = " / ".join(" ".join(alternative) for alternative in scene.ask.words)
    first = scene.says.description("word-not-printed", word=asked)
    blocks = prominent(scene.lines, 2)
    used = [line for block in blocks for line in block]
    return Answer((first, *(_prominent(scene, blocks) if blocks else ()), *offer_rest(scene, used)), found=False)
