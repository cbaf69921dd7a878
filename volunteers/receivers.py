"""What the volunteers' room does when something happens in the assistant's."""

from typing import Any
from uuid import UUID

from django.dispatch import receiver

from assistant.signals import question_handed_over
from volunteers.services.handing_over import question_hand_over


@receiver(question_handed_over)
def help_request_make(question_id: UUID, **kwargs: Any) -> None:
    question_hand_over(question_id)
