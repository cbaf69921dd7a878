"""What follows here when moderators close talks to an account, or open them again. Both sides of a talk may be theirs."""

from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from volunteers.live import announce_volunteers
from volunteers.models import OfferEnd, Volunteer
from volunteers.services.ending import offers_end
from volunteers.services.requests import help_stop_suspended


@transaction.atomic
def talks_close(person_id: UUID) -> None:
    """They are asked nothing more, and what they have asked for ends. A talk that they help in goes to somebody else at the clock's next
    turn, as with any blocked volunteer.
    """
    help_stop_suspended(person_id)
    now = timezone.now()
    Volunteer.objects.filter(person=person_id, blocked_at=None).update(blocked_at=now)
    offers_end(Q(volunteer__person=person_id), OfferEnd.WITHDRAWN, now)
    _announce(person_id)


@transaction.atomic
def talks_open(person_id: UUID) -> None:
    """A moderator has looked: who was blocked for the time being is asked again."""
    Volunteer.objects.filter(person=person_id).update(blocked_at=None)
    _announce(person_id)


def _announce(person_id: UUID) -> None:
    announce_volunteers(Volunteer.objects.filter(person=person_id).values_list("pk", flat=True))
