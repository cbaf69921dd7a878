"""Work that lives through a database that goes away and comes back."""

import pytest
from django.db import InterfaceError, OperationalError, transaction

from common import connections
from common.connections import release_connection, retried

pytestmark = pytest.mark.django_db(transaction=True)


class Away:
    """Fails so many times, then works."""

    def __init__(self, times: int, error: type[Exception] = OperationalError) -> None:
        self.left, self.error, self.calls = times, error, 0

    def __call__(self) -> str:
        self.calls += 1
        if self.left:
            self.left -= 1
            raise self.error("the connection is closed")
        return "done"


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "FIRST_PAUSE_S", 0.001)


@pytest.mark.parametrize("error", [OperationalError, InterfaceError])
def test_work_is_tried_again_until_the_database_is_back(error: type[Exception]) -> None:
    work = Away(3, error)
    assert retried(work) == "done"
    assert work.calls == 4


def test_a_database_that_stays_away_is_said_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "PATIENCE_S", 0.01)
    with pytest.raises(OperationalError):
        retried(Away(1_000))


def test_other_faults_are_not_tried_again() -> None:
    work = Away(1, ValueError)
    with pytest.raises(ValueError):
        retried(work)
    assert work.calls == 1


def test_within_somebody_elses_transaction_it_is_tried_once() -> None:
    work = Away(1)
    with pytest.raises(OperationalError), transaction.atomic():
        retried(work)
    assert work.calls == 1


def test_a_connection_that_died_can_be_given_back() -> None:
    release_connection()
    assert retried(lambda: "done") == "done"
