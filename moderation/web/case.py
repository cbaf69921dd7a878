"""The page of one case, holding it, and passing it on."""

from dataclasses import dataclass
from datetime import timedelta
from http import HTTPStatus
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from moderation.evidence import CaseView, case_view
from moderation.evidence.seen import PhotoSeen
from moderation.models import CaseState, EvaluationCase, Reveal, RevealStage, ReviewCase, Reviewer, StaffRole
from moderation.models.cases import UNDECIDED
from moderation.permissions import may
from moderation.services.leasing import LEASE, case_release, case_renew, case_skip, case_take
from moderation.web.access import for_staff
from moderation.web.case_forms import DecideForm, RevealForm, SkipForm, UndoForm
from moderation.web.gold import GoldForm
from moderation.web.queue import in_view, to_next, view_of
from moderation.web.words import category_words, due_words, language_words, severity_words

RENEW_EVERY = timedelta(minutes=2)
PRINT_AT_ONCE = 10


@dataclass(frozen=True, slots=True)
class PhotoShown:
    """``stage``: how this reviewer sees it by now ("" hidden); ``next_stage``: what they can ask for, "" nothing more."""

    seen: PhotoSeen
    stage: str
    next_stage: str
    form: RevealForm


def case_of(case_id: UUID) -> ReviewCase:
    """With what every rule about it asks for. Raises Http404."""
    related = ("question", "account", "decision__policy", "holder", "appeal__clip", "appeal__against")
    found = ReviewCase.objects.select_related(*related).filter(pk=case_id).first()
    if found is None:
        raise Http404
    return found


def holds(reviewer: Reviewer, case: ReviewCase) -> bool:
    return case.holder_id == reviewer.pk and case.lease_until is not None and case.lease_until > timezone.now()


def page(request: HttpRequest, reviewer: Reviewer, /, case_id: UUID, **_place: object) -> HttpResponse:
    """``_place``: what a form on it was about. What was posted here and not done is shown again as it was filled in."""
    case = case_of(case_id)
    view = case_view(reviewer, case)
    query = view_of(request)
    context: dict[str, Any] = {
        "case": case,
        "view": view,
        "query": query,
        "in_view": in_view("", query),
        "number": str(case.pk)[:8],
        "category": category_words(case.category),
        "language": language_words(case.language),
        "severity": severity_words(case.severity),
        "due": due_words(case.due_at),
        "state": CaseState.OPEN.label if view.blind else case.get_state_display(),
        "takes": may(reviewer, "take_case", case),
        "decides": may(reviewer, "decide_case", case),
        "waits": view.blind or case.state in UNDECIDED,
        "held": holds(reviewer, case),
        "held_by_another": not holds(reviewer, case) and case.lease_until is not None and case.lease_until > timezone.now(),
        "sure": f"{view.question.confidence:.0%}" if view.question and view.question.confidence is not None else "",
        "reviewer": reviewer,
        "lease_seconds": int(LEASE.total_seconds()),
        "renew_seconds": int(RENEW_EVERY.total_seconds()),
        "print_at_once": PRINT_AT_ONCE,
        "shortcuts": "case",
        "undoes": _undoable(reviewer, view),
        **_afterwards(reviewer, view),
        **_forms(request, reviewer, case, view),
    }
    return render(request, "moderation/case.html", context)


case = require_GET(for_staff("view_case")(page))


def _forms(request: HttpRequest, reviewer: Reviewer, case: ReviewCase, view: CaseView) -> dict[str, Any]:
    posted = request.POST if request.method == "POST" else None
    form = posted.get("form", "") if posted is not None else ""
    decides = may(reviewer, "decide_case", case)
    return {
        "decide_form": DecideForm(posted if form == "decide" else None, case=case, may_decide=decides),
        "skip_form": SkipForm(posted if form == "skip" else None),
        "undo_form": UndoForm(posted if form == "undo" else None),
        "photos": _photos(reviewer, case, view, posted),
        "may_reveal": may(reviewer, "reveal_photo", case) and holds(reviewer, case),
    }


def _photos(reviewer: Reviewer, case: ReviewCase, view: CaseView, posted: QueryDict | None) -> list[PhotoShown]:
    asked: set[tuple[int, str]] = set()
    if holds(reviewer, case):  # what was seen before the case was given back has to be asked for again (services.revealing)
        reveals = Reveal.objects.filter(case=case, reviewer=reviewer)
        reveals = reveals.filter(created_at__gte=case.taken_at) if case.taken_at else reveals
        asked = set(reveals.values_list("photo_number", "stage"))
    shown = []
    for seen in view.photos:
        stage = next((one for one in (RevealStage.OBSCURED, RevealStage.BLURRED) if (seen.number, one) in asked), "")
        next_stage = {"": RevealStage.BLURRED, RevealStage.BLURRED: RevealStage.OBSCURED}.get(stage, "")
        filled = posted if posted and posted.get("form") == f"reveal-{seen.number}" else None
        shown.append(PhotoShown(seen, stage, next_stage, RevealForm(filled, number=seen.number, initial={"stage": next_stage})))
    return shown


def _afterwards(reviewer: Reviewer, view: CaseView) -> dict[str, Any]:
    """What can still be made of a decided case. Nothing that would tell a blind reviewer that it is one."""
    case = view.case
    if view.blind or case.state != CaseState.DECIDED or any(word.blind for word in view.words):
        return {}
    is_test = EvaluationCase.objects.filter(case_number=case.pk).exists()
    return {
        "is_test": is_test,
        "may_test": not is_test and may(reviewer, "make_test", case),
        "gold_form": GoldForm(case) if may(reviewer, "mark_gold") else None,
    }


def _undoable(reviewer: Reviewer, view: CaseView) -> UUID | None:
    """The last word that stands, where this reviewer may take it back: their own, a lead everybody's."""
    standing = [word for word in view.words if not (word.undone or word.blind)]
    if not standing or not may(reviewer, "undo_decision", view.case):
        return None
    return standing[-1].id if reviewer.role == StaffRole.LEAD or standing[-1].by_id == reviewer.pk else None


@require_POST
@for_staff("take_case", again=page)
def take(request: HttpRequest, reviewer: Reviewer, case_id: UUID) -> HttpResponse:
    case_take(reviewer, case_id)
    return redirect(in_view(reverse("moderation:case", args=[case_id]), view_of(request)))


@require_POST
@for_staff("take_case", plain=True, background=True)
def renew(request: HttpRequest, reviewer: Reviewer, case_id: UUID) -> HttpResponse:
    """Asked by the open page, every few minutes, while somebody can see it."""
    case_renew(reviewer, case_of(case_id))
    return HttpResponse(status=204)


@require_POST
@for_staff("take_case", again=page)
def give_back(request: HttpRequest, reviewer: Reviewer, case_id: UUID) -> HttpResponse:
    case_release(reviewer, case_of(case_id))
    messages.success(request, "The case is back in the queue.")
    return redirect(in_view(reverse("moderation:queue"), view_of(request)))


@require_POST
@for_staff("take_case", again=page)
def skip(request: HttpRequest, reviewer: Reviewer, case_id: UUID) -> HttpResponse:
    """Passes it on and goes to the next."""
    form = SkipForm(request.POST)
    if not form.is_valid():
        return not_filled(request, reviewer, case_id)
    case_skip(reviewer, case_of(case_id), form.cleaned_data["reason"])
    messages.success(request, "The case is passed on.")
    return to_next(request, reviewer, view_of(request))


def not_filled(request: HttpRequest, reviewer: Reviewer, case_id: UUID) -> HttpResponse:
    """The page again, with what is missing said beside the field."""
    response = page(request, reviewer, case_id)
    response.status_code = HTTPStatus.UNPROCESSABLE_ENTITY
    return response
