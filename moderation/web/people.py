"""Who is on the staff. Leads change it, with a fresh second factor; auditors see it."""

from datetime import timedelta
from uuid import UUID

from django.contrib import messages
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from moderation.agreement import agreement_of
from moderation.alias import alias
from moderation.charts import kappa_words
from moderation.models import Reviewer
from moderation.permissions import may
from moderation.services import people, second_factors
from moderation.services.agreeing import pairs_of_two, pairs_with_gold
from moderation.services.exposure import exposure_today
from moderation.web.access import for_staff
from moderation.web.forms import NewColleagueForm, PlaceForm

AGREED_SINCE = timedelta(days=90)


def _staff(request: HttpRequest, reviewer: Reviewer) -> HttpResponse:
    """A staff is dozens, not thousands, so each one's exposure is asked for by itself."""
    here = Reviewer.objects.filter(left_at=None).select_related("person").order_by("role", "created_at")
    rows = [{"reviewer": one, "alias": alias("reviewer", one.pk), "exposure": exposure_today(one)} for one in here]
    context = {
        "reviewer": reviewer,
        "rows": rows,
        "left": [(one, alias("reviewer", one.pk)) for one in Reviewer.objects.exclude(left_at=None).order_by("-left_at")[:50]],
        "changes": may(reviewer, "change_people"),
    }
    return render(request, "moderation/people.html", context)


staff = require_GET(for_staff("view_people")(_staff))


@require_http_methods(["GET", "HEAD", "POST"])
@for_staff("change_people", fresh=True)
def add(request: HttpRequest, reviewer: Reviewer) -> HttpResponse:
    """The first password is shown once, to the lead who hands it over."""
    form = NewColleagueForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        filled = form.cleaned_data
        try:
            with transaction.atomic():
                person, password = people.staff_account(filled["username"])
                colleague = people.staff_add(reviewer, person, filled["role"], filled["languages"], filled["highest_budget"])
        except IntegrityError:  # somebody took the name at the same moment
            form.add_error("username", "This user name is taken.")
        else:
            return _first_password(request, reviewer, colleague, password)
    return render(request, "moderation/person_of_staff.html", {"reviewer": reviewer, "form": form, "new": True})


def _colleague(request: HttpRequest, reviewer: Reviewer, number: UUID, form: PlaceForm | None = None) -> HttpResponse:
    colleague = get_object_or_404(Reviewer.objects.select_related("person"), pk=number, left_at=None)
    context = {
        "reviewer": reviewer,
        "colleague": colleague,
        "alias": alias("reviewer", colleague.pk),
        "exposure": exposure_today(colleague),
        "agreement": _agreement(colleague),
        "second_factor": colleague.person is not None and second_factors.has_second_factor(colleague.person),
        "form": (form or PlaceForm(reviewer=colleague)) if may(reviewer, "change_people") and colleague.pk != reviewer.pk else None,
    }
    return render(request, "moderation/person_of_staff.html", context)


def _agreement(colleague: Reviewer) -> list[tuple[str, int, str]]:
    """(beside whom, in how many pairs, how far they agree on whether the gate was right), of the last 90 days."""
    since = timezone.now() - AGREED_SINCE
    sides = (("other reviewers", pairs_of_two(since)), ("gold cases", pairs_with_gold(since)))
    found = [(name, agreement_of(colleague.pk, pairs)) for name, pairs in sides]
    return [(name, one.n, kappa_words(one.kind)) for name, one in found]


colleague = require_GET(for_staff("view_people")(_colleague))


@require_POST
@for_staff("change_people", fresh=True, again=_colleague)
def change(request: HttpRequest, reviewer: Reviewer, number: UUID) -> HttpResponse:
    colleague = get_object_or_404(Reviewer, pk=number, left_at=None)
    form = PlaceForm(request.POST, reviewer=colleague)
    if not form.is_valid():
        return _colleague(request, reviewer, number, form)
    people.staff_change(reviewer, colleague, **form.cleaned_data)
    messages.success(request, "Saved.")
    return redirect("moderation:colleague", number)


@require_POST
@for_staff("change_people", fresh=True, again=_colleague)
def leave(request: HttpRequest, reviewer: Reviewer, number: UUID) -> HttpResponse:
    colleague = get_object_or_404(Reviewer, pk=number, left_at=None)
    people.staff_leave(reviewer, colleague)
    messages.success(request, f"{alias('reviewer', colleague.pk).capitalize()} is no longer on the staff.")
    return redirect("moderation:people")


@require_POST
@for_staff("change_people", fresh=True, again=_colleague)
def reset(request: HttpRequest, reviewer: Reviewer, number: UUID) -> HttpResponse:
    colleague = get_object_or_404(Reviewer.objects.select_related("person"), pk=number, left_at=None)
    return _first_password(request, reviewer, colleague, people.way_in_reset(reviewer, colleague))


def _first_password(request: HttpRequest, reviewer: Reviewer, colleague: Reviewer, password: str) -> HttpResponse:
    context = {"reviewer": reviewer, "colleague": colleague, "password": password}
    return render(request, "moderation/first_password.html", context)
