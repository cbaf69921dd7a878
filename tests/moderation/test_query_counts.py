"""A list asks the database as often for fifty rows as for five."""

from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client as Browser
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from moderation.models import Reviewer
from moderation.services.auditing import audit
from tests.moderation.conftest import MakeCase, MakeDecision
from tests.moderation.web.conftest import audreys, leas, signed_in  # noqa: F401  # fixtures

pytestmark = pytest.mark.django_db

#: Session, account, device and reviewer: who asks.
WHO = 4


def asked(browser: Browser, address: str) -> int:
    browser.get(address)  # what is read once for the process
    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert browser.get(address).status_code == 200
    said = [one["sql"].upper() for one in queries]
    assert not [sql for sql in said if "COUNT(" in sql and "SAFETY_DECISION" in sql], "nobody counts decisions"
    return len(queries)


def same_for_five_and_fifty(browser: Browser, address: str, make: Callable[[], object]) -> int:
    for _ in range(5):
        make()
    few = asked(browser, address)
    for _ in range(45):
        make()
    assert asked(browser, address) == few
    return few


def test_the_list_of_decisions(leas: Browser, make_decision: MakeDecision) -> None:  # noqa: F811
    assert same_for_five_and_fifty(leas, reverse("admin:safety_decision_changelist"), make_decision) == WHO + 1


def test_the_list_of_decisions_with_filters(leas: Browser, make_decision: MakeDecision) -> None:  # noqa: F811
    address = reverse("admin:safety_decision_changelist") + "?said=question.refuse&category=illicit"
    assert same_for_five_and_fifty(leas, address, make_decision) == WHO + 1


def test_the_list_of_cases(leas: Browser, make_case: MakeCase) -> None:  # noqa: F811
    assert same_for_five_and_fifty(leas, reverse("admin:moderation_reviewcase_changelist"), make_case) == WHO + 1


def test_the_list_of_the_log(audreys: Browser, mo: Reviewer) -> None:  # noqa: F811
    address = reverse("admin:moderation_auditentry_changelist")
    assert same_for_five_and_fifty(audreys, address, lambda: audit(mo, "case.opened", "review_case", "x")) == WHO + 1


def test_the_log_of_the_console(audreys: Browser, mo: Reviewer) -> None:  # noqa: F811
    address = reverse("moderation:audit")
    assert same_for_five_and_fifty(audreys, address, lambda: audit(mo, "case.opened", "review_case", "x")) <= WHO + 4


@pytest.mark.parametrize("who", ["mo", "lea", "audrey"])
def test_the_queue(request: pytest.FixtureRequest, make_case: MakeCase, who: str) -> None:
    browser = signed_in(request.getfixturevalue(who))
    assert same_for_five_and_fifty(browser, reverse("moderation:queue"), make_case) <= WHO + 12
