"""How the pages say a severity, a due time, a state, a language."""

from datetime import datetime

from django.utils import timezone
from django.utils.timesince import timesince, timeuntil
from django.utils.translation import get_language_info

from moderation.models import DecisionKind, Reviewer, Source

SEVERITIES = {1: "mild", 2: "moderate", 3: "serious", 4: "somebody may come to harm"}

#: What upholding and overturning mean, by what the case is about.
MEANINGS: dict[str, tuple[str, str]] = {
    Source.REFUSAL: ("the gate was right", "the gate was wrong"),
    Source.HELD: ("the gate was right to hold it", "it could have been said"),
    Source.AUDIT: ("it was right to answer", "it should have been stopped"),
    Source.WRONG: ("the answer was right", "the person is right"),
    Source.APPEAL: ("the decision stands", "the person is right, the decision falls"),
    Source.VOLUNTEER_REPORTED: ("the report is right", "the volunteer did nothing wrong"),
    Source.PERSON_REPORTED: ("the report is right", "the person did nothing wrong"),
    Source.CORRECTION: ("the volunteer is right", "the machine was right"),
}


def severity_words(severity: int) -> str:
    return SEVERITIES.get(severity, SEVERITIES[4])


def due_words(due: datetime, now: datetime | None = None) -> str:
    now = now or timezone.now()
    if due >= now:
        return f"in {plain(timeuntil(due, now, depth=1))}"
    return f"overdue by {plain(timesince(due, now, depth=1))}"


def plain(words: str) -> str:
    """Without the no-break space, which some screen readers pronounce."""
    return words.replace("\xa0", " ")


def language_words(code: str) -> str:
    if not code:
        return "language not known"
    try:
        return "Chinese" if code == "zh" else str(get_language_info(code)["name"])
    except KeyError:
        return code


def category_words(category: str) -> str:
    return category.replace("_", " ") if category else "no category"


def kind_choices(source: str) -> list[tuple[str, str]]:
    uphold, overturn = MEANINGS[source]
    return [
        (DecisionKind.UPHOLD, f"Uphold: {uphold}"),
        (DecisionKind.OVERTURN, f"Overturn: {overturn}"),
        (DecisionKind.ESCALATE, "Escalate: a lead should decide"),
    ]


def staff_name(reviewer: Reviewer) -> str:
    """How colleagues know each other: by user name and role; somebody whose account is gone by the number of their place."""
    name = reviewer.person.username if reviewer.person else str(reviewer.pk)[:8]
    return f"{name} ({reviewer.get_role_display().lower()})"
