"""Deciding several cases together: choose, see what would happen, confirm."""

from typing import Any
from uuid import UUID

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from moderation.clauses import clauses
from moderation.models import DecisionKind, Reviewer
from moderation.services.errors import NotPreviewed
from moderation.services.leasing import held_by
from moderation.services.many import MOST, many_confirm, many_preview
from moderation.web.access import for_staff
from moderation.web.case_forms import REASON_CHARACTERS, grouped
from moderation.web.named import Named
from moderation.web.queue import view_of
from moderation.web.words import category_words
from safety.current import current_policy_version


class ManyForm(Named):
    ids = "many"
    kind = forms.ChoiceField(
        widget=forms.RadioSelect,
        label="Your decision on all of them",
        choices=[(DecisionKind.UPHOLD, "Uphold: what was done was right"), (DecisionKind.OVERTURN, "Overturn: it was wrong")],
        error_messages={"required": "Choose what you decide."},
    )
    clause = forms.ChoiceField(required=False, label="It rests on")
    reason = forms.CharField(
        max_length=REASON_CHARACTERS,
        label="Why",
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Say why, in a few words."},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = ("", "for each the clause that its gate gave")
        self.choose("clause", [own, *grouped(clauses(current_policy_version().document))])


@require_POST
@for_staff("act_on_many")
def many(request: HttpRequest, reviewer: Reviewer) -> HttpResponse:
    """First what to decide is asked; then it is said, for each case, what would happen. Nothing happens here."""
    chosen = _chosen(request)
    asked = "kind" in request.POST
    form = ManyForm(request.POST if asked else None)
    context: dict[str, Any] = {"form": form, "chosen": chosen, "most": MOST, "query": view_of(request), "held": held_by(reviewer)}
    if chosen and asked and form.is_valid():
        said = form.cleaned_data
        preview = many_preview(reviewer, chosen, DecisionKind(said["kind"]), said["clause"], said["reason"])
        context |= {
            "preview": preview,
            "verb": {DecisionKind.UPHOLD: "upheld", DecisionKind.OVERTURN: "overturned"}[preview.kind],
            "planned": [(one, category_words(one.category)) for one in preview.planned],
        }
    return render(request, "moderation/many.html", context, status=422 if asked and not form.is_valid() else 200)


@require_POST
@for_staff("act_on_many")
def confirm(request: HttpRequest, reviewer: Reviewer) -> HttpResponse:
    """Raises NotPreviewed for whatever nobody has just looked at."""
    token = request.POST.get("token", "")
    if not token:
        raise NotPreviewed
    done = many_confirm(reviewer, token)
    return render(request, "moderation/many_done.html", {"done": done, "query": view_of(request)})


def _chosen(request: HttpRequest) -> list[UUID]:
    found = []
    for given in request.POST.getlist("case")[: 10 * MOST]:
        try:
            found.append(UUID(given))
        except ValueError:
            continue
    return list(dict.fromkeys(found))[:MOST]
