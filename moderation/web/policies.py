"""Which policy decides, what each version says, and how they differ."""

from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from moderation.models import DraftState, PolicyDraft, Reviewer
from moderation.permissions import may
from moderation.policy_words import differences, other_words
from moderation.services import workshop
from moderation.services.errors import invalid
from moderation.web.access import for_staff
from moderation.web.plain_form import PlainForm, with_mistakes
from moderation.web.policy_table import category_rows
from moderation.web.words import staff_name
from safety.current import current_policy_version, policy_of
from safety.engine.policy import Policy, PolicyError
from safety.models import PolicyActivation, PolicyVersion

ACTIVATIONS_SHOWN = 20


class ReasonForm(PlainForm):
    """Why something is done to a policy."""

    reason = forms.CharField(
        max_length=2000, label="Why", help_text="For colleagues, and for the audit.", widget=forms.Textarea(attrs={"rows": 3})
    )


class DraftForm(PlainForm):
    version = forms.CharField(max_length=32, label="Name of the new version", help_text="A year and a month, and a number: 2026-12-3.")


def version_or_404(pk: int) -> PolicyVersion:
    found = PolicyVersion.objects.filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def readable(row: PolicyVersion) -> Policy:
    """Raises DraftInvalid for a row that somebody has edited in the database: then it judges nothing either."""
    try:
        return policy_of(row)
    except PolicyError as error:
        raise invalid(
            f"The text of {row.version} is not what was registered: it was changed in the database, and judges nothing."
        ) from error


def _if_readable(row: PolicyVersion) -> Policy | None:
    try:
        return policy_of(row)
    except PolicyError:
        return None


def _policies(request: HttpRequest, reviewer: Reviewer, /, **forms_: Any) -> HttpResponse:
    active = current_policy_version()
    drafts = PolicyDraft.objects.filter(state=DraftState.DRAFT).select_related("author__person", "base").order_by("-changed_at")
    context = {
        "reviewer": reviewer,
        "active": active,
        "since": PolicyActivation.objects.filter(policy=active).order_by("-pk").first(),
        "pinned": bool(settings.SAFETY_POLICY),
        "versions": workshop.policies_known(),
        "activations": PolicyActivation.objects.select_related("policy").order_by("-pk")[:ACTIVATIONS_SHOWN],
        "drafts": [{"draft": draft, "author": staff_name(draft.author)} for draft in drafts],
        "roll_back_form": forms_.get("roll_back", ReasonForm()),
        "back_to": workshop.rolls_back_to(),
        "may_roll_back": may(reviewer, "roll_back_policy") and not settings.SAFETY_POLICY,
    }
    return render(request, "moderation/policies.html", context)


policies = require_GET(for_staff("view_policy")(_policies))


@require_POST
@for_staff("roll_back_policy", fresh=True, again=_policies)
def roll_back(request: HttpRequest, reviewer: Reviewer) -> HttpResponse:
    form = ReasonForm(request.POST)
    if not form.is_valid():
        return with_mistakes(_policies(request, reviewer, roll_back=form))
    number = request.POST.get("instead_of", "")
    seen = version_or_404(int(number)) if number.isdecimal() and len(number) < 20 else None
    back = workshop.roll_back(reviewer, form.cleaned_data["reason"], instead_of=seen)
    messages.success(request, f"Rolled back. Policy {back.version} decides from now on.")
    return redirect("moderation:policies")


def _policy(request: HttpRequest, reviewer: Reviewer, /, pk: int, **forms_: Any) -> HttpResponse:
    row = version_or_404(pk)
    shown, active = readable(row), current_policy_version()
    present = shown if row.pk == active.pk else _if_readable(active)
    context = {
        "reviewer": reviewer,
        "row": row,
        "policy": shown,
        "is_active": row.pk == active.pk,
        "active": active,
        "rows": category_rows(shown),
        "differences": differences(present, shown) if present else (),
        "other_words": other_words(present, shown) if present else (),
        "is_active_altered": present is None,
        "words": _words(shown, request.GET.get("language", "en")),
        "draft_form": forms_.get("draft", DraftForm(initial={"version": workshop.next_version()})),
        "propose_form": forms_.get("propose", ReasonForm()),
        "may_draft": may(reviewer, "draft_policy"),
        "may_propose": may(reviewer, "propose") and row.pk != active.pk and not settings.SAFETY_POLICY,
    }
    return render(request, "moderation/policy.html", context)


policy = require_GET(for_staff("view_policy")(_policy))


@require_POST
@for_staff("draft_policy", again=_policy)
def draft_begin(request: HttpRequest, reviewer: Reviewer, pk: int) -> HttpResponse:
    form = DraftForm(request.POST)
    if not form.is_valid():
        return with_mistakes(_policy(request, reviewer, pk, draft=form))
    draft = workshop.draft_make(reviewer, version_or_404(pk), form.cleaned_data["version"])
    return redirect("moderation:draft", draft.pk)


@require_POST
@for_staff("propose", fresh=True, again=_policy)
def propose(request: HttpRequest, reviewer: Reviewer, pk: int) -> HttpResponse:
    """An earlier or a released version: its effect is known, or was never seen here, which the workshop decides."""
    form = ReasonForm(request.POST)
    if not form.is_valid():
        return with_mistakes(_policy(request, reviewer, pk, propose=form))
    made = workshop.policy_propose(reviewer, version_or_404(pk), form.cleaned_data["reason"])
    messages.success(request, "Proposed. Somebody else has to confirm it.")
    return redirect("moderation:proposal", made.pk)


def _words(shown: Any, language: str) -> dict[str, Any]:
    language = language if language in shown.languages else "en"
    said = [(phrase.replace("-", " "), shown.sentences(phrase, language)) for phrase in shown.message_ids()]
    return {"language": language, "languages": shown.languages, "said": said}
