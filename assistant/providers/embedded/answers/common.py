"""What every answer from print shares: no text, not read, not there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from assistant.providers.base import AnswerLength
from assistant.providers.embedded import page
from assistant.providers.embedded.coaching import retake
from assistant.providers.embedded.finders.headings import Layout, gist
from assistant.providers.embedded.intents import Ask
from assistant.providers.embedded.sentences import SURE, Answer, Sentence, Speaker, Weight
from assistant.providers.embedded.sight import Sight
from vision.types import Problem, TextLine

_LONGEST_QUOTE = 180
_SCRAP, _SHORT_WORD = 2, 9
_CUT = frozenset({Problem.CUT_TOP, Problem.CUT_BOTTOM})
_AT_RIM = 0.005  # of the photo's height
_FAR_OFF = 0.035  # height of a line as a share of the photo's shorter side


@dataclass(frozen=True, slots=True)
class Scene:
    """All that an answerer may look at."""

    sight: Sight
    ask: Ask
    says: Speaker
    today: date
    length: AnswerLength = "normal"
    said_before: str = ""
    question: str = ""
    guided: bool = False  # the policy has already told the person what is not answered

    def disclaimer(self, phrase: str) -> tuple[Sentence, ...]:
        """What is not answered, unless the policy has said so: nobody wants to hear it twice."""
        return () if self.guided else (self.says.notice(phrase),)

    @property
    def lines(self) -> tuple[TextLine, ...]:
        return self.sight.lines or ()


Answerer = Callable[[Scene], Answer]


def from_print(answer: Answerer) -> Answerer:
    """Answers from text only where text was read: "could not read" is never "nothing printed", and an unusable photo gets its hint."""

    def guarded(scene: Scene) -> Answer:
        if scene.sight.lines is None:
            return Answer(tuple(_with_hint(scene, scene.says.notice("not-read"))), found=False)
        if not scene.lines:
            return no_text(scene)
        if scene.sight.must_retake and page.confidence_of_most(scene.lines) < SURE:
            return _unsure(scene)
        return answer(scene)

    return guarded


def no_text(scene: Scene) -> Answer:
    hint = retake(scene.sight, scene.says)
    if hint is not None and (scene.sight.must_retake or _CUT & set(scene.sight.quality.problems)):
        return Answer((hint,), found=False)
    if has_unread(scene):
        return Answer((scene.says.notice("scripts"),), found=False)
    return Answer((scene.says.description("no-text"), hint or scene.says.notice("turn-it", Weight.OFFER)), found=False)


def missing(scene: Scene, phrase: str) -> Answer:
    """It is not in the text: say so, say what is there, say how to find it."""
    sentences = [scene.says.description(phrase)]
    there = gist(scene.lines, 1).lines
    if there:
        told = scene.says.printed("what-is-there", page.confidence(there), text=quoted(there))
        sentences.append(replace(told, quote=quoted(there)))
    sentences += doubt_about_photo(scene) or [scene.says.notice("turn-it", Weight.OFFER)]
    return Answer(tuple(sentences), found=False)


def gist_said(scene: Scene) -> tuple[list[Sentence], tuple[TextLine, ...]]:
    """What stands out, most telling first, and the lines that were used for it. Empty when nothing is read well enough."""
    found = gist(scene.lines, 4 if scene.length == "long" else 3)
    if not found.blocks:
        return [], ()
    if is_little(scene):
        return [scene.says.caution("make-out", text=quoted(found.blocks[0]))], found.blocks[0]
    first, *others = found.blocks
    leads = {Layout.WORDS: "says", Layout.LABEL: "big-print", Layout.PAGE: "page-begins", Layout.RECEIPT: "receipt-begins"}
    sure = page.confidence(first)
    said = [scene.says.printed(leads[found.layout], sure, text=quoted(first))]
    # Doubtful scraps after a sure heading only confuse; after a doubtful one they may help.
    others = [block for block in others if page.confidence(block) >= SURE or sure < SURE]
    said += [scene.says.printed("also-print", page.confidence(block), text=quoted(block)) for block in others]
    return said, (*first, *(line for block in others for line in block))


def doubt_about_photo(scene: Scene) -> list[Sentence]:
    """Said after what could be read, when the photo could be better."""
    if has_unread(scene):
        return [scene.says.notice("scripts", Weight.OFFER)]
    hint = retake(scene.sight, scene.says, Weight.OFFER)
    if hint is None and is_little(scene):
        hint = scene.says.notice("retake", Weight.OFFER)
    return [hint] if hint else []


def has_unread(scene: Scene) -> bool:
    """Whether there is print, in the circled part where one is circled, in letters that our eyes do not know.

    Letters that are cut through at the top or bottom only look like those of another script: the next photo tells.
    """
    photo = scene.sight.photo
    reading = photo.reading if photo.crop_reading is None else photo.crop_reading
    if reading is None:
        return False
    if not _CUT & set(scene.sight.quality.problems):
        return bool(reading.unread)
    height = photo.glance.size[1]
    return any(_AT_RIM * height < top and top + tall < (1 - _AT_RIM) * height for _, top, _, tall in reading.unread)


def is_little(scene: Scene) -> bool:
    """One or two letters, or a short word far away: too little to be what was asked for, and often misread however sure it looks."""
    sure = [line for line in scene.lines if line.confidence >= SURE]
    letters = sum(3 if character > "⺀" else 1 for line in sure for character in line.text if character.isalnum())
    shorter_side = min(scene.sight.photo.glance.size)
    is_far = scene.sight.photo.region is None and all(min(line.box[2:]) < _FAR_OFF * shorter_side for line in sure)
    return 0 < letters <= _SCRAP or (0 < letters <= _SHORT_WORD and is_far)


def offer_rest(scene: Scene, used: Sequence[TextLine]) -> list[Sentence]:
    """The offer to read on, when there is clearly more than was said."""
    left = [line for line in scene.lines if not any(line is other for other in used)]
    if sum(len(line.text) for line in left) < 25:
        return []
    return [scene.says.notice("more-text", Weight.OFFER)]


def quoted(lines: Sequence[TextLine]) -> str:
    """Lines as one quotation, without the marks that would close it, cut at a word when it is long."""
    return cut(page.joined(lines))


def cut(text: str, most: int = _LONGEST_QUOTE) -> str:
    clean = " ".join(text.replace("“", "'").replace("”", "'").replace('"', "'").split())
    if len(clean) <= most:
        return clean
    shortened = clean[:most]
    return (shortened.rsplit(" ", 1)[0] if " " in shortened[most // 2 :] else shortened) + " …"


def _unsure(scene: Scene) -> Answer:
    """A photo that would make any answer a guess: the hint, and at most the surest line, said as a doubt."""
    hint = retake(scene.sight, scene.says) or scene.says.notice("retake")
    surest = max(scene.lines, key=lambda line: (line.confidence, len(line.text)))
    sentences = [hint]
    if has_unread(scene):
        sentences.append(scene.says.notice("scripts", Weight.OFFER))
    if surest.confidence >= 0.7 and len(surest.text.strip()) >= 3:
        sentences.append(scene.says.caution("make-out", Weight.OFFER, text=quoted([surest])))
    return Answer(tuple(sentences), found=False)


def _with_hint(scene: Scene, first: Sentence) -> list[Sentence]:
    hint = retake(scene.sight, scene.says) if scene.sight.must_retake else None
    return [first, hint] if hint else [first, scene.says.notice("try-again", Weight.OFFER)]
