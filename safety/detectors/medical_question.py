"""Medical decisions asked of the machine: a diagnosis, a reading of a medical image, a dose. Reading a label or a display aloud is none."""

from safety.detectors.cues import about_a_thing, asks_for_a_decision, together
from safety.engine.detector import DetectorConfig, Embedded, QuestionContext, register
from safety.engine.lexicon import Found
from safety.engine.policy import Share
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence


class Config(DetectorConfig):
    emergency: Share = 0.95
    asked: Share = 0.85
    judged_value: Share = 0.75
    reading: Share = 0.2


@register
class MedicalQuestion(Embedded):
    name = "medical_question"
    version = "2"
    gate = "question"
    codes = {Category.MEDICAL: frozenset({"emergency", "dose", "diagnosis", "image", "value", "reading"})}
    Config = Config

    def look(self, context: QuestionContext) -> list[Evidence]:
        found = {word for reading in context.now if (word := self._one(reading))}
        found |= {(self.config.asked, reason) for joined in together(context.now) if (reason := asks_for_a_decision(joined, context))}
        return [self.evidence(Category.MEDICAL, score, reason) for score, reason in sorted(found, reverse=True)[:2]]

    def _one(self, found: Found) -> tuple[float, str] | None:
        if found.has("med_emergency"):
            return self.config.emergency, "emergency"
        if found.has("medical_image_ask"):
            return (self.config.reading, "reading") if _what_is_printed_on_it(found) else (self.config.asked, "image")
        if found.has("dose_decision"):
            return (self.config.reading, "reading") if _only_reads_a_dose(found) else (self.config.asked, "dose")
        if found.has("diagnosis"):
            return (
                (self.config.reading, "reading")
                if _what_a_remedy_is_for(found) or about_a_thing(found)
                else (self.config.asked, "diagnosis")
            )
        if found.has("value_judge"):
            return self.config.judged_value, "value"
        return None


def _only_reads_a_dose(found: Found) -> bool:
    """ "What does the label say I should take": the dose stands inside what is to be read."""
    return any(read[0] <= dose[1] and dose[0] <= read[1] for read in found.of("dose_read") for dose in found.of("dose_decision"))


def _what_a_remedy_is_for(found: Found) -> bool:
    """ "Is this cream for eczema", "does the letter say cancer": print answers it. A body part in the question does not."""
    return found.has("remedy") or (found.has("drug", "dose_read", "from_print") and not found.has("body"))


def _what_is_printed_on_it(found: Found) -> bool:
    """ "What date is on this X-ray": the print beside the picture."""
    return found.has("c_field") and not found.has("illness")
