"""Large uploads while they are being looked at: on disk, but in a file that has no name and is gone when its process is."""

import tempfile
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler

from common.files import StorageUnavailable


class NamelessUploadHandler(FileUploadHandler):
    """Django's own gives each file a name, and a server that is killed leaves somebody's photo lying there, open to read.

    Raises StorageUnavailable when the disk is full.
    """

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        super().new_file(*args, **kwargs)
        try:
            file = tempfile.TemporaryFile(dir=settings.FILE_UPLOAD_TEMP_DIR)  # noqa: SIM115  # closed with the request
        except OSError as error:
            raise StorageUnavailable from error
        self.file = UploadedFile(file, self.file_name, self.content_type, 0, self.charset, self.content_type_extra)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        try:
            self.file.write(raw_data)
        except OSError as error:
            raise StorageUnavailable from error

    def file_complete(self, file_size: int) -> "UploadedFile[Any]":
        try:
            self.file.seek(0)  # writes what was still held back
        except OSError as error:
            raise StorageUnavailable from error
        self.file.size = file_size
        return self.file

    def upload_interrupted(self) -> None:
        if hasattr(self, "file"):
            self.file.close()
