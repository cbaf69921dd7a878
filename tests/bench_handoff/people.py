"""A process of people who ask for a human: ``python -m tests.bench_handoff.people <seed> <how many> <of how many>``.

It can be killed and started again: it asks until there are as many requests as wanted.
"""

import os
import sys
from typing import Any


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    import django

    django.setup()
    from django.utils import timezone

    from accounts.models import Person, VolunteerShare
    from assistant.models import Conversation, Question, QuestionState
    from volunteers.models import HelpRequest
    from volunteers.services.requests import help_ask

    wanted = int(sys.argv[1])
    while (number := HelpRequest.objects.count()) < wanted:
        person = Person.objects.create_user(f"person {number} {os.getpid()}")
        question: Any = Question.objects.create(
            person=person,
            conversation=Conversation.objects.create(person=person),
            text=f"What is written on tin number {number}?",
            typed=True,
            answer_language="en",
            state=QuestionState.ANSWERED,
            verdict="allow",
            finished_at=timezone.now(),
        )
        help_ask(person, question, share=VolunteerShare.TEXT)


if __name__ == "__main__":
    main()
