"""Stored files: written whole or not at all, read whole, and deleted for certain.

A deletion is a row (FileToDelete), written in the transaction that deletes what the file belonged to. After the commit the file goes, then
the row. Where the storage is down, or the process dies in between, ``delete_due`` finishes it, as often and in as many workers as it likes:
a file that is gone already is no error, and no name is used twice. A transaction that is rolled back deletes nothing.
"""

import logging
import time
from contextlib import suppress
from typing import ClassVar

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection, transaction

from common import metrics
from common.errors import SightlineError
from common.models import FileToDelete

logger = logging.getLogger(__name__)

#: How long a request may delete files after its commit, in seconds; the rest is left to the job.
PATIENCE_S = 2.0
#: The same for one run of the job, which comes every minute.
JOB_PATIENCE_S = 45.0
BATCH = 200


class StorageUnavailable(SightlineError, OSError):
    """An OSError too: to whoever looks at a photo it is a file that cannot be read, whatever the storage, the seal or the key says."""

    code = "storage_unavailable"
    status = 503
    retry_after_s: ClassVar[float] = 5


def file_store(name: str, content: bytes) -> None:
    """``name`` must be new. Raises OSError, and then leaves nothing half written, unless the storage cannot even delete."""
    try:
        stored = default_storage.save(name, ContentFile(content))
    except OSError:
        if not getattr(default_storage, "writes_whole", False):
            _remove_quietly(name)
        raise
    if stored != name:  # there is one of this name, and it stays
        _remove_quietly(stored)
        raise FileExistsError(name)


def file_read(name: str) -> bytes:
    """Raises FileNotFoundError, or another OSError when the storage cannot tell."""
    with default_storage.open(name, "rb") as file:
        return bytes(file.read())


def file_delete_with_row(name: str) -> None:
    """Call it in the transaction that deletes the row which the file belongs to."""
    if not name:
        return
    leaving = _of_this_transaction()
    leaving.rows.append(FileToDelete.objects.create(path=name).pk)
    if not leaving.registered:
        leaving.registered = True
        transaction.on_commit(leaving, robust=True)


def delete_due(patience_s: float = JOB_PATIENCE_S) -> int:
    """Deletes the files that are still there although their row is gone, the oldest first. Returns how many went."""
    until = time.monotonic() + patience_s
    deleted, last = 0, 0
    while time.monotonic() < until:
        batch = list(FileToDelete.objects.filter(pk__gt=last).order_by("pk")[:BATCH])
        if not batch:
            break
        deleted += _delete(batch, until)
        last = batch[-1].pk  # one that cannot be deleted is no reason to leave those behind it
    return deleted


class _Leaving:
    """The files that one transaction lets go, deleted after its commit."""

    def __init__(self) -> None:
        self.rows: list[int] = []
        self.registered = False

    def __call__(self) -> None:
        until = time.monotonic() + PATIENCE_S
        for start in range(0, len(self.rows), BATCH):
            if time.monotonic() >= until:
                return
            # Looked up: what was written in a savepoint that was rolled back is not there.
            _delete(list(FileToDelete.objects.filter(pk__in=self.rows[start : start + BATCH])), until)


def _of_this_transaction() -> _Leaving:
    hooks = (entry[1] for entry in connection.run_on_commit)
    return next((hook for hook in hooks if isinstance(hook, _Leaving)), None) or _Leaving()


def _delete(rows: list[FileToDelete], until: float) -> int:
    gone: list[int] = []
    failures: list[str] = []
    for row in rows:
        if time.monotonic() >= until:
            break
        try:
            default_storage.delete(row.path)
        except OSError as error:
            failures.append(type(error.__cause__ or error).__name__)
            continue
        gone.append(row.pk)
    FileToDelete.objects.filter(pk__in=gone).delete()
    metrics.DELETED.labels("file").inc(len(gone))
    if failures:
        logger.warning("%d files could not be deleted just now (%s)", len(failures), failures[-1])
    return len(gone)


def _remove_quietly(name: str) -> None:
    with suppress(OSError):  # a file without a row is found when the storage is tidied up
        default_storage.delete(name)
