"""Who is alive: rows that workers write about themselves, so that any process can tell, whatever the broker is."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from django.db.models import QuerySet
from django.utils import timezone

from common.models import Heartbeat

EVERY_S = 10.0
#: Who has not written for this long is not there.
LOST_AFTER = timedelta(seconds=45)
FORGOTTEN_AFTER = timedelta(days=1)
CLOCK = "clock"


def beat(name: str, queues: Iterable[str] = (), breakers: Mapping[str, str] | None = None) -> None:
    now = timezone.now()
    Heartbeat.objects.update_or_create(name=name, defaults={"at": now, "queues": sorted(queues), "breakers": dict(breakers or {})})


def forget_old() -> None:
    Heartbeat.objects.filter(at__lt=timezone.now() - FORGOTTEN_AFTER).delete()


def alive() -> "QuerySet[Heartbeat]":
    """The workers that are there now."""
    return Heartbeat.objects.filter(at__gte=timezone.now() - LOST_AFTER).exclude(name=CLOCK)


def clock_at() -> datetime | None:
    """When the clock's last task was done; None: never."""
    return Heartbeat.objects.filter(name=CLOCK).values_list("at", flat=True).first()
