"""What every request to the API has in common."""

import os
from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse

from common.observed import ROUTE_KEY

API = "/api/v1/"


class ApiRequests:
    """A chunked body gets the length that it turned out to have (without one it would be read as empty); answers are kept by no cache."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if "chunked" in request.headers.get("Transfer-Encoding", "").lower() and not request.META.get("CONTENT_LENGTH"):
            stream: Any = getattr(request, "_stream", None)
            if hasattr(stream, "seek"):
                request.META["CONTENT_LENGTH"] = str(stream.seek(0, os.SEEK_END))
                stream.seek(0)
        response = self.get_response(request)
        if request.path.startswith(API):
            response.headers.setdefault("Cache-Control", "no-store")
        return response


class Route:
    """Leaves the pattern of the route, which names nobody, where the outermost layer (common.observed) finds it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, arguments: Any, named: Any) -> None:
        scope = getattr(request, "scope", None)
        if scope is not None and request.resolver_match is not None:
            scope[ROUTE_KEY] = request.resolver_match.route


class BrowserLimits:
    """What a browser may do with any answer of ours, unless its page says otherwise: nothing beyond showing it on our own pages."""

    DEFAULTS = (
        ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), display-capture=(), payment=(), usb=()"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("X-Permitted-Cross-Domain-Policies", "none"),
    )

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        for name, value in self.DEFAULTS:
            response.headers.setdefault(name, value)
        return response
