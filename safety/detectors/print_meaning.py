"""Whether a photo's text speaks to the machine, judged by its meaning: the trained encoder."""

from safety.encoder.model import encoder
from safety.engine.detector import Embedded, PhotoTextContext, register
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence


@register
class PrintMeaning(Embedded):
    name = "print_meaning"
    version = "1"
    gate = "photo_text"
    codes = {Category.PHOTO_TEXT: frozenset({"meaning"})}

    def look(self, context: PhotoTextContext) -> list[Evidence]:
        return [self.evidence(Category.PHOTO_TEXT, round(encoder().print(context.text).stop, 4), "meaning")]
