"""The way in, part two: the code. Whoever has no second factor yet sets one up; without one nothing else opens."""

from http import HTTPStatus

from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_http_methods, require_POST

from moderation.models import Reviewer
from moderation.permissions import reviewer_of
from moderation.qr import qr_svg
from moderation.services import second_factors
from moderation.web import session
from moderation.web.access import ANYBODY, NO_STAFF, for_staff, public, refused
from moderation.web.forms import CodeForm, NewPasswordForm
from moderation.web.kept import is_ours, kept_from

WRONG = "This code does not fit."
WAIT = "Please wait {seconds} seconds before the next one."
#: Kept in the session: which authenticator is being set up. Another browser is shown another secret.
NEW = "authenticator_new"
SOON = "Please wait a moment, then use the next code that your authenticator shows."


def _half_way(request: HttpRequest) -> Reviewer | HttpResponse:
    """Whoever has given the password; else where they are sent."""
    if not request.user.is_authenticated:
        return redirect_to_login(_next(request), login_url=reverse("moderation:sign-in"))
    return reviewer_of(request.user) or refused(request, NO_STAFF, HTTPStatus.FORBIDDEN)


@require_http_methods(["GET", "HEAD", "POST"])
@public
def code(request: HttpRequest) -> HttpResponse:
    """Asks for the code and leads back to where it was asked for, or shows again what was being sent."""
    reviewer = _half_way(request)
    if isinstance(reviewer, HttpResponse):
        return reviewer
    if reviewer.person is None or not second_factors.has_second_factor(reviewer.person):
        return redirect_to_login(_next(request), login_url=reverse("moderation:second-factor-setup"))
    form, kept = CodeForm(request.POST or None), kept_from(request.POST, request)
    if request.method == "POST" and form.is_valid():
        device = second_factors.code_check(reviewer, form.cleaned_data["code"])
        if device is not None:
            session.begin(request, reviewer, device)
            return render(request, "moderation/kept.html", {"kept": kept}) if kept else redirect(_next(request))
        form.add_error("code", _try_again(reviewer, confirmed=True))
    context = {"form": form, "kept": kept, "next": _next(request)}
    return render(request, "moderation/second_factor.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@public
def set_up(request: HttpRequest) -> HttpResponse:
    """A new authenticator. Where there is one already, only whoever has just given its code may change it."""
    reviewer = _half_way(request)
    if isinstance(reviewer, HttpResponse):
        return reviewer
    assert reviewer.person is not None  # noqa: S101  # whoever is signed in has an account
    another = second_factors.has_second_factor(reviewer.person)
    if another and not session.is_verified(request, fresh=True):
        return redirect_to_login(request.path, login_url=reverse("moderation:second-factor"))
    posted = request.POST or None
    form = CodeForm(posted) if another else NewPasswordForm(posted, person=reviewer.person)
    form.fields["code"].help_text = "The six digits that your authenticator shows now."
    if request.method == "POST" and form.is_valid():
        confirmed = second_factors.authenticator_confirm(
            reviewer, request.session.get(NEW), form.cleaned_data["code"], form.cleaned_data.get("password")
        )
        if confirmed is not None:
            device, codes = confirmed
            update_session_auth_hash(request, reviewer.person)
            session.begin(request, reviewer, device)
            return _recovery_codes(request, codes, _next(request))
        form.add_error("code", _try_again(reviewer, confirmed=False))
    device = second_factors.authenticator_new(reviewer.person, request.session.get(NEW))
    request.session[NEW] = device.pk
    context = {
        "form": form,
        "next": _next(request),
        "secret": second_factors.secret_of(device),
        "link": device.config_url,
        "qr": mark_safe(qr_svg(device.config_url, "QR code with the secret")),  # noqa: S308  # drawn here, of our own words
    }
    return render(request, "moderation/second_factor_setup.html", context)


@require_POST
@for_staff(ANYBODY, fresh=True)
def recovery_codes(request: HttpRequest, reviewer: Reviewer) -> HttpResponse:
    """New ones; the former are void."""
    return _recovery_codes(request, second_factors.recovery_codes_renew(reviewer), reverse("moderation:settings"))


def _recovery_codes(request: HttpRequest, codes: tuple[str, ...], where: str) -> HttpResponse:
    return render(request, "moderation/recovery_codes.html", {"codes": codes, "next": where})


def _try_again(reviewer: Reviewer, *, confirmed: bool) -> str:
    seconds = second_factors.wait_s(reviewer.person, confirmed=confirmed) if reviewer.person else 0
    return f"{WRONG} {WAIT.format(seconds=seconds) if seconds > 1 else SOON}"


def _next(request: HttpRequest) -> str:
    """Where one wanted to go; the start where that is not here."""
    where = request.POST.get("next") or request.GET.get("next") or ""
    return where if is_ours(where, request) else reverse("moderation:home")
