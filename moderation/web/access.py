"""Who may see a page of the console, and how an error becomes a sentence on it."""

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import Concatenate, ParamSpec

from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone, translation
from django_htmx.http import HttpResponseClientRedirect

from common.errors import SightlineError
from common.pages import finish, is_htmx, text
from common.phrases import error_sentence
from moderation.models import Reviewer
from moderation.permissions import check, reviewer_of
from moderation.services.errors import SecondFactorNeeded
from moderation.web import session
from moderation.web.forms import CodeForm
from moderation.web.kept import keep

P = ParamSpec("P")
Page = Callable[Concatenate[HttpRequest, P], HttpResponse]
StaffPage = Callable[Concatenate[HttpRequest, Reviewer, P], HttpResponse]

#: For everybody on the staff, whatever their role.
ANYBODY = ""
LANGUAGE = "en"
NO_STAFF = "This account does not belong to the staff."
NO_PAGE = "There is nothing here. It may have been erased, or the address is wrong."
SIGN_IN = "Please sign in first."


def public(view: Page[P]) -> Page[P]:
    """For everybody: the way in."""

    @wraps(view)
    def page(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        with translation.override(LANGUAGE):
            return finish(view(request, *args, **kwargs))

    return page


def for_staff(
    verb: str, *, fresh: bool = False, again: Callable[..., HttpResponse] | None = None, plain: bool = False, background: bool = False
) -> Callable[[StaffPage[P]], Page[P]]:
    """For staff who may ``verb`` (moderation.permissions; ANYBODY: all of them) and have given their second factor.

    ``fresh``: within the last 15 minutes. ``again``: the page on which an error's sentence is shown, called like the view itself; None: a
    page of its own. ``plain``: a script is answered, so an error is its bare sentence and nobody is led to another page. ``background``: a
    script asks by itself, which is no sign that somebody is there.
    """

    def decorate(view: StaffPage[P]) -> Page[P]:
        @wraps(view)
        def page(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            with translation.override(LANGUAGE):
                if not request.user.is_authenticated:
                    return finish(_sign_in_first(request, plain))
                reviewer = reviewer_of(request.user)
                if session.is_of_another_role(request, reviewer):  # also: has left
                    logout(request)
                    return finish(_sign_in_first(request, plain))
                if reviewer is None:
                    return finish(refused(request, NO_STAFF, HTTPStatus.FORBIDDEN, plain))
                if not session.is_verified(request, fresh=fresh):
                    return finish(_second_factor_first(request, plain))
                if not background:
                    session.used(request)
                with timezone.override(reviewer.zone):
                    return finish(_answer(request, reviewer, *args, **kwargs))

        def _answer(request: HttpRequest, reviewer: Reviewer, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            try:
                if verb:
                    check(reviewer, verb)
                return view(request, reviewer, *args, **kwargs)
            except Http404:
                return refused(request, NO_PAGE, HTTPStatus.NOT_FOUND, plain)
            except SecondFactorNeeded:
                return _second_factor_first(request, plain)
            except SightlineError as error:
                status, sentence = error.status, error_sentence(error, LANGUAGE)
            if again is None or plain or is_htmx(request):
                return refused(request, sentence, status, plain)
            messages.error(request, sentence)
            try:
                response = again(request, reviewer, *args, **kwargs)
            except (SightlineError, Http404):  # that page is not theirs either, or is gone
                return refused(request, sentence, status, plain)
            if response.status_code == HTTPStatus.OK:
                response.status_code = status
            return response

        return page

    return decorate


def refused(request: HttpRequest, sentence: str, status: int, plain: bool = False) -> HttpResponse:
    """A sentence instead of the page: bare for a script, in its place for htmx, else as a page of its own."""
    if plain:
        return text(sentence, status)
    template = "_problem" if is_htmx(request) else "problem"
    return render(request, f"moderation/{template}.html", {"sentence": sentence}, status=status)


def _sign_in_first(request: HttpRequest, plain: bool) -> HttpResponse:
    if plain:
        return text(SIGN_IN, HTTPStatus.UNAUTHORIZED)
    where = reverse("moderation:sign-in")
    if is_htmx(request):
        return HttpResponseClientRedirect(where)
    return redirect_to_login(request.get_full_path() if request.method == "GET" else reverse("moderation:home"), login_url=where)


def _second_factor_first(request: HttpRequest, plain: bool) -> HttpResponse:
    """What was being sent is not lost: it stays in the page that is open (htmx), or travels with the page that asks for the code."""
    sentence = error_sentence(SecondFactorNeeded(), LANGUAGE)
    if plain:
        return text(sentence, HTTPStatus.FORBIDDEN)
    where = reverse("moderation:second-factor")
    if is_htmx(request):
        return render(request, "moderation/_problem.html", {"sentence": sentence, "code_at": where}, status=HTTPStatus.FORBIDDEN)
    if request.method in ("GET", "HEAD"):
        return redirect_to_login(request.get_full_path(), login_url=where)
    context = {"form": CodeForm(), "kept": keep(request), "sentence": sentence}
    return render(request, "moderation/second_factor.html", context, status=HTTPStatus.FORBIDDEN)
