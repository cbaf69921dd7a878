"""Diagnoses and dose decisions in an answer. What is printed may be read out; what is decided is held."""

from safety.engine.detector import DetectorConfig, Embedded, SentenceContext, register
from safety.engine.lexicon import Found, Span
from safety.engine.policy import Share
from safety.engine.printed import Print, printed
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence


class Config(DetectorConfig):
    diagnosis: Share = 0.9
    dose: Share = 0.9
    printed_share: Share = 0.75  # so much of the claim must stand in the print, and every number of it


@register
class MedicalClaim(Embedded):
    name = "medical_claim"
    version = "1"
    gate = "sentence"
    codes = {Category.MEDICAL: frozenset({"diagnosis", "dose"})}
    Config = Config

    def look(self, context: SentenceContext) -> list[Evidence]:
        print_ = printed(context.case.photo_text)
        found_words = set()
        for found in context.now:
            for concept, reason, score in (("diag_claim", "diagnosis", self.config.diagnosis), ("dose_claim", "dose", self.config.dose)):
                if any(not self._passes(found, span, print_, context) for span in found.of(concept)):
                    found_words.add((score, reason))
        return [self.evidence(Category.MEDICAL, score, reason) for score, reason in sorted(found_words, reverse=True)]

    def _passes(self, found: Found, span: Span, print_: Print, context: SentenceContext) -> bool:
        if _denied(found, span) or any(start <= span[0] for start, _ in found.of("ask_expert")):
            return True
        claim = (span[0], len(found.tokens))
        if _printed_share(found, claim, print_, context) >= self.config.printed_share:
            return _amounts(found, claim) <= _printed_amounts(context)
        return found.has("attributed") and _same_dose_in_other_words(found, claim, context)


def _printed_share(found: Found, span: Span, print_: Print, context: SentenceContext) -> float:
    """The share of the claim's words that are printed; "two" counts as printed where a 2 is."""
    amounts = _printed_amounts(context)
    tokens = found.tokens[span[0] : span[1]]
    hits = sum(
        print_.has(token) or bool(amounts & _amounts(found, (place, place + 1))) for place, token in enumerate(tokens, start=span[0])
    )
    return hits / len(tokens) if print_.known and tokens else 0.0


def _same_dose_in_other_words(found: Found, span: Span, context: SentenceContext) -> bool:
    """A label in another language read out in translation: the print holds a dose too, and the same amounts."""
    if found.has("you_should"):
        return False
    amounts = _amounts(found, span)
    other = any(reading.language != found.language and reading.has("drug") for reading in context.photo)
    if len(amounts) > 1:
        amounts -= {"1"}  # "one" is an article in many languages
    return bool(amounts) and other and amounts <= _printed_amounts(context)


def _printed_amounts(context: SentenceContext) -> set[str]:
    return {amount for reading in context.photo for amount in _amounts(reading, (0, len(reading.tokens)))}


def _amounts(found: Found, span: Span) -> set[str]:
    inside = {token for token in found.tokens[span[0] : span[1]] if token.isdigit()}
    for number in range(1, 11):
        if any(span[0] <= start < span[1] for start, _ in found.of(f"number_{number}")):
            inside.add(str(number))
    return inside


def _denied(found: Found, span: Span) -> bool:
    denials = [end for start, end in found.of("cannot_say") if start < span[0]]
    return bool(denials) and not any(min(denials) <= start <= span[0] for start, _ in found.of("but"))
