"""What answers cost: every stream counted once in each sum, and nothing paid for that no budget holds."""

import threading
from collections.abc import Iterator
from datetime import timedelta
from io import StringIO
from typing import Any

import pytest
from django.core.checks import run_checks
from django.core.management import call_command
from django.db import DatabaseError, connection, transaction
from django.utils import timezone
from pytest_django.fixtures import Settings

from accounts.models import Person
from assistant.models import Conversation, Question, Spending
from assistant.services import spending
from assistant.services.spending import may_spend, spend
from tests.conftest import Client

pytestmark = pytest.mark.django_db(transaction=True)

PRICES = {"openai_api": {"prompt_per_million": 2.5, "completion_per_million": 10, "hearing_per_minute": 0.006}}


@pytest.fixture(autouse=True)
def priced(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[Settings]:
    settings.ASSISTANT_PRICES = PRICES
    monkeypatch.setattr(spending._sums, "seconds", 0.0)
    spending.forget_sums()
    yield settings
    spending.forget_sums()


@pytest.fixture
def question(alice: Client) -> Question:
    return Question.objects.create(person=alice.person, conversation=Conversation.objects.create(person=alice.person), text="?")


def sums(person: Person | None, provider: str = "openai_api") -> tuple[int, int, int, float, int]:
    row = Spending.objects.get(person=person, provider=provider, day=timezone.now().date())
    return row.answers, row.prompt_tokens, row.completion_tokens, row.heard_s, row.micros


def test_a_stream_is_counted_with_its_question_its_person_and_everybody(question: Question) -> None:
    spend(question.pk, question.person_id, "openai_api", prompt_tokens=1000, completion_tokens=60)
    question.refresh_from_db()
    assert question.usage == {"openai_api": {"prompt_tokens": 1000, "completion_tokens": 60}}
    assert sums(question.person) == sums(None) == (1, 1000, 60, 0, 2500 + 600)


def test_several_streams_of_one_answer_add_up_and_are_one_answer(question: Question) -> None:
    spend(question.pk, question.person_id, "openai_api", prompt_tokens=10, completion_tokens=1)
    spend(question.pk, question.person_id, "openai_api", prompt_tokens=20, completion_tokens=2)
    spend(question.pk, question.person_id, "openai_compatible", prompt_tokens=30, completion_tokens=3)
    question.refresh_from_db()
    assert question.usage == {
        "openai_api": {"prompt_tokens": 30, "completion_tokens": 3},
        "openai_compatible": {"prompt_tokens": 30, "completion_tokens": 3},
    }
    assert sums(None)[:3] == (1, 30, 3)
    assert sums(None, "openai_compatible")[0] == 1
    assert sums(None, "openai_compatible")[4] == 0  # it has no price


def test_seconds_heard_elsewhere_are_paid_for_and_are_no_answer(question: Question) -> None:
    spend(question.pk, question.person_id, "openai_api", heard_s=30)
    question.refresh_from_db()
    assert question.usage == {"heard_s": 30}
    assert sums(None) == (0, 0, 0, 30, 3000)


def test_the_smallest_use_is_not_free(question: Question) -> None:
    spend(question.pk, question.person_id, "openai_api", prompt_tokens=1)
    assert sums(None)[4] == 3


def test_workers_at_once_lose_nothing(question: Question) -> None:
    def work() -> None:
        try:
            for _ in range(5):
                spend(question.pk, question.person_id, "openai_api", prompt_tokens=2, completion_tokens=1)
        finally:
            connection.close()

    workers = [threading.Thread(target=work) for _ in range(6)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    question.refresh_from_db()
    assert question.usage["openai_api"] == {"prompt_tokens": 60, "completion_tokens": 30}
    assert sums(question.person)[:3] == sums(None)[:3] == (1, 60, 30)
    assert Spending.objects.count() == 2


def test_what_a_deleted_question_or_an_erased_person_used_is_still_counted_for_everybody(question: Question) -> None:
    person_id, question_id = question.person_id, question.pk
    question.delete()
    spend(question_id, person_id, "openai_api", prompt_tokens=10)
    Person.objects.filter(pk=person_id).delete()
    spend(question_id, person_id, "openai_api", prompt_tokens=10)
    assert sums(None)[1] == 20
    assert Spending.objects.exclude(person=None).count() == 0


def test_a_sum_that_cannot_be_stored_costs_nobody_the_answer(
    question: Question, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def down(*_: Any) -> None:
        raise DatabaseError("secret words")

    monkeypatch.setattr(spending, "_count", down)
    spend(question.pk, question.person_id, "openai_api", prompt_tokens=1)
    assert "DatabaseError" in caplog.text
    assert "secret words" not in caplog.text
    with pytest.raises(DatabaseError), transaction.atomic():  # whose transaction it would leave broken
        spend(question.pk, question.person_id, "openai_api", prompt_tokens=1)


# Budgets


def test_without_a_budget_nothing_is_asked(alice: Client, django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(0):
        assert may_spend(alice.person.pk, "openai_api")


def test_over_everybodys_budget_only_free_providers_are_asked(alice: Client, bob: Client, priced: Settings) -> None:
    priced.BUDGET_PER_DAY = 1000
    spend(None, alice.person.pk, "openai_api", prompt_tokens=399)
    assert may_spend(bob.person.pk, "openai_api")
    spend(None, alice.person.pk, "openai_api", prompt_tokens=1)
    assert not may_spend(bob.person.pk, "openai_api")
    assert may_spend(bob.person.pk, "openai_compatible")


def test_over_ones_own_budget_others_are_still_served(alice: Client, bob: Client, priced: Settings) -> None:
    priced.BUDGET_PER_PERSON_PER_DAY = 1000
    spend(None, alice.person.pk, "openai_api", completion_tokens=100)
    assert not may_spend(alice.person.pk, "openai_api")
    assert may_spend(bob.person.pk, "openai_api")


def test_tokens_are_counted_whoever_sells_them(alice: Client, priced: Settings) -> None:
    priced.TOKENS_PER_PERSON_PER_DAY = 100
    spend(None, alice.person.pk, "openai_compatible", prompt_tokens=60, completion_tokens=39)
    assert may_spend(alice.person.pk, "openai_compatible")
    spend(None, alice.person.pk, "openai_api", completion_tokens=1)
    assert not may_spend(alice.person.pk, "openai_compatible")


def test_a_new_day_has_a_budget_of_its_own(alice: Client, priced: Settings) -> None:
    priced.BUDGET_PER_DAY = 1000
    spend(None, alice.person.pk, "openai_api", completion_tokens=100)
    Spending.objects.update(day=timezone.now().date() - timedelta(days=1))
    assert may_spend(alice.person.pk, "openai_api")


def test_a_budget_is_read_once_in_some_seconds(
    alice: Client, priced: Settings, django_assert_num_queries: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spending._sums, "seconds", 60.0)
    priced.BUDGET_PER_DAY = priced.BUDGET_PER_PERSON_PER_DAY = 1000
    with django_assert_num_queries(2):
        assert all(may_spend(alice.person.pk, "openai_api") for _ in range(50))


# What an operator sees


def test_the_operator_reads_what_each_day_cost(alice: Client) -> None:
    spend(None, alice.person.pk, "openai_api", prompt_tokens=2_000_000, completion_tokens=100_000, heard_s=90)
    Spending.objects.create(day=timezone.now().date() - timedelta(days=9), provider="old", micros=1)
    out = StringIO()
    call_command("spending", days=3, stdout=out)
    header, row, total = out.getvalue().splitlines()
    assert header.split()[:2] == ["day", "provider"]
    assert row.split() == [timezone.now().date().isoformat(), "openai_api", "1", "2,000,000", "100,000", "1.5", "min", "6.0090"]
    assert total == "Together: 6.0090"
    assert str(alice.person.pk) not in out.getvalue()


def test_where_nothing_was_spent_it_says_so() -> None:
    out = StringIO()
    call_command("spending", stdout=out)
    assert out.getvalue().strip() == "Nothing was spent."


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"ASSISTANT_PRICES": {"openai_api": {"prompt": 1}}}, "sightline.E033"),
        ({"ASSISTANT_PRICES": {"openai_api": {"prompt_per_million": "1"}}}, "sightline.E033"),
        ({"ASSISTANT_PRICES": {"openai_api": {"prompt_per_million": -1}}}, "sightline.E033"),
        ({"ASSISTANT_PRICES": ["openai_api"]}, "sightline.E033"),
        ({"BUDGET_PER_DAY": -1}, "sightline.E034"),
        ({"BUDGET_PER_DAY": 1, "ASSISTANT_PRICES": {}}, "sightline.W031"),
        ({"PERSON_AT_ONCE": 0}, "sightline.E032"),
        ({"LINE_MOST": 0}, "sightline.E032"),
        ({"PLACE_SPACING_S": -1.0}, "sightline.E032"),
    ],
)
def test_a_setting_that_makes_no_sense_is_named(changes: dict[str, Any], named: str, priced: Settings) -> None:
    assert named not in {each.id for each in run_checks()}
    for name, value in changes.items():
        setattr(priced, name, value)
    assert named in {each.id for each in run_checks()}
