"""The ASGI application: Django, the streaming layer it hands long answers to, and the limit on what may be sent."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

from django.conf import settings
from django.core.asgi import get_asgi_application

_django = get_asgi_application()

from assistant.api.events import question_events, question_json  # noqa: E402  # Django must be set up first
from common.body_limit import BodyLimit  # noqa: E402
from common.handoff import Handoff  # noqa: E402
from common.observed import Observed  # noqa: E402
from config.inside import listen  # noqa: E402
from volunteers.api.events import help_events  # noqa: E402
from volunteers.web.events import volunteer_events  # noqa: E402

RESPONDERS = {
    "question-events": question_events,
    "question-json": question_json,
    "help-events": help_events,
    "volunteer-events": volunteer_events,
}

application = Observed(
    BodyLimit(
        Handoff(_django, RESPONDERS),
        upload_bytes=settings.REQUEST_MAX_BYTES,
        other_bytes=settings.DATA_UPLOAD_MAX_MEMORY_SIZE,
    )
)
listen()
