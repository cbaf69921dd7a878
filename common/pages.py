"""What every rendered page has in common, whoever it is for."""

from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.cache import add_never_cache_headers
from django_htmx.http import HttpResponseClientRedirect


def is_htmx(request: HttpRequest) -> bool:
    """Whether a part of the page is asked for. (The header, since the middleware may not be there.)"""
    return request.headers.get("HX-Request") == "true"


def moved(request: HttpRequest, where: str) -> HttpResponse:
    """To another page, whether the browser or htmx has asked."""
    if is_htmx(request):
        return HttpResponseClientRedirect(where)
    return HttpResponse(status=HTTPStatus.SEE_OTHER, headers={"Location": where})


def text(sentence: str, status: int) -> HttpResponse:
    """For a script: the bare sentence."""
    return HttpResponse(sentence, status=status, content_type="text/plain; charset=utf-8")


def finish(response: Any, *, microphone: bool = False) -> HttpResponse:
    """Made now, while language and zone are set; kept by nobody."""
    if hasattr(response, "render") and not response.is_rendered:
        response.render()
    if not response.headers.get("Cache-Control"):
        add_never_cache_headers(response)
    # Under "no-referrer" a browser sends a form with "Origin: null", which the protection against forged forms refuses.
    response.headers.setdefault("Referrer-Policy", "same-origin")
    heard = "(self)" if microphone else "()"
    response.headers.setdefault("Permissions-Policy", f"camera=(), microphone={heard}, geolocation=()")
    done: HttpResponse = response
    return done
