"""The job that answers a stored question, safe to run twice, at once, or again after a worker died.

A worker owns a question by a lease that it renews while it lives; every sentence is stored under that lease. Another worker takes a
question over only when the lease has run out, and continues with what is stored.
"""

import hashlib
import hmac
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from functools import partial
from uuid import UUID, uuid4

from django.conf import settings
from django.db import Error, connection, transaction
from django.db.models import F, Q, QuerySet
from django.utils import timezone

from assistant.claims import ClaimKind
from assistant.models import FINISHED, Question, QuestionState
from assistant.phrases import PHRASES
from assistant.pipeline.asked import Asked, AskedPhoto, Spoken
from assistant.pipeline.asking import UncheckedText
from assistant.pipeline.record import LeaseLost
from assistant.pipeline.run import Outcome, run
from assistant.pipeline.tools import Tools, tools_from_settings
from assistant.providers.base import Turn
from assistant.selectors import contestable_before, questions_before
from assistant.services.measuring import worked_on
from assistant.services.media import clip_load, photo_load
from assistant.services.recorded import LEASE, QuestionRecord
from assistant.services.sentences import announce
from assistant.signals import question_handed_over
from common.connections import AWAY, release_connection, retried
from safety.current import current_gate
from safety.engine.types import Verdict
from safety.models import Decision
from vision.types import Region

logger = logging.getLogger(__name__)

RENEW_EVERY_S = 5.0
#: After a renewal that failed.
RENEW_AGAIN_S = 1.0
MAX_ATTEMPTS = 4
TURNS_REMEMBERED = 6
ANSWERED_VERDICTS = (Verdict.ALLOW, Verdict.GUIDE, Verdict.OBSCURE)


def question_answer(question_id: UUID, tools: Tools | None = None) -> bool:
    """Answers the question unless it is answered, gone, or in another worker's hands; True when this call finished it.

    A database that is away for longer than a restart takes does not make an answer fail: what is stored stays, and the question is left to
    whoever comes next.
    """
    lease = uuid4()
    try:
        if not retried(lambda: _claim(question_id, lease)):
            return False
        announce(question_id)
        with worked_on(question_id) as work, _renewed(question_id, lease):
            record = QuestionRecord(question_id, lease)
            outcome = _outcome(record, tools)
            record.settle()
            finished = _finish(question_id, lease, outcome, record.intent())
            if finished and work:
                work.finished(outcome)
            return finished
    except LeaseLost:
        return False
    except AWAY as error:
        logger.error("the database stayed away (%s); question %s is left to whoever comes next", type(error).__name__, question_id)
        _leave(question_id, lease)
        return False


def unfinished(older_than: timedelta = timedelta(seconds=10)) -> "QuerySet[Question]":
    """Questions that nobody is working on: never begun (their job was lost) or left by a worker that died."""
    now = timezone.now()
    waiting = Q(lease_until=None, created_at__lt=now - older_than) | Q(lease_until__lt=now)
    return Question.objects.exclude(state__in=FINISHED).filter(waiting).order_by("created_at")


def _outcome(record: QuestionRecord, tools: Tools | None) -> Outcome:
    """Whatever happens, the person hears something."""
    try:
        question = record.question()
        tools = tools or tools_from_settings(gate=retried(current_gate))
        if question.attempts > MAX_ATTEMPTS:
            raise RuntimeError(f"given up after {MAX_ATTEMPTS} attempts")
        record.elsewhere_s = tools.patience.elsewhere_s if tools.senses == "elsewhere" else None
        asked = retried(lambda: _asked(question))
        release_connection()
        return run(asked, record, tools)
    except (LeaseLost, *AWAY):
        raise
    except Exception:
        logger.exception("question %s could not be answered", record.question_id)
        return _failed_inside(record)


def _failed_inside(record: QuestionRecord) -> Outcome:
    from voice.speech.ssml import to_ssml

    language = record.question().answer_language or "en"
    text = PHRASES.say("failed-inside", language)
    record.speak(Spoken(text, text, to_ssml(text, text, language), ClaimKind.NOTICE, language))
    return Outcome(None, language=language, failure="failed_inside", offers_human=True)


def _claim(question_id: UUID, lease: UUID) -> bool:
    now = timezone.now()
    free = Question.objects.filter(Q(lease_until=None) | Q(lease_until__lt=now), pk=question_id).exclude(state__in=FINISHED)
    if free.update(state=QuestionState.WORKING, lease=lease, lease_until=now + LEASE, attempts=F("attempts") + 1) == 1:
        return True
    return Question.objects.filter(pk=question_id, lease=lease).exists()  # by a first try that never heard of it


def _leave(question_id: UUID, lease: UUID) -> None:
    """Best effort: without it the lease runs out by itself. What the database did is not held against the question."""
    with suppress(Error):
        mine = Question.objects.filter(pk=question_id, lease=lease, state=QuestionState.WORKING)
        mine.update(lease_until=timezone.now(), attempts=F("attempts") - 1)


def _finish(question_id: UUID, lease: UUID, outcome: Outcome, intent: str) -> bool:
    finished = retried(lambda: _store_end(question_id, lease, outcome, intent))
    announce(question_id)
    return finished


def _store_end(question_id: UUID, lease: UUID, outcome: Outcome, intent: str) -> bool:
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
        pause = RENEW_EVERY_S
        while not done.wait(pause):
            try:
                Question.objects.filter(pk=question_id, lease=lease).update(lease_until=timezone.now() + LEASE)
                pause = RENEW_EVERY_S
            except Exception as error:
                logger.warning("could not renew the lease of question %s: %s", question_id, type(error).__name__)
                pause = RENEW_AGAIN_S
            finally:
                with suppress(Error):
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
        clip=partial(clip_load, clip) if clip and not question.typed else None,
        photos=tuple(
            AskedPhoto(row.number, partial(photo_load, row.photo), Region.model_validate(row.region) if row.region else None)
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
        photos_gone=question.photos_asked > 0 and not photos,
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
