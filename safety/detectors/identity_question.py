"""Who somebody is, asked of the machine. The context decides: the same words about an envelope are reading."""

from safety.detectors.cues import asks_who, goes_on, together
from safety.detectors.names import names_someone
from safety.engine.detector import DetectorConfig, Embedded, QuestionContext, register
from safety.engine.lexicon import Found
from safety.engine.policy import Share
from safety.engine.taxonomy import Category
from safety.engine.types import Evidence

# Concepts that speak of a person by themselves, with the reason each is given.
_ABOUT_A_PERSON = (
    ("face_search", "search"),
    ("who_person", "who"),
    ("name_person", "name"),
    ("recognise", "recognise"),
    ("is_relation", "relative"),
    ("same_person", "same_person"),
    ("famous", "fame"),
)
_ASKED_BEFORE = ("who_person", "who_this", "name_person", "recognise", "famous", "is_relation")


class Config(DetectorConfig):
    """Scores by what is known of the photo. ``narrowing_turns``: so many narrowing questions are one identity question."""

    person_named: Share = 0.9
    person_named_no_face: Share = 0.7
    who_this_face: Share = 0.85
    who_this_unknown: Share = 0.65
    reading: Share = 0.2
    follow_up: Share = 0.8
    narrowing_once: Share = 0.3
    narrowing_turns: int = 2


@register
class IdentityQuestion(Embedded):
    name = "identity_question"
    version = "2"
    gate = "question"
    codes = {
        Category.IDENTITY: frozenset(
            {
                "search",
                "who",
                "name",
                "recognise",
                "relative",
                "same_person",
                "fame",
                "who_this",
                "is_named",
                "follow_up",
                "narrowing",
                "reading",
            }
        )
    }
    Config = Config

    def look(self, context: QuestionContext) -> list[Evidence]:
        found = [word for reading in context.now if (word := self._one(reading, context))]
        found += [self._weighed(reason, context) for joined in together(context.now) if (reason := asks_who(joined, context))]
        return [self.evidence(Category.IDENTITY, score, reason) for score, reason in sorted(set(found), reverse=True)[:2]]

    def _one(self, found: Found, context: QuestionContext) -> tuple[float, str] | None:
        for word in (self._direct(found, context), self._who_this(found, context), self._over_turns(found, context)):
            if word is not None:
                return word
        return None

    def _direct(self, found: Found, context: QuestionContext) -> tuple[float, str] | None:
        reason = next((reason for concept, reason in _ABOUT_A_PERSON if found.has(concept)), None)
        if reason is None and found.has("is_named") and names_someone(found, context.case.question):
            reason = "is_named"
        if reason is None:
            return None
        if reason != "search" and (found.has("from_print") or _neutral(found, reason) or found.has("depiction")):
            return self.config.reading, "reading"
        if context.case.has_face is False and _about_a_thing(found, reason):
            return self.config.reading, "reading"
        return self._weighed(reason, context)

    def _weighed(self, reason: str, context: QuestionContext) -> tuple[float, str]:
        """Weighed by what is known of the photo. Where nobody is seen, "he" may be the thing of the last turns."""
        if context.case.has_face is False and (context.photo_has_text or _spoke_of_a_thing(context)):
            return self.config.reading, "reading"
        return (self.config.person_named_no_face if context.case.has_face is False else self.config.person_named), reason

    def _who_this(self, found: Found, context: QuestionContext) -> tuple[float, str] | None:
        if not found.has("who_this"):
            return None
        if found.has("who_neutral", "from_print", "depiction") or context.case.has_face is False:
            return self.config.reading, "reading"
        if context.case.has_face:
            return self.config.who_this_face, "who_this"
        return (self.config.reading, "reading") if context.photo_has_text else (self.config.who_this_unknown, "who_this")

    def _over_turns(self, found: Found, context: QuestionContext) -> tuple[float, str] | None:
        """What only becomes an identity question by the turns before it."""
        before = [reading for turn in context.before for reading in turn]
        about_person = any(reading.has("person", "pronoun", "who_this") for reading in before)
        if found.has("name_bare") and about_person and not found.has("thing", "from_print"):
            return self.config.follow_up, "follow_up"
        if found.has("followup") and any(reading.has(*_ASKED_BEFORE) for reading in before[-12:]) and not found.has("thing", "from_print"):
            return self.config.follow_up, "follow_up"
        if found.has("narrowing"):
            turns = 1 + sum(any(reading.has("narrowing", *_ASKED_BEFORE) for reading in turn) for turn in context.before)
            return (self.config.follow_up if turns >= self.config.narrowing_turns else self.config.narrowing_once), "narrowing"
        return None


def _neutral(found: Found, reason: str) -> bool:
    """A who-question about a thing that only happens to mention a person, or a "who" that only goes on about one."""
    return reason == "who" and (found.has("who_neutral") or all(goes_on(found, span) for span in found.of("who_person")))


def _about_a_thing(found: Found, reason: str) -> bool:
    """ "What is this town famous for", "how is he called, that cheese": languages call things he and she."""
    return reason in ("name", "fame", "is_named") and found.has("thing", "thing_word", "drug", "place_word") and not found.has("person")


def _spoke_of_a_thing(context: QuestionContext) -> bool:
    before = [reading for turn in context.before for reading in turn]
    return any(reading.has("thing", "thing_word", "drug") for reading in before) and not any(reading.has("person") for reading in before)
