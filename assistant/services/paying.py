"""A person as the one for whom something is asked elsewhere: what it takes is counted, and what is spent is not spent again."""

import logging
from uuid import UUID

from assistant.providers.usage import Usage
from assistant.services.spending import may_spend, spend
from common.connections import release_connection, retried

logger = logging.getLogger(__name__)


class PersonPays:
    """assistant.pipeline.record.Payer. ``question_id`` None: for a recording that is heard before its question comes.

    What is counted is a figure: it may be missing or, of a question that a second worker took up, be there twice, and costs no answer.
    """

    def __init__(self, person_id: UUID, question_id: UUID | None = None) -> None:
        self._person_id = person_id
        self._question_id = question_id

    def may_ask(self, provider: str) -> bool:
        try:
            return retried(lambda: may_spend(self._person_id, provider))
        finally:
            release_connection()

    def spent(self, provider: str, usage: Usage) -> None:
        try:
            spend(
                self._question_id,
                self._person_id,
                provider,
                prompt_tokens=usage.prompt_tokens,
                completion_tokens=usage.completion_tokens,
                heard_s=usage.heard_s,
            )
        except Exception as error:
            logger.error("what %s took could not be counted: %s", provider, type(error).__name__)
        finally:
            release_connection()
