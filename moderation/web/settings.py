"""How one likes to work oneself."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from moderation.models import Reviewer
from moderation.permissions import may
from moderation.services import people, second_factors
from moderation.services.exposure import break_take, exposure_today
from moderation.web.access import ANYBODY, for_staff
from moderation.web.forms import SettingsForm

BREAKS = (10, 30, 60)


@require_http_methods(["GET", "HEAD", "POST"])
@for_staff(ANYBODY)
def settings_page(request: HttpRequest, reviewer: Reviewer) -> HttpResponse:
    form = SettingsForm(request.POST or None, reviewer=reviewer)
    if request.method == "POST" and form.is_valid():
        people.settings_change(reviewer, **form.cleaned_data)
        messages.success(request, "Saved.")
        return redirect("moderation:settings")
    return _page(request, reviewer, form)


def _page(request: HttpRequest, reviewer: Reviewer, form: SettingsForm | None = None) -> HttpResponse:
    context = {
        "reviewer": reviewer,
        "form": form or SettingsForm(reviewer=reviewer),
        "exposure": exposure_today(reviewer),
        "breaks": BREAKS if may(reviewer, "take_case") else (),
        "codes_left": second_factors.codes_left(reviewer.person) if reviewer.person else 0,
        "now": timezone.now(),
    }
    return render(request, "moderation/settings.html", context)


@require_POST
@for_staff("take_case", again=_page)
def break_now(request: HttpRequest, reviewer: Reviewer) -> HttpResponse:
    """``minutes``: one of BREAKS. Anything else is no button of ours and does nothing."""
    minutes = {str(choice): choice for choice in BREAKS}.get(request.POST.get("minutes", ""))
    if minutes is not None:
        until = break_take(reviewer, minutes)
        messages.success(request, f"Enjoy your break. It lasts until {timezone.localtime(until):%H:%M}.")
    return redirect("moderation:settings")
