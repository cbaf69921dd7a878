"""Everything of a person in one archive, with what proves it.

The archive is written whole to a temporary file before anything is sent, so that a storage that is down is an error and no half of an
archive; memory holds one photo at a time. Where the person erases in the same call, that is done when all of it was sent but for the last
kilobyte, which holds the receipt of the erasing: a client that is gone by then has lost nothing.

contents.json lists every file with its length and SHA-256, and the receipt names the SHA-256 of contents.json.
"""

import hashlib
import threading
import zipfile
from collections.abc import AsyncIterator
from contextlib import closing, suppress
from tempfile import SpooledTemporaryFile
from typing import IO, Any

from asgiref.sync import sync_to_async

from accounts import belongings
from accounts.belongings import Member, as_json
from accounts.errors import ExportBusy, ExportUnavailable
from accounts.models import Person, ReceiptKind
from accounts.receipts import receipt_document, receipt_make
from accounts.services import person_erase
from common.connections import release_connection

#: An archive up to this size stays in memory.
IN_MEMORY = 4 * 1024 * 1024
CHUNK = 256 * 1024
#: Media does not get smaller by being packed.
PACKED = (".jpg",)
#: Archives being written at once in this process: each keeps a thread and the storage busy.
WRITERS = threading.BoundedSemaphore(2)


class Export:
    """An archive that is complete but for its end. It gives its bytes once, and is to be closed.

    ``erase``: also erases the person, when what is theirs has gone out.
    """

    def __init__(self, person: Person, file: IO[bytes], archive: zipfile.ZipFile, *, erase: bool) -> None:
        self._person = person
        self._file = file
        self._archive = archive
        self._erase = erase

    async def __aiter__(self) -> AsyncIterator[bytes]:
        at = 0
        while self._erase and (chunk := await sync_to_async(self._read)(at)):
            at += len(chunk)
            yield chunk
        await sync_to_async(self._end)()
        while chunk := await sync_to_async(self._read)(at):
            at += len(chunk)
            yield chunk

    def close(self) -> None:
        if not self._file.closed:
            with suppress(OSError), closing(self._file):
                self._archive.close()

    def _read(self, at: int) -> bytes:
        self._file.seek(at)
        return self._file.read(CHUNK)

    def _end(self) -> None:
        self._file.seek(0, 2)
        if self._erase:
            _write(self._archive, as_json("erase-receipt.json", receipt_document(person_erase(self._person))))
        self._archive.close()
        release_connection()


def export_make(person: Person, *, erase: bool = False) -> Export:
    """Raises ExportBusy and ExportUnavailable."""
    if not WRITERS.acquire(blocking=False):
        raise ExportBusy
    try:
        return _made(person, erase)
    finally:
        WRITERS.release()


def _made(person: Person, erase: bool) -> Export:
    file = SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115  # closed when it is sent
    archive = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED)
    export = Export(person, file, archive, erase=erase)
    try:
        contents = [_write(archive, member) for room in belongings.rooms() for member in room.export(person)]
        listed = as_json("contents.json", contents)
        _write(archive, listed)
        digest = hashlib.sha256(listed.content).hexdigest()
        receipt = receipt_make(ReceiptKind.EXPORT, person.pk, counts=belongings.counts(person.pk), files=len(contents), digest=digest)
        _write(archive, as_json("receipt.json", receipt_document(receipt)))
    except OSError as error:  # the storage of files, or the disk that the archive is written to
        export.close()
        raise ExportUnavailable from error
    except BaseException:
        export.close()
        raise
    return export


def _write(archive: zipfile.ZipFile, member: Member) -> dict[str, Any]:
    archive.writestr(member.path, member.content, zipfile.ZIP_STORED if member.path.endswith(PACKED) else zipfile.ZIP_DEFLATED)
    return {"path": member.path, "bytes": len(member.content), "sha256": hashlib.sha256(member.content).hexdigest()}
