"""Telling a person what was decided, in their language, in a text made to be heard."""

from collections.abc import Sequence
from datetime import datetime

from django.utils import timezone

from accounts.models import Person
from assistant.models import Question
from common.languages import spoken
from moderation.models import Notice, ReviewDecision
from moderation.phrases import PHRASES, day
from voice.speech.speakable import speakable
from voice.speech.ssml import to_ssml

WARNINGS = ("warned", "warned-too")


def notice_give(
    person: Person,
    phrase: str,
    *,
    question: Question | None = None,
    decision: ReviewDecision | None = None,
    language: str = "",
    on: datetime | None = None,
    then: Sequence[str] = (),
    **arguments: str | int | float,
) -> Notice:
    """Says ``notice-<phrase>`` and then the phrases ``then``. ``on``: the day that they speak of. Call it within a transaction.

    ``language``: where the person has set none and no question shows it; "": the one in which they were told something last. It goes with
    its question, and outlives its decision.
    """
    if not language and question is None:
        language = Notice.objects.filter(person=person).order_by("-created_at").values_list("language", flat=True).first() or ""
    told_in = PHRASES.language(spoken_by(person, question, language))
    if on is not None:
        arguments["day"] = day(on, told_in)
    text = " ".join(PHRASES.say(one, told_in, **arguments) for one in (f"notice-{phrase}", *then))
    speech = speakable(text, told_in) or text
    return Notice.objects.create(
        person=person,
        kind=phrase,
        question=question,
        decision=decision,
        text=text,
        speech=speech,
        ssml=to_ssml(text, speech, told_in),
        language=told_in,
    )


def notice_heard(person: Person, notice: Notice) -> Notice:
    """The person has heard it; the first time counts."""
    Notice.objects.filter(pk=notice.pk, person=person, heard_at=None).update(heard_at=timezone.now())
    notice.refresh_from_db()
    return notice


def decision_taken_back(decision: ReviewDecision) -> None:
    """Whoever was told of the decision is told that it no longer holds: each once, however much was said."""
    told = {notice.person_id: notice for notice in decision.notices.select_related("person", "question").order_by("created_at")}
    for notice in told.values():
        warned = notice.kind in WARNINGS
        notice_give(
            notice.person,
            "warning-taken-back" if warned else "taken-back",
            question=notice.question,
            language=notice.language,
            on=notice.created_at,
        )


def spoken_by(person: Person, question: Question | None = None, language: str = "") -> str:
    """The language that the person wants to be spoken to in, as well as it is known."""
    return spoken(person.language, language, question.answer_language if question else "", question.language if question else "")
