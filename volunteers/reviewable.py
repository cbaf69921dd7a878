"""What the talks with volunteers give to review: reports from both sides, corrections of the machine, and volunteers' words that were held.

The moderators' room is not known here; it reads these sources through assistant.reviewable, whose names of sources stand below.
"""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from assistant.reviewable import Exhibit, Line, Reviewable, register_source
from safety.engine.taxonomy import Category
from volunteers.contacts import THREAT
from volunteers.models import HelpRequest, Message, MessageKind, MessageState, Report, ReportReason, Side, Volunteer
from volunteers.services.afterwards import REPORTS_WITHIN

VOLUNTEER_REPORTED, PERSON_REPORTED, CORRECTION, HELD = "volunteer_reported", "person_reported", "correction", "held"
#: A person whom so many different volunteers reported lately is looked at first.
REPORTERS = 3
WORST = 4
SEVERITY = {ReportReason.DANGEROUS: 4, ReportReason.SEXUAL: 4, ReportReason.PRIVACY: 3}
MILD = 2
LINES = 200
MESSAGE = "message:"


class Reports:
    """Abuse, as one of the two tells it."""

    name = "reports"

    def since(self, at: datetime, limit: int) -> Iterable[Reviewable]:
        reports = Report.objects.filter(created_at__gt=at).select_related("claim__request", "claim__volunteer")
        return [_reported(report) for report in reports.order_by("created_at", "pk")[:limit]]

    def exhibits(self, source: str, key: str) -> tuple[Exhibit, ...]:
        side = {VOLUNTEER_REPORTED: Side.PERSON, PERSON_REPORTED: Side.VOLUNTEER}.get(source)
        asked = Report.objects.select_related("claim__request").filter(side=side)
        report = asked.filter(pk=key).first() if side and key.isdecimal() else None
        if report is None:
            return ()
        language = report.claim.request.language if side == Side.PERSON else ""
        told = (Line(report.side, report.text, language),) if report.text else ()
        title = f"Reported by the {report.side}: {ReportReason(report.reason).label.lower()}"
        return Exhibit(title, told), _talk(report.claim.request)


class Corrections:
    """What a volunteer said that the machine got wrong, where the person heard it."""

    name = "corrections"

    def since(self, at: datetime, limit: int) -> Iterable[Reviewable]:
        said = Message.objects.filter(kind=MessageKind.CORRECTION, state=MessageState.SAID, said_at__gt=at)
        said = said.select_related("request__question", "claim__volunteer").order_by("said_at", "pk")
        return [_corrected(message) for message in said[:limit]]

    def exhibits(self, source: str, key: str) -> tuple[Exhibit, ...]:
        message = _message(key) if source == CORRECTION else None
        if message is None:
            return ()
        what = f"sentence {message.corrects}" if message.corrects else "the answer"
        return Exhibit(f"The volunteer corrects {what}", (_line(message),)), _talk(message.request)


class HeldWords:
    """A volunteer's words that did not reach the person."""

    name = "held_words"

    def since(self, at: datetime, limit: int) -> Iterable[Reviewable]:
        held = Message.objects.filter(side=Side.VOLUNTEER, state=MessageState.HELD, created_at__gt=at)
        return [_held(message) for message in held.select_related("request", "claim__volunteer").order_by("created_at", "pk")[:limit]]

    def exhibits(self, source: str, key: str) -> tuple[Exhibit, ...]:
        message = _message(key.removeprefix(MESSAGE)) if source == HELD and key.startswith(MESSAGE) else None
        return () if message is None else (Exhibit("Held back from the person", (_line(message),)), _talk(message.request))


def register() -> None:
    for source in (Reports(), Corrections(), HeldWords()):
        register_source(source)


def _reported(report: Report) -> Reviewable:
    request, volunteer = report.claim.request, report.claim.volunteer
    by_person = report.side == Side.PERSON
    severity = SEVERITY.get(ReportReason(report.reason), MILD)
    if not by_person and _reporters(report) >= REPORTERS:
        severity = WORST
    return Reviewable(
        source=VOLUNTEER_REPORTED if by_person else PERSON_REPORTED,
        key=str(report.pk),
        at=report.created_at,
        question_id=request.question_id,
        category=Category.SEXUAL.value if report.reason == ReportReason.SEXUAL else "",
        language=request.language,
        severity=severity,
        account_id=_account(volunteer) if by_person else request.person_id,
        by_id=request.person_id if by_person else _account(volunteer),
    )


def _reporters(report: Report) -> int:
    """How many different volunteers have reported this person lately, with this one."""
    lately = Report.objects.filter(
        side=Side.VOLUNTEER, created_at__lte=report.created_at, created_at__gt=report.created_at - REPORTS_WITHIN
    )
    return lately.filter(claim__request__person=report.claim.request.person_id).values("claim__volunteer").distinct().count()


def _corrected(message: Message) -> Reviewable:
    question = message.request.question
    return Reviewable(
        source=CORRECTION,
        key=str(message.pk),
        at=message.said_at or message.created_at,
        question_id=question.pk,
        category=next(iter(question.categories), ""),
        language=message.request.language,
        severity=MILD,
        by_id=_account(message.claim.volunteer if message.claim else None),
    )


def _held(message: Message) -> Reviewable:
    volunteer = message.claim.volunteer if message.claim else None
    family = Category.VIOLENCE.value if message.reason == THREAT else message.reason.split(".")[0]
    return Reviewable(
        source=HELD,
        key=f"{MESSAGE}{message.pk}",
        at=message.created_at,
        question_id=message.request.question_id,
        category=family if family in tuple(Category) else "",
        language=message.request.language,
        severity=3 if message.reason == THREAT else MILD,
        account_id=_account(volunteer),
    )


def _account(volunteer: Volunteer | None) -> UUID | None:
    return volunteer.person_id if volunteer else None


def _message(key: str) -> Message | None:
    return Message.objects.select_related("request").filter(pk=key).first() if key.isdecimal() else None


def _talk(request: HelpRequest) -> Exhibit:
    """All that the two said, and what Sightline said between, in the order in which it came. Names nobody."""
    said = Message.objects.filter(request=request).exclude(state=MessageState.HEARING)
    in_order = sorted(said, key=lambda message: (message.said_at or message.created_at, message.pk))
    return Exhibit("The talk", tuple(_line(message) for message in in_order[-LINES:]))


def _line(message: Message) -> Line:
    notes = {MessageState.HELD: f"held back: {message.reason}", MessageState.UNHEARD: "a recording that nobody could hear"}
    note = notes.get(MessageState(message.state), "")
    return Line(message.side, message.text, message.language, note or (message.kind if message.kind in ("correction", "voice") else ""))
