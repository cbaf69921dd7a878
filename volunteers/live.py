"""Who is woken when something changes. A hint carries nothing; the rows tell (common.live)."""

from collections.abc import Iterable
from functools import partial
from uuid import UUID

from django.db import transaction

from common.live import bus


def request_topic(request_id: UUID | str) -> str:
    """For everybody who follows this request: the person and whoever has claimed it."""
    return f"help:{request_id}"


def volunteer_topic(volunteer_id: UUID | str) -> str:
    """For this volunteer's open dashboards: their offers, their claim."""
    return f"volunteer:{volunteer_id}"


def announce_request(request_id: UUID) -> None:
    """Once the change is committed."""
    transaction.on_commit(partial(bus().announce, request_topic(request_id)))


def announce_volunteers(volunteer_ids: Iterable[UUID]) -> None:
    """Once the change is committed."""
    for volunteer_id in volunteer_ids:
        transaction.on_commit(partial(bus().announce, volunteer_topic(volunteer_id)))
