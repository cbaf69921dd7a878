"""What follows for the person once a case is decided for good, and what follows when that never was: appeals, strikes, notices."""

from django.utils import timezone

from accounts.models import Person
from assistant.models import Question
from moderation.models import Appeal, AppealState, DecisionKind, Notice, ReviewDecision, Source, Strike
from moderation.services import accounts
from moderation.services.notices import decision_taken_back, notice_give

#: HELD cases about a volunteer's words (volunteers.reviewable): nothing that the machine held back from the person.
MESSAGE = "message:"


def restore_needed(decision: ReviewDecision) -> bool:
    """Whether overturning is only done once an account is open again, which needs a second person."""
    appeal = _waiting_appeal(decision)
    if appeal is None or decision.kind != DecisionKind.OVERTURN or not _contests_suspension(appeal):
        return False
    return Person.objects.filter(pk=appeal.person_id).exclude(suspended="").exists()


def outcome_settle(decision: ReviewDecision, *, lifts: bool = True, suspended: bool = False) -> None:
    """The case is decided. ``lifts``: where the decision needed an account opened, a second person agreed; ``suspended``: it was closed."""
    appeal = _waiting_appeal(decision)
    if appeal is not None:
        _appeal_settle(appeal, decision, lifts)
    else:
        _tell(decision)
    if not suspended:
        accounts.account_review_end(decision.case)


def outcome_revoke(decision: ReviewDecision) -> None:
    """The decision never was: what it counted no longer counts, its appeal waits again, and whoever was told is told otherwise."""
    accounts.strike_void(decision)
    appeal = Appeal.objects.filter(case=decision.case, state__in=(AppealState.UPHELD, AppealState.OVERTURNED)).first()
    if appeal is not None:
        if appeal.state == AppealState.OVERTURNED and appeal.against_id:
            Strike.objects.filter(decision=appeal.against_id).update(void_at=None)
        Appeal.objects.filter(pk=appeal.pk).update(state=AppealState.WAITING, decided_at=None)
    decision_taken_back(decision)


def _waiting_appeal(decision: ReviewDecision) -> Appeal | None:
    waiting = Appeal.objects.select_related("person", "question", "against").filter(case=decision.case, state=AppealState.WAITING)
    return waiting.first()


def _contests_suspension(appeal: Appeal) -> bool:
    return appeal.against is not None and appeal.against.sanction in accounts.SCOPES


def _appeal_settle(appeal: Appeal, decision: ReviewDecision, lifts: bool) -> None:
    overturned = decision.kind == DecisionKind.OVERTURN and (lifts or not _contests_suspension(appeal))
    state = AppealState.OVERTURNED if overturned else AppealState.UPHELD
    Appeal.objects.filter(pk=appeal.pk, state=AppealState.WAITING).update(state=state, decided_at=timezone.now())
    if overturned and appeal.against is not None:
        accounts.strike_void(appeal.against)
    notice_give(
        appeal.person,
        f"{'account-' if appeal.against_id else ''}appeal-{state}",
        question=appeal.question,
        decision=decision,
        language=appeal.language,
        on=appeal.created_at,
    )


def _tell(decision: ReviewDecision) -> None:
    """A case that no appeal brought: whoever said something hears that somebody looked; whoever was refused for nothing hears it too."""
    case = decision.case
    question = case.question
    if question is None:
        return
    phrase, on = "", case.created_at
    match case.source:
        case Source.WRONG:
            phrase = f"wrong-{'overturned' if decision.kind == DecisionKind.OVERTURN else 'upheld'}"
        case Source.VOLUNTEER_REPORTED:
            phrase = "report-looked"
        case Source.REFUSAL | Source.HELD if decision.kind == DecisionKind.OVERTURN and not _knows(question, case.key):
            phrase, on = "looked-again", question.created_at
    if phrase:
        notice_give(question.person, phrase, question=question, decision=decision, language=case.language, on=on)


def _knows(question: Question, key: str) -> bool:
    """They contest it themselves, have been told already, or it was never theirs to hear."""
    told = Notice.objects.filter(question=question, kind="looked-again", decision__undone_by=None).exists()
    return told or key.startswith(MESSAGE) or Appeal.objects.filter(question=question).exclude(state=AppealState.WITHDRAWN).exists()
