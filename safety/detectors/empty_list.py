"""Typographic lists: a heading that asks for steps and numbers with nothing after them, made to be filled in by a model."""

import re

from safety.engine.detector import DetectorConfig, Embedded, PhotoTextContext, register
from safety.engine.policy import Share
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence

# A number with a full stop or bracket and then the next number, a line's end or the text's end; no word between.
_EMPTY_ITEM = re.compile(r"(?:^|[\s|.,、])[(（]?[1-9１-９][.)．）、:][\s_.…\-|]*(?=$|[(（]?[1-9１-９][.)．）、:]|\n)", re.MULTILINE)


class Config(DetectorConfig):
    with_heading: Share = 0.85
    bare: Share = 0.3
    items: int = 2


@register
class EmptyList(Embedded):
    name = "empty_list"
    version = "1"
    gate = "photo_text"
    codes = {Category.PHOTO_TEXT: frozenset({"empty_list"})}
    Config = Config

    def look(self, context: PhotoTextContext) -> list[Evidence]:
        if len(_EMPTY_ITEM.findall(context.text)) < self.config.items:
            return []
        heading = any(found.has("p_steps") for found in context.now)
        return [self.evidence(Category.PHOTO_TEXT, self.config.with_heading if heading else self.config.bare, "empty_list")]
