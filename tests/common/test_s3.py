"""Files in a bucket, over real HTTP, fail like any file."""

import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils import timezone

from common.files import file_read, file_store
from common.s3 import S3Files
from common.storage_address import storage_of
from tests.storages import Bucket


def test_a_file_goes_in_comes_back_and_goes(bucket: Bucket) -> None:
    file_store("photos/a.sealed", b"content")
    assert bucket.keys() == ["media/photos/a.sealed"]
    assert file_read("photos/a.sealed") == b"content"
    assert default_storage.exists("photos/a.sealed")
    assert default_storage.size("photos/a.sealed") == 7
    assert default_storage.listdir("photos") == ([], ["a.sealed"])
    assert timezone.now() - default_storage.get_modified_time("photos/a.sealed") < timedelta(minutes=1)
    default_storage.delete("photos/a.sealed")
    assert bucket.keys() == []


def test_what_is_gone_is_not_found_and_deleting_it_again_is_no_error(bucket: Bucket) -> None:
    for look in (file_read, default_storage.size, default_storage.get_modified_time):
        with pytest.raises(FileNotFoundError):
            look("photos/gone")
    default_storage.delete("photos/gone")
    assert default_storage.listdir("photos") == ([], [])


def test_nothing_is_overwritten(bucket: Bucket) -> None:
    file_store("photos/a", b"first")
    with pytest.raises(FileExistsError):
        file_store("photos/a", b"second")
    assert file_read("photos/a") == b"first"
    assert bucket.keys() == ["media/photos/a"]


def test_a_file_is_private(bucket: Bucket) -> None:
    file_store("photos/a", b"content")
    grants = bucket.client.get_object_acl(Bucket=bucket.NAME, Key="media/photos/a")["Grants"]
    assert not [grant for grant in grants if "URI" in grant["Grantee"]]  # nobody but the owner
    assert "Signature" not in default_storage.url("photos/a")


def test_nobody_gets_out_of_the_prefix(bucket: Bucket) -> None:
    bucket.put("secret", b"of somebody else")
    with pytest.raises(Exception, match=r"denied|traversal"):
        file_read("../secret")


def test_all_threads_share_one_client(bucket: Bucket) -> None:
    file_store("photos/a", b"content")
    clients = set()

    def read(_: int) -> bytes:
        clients.add(id(default_storage.connection))
        return file_read("photos/a")

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(read, range(40))) == {b"content"}
    assert len(clients) == 1


def test_a_server_that_is_down_is_an_oserror_and_its_return_is_noticed(bucket: Bucket) -> None:
    file_store("photos/a", b"content")
    bucket.stop()
    for attempt in (
        lambda: file_read("photos/a"),
        lambda: file_store("photos/b", b"content"),
        lambda: default_storage.delete("photos/a"),
        lambda: default_storage.exists("photos/a"),
        lambda: default_storage.listdir("photos"),
    ):
        with pytest.raises(OSError, match="could not be reached") as caught:
            attempt()
        assert not isinstance(caught.value, FileNotFoundError)
    bucket.start()
    assert file_read("photos/a") == b"content"


def test_a_bucket_that_is_gone_is_no_file_that_is_gone(bucket: Bucket) -> None:
    bucket.client.delete_bucket(Bucket=bucket.NAME)
    with pytest.raises(OSError, match="NoSuchBucket") as caught:
        file_read("photos/a")
    assert not isinstance(caught.value, FileNotFoundError)


def test_missing_credentials_are_an_oserror(bucket: Bucket, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    storage = S3Files(**storage_of(bucket.address)["OPTIONS"])
    with pytest.raises(OSError, match="NoCredentials"):
        storage.save("photos/a", ContentFile(b"a"))


@pytest.fixture
def cut() -> Iterator[int]:
    """The port of a server that promises ten bytes and hangs up after three."""
    server = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = server.accept()
            except OSError:
                return
            with connection:
                connection.recv(65536)
                connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\nConnection: close\r\n\r\nabc")
                time.sleep(0.05)

    threading.Thread(target=serve, daemon=True).start()
    yield server.getsockname()[1]
    server.close()


def test_an_answer_that_is_cut_off_is_an_oserror_and_no_short_file(cut: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    storage = S3Files(bucket_name="some-bucket", endpoint_url=f"http://127.0.0.1:{cut}", region_name="us-east-1", addressing_style="path")
    with pytest.raises(OSError, match="could not be reached"):
        storage.open("photos/a").read()
