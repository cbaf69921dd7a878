"""The speech barrier: the only way from a provider's words to a person's ear."""

import logging

from assistant.claims import ClaimKind
from assistant.phrases import PHRASES
from assistant.pipeline.asked import Spoken, Understood
from assistant.pipeline.checking import Print, doubt_about
from assistant.pipeline.claim_kinds import kind_of
from assistant.pipeline.record import Record
from assistant.pipeline.seam import Heard
from assistant.pipeline.senses import Timings
from common.languages import spoken as own_language
from safety.engine.gate import Gate
from safety.engine.types import SentenceCase, SentenceJudgement
from voice.speech.language import identify
from voice.speech.speakable import speakable
from voice.speech.ssml import to_ssml

logger = logging.getLogger(__name__)


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
        self._heard = Heard(self._previous)  # a taken-over answer does not repeat itself

    def goes_on(self) -> None:
        """From here another provider speaks, and does not repeat what was heard so far."""
        self._heard = Heard(self._previous)

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

    def doubt(self, sentence: str, print_: Print) -> None:
        """After a model's sentence: what our own eyes read instead, where that stands against it.

        The words around it are ours, but what they quote is a stranger's print: it can be a name or an order that may not be said. So the
        gate judges it like any claim. Where it is held, the print stays unsaid and the doubt does not: that a dose or a date may be
        wrong is more than a person can do without, and says nothing that needs a gate.

        Nothing is doubted twice: what was heard in this answer, also from a worker before this one, is known to the check.
        """
        language = own_language(self.question.language)
        try:
            printed = doubt_about(sentence, self.question.language, print_, self._previous)
        except Exception as error:  # whatever a model or a photo says: the gate has passed the sentence, and the answer goes on
            logger.error("a sentence could not be compared with the print: %s", type(error).__name__)
            return
        if printed is None:
            return
        doubt = PHRASES.say("also-read", language, printed=printed)
        if not self._judge(doubt, language).release:
            doubt = PHRASES.say("read-otherwise", language)
        if doubt not in self._previous:
            self.own(doubt, ClaimKind.CAUTION, language)

    def doubt_last(self, print_: Print) -> None:
        """Of a taken-over answer: its last sentence, whose worker may have died before it could doubt it."""
        heard = self.record.spoken()
        if heard and heard[-1].kind in (ClaimKind.VERBATIM, ClaimKind.DESCRIPTION):
            self.doubt(heard[-1].text, print_)

    def claim(self, text: str, kind: ClaimKind | None = None) -> bool:
        """A provider's sentence. False when the answer gate held it; then the policy's short replacement was said instead, once."""
        judgement = self._judge(text, self.question.language)
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

    def _judge(self, text: str, language: str) -> SentenceJudgement:
        case = SentenceCase(
            sentence=text,
            question=self.question.text,
            language=language,
            has_face=self.has_face,
            photo_text=self.photo_text,
            previous=tuple(self._previous),
            previous_turns=self.previous_turns,
        )
        judgement = self.gate.judge_sentence(case)
        self.timings.add("answer_gate", judgement.elapsed_ms)
        self.record.decided("sentence", judgement, text)
        return judgement

    def _say(self, text: str, kind: ClaimKind, language: str) -> bool:
        """False when there was nothing to say: no word in it, an emoji on its own."""
        if self._heard.again(text):
            return True
        speech = speakable(text, language)
        if not speech:
            return False
        self.timings.mark("first_sentence")
        self.record.speak(Spoken(text=text, speech=speech, ssml=to_ssml(text, speech, language), kind=kind.value, language=language))
        self._previous.append(text)
        return True
