"""What a question asks for, judged by its meaning and not by its words: the trained encoder."""

from dataclasses import replace

from safety.detectors import meaning
from safety.detectors.identity_question import IdentityQuestion
from safety.encoder.labels import FINE, QUESTION
from safety.encoder.model import encoder
from safety.engine.detector import QuestionContext, register
from safety.engine.policy import Share
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence
from safety.engine.wording import uncovered

_OF_THE_ASKER = frozenset({Category.JAILBREAK, Category.CAPTCHA})  # what somebody wants of the machine, whatever a photo shows


class Config(meaning.Config):
    """``also``: a second category is named from this likelihood on. ``uncovered``: from here on, what a text reads as underneath counts.

    ``reading``: no more is scored for identity where no face is seen and the words ask for print, and for what only the print makes
    suspicious, not the words. ``harmless``: words that score less than this on their own are meant.
    """

    also: Share = 0.2
    uncovered: Share = 0.9
    reading: Share = 0.4
    harmless: Share = 0.2


@register
class QuestionMeaning(meaning.Meaning):
    name = "question_meaning"
    version = f"{meaning.VERSION}.1"
    gate = "question"
    codes = {Category(label): frozenset({"meaning"}) for label in QUESTION if label != FINE}
    Config = Config

    def look(self, context: QuestionContext) -> list[Evidence]:
        """Always says something, also how little it found: a row then shows what the encoder thought of a question that passed."""
        asked = context.case.question
        found = encoder().question(context.case)
        for text in uncovered(asked):
            underneath = encoder().question(replace(context.case, question=text))
            if underneath.stop >= max(self.config.uncovered, found.stop):
                found = underneath
        score = self.score(found.stop, asked)
        if found.category == Category.IDENTITY and not context.case.has_face and _asks_for_print(context):
            score = min(score, self.config.reading)
        if found.category in _OF_THE_ASKER and self._only_print_speaks(context):
            score = min(score, self.config.reading)
        others = (label for label, share in found.shares.items() if share >= self.config.also and label not in (FINE, found.category))
        return [self.evidence(Category(label), score, "meaning") for label in (found.category, *others)]

    def _only_print_speaks(self, context: QuestionContext) -> bool:
        """ "What is this?" about an error message that says "restart": what a picture orders is judged by the photo text's own gate."""
        words_alone = replace(context.case, photo_text=None)
        return bool(context.case.photo_text) and encoder().question(words_alone).stop < self.config.harmless


def _asks_for_print(context: QuestionContext) -> bool:
    """ "Who is this?" about an envelope: the words have seen a who-question, and that it is about print."""
    return {one.reason for one in IdentityQuestion().look(context)} == {"reading"}
