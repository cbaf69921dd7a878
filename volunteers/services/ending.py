"""Offers end, and vanish from the screens they were on."""

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from volunteers.live import announce_volunteers
from volunteers.models import Offer, OfferEnd


@transaction.atomic
def offers_end(which: Q, end: OfferEnd, now: datetime) -> list[UUID]:
    """Ends the open offers of ``which``; on whose screens they were. Locked by key: two at the same moment never wait in a circle."""
    found = list(Offer.objects.select_for_update(no_key=True).filter(which, ended_at=None).order_by("pk").values_list("pk", "volunteer_id"))
    Offer.objects.filter(pk__in=[pk for pk, _ in found]).update(ended_at=now, end=end)
    screens = [volunteer_id for _, volunteer_id in found]
    announce_volunteers(screens)
    return screens
