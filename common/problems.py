"""Every error as RFC 9457 problem+json whose ``detail`` is a sentence fit to be spoken, in the person's language.

``{"type", "title", "status", "detail", "code", "errors": [{"code", "detail", "pointer"}]}``. ``code`` is API and never changes;
``pointer`` is a JSON pointer into the request ("#/photos/0"), or null.
"""

import logging
from http import HTTPStatus
from typing import Any

from django.core.exceptions import RequestDataTooBig, SuspiciousOperation
from django.db import IntegrityError, InterfaceError, OperationalError
from django.http import HttpRequest, JsonResponse
from drf_standardized_errors.formatter import ExceptionFormatter
from drf_standardized_errors.handler import ExceptionHandler
from drf_standardized_errors.types import ErrorResponse, ExceptionHandlerContext
from rest_framework.exceptions import APIException
from rest_framework.response import Response

from common import metrics
from common.errors import DatabaseUnavailable, SightlineError
from common.locale import language_of
from common.phrases import ROOT, Phrases, error_sentence

logger = logging.getLogger(__name__)

CONTENT_TYPE = "application/problem+json"
PHRASES = Phrases(ROOT / "common" / "messages")


#: What the framework's own complaints are called in our phrases; everything else is "not in the right form".
FIELD_PHRASES = {
    "required": "field-required",
    "blank": "field-required",
    "null": "field-required",
    "empty": "field-required",
    "invalid_choice": "field-unknown",
    "unknown": "field-unknown",
    "does_not_exist": "field-unknown",
    "max_length": "field-too-long",
    "max_value": "field-out-of-range",
    "min_value": "field-out-of-range",
}


def problem(code: str, status: int, detail: str, errors: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    return {
        "type": f"urn:sightline:problem:{code}",
        "title": code.replace("_", " ").capitalize(),
        "status": status,
        "detail": detail,
        "code": code,
        "errors": errors or [{"code": code, "detail": detail, "pointer": None}],
    }


#: What went wrong outside our own code, in the order in which it is looked up.
KNOWN_EXCEPTIONS: tuple[tuple[type[Exception], int, str], ...] = (
    (RequestDataTooBig, 413, "request_too_large"),
    (SuspiciousOperation, 400, "malformed"),
    (UnicodeError, 400, "malformed"),
    (IntegrityError, 409, "conflict"),  # what it is about was deleted at the same moment
    (FileNotFoundError, 404, "not_found"),
)
MOST_ERRORS = 20


class _Formatter(ExceptionFormatter):
    def format_error_response(self, error_response: ErrorResponse) -> dict[str, Any]:
        request = self.context.get("request")
        language = language_of(request)
        status = self.exc.status_code
        if isinstance(self.original_exc, SightlineError):
            return problem(self.original_exc.code, status, error_sentence(self.original_exc, language))
        if error_response.type == "validation_error":
            # In our words: the framework's are not in every language, and they repeat what was sent.
            errors = [
                {"code": e.code, "detail": PHRASES.say(FIELD_PHRASES.get(e.code, "field-invalid"), language), "pointer": _pointer(e.attr)}
                for e in error_response.errors[:MOST_ERRORS]
            ]
            reason = errors[0]["detail"] if errors else ""
            return problem("invalid", status, PHRASES.say("error-invalid", language, reason=str(reason)), errors)
        code = "server_error" if status >= 500 else error_response.errors[0].code
        return problem(code, status, general_sentence(code, language))


class _Handler(ExceptionHandler):
    def convert_known_exceptions(self, exc: Exception) -> Exception:
        if isinstance(exc, SightlineError):
            api_error = APIException(detail=exc.detail, code=exc.code)
            api_error.status_code = exc.status
            api_error.wait = getattr(exc, "retry_after_s", None)  # type: ignore[attr-defined]
            if exc.status == HTTPStatus.UNAUTHORIZED:
                api_error.auth_header = 'Bearer realm="sightline"'  # type: ignore[attr-defined]
            return api_error
        for kind, status, code in KNOWN_EXCEPTIONS:
            if isinstance(exc, kind):
                known = APIException(code=code)
                known.status_code = status
                return known
        converted: Exception = super().convert_known_exceptions(exc)
        return converted

    def format_exception(self, exc: APIException) -> dict[str, Any]:
        formatted: dict[str, Any] = _Formatter(exc, self.context, self.exc).run()
        return formatted

    def get_response(self, exc: APIException, data: dict[str, Any]) -> Response:
        return Response(data, status=exc.status_code, headers=self.get_headers(exc), content_type=CONTENT_TYPE)


def exception_handler(exc: Exception, context: ExceptionHandlerContext) -> Response | None:
    if isinstance(exc, (OperationalError, InterfaceError)):
        logger.warning("a request met a database that cannot be reached")
        exc = DatabaseUnavailable()
    response: Response | None = _Handler(exc, context).run()
    if response is not None:
        metrics.PROBLEMS.labels(response.data["code"], str(response.status_code)).inc()
    return response


def general_sentence(code: str, language: str | None) -> str:
    phrase = "error-" + code.replace("_", "-")
    return PHRASES.say(phrase if PHRASES.has(phrase) else "error-refused", language)


def _pointer(attr: str | None) -> str | None:
    if attr in (None, "non_field_errors"):
        return None
    # A field's name may be whatever a client called it; what cannot be encoded cannot be answered.
    return "#/" + str(attr).replace(".", "/")[:200].encode("utf-8", "replace").decode()


def _page(request: HttpRequest, code: str, status: HTTPStatus) -> JsonResponse:
    metrics.PROBLEMS.labels(code, str(status.value)).inc()
    return JsonResponse(problem(code, status, general_sentence(code, language_of(request))), status=status, content_type=CONTENT_TYPE)


def bad_request(request: HttpRequest, exception: Exception) -> JsonResponse:
    return _page(request, "malformed", HTTPStatus.BAD_REQUEST)


def permission_denied(request: HttpRequest, exception: Exception) -> JsonResponse:
    return _page(request, "permission_denied", HTTPStatus.FORBIDDEN)


def not_found(request: HttpRequest, exception: Exception) -> JsonResponse:
    return _page(request, "not_found", HTTPStatus.NOT_FOUND)


def server_error(request: HttpRequest) -> JsonResponse:
    return _page(request, "server_error", HTTPStatus.INTERNAL_SERVER_ERROR)
