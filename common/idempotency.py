"""``Idempotency-Key``: a POST that creates can be sent again after a lost connection and is done once.

Rules: a key belongs to one person for 24 hours. The same key with the same request gets the first answer again (with
``Idempotent-Replayed: true``); with another path or body, 422; while the first is running, 409 with Retry-After. What the request
creates and its stored answer are committed together, so a server that dies in between leaves neither. An error is not stored:
the same key may be tried again. A key whose server died is free at once on PostgreSQL, where a lock dies with the server's session,
and elsewhere after a minute. A request that is taken for dead and is not loses its work when it comes to store it.
"""

import functools
import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any, ClassVar

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.db import IntegrityError, connection, transaction
from django.utils import timezone
from rest_framework.exceptions import NotAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response

from common.errors import SightlineError
from common.holding import held
from common.models import IdempotencyRecord

#: A first request that has shown no result for this long died with its server; the key is free again.
ABANDONED_AFTER = timedelta(seconds=60)
KEPT_HEADERS = ("Location",)
#: What a key looks like, for the OpenAPI document.
KEY_SCHEMA = {"type": "string", "pattern": "^[!-~]([ -~]{0,253}[!-~])?$"}

#: What a view does once everything slow (parsing, decoding) is behind it.
Create = Callable[[], Response]


class IdempotencyKeyInvalid(SightlineError):
    code = "idempotency_key_invalid"


class IdempotencyKeyReused(SightlineError):
    code = "idempotency_key_reused"
    status = 422


class IdempotencyKeyRunning(SightlineError):
    code = "idempotency_key_running"
    status = 409
    retry_after_s: ClassVar[float] = 1


def idempotent(post: Callable[..., Create]) -> Callable[..., Response]:
    """Decorates a view's ``post(self, request, ...)`` that prepares without a transaction and returns what creates within one.

    (SQLite has one writer: decoding a photo inside the transaction would make everybody wait.)
    """

    @functools.wraps(post)
    def wrapper(view: Any, request: Request, *args: Any, **kwargs: Any) -> Response:
        key = request.headers.get("Idempotency-Key")
        if key is None:
            create = post(view, request, *args, **kwargs)
            with transaction.atomic():
                return create()
        if not (1 <= len(key) <= 255 and key.isascii() and key.isprintable()):
            raise IdempotencyKeyInvalid
        key_hash = hashlib.sha256(key.encode()).hexdigest()
        with _alone(request, key_hash) as alone:
            record = _claim(request, key_hash, alone=alone)
            if record.status is not None:
                return _replay(record)
            try:
                create = post(view, request, *args, **kwargs)
                with transaction.atomic():
                    response = create()
                    _keep(record, response)
                return response
            except BaseException:
                IdempotencyRecord.objects.filter(pk=record.pk, status=None).delete()
                raise

    return wrapper


@contextmanager
def _alone(request: Request, key_hash: str) -> Iterator[bool]:
    """Whether it is certain that no other request runs under this key: only PostgreSQL can tell, by a lock that dies with its process."""
    if connection.vendor != "postgresql":
        yield False
        return
    number = int.from_bytes(hashlib.sha256(f"{request.user.pk} {key_hash}".encode()).digest()[:8], signed=True)
    alone = held.take(number)
    try:
        yield alone
    finally:
        if alone:
            held.give(number)


def _claim(request: Request, key_hash: str, *, alone: bool) -> IdempotencyRecord:
    """The record of this key: a fresh one to work under, or a finished one to replay."""
    person_id = request.user.pk
    if person_id is None:
        raise NotAuthenticated
    wanted = request_hash(request)
    mine = IdempotencyRecord.objects.filter(person_id=person_id, key_hash=key_hash)
    now = timezone.now()
    mine.filter(created_at__lt=now - settings.IDEMPOTENCY_LIFETIME).delete()
    mine.filter(**({} if alone else {"created_at__lt": now - ABANDONED_AFTER}), status=None).delete()
    try:
        with transaction.atomic():
            return IdempotencyRecord.objects.create(person_id=person_id, key_hash=key_hash, request_hash=wanted)
    except IntegrityError:
        record = mine.first()
    if record is None:  # the first request failed just now
        raise IdempotencyKeyRunning
    if record.request_hash != wanted:
        raise IdempotencyKeyReused
    if record.status is None:
        raise IdempotencyKeyRunning
    return record


def request_hash(request: Request) -> str:
    """Of the path, the wanted form of answer left aside, and everything in the body: fields in order, files by their content."""
    digest = hashlib.sha256(f"{request.method} {request.path}\n".encode())
    data = request.data
    if not hasattr(data, "lists"):
        digest.update(json.dumps(data, sort_keys=True, default=str).encode("utf-8", "surrogatepass"))
        return digest.hexdigest()
    fields = sorted(data.lists())
    # Each part by the digest of its own, so that no part can pass for the end of one and the beginning of another.
    digest.update(json.dumps([[name, [_part_hash(value) for value in values]] for name, values in fields]).encode())
    return digest.hexdigest()


def _part_hash(value: Any) -> str:
    digest = hashlib.sha256()
    if isinstance(value, UploadedFile):
        for chunk in value.chunks():
            digest.update(chunk)
        value.seek(0)
    else:
        digest.update(str(value).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _keep(record: IdempotencyRecord, response: Response) -> None:
    headers = {name: response[name] for name in KEPT_HEADERS if response.has_header(name)}
    kept = IdempotencyRecord.objects.filter(pk=record.pk, status=None).update(
        status=response.status_code, body=_plain(response.data), headers=headers
    )
    if kept != 1:  # another request took the key over: this one's work is rolled back
        raise IdempotencyKeyRunning


def _replay(record: IdempotencyRecord) -> Response:
    return Response(record.body, status=record.status, headers={**record.headers, "Idempotent-Replayed": "true"})


def _plain(value: Any) -> Any:
    from rest_framework.utils.encoders import JSONEncoder

    return json.loads(json.dumps(value, cls=JSONEncoder))
