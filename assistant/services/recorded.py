"""What the pipeline has found out about a stored question, in rows, under a lease.

Every method lives through a database that is restarted meanwhile: each is whole transactions that may be repeated (common.connections).
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID, uuid4

from django.db import models, transaction
from django.utils import timezone

from assistant.appeals import appeals
from assistant.models import Clip, HeldSentence, Photo, Question, QuestionPhoto, QuestionState, Sentence
from assistant.phrases import PHRASES
from assistant.pipeline.appealing import AppealCall
from assistant.pipeline.asked import Spoken, Understood
from assistant.pipeline.record import Judgement, LeaseLost, MayNotLeave, Viewing
from assistant.providers.embedded.intents import main_intent
from assistant.providers.usage import Usage
from assistant.services.elsewhere import awaited
from assistant.services.media import clip_transcript, photo_glance, photo_reading
from assistant.services.paying import PersonPays
from assistant.services.sentences import announce, last_place, sentence_append
from assistant.services.viewing import photo_viewed
from common import metrics, tracing
from common.connections import release_connection, retried
from common.enqueue import enqueue_on_commit
from safety.engine.types import SentenceJudgement
from safety.models import Decision, PolicyVersion
from safety.services import decision_append, outcome_of, policy_version_register
from vision.types import Glance, Reading
from voice.types import Transcript

logger = logging.getLogger(__name__)

#: A worker that died is followed this long after its last sign of life, and the person hears only that it takes longer meanwhile.
LEASE = timedelta(seconds=20)


@dataclass(slots=True)
class _Decided:
    """A decision on its way into a row. ``words``: the sentence it was about."""

    gate: str
    judgement: Judgement
    words: str
    number: UUID = field(default_factory=uuid4)
    tries: int = 0


class QuestionRecord:
    """assistant.pipeline.record.Record in the database, for one question under one lease. Raises LeaseLost when there is no question.

    ``elsewhere_s``: how long workers elsewhere have to begin with hearing and looking; None: it is done here.
    """

    def __init__(self, question_id: UUID, lease: UUID) -> None:
        self.question_id = question_id
        self.lease = lease
        self.elsewhere_s: float | None = None
        self._language = ""
        self._text = ""
        self._asked_for: set[UUID] = set()
        self._asking = threading.Lock()
        self._place: int | None = None
        self._heard: list[Spoken] | None = None
        self._unstored: list[_Decided] = []
        self._policies: dict[tuple[str, str], PolicyVersion] = {}
        photos = QuestionPhoto.objects.filter(question_id=question_id).values_list("number", "photo_id")
        self._photos = retried(lambda: dict(photos))
        row = Question.objects.filter(pk=question_id).values_list("clip_id", "person_id")
        owner = retried(row.first)
        if owner is None:
            raise LeaseLost
        self._clip_id, person_id = owner
        self._payer = PersonPays(person_id, question_id)

    def question(self) -> Question:
        mine = Question.objects.select_related("person", "clip").filter(pk=self.question_id, lease=self.lease)
        question = retried(mine.first)
        if question is None:
            raise LeaseLost
        return question

    def transcript(self, work: Callable[[], Transcript]) -> Transcript:
        if self._clip_id is None:
            raise ValueError("nothing was recorded")
        self._await(Clip.objects.filter(pk=self._clip_id), "transcript", "assistant.hear_clip", self._clip_id)
        transcript = clip_transcript(self._clip_id, work)
        announce(self.question_id)
        return transcript

    def glance(self, number: int, work: Callable[[], Glance]) -> Glance:
        photo_id = self._photos[number]
        self._await(Photo.objects.filter(pk=photo_id), "glance", "assistant.see_photo", photo_id)
        return photo_glance(photo_id, work)

    def reading(self, number: int, work: Callable[[], Reading]) -> Reading:
        photo_id = self._photos[number]
        self._await(Photo.objects.filter(pk=photo_id), "reading", "assistant.see_photo", photo_id)
        return photo_reading(photo_id, work)

    def understood(self, question: Understood) -> None:
        self._language, self._text = question.language, question.text
        retried(lambda: self._update(text=question.text, answer_language=question.language))
        release_connection()

    def intent(self) -> str:
        """What the question asks for; "" without words. A figure must cost nobody the answer, whatever the words are."""
        if not self._text.strip():
            return ""
        try:
            return main_intent(self._text, self._language)
        except Exception as error:
            logger.error("the intent of question %s could not be told: %s", self.question_id, type(error).__name__)
            return ""

    def decided(self, gate: str, judgement: Judgement, words: str = "") -> None:
        """Stored before this returns, but for a sentence that may be heard: that one is stored with the sentence, in one transaction."""
        self._unstored.append(_Decided(gate, judgement, words))
        if not _may_be_heard(judgement):
            self.settle()
        _count(gate, judgement)

    def settle(self) -> None:
        """Stores what was decided about sentences that were not heard after all."""
        if self._unstored:
            retried(self._store_decisions)
            self._unstored.clear()
            release_connection()

    def appeal(self, call: AppealCall) -> tuple[str, ...]:
        retried(self._update)  # only who owns the question speaks for the person
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
        if self._heard is None:  # from here on nobody but this worker adds to it
            rows = retried(lambda: list(Sentence.objects.filter(question_id=self.question_id).order_by("sequence")))
            release_connection()
            self._place = rows[-1].sequence if rows else 0
            self._heard = [Spoken(row.text, row.speech, row.ssml, row.kind, row.language) for row in rows]
        return tuple(self._heard)

    def speak(self, sentence: Spoken) -> None:
        """Stored once, also where the connection was lost after it was stored: nobody else adds a sentence under this lease."""
        if self._place is None:
            self._place = retried(lambda: last_place(self.question_id))
        place, tries = self._place + 1, 0

        def store() -> None:
            nonlocal tries
            tries += 1
            with transaction.atomic():
                self._update()
                self._store_decisions()
                if tries == 1 or last_place(self.question_id) < place:
                    sentence_append(self.question_id, sentence, place)

        retried(store)
        self._place = place
        self._unstored.clear()
        if self._heard is not None:
            self._heard.append(sentence)
        release_connection()
        metrics.SPOKEN.labels(sentence.kind).inc()
        tracing.event("sentence", number=place, kind=sentence.kind)

    def shown(self, number: int, name: str, viewer: Viewing, *, obscured: bool) -> None:
        photo_id = self._photos[number]
        try:
            retried(lambda: photo_viewed(photo_id, viewer, name, obscured=obscured, question_id=self.question_id))
        except Photo.DoesNotExist as gone:
            raise MayNotLeave from gone
        finally:
            release_connection()

    def may_ask(self, provider: str) -> bool:
        return self._payer.may_ask(provider)

    def spent(self, provider: str, usage: Usage) -> None:
        self._payer.spent(provider, usage)

    def _await(self, rows: "models.QuerySet[Photo] | models.QuerySet[Clip]", field: str, task: str, row_id: UUID) -> None:
        """Where others hear and look: has them do it, and waits. Whatever they leave undone is left to the caller."""
        if self.elsewhere_s is None:
            return

        def ask() -> None:
            with self._asking:
                is_new = row_id not in self._asked_for
                self._asked_for.add(row_id)
            if is_new:
                enqueue_on_commit(task, str(row_id))

        if not awaited(rows, field, ask, self.elsewhere_s):
            logger.warning("nobody elsewhere has filled the %s of %s", field, row_id)

    def _store_decisions(self) -> None:
        """May be repeated when nobody knows whether it was done."""
        for each in self._unstored:
            each.tries += 1
            if each.tries > 1:
                self._policies.clear()  # one that was registered in a transaction that came to nothing is none
                if Decision.objects.filter(pk=each.number).exists():
                    continue
            with transaction.atomic(savepoint=False):
                decision = decision_append(
                    subject_kind="question",
                    subject_id=self.question_id,
                    gate=each.gate,
                    judgement=each.judgement,
                    language=self._language,
                    decision_id=each.number,
                    policy_row=self._policy_of(each.judgement),
                )
                if isinstance(each.judgement, SentenceJudgement) and not each.judgement.release:
                    HeldSentence.objects.create(question_id=self.question_id, decision=decision, text=each.words)

    def _policy_of(self, judgement: Judgement) -> PolicyVersion:
        """Looked up once a question; the rows never change."""
        key = judgement.policy_version, judgement.policy_hash
        if key not in self._policies:
            self._policies[key] = policy_version_register(*key)
        return self._policies[key]

    def _update(self, **changes: object) -> None:
        owned = Question.objects.filter(pk=self.question_id, lease=self.lease, state=QuestionState.WORKING)
        if owned.update(lease_until=timezone.now() + LEASE, **changes) != 1:
            raise LeaseLost


def _may_be_heard(judgement: Judgement) -> bool:
    return isinstance(judgement, SentenceJudgement) and judgement.release


def _count(gate: str, judgement: Judgement) -> None:
    metrics.JUDGED.labels(gate, outcome_of(judgement)).inc()
    if isinstance(judgement, SentenceJudgement) and not judgement.release:
        metrics.HELD.labels(judgement.categories[0] if judgement.categories else "").inc()
