"""Run by test_deciding_races in a process of its own, on a new PostgreSQL database: a person goes while others decide about them.

Prints one line of JSON: what went wrong for whom, how many were left, and whether the log holds.
"""

import json
import threading
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from uuid import uuid4

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.utils import timezone  # noqa: E402

from accounts.models import Person  # noqa: E402
from accounts.services import person_erase  # noqa: E402
from assistant.models import Conversation, Question  # noqa: E402
from assistant.services.questions import conversation_delete, question_delete  # noqa: E402
from moderation.models import DecisionKind, ReviewCase, Reviewer, StaffRole  # noqa: E402
from moderation.services.appeals import appeal_make  # noqa: E402
from moderation.services.deciding import Ruling, case_decide  # noqa: E402
from moderation.services.proposals import proposal_confirm  # noqa: E402
from moderation.services.verifying import chain_verify  # noqa: E402

ROUNDS = 12
WARN = Ruling(DecisionKind.UPHOLD, "illicit", "So.", category="illicit", sanction="warn", weight=1)
SUSPEND = Ruling(DecisionKind.UPHOLD, "illicit", "So.", category="illicit", sanction="suspend_all", weight=1)


def at_once(**acts: Callable[[], object]) -> list[str]:
    """What went wrong: whose act, and the name of the error."""
    came_to: list[str] = []
    start = threading.Barrier(len(acts))

    def run(name: str, act: Callable[[], object]) -> None:
        start.wait()
        try:
            act()
        except Exception as error:
            came_to.append(f"{name}: {type(error).__name__}")
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(name, act)) for name, act in acts.items()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return came_to


def refused() -> Question:
    person = Person.objects.create_user(uuid4().hex, language="en")
    conversation = Conversation.objects.create(person=person)
    return Question.objects.create(person=person, conversation=conversation, text="Why?", state="answered", verdict="refuse")


def case_about(question: Question, holder: Reviewer | None, source: str = "refusal") -> ReviewCase:
    now = timezone.now()
    ReviewCase.objects.filter(holder=holder).update(holder=None)
    return ReviewCase.objects.create(
        source=source,
        key=uuid4().hex,
        question=question,
        account=question.person,
        due_at=now,
        holder=holder,
        lease_until=now + timedelta(minutes=15),
    )


def main() -> None:
    call_command("migrate", verbosity=0)
    mo, lea = (
        Reviewer.objects.create(person=Person.objects.create_user(name, is_staff=True), role=role)
        for name, role in (("mo", StaffRole.MODERATOR), ("lea", StaffRole.LEAD))
    )
    found: Counter[str] = Counter()

    def erase(question: Question) -> None:
        person_erase(Person.objects.get(pk=question.person_id))

    goes: dict[str, Callable[[Question], None]] = {
        "erase": erase,
        "delete": question_delete,
        "forget": lambda question: conversation_delete(question.conversation),
    }
    left = 0
    for name, go in goes.items():
        for _ in range(ROUNDS):
            question = refused()
            case = case_about(question, mo)
            found.update(at_once(decide=partial(case_decide, mo, case, WARN), **{name: partial(go, question)}))
            question = refused()
            again = Question.objects.get(pk=question.pk)
            found.update(at_once(appeal=partial(appeal_make, again.person, question=again), **{name: partial(go, question)}))
            left += Question.objects.filter(pk=again.pk).count()
            question = refused()
            proposal = case_decide(mo, case_about(question, mo, "person_reported"), SUSPEND).proposal
            found.update(at_once(confirm=partial(proposal_confirm, lea, proposal), **{name: partial(go, question)}))
    broken = chain_verify().broken
    print(json.dumps({"found": dict(found), "left": left, "log": broken and broken.why}))


main()
