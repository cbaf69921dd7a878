"""The provider that needs no network and no language model: it answers from what was seen and read, and says what it cannot tell."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime

from assistant.claims import ClaimKind
from assistant.providers.base import AnswerRequest, Chunk
from assistant.providers.embedded.answers.common import Scene
from assistant.providers.embedded.answers.matching import match_photos
from assistant.providers.embedded.answers.table import ANSWERERS
from assistant.providers.embedded.coaching import need_of, retake
from assistant.providers.embedded.finders.words_in_print import match_words
from assistant.providers.embedded.intents import Ask, Intent, is_courtesy, understand
from assistant.providers.embedded.sentences import Answer, Sentence, Speaker, Weight
from assistant.providers.embedded.sight import Sight, see
from common.languages import spoken

_LEFT_OUT_OVER = {"short": Weight.CORE, "normal": Weight.OFFER, "long": Weight.DETAIL}


def _today() -> date:
    return datetime.now(UTC).date()


class EmbeddedProvider:
    """Whole sentences, each with its kind, the most important first.

    Policy guidance needs no reading here: identity, diagnosis and doses are never told by construction.
    """

    name = "embedded"
    needs_reading = True
    is_remote = False

    def __init__(self, today: Callable[[], date] = _today) -> None:
        self._today = today

    def stream(self, request: AnswerRequest) -> Iterator[Chunk]:
        heard = Counter(request.already_spoken)
        for sentence in answer(request, self._today()):
            if heard[sentence.text] > 0:
                heard[sentence.text] -= 1
            else:
                yield Chunk(sentence.text, sentence.kind)


def answer(request: AnswerRequest, today: date) -> list[Sentence]:
    """The whole answer: at least one sentence, unless the policy's guidance has left nothing to add."""
    says = Speaker(spoken(request.language))
    if not request.photos:
        return [says.notice("no-photo")]
    understood = understand(request.question, request.language, request.turns)
    if understood.is_guess and request.turns and is_courtesy(request.question, request.language):
        return [says.notice("ask-more")]
    sights = _chosen([see(photo) for photo in request.photos], understood.photos)
    heard = request.turns[: len(request.turns) - understood.repeats]
    said_before = " ".join(turn.answer for turn in heard)
    answers = []
    for ask in understood.asks:
        scenes = [
            Scene(sight, ask, says, today, request.length, said_before, request.question, guided=bool(request.guidance)) for sight in sights
        ]
        answers.append(_over_photos(ask, scenes))
    return _composed(answers, _LEFT_OUT_OVER[request.length])


def _chosen(sights: list[Sight], numbers: tuple[int, ...]) -> list[Sight]:
    if -1 in numbers:
        return sights[-1:]
    return [sight for sight in sights if sight.photo.number in numbers] or sights


def _over_photos(ask: Ask, scenes: list[Scene]) -> Answer:
    """One answer over all photos; with several, each is named, and those that answer come first."""
    if len(scenes) == 1:
        return ANSWERERS[ask.intent](scenes[0])
    if ask.intent is Intent.MATCH:
        return match_photos(scenes)
    told = [(scene, ANSWERERS[ask.intent](scene)) for scene in _meant(ask, scenes)]
    chosen = [entry for entry in told if entry[1].found] or [(scene, Answer(one.sentences[:2], found=False)) for scene, one in told]
    return Answer(tuple(_numbered(chosen)), found=any(one.found for _, one in told))


def _meant(ask: Ask, scenes: list[Scene]) -> list[Scene]:
    """ "Which one is the soup": the photos on which the words of the question are printed; all of them where that tells nothing."""
    if ask.intent is not Intent.KIND:
        return scenes
    named = [scene for scene in scenes if any(match_words(words, scene.lines).share for words in ask.words)]
    return named or scenes


def _numbered(told: Iterable[tuple[Scene, Answer]]) -> Iterator[Sentence]:
    for scene, one in told:
        if not one.sentences:
            continue
        first, *others = one.sentences
        yield _of_photo(scene, first)
        # A hint how to take it again may be said much later, and must not be taken for another photo's.
        hints = {hint.text for need in (None, need_of(scene.ask)) if (hint := retake(scene.sight, scene.says, need=need))}
        yield from (_of_photo(scene, other) if other.text in hints else other for other in others)


def _of_photo(scene: Scene, sentence: Sentence) -> Sentence:
    lead = scene.says.words("photo-lead", number=scene.sight.photo.number, sentence=sentence.text)
    return Sentence(lead, sentence.kind, sentence.weight)


def _composed(answers: list[Answer], most: Weight) -> list[Sentence]:
    """All answers in the order of asking, offers at the end; what one answer has said, a later one does not repeat."""
    kept: list[Sentence] = []
    for one in answers:
        before = " ".join(sentence.text for sentence in kept)
        told = {sentence.text for sentence in kept}
        for sentence in one.sentences:
            repeats = sentence.text in told or (sentence.quote and sentence.quote in before)
            if sentence.weight <= most and not repeats:
                kept.append(sentence)
                # What is printed twice is read twice; what we say ourselves is said once.
                told |= {sentence.text} if sentence.kind is not ClaimKind.VERBATIM else set()
    return sorted(kept, key=lambda sentence: sentence.weight is Weight.OFFER)
