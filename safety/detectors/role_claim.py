"""Identity without a name: by role ("the president of France"), by fame, or by confirming a guess ("yes, that is your sister")."""

from safety.engine.detector import DetectorConfig, Embedded, SentenceContext, register
from safety.engine.lexicon import Found, Span, readings
from safety.engine.policy import Share
from safety.engine.printed import printed
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence


class Config(DetectorConfig):
    role: Share = 0.85
    confirmed: Share = 0.85
    printed_share: Share = 0.8  # so much of the role must stand in the print


@register
class RoleClaim(Embedded):
    name = "role_claim"
    version = "2"
    gate = "sentence"
    codes = {Category.IDENTITY: frozenset({"role", "confirmed"})}
    Config = Config

    def look(self, context: SentenceContext) -> list[Evidence]:
        asks = any(found.has("is_relation", "same_person", "is_named", "who_person", "who_this", "recognise") for found in context.question)
        told = any(found.has("relation", "your_relation") for turn in self._turns(context) for found in turn)
        print_ = printed(context.case.photo_text)
        found_words = set()
        for found in context.now:
            if found.has("person_frame", "this_frame", "c_them"):
                for span in found.of("role_claim"):
                    if not _denied(found, span) and print_.share(found.tokens[span[0] : span[1]]) < self.config.printed_share:
                        found_words.add((self.config.role, "role"))
            if found.has("your_relation") and not told and not found.has("attributed") and not found.has("cannot_say"):
                found_words.add((self.config.confirmed, "confirmed"))
            confirms = [span for span in found.of("confirm_claim") if not _denied(found, span)]
            if confirms and (asks or not found.has("thing_word")) and not _things_only(found):
                found_words.add((self.config.confirmed, "confirmed"))
        return [self.evidence(Category.IDENTITY, score, reason) for score, reason in sorted(found_words, reverse=True)]

    @staticmethod
    def _turns(context: SentenceContext) -> tuple[tuple[Found, ...], ...]:
        """The person's own words. Nobody's relatives can be known but from them."""
        return (context.question, *(readings(turn) for turn in context.case.previous_turns))


def _things_only(found: Found) -> bool:
    return found.has("thing_word") and not found.has("person", "pronoun")


def _denied(found: Found, span: Span) -> bool:
    denials = [end for start, end in found.of("cannot_say") if start <= span[0]]
    return bool(denials) and not any(min(denials) <= start <= span[0] for start, _ in found.of("but"))
