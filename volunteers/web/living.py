"""How a volunteer lives: languages, zone, hours, what they take on; and where they are reached while no page is open."""

import json
from pathlib import Path
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from volunteers.models import Volunteer
from volunteers.phrases import PHRASES
from volunteers.push.errors import PushSubscriptionInvalid
from volunteers.services import becoming, pushing
from volunteers.web.access import for_volunteers, public
from volunteers.web.forms import SettingsForm, window_forms
from volunteers.web.words import page_language

WORKER = Path(__file__).resolve().parent.parent / "static" / "volunteers" / "worker.js"


@require_http_methods(["GET", "HEAD", "POST"])
@for_volunteers()
def settings_page(request: HttpRequest, volunteer: Volunteer) -> HttpResponse:
    language = page_language(request)
    posted = request.POST or None
    form = SettingsForm(posted, volunteer=volunteer, language=language)
    windows = window_forms(posted, volunteer, language)
    if request.method == "POST" and form.is_valid() and windows.is_valid():
        filled = form.cleaned_data
        becoming.settings_change(
            volunteer,
            languages=form.chosen_languages(),
            zone=filled["zone"],
            hours=windows.windows(),
            takes_hard=filled["takes_hard"],
            daily_cap=filled["daily_cap"],
        )
        messages.success(request, PHRASES.say("web-saved", language))
        return redirect("volunteers:settings")
    context = {"volunteer": volunteer, "form": form, "windows": windows, "push_key": pushing.public_key()}
    return render(request, "volunteers/settings.html", context)


@require_http_methods(["POST", "DELETE"])
@for_volunteers(plain=True)
def push(request: HttpRequest, volunteer: Volunteer) -> HttpResponse:
    """The browser's own subscription, as its ``toJSON`` gives it: {"endpoint", "keys": {"p256dh", "auth"}}."""
    endpoint, p256dh, auth = _subscription(request.body)
    if request.method == "DELETE":
        pushing.subscription_remove(volunteer.person, endpoint)
    else:
        pushing.subscription_add(volunteer.person, "webpush", endpoint, p256dh, auth)
    return HttpResponse(status=204)


@require_GET
@public
def worker(request: HttpRequest) -> HttpResponse:
    """The service worker. From here, since a worker may act only below its own address."""
    headers = {"Cache-Control": "no-cache"}
    return HttpResponse(WORKER.read_bytes(), content_type="text/javascript; charset=utf-8", headers=headers)


def _subscription(body: bytes) -> tuple[str, str, str]:
    """Raises PushSubscriptionInvalid."""
    try:
        sent: Any = json.loads(body)
        keys = sent.get("keys") or {}
        found = sent["endpoint"], keys.get("p256dh", ""), keys.get("auth", "")
    except (ValueError, KeyError, AttributeError, TypeError, RecursionError) as error:
        raise PushSubscriptionInvalid from error
    if not all(isinstance(one, str) and len(one) <= 1024 and "\0" not in one for one in found):
        raise PushSubscriptionInvalid
    return found
