"""Deciding the case that one holds, and taking a decision back."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from moderation.models import CaseState, DecisionKind, ReviewDecision, Reviewer
from moderation.permissions import may
from moderation.services.deciding import case_decide, decision_undo
from moderation.services.leasing import case_take
from moderation.web.access import for_staff
from moderation.web.case import case_of, not_filled, page
from moderation.web.case_forms import DecideForm, UndoForm
from moderation.web.queue import in_view, to_next, view_of

DONE = {
    DecisionKind.UPHOLD: "Decided: upheld.",
    DecisionKind.OVERTURN: "Decided: overturned.",
    DecisionKind.ESCALATE: "A lead decides it now.",
}


@require_POST
@for_staff("escalate_case", again=page)
def decide(request: HttpRequest, reviewer: Reviewer, case_id: UUID) -> HttpResponse:
    """``then``: "next" leads to the next case. ``take``: takes it first, for whoever lost it while they were writing."""
    case = case_of(case_id)
    form = DecideForm(request.POST, case=case, may_decide=may(reviewer, "decide_case", case))
    if not form.is_valid():
        return not_filled(request, reviewer, case_id)
    if "take" in request.POST:
        case = case_take(reviewer, case_id)
    decision = case_decide(reviewer, case, form.ruling())
    case.refresh_from_db(fields=["state"])
    messages.success(request, "It waits for a second person now." if case.state == CaseState.PENDING else DONE[DecisionKind(decision.kind)])
    if request.POST.get("then") == "next":
        return to_next(request, reviewer, view_of(request))
    return redirect(in_view(reverse("moderation:case", args=[case_id]), view_of(request)))


@require_POST
@for_staff("undo_decision", again=page)
def undo(request: HttpRequest, reviewer: Reviewer, case_id: UUID, decision_id: UUID) -> HttpResponse:
    form = UndoForm(request.POST)
    decision = get_object_or_404(ReviewDecision.objects.select_related("case"), pk=decision_id, case=case_id)
    if not form.is_valid():
        return not_filled(request, reviewer, case_id)
    decision_undo(reviewer, decision, form.cleaned_data["reason"])
    messages.success(request, "The decision is taken back, and the case is open again.")
    return redirect(in_view(reverse("moderation:case", args=[case_id]), view_of(request)))
