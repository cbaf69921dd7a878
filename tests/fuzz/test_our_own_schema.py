"""Whatever a client sends to any operation of our own OpenAPI document: no crash, and the answer is what the document says.

Sent as Alice, about rows that she has: an id that could be one of hers is one of hers, since only that goes further than "not found".
"""

import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from uuid import UUID

import pytest
import schemathesis
from django.core.handlers.wsgi import WSGIHandler
from django.core.signals import request_finished, request_started
from django.db import close_old_connections, transaction
from django.utils import timezone
from drf_spectacular.generators import SchemaGenerator
from schemathesis.checks import not_a_server_error
from schemathesis.config import CoveragePhaseConfig, GenerationConfig, PhasesConfig, ProjectConfig, ProjectsConfig, SchemathesisConfig
from schemathesis.core.transport import Response
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)

from accounts.models import VolunteerShare
from accounts.tokens import tokens_issue
from assistant.models import Conversation, Question, QuestionState
from assistant.services.media import CheckedClip, clip_add
from moderation.services.notices import notice_give
from tests.conftest import Client, draw_label
from tests.fuzz.bounds import TIMES, bounded
from tests.volunteers.conftest import photo_of, with_photo
from volunteers.services.requests import help_ask

pytestmark = [pytest.mark.django_db, pytest.mark.filterwarnings("ignore:StreamingHttpResponse must consume:Warning")]

CONFORMS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    unsupported_method,
]
#: What the streaming layer answers, outside of this application (common.handoff): tests/assistant/api, tests/volunteers/api.
HANDED_OVER = ("/events/", "/ask/")

config = SchemathesisConfig(
    projects=ProjectsConfig(
        default=ProjectConfig(
            generation=GenerationConfig(deterministic=TIMES == 1),
            phases=PhasesConfig(coverage=CoveragePhaseConfig(unexpected_methods={"trace"})),
        )
    )
)
document = json.loads(json.dumps(SchemaGenerator().get_schema(public=True), default=str))
schema = schemathesis.openapi.from_dict(document, config=config)
schema.app = WSGIHandler()


@pytest.fixture(autouse=True)
def one_connection() -> Iterator[None]:
    """The end of a request must not end the connection: all of them are within the test's own transaction."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.fixture
def hers(alice: Client) -> dict[str, str]:
    """By the kind that a path names: the id of one row of Alice's."""
    person = alice.person
    photo = photo_of(person, content=draw_label("MILK", size=(320, 240)))
    refused = Question.objects.create(
        person=person,
        conversation=Conversation.objects.create(person=person),
        typed=True,
        text="Is the milk still good?",
        state=QuestionState.ANSWERED,
        answer_language="en",
        verdict="refuse",
        finished_at=timezone.now(),
    )
    with_photo(refused, photo)
    clip = clip_add(person, CheckedClip(b"RIFF" + bytes(range(256)), "audio/wav", 1.0), hear_now=False)
    notice = notice_give(person, "restored")
    asked = help_ask(person, refused, share=VolunteerShare.WHOLE)
    return {
        "photos": str(photo.pk),
        "clips": str(clip.pk),
        "conversations": str(refused.conversation_id),
        "questions": str(refused.pk),
        "help-requests": str(asked.pk),
        "notices": str(notice.pk),
    }


@schema.parametrize()
@bounded(3)
def test_no_request_crashes_and_every_answer_is_as_documented(case, alice: Client, hers: dict[str, str]) -> None:  # type: ignore[no-untyped-def]
    assert alice.device is not None
    token = tokens_issue(alice.device, timedelta(days=1)).access_token
    with suppress(ValueError, KeyError, TypeError):
        UUID(case.path_parameters["id"])
        case.path_parameters["id"] = hers[case.path.split("/")[3]]
    with transaction.atomic():
        response = case.call(headers={"Authorization": f"Bearer {token}"})
        transaction.set_rollback(True)
    case.validate_response(response, checks=[not_a_server_error] if case.path.endswith(HANDED_OVER) else CONFORMS)
    if response.status_code >= 400:
        is_a_problem_to_be_spoken(response)


def is_a_problem_to_be_spoken(response: Response) -> None:
    assert response.headers["content-type"] == ["application/problem+json"]
    problem = response.json()
    assert problem["detail"]
    assert problem["code"]
    assert problem["status"] == response.status_code
