"""Helping: the page of one claim, its parts, and everything a volunteer can do on it."""

from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from assistant.services.media import clip_check
from common.pages import is_htmx, moved
from volunteers.models import Claim, Outcome, Volunteer
from volunteers.phrases import PHRASES
from volunteers.services import claims, messages
from volunteers.services.afterwards import claim_of
from volunteers.services.errors import MessageEmpty
from volunteers.services.sharing import photo_for_volunteer
from volunteers.web.access import for_volunteers
from volunteers.web.forms import CloseForm, ReportForm, TransferForm
from volunteers.web.talk import answer_of, canned, shared_of, talk_of
from volunteers.web.words import page_language


def _page(request: HttpRequest, volunteer: Volunteer, /, claim_id: UUID) -> HttpResponse:
    claim = claim_of(volunteer, claim_id)
    if claim.ended_at is not None or claim.lease_until < timezone.now():
        return redirect("volunteers:after", claim_id)
    language = page_language(request)
    context: dict[str, Any] = {
        "volunteer": volunteer,
        "claim": claim,
        "request_shared": claim.request,
        "canned": canned(claim.request, language),
        "close_form": CloseForm(language=language, initial={"outcome": Outcome.HELPED}),
        "transfer_form": TransferForm(language=language),
        "report_form": ReportForm(language=language),
        "heartbeat_s": claims.HEARTBEAT_S,
        "text_limit": settings.QUESTION_MAX_CHARACTERS,
        "written": request.POST.get("text", ""),  # what was not said is not lost
        "live": True,
        **shared_of(claim),
        **answer_of(claim),
        **talk_of(claim, language),
    }
    return render(request, "volunteers/helping.html", context)


helping = require_GET(for_volunteers()(_page))


@require_GET
@for_volunteers()
def talk(request: HttpRequest, volunteer: Volunteer, claim_id: UUID) -> HttpResponse:
    return _talk(request, claims.open_claim_of(volunteer, claim_id))


@require_GET
@for_volunteers()
def photos(request: HttpRequest, volunteer: Volunteer, claim_id: UUID) -> HttpResponse:
    return render(request, "volunteers/_photos.html", shared_of(claims.open_claim_of(volunteer, claim_id)))


@require_GET
@for_volunteers()
def answer(request: HttpRequest, volunteer: Volunteer, claim_id: UUID) -> HttpResponse:
    return render(request, "volunteers/_answer.html", answer_of(claims.open_claim_of(volunteer, claim_id)))


@require_GET
@for_volunteers(plain=True)
def photo(request: HttpRequest, volunteer: Volunteer, claim_id: UUID, number: int) -> HttpResponse:
    """The pixels, only for whoever holds the claim, only as consented, and kept nowhere."""
    data = photo_for_volunteer(claims.open_claim_of(volunteer, claim_id).request, number)
    headers = {"Cross-Origin-Resource-Policy": "same-origin", "Cache-Control": "no-store", "Content-Disposition": "inline"}
    return HttpResponse(data, content_type="image/jpeg", headers=headers)


@require_POST
@for_volunteers(again=_page)
def say(request: HttpRequest, volunteer: Volunteer, claim_id: UUID) -> HttpResponse:
    messages.volunteer_say(volunteer, claim_id, request.POST.get("text", ""))
    return _said(request, volunteer, claim_id)


@require_POST
@for_volunteers(again=_page)
def correct(request: HttpRequest, volunteer: Volunteer, claim_id: UUID) -> HttpResponse:
    """``sentence``: the number of the machine's sentence; without a number that it has, the correction is about all of it."""
    sequence = request.POST.get("sentence", "")
    claim = claims.open_claim_of(volunteer, claim_id)
    known = sequence.isascii() and sequence.isdigit() and claim.request.question.sentences.filter(sequence=int(sequence[:6])).exists()
    messages.volunteer_correct(volunteer, claim_id, request.POST.get("correction", ""), int(sequence) if known else None)
    return _said(request, volunteer, claim_id)


@require_POST
@for_volunteers(again=_page)
def say_canned(request: HttpRequest, volunteer: Volunteer, claim_id: UUID) -> HttpResponse:
    phrase = request.POST.get("phrase", "")
    if phrase not in messages.CANNED:
        raise MessageEmpty
    messages.volunteer_say_canned(volunteer, claim_id, phrase)
    return _said(request, volunteer, claim_id)


@require_POST
@for_volunteers(again=_page)
def retake(request: HttpRequest, volunteer: Volunteer, claim_id: UUID) -> HttpResponse:
    messages.volunteer_ask_retake(volunteer, claim_id)
    return _said(request, volunteer, claim_id)


@require_POST
@for_volunteers(plain=True)
def speak(request: HttpRequest, volunteer: Volunteer, claim_id: UUID) -> HttpResponse:
    """A voice note. Whether it may be said is known only when it is heard."""
    claims.open_claim_of(volunteer, claim_id)  # before a recording is decoded for nothing
    upload = request.FILES.get("clip")
    if upload is None:
        raise MessageEmpty
    messages.volunteer_speak(volunteer, claim_id, clip_check(upload.read(), upload.content_type))
    return HttpResponse(status=204)


@require_POST
@for_volunteers(plain=True)
def heartbeat(request: HttpRequest, volunteer: Volunteer, claim_id: UUID) -> HttpResponse:
    claims.heartbeat(volunteer, claim_id)
    return HttpResponse(status=204)


@require_POST
@for_volunteers(again=_page)
def give_back(request: HttpRequest, volunteer: Volunteer, claim_id: UUID) -> HttpResponse:
    claims.give_back(volunteer, claim_id)
    return moved(request, reverse("volunteers:after", args=[claim_id]))


@require_POST
@for_volunteers(again=_page)
def transfer(request: HttpRequest, volunteer: Volunteer, claim_id: UUID) -> HttpResponse:
    form = TransferForm(request.POST, language=page_language(request))
    claims.open_claim_of(volunteer, claim_id)
    if not form.is_valid():
        return _not_filled(request, str(form.errors["note"][0]))
    claims.transfer(volunteer, claim_id, form.cleaned_data["note"])
    return moved(request, reverse("volunteers:after", args=[claim_id]))


@require_POST
@for_volunteers(again=_page)
def close(request: HttpRequest, volunteer: Volunteer, claim_id: UUID) -> HttpResponse:
    form = CloseForm(request.POST, language=page_language(request))
    claims.open_claim_of(volunteer, claim_id)
    if not form.is_valid():
        return _not_filled(request, PHRASES.say("web-choose-outcome", page_language(request)))
    claims.close(volunteer, claim_id, Outcome(form.cleaned_data["outcome"]), was_hard=form.cleaned_data["was_hard"])
    return moved(request, reverse("volunteers:after", args=[claim_id]))


def _said(request: HttpRequest, volunteer: Volunteer, claim_id: UUID) -> HttpResponse:
    if not is_htmx(request):
        return redirect(reverse("volunteers:helping", args=[claim_id]) + "#talk-title")
    response = _talk(request, claims.open_claim_of(volunteer, claim_id))
    response.headers["HX-Trigger-After-Settle"] = "said"
    return response


def _talk(request: HttpRequest, claim: Claim) -> HttpResponse:
    return render(request, "volunteers/_talk.html", talk_of(claim, page_language(request)))


def _not_filled(request: HttpRequest, sentence: str) -> HttpResponse:
    template = "_problem" if is_htmx(request) else "problem"
    return render(request, f"volunteers/{template}.html", {"sentence": sentence}, status=422)
