"""Questions as they are once a worker has taken them, and somebody to listen. A process of its own."""

import json
import sys
import uuid
from datetime import timedelta

import django


def main() -> None:
    django.setup()
    from django.utils import timezone

    from accounts.services import device_register
    from accounts.tokens import tokens_issue
    from assistant.models import Conversation, Question, QuestionState

    device = device_register(name="", language="en")
    conversation = Conversation.objects.create(person=device.person)
    taken = {"state": QuestionState.WORKING, "lease_until": timezone.now() + timedelta(hours=2), "typed": True, "text": "What is it?"}
    rows = Question.objects.bulk_create(
        Question(person=device.person, conversation=conversation, lease=uuid.uuid4(), **taken) for _ in range(int(sys.argv[1]))
    )
    questions = [{"id": str(row.pk), "lease": str(row.lease)} for row in rows]
    print(json.dumps({"questions": questions, "token": tokens_issue(device, access_lifetime=timedelta(hours=2)).access_token}))


if __name__ == "__main__":
    main()
