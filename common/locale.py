"""Which language a request wants to be answered in."""

from typing import Any

from django.utils.translation.trans_real import parse_accept_lang_header

from common.languages import LANGUAGES, primary, spoken


def accepted(header: str) -> str | None:
    """The most wanted language of an Accept-Language header that Sightline speaks, else the most wanted, else None; as a primary subtag.

    A malformed header wants nothing.
    """
    wanted = [primary(tag) for tag, quality in parse_accept_lang_header(header) if tag != "*" and quality > 0]
    return next((language for language in wanted if language in LANGUAGES), next(iter(wanted), None))


def language_of(request: Any) -> str:
    """The person's own setting, else the client's Accept-Language, else English; always one that Sightline speaks.

    Must never raise: it is used to say that something else went wrong. So it looks only at an already authenticated person.
    """
    person = getattr(request, "_user", None) or getattr(getattr(request, "_request", None), "_user", None)
    preferred = getattr(person, "language", "") or None
    headers = getattr(request, "headers", {})
    return spoken(preferred, accepted(headers.get("Accept-Language", "")))
