"""What the moderators' room does when something happens in another."""

from typing import Any

from django.db.models.signals import post_delete
from django.dispatch import receiver

from accounts.models import Person
from moderation.services.people import staff_gone


@receiver(post_delete, sender=Person)
def place_end(**kwargs: Any) -> None:
    staff_gone()
