"""The speech barrier: the only way from a provider's words to a person's ear."""

from collections import Counter

from assistant.claims import ClaimKind
from assistant.phrases import PHRASES
from assistant.pipeline.asked import Spoken, Understood
from assistant.pipeline.claim_kinds import kind_of
from assistant.pipeline.record import Record
from assistant.pipeline.senses import Timings
from common.languages import spoken as own_language
from safety.engine.gate import Gate
from safety.engine.types import SentenceCase
from voice.speech.language import identify
from voice.speech.speakable import speakable
from voice.speech.ssml import to_ssml


class Speaker:
    """Says sentences of one answer, in order. ``photo_text`` None: the photos were not read, so nothing counts as printed."""

    def __init__(
        self,
        question: Understood,
        gate: Gate,
        record: Record,
        timings: Timings,
        photo_text: str | None = None,
        has_face: bool | None = None,
        previous_turns: tuple[str, ...] = (),
    ) -> None:
        self.question = question
        self.gate = gate
        self.record = record
        self.timings = timings
        self.photo_text = photo_text
        self.has_face = has_face
        self.previous_turns = previous_turns
        self.claims_said = 0
        self.held: list[str] = []
        self._previous = [sentence.text for sentence in record.spoken()]
        self._heard_before = Counter(self._previous)  # a taken-over answer does not repeat itself

    def notice(self, phrase: str, **arguments: str | int | float) -> None:
        """Sightline's own words, from its phrase files."""
        self.own(PHRASES.say(phrase, self.question.language, **arguments), ClaimKind.NOTICE)

    def own(self, text: str, kind: ClaimKind = ClaimKind.NOTICE, language: str = "") -> bool:
        """Words that come from our own reviewed files (phrases, the embedded provider's notices): no gate needed."""
        return self._say(text, kind, language or own_language(self.question.language))

    def policy(self, sentences: tuple[str, ...], kind: ClaimKind = ClaimKind.NOTICE) -> None:
        """The policy's own words, which are written in more languages than the rest of Sightline speaks."""
        for sentence in sentences:
            self.own(sentence, kind, self.gate.policy.language(self.question.language))

    def claim(self, text: str, kind: ClaimKind | None = None) -> bool:
        """A provider's sentence. False when the answer gate held it; then the policy's short replacement was said instead, once."""
        case = SentenceCase(
            sentence=text,
            question=self.question.text,
            language=self.question.language,
            has_face=self.has_face,
            photo_text=self.photo_text,
            previous=tuple(self._previous),
            previous_turns=self.previous_turns,
        )
        judgement = self.gate.judge_sentence(case)
        self.timings.add("answer_gate", judgement.elapsed_ms)
        self.record.decided("sentence", judgement)
        if judgement.release:
            kind = kind or kind_of(text, self.photo_text)
            language = identify(text, self.question.language) if kind is ClaimKind.VERBATIM else self.question.language
            self.claims_said += self._say(text, kind, language)
            return True
        category = judgement.categories[0]
        if category not in self.held:
            self.held.append(category)
            self.policy((self.gate.policy.withheld(category, self.question.language),), ClaimKind.CAUTION)
        return False

    def _say(self, text: str, kind: ClaimKind, language: str) -> bool:
        """False when there was nothing to say: no word in it, an emoji on its own."""
        if self._heard_before[text] > 0:
            self._heard_before[text] -= 1
            return True
        speech = speakable(text, language)
        if not speech:
            return False
        self.timings.mark("first_sentence")
        self.record.speak(Spoken(text=text, speech=speech, ssml=to_ssml(text, speech, language), kind=kind.value, language=language))
        self._previous.append(text)
        return True
