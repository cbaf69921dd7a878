"""What was being sent when the second factor ran out: kept in the page that asks for a code, shown again after it, sent by its owner."""

import json
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from django.http import HttpRequest, QueryDict
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

NOT_KEPT = frozenset({"csrfmiddlewaretoken"})


@dataclass(frozen=True, slots=True)
class Kept:
    """A form as it was posted: where to, and its (name, value) pairs."""

    path: str
    fields: tuple[tuple[str, str], ...]

    def packed(self) -> str:
        return json.dumps({"path": self.path, "fields": self.fields}, ensure_ascii=False)


def keep(request: HttpRequest) -> Kept:
    pairs = ((name, value) for name, values in request.POST.lists() if name not in NOT_KEPT for value in values)
    return Kept(request.get_full_path(), tuple((name, str(value)) for name, value in pairs))


def kept_from(posted: QueryDict, request: HttpRequest) -> Kept | None:
    """None where nothing was kept, or what came back is not for a page of ours."""
    try:
        packed = json.loads(posted.get("kept", ""))
        fields = tuple((str(name), str(value)) for name, value in packed["fields"])
        path = str(packed["path"])
        json.dumps(fields, ensure_ascii=False).encode()  # half a character is none that a page could show
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return Kept(path, fields) if is_ours(path, request) else None


def is_ours(path: str, request: HttpRequest) -> bool:
    """Whether to lead there: a page of the console, or of the admin, on this very site. A browser walks "..", so we do not."""
    try:
        steps = ".." in unquote(urlsplit(path).path)
    except ValueError:
        return False
    local = not steps and url_has_allowed_host_and_scheme(path, allowed_hosts={request.get_host()}, require_https=request.is_secure())
    return local and path.startswith((reverse("moderation:home"), reverse("admin:index")))
