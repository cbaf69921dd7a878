"""Files in S3, or in whatever speaks like it, that fail like any file: FileNotFoundError, or another OSError.

django-storages makes a session for every thread, which costs a tenth of a second each time (a web request runs in a thread of its own).
Here all threads share one client, which botocore allows, and a file is one request. Files are small and are read and written whole.
"""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from django.core.files.base import ContentFile, File
from storages.backends.s3 import S3Storage
from storages.utils import clean_name

#: In seconds. Who waits for a photo to be stored hears within about ten that it cannot be.
CONNECT_TIMEOUT_S = 2
READ_TIMEOUT_S = 4
ATTEMPTS = 2
CONNECTIONS = 32

_making = threading.Lock()


class S3Files(S3Storage):  # type: ignore[misc]  # django-storages has no types
    """A private bucket or a part of one: no public addresses, nothing overwritten, signature version 4. Credentials as boto3 finds them."""

    writes_whole = True

    def __init__(
        self,
        *,
        bucket_name: str,
        location: str = "",
        endpoint_url: str | None = None,
        region_name: str | None = None,
        addressing_style: str = "auto",
    ) -> None:
        super().__init__(
            bucket_name=bucket_name,
            location=location,
            endpoint_url=endpoint_url,
            region_name=region_name,
            querystring_auth=False,
            default_acl=None,
            file_overwrite=False,
            client_config=Config(
                signature_version="s3v4",
                s3={"addressing_style": addressing_style},
                connect_timeout=CONNECT_TIMEOUT_S,
                read_timeout=READ_TIMEOUT_S,
                retries={"total_max_attempts": ATTEMPTS, "mode": "standard"},
                max_pool_connections=CONNECTIONS,
                # Checksums that only Amazon knows; ours are in the seal of each file.
                request_checksum_calculation="when_required",
                response_checksum_validation="when_required",
            ),
        )
        self._shared: tuple[int, Any] = (0, None)

    @property
    def connection(self) -> Any:
        """One for all threads of a process; nothing but its client is used."""
        if self._shared[0] != os.getpid():
            with _making:
                if self._shared[0] != os.getpid():
                    made = self._create_session().resource(
                        "s3", region_name=self.region_name, endpoint_url=self.endpoint_url, config=self.client_config
                    )
                    self._shared = (os.getpid(), made)
        return self._shared[1]

    def exists(self, name: str) -> bool:
        with _failing_like_files():
            return bool(super().exists(name))

    def listdir(self, name: str) -> tuple[list[str], list[str]]:
        with _failing_like_files():
            directories, files = super().listdir(name)
            return directories, files

    def delete(self, name: str) -> None:
        with _failing_like_files():
            self._client.delete_object(**self._place(name))

    def size(self, name: str) -> int:
        with _failing_like_files():
            return int(self._client.head_object(**self._place(name))["ContentLength"])

    def get_modified_time(self, name: str) -> datetime:
        with _failing_like_files():
            changed: datetime = self._client.head_object(**self._place(name))["LastModified"]
            return changed

    def _open(self, name: str, mode: str = "rb") -> "File[Any]":
        if mode != "rb":
            raise ValueError("files are written whole, by save()")
        with _failing_like_files():
            return ContentFile(self._client.get_object(**self._place(name))["Body"].read(), name=name)

    def _save(self, name: str, content: "File[Any]") -> str:
        content.seek(0)
        with _failing_like_files():
            self._client.put_object(**self._place(name), Body=content.read(), ContentType="application/octet-stream")
        return str(clean_name(name))

    @property
    def _client(self) -> Any:
        return self.connection.meta.client

    def _place(self, name: str) -> dict[str, str]:
        return {"Bucket": str(self.bucket_name), "Key": str(self._normalize_name(clean_name(name)))}


@contextmanager
def _failing_like_files() -> Iterator[None]:
    try:
        yield
    except ClientError as error:
        code = error.response["Error"].get("Code")
        if error.response["ResponseMetadata"]["HTTPStatusCode"] == 404 and code != "NoSuchBucket":
            raise FileNotFoundError("no such file in the bucket") from error
        raise OSError(f"the storage refused: {code}") from error
    except BotoCoreError as error:
        raise OSError(f"the storage could not be reached: {type(error).__name__}") from error
