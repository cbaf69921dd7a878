"""A question's way, from what was sent to what is heard. Read this file first.

    hear ∥ see → question gate (egress barrier) → provider → answer gate (speech barrier) → sentences

It needs no database: what it finds out goes into a Record, and whatever the Record already holds is not done again.
"""

import logging
import time
from dataclasses import dataclass, field, replace
from functools import partial

from assistant.claims import ClaimKind
from assistant.pipeline.appealing import AppealCall, appealing
from assistant.pipeline.asked import Asked, AskedPhoto, Understood
from assistant.pipeline.asks_human import AsksHuman, asks_human
from assistant.pipeline.checking import Print
from assistant.pipeline.prompt import MayNotLeave, build_request, pixels_for_judge
from assistant.pipeline.record import HandOver, Record
from assistant.pipeline.senses import Senses, Timings
from assistant.pipeline.speaking import Speaker
from assistant.pipeline.stream import Drawn
from assistant.pipeline.tools import Tools
from assistant.pipeline.understanding import NoQuestion, understand
from assistant.pipeline.voicing import speak_all
from assistant.providers.base import Provider, ProviderError
from safety.engine.taxonomy import Category
from safety.engine.types import PhotoCase, PhotoJudgement, PhotoTextJudgement, QuestionCase, QuestionJudgement, Verdict
from safety.judges.base import label
from safety.judges.opinion import Opinion
from vision.together import all_print, any_face
from vision.types import Glance

logger = logging.getLogger(__name__)

STOPS = (Verdict.REFUSE, Verdict.ESCALATE)
#: Below this confidence the person hears what we think they asked (clean speech is at 0.6 to 0.95, speech in loud noise below 0.5).
SURELY_HEARD = 0.45
#: How long a second opinion may take, in seconds from when it is asked for. The model answers meanwhile, but nothing of it is heard.
JUDGE_DEADLINE_S = 5.0


class UncheckedText(ProviderError):
    """The photo could not be read, so what a model says about it cannot be checked against its print."""

    code = "text_unchecked"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the question ended. ``failure`` is "" or the stable code of what went wrong; something was said in every case.

    ``hands_over``: a volunteer is to be asked, and the person has been told so.
    """

    verdict: Verdict | None
    categories: tuple[str, ...] = ()
    language: str = ""
    provider: str = ""
    failure: str = ""
    offers_human: bool = False
    hands_over: HandOver = HandOver.NONE
    timings_ms: dict[str, float] = field(default_factory=dict)


def run(asked: Asked, record: Record, tools: Tools) -> Outcome:
    """Answers the question sentence by sentence. Raises LeaseLost, and nothing else that a person would have to hear about."""
    timings = Timings()
    tools = tools if asked.shares_photos else tools.staying_here()
    senses = Senses(asked, record, tools, timings)
    try:
        outcome = _answer(asked, record, tools, senses, timings)
    finally:
        senses.close()
    timings.mark("total")
    return replace(outcome, timings_ms=dict(timings.ms))


def _answer(asked: Asked, record: Record, tools: Tools, senses: Senses, timings: Timings) -> Outcome:
    try:
        question = understand(asked, senses)
    except NoQuestion as nothing:
        speaker = Speaker(Understood("", nothing.language), tools.gate, record, timings)
        speaker.own(nothing.sentence)
        return Outcome(None, language=nothing.language, failure=nothing.code, offers_human=nothing.offers_human)
    record.understood(question)
    timings.mark("understood")
    appeals = appealing(question.text, question.language, contestable=asked.contestable)
    asks = None if appeals else asks_human(question.text, question.language, offered=asked.human_offered)
    if appeals or (asks and asks.alone):  # judged with what was refused before it, "yes, please" would be refused like it
        asked = replace(asked, turns=())  # and no model hears of either
    return _Answering(asked, question, appeals, asks, record, tools, senses, timings).outcome()


@dataclass(frozen=True)
class _Answering:
    """One understood question on its way through both barriers."""

    asked: Asked
    question: Understood
    appeals: AppealCall | None
    asks: AsksHuman | None
    record: Record
    tools: Tools
    senses: Senses
    timings: Timings
    _text_judgements: list[PhotoTextJudgement] = field(default_factory=list)
    _photo_judgements: list[PhotoJudgement] = field(default_factory=list)

    def outcome(self) -> Outcome:
        judgement = self._egress_barrier()
        if self.appeals and judgement.verdict is not Verdict.ESCALATE and (appealed := self._appeal(self.appeals)):
            return appealed
        if judgement.verdict in STOPS:
            return self._refuse(judgement)
        if self.asks:
            return self._ask_a_volunteer(judgement, self.asks)
        if self._sees_nothing():
            return self._nothing_seen(judgement)
        opinion = self._second_opinion(judgement)
        provider, drawn = self._ask(self.tools.provider, judgement)
        try:
            informed = self._judge_with_text(judgement)
            opinion = opinion or self._second_opinion(informed)
            if opinion and informed.verdict not in STOPS:
                informed = self._reconsidered(informed, opinion)
            if informed.verdict in STOPS:
                return self._refuse(informed)
            if self._asks_more(informed, judgement):  # ask again, with the policy's guidance
                drawn.close()
                provider, drawn = self._ask(self.tools.provider, informed)
            return self._speech_barrier(informed, provider, drawn)
        finally:
            drawn.close()

    # The egress barrier ------------------------------------------------------------------------------------------------------------

    def _egress_barrier(self) -> QuestionJudgement:
        """Most questions pass on their words and the faces' places alone. Only where they do not suffice is the photo's text waited for."""
        case = self._case(photo_text=self._photo_text() if self.tools.provider.needs_reading else None)
        judgement = self.tools.gate.judge_question(case)
        if judgement.verdict is not Verdict.ALLOW and case.photo_text is None and self.asked.photos:
            judgement = self.tools.gate.judge_question(replace(case, photo_text=self._photo_text()))
        self.record.decided("question", judgement)
        self.timings.add("question_gate", judgement.elapsed_ms)
        self.timings.mark("egress")
        return judgement

    def _ask(self, provider: Provider, judgement: QuestionJudgement) -> tuple[Provider, Drawn]:
        """Calls the provider with what may leave; the fallback, which stays on this server, where the pixels may not."""
        if provider.is_remote and self._a_photo_stays():
            return self._ask(self.tools.fallback, judgement)
        policy = self.tools.gate.policy
        categories = self._guided(judgement)
        tells_text = provider.needs_reading or self.senses.everything_is_read()
        if tells_text and provider.is_remote and self._text_gives_orders():
            tells_text, categories = False, (*categories, Category.PHOTO_TEXT)
        try:
            request = build_request(
                self.asked,
                self.question,
                self.senses,
                provider,
                guidance=policy.guidance(categories),
                obscure_faces=policy.obscures_faces(judgement),
                tells_text=tells_text,
                already_spoken=tuple(sentence.text for sentence in self.record.spoken()),
            )
        except MayNotLeave:
            return self._ask(self.tools.fallback, judgement)
        return provider, Drawn(provider, request)

    def _guided(self, judgement: QuestionJudgement) -> tuple[str, ...]:
        """The categories whose guidance a model gets. What the gate is unsure about counts too: it costs an honest question nothing."""
        return (*judgement.categories, *judgement.unsure)

    def _asks_more(self, informed: QuestionJudgement, judgement: QuestionJudgement) -> bool:
        """Whether a model that was asked under ``judgement`` lacks guidance of ``informed``, or has seen faces that it should not have."""
        policy = self.tools.gate.policy
        told, wanted = policy.guidance(self._guided(judgement)), policy.guidance(self._guided(informed))
        return not set(wanted) <= set(told) or (policy.obscures_faces(informed) and not policy.obscures_faces(judgement))

    def _second_opinion(self, judgement: QuestionJudgement) -> Opinion | None:
        """Asks the judge about what the gate is unsure of, beside the provider, and with no more than may leave for the provider."""
        judge = self.tools.judge
        if judge is None or not judgement.unsure:
            return None
        text = self._photo_text() if self.senses.everything_is_read() and not self._text_gives_orders() else None
        obscure_faces = self.tools.gate.policy.obscures_faces(judgement)
        asked = replace(self.asked, photos=()) if judge.is_remote and self._a_photo_stays() else self.asked
        pixels = partial(pixels_for_judge, asked, self.senses, obscure_faces=obscure_faces)
        return Opinion(judge, self._case(text), judgement.unsure, pixels, self.asked.person_hash, JUDGE_DEADLINE_S)

    # The speech barrier ------------------------------------------------------------------------------------------------------------

    def _judge_with_text(self, judgement: QuestionJudgement) -> QuestionJudgement:
        """The same question, now that the photo's own text is known: a picture can complete a sentence. The stricter word holds."""
        text = self._photo_text()
        self._text_gives_orders()
        if not text or judgement.verdict is not Verdict.ALLOW or self.tools.provider.needs_reading:
            return judgement  # there is none, or it was judged with the text already
        again = self.tools.gate.judge_question(self._case(photo_text=text))
        self.timings.add("question_gate", again.elapsed_ms)
        if again.verdict is Verdict.ALLOW and set(again.unsure) <= set(judgement.unsure):
            return judgement
        self.record.decided("question", again)
        return again

    def _reconsidered(self, judgement: QuestionJudgement, opinion: Opinion) -> QuestionJudgement:
        """Waits for the judge's word: nothing of the answer is heard before it."""
        began = time.perf_counter()
        found = opinion.found()
        self.timings.add("second_opinion_wait", (time.perf_counter() - began) * 1000)
        again = self.tools.gate.reconsidered(judgement, found, label(opinion.judge))
        self.record.decided("question", again)
        return again

    def _speech_barrier(self, judgement: QuestionJudgement, provider: Provider, drawn: Drawn) -> Outcome:
        speaker = Speaker(
            self.question, self.tools.gate, self.record, self.timings, self._photo_text(), self._has_face(), self._earlier_questions()
        )
        heard_before = self.record.spoken()
        if self.question.confidence < SURELY_HEARD:
            speaker.notice("heard-unsure", question=self.question.text)
        speaker.policy(stays := self._why_a_photo_stays(), ClaimKind.CAUTION)
        speaker.policy(openings := self._openings(judgement), ClaimKind.CAUTION)
        failure = self._unseen(speaker)
        try:
            if provider.is_remote and self._photo_text() is None:
                raise UncheckedText
            speak_all(drawn, speaker, self._print_for(provider))
        except ProviderError as error:
            logger.warning("provider %s: %s (%s)", provider.name, error.code, type(error.__cause__).__name__)
            provider, failure = self._recover(error, judgement, provider, speaker)
        if not (failure or speaker.claims_said or speaker.held or openings or heard_before):
            speaker.notice("no-answer")
            failure = "no_answer"
        return Outcome(
            judgement.verdict,
            judgement.categories,
            self.question.language,
            provider.name,
            failure,
            offers_human=bool(failure or speaker.held or stays) or judgement.verdict is not Verdict.ALLOW,
        )

    def _print_for(self, provider: Provider) -> Print | None:
        """What a remote model's words are compared with. None for a provider of this server, which says what this reading says.

        The whole of every photo, also where a part is circled: the model sees all of it, and what it read outside is no mistake.
        """
        return Print.of(self.senses.reading(photo.number) for photo in self.asked.photos) if provider.is_remote else None

    def _unseen(self, speaker: Speaker) -> str:
        """Tells the person which photos could not be looked at. Returns a failure code, "" when all were seen."""
        unseen = [photo.number for photo in self.asked.photos if self.senses.glance(photo.number) is None]
        for number in unseen:
            speaker.notice("photo-not-seen", number=number, photos=len(self.asked.photos))
        return "photo_not_seen" if unseen else ""

    def _recover(self, error: ProviderError, judgement: QuestionJudgement, provider: Provider, speaker: Speaker) -> tuple[Provider, str]:
        """After something was said: an honest end. Before: the embedded provider answers instead, and says so."""
        if speaker.claims_said:
            speaker.notice("answer-cut")
            return provider, error.code
        if provider is self.tools.fallback:
            speaker.notice("no-answer")
            return provider, error.code
        speaker.notice("text-unchecked" if isinstance(error, UncheckedText) else "falling-back")
        provider, drawn = self._ask(self.tools.fallback, judgement)
        try:
            speak_all(drawn, speaker, self._print_for(provider))
        except ProviderError as second:
            speaker.notice("no-answer")
            return provider, second.code
        finally:
            drawn.close()
        return provider, ""

    # What Sightline says itself ----------------------------------------------------------------------------------------------------

    def _refuse(self, judgement: QuestionJudgement) -> Outcome:
        speaker = Speaker(self.question, self.tools.gate, self.record, self.timings)
        speaker.policy(self._openings(judgement))
        hands_over = HandOver.POLICY if judgement.verdict is Verdict.ESCALATE else HandOver.NONE
        return Outcome(judgement.verdict, judgement.categories, self.question.language, offers_human=True, hands_over=hands_over)

    def _ask_a_volunteer(self, judgement: QuestionJudgement, asks: AsksHuman) -> Outcome:
        """The person wants somebody, not a machine: no model is asked."""
        Speaker(self.question, self.tools.gate, self.record, self.timings).notice("asking-human")
        hands_over = HandOver.ASKED_ALONE if asks.alone else HandOver.ASKED
        return Outcome(judgement.verdict, judgement.categories, self.question.language, hands_over=hands_over)

    def _appeal(self, call: AppealCall) -> Outcome | None:
        """What was decided before is contested: no model is asked. None where the words must be about something in the photo.

        Who contests a refusal tells what was refused, which is no reason to refuse the appeal: only a reviewer hears it.
        """
        sentences = self.record.appeal(call)
        if not sentences and self.asked.photos:
            return None
        speaker = Speaker(self.question, self.tools.gate, self.record, self.timings)
        for sentence in sentences:
            speaker.own(sentence)
        if not sentences:
            speaker.notice("no-appeal")
        return Outcome(Verdict.ALLOW, language=self.question.language)

    def _nothing_seen(self, judgement: QuestionJudgement) -> Outcome:
        """No model is asked about photos that nobody could look at: it would make something up."""
        failure = self._unseen(Speaker(self.question, self.tools.gate, self.record, self.timings))
        return Outcome(judgement.verdict, judgement.categories, self.question.language, failure=failure, offers_human=True)

    def _openings(self, judgement: QuestionJudgement) -> tuple[str, ...]:
        """The policy's words for this verdict: the whole refusal, or the honest lead before a guided answer. None for "allow"."""
        if judgement.verdict is Verdict.ALLOW:
            return ()
        return self.tools.gate.policy.opening(judgement.categories[0], judgement.verdict, self.question.language)

    # What is known of the photos ---------------------------------------------------------------------------------------------------

    def _case(self, photo_text: str | None) -> QuestionCase:
        return QuestionCase(self.question.text, self.question.language, self._has_face(), photo_text, self._earlier_questions())

    def _earlier_questions(self) -> tuple[str, ...]:
        return tuple(turn.question for turn in self.asked.turns)

    def _has_face(self) -> bool | None:
        return any_face(self.senses.glance(photo.number) for photo in self.asked.photos)

    def _sees_nothing(self) -> bool:
        return bool(self.asked.photos) and all(self.senses.glance(photo.number) is None for photo in self.asked.photos)

    def _why_a_photo_stays(self) -> tuple[str, ...]:
        """What the person hears of a photo that a remote provider would have got; () when nothing is kept back."""
        if not self.tools.provider.is_remote or not self._a_photo_stays():
            return ()
        policy = self.tools.gate.policy
        found = any(judgement.stays and not judgement.failures for judgement in self._photo_judgements)
        return policy.sentences("photo-stays", self.question.language) if found else policy.unchecked(self.question.language)

    def _a_photo_stays(self) -> bool:
        """Whether any photo must not leave this server; each is judged and recorded once. One that nobody could look at never leaves."""
        for photo in () if self._photo_judgements else self.asked.photos:
            glance = self.senses.glance(photo.number)
            if glance is None:
                continue
            faces = None if glance.faces is None else len(glance.faces)
            judgement = self.tools.gate.judge_photo(PhotoCase(faces, _undressed(photo, glance)))
            self.timings.add("photo_gate", judgement.elapsed_ms)
            self.record.decided("photo", judgement)
            self._photo_judgements.append(judgement)
        return any(judgement.stays for judgement in self._photo_judgements)

    def _text_gives_orders(self) -> bool:
        """Whether the photos' own text tries to instruct the machine; judged and recorded once, when it is first known."""
        text = self._photo_text()
        if not text:
            return False
        if not self._text_judgements:
            judgement = self.tools.gate.judge_photo_text(text)
            self.timings.add("photo_text_gate", judgement.elapsed_ms)
            self.record.decided("photo_text", judgement)
            self._text_judgements.append(judgement)
        return self._text_judgements[0].injection

    def _photo_text(self) -> str | None:
        """Waits for the reading."""
        return all_print(self.senses.reading(photo.number) for photo in self.asked.photos)


def _undressed(photo: AskedPhoto, glance: Glance) -> float | None:
    """Of the whole photo and of its circled part, which leaves beside it; None where one of them could not be looked at."""
    from vision.look import undressed_part

    if photo.region is None or glance.undressed is None:
        return glance.undressed
    part = undressed_part(photo.image, photo.region)
    return None if part is None else max(glance.undressed, part)
