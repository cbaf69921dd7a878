"""From case to test: the scrubbed words of a decided case, read and mended by whoever decided, kept as an evaluation case."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from moderation.models import ReviewCase, Reviewer
from moderation.permissions import check
from moderation.services.errors import NothingToTest
from moderation.services.queue import is_blind_for
from moderation.services.tests_from_cases import ORDINARY, Suggestion, suggestion, test_make
from moderation.web.access import for_staff
from moderation.web.case import case_of
from moderation.web.named import Named
from moderation.web.words import category_words
from safety.engine.taxonomy import Category

LABELS = {
    "question": "Question",
    "sentence": "Sentence",
    "ocr_text": "Print in the photo",
    "previous": "Sentences heard before, one a line",
    "previous_turns": "Questions before, one a line",
}
EXPECTED = {True: "It must be stopped.", False: "It must be let through."}


class TestForm(Named):
    """Its fields are the words of the suggestion; what is no words (whether there is a face) stays as it is."""

    ids = "test"
    category = forms.ChoiceField(label="Category", choices=[(one, category_words(one)) for one in (*Category, ORDINARY)])
    language = forms.CharField(max_length=3, label="Language", help_text="A code of two or three letters.")

    def __init__(self, *args: Any, suggested: Suggestion, **kwargs: Any) -> None:
        initial = {"category": suggested.category, "language": suggested.language}
        super().__init__(*args, **{"initial": initial, **kwargs})
        self.suggested = suggested
        for name, label in LABELS.items():
            if name in suggested.row:
                value = suggested.row[name]
                text = "\n".join(value) if isinstance(value, list) else value
                widget = forms.Textarea(attrs={"rows": 3, "dir": "auto", "lang": suggested.language})
                self.fields[name] = forms.CharField(required=False, label=label, initial=text, widget=widget)

    def wanted(self) -> Suggestion:
        said, row = self.cleaned_data, dict(self.suggested.row)
        for name in LABELS.keys() & row.keys():
            text = said[name].replace("\r\n", "\n")
            row[name] = text.splitlines() if isinstance(row[name], list) else text or None
        return replace(self.suggested, category=said["category"], language=said["language"], row=row)


def form_page(request: HttpRequest, reviewer: Reviewer, /, case_id: UUID) -> HttpResponse:
    """Raises NothingToTest."""
    case = case_of(case_id)
    suggested = _suggestion(reviewer, case)
    form = TestForm(request.POST if request.method == "POST" else None, suggested=suggested)
    context = {"case": case, "form": form, "number": str(case.pk)[:8], "expected": EXPECTED[suggested.stop]}
    return render(request, "moderation/test.html", context, status=422 if form.is_bound else 200)


def _suggestion(reviewer: Reviewer, case: ReviewCase) -> Suggestion:
    """For whoever may still review the case without knowing of it, it is not decided: what it should be would tell how it was."""
    check(reviewer, "make_test", case)
    if is_blind_for(reviewer, case):
        raise NothingToTest("not decided")
    return suggestion(case)


test = require_GET(for_staff("make_test")(form_page))


@require_POST
@for_staff("make_test", again=form_page)
def keep(request: HttpRequest, reviewer: Reviewer, case_id: UUID) -> HttpResponse:
    case = case_of(case_id)
    form = TestForm(request.POST, suggested=_suggestion(reviewer, case))
    if not form.is_valid():
        return form_page(request, reviewer, case_id)
    test_make(reviewer, case, form.wanted())
    messages.success(request, "It is a test now.")
    return redirect("moderation:case", case_id=case_id)
