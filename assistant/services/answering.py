"""The job that answers a stored question, safe to run twice, at once, or again after a worker died.

A worker owns a question by a lease that it renews while it lives; every sentence is stored under that lease. Another worker takes a
question over only when the lease has run out, and continues with what is stored.
"""

import hashlib
import hmac
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from uuid import UUID, uuid4

from django.conf import settings
from django.db import connection, transaction
from django.db.models import F, Q, QuerySet
from django.utils import timezone

from assistant.appeals import appeals
from assistant.claims import ClaimKind
from assistant.models import FINISHED, HeldSentence, Question, QuestionPhoto, QuestionState, Sentence
from assistant.phrases import PHRASES
from assistant.pipeline.appealing import AppealCall
from assistant.pipeline.asked import Asked, AskedPhoto, Spoken, Understood
from assistant.pipeline.record import Judgement, LeaseLost
from assistant.pipeline.run import Outcome, UncheckedText, run
from assistant.pipeline.tools import Tools, tools_from_settings
from assistant.providers.base import Turn
from assistant.providers.embedded.intents import main_intent
from assistant.selectors import contestable_before, questions_before
from assistant.services.media import clip_bytes, clip_transcript, photo_bytes, photo_glance, photo_reading
from assistant.signals import question_handed_over
from common.connections import release_connection
from common.live import bus
from safety.current import current_gate
from safety.engine.types import SentenceJudgement, Verdict
from safety.models import Decision
from safety.services import decision_append
from vision.types import Glance, Reading, Region
from voice.types import Transcript

logger = logging.getLogger(__name__)

LEASE = timedelta(seconds=30)
RENEW_EVERY_S = 8.0
MAX_ATTEMPTS = 4
TURNS_REMEMBERED = 6
ANSWERED_VERDICTS = (Verdict.ALLOW, Verdict.GUIDE, Verdict.OBSCURE)


def question_answer(question_id: UUID, tools: Tools | None = None) -> bool:
    """Answers the question unless it is answered, gone, or in another worker's hands; True when this call finished it."""
    lease = uuid4()
    if not _claim(question_id, lease):
        return False
    announce(question_id)
    record = QuestionRecord(question_id, lease)
    with _renewed(question_id, lease):
        try:
            outcome = _outcome(record, tools)
        except LeaseLost:
            return False
        return _finish(question_id, lease, outcome, record.intent())


def unfinished(older_than: timedelta = timedelta(seconds=10)) -> "QuerySet[Question]":
    """Questions that nobody is working on: never begun (their job was lost) or left by a worker that died."""
    now = timezone.now()
    waiting = Q(lease_until=None, created_at__lt=now - older_than) | Q(lease_until__lt=now)
    return Question.objects.exclude(state__in=FINISHED).filter(waiting).order_by("created_at")


def topic(question_id: UUID | str) -> str:
    return f"question:{question_id}"


def announce(question_id: UUID) -> None:
    bus().announce(topic(question_id))


def sentence_append(question_id: UUID, sentence: Spoken) -> None:
    """The next sentence of the answer. Call it in a transaction that owns the question: its place is taken from those before it."""
    last = Sentence.objects.filter(question_id=question_id).order_by("-sequence").values_list("sequence", flat=True).first()
    Sentence.objects.create(
        question_id=question_id,
        sequence=(last or 0) + 1,
        text=sentence.text,
        speech=sentence.speech,
        ssml=sentence.ssml,
        kind=sentence.kind,
        language=sentence.language,
    )
    transaction.on_commit(partial(announce, question_id))


def _outcome(record: "QuestionRecord", tools: Tools | None) -> Outcome:
    """Whatever happens, the person hears something."""
    try:
        question = record.question()
        tools = tools or tools_from_settings(gate=current_gate())
        if question.attempts > MAX_ATTEMPTS:
            raise RuntimeError(f"given up after {MAX_ATTEMPTS} attempts")
        asked = _asked(question)
        release_connection()
        return run(asked, record, tools)
    except LeaseLost:
        raise
    except Exception:
        logger.exception("question %s could not be answered", record.question_id)
        return _failed_inside(record)


def _failed_inside(record: "QuestionRecord") -> Outcome:
    from voice.speech.ssml import to_ssml

    language = record.question().answer_language or "en"
    text = PHRASES.say("failed-inside", language)
    record.speak(Spoken(text, text, to_ssml(text, text, language), ClaimKind.NOTICE, language))
    return Outcome(None, language=language, failure="failed_inside", offers_human=True)


class QuestionRecord:
    """assistant.pipeline.record.Record in the database, for one question under one lease."""

    def __init__(self, question_id: UUID, lease: UUID) -> None:
        self.question_id = question_id
        self.lease = lease
        self._language = ""
        self._text = ""
        self._photos = dict(QuestionPhoto.objects.filter(question_id=question_id).values_list("number", "photo_id"))
        self._clip_id = Question.objects.filter(pk=question_id).values_list("clip_id", flat=True).first()

    def question(self) -> Question:
        question = Question.objects.select_related("person", "clip").filter(pk=self.question_id, lease=self.lease).first()
        if question is None:
            raise LeaseLost
        return question

    def transcript(self, work: Callable[[], Transcript]) -> Transcript:
        if self._clip_id is None:
            raise ValueError("nothing was recorded")
        transcript = clip_transcript(self._clip_id, work)
        announce(self.question_id)
        return transcript

    def glance(self, number: int, work: Callable[[], Glance]) -> Glance:
        return photo_glance(self._photos[number], work)

    def reading(self, number: int, work: Callable[[], Reading]) -> Reading:
        return photo_reading(self._photos[number], work)

    def understood(self, question: Understood) -> None:
        self._language, self._text = question.language, question.text
        self._update(text=question.text, answer_language=question.language)
        release_connection()

    def intent(self) -> str:
        """What the question asks for; "" without words. A figure must cost nobody the answer, whatever the words are."""
        if not self._text.strip():
            return ""
        try:
            return main_intent(self._text, self._language)
        except Exception:
            logger.exception("the intent of question %s could not be told", self.question_id)
            return ""

    def decided(self, gate: str, judgement: Judgement, words: str = "") -> None:
        with transaction.atomic():
            decision = decision_append(
                subject_kind="question", subject_id=self.question_id, gate=gate, judgement=judgement, language=self._language
            )
            if isinstance(judgement, SentenceJudgement) and not judgement.release:
                HeldSentence.objects.create(question_id=self.question_id, decision=decision, text=words)
        release_connection()

    def appeal(self, call: AppealCall) -> tuple[str, ...]:
        self._update()  # only who owns the question speaks for the person
        port = appeals()
        if port is None:
            return (PHRASES.say("appeals-nowhere", self._language),)
        if call is AppealCall.STATUS:
            said = port.status(self.question().person_id, self._language)
        else:
            said = port.make(self.question_id, self._language)
        release_connection()
        return said

    def spoken(self) -> tuple[Spoken, ...]:
        rows = list(Sentence.objects.filter(question_id=self.question_id).order_by("sequence"))
        release_connection()
        return tuple(Spoken(row.text, row.speech, row.ssml, row.kind, row.language) for row in rows)

    def speak(self, sentence: Spoken) -> None:
        with transaction.atomic():
            self._update()
            sentence_append(self.question_id, sentence)
        release_connection()

    def _update(self, **changes: object) -> None:
        owned = Question.objects.filter(pk=self.question_id, lease=self.lease, state=QuestionState.WORKING)
        if owned.update(lease_until=timezone.now() + LEASE, **changes) != 1:
            raise LeaseLost


def _claim(question_id: UUID, lease: UUID) -> bool:
    now = timezone.now()
    free = Question.objects.filter(Q(lease_until=None) | Q(lease_until__lt=now), pk=question_id).exclude(state__in=FINISHED)
    return free.update(state=QuestionState.WORKING, lease=lease, lease_until=now + LEASE, attempts=F("attempts") + 1) == 1


def _finish(question_id: UUID, lease: UUID, outcome: Outcome, intent: str) -> bool:
    owned = Question.objects.filter(pk=question_id, lease=lease, state=QuestionState.WORKING)
    with transaction.atomic():  # whoever hears "done" finds the help request
        finished = owned.update(
            state=QuestionState.FAILED if outcome.failure else QuestionState.ANSWERED,
            lease=None,
            lease_until=None,
            answer_language=outcome.language,
            verdict=outcome.verdict.value if outcome.verdict else "",
            categories=list(outcome.categories),
            provider=outcome.provider,
            failure=outcome.failure,
            offers_human=outcome.offers_human,
            contestable=_is_contestable(question_id, outcome),
            hands_over=outcome.hands_over.value,
            intent=intent,
            timings_ms=outcome.timings_ms,
            finished_at=timezone.now(),
        )
        if finished and outcome.hands_over:
            _hand_over(question_id)
    announce(question_id)
    return finished == 1


def _is_contestable(question_id: UUID, outcome: Outcome) -> bool:
    """Whether a gate stood in the way. Held sentences are looked for in the rows: a worker before this one may have held them."""
    if outcome.verdict not in (None, Verdict.ALLOW) or outcome.failure == UncheckedText.code:
        return True
    stopped = Q(outcome__in=("held", "stays")) | ~Q(failures=[])
    decisions = Decision.objects.filter(stopped, subject_kind="question", subject_id=question_id)
    return bool(outcome.provider) and decisions.exists()


def _hand_over(question_id: UUID) -> None:
    """Tells who makes help requests. A receiver that fails costs nobody the answer: its rows are undone, and its sweep looks again."""
    try:
        with transaction.atomic():
            question_handed_over.send(sender=Question, question_id=question_id)
    except Exception as error:
        logger.error("question %s could not be handed over: %s", question_id, type(error).__name__)


@contextmanager
def _renewed(question_id: UUID, lease: UUID) -> Iterator[None]:
    """Renews the lease for as long as this process lives and works, however long a model keeps it waiting."""
    done = threading.Event()

    def renew() -> None:
        while not done.wait(RENEW_EVERY_S):
            try:
                Question.objects.filter(pk=question_id, lease=lease).update(lease_until=timezone.now() + LEASE)
            except Exception:
                logger.exception("could not renew the lease of question %s", question_id)
            finally:
                connection.close()

    thread = threading.Thread(target=renew, name="lease", daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()


def _asked(question: Question) -> Asked:
    photos = question.question_photos.select_related("photo")
    clip = question.clip
    person = question.person
    return Asked(
        text=question.text if question.typed or clip is None else "",
        clip=partial(clip_bytes, clip) if clip and not question.typed else None,
        photos=tuple(
            AskedPhoto(row.number, partial(photo_bytes, row.photo), Region.model_validate(row.region) if row.region else None)
            for row in photos
        ),
        turns=_turns(question),
        language=question.language or question.answer_language or (clip.language if clip else "") or None,
        preferred_language=person.language or None,
        accepts=question.accepts or None,
        length=person.answer_length,  # type: ignore[arg-type]  # the choices are AnswerLength's values
        shares_photos=person.shares_photos,
        person_hash=hmac.new(settings.SECRET_KEY.encode(), str(person.pk).encode(), hashlib.sha256).hexdigest()[:32],
        human_offered=_human_offered(question),
        contestable=contestable_before(question).exists(),
    )


def _turns(question: Question) -> tuple[Turn, ...]:
    earlier = questions_before(question).filter(state__in=FINISHED).prefetch_related("sentences")[:TURNS_REMEMBERED]
    return tuple(_turn(each) for each in reversed(earlier))


def _human_offered(question: Question) -> bool:
    """By the answer right before, which nobody has been asked about yet. One that is still being given has offered nothing so far."""
    last = questions_before(question).first()
    return last is not None and last.state in FINISHED and last.offers_human and not last.hands_over


def _turn(question: Question) -> Turn:
    answer = " ".join(sentence.text for sentence in question.sentences.all())
    was_answered = question.verdict in ANSWERED_VERDICTS and bool(question.text and answer) and not question.hands_over
    return Turn(question.text, answer, was_answered)
