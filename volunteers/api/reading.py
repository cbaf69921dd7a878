"""A request as its person may read it: what was said, how long it may take, and what they can do now. Never anything of the volunteer's."""

from typing import Any

from django.db.models import Prefetch, QuerySet

from accounts.models import Person
from voice.speech.speakable import speakable
from volunteers.models import Claim, HandedOver, HelpRequest, Message, MessageState, RequestState, Side
from volunteers.phrases import PHRASES
from volunteers.selectors import requests_of, wait_of
from volunteers.services.waiting import wait_sentence


def told_requests(person: Person) -> "QuerySet[HelpRequest]":
    """The person's requests with everything that is told of them; ``said``: the messages in the order in which they are heard."""
    said = Prefetch("messages", Message.objects.filter(state=MessageState.SAID).order_by("sequence"), "said")
    return requests_of(person).prefetch_related(said, "claims__thanks", "claims__ratings", "claims__reports")


def about(question: Any) -> "QuerySet[HandedOver]":
    """By which request a question was handed over."""
    return HandedOver.objects.filter(question=question, request__isnull=False)


def wait_told(request: HelpRequest) -> dict[str, Any] | None:
    """The honest wait in the request's language; None when nobody is waited for."""
    if request.state != RequestState.WAITING:
        return None
    wait, language = wait_of(request), PHRASES.language(request.language)
    text = wait_sentence(request, language, wait)
    return {
        "kind": wait.kind,
        "ahead": wait.ahead,
        "minutes": wait.minutes,
        "text": text,
        "speech": speakable(text, language) or text,
        "language": language,
    }


def possible(request: HelpRequest) -> dict[str, bool]:
    """What the person can do now, so that a client offers nothing that would fail. ``request`` as ``told_requests`` gives it."""
    claims: list[Claim] = sorted(request.claims.all(), key=lambda claim: claim.claimed_at)
    last = claims[-1] if claims else None
    over = last is not None and last.ended_at is not None
    said: list[Message] = request.said  # type: ignore[attr-defined]  # prefetched
    return {
        "message": any(claim.ended_at is None for claim in claims),
        "withdraw": request.is_open,
        "thank": last is not None and over and not hasattr(last, "thanks") and _spoke(last, said),
        "rate": last is not None and over and not _has_said(last.ratings.all()),
        "report": last is not None and not _has_said(last.reports.all()),
    }


def _spoke(claim: Claim, said: list[Message]) -> bool:
    return any(message.claim_id == claim.pk and message.side == Side.VOLUNTEER for message in said)


def _has_said(rows: Any) -> bool:
    return any(row.side == Side.PERSON for row in rows)
