"""What an operator asks the running service: its figures, and which part is sick. Strangers learn nothing but one word."""

import hmac

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_safe

from common import exposition
from common.problems import not_found, permission_denied
from config.health import Parts, readiness
from config.rows import Rows

exposition.tell_also(Rows())
exposition.tell_also(Parts())

NO_STORE = {"Cache-Control": "no-store"}


def listen() -> None:
    """Tells the figures at a port too, where METRICS_PORT names one."""
    if settings.METRICS_PORT:
        exposition.listen(settings.METRICS_PORT, settings.METRICS_ADDRESS)


@require_safe
def health(request: HttpRequest) -> JsonResponse:
    """Alive: this process answers. It asks nobody else, so that a database which is down gets no web server restarted."""
    return JsonResponse({"status": "ok"}, headers=NO_STORE)


@require_safe
def ready(request: HttpRequest) -> JsonResponse:
    """200 when people can be served, also when something that they can do without is down ("degraded"); 503 when they cannot ("sick")."""
    found = readiness()
    body = found.as_json() if _is_operator(request) else {"status": found.status}
    response = JsonResponse(body, status=503 if found.status == "sick" else 200, headers=NO_STORE)
    response._has_been_logged = True  # type: ignore[attr-defined]  # Django would log every 503 as an error of ours
    return response


@require_safe
def metrics(request: HttpRequest) -> HttpResponse:
    if not settings.METRICS_TOKEN:
        return not_found(request, LookupError())
    if not _is_operator(request):
        return permission_denied(request, PermissionError())
    return HttpResponse(exposition.text(), content_type=exposition.CONTENT_TYPE, headers=NO_STORE)


def _is_operator(request: HttpRequest) -> bool:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    wanted = settings.METRICS_TOKEN
    return bool(wanted) and scheme.lower() == "bearer" and hmac.compare_digest(token.strip().encode(), wanted.encode())
