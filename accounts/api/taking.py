"""Taking along what is one's own."""

import json
from typing import Any

from django.http import StreamingHttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework.negotiation import DefaultContentNegotiation
from rest_framework.renderers import BaseRenderer, JSONRenderer
from rest_framework.request import Request
from rest_framework.views import APIView

from accounts.api.serializers import ExportRequest
from accounts.api.views import person_of
from accounts.exporting import export_make
from common.connections import release_connection


class Archive(BaseRenderer):
    """Lets ``Accept: application/zip`` be negotiated; what it renders are problems only."""

    media_type = "application/zip"
    format = "zip"
    charset = "utf-8"

    def render(self, data: Any, accepted_media_type: str | None = None, renderer_context: Any = None) -> bytes:
        return json.dumps(data, default=str).encode()


class MeExport(APIView):
    renderer_classes = [Archive, JSONRenderer]
    content_negotiation_class = DefaultContentNegotiation

    @extend_schema(request=ExportRequest, responses={(200, "application/zip"): OpenApiTypes.BINARY})
    def post(self, request: Request) -> StreamingHttpResponse:
        """Everything of this person as a zip: words as JSON, photos and recordings as they are, and a receipt.

        With ``erase`` the account is erased too, when all but the end of the archive was sent; where anything fails, nothing is erased.
        """
        form = ExportRequest(data=request.data)
        form.is_valid(raise_exception=True)
        export = export_make(person_of(request), erase=form.validated_data["erase"])
        release_connection()
        return StreamingHttpResponse(
            export,
            content_type="application/zip",
            headers={"Cache-Control": "no-store", "Content-Disposition": 'attachment; filename="sightline.zip"', "X-Accel-Buffering": "no"},
        )
