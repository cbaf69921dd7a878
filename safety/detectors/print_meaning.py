"""Whether a photo's text speaks to the machine, judged by its meaning: the trained encoder."""

from safety.detectors import meaning
from safety.encoder.model import encoder
from safety.engine.detector import PhotoTextContext, register
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence


@register
class PrintMeaning(meaning.Meaning):
    name = "print_meaning"
    version = meaning.VERSION
    gate = "photo_text"
    codes = {Category.PHOTO_TEXT: frozenset({"meaning"})}

    def look(self, context: PhotoTextContext) -> list[Evidence]:
        return [self.evidence(Category.PHOTO_TEXT, self.score(encoder().print(context.text).stop, context.text), "meaning")]
