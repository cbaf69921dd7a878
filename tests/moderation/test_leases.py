"""One case, one reviewer: who gets it, how long, and how it comes back."""

import json
import os
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.utils import timezone

from assistant.services.errors import NotFound
from common.errors import SightlineError
from moderation.models import AuditEntry, CaseState, ReviewCase, ReviewDecision, Reviewer, Skip, Source
from moderation.services import exposure
from moderation.services.errors import BreakDue, BudgetSpent, CaseClosed, CaseNotHeld, CaseTaken, NotAllowed, OwnCase, ReasonMissing
from moderation.services.leasing import (
    LEASE,
    SKIPS_TO_ESCALATE,
    case_next,
    case_release,
    case_renew,
    case_skip,
    case_take,
    held_by,
    sweep_leases,
)
from moderation.services.queue import QueueFilters
from tests.moderation.conftest import MakeCase, MakeReviewer
from tests.services import database

pytestmark = pytest.mark.django_db


def lapse(case: ReviewCase) -> None:
    ReviewCase.objects.filter(pk=case.pk).update(lease_until=timezone.now() - timedelta(seconds=1))


def verbs() -> list[str]:
    return list(AuditEntry.objects.values_list("verb", flat=True))


def test_whoever_takes_a_case_holds_it_and_the_log_says_so(mo: Reviewer, make_case: MakeCase) -> None:
    case = case_take(mo, make_case().pk)
    assert held_by(mo) == case
    assert case.taken_at is not None
    assert case.lease_until == case.taken_at + LEASE
    [entry] = AuditEntry.objects.all()
    assert (entry.actor, entry.verb, entry.subject_id) == (mo.pk, "case.opened", str(case.pk))


def test_a_case_that_another_holds_cannot_be_taken(mo: Reviewer, mia: Reviewer, make_case: MakeCase) -> None:
    case = case_take(mo, make_case().pk)
    with pytest.raises(CaseTaken):
        case_take(mia, case.pk)
    assert held_by(mo) == case
    assert held_by(mia) is None


def test_a_lease_that_ran_out_gives_the_case_to_the_next_and_the_first_holds_it_no_more(
    mo: Reviewer, mia: Reviewer, make_case: MakeCase
) -> None:
    case = case_take(mo, make_case().pk)
    lapse(case)
    assert held_by(mo) is None
    assert case_take(mia, case.pk).holder == mia
    for act in (case_renew, case_release, lambda reviewer, case: case_skip(reviewer, case, "not mine any more")):
        with pytest.raises(CaseNotHeld):
            act(mo, case)
    assert held_by(mia) == case


def test_renewing_lengthens_the_lease_and_leaves_when_it_was_taken(mo: Reviewer, make_case: MakeCase) -> None:
    case = case_take(mo, make_case().pk)
    ReviewCase.objects.update(lease_until=timezone.now() + timedelta(minutes=1))
    until = case_renew(mo, case)
    again = case_take(mo, case.pk)  # taking what one holds renews it too
    assert until > timezone.now() + LEASE - timedelta(seconds=5)
    assert again.taken_at == case.taken_at
    assert again.lease_until is not None
    assert again.lease_until >= until
    assert verbs() == ["case.opened"]


def test_taking_another_case_puts_the_first_one_back(mo: Reviewer, make_case: MakeCase) -> None:
    first, second = make_case(), make_case()
    case_take(mo, first.pk)
    case_take(mo, second.pk)
    first.refresh_from_db()
    assert (first.holder, first.lease_until, first.taken_at) == (None, None, None)
    assert held_by(mo) == second


def test_a_case_that_cannot_be_taken_leaves_the_one_that_is_held(mo: Reviewer, mia: Reviewer, make_case: MakeCase) -> None:
    held, taken = make_case(), make_case(holder=mia)
    case_take(mo, held.pk)
    with pytest.raises(CaseTaken):
        case_take(mo, taken.pk)
    assert held_by(mo) == held


@pytest.mark.parametrize("state", [CaseState.DECIDED, CaseState.PENDING])
def test_what_is_decided_or_waits_for_a_second_person_is_closed(mo: Reviewer, make_case: MakeCase, state: CaseState) -> None:
    with pytest.raises(CaseClosed):
        case_take(mo, make_case(state=state, decided_at=timezone.now()).pk)


def test_a_second_look_can_be_taken_although_the_case_is_decided(mo: Reviewer, mia: Reviewer, make_case: MakeCase) -> None:
    case = make_case(state=CaseState.DECIDED, decided_at=timezone.now(), twice=True)
    ReviewDecision.objects.create(case=case, reviewer=mo, kind="uphold", clause="illicit", reason="clear")
    assert case_next(mia) == case
    with pytest.raises(CaseClosed):
        case_take(mo, case.pk)


def test_nobody_takes_what_is_not_for_them(mo: Reviewer, tia: Reviewer, audrey: Reviewer, lea: Reviewer, make_case: MakeCase) -> None:
    Reviewer.objects.update(takes_hard=[])
    mo.refresh_from_db()
    refused: list[tuple[Reviewer, ReviewCase, type[SightlineError]]] = [
        (mo, make_case(account=mo.person), OwnCase),
        (mo, make_case(Source.APPEAL, not_for=mo), OwnCase),
        (mo, make_case(state=CaseState.ESCALATED), NotAllowed),
        (tia, make_case(state=CaseState.ESCALATED), NotAllowed),
        (audrey, make_case(), NotAllowed),
        (mo, make_case(hard=True, category="hate"), NotAllowed),
    ]
    for reviewer, case, error in refused:
        with pytest.raises(error):
            case_take(reviewer, case.pk)
    with pytest.raises(NotFound):
        case_take(mo, uuid4())
    assert not ReviewCase.objects.filter(holder__isnull=False).exists()
    assert verbs() == []
    assert case_take(lea, refused[2][1].pk).holder == lea


def test_enough_for_today_is_enough(mo: Reviewer, make_case: MakeCase) -> None:
    mo.daily_budget = 0
    mo.save()
    case = make_case()
    with pytest.raises(BudgetSpent):
        case_take(mo, case.pk)
    with pytest.raises(BudgetSpent):
        case_next(mo)
    case.refresh_from_db()
    assert case.holder is None


def test_nobody_takes_a_case_during_a_break(mo: Reviewer, make_case: MakeCase) -> None:
    exposure.break_take(mo, 10)
    with pytest.raises(BreakDue):
        case_take(mo, make_case().pk)


# The next one


def test_the_next_case_is_the_most_urgent_that_fits_the_filters(mo: Reviewer, make_case: MakeCase) -> None:
    make_case(priority=90)
    held, urgent = make_case(Source.HELD, priority=10), make_case(Source.HELD, priority=20)
    assert case_next(mo, QueueFilters(source="held")) == urgent
    case_release(mo, urgent)
    case_skip(mo, case_take(mo, urgent.pk), "I know this person")
    assert case_next(mo, QueueFilters(source="held")) == held


def test_who_holds_a_case_gets_no_other_as_the_next(mo: Reviewer, make_case: MakeCase) -> None:
    make_case(priority=90)
    easy = case_take(mo, make_case(priority=10).pk)
    assert case_next(mo) == easy


def test_an_empty_queue_has_no_next_case_and_an_auditor_may_not_ask(mo: Reviewer, audrey: Reviewer, make_case: MakeCase) -> None:
    assert case_next(mo) is None
    make_case()
    with pytest.raises(NotAllowed):
        case_next(audrey)


# Passing on


def test_passing_a_case_on_needs_a_reason_and_puts_it_back(mo: Reviewer, make_case: MakeCase) -> None:
    case = case_take(mo, make_case().pk)
    for reason in ("", " a ", "x" * 201):
        with pytest.raises(ReasonMissing):
            case_skip(mo, case, reason)
    assert held_by(mo) == case
    case_skip(mo, case, "  I do not  read this dialect ")
    assert held_by(mo) is None
    assert Skip.objects.get().reason == "I do not read this dialect"
    assert verbs() == ["case.opened", "case.skipped"]
    assert "dialect" not in str(AuditEntry.objects.values_list("detail", flat=True))


def test_the_third_who_passes_it_on_sends_it_to_the_leads(
    make_reviewer: MakeReviewer, mo: Reviewer, lea: Reviewer, make_case: MakeCase
) -> None:
    case = make_case()
    for _ in range(SKIPS_TO_ESCALATE):  # one who passes it on thrice is one
        case_skip(mo, case_take(mo, case.pk), "too hard")
    for number in range(SKIPS_TO_ESCALATE - 1):
        case.refresh_from_db()
        assert case.state == CaseState.OPEN
        another = make_reviewer(f"another-{number}")
        case_skip(another, case_take(another, case.pk), "too hard")
    case.refresh_from_db()
    assert (case.state, case.holder) == (CaseState.ESCALATED, None)
    entry = AuditEntry.objects.last()
    assert entry is not None
    assert (entry.verb, entry.actor, entry.detail) == ("case.escalated", None, {"skipped_by": 3})
    assert case_next(lea) == case


def test_a_second_look_that_three_pass_on_stays_decided(make_reviewer: MakeReviewer, mo: Reviewer, make_case: MakeCase) -> None:
    case = make_case(state=CaseState.DECIDED, decided_at=timezone.now(), twice=True)
    ReviewDecision.objects.create(case=case, reviewer=mo, kind="uphold", clause="illicit", reason="clear")
    for number in range(3):
        another = make_reviewer(f"another-{number}")
        case_skip(another, case_take(another, case.pk), "too hard")
    case.refresh_from_db()
    assert case.state == CaseState.DECIDED


def test_the_sweep_gives_back_what_was_left_and_nothing_else(mo: Reviewer, mia: Reviewer, make_case: MakeCase) -> None:
    left, held = case_take(mo, make_case().pk), case_take(mia, make_case().pk)
    lapse(left)
    assert sweep_leases() == 1
    assert sweep_leases() == 0
    left.refresh_from_db()
    assert (left.holder, left.taken_at) == (None, None)
    assert held_by(mia) == held
    with pytest.raises(CaseNotHeld):
        case_renew(mo, left)


def test_a_lease_that_ran_out_unnoticed_is_renewed_while_nobody_else_wants_the_case(mo: Reviewer, make_case: MakeCase) -> None:
    case = case_take(mo, make_case().pk)
    lapse(case)
    case_renew(mo, case)
    assert held_by(mo) == case


# At once


def at_once(*acts: Callable[[], object]) -> Counter[str]:
    """What they came to, by kind of result or error."""
    came_to: list[str] = []
    start = threading.Barrier(len(acts))

    def run(act: Callable[[], object]) -> None:
        start.wait()
        try:
            came_to.append(type(act()).__name__)
        except Exception as error:
            came_to.append(type(error).__name__)
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return Counter(came_to)


@pytest.mark.django_db(transaction=True)
def test_six_take_one_case_at_once_and_one_gets_it(make_reviewer: MakeReviewer, make_case: MakeCase) -> None:
    case, reviewers = make_case(), [make_reviewer(f"r{number}") for number in range(6)]
    came_to = at_once(*[lambda reviewer=reviewer: case_take(reviewer, case.pk) for reviewer in reviewers])
    assert came_to == {"ReviewCase": 1, "CaseTaken": 5}
    assert verbs() == ["case.opened"]


@pytest.mark.django_db(transaction=True)
def test_six_who_ask_for_the_next_case_at_once_get_six_different_ones(make_reviewer: MakeReviewer, make_case: MakeCase) -> None:
    reviewers = [make_reviewer(f"r{number}") for number in range(6)]
    for _ in range(6):
        make_case()
    assert at_once(*[lambda reviewer=reviewer: case_next(reviewer) for reviewer in reviewers]) == {"ReviewCase": 6}
    assert ReviewCase.objects.filter(holder__isnull=False).values("holder").distinct().count() == 6


@pytest.mark.django_db(transaction=True)
def test_four_tabs_of_one_reviewer_hold_one_case(mo: Reviewer, make_case: MakeCase) -> None:
    cases = [make_case() for _ in range(4)]
    assert at_once(*[lambda case=case: case_take(mo, case.pk) for case in cases]) == {"ReviewCase": 4}
    assert ReviewCase.objects.filter(holder=mo).count() == 1


@pytest.mark.services
def test_on_postgresql_there_is_one_winner_too_and_nobody_waits_in_a_circle(services: None) -> None:
    with database() as url:
        done = subprocess.run(
            [sys.executable, "-m", "tests.moderation.leases_on_postgresql"],
            env={**os.environ, "DATABASE_URL": url, "DJANGO_SETTINGS_MODULE": "tests.settings"},
            capture_output=True,
            text=True,
            timeout=150,
        )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == {
        "one case, eight reviewers": {"ReviewCase": 1, "CaseTaken": 7},
        "eight next": {"ReviewCase": 8},
        "one reviewer, four tabs": {"ReviewCase": 4},
        "held by them": 1,
        "else when crossing": [],
        "collected by six": 40,
        "cases": 40,
        "log": None,
    }
