"""Making a decided case a gold one: the right answer is fixed, and colleagues are asked about it without knowing."""

from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from moderation.models import DecisionKind, ReviewCase, Reviewer
from moderation.services.agreeing import gold_mark
from moderation.web.access import for_staff
from moderation.web.words import category_words, kind_choices
from safety.engine.taxonomy import Category

NOT_FILLED = "Choose a right answer from the list. A case that is not gold has no category."


class GoldForm(forms.Form):
    kind = forms.ChoiceField()  # in this place; what it offers depends on the case
    category = forms.ChoiceField(
        required=False,
        label="Which category it really is",
        choices=[("", "none: it is harmless"), *((one.value, category_words(one)) for one in Category)],
    )

    def __init__(self, case: ReviewCase, posted: QueryDict | None = None) -> None:
        super().__init__(posted, label_suffix="", auto_id="gold-%s", initial={"kind": case.gold, "category": case.gold_category})
        kinds = [choice for choice in kind_choices(case.source) if choice[0] != DecisionKind.ESCALATE]
        self.fields["kind"] = forms.ChoiceField(required=False, label="The right answer", choices=[("", "not a gold case"), *kinds])

    def clean(self) -> dict[str, Any]:
        filled = super().clean() or {}
        if not filled.get("kind") and filled.get("category"):
            raise forms.ValidationError(NOT_FILLED)
        return filled


@require_POST
@for_staff("mark_gold")
def gold(request: HttpRequest, reviewer: Reviewer, case_id: UUID) -> HttpResponse:
    case = get_object_or_404(ReviewCase, pk=case_id)
    form = GoldForm(case, request.POST)
    if form.is_valid():
        gold_mark(reviewer, case, form.cleaned_data["kind"], form.cleaned_data["category"])
        messages.success(request, "It is a gold case now." if case.gold else "It is no gold case any more.")
    else:
        messages.error(request, NOT_FILLED)
    return redirect("moderation:case", case_id=case_id)
