"""Two at the same moment, on the real database: one decision, one answer, one appeal, one unbroken log."""

import json
import os
import subprocess
import sys
from collections import Counter

import pytest

from moderation.models import Appeal, AuditEntry, DecisionKind, Proposal, ReviewCase, ReviewDecision, Reviewer, Strike
from moderation.services.appeals import MOST_A_DAY, appeal_make, appeal_withdraw
from moderation.services.deciding import Ruling, case_decide, decision_undo
from moderation.services.errors import TooManyAppeals
from moderation.services.proposals import proposal_confirm, proposal_reject
from moderation.services.verifying import chain_verify
from tests.moderation.conftest import MakeCase, MakeQuestion
from tests.services import database
from tests.volunteers.test_claim_races import at_once, kinds

pytestmark = pytest.mark.django_db(transaction=True)
UPHOLD = Ruling(DecisionKind.UPHOLD, "illicit.crime", "It asks how to break in.", category="illicit")
SUSPEND = Ruling(DecisionKind.UPHOLD, "illicit.crime", "Again.", category="illicit", sanction="suspend_all", weight=2)


def test_a_case_decided_in_four_tabs_at_once_is_decided_once(mo: Reviewer, make_case: MakeCase) -> None:
    case = make_case(holder=mo)
    came_to = at_once(*[lambda: case_decide(mo, ReviewCase.objects.get(pk=case.pk), UPHOLD)] * 4)
    assert kinds(came_to)["ReviewDecision"] == 1
    assert set(kinds(came_to)) <= {"ReviewDecision", "CaseClosed", "CaseNotHeld"}
    assert ReviewDecision.objects.count() == 1


def test_a_proposal_confirmed_and_rejected_at_once_has_one_answer(mo: Reviewer, lea: Reviewer, lou: Reviewer, make_case: MakeCase) -> None:
    case_decide(mo, make_case(holder=mo), SUSPEND)
    proposal = Proposal.objects.get()
    came_to = at_once(
        lambda: proposal_confirm(lea, Proposal.objects.get(pk=proposal.pk)),
        lambda: proposal_reject(lou, Proposal.objects.get(pk=proposal.pk), "Too harsh."),
    )
    assert kinds(came_to) == {"Proposal": 1, "ProposalOver": 1}
    proposal.refresh_from_db()
    assert Strike.objects.count() == (1 if proposal.state == "confirmed" else 0)


def test_a_decision_undone_twice_at_once_is_undone_once(mo: Reviewer, lea: Reviewer, make_case: MakeCase) -> None:
    decision = case_decide(mo, make_case(holder=mo), UPHOLD)
    came_to = at_once(lambda: decision_undo(mo, decision, "A slip."), lambda: decision_undo(lea, decision, "A slip."))
    assert kinds(came_to) == {"ReviewDecision": 1, "CannotUndo": 1}


def test_a_question_contested_six_times_at_once_is_one_appeal(make_question: MakeQuestion) -> None:
    question = make_question()
    came_to = at_once(*[lambda: appeal_make(question.person, question=question)] * 6)
    assert kinds(came_to) == {"Appeal": 6}
    assert (Appeal.objects.count(), ReviewCase.objects.count(), AuditEntry.objects.count()) == (1, 1, 1)


def test_appeals_made_at_once_stay_within_the_limit(make_question: MakeQuestion) -> None:
    person = make_question().person
    for _ in range(MOST_A_DAY - 2):
        appeal_make(person, question=make_question(person))
    more = [make_question(person) for _ in range(4)]
    came_to = at_once(*[lambda one=one: appeal_make(person, question=one) for one in more])
    assert kinds(came_to) == {"Appeal": 2, TooManyAppeals.__name__: 2}


def test_an_appeal_taken_back_while_it_is_decided_ends_in_one_story(mo: Reviewer, make_question: MakeQuestion) -> None:
    appeal = appeal_make((question := make_question()).person, question=question)
    ReviewCase.objects.filter(pk=appeal.case_id).update(holder=mo, lease_until=appeal.case.due_at)
    came_to = at_once(
        lambda: case_decide(mo, ReviewCase.objects.get(pk=appeal.case_id), UPHOLD), lambda: appeal_withdraw(question.person, appeal)
    )
    appeal.refresh_from_db()
    assert Counter(isinstance(one, Exception) for one in came_to) == {False: 1, True: 1}
    assert (appeal.state == "upheld") == ReviewDecision.objects.exists()


def test_many_decide_at_once_and_the_log_has_no_gap(make_case: MakeCase, make_reviewer) -> None:  # type: ignore[no-untyped-def]
    reviewers = [make_reviewer(f"reviewer-{number}") for number in range(6)]
    cases = [make_case(holder=one) for one in reviewers]
    came_to = at_once(*[lambda one=one, case=case: case_decide(one, case, UPHOLD) for one, case in zip(reviewers, cases, strict=True)])
    assert kinds(came_to) == {"ReviewDecision": 6}
    assert chain_verify().broken is None
    assert AuditEntry.objects.count() == 6


@pytest.mark.services
def test_on_postgresql_a_person_goes_whatever_is_decided_about_them_at_that_moment(services: None) -> None:
    with database() as url:
        done = subprocess.run(
            [sys.executable, "-m", "tests.moderation.erasing_on_postgresql"],
            env={**os.environ, "DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "tests.settings"},
            capture_output=True,
            text=True,
            timeout=150,
        )
    assert done.returncode == 0, done.stderr
    came_to = json.loads(done.stdout.splitlines()[-1])
    assert (came_to["left"], came_to["log"]) == (0, None)
    assert not [one for one in came_to["found"] if one.split(":")[0] in ("erase", "delete", "forget")], came_to
    assert not [one for one in came_to["found"] if "IntegrityError" in one], came_to
