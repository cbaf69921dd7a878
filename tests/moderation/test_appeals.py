"""Contesting: what can be contested, who never decides it, and what the person hears."""

from datetime import timedelta

import pytest
from django.utils import timezone

from accounts.models import Person
from assistant.models import Question, QuestionState
from assistant.services.errors import TextInvalid
from moderation.models import (
    Appeal,
    AppealState,
    AuditEntry,
    CaseState,
    DecisionKind,
    Notice,
    ReviewCase,
    ReviewDecision,
    Reviewer,
    Source,
    Strike,
)
from moderation.permissions import may
from moderation.services.appeals import MOST_A_DAY, appeal_make, appeal_status, appeal_withdraw, contestable
from moderation.services.deciding import Ruling, case_decide, decision_undo
from moderation.services.errors import AppealOver, CannotUndo, CaseClosed, NothingToAppeal, OwnCase, TooManyAppeals
from moderation.services.proposals import proposal_confirm, proposal_reject
from moderation.services.queue import queue_of
from tests.moderation.conftest import MakeCase, MakeQuestion, hold

UPHOLD = Ruling(DecisionKind.UPHOLD, "illicit.crime", "It asks how to break in.", category="illicit")
OVERTURN = Ruling(DecisionKind.OVERTURN, "illicit.crime", "A lock of their own.")
WARN = Ruling(DecisionKind.UPHOLD, "talks.rude", "Insults.", category="talks", sanction="warn", weight=2)
SUSPEND = Ruling(DecisionKind.UPHOLD, "talks.rude", "Insults.", category="talks", sanction="suspend_all", weight=3)


def told(person: Person) -> list[str]:
    return list(Notice.objects.filter(person=person).order_by("created_at").values_list("kind", flat=True))


def contest(question: Question, text: str = "It is my own lock.") -> Appeal:
    return appeal_make(question.person, question=question, text=text)


def decide(reviewer: Reviewer, case: ReviewCase, ruling: Ruling) -> ReviewDecision:
    case.refresh_from_db()
    return case_decide(reviewer, hold(reviewer, case), ruling)


def said(appeal: Appeal) -> str:
    return " ".join(appeal_status(Appeal.objects.get(pk=appeal.pk), "en"))


@pytest.mark.parametrize("verdict", ["refuse", "guide", "obscure", "escalate"])
def test_whatever_the_gate_stopped_can_be_contested(make_question: MakeQuestion, verdict: str) -> None:
    question = make_question(verdict=verdict)
    appeal = contest(question)
    case = appeal.case
    assert (case.source, case.key, case.state, case.account) == (Source.APPEAL, str(question.pk), CaseState.OPEN, question.person)
    assert case.decision is not None
    assert (case.decision.outcome, case.category, case.language, case.hard) == (verdict, "illicit", "en", True)
    assert case.due_at <= timezone.now() + timedelta(hours=24)
    assert (appeal.text, appeal.language, appeal.state) == ("It is my own lock.", "en", AppealState.WAITING)
    entry = AuditEntry.objects.get()
    assert (entry.verb, entry.actor) == ("appeal.made", None)
    assert "lock" not in str(entry.detail)


def test_a_held_sentence_can_be_contested(make_question: MakeQuestion, make_held) -> None:  # type: ignore[no-untyped-def]
    question = make_question(verdict="allow")
    make_held(question)
    assert contest(question).case.category == "identity"


def test_what_could_not_be_checked_can_be_contested(make_question: MakeQuestion) -> None:
    question = make_question(verdict="allow", failure="text_unchecked")
    assert contest(question).case.category == "unchecked"


def test_there_is_nothing_to_contest_in_what_was_answered_is_unfinished_or_is_anothers(make_question: MakeQuestion) -> None:
    for question in (make_question(verdict="allow"), make_question(state=QuestionState.WORKING)):
        with pytest.raises(NothingToAppeal):
            contest(question)
    with pytest.raises(NothingToAppeal):
        appeal_make(make_question().person, question=make_question())
    with pytest.raises(NothingToAppeal):
        appeal_make(make_question().person)
    assert not ReviewCase.objects.exists()


def test_the_same_appeal_made_again_is_the_same(make_question: MakeQuestion) -> None:
    question = make_question()
    first = contest(question)
    assert contest(question, "Other words.") == first
    first.refresh_from_db()
    assert first.text == "It is my own lock."
    assert AuditEntry.objects.count() == 1


def test_words_that_are_no_text_are_refused(make_question: MakeQuestion) -> None:
    with pytest.raises(TextInvalid):
        contest(make_question(), "\ud800")


def test_ten_appeals_a_day_are_enough(make_question: MakeQuestion) -> None:
    person = make_question().person
    for _ in range(MOST_A_DAY):
        contest(make_question(person))
    with pytest.raises(TooManyAppeals):
        contest(make_question(person))
    Appeal.objects.filter(person=person).update(created_at=timezone.now() - timedelta(days=1, minutes=1))
    contest(make_question(person))


def test_an_appeal_is_taken_back_and_made_once_more(make_question: MakeQuestion) -> None:
    question = make_question()
    appeal = contest(question)
    appeal_withdraw(question.person, appeal)
    appeal.case.refresh_from_db()
    assert (appeal.state, appeal.case.state) == (AppealState.WITHDRAWN, CaseState.DECIDED)
    assert contest(question, "Please do look.").text == "Please do look."
    appeal.case.refresh_from_db()
    assert appeal.case.state == CaseState.OPEN
    appeal_withdraw(question.person, appeal)
    with pytest.raises(AppealOver):
        contest(question)


def test_what_is_taken_back_or_decided_is_over(mo: Reviewer, make_question: MakeQuestion) -> None:
    appeal = contest(make_question())
    hold(mo, appeal.case)
    appeal_withdraw(appeal.person, appeal)
    with pytest.raises(CaseClosed):  # while somebody was reading it
        case_decide(mo, appeal.case, UPHOLD)
    decided = contest(make_question())
    decide(mo, decided.case, UPHOLD)
    with pytest.raises(AppealOver):
        appeal_withdraw(decided.person, decided)


def test_the_first_reviewer_never_decides_the_appeal(mo: Reviewer, mia: Reviewer, make_case: MakeCase) -> None:
    case = make_case()
    decide(mo, case, UPHOLD)
    assert case.question is not None
    appeal = contest(case.question)
    assert appeal.case.not_for == mo
    with pytest.raises(OwnCase):
        decide(mo, appeal.case, UPHOLD)
    decide(mia, appeal.case, OVERTURN)


def test_nor_does_who_looked_second_and_blind(mo: Reviewer, mia: Reviewer, make_case: MakeCase) -> None:
    case = make_case(twice=True)
    decide(mo, case, UPHOLD)
    decide(mia, case, UPHOLD)
    assert ReviewDecision.objects.get(reviewer=mia).blind
    appeal = contest(case.question)  # type: ignore[arg-type]
    with pytest.raises(OwnCase):
        decide(mia, appeal.case, UPHOLD)
    assert appeal.case not in queue_of(mia)


def test_nor_does_who_decided_about_the_question_after_the_appeal(
    mo: Reviewer, mia: Reviewer, make_case: MakeCase, make_question: MakeQuestion
) -> None:
    question = make_question()
    appeal = contest(question)
    decision = decide(mo, make_case(Source.WRONG, question=question), UPHOLD)
    assert appeal.case.not_for is None
    with pytest.raises(OwnCase):
        decide(mo, appeal.case, UPHOLD)
    decision_undo(mo, decision, "A slip.")  # they have had their say all the same
    assert not may(mo, "take_case", appeal.case)
    assert may(mia, "take_case", appeal.case)


@pytest.mark.parametrize(
    ("ruling", "state", "kind", "words"),
    [(UPHOLD, "upheld", "appeal-upheld", "was right"), (OVERTURN, "overturned", "appeal-overturned", "you were right")],
)
def test_the_outcome_is_told_and_can_be_asked_for(
    mo: Reviewer, make_question: MakeQuestion, ruling: Ruling, state: str, kind: str, words: str
) -> None:
    appeal = contest(make_question())
    decide(mo, appeal.case, ruling)
    appeal.refresh_from_db()
    assert appeal.state == state
    assert appeal.decided_at is not None
    assert told(appeal.person) == [kind]
    assert words in said(appeal)


def test_an_undone_decision_leaves_the_appeal_waiting_again(mo: Reviewer, make_question: MakeQuestion) -> None:
    appeal = contest(make_question())
    decision_undo(mo, decide(mo, appeal.case, OVERTURN), "A slip.")
    appeal.refresh_from_db()
    assert (appeal.state, appeal.decided_at) == (AppealState.WAITING, None)
    assert told(appeal.person) == ["appeal-overturned", "taken-back"]
    decide(mo, appeal.case, UPHOLD)
    assert told(appeal.person)[-1] == "appeal-upheld"


def test_how_it_stands_is_said_without_a_clock(mo: Reviewer, make_question: MakeQuestion) -> None:
    appeal = contest(make_question())
    assert said(appeal) == "Somebody who was not involved will look at it within 24 hours. I tell you when there is an answer."
    ReviewCase.objects.update(due_at=timezone.now() + timedelta(minutes=20))
    assert "within an hour" in said(appeal)
    ReviewCase.objects.update(due_at=timezone.now() + timedelta(days=3))
    assert "within 3 days" in said(appeal)
    ReviewCase.objects.update(due_at=timezone.now() - timedelta(minutes=1))
    assert "I am sorry" in said(appeal)
    hold(mo, appeal.case)
    assert "right now" in said(appeal)
    ReviewCase.objects.update(state=CaseState.PENDING, holder=None)
    assert "second person" in said(appeal)
    Appeal.objects.update(state=AppealState.WITHDRAWN)
    assert "taken it back" in said(appeal)


def test_a_warning_is_contested_and_taken_back(mo: Reviewer, mia: Reviewer, make_case: MakeCase) -> None:
    case = make_case()
    warning = decide(mo, case, WARN)
    assert case.account is not None
    appeal = appeal_make(case.account, against=warning, text="That was not me.")
    assert (appeal.case.key, appeal.case.not_for) == (f"decision:{warning.pk}", mo)
    with pytest.raises(CannotUndo):
        decision_undo(mo, warning, "Never mind.")
    with pytest.raises(OwnCase):
        decide(mo, appeal.case, UPHOLD)
    overturning = decide(mia, appeal.case, OVERTURN)
    assert Strike.objects.get().void_at is not None
    assert told(case.account) == ["warned", "account-appeal-overturned"]
    decision_undo(mia, overturning, "A slip.")
    assert Strike.objects.get().void_at is None


@pytest.fixture
def suspended(mo: Reviewer, lea: Reviewer, make_case: MakeCase) -> ReviewDecision:
    decision = decide(mo, make_case(), SUSPEND)
    proposal_confirm(lea, decision.proposal)
    return ReviewDecision.objects.get(pk=decision.pk)


def test_lifting_a_suspension_on_appeal_needs_two_as_well(mia: Reviewer, lou: Reviewer, suspended: ReviewDecision) -> None:
    person = suspended.case.account
    assert person is not None
    appeal = appeal_make(person, against=suspended)
    proposal = decide(mia, appeal.case, OVERTURN).proposal
    appeal.refresh_from_db()
    appeal.case.refresh_from_db()
    assert (appeal.state, appeal.case.state, proposal.kind) == (AppealState.WAITING, CaseState.PENDING, "restore")
    assert Person.objects.get(pk=person.pk).suspended
    with pytest.raises(AppealOver):
        appeal_withdraw(person, appeal)
    proposal_confirm(lou, proposal)
    appeal.refresh_from_db()
    assert appeal.state == AppealState.OVERTURNED
    assert not Person.objects.get(pk=person.pk).suspended
    assert Strike.objects.get().void_at is not None
    assert told(person) == ["suspended-all-open", "account-appeal-overturned", "restored"]


def test_whoever_agreed_to_a_suspension_does_not_keep_it_against_an_appeal(
    mia: Reviewer, lea: Reviewer, lou: Reviewer, suspended: ReviewDecision
) -> None:
    person = suspended.case.account
    assert person is not None
    appeal = appeal_make(person, against=suspended)
    with pytest.raises(OwnCase):
        decide(lea, appeal.case, UPHOLD)
    proposal = decide(mia, appeal.case, OVERTURN).proposal
    with pytest.raises(OwnCase):
        proposal_reject(lea, proposal, "I was right.")
    proposal_reject(lou, proposal, "It stays.")
    appeal.refresh_from_db()
    assert appeal.state == AppealState.UPHELD
    assert Person.objects.get(pk=person.pk).suspended
    assert told(person)[-1] == "account-appeal-upheld"


def test_what_has_ended_by_itself_needs_no_second_person(mia: Reviewer, suspended: ReviewDecision) -> None:
    person = suspended.case.account
    assert person is not None
    appeal = appeal_make(person, against=suspended)
    Person.objects.update(suspended="")
    decide(mia, appeal.case, OVERTURN)
    appeal.refresh_from_db()
    assert appeal.state == AppealState.OVERTURNED


def test_only_ones_own_warnings_and_suspensions_that_hold_can_be_contested(
    mo: Reviewer, lea: Reviewer, make_case: MakeCase, make_question: MakeQuestion
) -> None:
    stranger, case = make_question().person, make_case()
    assert case.account is not None
    warning, plain, asked = decide(mo, case, WARN), decide(mo, make_case(), UPHOLD), decide(mo, make_case(), SUSPEND)
    assert not contestable(stranger, warning)
    assert not contestable(case.account, None)
    assert not contestable(plain.case.account, plain)  # type: ignore[arg-type]
    assert not contestable(asked.case.account, asked)  # type: ignore[arg-type]  # nobody has agreed yet
    assert contestable(case.account, warning)
    decision_undo(lea, warning, "A slip.")
    with pytest.raises(NothingToAppeal):
        appeal_make(case.account, against=ReviewDecision.objects.get(pk=warning.pk))
