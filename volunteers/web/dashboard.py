"""The dashboard: how the volunteer stands, and what they can take on."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.text import Truncator
from django.views.decorators.http import require_GET, require_POST

from common.pages import is_htmx, moved
from volunteers.models import Volunteer
from volunteers.selectors import offers_of, open_claim
from volunteers.services import afterwards, becoming, claims, offers, pushing
from volunteers.web.access import for_volunteers, public
from volunteers.web.standing import standing_of

CLIPPED = 160
MOST_OFFERS = 50


def _dashboard(request: HttpRequest, volunteer: Volunteer, *args: object, **kwargs: object) -> HttpResponse:
    context = {**_standing(volunteer), **_offers(volunteer), "push_key": pushing.public_key(), "live": volunteer.blocked_at is None}
    return render(request, "volunteers/dashboard.html", context)


@for_volunteers()
def _home(request: HttpRequest, volunteer: Volunteer) -> HttpResponse:
    if volunteer.guidelines_at is None:
        return redirect("volunteers:guidelines")
    return _dashboard(request, volunteer) if volunteer.is_ready else redirect("volunteers:practice")


@require_GET
@public
def home(request: HttpRequest) -> HttpResponse:
    """A stranger is welcomed, a beginner led to the next step, a volunteer sees the dashboard."""
    return _home(request) if request.user.is_authenticated else render(request, "volunteers/welcome.html")


@require_GET
@for_volunteers()
def standing(request: HttpRequest, volunteer: Volunteer) -> HttpResponse:
    return render(request, "volunteers/_standing.html", _standing(volunteer))


@require_GET
@for_volunteers()
def offers_open(request: HttpRequest, volunteer: Volunteer) -> HttpResponse:
    return render(request, "volunteers/_offers.html", _offers(volunteer))


@require_POST
@for_volunteers(again=_dashboard)
def take(request: HttpRequest, volunteer: Volunteer, request_id: UUID) -> HttpResponse:
    claim = claims.claim(volunteer, request_id)
    return moved(request, reverse("volunteers:helping", args=[claim.pk]))


@require_POST
@for_volunteers(again=_dashboard)
def decline(request: HttpRequest, volunteer: Volunteer, request_id: UUID) -> HttpResponse:
    offers.decline(volunteer, request_id)
    return render(request, "volunteers/_offers.html", _offers(volunteer)) if is_htmx(request) else redirect("volunteers:home")


@require_POST
@for_volunteers()
def snooze(request: HttpRequest, volunteer: Volunteer) -> HttpResponse:
    """``hours``: one of becoming.SNOOZES; 0 ends it. Anything else is no button of ours and does nothing."""
    hours = {str(choice): choice for choice in (0, *becoming.SNOOZES)}.get(request.POST.get("hours", ""))
    if hours == 0:
        becoming.snooze_end(volunteer)
    elif hours is not None:
        becoming.snooze(volunteer, hours)
    return render(request, "volunteers/_standing.html", _standing(volunteer)) if is_htmx(request) else redirect("volunteers:home")


def _standing(volunteer: Volunteer) -> dict[str, Any]:
    claim = open_claim(volunteer)
    return {
        "volunteer": volunteer,
        "claim": claim,
        "standing": standing_of(volunteer, claim, timezone.now()),
        "thanked": afterwards.recognition(volunteer),
        "snoozes": becoming.SNOOZES,
    }


def _offers(volunteer: Volunteer) -> dict[str, Any]:
    open_offers = [(offer.request, Truncator(offer.request.text).chars(CLIPPED)) for offer in offers_of(volunteer)[:MOST_OFFERS]]
    return {"volunteer": volunteer, "offers": open_offers}
