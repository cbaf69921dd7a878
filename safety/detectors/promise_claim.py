"""Promises of safety in an answer: safe to cross, to eat, to touch. A photo cannot promise that; a package may be read out."""

from safety.engine.detector import DetectorConfig, Embedded, SentenceContext, register
from safety.engine.lexicon import Found, Span
from safety.engine.policy import Share
from safety.engine.printed import printed
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence


class Config(DetectorConfig):
    promise: Share = 0.85
    printed_share: Share = 0.8


@register
class PromiseClaim(Embedded):
    name = "promise_claim"
    version = "1"
    gate = "sentence"
    codes = {Category.HIGH_RISK: frozenset({"promise"})}
    Config = Config

    def look(self, context: SentenceContext) -> list[Evidence]:
        print_ = printed(context.case.photo_text)
        held = any(
            not _denied(found, span) and print_.share(found.tokens[span[0] : span[1]]) < self.config.printed_share
            for found in context.now
            for span in found.of("promise_claim")
        )
        return [self.evidence(Category.HIGH_RISK, self.config.promise, "promise")] if held else []


def _denied(found: Found, span: Span) -> bool:
    """ "I can't promise that it is safe to cross", "ask somebody whether ..."."""
    return any(start < span[0] for start, _ in found.of("cannot_say")) or any(end <= span[0] for _, end in found.of("whether"))
