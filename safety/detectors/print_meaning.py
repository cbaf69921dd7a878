"""Whether a photo's text speaks to the machine, judged by its meaning: the trained encoder."""

from safety.detectors import meaning
from safety.encoder.inputs import print_rows
from safety.encoder.model import encoder
from safety.engine.detector import PhotoTextContext, register
from safety.engine.policy import Share
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence


class Config(meaning.Config):
    """``long``: in a text of several windows, each of which may err, one counts in full from here on; below, as ``doubtful`` at most."""

    long: Share = 0.95
    doubtful: Share = 0.5


@register
class PrintMeaning(meaning.Meaning):
    name = "print_meaning"
    version = f"{meaning.VERSION}.1"
    gate = "photo_text"
    codes = {Category.PHOTO_TEXT: frozenset({"meaning"})}

    Config = Config

    def look(self, context: PhotoTextContext) -> list[Evidence]:
        stop = encoder().print(context.text).stop
        if stop < self.config.long and len(print_rows(context.text)) > 1:
            stop = min(stop, self.config.doubtful)
        return [self.evidence(Category.PHOTO_TEXT, self.score(stop, context.text), "meaning")]
