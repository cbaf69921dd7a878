"""What one person may not do alone: suspensions, lifted suspensions, policies. Confirmed or rejected by somebody else."""

from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from moderation.alias import alias
from moderation.models import Backtest, BacktestState, PolicyDraft, Proposal, ProposalKind, ProposalState, Reviewer
from moderation.permissions import is_independent, may
from moderation.services import proposals as services
from moderation.services.errors import SanctionImpossible
from moderation.web.access import for_staff
from moderation.web.plain_form import PlainForm, with_mistakes
from moderation.web.words import staff_name

ANSWERED_SHOWN = 20


class AnswerForm(PlainForm):
    answer = forms.CharField(
        max_length=2000, label="Why", help_text="For colleagues, and for the audit.", widget=forms.Textarea(attrs={"rows": 3})
    )


def _found() -> Any:
    return Proposal.objects.select_related("proposed_by__person", "answered_by__person", "account", "policy", "decision__case").order_by(
        "-proposed_at"
    )


def proposal_or_404(proposal_id: UUID) -> Proposal:
    found: Proposal | None = _found().filter(pk=proposal_id).first()
    if found is None:
        raise Http404
    return found


@require_GET
@for_staff("view_policy")
def proposals(request: HttpRequest, reviewer: Reviewer) -> HttpResponse:
    waiting = [described(reviewer, one) for one in _found().filter(state=ProposalState.PROPOSED)]
    answered = [described(reviewer, one) for one in _found().exclude(state=ProposalState.PROPOSED)[:ANSWERED_SHOWN]]
    return render(request, "moderation/proposals.html", {"reviewer": reviewer, "waiting": waiting, "answered": answered})


def _one(request: HttpRequest, reviewer: Reviewer, proposal_id: UUID) -> HttpResponse:
    proposal = proposal_or_404(proposal_id)
    context = {
        "reviewer": reviewer,
        "one": described(reviewer, proposal),
        "form": AnswerForm(request.POST or None),
        "backtest": _backtest(proposal),
    }
    return render(request, "moderation/proposal.html", context)


proposal = require_GET(for_staff("view_policy")(_one))


@require_POST
@for_staff("answer_proposal", fresh=True, again=_one)
def answer(request: HttpRequest, reviewer: Reviewer, proposal_id: UUID) -> HttpResponse:
    found, form = proposal_or_404(proposal_id), AnswerForm(request.POST)
    if not form.is_valid():
        return with_mistakes(_one(request, reviewer, proposal_id))
    if request.POST.get("word") == "confirm":
        services.proposal_confirm(reviewer, found, form.cleaned_data["answer"])
        messages.success(request, "Confirmed. It holds from now on.")
    else:
        services.proposal_reject(reviewer, found, form.cleaned_data["answer"])
        messages.success(request, "Rejected. Nothing changes.")
    return redirect("moderation:proposals")


@require_POST
@for_staff("propose", fresh=True, again=_one)
def lift(request: HttpRequest, reviewer: Reviewer, proposal_id: UUID) -> HttpResponse:
    """Proposes to open the account that was closed by this proposal."""
    found, form = proposal_or_404(proposal_id), AnswerForm(request.POST)
    if not form.is_valid():
        return with_mistakes(_one(request, reviewer, proposal_id))
    if not _stands(found):
        raise SanctionImpossible
    made = services.proposal_make(reviewer, ProposalKind.RESTORE, account=found.account, reason=form.cleaned_data["answer"])
    messages.success(request, "Proposed. Somebody else has to confirm it.")
    return redirect("moderation:proposal", made.pk)


@require_POST
@for_staff("view_case", again=_one)
def withdraw(request: HttpRequest, reviewer: Reviewer, proposal_id: UUID) -> HttpResponse:
    services.proposal_withdraw(reviewer, proposal_or_404(proposal_id))
    messages.success(request, "Withdrawn.")
    return redirect("moderation:proposals")


def described(reviewer: Reviewer, proposal: Proposal) -> dict[str, Any]:
    """What a page says of a proposal; never who the account belongs to."""
    return {
        "proposal": proposal,
        "what": _what(proposal),
        "by": staff_name(proposal.proposed_by),
        "answered_by": staff_name(proposal.answered_by) if proposal.answered_by else "",
        "own": proposal.proposed_by_id == reviewer.pk,
        "may_answer": proposal.state == ProposalState.PROPOSED and may(reviewer, "answer_proposal", proposal),
        "dependent": may(reviewer, "answer_proposal") and not is_independent(reviewer.person, proposal),
        "may_lift": _stands(proposal) and may(reviewer, "propose") and proposal.account_id != reviewer.person_id,
        "may_withdraw": proposal.state == ProposalState.PROPOSED and proposal.proposed_by_id == reviewer.pk,
        "case": proposal.decision.case if proposal.decision else None,
    }


def _stands(proposal: Proposal) -> bool:
    closed = proposal.kind == ProposalKind.SUSPEND and proposal.state == ProposalState.CONFIRMED
    return closed and proposal.account is not None and bool(proposal.account.suspended)


def _what(proposal: Proposal) -> str:
    who = alias("person", proposal.account.pk) if proposal.account else ""
    days = f"for {proposal.days} days" if proposal.days else "until it is lifted"
    if proposal.kind == ProposalKind.ACTIVATE:
        return f"Activate policy {proposal.policy.version if proposal.policy else ''}"
    if proposal.kind == ProposalKind.RESTORE:
        return f"Lift the suspension of {who}"
    scope = proposal.decision.get_sanction_display() if proposal.decision else "suspension"
    return f"Suspend {who} {days}: {scope}"


def _backtest(proposal: Proposal) -> Backtest | None:
    """The one that the proposal of a policy rests on."""
    if proposal.policy is None:
        return None
    draft = PolicyDraft.objects.filter(policy=proposal.policy).first()
    if draft is None:
        return None
    return draft.backtests.filter(state=BacktestState.DONE, content_hash=draft.content_hash).order_by("-created_at").first()
