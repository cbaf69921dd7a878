"""The public figures: open to everybody, worked out once a minute however many ask."""

from typing import Any

from django.core.cache import cache
from drf_spectacular.utils import extend_schema
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from volunteers.api.serializers import FiguresSerializer
from volunteers.services.figures import figures

KEPT_S = 60
CACHE_KEY = "volunteers.figures"


def _told() -> dict[str, Any]:
    return dict(FiguresSerializer(figures()).data)


class Stats(APIView):
    authentication_classes = ()
    permission_classes = (AllowAny,)

    @extend_schema(responses=FiguresSerializer, auth=[])
    def get(self, request: Request) -> Response:
        """How long people wait for a human, how often one comes, who is awake. Groups under 10 are hidden."""
        body = cache.get_or_set(CACHE_KEY, _told, KEPT_S)
        return Response(body, headers={"Cache-Control": f"public, max-age={KEPT_S}"})
