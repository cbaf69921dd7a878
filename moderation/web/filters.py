"""Narrowing the queue, and keeping a view of it under a name."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from common.languages import LANGUAGES
from moderation.models import CaseState, Reviewer, SavedFilter, Source
from moderation.services.queue import CATEGORIES
from moderation.web.access import for_staff
from moderation.web.named import Named
from moderation.web.words import SEVERITIES, category_words, language_words

MOST_KEPT = 30


class FilterForm(Named):
    """Every field narrows; nothing is required. Its names are those of moderation.services.queue.QueueFilters."""

    ids = "filter"
    search = forms.CharField(
        required=False, max_length=100, label="Search", help_text="Words of the question, or the start of a case's number."
    )
    source = forms.ChoiceField(required=False, label="Why it is here")
    category = forms.ChoiceField(required=False, label="Category")
    language = forms.ChoiceField(required=False, label="Language")
    severity = forms.ChoiceField(required=False, label="Severity, at least")
    state = forms.ChoiceField(required=False, label="State")
    overdue = forms.BooleanField(required=False, label="Overdue only")
    mine = forms.BooleanField(required=False, label="Mine only")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        any_ = ("", "any")
        self.choose("source", [any_, *((value, label) for value, label in Source.choices)])
        self.choose("category", [any_, *((one, category_words(one)) for one in CATEGORIES)])
        self.choose("language", [any_, *((code, language_words(code)) for code in LANGUAGES)])
        self.choose("severity", [any_, *((str(level), words) for level, words in SEVERITIES.items())])
        self.choose("state", [("", "to be decided"), *((value, label) for value, label in CaseState.choices)])


class SaveForm(Named):
    ids = "save"
    name = forms.CharField(max_length=60, label="Name of this view")
    query = forms.CharField(max_length=500, required=False, widget=forms.HiddenInput)


def clean_query(query: str) -> str:
    """Only what narrows, in one order; without the number of a page."""
    asked = QueryDict(query[:2000])
    kept = QueryDict(mutable=True)
    for name in FilterForm.base_fields:
        if value := asked.get(name, "").strip():
            kept[name] = value[:100]
    return kept.urlencode()[:500]


@require_POST
@for_staff("view_case")
def filter_save(request: HttpRequest, reviewer: Reviewer) -> HttpResponse:
    """A name that is taken is given to the new view."""
    form, query = SaveForm(request.POST), clean_query(request.POST.get("query", ""))
    name = form.cleaned_data["name"].strip() if form.is_valid() else ""
    if not name:
        messages.error(request, "Please give the view a name.")
    elif SavedFilter.objects.filter(reviewer=reviewer).exclude(name=name).count() >= MOST_KEPT:
        messages.error(request, f"You have {MOST_KEPT} views already. Please delete one first.")
    else:
        SavedFilter.objects.update_or_create(reviewer=reviewer, name=name, defaults={"query": query})
        messages.success(request, f"The view is kept as {name}.")
    return redirect(reverse("moderation:queue") + (f"?{query}" if query else ""))


@require_POST
@for_staff("view_case")
def filter_delete(request: HttpRequest, reviewer: Reviewer, number: int) -> HttpResponse:
    get_object_or_404(SavedFilter, reviewer=reviewer, pk=number).delete()
    messages.success(request, "The view is deleted.")
    return redirect("moderation:queue")
