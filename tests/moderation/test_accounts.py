"""What stands against an account, what is closed to it, and what is left when it is erased."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone

from accounts.models import Person, Suspension, VolunteerShare
from accounts.services import person_erase
from accounts.signals import standing_changed
from assistant.models import HeldSentence, Question
from assistant.services.errors import AccountSuspended
from assistant.services.questions import question_delete, question_submit
from moderation.evidence import case_view
from moderation.models import (
    Appeal,
    AppealState,
    AuditEntry,
    DecisionKind,
    Notice,
    Proposal,
    ProposalKind,
    ReviewCase,
    ReviewDecision,
    Reviewer,
    Source,
    Strike,
)
from moderation.services import accounts, notices
from moderation.services.accounts import sweep_suspensions
from moderation.services.appeals import appeal_make, contestable
from moderation.services.deciding import Ruling, case_decide
from moderation.services.notices import notice_give
from moderation.services.proposals import proposal_confirm, proposal_make
from moderation.standing import points, recommends_suspension
from safety.models import Decision
from tests.moderation.conftest import MakeCase, MakeQuestion, hold
from volunteers.models import HelpRequest, RequestState, Volunteer
from volunteers.services.errors import TalksSuspended
from volunteers.services.requests import help_ask

NOW = datetime(2026, 3, 1, tzinfo=UTC)


@dataclass
class Mark:
    weight: int
    created_at: datetime
    void_at: datetime | None = None


def test_a_strike_fades_by_half_in_ninety_days_and_is_gone_in_a_year() -> None:
    assert points([Mark(2, NOW)], NOW) == 2
    assert points([Mark(2, NOW - timedelta(days=90))], NOW) == pytest.approx(1)
    assert points([Mark(2, NOW - timedelta(days=180))], NOW) == pytest.approx(0.5)
    assert points([Mark(3, NOW - timedelta(days=365))], NOW) == 0
    assert points([Mark(3, NOW + timedelta(days=1))], NOW) == 3  # a clock that is off makes nothing heavier


def test_a_void_strike_weighs_nothing() -> None:
    assert points([Mark(3, NOW, void_at=NOW), Mark(1, NOW)], NOW) == 1


def test_three_points_recommend_a_suspension_and_nothing_less_does() -> None:
    assert recommends_suspension([Mark(2, NOW), Mark(1, NOW)], NOW)
    assert not recommends_suspension([Mark(2, NOW), Mark(1, NOW - timedelta(days=1))], NOW)


def suspend(person: Person, scope: Suspension) -> Person:
    person.suspended = scope
    person.save()
    return person


def test_who_is_suspended_from_all_asks_nothing_and_hears_how_to_reach_help(make_question: MakeQuestion) -> None:
    person = suspend(make_question().person, Suspension.ALL)
    with pytest.raises(AccountSuspended):
        question_submit(person, text="What is this?")
    person.suspended_until = timezone.now() - timedelta(seconds=1)
    question_submit(person, text="What is this?")


def test_who_is_suspended_from_talks_still_asks_questions_and_no_volunteer(make_question: MakeQuestion) -> None:
    question = make_question()
    person = suspend(question.person, Suspension.TALKS)
    question_submit(person, text="What is this?")
    with pytest.raises(TalksSuspended):
        help_ask(person, question, share=VolunteerShare.TEXT)


def test_closing_talks_ends_what_was_asked_for_and_blocks_the_volunteer(make_question: MakeQuestion) -> None:
    question = make_question()
    volunteer = Volunteer.objects.create(person=question.person)
    request = HelpRequest.objects.create(
        person=question.person, question=question, language="en", share="text", expires_at=timezone.now() + timedelta(hours=1)
    )
    standing_changed.send(sender=Person, person_id=question.person_id, clear=False)
    volunteer.refresh_from_db()
    request.refresh_from_db()
    assert volunteer.blocked_at is not None
    assert request.state == RequestState.WITHDRAWN
    assert "closed to you" in request.messages.get().text
    standing_changed.send(sender=Person, person_id=question.person_id, clear=True)
    volunteer.refresh_from_db()
    assert volunteer.blocked_at is None


def test_a_question_that_is_handed_over_while_talks_are_closed_says_why_nobody_comes(make_question: MakeQuestion) -> None:
    from assistant.pipeline.record import HandOver
    from volunteers.services.handing_over import question_hand_over

    question = make_question(hands_over=HandOver.POLICY.value)
    suspend(question.person, Suspension.TALKS)
    question_hand_over(question.pk)
    assert "emergency number" in question.sentences.last().text  # type: ignore[union-attr]
    assert Question.objects.get(pk=question.pk).hands_over == ""


@pytest.fixture
def entangled(mo: Reviewer, lea: Reviewer, make_case: MakeCase, make_held) -> Person:  # type: ignore[no-untyped-def]
    """Somebody with a warning, a suspension, an appeal, notices and held sentences."""
    case = make_case()
    make_held(case.question)
    person = case.account
    appeal_make(person, question=case.question, text="Why?")
    case_decide(mo, hold(mo, case), Ruling(DecisionKind.UPHOLD, "illicit", "So.", sanction="warn", weight=1))
    ruling = Ruling(DecisionKind.UPHOLD, "illicit", "Again.", sanction="suspend_talks", weight=1)
    proposal_confirm(lea, case_decide(mo, hold(mo, make_case(account=person)), ruling).proposal)
    appeal_make(person, against=ReviewDecision.objects.get(sanction="warn"))
    return person


def test_an_erased_person_leaves_nothing_but_the_log_and_the_gates_decisions(entangled: Person) -> None:
    entries, decisions = AuditEntry.objects.count(), Decision.objects.count()
    assert HeldSentence.objects.exists()
    assert Appeal.objects.count() == 2
    person_erase(Person.objects.get(pk=entangled.pk))
    for model in (Appeal, Notice, Strike, Proposal):
        assert not model.objects.exists()
    assert not HeldSentence.objects.exists()
    assert not ReviewCase.objects.filter(account=entangled.pk).exists()
    assert (AuditEntry.objects.count(), Decision.objects.count()) == (entries, decisions)


def test_a_reviewer_who_erases_their_account_leaves_their_decisions(mo: Reviewer, entangled: Person) -> None:
    assert mo.person is not None
    person_erase(Person.objects.get(pk=mo.person.pk))
    mo.refresh_from_db()
    assert mo.person is None
    assert ReviewDecision.objects.filter(reviewer=mo).count() == 2


def test_deleting_the_question_takes_no_strike_away_and_leaves_what_can_be_contested(entangled: Person) -> None:
    warned = Strike.objects.get(decision__sanction="warn")
    assert warned.decision is not None
    question_delete(warned.decision.case.question)
    warned.refresh_from_db()
    assert warned.void_at is None
    assert warned.decision is not None
    assert warned.decision.case.question is None
    assert Appeal.objects.filter(against=warned.decision, state=AppealState.WAITING).exists()
    suspension = ReviewDecision.objects.get(sanction="suspend_talks")
    question_delete(suspension.case.question)
    assert appeal_make(entangled, against=ReviewDecision.objects.get(pk=suspension.pk)).state == AppealState.WAITING


def test_a_refusal_goes_with_its_question(make_case: MakeCase) -> None:
    case = make_case()
    question_delete(case.question)
    assert not ReviewCase.objects.exists()


@pytest.mark.parametrize("erase", [lambda question: question_delete(question), lambda question: person_erase(question.person)])
def test_a_report_of_a_volunteer_outlives_the_talk_so_that_nobody_stays_blocked_for_ever(
    mo: Reviewer, make_question: MakeQuestion, make_case: MakeCase, erase: Callable[[Question], None]
) -> None:
    question = make_question()
    volunteer = Volunteer.objects.create(person=make_question().person, blocked_at=timezone.now())
    case = make_case(Source.VOLUNTEER_REPORTED, question=question, account=volunteer.person)
    erase(question)
    case = ReviewCase.objects.get(pk=case.pk)
    case_view(mo, case)
    case_decide(mo, hold(mo, case), Ruling(DecisionKind.OVERTURN, "talks.other", "Nothing is left to see."))
    volunteer.refresh_from_db()
    assert volunteer.blocked_at is None


def test_a_report_of_a_person_does_not_go_away_by_deleting_the_talk(make_case: MakeCase) -> None:
    case = make_case(Source.PERSON_REPORTED)
    question_delete(case.question)
    assert ReviewCase.objects.get().account == case.account


def suspended_by(mo: Reviewer, lea: Reviewer, case: ReviewCase, scope: str, days: int | None) -> ReviewDecision:
    ruling = Ruling(DecisionKind.UPHOLD, "talks.rude", "Insults.", category="talks", sanction=scope, weight=1, days=days)
    proposal_confirm(lea, case_decide(mo, hold(mo, case), ruling).proposal)
    return ReviewDecision.objects.get(case=case)


def told(person: Person) -> list[str]:
    return list(Notice.objects.filter(person=person).order_by("created_at").values_list("kind", flat=True))


def test_an_appeal_opens_only_what_it_is_against(mo: Reviewer, mia: Reviewer, lea: Reviewer, lou: Reviewer, make_case: MakeCase) -> None:
    case = make_case()
    person = case.account
    assert person is not None
    suspended_by(mo, lea, case, "suspend_talks", None)
    second = suspended_by(mo, lea, make_case(account=person), "suspend_all", 7)
    appeal = appeal_make(person, against=second)
    proposal_confirm(lou, case_decide(mia, hold(mia, appeal.case), Ruling(DecisionKind.OVERTURN, "talks.rude", "Not so.")).proposal)
    person.refresh_from_db()
    assert (person.suspended, person.suspended_until) == (Suspension.TALKS, None)
    assert told(person)[-2:] == ["account-appeal-overturned", "suspended-talks-open"]
    assert contestable(person, Notice.objects.latest("created_at").decision)
    assert AuditEntry.objects.get(verb="account.restored").detail["still"] == "talks"


def test_a_longer_suspension_goes_on_when_a_stricter_shorter_one_is_over(mo: Reviewer, lea: Reviewer, make_case: MakeCase) -> None:
    case = make_case()
    person = case.account
    assert person is not None
    volunteer = Volunteer.objects.create(person=person)
    suspended_by(mo, lea, case, "suspend_talks", 30)
    suspended_by(mo, lea, make_case(account=person), "suspend_all", 1)
    person.refresh_from_db()
    assert person.suspended == Suspension.ALL
    now = timezone.now() + timedelta(days=2)
    Person.objects.filter(pk=person.pk).update(suspended_until=timezone.now() - timedelta(seconds=1))
    assert sweep_suspensions(now) == 1
    person.refresh_from_db()
    volunteer.refresh_from_db()
    assert person.is_suspended_from(Suspension.TALKS)
    assert not person.is_suspended_from(Suspension.ALL)
    assert volunteer.blocked_at is not None
    assert told(person)[-1] == "suspended-talks"


def test_one_suspension_that_cannot_be_ended_keeps_no_other_closed(
    make_question: MakeQuestion, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    people = [suspend(make_question().person, Suspension.ALL) for _ in range(3)]
    Person.objects.update(suspended_until=timezone.now() - timedelta(seconds=1))
    give = accounts.notice_give

    def broken(person: Person, *said: Any, **more: Any) -> Notice:
        if person.pk == people[0].pk:
            raise RuntimeError("no words")
        return give(person, *said, **more)

    monkeypatch.setattr(accounts, "notice_give", broken)
    assert sweep_suspensions() == 2
    assert list(Person.objects.exclude(suspended="")) == [people[0]]
    assert "could not be ended" in caplog.text


def test_lifting_out_of_the_blue_opens_all(mo: Reviewer, lea: Reviewer, lou: Reviewer, make_case: MakeCase) -> None:
    case = make_case()
    person = case.account
    assert person is not None
    suspended_by(mo, lea, case, "suspend_talks", None)
    suspended_by(mo, lea, make_case(account=person), "suspend_all", None)
    person.refresh_from_db()
    proposal_confirm(lea, proposal_make(lou, ProposalKind.RESTORE, account=person, reason="Long ago."))
    person.refresh_from_db()
    assert person.suspended == ""
    assert told(person)[-1] == "restored"


def test_the_end_of_a_suspension_is_told_in_the_language_in_which_it_began(
    make_question: MakeQuestion, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Phrases:
        def language(self, wished: str) -> str:
            return wished

        def say(self, phrase: str, language: str, **arguments: object) -> str:
            return phrase

    monkeypatch.setattr(notices, "PHRASES", Phrases())
    person = suspend(make_question().person, Suspension.ALL)
    Person.objects.filter(pk=person.pk).update(language="", suspended_until=timezone.now() - timedelta(seconds=1))
    notice_give(Person.objects.get(pk=person.pk), "suspended-all", language="fr")
    sweep_suspensions()
    said = list(Notice.objects.order_by("created_at").values_list("kind", "language"))
    assert said == [("suspended-all", "fr"), ("suspension-over", "fr")]
