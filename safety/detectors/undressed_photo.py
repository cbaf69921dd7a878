"""An undressed person in a photo, as the server's own eyes have seen it. A person in a photo is nothing to report; a missing look is."""

from safety.engine.detector import Embedded, PhotoContext, register
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence


class NotLooked(Exception):
    """Nobody could look for an undressed person."""


@register
class UndressedPhoto(Embedded):
    name = "undressed_photo"
    version = "1"
    gate = "photo"
    codes = {Category.SEXUAL: frozenset({"undressed"})}

    def look(self, context: PhotoContext) -> list[Evidence]:
        """Always says something, also how little was seen: a row then shows on what a photo left. Raises NotLooked."""
        if context.case.undressed is None:
            raise NotLooked
        return [self.evidence(Category.SEXUAL, context.case.undressed, "undressed")]
