"""Which language a request wants to be answered in."""

from typing import Any

from django.utils.translation.trans_real import parse_accept_lang_header

from common.languages import primary, spoken


def accepted(header: str) -> str | None:
    """The most wanted primary subtag of an Accept-Language header, or None. A malformed header wants nothing."""
    for tag, quality in parse_accept_lang_header(header):
        if tag != "*" and quality > 0:
            return primary(tag)
    return None


def language_of(request: Any) -> str:
    """The person's own setting, else the client's Accept-Language, else English; always one that Sightline speaks.

    Must never raise: it is used to say that something else went wrong. So it looks only at an already authenticated person.
    """
    person = getattr(request, "_user", None) or getattr(getattr(request, "_request", None), "_user", None)
    preferred = getattr(person, "language", "") or None
    headers = getattr(request, "headers", {})
    return spoken(preferred, accepted(headers.get("Accept-Language", "")))
