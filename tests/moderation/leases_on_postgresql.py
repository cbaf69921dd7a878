"""Run by test_leases in a process of its own, on a new PostgreSQL database: many at the same moment. Prints one line of JSON."""

import json
import threading
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.utils import timezone  # noqa: E402

from accounts.models import Person  # noqa: E402
from assistant.models import Conversation, Feedback, Question  # noqa: E402
from moderation.models import ReviewCase, Reviewer, StaffRole  # noqa: E402
from moderation.services.intake import collect  # noqa: E402
from moderation.services.leasing import case_next, case_take, sweep_leases  # noqa: E402
from moderation.services.verifying import chain_verify  # noqa: E402


def at_once(*acts: Callable[[], object]) -> list[object]:
    came_to: list[object] = []
    start = threading.Barrier(len(acts))

    def run(act: Callable[[], object]) -> None:
        start.wait()
        try:
            came_to.append(act())
        except Exception as error:
            came_to.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return came_to


def kinds(came_to: list[object]) -> dict[str, int]:
    return dict(Counter(type(each).__name__ for each in came_to))


def make_cases(how_many: int) -> list[ReviewCase]:
    start = ReviewCase.objects.count()
    due = timezone.now() + timedelta(hours=1)
    return [ReviewCase.objects.create(source="audit", key=f"made-{start + number}", due_at=due) for number in range(how_many)]


def crossing(one: Reviewer, other: Reviewer) -> list[str]:
    """Each holds one case and wants the other's, again and again: refusals, but never a deadlock."""
    first, second = make_cases(2)
    seen: set[str] = set()
    for _ in range(15):
        case_take(one, first.pk)
        case_take(other, second.pk)
        ReviewCase.objects.filter(pk__in=(first.pk, second.pk)).update(lease_until=timezone.now() - timedelta(seconds=1))
        seen |= set(kinds(at_once(lambda: case_take(one, second.pk), lambda: case_take(other, first.pk))))
        ReviewCase.objects.filter(pk__in=(first.pk, second.pk)).update(lease_until=timezone.now() - timedelta(seconds=1))
        sweep_leases()
    return sorted(seen - {"ReviewCase", "CaseTaken"})


def main() -> None:
    call_command("migrate", verbosity=0)
    reviewers = [
        Reviewer.objects.create(
            person=Person.objects.create_user(f"r{number}", is_staff=True), role=StaffRole.MODERATOR, languages=["en"], daily_budget=10_000
        )
        for number in range(8)
    ]
    found: dict[str, Any] = {}
    [case] = make_cases(1)
    found["one case, eight reviewers"] = kinds(at_once(*[lambda one=one: case_take(one, case.pk) for one in reviewers]))
    ReviewCase.objects.all().delete()
    make_cases(8)
    found["eight next"] = kinds(at_once(*[lambda one=one: case_next(one) for one in reviewers]))
    ReviewCase.objects.all().delete()
    four = make_cases(4)
    found["one reviewer, four tabs"] = kinds(at_once(*[lambda each=each: case_take(reviewers[0], each.pk) for each in four]))
    found["held by them"] = ReviewCase.objects.filter(holder=reviewers[0]).count()
    found["else when crossing"] = crossing(reviewers[1], reviewers[2])
    ReviewCase.objects.all().delete()

    person = Person.objects.create_user("somebody")
    question = Question.objects.create(person=person, conversation=Conversation.objects.create(person=person), text="What is this?")
    for _ in range(40):
        Feedback.objects.create(person=person, question=question, wrong=True)
    at_once(*[collect] * 6)
    found["collected by six"] = ReviewCase.objects.filter(source="wrong").count()
    collect()
    found["cases"] = ReviewCase.objects.count()
    broken = chain_verify().broken
    found["log"] = broken and broken.why
    print(json.dumps(found))


main()
