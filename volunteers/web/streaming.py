"""Where a volunteer's open page listens. The view only looks who it is; ``volunteers.web.events`` speaks to the browser."""

import json

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from common.handoff import HEADER, SCOPE_KEY
from volunteers.models import Volunteer
from volunteers.services.errors import VolunteerBlocked
from volunteers.web.access import for_volunteers


@require_GET
@for_volunteers(plain=True)
def events(request: HttpRequest, volunteer: Volunteer) -> HttpResponse:
    if volunteer.blocked_at is not None:
        raise VolunteerBlocked
    if not getattr(request, "scope", {}).get(SCOPE_KEY):  # nobody would take the response over, and its parameters are for nobody else
        return HttpResponse(status=501)
    body = json.dumps({"volunteer": str(volunteer.pk), "session": request.session.session_key})
    return HttpResponse(body, content_type="application/json", headers={HEADER: "volunteer-events"})
