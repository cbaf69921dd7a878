"""The API of the person who is moderated: contesting, hearing what came of it. Views parse and answer; moderation.services does the work.

Nobody else's appeal or notice exists here. Who is suspended can use all of it.
"""

from typing import Any
from uuid import UUID

from drf_spectacular.utils import extend_schema
from rest_framework.generics import ListAPIView
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.api.views import person_of
from assistant import selectors as asked
from assistant.api.views import IDEMPOTENCY, found
from assistant.models import Clip
from common.idempotency import Create, idempotent
from common.locale import language_of
from moderation.api import serializers as s
from moderation.api.reading import appeals_of, notices_of
from moderation.models import Appeal
from moderation.services import appeals, notices


def told(request: Request, appeal: Appeal, status: int = 200) -> Response:
    row = found(appeals_of(person_of(request)), appeal.pk)
    body = s.AppealSerializer(row, context={"language": language_of(request)}).data
    return Response(body, status=status, headers={"Location": f"/api/v1/appeals/{appeal.pk}/"} if status == 201 else None)


def why(request: Request) -> tuple[str, Clip | None]:
    """The words and the person's own recording. Raises NotFound for somebody else's."""
    form = s.AppealRequest(data=request.data)
    form.is_valid(raise_exception=True)
    clip_id = form.validated_data["clip"]
    return form.validated_data["text"], found(asked.clips_of(person_of(request)), clip_id) if clip_id else None


class QuestionAppeal(APIView):
    @extend_schema(request=s.AppealRequest, responses={201: s.AppealSerializer}, parameters=[IDEMPOTENCY])
    @idempotent
    def post(self, request: Request, pk: UUID) -> Create:
        """Contest that a question was refused or something was held back. Somebody who was not involved looks. Again it is the same."""
        question = found(asked.questions_of(person_of(request)), pk)
        text, clip = why(request)

        def create() -> Response:
            made = appeals.appeal_make(person_of(request), question=question, text=text, clip=clip, language=language_of(request))
            return told(request, made, 201)

        return create


class Appeals(ListAPIView[Any]):
    serializer_class = s.AppealSerializer

    def get_queryset(self) -> Any:
        return appeals_of(person_of(self.request))

    def get_serializer_context(self) -> dict[str, Any]:
        return {**super().get_serializer_context(), "language": language_of(self.request)}


class AppealView(APIView):
    @extend_schema(responses=s.AppealSerializer)
    def get(self, request: Request, pk: UUID) -> Response:
        """How an appeal stands."""
        return told(request, found(appeals_of(person_of(request)), pk))

    @extend_schema(responses={204: None})
    def delete(self, request: Request, pk: UUID) -> Response:
        """Take it back, while nobody has decided it. It can be made once more."""
        appeals.appeal_withdraw(person_of(request), found(appeals_of(person_of(request)), pk))
        return Response(status=204)


class Notices(ListAPIView[Any]):
    serializer_class = s.NoticeSerializer

    def get_queryset(self) -> Any:
        form = s.NoticesFilter(data=self.request.query_params)
        form.is_valid(raise_exception=True)
        mine = notices_of(person_of(self.request))
        return mine.filter(heard_at=None) if form.validated_data["unheard"] else mine

    @extend_schema(parameters=[s.NoticesFilter])
    def get(self, request: Request) -> Response:
        """What Sightline has to tell about decisions, the newest first."""
        return self.list(request)


class NoticeHeard(APIView):
    @extend_schema(request=None, responses=s.NoticeSerializer)
    def post(self, request: Request, pk: UUID) -> Response:
        """It has been heard; the first time counts."""
        notice = notices.notice_heard(person_of(request), found(notices_of(person_of(request)), pk))
        return Response(s.NoticeSerializer(found(notices_of(person_of(request)), notice.pk)).data)


class NoticeAppeal(APIView):
    @extend_schema(request=s.AppealRequest, responses={201: s.AppealSerializer}, parameters=[IDEMPOTENCY])
    @idempotent
    def post(self, request: Request, pk: UUID) -> Create:
        """Contest the decision about the account that a notice tells of."""
        notice = found(notices_of(person_of(request)), pk)
        text, clip = why(request)

        def create() -> Response:
            made = appeals.appeal_make(person_of(request), against=notice.decision, text=text, clip=clip, language=language_of(request))
            return told(request, made, 201)

        return create
