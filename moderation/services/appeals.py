"""A person contests what was refused or held back, or what was decided about their account. Whoever decided that never decides the appeal.

A suspended person can do all of this.
"""

from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.utils import timezone

from accounts.models import Person
from assistant.models import FINISHED, Clip, Question
from assistant.services.errors import NotFound
from assistant.services.questions import clean_text
from moderation.models import (
    Appeal,
    AppealState,
    CaseState,
    DecisionKind,
    ProposalState,
    ReviewCase,
    ReviewDecision,
    Reviewer,
    Sanction,
    Source,
)
from moderation.models.cases import AGAINST, UNDECIDED
from moderation.phrases import PHRASES, due_hours
from moderation.priority import answer_within, is_hard, priority_of, severity_of
from moderation.services.accounts import SCOPES
from moderation.services.auditing import audit
from moderation.services.errors import AppealOver, NothingToAppeal, TooManyAppeals
from moderation.services.leasing import FREE
from moderation.services.notices import spoken_by
from safety.engine.taxonomy import UNCHECKED
from safety.engine.types import Verdict
from safety.models import Decision

MOST_A_DAY = 10
#: Longer than this is said in days.
HOURS_SAID = 48
REFUSING = frozenset(verdict.value for verdict in Verdict) - {Verdict.ALLOW.value}
#: What the other gates say when they hold something back.
HOLDING = ("held", "stays")
UNCHECKED_FAILURE = "text_unchecked"


def appeal_make(
    person: Person,
    *,
    question: Question | None = None,
    against: ReviewDecision | None = None,
    text: str = "",
    clip: Clip | None = None,
    language: str = "",
) -> Appeal:
    """Of one of the person's own questions, or ``against`` a decision about their account. Made again it is the same appeal; one that was
    taken back can be made once more. ``text``, ``clip``: why; ``language``: that it is spoken in, where the person has set none.

    Raises NothingToAppeal, TooManyAppeals, AppealOver (taken back twice), TextInvalid, QuestionTooLong, NotFound (deleted at this moment).
    """
    text = clean_text(text)
    if (question is None) == (against is None):
        raise NothingToAppeal
    known = _known(person, question, against)
    if known is not None:
        return _again(known, text, clip)
    decision = _refusing(person, question) if question is not None else _sanctioning(person, against)
    try:
        with transaction.atomic():
            Person.objects.select_for_update(no_key=True).filter(pk=person.pk).first()  # one at a time, so that the count holds
            _check_count(person)
            told_in = spoken_by(person, question, language)
            case = _case_of(person, question, against, decision, told_in)
            appeal = Appeal.objects.create(
                person=person, question=question, against=against, case=case, text=text, clip=clip, language=told_in
            )
            audit(None, "appeal.made", "appeal", appeal.pk, case=str(case.pk), category=case.category)
    except IntegrityError as error:  # the same appeal, twice at the same moment; or what it is about was deleted
        known = _known(person, question, against)
        if known is not None:
            return _again(known, text, clip)
        if Person.objects.filter(pk=person.pk).exists() and (question is None or Question.objects.filter(pk=question.pk).exists()):
            raise
        raise NotFound from error
    return appeal


@transaction.atomic
def appeal_withdraw(person: Person, appeal: Appeal) -> Appeal:
    """The person takes it back, and nobody need look any more. Raises AppealOver once it is decided, or a second person is asked."""
    open_case = ReviewCase.objects.filter(pk=appeal.case_id, state__in=UNDECIDED)
    if open_case.update(state=CaseState.DECIDED, decided_at=timezone.now(), **FREE) != 1:
        raise AppealOver
    if Appeal.objects.filter(pk=appeal.pk, person=person, state=AppealState.WAITING).update(state=AppealState.WITHDRAWN) != 1:
        raise AppealOver
    audit(None, "appeal.withdrawn", "appeal", appeal.pk, case=str(appeal.case_id))
    appeal.refresh_from_db()
    return appeal


def appeal_status(appeal: Appeal, language: str, now: datetime | None = None) -> tuple[str, ...]:
    """How it stands, in sentences to be spoken."""
    told_in = PHRASES.language(language)
    match appeal.state:
        case AppealState.WAITING:
            return _waiting(appeal, told_in, now or timezone.now())
        case AppealState.UPHELD | AppealState.OVERTURNED | AppealState.WITHDRAWN:
            return (PHRASES.say(f"appeal-{appeal.state}", told_in),)
    raise ValueError(appeal.state)


def contestable(person: Person, decision: ReviewDecision | None) -> bool:
    """Whether the decision closed something to this person, or warned them, and still holds."""
    if decision is None or decision.blind or decision.case.account_id != person.pk or hasattr(decision, "undone_by"):
        return False
    if decision.sanction in SCOPES:
        proposal = getattr(decision, "proposal", None)
        return proposal is not None and proposal.state == ProposalState.CONFIRMED
    return decision.sanction == Sanction.WARN


def _known(person: Person, question: Question | None, against: ReviewDecision | None) -> Appeal | None:
    mine = Appeal.objects.select_related("case").filter(person=person)
    return mine.filter(question=question).first() if question is not None else mine.filter(against=against).first()


def _again(known: Appeal, text: str, clip: Clip | None) -> Appeal:
    if known.state != AppealState.WITHDRAWN:
        return known
    if known.reopened:
        raise AppealOver
    with transaction.atomic():
        ReviewCase.objects.select_for_update(no_key=True).filter(pk=known.case_id).first()  # the case before its appeal, as everywhere
        words = {"text": text or known.text, "clip": clip or known.clip}
        withdrawn = Appeal.objects.filter(pk=known.pk, state=AppealState.WITHDRAWN, reopened=False)
        if withdrawn.update(state=AppealState.WAITING, reopened=True, **words) == 1:
            due = timezone.now() + answer_within(Source.APPEAL, known.case.severity)
            ReviewCase.objects.filter(pk=known.case_id).update(state=CaseState.OPEN, decided_at=None, due_at=due, **FREE)
            audit(None, "appeal.made", "appeal", known.pk, case=str(known.case_id), again=True)
    known.refresh_from_db()
    return known


def _refusing(person: Person, question: Question) -> Decision | None:
    """What stopped the question, a sentence of its answer or its photo; None where a text could not be checked. Raises NothingToAppeal."""
    if question.person_id != person.pk or question.state not in FINISHED:
        raise NothingToAppeal
    said: list[Decision] = list(Decision.objects.filter(subject_kind="question", subject_id=question.pk).order_by("created_at", "id"))
    if question.verdict in REFUSING:
        of_question = [one for one in said if one.gate == Decision.Gate.QUESTION and one.outcome in REFUSING]
        return of_question[-1] if of_question else None
    stopped = [one for one in said if one.outcome in HOLDING or one.failures]
    if not stopped and question.failure != UNCHECKED_FAILURE:
        raise NothingToAppeal
    return stopped[-1] if stopped else None


def _sanctioning(person: Person, against: ReviewDecision | None) -> Decision | None:
    if against is None or not contestable(person, against):
        raise NothingToAppeal
    first: Decision | None = against.case.decision
    return first


def _check_count(person: Person) -> None:
    if Appeal.objects.filter(person=person, created_at__gt=timezone.now() - timedelta(days=1)).count() >= MOST_A_DAY:
        raise TooManyAppeals


def _case_of(
    person: Person, question: Question | None, against: ReviewDecision | None, decision: Decision | None, language: str
) -> ReviewCase:
    category = against.case.category if against else (decision.category if decision else "") or UNCHECKED
    severity = severity_of(category, question.verdict if question else "")
    return ReviewCase.objects.create(
        source=Source.APPEAL,
        key=f"{AGAINST}{against.pk}" if against else str(question.pk if question else ""),
        question=question or (against.case.question if against else None),
        account=person,
        decision=decision,
        category=category,
        language=((question.answer_language if question else "") or (against.case.language if against else "") or language),
        severity=severity,
        hard=is_hard(category),
        priority=priority_of(Source.APPEAL, severity),
        due_at=timezone.now() + answer_within(Source.APPEAL, severity),
        not_for=against.reviewer if against else _decided(question),
    )


def _decided(question: Question | None) -> Reviewer | None:
    """Who last decided a case about this question."""
    words = ReviewDecision.objects.filter(case__question=question, blind=False, undone_by=None)
    last = words.filter(kind__in=(DecisionKind.UPHOLD, DecisionKind.OVERTURN)).order_by("created_at", "id").last()
    return last.reviewer if last else None


def _waiting(appeal: Appeal, language: str, now: datetime) -> tuple[str, ...]:
    case, told = appeal.case, PHRASES.say("appeal-told", language)
    if case.state == CaseState.PENDING:
        return (PHRASES.say("appeal-second-person", language),)
    if case.holder_id is not None and case.lease_until is not None and case.lease_until > now:
        return PHRASES.say("appeal-in-review", language), told
    hours = due_hours(case.due_at, now)
    if hours == 0:
        return PHRASES.say("appeal-late", language), told
    if hours > HOURS_SAID:
        return PHRASES.say("appeal-waiting-days", language, days=-(-hours // 24)), told
    return PHRASES.say("appeal-waiting", language, hours=hours), told
