"""The audit log, newest first, and whether its chain holds."""

from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import urlencode
from django.views.decorators.http import require_GET, require_POST

from moderation.audit_words import WORDS, detail_words, sentence
from moderation.models import AuditEntry, AuditHead, Reviewer
from moderation.services.verifying import chain_verify
from moderation.web.access import for_staff
from moderation.web.plain_form import PlainForm
from moderation.web.words import staff_name

PAGE = 50
#: So many of the newest entries are verified while the page waits; ``manage.py audit_verify`` verifies them all.
VERIFIED_AT_ONCE = 10_000


class AuditFilter(PlainForm):
    verb = forms.ChoiceField(
        required=False, label="What was done", choices=[("", "Anything"), *sorted(WORDS.items(), key=lambda one: one[1])]
    )
    actor = forms.ModelChoiceField(Reviewer.objects.select_related("person"), required=False, label="By whom", empty_label="Anybody")
    subject = forms.CharField(required=False, max_length=64, label="About (the number of a case, a decision, a policy)")
    day = forms.DateField(required=False, label="Up to this day", widget=forms.DateInput(attrs={"type": "date"}))
    before = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["actor"].label_from_instance = staff_name  # type: ignore[attr-defined]

    def entries(self) -> "QuerySet[AuditEntry]":
        asked = self.cleaned_data if self.is_valid() else {}
        found: QuerySet[AuditEntry] = AuditEntry.objects.order_by("-sequence")
        if asked.get("verb"):
            found = found.filter(verb=asked["verb"])
        if asked.get("actor"):
            found = found.filter(actor=asked["actor"].pk)
        if asked.get("subject"):
            found = found.filter(subject_id=asked["subject"].strip())
        if asked.get("day"):
            found = found.filter(at__date__lte=asked["day"])
        if asked.get("before"):
            found = found.filter(sequence__lt=asked["before"])
        return found


def staff_names(numbers: set[UUID]) -> dict[UUID, str]:
    return {one.pk: staff_name(one) for one in Reviewer.objects.select_related("person").filter(pk__in=numbers)}


@require_GET
@for_staff("view_audit")
def audit(request: HttpRequest, reviewer: Reviewer) -> HttpResponse:
    form = AuditFilter(request.GET)
    found = list(form.entries()[: PAGE + 1])
    entries, more = found[:PAGE], len(found) > PAGE
    names = staff_names({entry.actor for entry in entries if entry.actor})
    rows = [
        {
            "entry": entry,
            "who": names.get(entry.actor, "Sightline") if entry.actor else "Sightline",
            "did": sentence(entry.verb, entry.subject_kind, entry.subject_id),
            "details": detail_words(entry.detail),
        }
        for entry in entries
    ]
    kept = [(name, str(value)) for name, value in request.GET.items() if name != "before" and value]
    older = urlencode([*kept, ("before", str(entries[-1].sequence))]) if more else ""
    return render(request, "moderation/audit.html", {"reviewer": reviewer, "form": form, "rows": rows, "older": older})


@require_POST
@for_staff("view_audit")
def verify(request: HttpRequest, reviewer: Reviewer) -> HttpResponse:
    head = AuditHead.objects.filter(pk=1).first()
    after = max(0, (head.sequence if head else 0) - VERIFIED_AT_ONCE)
    verified = chain_verify(after=after)
    if verified.broken:
        messages.error(request, f"The log was tampered with: {verified.broken.why}.")
    else:
        since = f"from entry {after + 1} on" if after else "from the first one on"
        messages.success(request, f"The chain holds: {verified.entries} entries {since}. Its head is {verified.head_hash[:16]}.")
    return redirect("moderation:audit")
