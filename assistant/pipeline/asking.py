"""Asking the providers: which of them, in which order, with what may leave, and for how long.

Each is asked at most once about one question as it stands. A provider is passed over without a wait while its breaker is open, where the
budgets are spent, and, if it is elsewhere, where a photo may not leave. The last one is of this server and is passed over for nothing.
"""

import logging
import time
from collections.abc import Iterator
from functools import cached_property

from assistant.claims import ClaimKind
from assistant.phrases import PHRASES
from assistant.pipeline.asked import Asked, Understood
from assistant.pipeline.measuring import Stream
from assistant.pipeline.photos import Photos
from assistant.pipeline.prompt import build_request
from assistant.pipeline.record import MayNotLeave, Record
from assistant.pipeline.senses import Senses
from assistant.pipeline.stream import Drawn, NoThread, NoWordInTime
from assistant.pipeline.tools import Tools
from assistant.providers.base import AnswerRequest, Chunk, Provider, ProviderError, ProviderRefused, ProviderTooLong
from assistant.providers.breaker import breaker_of
from assistant.providers.usage import TOKENS_OF_INSTRUCTIONS, TOKENS_PER_PICTURE, Usage, tokens, usage_of
from safety.engine.taxonomy import Category
from safety.engine.types import QuestionJudgement

logger = logging.getLogger(__name__)

#: Why our own provider answers instead of those that were chosen: phrases, the first that is true is said.
WHY_OUR_OWN = TEXT_UNCHECKED, FALLING_BACK, BUDGET_SPENT = "text-unchecked", "falling-back", "budget-spent"


class UncheckedText(ProviderError):
    """The photo could not be read, so what a model says about it cannot be checked against its print."""

    code = "text_unchecked"


class NothingSaid(ProviderError):
    """A model's answer was complete and held nothing that could be said."""

    code = "provider_nonsense"


class Attempt:
    """One provider at work on one answer: its chunks, once. How it went is told to its breaker, and what it took is recorded.

    ``notice``: the phrase that the person hears before its words, "" for none.
    """

    def __init__(self, provider: Provider, request: AnswerRequest, drawn: Drawn, record: Record, notice: str) -> None:
        self.provider = provider
        self.notice = notice
        self._request = request
        self._drawn = drawn
        self._record = record
        self._told: dict[str, int] = {}
        self._came: list[str] = []
        self._is_over = False
        self._stream = Stream(provider.name)

    def __iter__(self) -> Iterator[Chunk]:
        try:
            for chunk in self._drawn:
                self._stream.began()
                self._told.update(chunk.usage)
                if chunk.text and not self._came and self.provider.is_remote:
                    breaker_of(self.provider).answers()
                self._came.append(chunk.text)
                yield chunk
        except ProviderError as error:
            self._over(error)
            raise
        self._over(None)

    def failed(self, error: ProviderError) -> None:
        """Of an answer that came whole and was none."""
        self._stream.over(error.code)
        if self.provider.is_remote:
            breaker_of(self.provider).failed(error)

    def close(self) -> None:
        """Stops it. May be called at any time, and again."""
        self._drawn.close()
        self._stream.over("left")
        if not self._is_over:
            self._is_over = True
            if self.provider.is_remote:
                breaker_of(self.provider).left()
                self._spent()

    def _over(self, error: ProviderError | None) -> None:
        self._is_over = True
        self._stream.over(error.code if error else "ok")
        if not self.provider.is_remote:
            return
        breaker = breaker_of(self.provider)
        if error is None or isinstance(error, ProviderTooLong):
            breaker.succeeded()
        elif isinstance(error, NoThread):
            breaker.left()
        else:
            breaker.failed(error)
        if error is None or self._came or self._told or isinstance(error, NoWordInTime):
            self._spent()

    def _spent(self) -> None:
        self._record.spent(self.provider.name, usage_of(self._request, self._told, "".join(self._came)))


class Asking:
    """The providers of one question, asked one after the other."""

    def __init__(self, asked: Asked, question: Understood, photos: Photos, record: Record, tools: Tools, senses: Senses) -> None:
        self._asked = asked
        self._question = question
        self._photos = photos
        self._record = record
        self._tools = tools
        self._senses = senses
        self._left = list(tools.providers)
        self._passed_over: set[str] = set()
        self._end = 0.0

    @cached_property
    def takes_over(self) -> bool:
        """Whether a worker before this one let some of a model's answer be heard. Our own provider says first why it answers.

        As it stood before this worker said anything: first asked in ``begin``.
        """
        heard = self._record.spoken() if self._tools.providers[0].is_remote else ()
        if not any(sentence.kind in (ClaimKind.VERBATIM, ClaimKind.DESCRIPTION) for sentence in heard):
            return False
        why = {PHRASES.say(phrase, self._question.language) for phrase in WHY_OUR_OWN}
        return not any(sentence.text in why for sentence in heard) and not self._photos.any_stays()

    def begin(self, judgement: QuestionJudgement) -> Attempt | None:
        """Asks the first that may be asked, with the guidance of ``judgement``. Again: all of them anew.

        None: a model was heard before the worker who asked it died, and no model can be asked to go on with its answer.
        """
        self._left, self._passed_over = [each for each in self._tools.providers if each.is_remote or not self.takes_over], set()
        if not self._end:
            self._end = time.monotonic() + self._tools.patience.answer_s
            self._count_what_was_heard()
        attempt = self._next(judgement)
        if attempt is None and not self.takes_over:
            raise ProviderError("our own provider cannot be asked")
        return attempt

    def go_on(self, error: ProviderError, judgement: QuestionJudgement, *, was_heard: bool) -> Attempt | None:
        """Asks the next one after ``error`` of the one before; None when nobody is left to ask.

        ``was_heard``: something of this answer has reached the person. Then only another model goes on with it, and not where the one
        before did not want to or had said too much already.
        """
        if was_heard:
            self._left = [provider for provider in self._left if provider.is_remote]
            if isinstance(error, ProviderRefused | ProviderTooLong) or time.monotonic() >= self._end:
                return None
        elif isinstance(error, UncheckedText) or time.monotonic() >= self._end:
            self._left = [provider for provider in self._left if not provider.is_remote]
        self._passed_over.add(TEXT_UNCHECKED if isinstance(error, UncheckedText) else FALLING_BACK)
        return self._next(judgement) if self._left else None

    def _next(self, judgement: QuestionJudgement) -> Attempt | None:
        while self._left:
            provider = self._left.pop(0)
            if not provider.is_remote or self._may_ask(provider):
                try:
                    return self._ask(provider, judgement)
                except MayNotLeave as stays:
                    if isinstance(stays.__cause__, OSError):
                        self._passed_over.add(FALLING_BACK)
                    breaker_of(provider).left()
        return None

    def _may_ask(self, provider: Provider) -> bool:
        if self._photos.any_stays():
            return False
        if not self._record.may_ask(provider.name):
            self._passed_over.add(BUDGET_SPENT)
            return False
        if not breaker_of(provider).lets_through():
            self._passed_over.add(FALLING_BACK)
            return False
        return True

    def _ask(self, provider: Provider, judgement: QuestionJudgement) -> Attempt:
        """Raises MayNotLeave, for a remote provider only. What leaves is written down before it does."""
        policy, patience = self._tools.gate.policy, self._tools.patience
        obscures = policy.obscures_faces(judgement)
        categories = guided(judgement)
        tells_text = provider.needs_reading or self._senses.everything_is_read()
        if tells_text and provider.is_remote and self._photos.give_orders():
            tells_text, categories = False, (*categories, Category.PHOTO_TEXT)
        request = build_request(
            self._asked,
            self._question,
            self._senses,
            provider,
            guidance=policy.guidance(categories),
            obscure_faces=obscures,
            tells_text=tells_text,
            already_spoken=tuple(sentence.text for sentence in self._record.spoken()),
        )
        for photo in request.photos if provider.is_remote else ():
            self._record.shown(photo.number, provider.name, "model", obscured=obscures)
        first_s = patience.first_s if any(map(_could_answer, self._left)) else patience.last_first_s
        end = self._end if provider.is_remote else max(self._end, time.monotonic() + patience.last_first_s)
        drawn = Drawn(provider, request, first_s=first_s, next_s=patience.next_s, end=end)
        return Attempt(provider, request, drawn, self._record, "" if provider.is_remote else self._why_our_own())

    def _count_what_was_heard(self) -> None:
        """What a model took of whom nobody knows more than what was heard: its worker died before it could count, and so did its name."""
        if self.takes_over:
            asked = TOKENS_OF_INSTRUCTIONS + TOKENS_PER_PICTURE * len(self._asked.photos) + tokens(self._question.text)
            heard = tokens(" ".join(sentence.text for sentence in self._record.spoken()))
            self._record.spent(self._tools.providers[0].name, Usage(asked, heard, is_estimate=True))

    def _why_our_own(self) -> str:
        return next((why for why in WHY_OUR_OWN if why in self._passed_over), "")


def guided(judgement: QuestionJudgement) -> tuple[str, ...]:
    """The categories whose guidance a model gets. What the gate is unsure about counts too: it costs an honest question nothing."""
    return (*judgement.categories, *judgement.unsure)


def _could_answer(provider: Provider) -> bool:
    return provider.is_remote and breaker_of(provider).state != "open"
