"""A question's way, from what was sent to what is heard. Read this file first.

    hear ∥ see → question gate (egress barrier) → providers → answer gate (speech barrier) → sentences

asking.py has what leaves, for whom, and who is asked when one fails; speaking.py what is heard; photos.py what is known of the photos.
It needs no database: what it finds out goes into a Record, and whatever the Record already holds is not done again.
"""

import logging
import time
from dataclasses import dataclass, field, replace
from functools import partial

from assistant.claims import ClaimKind
from assistant.pipeline.appealing import AppealCall, appealing
from assistant.pipeline.asked import Asked, Understood
from assistant.pipeline.asking import Asking, Attempt, NothingSaid, UncheckedText, guided
from assistant.pipeline.asks_human import AsksHuman, asks_human
from assistant.pipeline.photos import Photos
from assistant.pipeline.prompt import pixels_for_judge
from assistant.pipeline.record import HandOver, Record
from assistant.pipeline.senses import Senses, Timings
from assistant.pipeline.speaking import Speaker
from assistant.pipeline.tools import Tools
from assistant.pipeline.understanding import NoQuestion, understand
from assistant.pipeline.voicing import speak_all
from assistant.providers.base import ProviderCut, ProviderError
from safety.engine.types import QuestionCase, QuestionJudgement, Verdict
from safety.judges.base import Judge, label
from safety.judges.opinion import Opinion

logger = logging.getLogger(__name__)

STOPS = (Verdict.REFUSE, Verdict.ESCALATE)
#: Below this confidence the person hears what we think they asked (clean speech is at 0.6 to 0.95, speech in loud noise below 0.5).
SURELY_HEARD = 0.45
#: How long a second opinion may take, in seconds from when it is asked for. The model answers meanwhile, but nothing of it is heard.
JUDGE_DEADLINE_S = 5.0


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
    photos = Photos(asked, tools.gate, record, senses, timings)
    asking = Asking(asked, question, photos, record, tools, senses)
    return _Answering(asked, question, appeals, asks, record, tools, senses, photos, asking, timings).outcome()


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
    photos: Photos
    asking: Asking
    timings: Timings

    def outcome(self) -> Outcome:
        judgement = self._egress_barrier()
        if self.appeals and judgement.verdict is not Verdict.ESCALATE and (appealed := self._appeal(self.appeals)):
            return appealed
        if judgement.verdict in STOPS:
            return self._refuse(judgement)
        if self.asks:
            return self._ask_a_volunteer(judgement, self.asks)
        if self.photos.all_unseen():
            return self._nothing_seen(judgement)
        opinion = self._second_opinion(judgement)
        attempt = self.asking.begin(judgement)
        try:
            informed = self._judge_with_text(judgement)
            opinion = opinion or self._second_opinion(informed)
            if opinion and informed.verdict not in STOPS:
                informed = self._reconsidered(informed, opinion)
            if informed.verdict in STOPS:
                return self._refuse(informed)
            if attempt and self._asks_more(informed, judgement):  # ask again, with the policy's guidance
                attempt.close()
                attempt = self.asking.begin(informed)
            return self._speech_barrier(informed, attempt)
        finally:
            if attempt:
                attempt.close()

    # The egress barrier ------------------------------------------------------------------------------------------------------------

    def _egress_barrier(self) -> QuestionJudgement:
        """Most questions pass on their words and the faces' places alone. Only where they do not suffice is the photo's text waited for."""
        case = self._case(photo_text=self.photos.text() if self.tools.providers[0].needs_reading else None)
        judgement = self.tools.gate.judge_question(case)
        if judgement.verdict is not Verdict.ALLOW and case.photo_text is None and self.asked.photos:
            judgement = self.tools.gate.judge_question(replace(case, photo_text=self.photos.text()))
        self.record.decided("question", judgement)
        self.timings.add("question_gate", judgement.elapsed_ms)
        self.timings.mark("egress")
        return judgement

    def _asks_more(self, informed: QuestionJudgement, judgement: QuestionJudgement) -> bool:
        """Whether a model that was asked under ``judgement`` lacks guidance of ``informed``, or has seen faces that it should not have."""
        policy = self.tools.gate.policy
        told, wanted = policy.guidance(guided(judgement)), policy.guidance(guided(informed))
        return not set(wanted) <= set(told) or (policy.obscures_faces(informed) and not policy.obscures_faces(judgement))

    def _second_opinion(self, judgement: QuestionJudgement) -> Opinion | None:
        """Asks the judge about what the gate is unsure of, beside the provider, and with no more than may leave for the provider."""
        judge = self.tools.judge
        if judge is None or not judgement.unsure:
            return None
        text = self.photos.text() if self.senses.everything_is_read() and not self.photos.give_orders() else None
        asked = replace(self.asked, photos=()) if judge.is_remote and self.photos.any_stays() else self.asked
        pixels = partial(self._pixels_for, judge, asked, obscure_faces=self.tools.gate.policy.obscures_faces(judgement))
        return Opinion(judge, self._case(text), judgement.unsure, pixels, self.asked.person_hash, JUDGE_DEADLINE_S)

    def _pixels_for(self, judge: Judge, asked: Asked, *, obscure_faces: bool) -> tuple[bytes, ...]:
        """What leaves for a judge elsewhere is written down before it does."""
        numbers, jpegs = pixels_for_judge(asked, self.senses, obscure_faces=obscure_faces)
        for number in numbers if judge.is_remote else ():
            self.record.shown(number, judge.name, "judge", obscured=obscure_faces)
        return jpegs

    # The speech barrier ------------------------------------------------------------------------------------------------------------

    def _judge_with_text(self, judgement: QuestionJudgement) -> QuestionJudgement:
        """The same question, now that the photo's own text is known: a picture can complete a sentence. The stricter word holds."""
        text = self.photos.text()
        self.photos.give_orders()
        if not text or judgement.verdict is not Verdict.ALLOW or self.tools.providers[0].needs_reading:
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

    def _speech_barrier(self, judgement: QuestionJudgement, attempt: Attempt | None) -> Outcome:
        speaker = Speaker(
            self.question,
            self.tools.gate,
            self.record,
            self.timings,
            self.photos.text(),
            self.photos.have_face(),
            self._earlier_questions(),
        )
        heard_before = bool(self.record.spoken())
        if self.question.confidence < SURELY_HEARD:
            speaker.notice("heard-unsure", question=self.question.text)
        if self.asked.photos_gone:
            speaker.notice("photo-gone")
        speaker.policy(stays := self._why_a_photo_stays(), ClaimKind.CAUTION)
        speaker.policy(openings := self._openings(judgement), ClaimKind.CAUTION)
        unseen = self._unseen(speaker)
        provider, failure = self._answered(attempt, judgement, speaker, heard_before=heard_before)
        failure = failure or unseen
        if not (failure or speaker.claims_said or speaker.held or openings or heard_before):
            speaker.notice("no-answer")
            failure = "no_answer"
        return Outcome(
            judgement.verdict,
            judgement.categories,
            self.question.language,
            provider,
            failure,
            offers_human=bool(failure or speaker.held or stays) or judgement.verdict is not Verdict.ALLOW,
        )

    def _answered(self, attempt: Attempt | None, judgement: QuestionJudgement, speaker: Speaker, *, heard_before: bool) -> tuple[str, str]:
        """Says what the provider answers; where it fails, what the next one does. Returns who spoke last, and the failure code.

        Before anything was said the next one begins anew; after, it goes on where the other broke off. When none is left the end is honest.
        """
        spoke, taken_over = "", self.asking.takes_over
        if attempt is None:
            speaker.notice("answer-cut")
            return spoke, ProviderCut.code
        while True:
            provider, said_before = attempt.provider.name, speaker.claims_said
            try:
                self._speak(attempt, speaker, heard_before=heard_before)
                return provider, ""
            except ProviderError as error:
                logger.warning("provider %s: %s (%s)", provider, error.code, type(error.__cause__).__name__)
                failure = error
            finally:
                attempt.close()
            spoke = provider if speaker.claims_said > said_before else spoke
            following = self.asking.go_on(failure, judgement, was_heard=taken_over or speaker.claims_said > 0)
            if following is None:
                speaker.notice("answer-cut" if taken_over or speaker.claims_said else "no-answer")
                return spoke or provider, failure.code
            attempt = following
            speaker.goes_on()

    def _speak(self, attempt: Attempt, speaker: Speaker, *, heard_before: bool) -> None:
        """Raises ProviderError; what was said before it stays said."""
        if attempt.notice:
            speaker.notice(attempt.notice)
        is_remote = attempt.provider.is_remote
        if is_remote and self.photos.text() is None:
            raise UncheckedText
        # A provider of this server says what this reading says: there is nothing to compare it with.
        speak_all(attempt, speaker, self.photos.print_() if is_remote else None)
        if is_remote and not (speaker.claims_said or speaker.held or heard_before):
            attempt.failed(nothing := NothingSaid())
            raise nothing

    def _unseen(self, speaker: Speaker) -> str:
        """Tells the person which photos could not be looked at. Returns a failure code, "" when all were seen."""
        unseen = self.photos.unseen()
        for number in unseen:
            speaker.notice("photo-not-seen", number=number, photos=len(self.asked.photos))
        return "photo_not_seen" if unseen else ""

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

    def _why_a_photo_stays(self) -> tuple[str, ...]:
        """What the person hears of a photo that a remote provider would have got; () when nothing is kept back."""
        return self.photos.why_one_stays(self.question.language) if self.tools.providers[0].is_remote else ()

    def _case(self, photo_text: str | None) -> QuestionCase:
        return QuestionCase(self.question.text, self.question.language, self.photos.have_face(), photo_text, self._earlier_questions())

    def _earlier_questions(self) -> tuple[str, ...]:
        return tuple(turn.question for turn in self.asked.turns)
