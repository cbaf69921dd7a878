"""The API of conversations, photos, clips and questions. Views parse and answer; assistant.services does the work."""

import json
from datetime import datetime
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework.generics import ListAPIView
from rest_framework.negotiation import DefaultContentNegotiation
from rest_framework.parsers import MultiPartParser
from rest_framework.renderers import BaseRenderer, JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.api.views import device_of, person_of
from assistant import selectors
from assistant.api import serializers as s
from assistant.models import Clip, Conversation, Question
from assistant.services import coaching, line, media, questions
from assistant.services.errors import NotFound
from common.handoff import HEADER as HANDOFF
from common.handoff import SCOPE_KEY
from common.idempotency import KEY_SCHEMA, Create, idempotent
from common.languages import spoken
from common.locale import accepted, language_of

IDEMPOTENCY = OpenApiParameter(
    "Idempotency-Key", KEY_SCHEMA, OpenApiParameter.HEADER, description="Send the same request again safely for 24 h."
)
LAST_EVENT = OpenApiParameter("Last-Event-ID", str, OpenApiParameter.HEADER, description="The last sentence number that was heard.")
STREAM = OpenApiResponse(
    OpenApiTypes.STR, description="Server-sent events: question, transcript, status, sentence (id = its number), done."
)


def found(queryset: Any, pk: UUID) -> Any:
    """The person's own row; somebody else's does not exist."""
    row = queryset.filter(pk=pk).first()
    if row is None:
        raise NotFound
    return row


def accepts(request: Request) -> str:
    return accepted(request.headers.get("Accept-Language", "")) or ""


def told_language(request: Request, values: dict[str, Any]) -> str:
    """In which language a question probably is, before anybody has looked at its words."""
    return values["language"] or language_of(request)


class EventStream(BaseRenderer):
    """Lets ``Accept: text/event-stream`` be negotiated; the bytes themselves are written by assistant.api.events."""

    media_type = "text/event-stream"
    format = "events"
    charset = "utf-8"

    def render(self, data: Any, accepted_media_type: str | None = None, renderer_context: Any = None) -> bytes:
        return json.dumps(data, default=str).encode()


class _Streaming(APIView):
    """Hands a question over to the streaming layer: as events, or as JSON when that is what the client accepts."""

    renderer_classes = [EventStream, JSONRenderer]
    content_negotiation_class = DefaultContentNegotiation

    def answer(self, request: Request, question_id: str, after: int = 0, status: int = 200) -> Response:
        handed = {"question": question_id, "after": after, "language": language_of(request), "device": str(device_of(request).id)}
        return Response(handed, status=status)

    def finalize_response(self, request: Request, response: Response, *args: Any, **kwargs: Any) -> Response:
        response = super().finalize_response(request, response, *args, **kwargs)
        scope = getattr(request._request, "scope", {})
        if response.status_code < 300 and request.method in ("GET", "POST") and scope.get(SCOPE_KEY):
            wants_json = request.accepted_renderer.format == "json"
            response[HANDOFF] = "question-json" if wants_json else "question-events"
        return response


class Conversations(ListAPIView[Any]):
    serializer_class = s.ConversationSerializer

    def get_queryset(self) -> Any:
        return selectors.conversations_of(person_of(self.request))

    @extend_schema(request=None, responses={201: s.ConversationSerializer}, parameters=[IDEMPOTENCY])
    @idempotent
    def post(self, request: Request) -> Create:
        """Begin a conversation. (``ask/`` and ``questions/`` begin one themselves when none is named.)"""
        return lambda: Response(s.ConversationSerializer(questions.conversation_start(person_of(request))).data, status=201)


class ConversationView(APIView):
    @extend_schema(responses=s.ConversationWithQuestions)
    def get(self, request: Request, pk: UUID) -> Response:
        conversation = found(selectors.conversations_of(person_of(request)), pk)
        asked = selectors.questions_of(person_of(request)).filter(conversation=conversation).order_by("created_at")
        questions_body = s.QuestionSerializer(asked, many=True).data
        return Response({**s.ConversationSerializer(conversation).data, "questions": questions_body})

    @extend_schema(responses={204: None})
    def delete(self, request: Request, pk: UUID) -> Response:
        """Deletes the conversation with its questions, answers, recordings and photos (unless another conversation uses them)."""
        questions.conversation_delete(found(selectors.conversations_of(person_of(request)), pk))
        return Response(status=204)


class Photos(APIView):
    parser_classes = [MultiPartParser]

    @extend_schema(request={"multipart/form-data": s.PhotoRequest}, responses={201: s.PhotoSerializer}, parameters=[IDEMPOTENCY])
    @idempotent
    def post(self, request: Request) -> Create:
        """Send a photo ahead of its question. It is cleaned, stored and looked at."""
        form = s.PhotoRequest(data=request.data)
        form.is_valid(raise_exception=True)
        upload = form.validated_data["photo"]
        stored = media.photo_store(person_of(request), media.photo_clean(upload.read(), upload.content_type))

        def create() -> Response:
            photo = media.photo_add(person_of(request), stored)
            return Response(s.PhotoSerializer(photo, context={"language": language_of(request)}).data, status=201)

        return create


class PhotoView(APIView):
    @extend_schema(responses=s.PhotoSerializer)
    def get(self, request: Request, pk: UUID) -> Response:
        photo = found(selectors.photos_of(person_of(request)), pk)
        return Response(s.PhotoSerializer(photo, context={"language": language_of(request)}).data)

    @extend_schema(responses={204: None})
    def delete(self, request: Request, pk: UUID) -> Response:
        media.photo_delete(found(selectors.photos_of(person_of(request)), pk))
        return Response(status=204)


class PhotoCoach(APIView):
    @extend_schema(request=s.CoachRequest, responses=s.CoachSerializer)
    def post(self, request: Request, pk: UUID) -> Response:
        """Ask, before the question is asked, whether the photo can answer it, and how to take a better one. Stores nothing."""
        form = s.CoachRequest(data=request.data)
        photo = found(selectors.photos_of(person_of(request)), pk)
        form.is_valid(raise_exception=True)
        language = spoken(form.validated_data["language"], language_of(request))
        need, advised = coaching.photo_coach(photo, form.validated_data["question"], language)
        problems = [problem.value for problem in advised.problems]
        body = {"usable": advised.usable, "need": need.value, "problems": problems, "hint": advised.spoken(language)}
        return Response(s.CoachSerializer(body).data)


class PhotoImage(APIView):
    @extend_schema(responses={(200, "image/jpeg"): OpenApiTypes.BINARY})
    def get(self, request: Request, pk: UUID) -> HttpResponse:
        """The photo as it was cleaned: upright, without metadata."""
        photo = found(selectors.photos_of(person_of(request)), pk)
        return HttpResponse(media.photo_bytes(photo), content_type="image/jpeg", headers={"Cache-Control": "private, no-store"})


class Clips(APIView):
    parser_classes = [MultiPartParser]

    @extend_schema(request={"multipart/form-data": s.ClipRequest}, responses={201: s.ClipSerializer}, parameters=[IDEMPOTENCY])
    @idempotent
    def post(self, request: Request) -> Create:
        """Send a recorded question ahead. It is listened to."""
        form = s.ClipRequest(data=request.data)
        form.is_valid(raise_exception=True)
        upload = form.validated_data["voice"]
        stored = media.clip_store(person_of(request), media.clip_check(upload.read(), upload.content_type))

        def create() -> Response:
            clip = media.clip_add(person_of(request), stored, form.validated_data["language"])
            return Response(s.ClipSerializer(clip).data, status=201)

        return create


class ClipView(APIView):
    @extend_schema(responses=s.ClipSerializer)
    def get(self, request: Request, pk: UUID) -> Response:
        return Response(s.ClipSerializer(found(selectors.clips_of(person_of(request)), pk)).data)

    @extend_schema(responses={204: None})
    def delete(self, request: Request, pk: UUID) -> Response:
        """Deletes the recording; a question that was asked with it stays, in words."""
        media.clip_delete(found(selectors.clips_of(person_of(request)), pk))
        return Response(status=204)


class Questions(ListAPIView[Any]):
    serializer_class = s.QuestionSerializer

    def get_queryset(self) -> Any:
        return selectors.questions_of(person_of(self.request))

    @extend_schema(request=s.QuestionRequest, responses={201: s.QuestionSerializer}, parameters=[IDEMPOTENCY])
    @idempotent
    def post(self, request: Request) -> Create:
        """Ask about photos and clips that were sent before. Listen to the answer at ``questions/{id}/events/``."""
        form = s.QuestionRequest(data=request.data)
        form.is_valid(raise_exception=True)
        values, person = form.validated_data, person_of(request)
        clip = found(selectors.clips_of(person), values["clip"]) if values["clip"] else None
        words = values["text"] or (clip.transcript["text"] if clip and clip.transcript else "")
        place_at = line.room_for(person, words, told_language(request, values))
        photos = [
            questions.PhotoOfQuestion(
                found(selectors.photos_of(person), each["photo"]), s.region_from(each["region"]) if each["region"] else None
            )
            for each in values["photos"]
        ]
        conversation = questions.conversation_of(person, values["conversation"])

        def create() -> Response:
            question = _submit(request, values, photos, clip, conversation, place_at)
            return Response(s.QuestionSerializer(question).data, status=201, headers={"Location": f"{request.path}{question.id}/"})

        return create


def _submit(
    request: Request,
    values: dict[str, Any],
    photos: list[questions.PhotoOfQuestion],
    clip: Clip | None,
    conversation: Conversation | None,
    place_at: datetime,
) -> Question:
    return questions.question_submit(
        person_of(request),
        text=values["text"],
        clip=clip,
        photos=photos,
        conversation=conversation,
        language=values["language"],
        accepts=accepts(request),
        place_at=place_at,
    )


class QuestionView(APIView):
    @extend_schema(responses=s.QuestionSerializer)
    def get(self, request: Request, pk: UUID) -> Response:
        return Response(s.QuestionSerializer(found(selectors.questions_of(person_of(request)), pk)).data)

    @extend_schema(responses={204: None})
    def delete(self, request: Request, pk: UUID) -> Response:
        """Deletes the question, its answer, and the photos and recording that no other question uses."""
        questions.question_delete(found(selectors.questions_of(person_of(request)), pk))
        return Response(status=204)


class QuestionEvents(_Streaming):
    @extend_schema(responses={(200, "text/event-stream"): STREAM}, parameters=[LAST_EVENT])
    def get(self, request: Request, pk: UUID) -> Response:
        """Listen to an answer. After ``Last-Event-ID``: every later sentence, once and in order."""
        found(selectors.questions_of(person_of(request)), pk)
        last = request.headers.get("Last-Event-ID", "")
        return self.answer(request, str(pk), after=int(last[:9]) if last.isascii() and last.isdigit() else 0)


class QuestionFeedback(APIView):
    @extend_schema(request=s.FeedbackSerializer, responses={201: s.FeedbackSerializer}, parameters=[IDEMPOTENCY])
    @idempotent
    def post(self, request: Request, pk: UUID) -> Create:
        """Say "that was wrong", in one call."""
        question = found(selectors.questions_of(person_of(request)), pk)
        form = s.FeedbackSerializer(data=request.data)
        form.is_valid(raise_exception=True)

        def create() -> Response:
            feedback = questions.feedback_give(person_of(request), question, **form.validated_data)
            return Response(s.FeedbackSerializer(feedback).data, status=201)

        return create


class Ask(_Streaming):
    parser_classes = [MultiPartParser]

    @extend_schema(
        request={"multipart/form-data": s.AskRequest},
        responses={(200, "text/event-stream"): STREAM, (200, "application/json"): s.QuestionSerializer},
        parameters=[IDEMPOTENCY],
    )
    @idempotent
    def post(self, request: Request) -> Create:
        """Photos and a question in one call; the answer comes back as events, or as JSON when that is what ``Accept`` asks for."""
        form = s.AskRequest(data=request.data)
        form.is_valid(raise_exception=True)
        values, person = form.validated_data, person_of(request)
        questions.check_photo_count(len(values["photo"]))
        place_at = line.room_for(person, questions.clean_text(values["text"]), told_language(request, values))
        conversation = questions.conversation_of(person, values["conversation"])
        regions = s.regions_from(values["regions"], len(values["photo"]))
        cleaned = [media.photo_clean(upload.read(), upload.content_type) for upload in values["photo"]]
        voice = values["voice"]
        checked = media.clip_check(voice.read(), voice.content_type) if voice else None
        # All of it is sound: now it is stored.
        stored = [media.photo_store(person, clean) for clean in cleaned]
        recorded = media.clip_store(person, checked) if checked else None

        def create() -> Response:
            photos = [
                questions.PhotoOfQuestion(media.photo_add(person, photo, look_now=False), regions.get(number))
                for number, photo in enumerate(stored, start=1)
            ]
            clip = media.clip_add(person, recorded, values["language"], hear_now=line.load().waiting > 0) if recorded else None
            return self.answer(request, str(_submit(request, values, photos, clip, conversation, place_at).id))

        return create
