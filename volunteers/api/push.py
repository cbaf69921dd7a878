"""Where a person's browsers and phones are reached while no page is open."""

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from accounts.api.views import person_of
from assistant.api.views import IDEMPOTENCY
from common.idempotency import Create, idempotent
from volunteers.api import serializers as s
from volunteers.services import pushing


class PushSubscriptions(APIView):
    @extend_schema(request=s.PushSubscriptionRequest, responses={201: s.PushSubscriptionSerializer}, parameters=[IDEMPOTENCY])
    @idempotent
    def post(self, request: Request) -> Create:
        """Be told of offers while no page is open. An endpoint belongs to whoever subscribed last."""
        form = s.PushSubscriptionRequest(data=request.data)
        form.is_valid(raise_exception=True)

        def create() -> Response:
            subscription = pushing.subscription_add(person_of(request), **form.validated_data)
            return Response(s.PushSubscriptionSerializer(subscription).data, status=201)

        return create

    @extend_schema(responses={204: None})
    def delete(self, request: Request) -> Response:
        """No longer: the body is ``{"endpoint": ...}``. Quiet where there is no such subscription."""
        form = s.PushEndpointRequest(data=request.data)
        form.is_valid(raise_exception=True)
        pushing.subscription_remove(person_of(request), form.validated_data["endpoint"])
        return Response(status=204)


class PushKey(APIView):
    @extend_schema(responses=s.PushKeySerializer)
    def get(self, request: Request) -> Response:
        """The public key that a browser subscribes with."""
        return Response(s.PushKeySerializer({"public_key": pushing.public_key()}).data)
