"""What the volunteers' room does when something happens in the assistant's."""

from functools import partial
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models.signals import post_delete
from django.dispatch import receiver

from accounts.signals import standing_changed
from assistant.signals import question_handed_over
from volunteers.models import RequestPhoto
from volunteers.services.handing_over import question_hand_over
from volunteers.services.limiting import talks_close, talks_open
from volunteers.services.requests import unused_photo_delete


@receiver(post_delete, sender=RequestPhoto)
def talk_photo_delete(instance: RequestPhoto, **kwargs: Any) -> None:
    """A photo that was sent in the talk goes with it; one that a question uses stays for that."""
    transaction.on_commit(partial(unused_photo_delete, instance.photo_id))


@receiver(question_handed_over)
def help_request_make(question_id: UUID, **kwargs: Any) -> None:
    question_hand_over(question_id)


@receiver(standing_changed)
def talks_follow(person_id: UUID, clear: bool, **kwargs: Any) -> None:
    (talks_open if clear else talks_close)(person_id)
