"""Who may see a page, in which language and zone it is made, and how an error becomes a sentence on it."""

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import Any, Concatenate, ParamSpec

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone, translation
from django_htmx.http import HttpResponseClientRedirect

from accounts.models import Person
from common.errors import SightlineError
from common.pages import finish, is_htmx, text
from common.phrases import error_sentence
from volunteers.models import Volunteer
from volunteers.phrases import PHRASES
from volunteers.web.words import framework_language, page_language

P = ParamSpec("P")
Page = Callable[Concatenate[HttpRequest, P], HttpResponse]
VolunteersPage = Callable[Concatenate[HttpRequest, Volunteer, P], HttpResponse]


def volunteer_of(request: HttpRequest) -> Volunteer | None:
    user = request.user
    return Volunteer.objects.select_related("person").filter(person=user).first() if isinstance(user, Person) else None


def public(view: Page[P]) -> Page[P]:
    """For everybody; in the language of whoever looks."""

    @wraps(view)
    def page(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        with translation.override(framework_language(page_language(request))):
            return _finish(view(request, *args, **kwargs))

    return page


def for_volunteers(*, again: Callable[..., HttpResponse] | None = None, plain: bool = False) -> Callable[[VolunteersPage[P]], Page[P]]:
    """For volunteers; a stranger is asked to sign in, another account hears that it is none.

    ``again``: the page on which an error's sentence is shown, called like the view itself; None: a page of its own. ``plain``: a script is
    answered, so an error is its bare sentence and a stranger is not led to another page.
    """

    def decorate(view: VolunteersPage[P]) -> Page[P]:
        @wraps(view)
        def page(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            language = page_language(request)
            with translation.override(framework_language(language)):
                if not request.user.is_authenticated:
                    return _finish(_sign_in_first(request, language, plain))
                volunteer = volunteer_of(request)
                if volunteer is None:
                    sentence = PHRASES.say("web-not-a-volunteer", language)
                    return _finish(_refused(request, sentence, HTTPStatus.FORBIDDEN, plain))
                with timezone.override(volunteer.zone):
                    try:
                        return _finish(view(request, volunteer, *args, **kwargs))
                    except SightlineError as error:
                        status, sentence = error.status, error_sentence(error, language)
                        if again is None or plain or is_htmx(request):
                            return _finish(_refused(request, sentence, status, plain))
                    messages.error(request, sentence)
                    try:
                        response = again(request, volunteer, *args, **kwargs)
                    except SightlineError:  # that page is not theirs either
                        response = _refused(request, sentence, status, plain)
                    if response.status_code == HTTPStatus.OK:
                        response.status_code = status
                    return _finish(response)

        return page

    return decorate


def _sign_in_first(request: HttpRequest, language: str, plain: bool) -> HttpResponse:
    if plain:
        return text(PHRASES.say("web-sign-in-first", language), HTTPStatus.UNAUTHORIZED)
    if is_htmx(request):
        if request.method == "GET":  # a part that the page fetched of itself, perhaps while it is being left; its stream says what is over
            return HttpResponse(status=HTTPStatus.NO_CONTENT)
        return HttpResponseClientRedirect(reverse("volunteers:sign-in"))
    return redirect_to_login(request.get_full_path() if request.method == "GET" else reverse("volunteers:home"))


def _refused(request: HttpRequest, sentence: str, status: int, plain: bool) -> HttpResponse:
    if plain:
        return text(sentence, status)
    if is_htmx(request):
        # Whatever this error is about has changed: the parts of the page look again.
        response = render(request, "volunteers/_problem.html", {"sentence": sentence}, status=status)
        response.headers["HX-Trigger"] = "offers, claim, talk"
        return response
    return render(request, "volunteers/problem.html", {"sentence": sentence}, status=status)


def _finish(response: Any) -> HttpResponse:
    return finish(response, microphone=True)
