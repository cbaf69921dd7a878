"""What somebody reads who has given too many wrong passwords: in the words of the room at whose door they stand."""

from typing import Any

from axes.helpers import get_cool_off
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from common.pages import finish

CONSOLE = ("/moderation/", "/admin/")


def locked_out(request: HttpRequest, response: HttpResponse | None = None, credentials: dict[str, Any] | None = None) -> HttpResponse:
    """For AXES_LOCKOUT_CALLABLE."""
    room = "moderation" if request.path.startswith(CONSOLE) else "volunteers"
    lasts = get_cool_off(request)
    context = {"cooloff_timedelta": lasts, "minutes": max(1, round(lasts.total_seconds() / 60))}
    return finish(render(request, f"{room}/locked_out.html", context, status=429))
