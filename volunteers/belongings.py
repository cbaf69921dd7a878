"""What a person has here, for their export and their receipts (accounts.belongings): what they asked volunteers for, and what they do as
a volunteer themselves. The other side of a talk is exported as it was heard, and never named.
"""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from accounts.belongings import Member, as_json, register_room
from accounts.models import Person
from volunteers.models import (
    Claim,
    HelpRequest,
    Message,
    MessageState,
    Offer,
    PushSubscription,
    Rating,
    Report,
    Side,
    Speaks,
    Thanks,
    Volunteer,
)

REQUEST = (
    "id",
    "question_id",
    "asked",
    "text",
    "language",
    "share",
    "consented_at",
    "state",
    "urgent",
    "outcome",
    "created_at",
    "ended_at",
)
VOLUNTEER = ("id", "zone", "hours", "takes_hard", "daily_cap", "guidelines_at", "practised_at", "blocked_at", "seen_at", "created_at")
MESSAGE = ("side", "kind", "state", "sequence", "text", "language", "corrects", "created_at", "said_at")
BATCH = 200


class VolunteersRoom:
    name = "volunteers"

    def counts(self, person_id: UUID) -> dict[str, int]:
        asked, lent = {"request__person": person_id}, {"volunteer__person": person_id}
        return {
            "help_requests": HelpRequest.objects.filter(person=person_id).count(),
            "messages": Message.objects.filter(**asked).count(),
            "offers": Offer.objects.filter(**lent).count(),
            "volunteers": Volunteer.objects.filter(person=person_id).count(),
            "push_subscriptions": PushSubscription.objects.filter(person=person_id).count(),
        }

    def outlives(self, person_id: UUID) -> dict[str, int]:
        return {}

    def files(self, person_id: UUID) -> list[str]:
        return []

    def export(self, person: Person) -> Iterator[Member]:
        for request in HelpRequest.objects.filter(person=person).order_by("created_at").iterator(BATCH):
            yield as_json(f"help_requests/{request.pk}.json", _request(request))
        volunteer = Volunteer.objects.filter(person=person).first()
        if volunteer is not None:
            yield as_json("volunteering.json", _volunteering(volunteer))
        reached = PushSubscription.objects.filter(person=person).order_by("created_at")
        yield as_json("push_subscriptions.json", list(reached.values("kind", "endpoint", "created_at")))

    def erase(self, person_id: UUID) -> None:
        """All of it goes with the person's row. What a volunteer has said stays with whom it was said to, from nobody."""


def register() -> None:
    register_room(VolunteersRoom())


def _request(request: HelpRequest) -> dict[str, Any]:
    own_or_heard = [one for one in request.messages.all() if one.side == Side.PERSON or one.state == MessageState.SAID]
    return {
        **{name: getattr(request, name) for name in REQUEST},
        "photos": list(request.photos.values("number", "photo_id", "region")),
        "messages": [{name: getattr(one, name) for name in MESSAGE} for one in own_or_heard],
        "thanks": list(Thanks.objects.filter(claim__request=request).values("created_at")),
        "ratings": list(Rating.objects.filter(claim__request=request, side=Side.PERSON).values("stars", "created_at")),
        "reports": list(Report.objects.filter(claim__request=request, side=Side.PERSON).values("reason", "text", "created_at")),
    }


def _volunteering(volunteer: Volunteer) -> dict[str, Any]:
    claims = Claim.objects.filter(volunteer=volunteer).order_by("claimed_at")
    said = Message.objects.filter(claim__volunteer=volunteer, side=Side.VOLUNTEER).order_by("pk")
    given = {"claim__volunteer": volunteer, "side": Side.VOLUNTEER}
    return {
        **{name: getattr(volunteer, name) for name in VOLUNTEER},
        "languages": list(Speaks.objects.filter(volunteer=volunteer).values("language", "place")),
        "talks": list(claims.values("id", "claimed_at", "ended_at", "end")),
        "said": [{name: getattr(one, name) for name in MESSAGE} for one in said],
        "ratings": list(Rating.objects.filter(**given).values("stars", "created_at")),
        "reports": list(Report.objects.filter(**given).values("reason", "text", "created_at")),
    }
