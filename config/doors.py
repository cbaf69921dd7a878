"""Every request is counted at the door, and those of the pages by what they do; the API counts its own once it knows who asks.

Who comes too often reads so in the words of the room at whose door they stand.
"""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import translation

from common.addresses import client_address
from common.limits import TooManyRequests, count, rule_of
from common.locale import language_of
from common.pages import finish, is_htmx, text
from common.phrases import error_sentence
from common.problems import CONTENT_TYPE, problem
from volunteers.web.words import framework_language, page_language

API = "/api/"
#: Whether this process lives: asked often and from one place, by whatever keeps us running, and answered without any work.
ALIVE = "/health/"
ROOMS = {"/volunteers/": "volunteers", "/moderation/": "moderation", "/admin/": "moderation"}


class Doors:
    """Middleware; the innermost, so that what it answers gets the others' headers."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path == ALIVE:
            return self.get_response(request)
        try:
            count("door", address=client_address(request))
        except TooManyRequests as error:
            return refused(request, error)
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, arguments: Any, named: Any) -> HttpResponse | None:
        if request.path == ALIVE or request.path.startswith(API):
            return None
        person = request.user.pk if request.path.startswith(tuple(ROOMS)) and request.user.is_authenticated else None
        try:
            count(rule_of(request, "page-read", "page-change"), address=client_address(request), person=person)
        except TooManyRequests as error:
            return refused(request, error)
        return None


def refused(request: HttpRequest, error: TooManyRequests) -> HttpResponse:
    """As problem+json for clients of the API, as a page or its part for browsers, as a bare sentence for scripts."""
    room = next((name for path, name in ROOMS.items() if request.path.startswith(path)), None)
    response: HttpResponse
    if room is None:
        body = problem(error.code, error.status, error_sentence(error, language_of(request)))
        response = JsonResponse(body, status=error.status, content_type=CONTENT_TYPE)
    else:
        response = _page(request, error, room)
    response.headers["Retry-After"] = str(error.retry_after_s)
    return response


def _page(request: HttpRequest, error: TooManyRequests, room: str) -> HttpResponse:
    language = page_language(request) if room == "volunteers" else "en"
    sentence = error_sentence(error, language)
    with translation.override(framework_language(language)):
        if is_htmx(request):
            return finish(render(request, f"{room}/_problem.html", {"sentence": sentence}, status=error.status))
        if "text/html" not in request.headers.get("Accept", ""):
            return finish(text(sentence, error.status))
        return finish(render(request, f"{room}/problem.html", {"sentence": sentence}, status=error.status))
