"""Appeals by voice: what the pipeline hears of them, done here (assistant.appeals)."""

from uuid import UUID

from assistant.appeals import register_appeals
from assistant.models import Question
from assistant.selectors import contestable_before
from common.errors import SightlineError
from common.phrases import error_sentence
from moderation.models import Appeal
from moderation.phrases import PHRASES
from moderation.services.appeals import appeal_make, appeal_status
from moderation.services.errors import NothingToAppeal


class SpokenAppeals:
    """assistant.appeals.Appeals, with the rows of this room."""

    def make(self, question_id: UUID, language: str) -> tuple[str, ...]:
        said = Question.objects.select_related("person").get(pk=question_id)
        contested = contestable_before(said).first()
        try:
            if contested is None:
                raise NothingToAppeal
            appeal = appeal_make(said.person, question=contested, text=said.text, language=language)
        except SightlineError as error:
            return (error_sentence(error, language),)
        return appeal_status(appeal, language)

    def status(self, person_id: UUID, language: str) -> tuple[str, ...]:
        """Of the newest only: several at once cannot be told apart by ear."""
        made = Appeal.objects.filter(person_id=person_id)
        newest = made.select_related("case").order_by("-created_at").first()
        if newest is None:
            return ()
        count = made.count()
        which = (PHRASES.say("appeal-newest", language, count=count),) if count > 1 else ()
        return which + appeal_status(newest, language)


def register() -> None:
    register_appeals(SpokenAppeals())
