"""When a claim is over: how it ended, a rating, a report; and all that a volunteer has done so far."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from common.pages import is_htmx, moved
from volunteers.models import Claim, ClaimEnd, ReportReason, Side, Volunteer
from volunteers.phrases import PHRASES
from volunteers.selectors import claims_of
from volunteers.services import afterwards
from volunteers.web.access import for_volunteers
from volunteers.web.forms import RateForm, ReportForm
from volunteers.web.words import page_language

PAGE_SIZE = 25


def _page(
    request: HttpRequest, volunteer: Volunteer, claim_id: UUID, *, rate_form: RateForm | None = None, report_form: ReportForm | None = None
) -> HttpResponse:
    claim = afterwards.claim_of(volunteer, claim_id)
    if claim.ended_at is None and claim.lease_until >= timezone.now():
        return redirect("volunteers:helping", claim_id)
    language = page_language(request)
    rated = claim.ratings.filter(side=Side.VOLUNTEER).exists()
    reported = claim.reports.filter(side=Side.VOLUNTEER).exists()
    context = {
        "volunteer": volunteer,
        "claim": claim,
        "how": how_it_ended(claim),
        "rated": rated,
        "reported": reported,
        "rate_form": (rate_form or RateForm(language=language)) if claim.ended_at is not None and not rated else None,
        "report_form": None if reported else (report_form or ReportForm(language=language)),
    }
    return render(request, "volunteers/after.html", context)


after = require_GET(for_volunteers()(_page))


@require_POST
@for_volunteers(again=_page)
def rate(request: HttpRequest, volunteer: Volunteer, claim_id: UUID) -> HttpResponse:
    claim = afterwards.claim_of(volunteer, claim_id)
    form = RateForm(request.POST, language=page_language(request))
    if not form.is_valid():
        return _page(request, volunteer, claim_id, rate_form=form)
    afterwards.rate(claim, Side.VOLUNTEER, form.cleaned_data["stars"])
    messages.success(request, PHRASES.say("web-rated", page_language(request)))
    return redirect("volunteers:after", claim_id)


@require_POST
@for_volunteers(again=_page)
def report(request: HttpRequest, volunteer: Volunteer, claim_id: UUID) -> HttpResponse:
    """Also in the middle of a talk: then that is over."""
    claim = afterwards.claim_of(volunteer, claim_id)
    form = ReportForm(request.POST, language=page_language(request))
    if not form.is_valid():
        if is_htmx(request):
            sentence = PHRASES.say("web-choose-reason", page_language(request))
            return render(request, "volunteers/_problem.html", {"sentence": sentence}, status=422)
        return _page(request, volunteer, claim_id, report_form=form)
    afterwards.report(claim, Side.VOLUNTEER, ReportReason(form.cleaned_data["reason"]), form.cleaned_data["report_text"])
    messages.success(request, PHRASES.say("web-reported", page_language(request)))
    return moved(request, reverse("volunteers:after", args=[claim_id]))


@require_GET
@for_volunteers()
def history(request: HttpRequest, volunteer: Volunteer) -> HttpResponse:
    """What has ended: when, in which language, how. Neither the question nor the person: they are gone from a volunteer's sight."""
    ended = claims_of(volunteer).filter(ended_at__isnull=False).select_related("thanks")
    page = Paginator(ended, PAGE_SIZE).get_page(request.GET.get("page"))
    rows: list[dict[str, Any]] = [
        {"claim": claim, "how": how_it_ended(claim), "thanked": hasattr(claim, "thanks")} for claim in page.object_list
    ]
    context = {"volunteer": volunteer, "rows": rows, "page": page, "thanked": afterwards.recognition(volunteer)}
    return render(request, "volunteers/history.html", context)


def how_it_ended(claim: Claim) -> str:
    """A phrase: ``web-ended-<how>``, or ``web-outcome-<outcome>`` where the volunteer closed it."""
    if claim.end == ClaimEnd.CLOSED and claim.request.outcome:
        return f"web-outcome-{claim.request.outcome.replace('_', '-')}"
    return f"web-ended-{(claim.end or ClaimEnd.LAPSED).replace('_', '-')}"
