"""The API of the person who asks a human. Views parse and answer; volunteers.services does the work.

Nobody else's request exists here, and nothing here says who the volunteer is. Volunteers have their own door: volunteers.web.
"""

from typing import Any
from uuid import UUID

from django.db.models import Q
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework.generics import ListAPIView
from rest_framework.negotiation import DefaultContentNegotiation
from rest_framework.parsers import MultiPartParser
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.api.views import device_of, person_of
from accounts.models import VolunteerShare
from assistant import selectors as asked
from assistant.api.serializers import PhotoRequest
from assistant.api.views import IDEMPOTENCY, EventStream, found
from assistant.services import media
from common.handoff import HEADER as HANDOFF
from common.handoff import SCOPE_KEY
from common.idempotency import Create, idempotent
from common.parsers import JSONParser
from volunteers.api import serializers as s
from volunteers.api.reading import about, told_requests
from volunteers.models import HelpRequest, ReportReason, Side
from volunteers.selectors import requests_of
from volunteers.services import afterwards, messages, requests
from volunteers.services.errors import HelpRequestOver

LAST_EVENT = OpenApiParameter("Last-Event-ID", str, OpenApiParameter.HEADER, description="The last message number that was heard.")
STREAM = OpenApiResponse(OpenApiTypes.STR, description="Server-sent events: state, wait, message (id = its number), done.")


def own(request: Request, pk: UUID) -> HelpRequest:
    """Raises NotFound for somebody else's."""
    row: HelpRequest = found(requests_of(person_of(request)), pk)
    return row


def told(request: Request, pk: UUID) -> Any:
    return s.HelpRequestSerializer(found(told_requests(person_of(request)), pk)).data


class HelpRequests(ListAPIView[Any]):
    serializer_class = s.HelpRequestSerializer

    def get_queryset(self) -> Any:
        form = s.HelpRequestsFilter(data=self.request.query_params)
        form.is_valid(raise_exception=True)
        mine, question = told_requests(person_of(self.request)), form.validated_data.get("question")
        return mine.filter(Q(question=question) | Q(pk__in=about(question).values("request"))) if question else mine

    @extend_schema(parameters=[s.HelpRequestsFilter])
    def get(self, request: Request) -> Response:
        return self.list(request)

    @extend_schema(request=s.HelpRequestRequest, responses={201: s.HelpRequestSerializer}, parameters=[IDEMPOTENCY])
    @idempotent
    def post(self, request: Request) -> Create:
        """Ask a human about a question. Asked again while it is open, it is the same request: to share more or less, change it."""
        form = s.HelpRequestRequest(data=request.data)
        form.is_valid(raise_exception=True)
        person = person_of(request)
        question = found(asked.questions_of(person), form.validated_data["question"])

        def create() -> Response:
            made = requests.help_ask(person, question, share=VolunteerShare(form.validated_data["share"]))
            return Response(told(request, made.pk), status=201, headers={"Location": f"{request.path}{made.pk}/"})

        return create


class HelpRequestView(APIView):
    @extend_schema(responses=s.HelpRequestSerializer)
    def get(self, request: Request, pk: UUID) -> Response:
        """How a request stands and what was said."""
        return Response(told(request, pk))

    @extend_schema(request=s.ShareRequest, responses=s.HelpRequestSerializer)
    def patch(self, request: Request, pk: UUID) -> Response:
        """Let the volunteer see more, or less, from now on."""
        row = own(request, pk)
        form = s.ShareRequest(data=request.data)
        form.is_valid(raise_exception=True)
        requests.share_change(row, VolunteerShare(form.validated_data["share"]))
        return Response(told(request, pk))


class HelpRequestWithdraw(APIView):
    @extend_schema(request=None, responses={204: None}, parameters=[IDEMPOTENCY])
    @idempotent
    def post(self, request: Request, pk: UUID) -> Create:
        """No volunteer is needed any more; also while one is there."""
        row = own(request, pk)

        def create() -> Response:
            requests.help_withdraw(row)
            return Response(status=204)

        return create


class HelpRequestEvents(APIView):
    """Hands a talk over to the streaming layer; where JSON is accepted, tells how it stands and waits for nothing."""

    renderer_classes = [EventStream, JSONRenderer]
    content_negotiation_class = DefaultContentNegotiation

    @extend_schema(
        responses={(200, "text/event-stream"): STREAM, (200, "application/json"): s.HelpRequestSerializer}, parameters=[LAST_EVENT]
    )
    def get(self, request: Request, pk: UUID) -> Response:
        """Listen to a talk until it has ended. After ``Last-Event-ID``: every later message, once and in order."""
        row = own(request, pk)
        if request.accepted_renderer.format == "json":
            return Response(told(request, pk))
        last = request.headers.get("Last-Event-ID", "")
        after = int(last[:9]) if last.isascii() and last.isdigit() else 0
        handed = {HANDOFF: "help-events"} if getattr(request._request, "scope", {}).get(SCOPE_KEY) else None
        return Response({"request": str(row.pk), "after": after, "device": str(device_of(request).id)}, headers=handed)


class HelpRequestMessages(APIView):
    parser_classes = [JSONParser, MultiPartParser]

    @extend_schema(
        request={"application/json": s.TextRequest, "multipart/form-data": s.VoiceRequest},
        responses={201: s.SentMessageSerializer, 202: s.SentMessageSerializer},
        parameters=[IDEMPOTENCY],
    )
    @idempotent
    def post(self, request: Request, pk: UUID) -> Create:
        """Say something to the volunteer: words (201), or a voice note (202), which they get in words once it has been heard."""
        row = own(request, pk)
        return self._speak(request, row) if request.content_type.startswith("multipart/") else self._say(request, row)

    def _say(self, request: Request, row: HelpRequest) -> Create:
        form = s.TextRequest(data=request.data)
        form.is_valid(raise_exception=True)
        passed = messages.person_words_pass(row, form.validated_data["text"])
        return lambda: Response(s.SentMessageSerializer(messages.person_say_passed(row, passed)).data, status=201)

    def _speak(self, request: Request, row: HelpRequest) -> Create:
        form = s.VoiceRequest(data=request.data)
        form.is_valid(raise_exception=True)
        upload = form.validated_data["voice"]
        stored = media.clip_store(person_of(request), media.clip_check(upload.read(), upload.content_type))
        return lambda: Response(s.SentMessageSerializer(messages.person_speak(row, person_of(request), stored)).data, status=202)


class HelpRequestPhotos(APIView):
    parser_classes = [MultiPartParser]

    @extend_schema(request={"multipart/form-data": PhotoRequest}, responses={201: s.SentPhotoSerializer}, parameters=[IDEMPOTENCY])
    @idempotent
    def post(self, request: Request, pk: UUID) -> Create:
        """Send another photo, under the same consent. It is cleaned, stored and looked at."""
        row = own(request, pk)
        form = PhotoRequest(data=request.data)
        form.is_valid(raise_exception=True)
        if not row.is_open:  # before it is decoded for nothing
            raise HelpRequestOver
        upload = form.validated_data["photo"]
        stored = media.photo_store(person_of(request), media.photo_clean(upload.read(), upload.content_type))

        def create() -> Response:
            sent = requests.photo_send(row, media.photo_add(person_of(request), stored))
            return Response(s.SentPhotoSerializer(sent).data, status=201)

        return create


class HelpRequestThanks(APIView):
    @extend_schema(request=None, responses={201: s.ThanksSerializer}, parameters=[IDEMPOTENCY])
    @idempotent
    def post(self, request: Request, pk: UUID) -> Create:
        """Thank the volunteer, once, when the talk is over."""
        row = own(request, pk)
        return lambda: Response(s.ThanksSerializer(afterwards.thanks_give(row)).data, status=201)


class HelpRequestRating(APIView):
    @extend_schema(request=s.RatingSerializer, responses={201: s.RatingSerializer}, parameters=[IDEMPOTENCY])
    @idempotent
    def post(self, request: Request, pk: UUID) -> Create:
        """Say how it was, once, when the talk is over."""
        row = own(request, pk)
        form = s.RatingSerializer(data=request.data)
        form.is_valid(raise_exception=True)

        def create() -> Response:
            rating = afterwards.rate(afterwards.last_claim(row), Side.PERSON, form.validated_data["stars"])
            return Response(s.RatingSerializer(rating).data, status=201)

        return create


class HelpRequestReport(APIView):
    @extend_schema(request=s.ReportSerializer, responses={201: s.ReportSerializer}, parameters=[IDEMPOTENCY])
    @idempotent
    def post(self, request: Request, pk: UUID) -> Create:
        """Report abuse; also while they talk: then another volunteer is asked. These two never meet again."""
        row = own(request, pk)
        form = s.ReportSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        reason, text = ReportReason(form.validated_data["reason"]), form.validated_data["text"]

        def create() -> Response:
            made = afterwards.report(afterwards.last_claim(row), Side.PERSON, reason, text)
            return Response(s.ReportSerializer(made).data, status=201)

        return create
