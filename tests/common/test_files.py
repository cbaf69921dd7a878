"""A file leaves with its row: not before, and for certain."""

import threading
from contextlib import suppress
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection, transaction

from common import files
from common.files import delete_due, file_delete_with_row, file_store
from common.models import FileToDelete
from common.tasks import delete_files
from tests.storages import failing, use_moody

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _moody(settings: Any) -> None:
    use_moody(settings)


def stored(name: str) -> str:
    return default_storage.save(f"tested/{name}", ContentFile(b"content"))


def rolled_back(name: str) -> None:
    """A deletion in a transaction, or a savepoint, that comes to nothing."""
    with suppress(ZeroDivisionError), transaction.atomic():
        file_delete_with_row(name)
        raise ZeroDivisionError


def test_the_file_goes_when_the_deletion_is_committed_and_not_before() -> None:
    name = stored("one")
    with transaction.atomic():
        file_delete_with_row(name)
        assert default_storage.exists(name)
        assert FileToDelete.objects.get().path == name
    assert not default_storage.exists(name)
    assert not FileToDelete.objects.exists()


def test_a_deletion_that_is_rolled_back_deletes_nothing() -> None:
    name = stored("one")
    rolled_back(name)
    delete_due()
    assert default_storage.exists(name)


def test_of_a_rolled_back_savepoint_nothing_is_deleted_and_the_rest_is() -> None:
    before, within, after = stored("before"), stored("within"), stored("after")
    with transaction.atomic():
        file_delete_with_row(before)
        rolled_back(within)
        file_delete_with_row(after)
    assert [default_storage.exists(name) for name in (before, within, after)] == [False, True, False]


def test_a_first_deletion_within_a_rolled_back_savepoint_keeps_none_of_the_later_ones_back() -> None:
    within, after = stored("within"), stored("after")
    with transaction.atomic():
        rolled_back(within)
        file_delete_with_row(after)
    assert [default_storage.exists(name) for name in (within, after)] == [True, False]


def test_while_the_storage_is_down_the_deletion_succeeds_and_the_job_finishes_it_later() -> None:
    name = stored("one")
    with failing(ConnectionError("down")), transaction.atomic():
        file_delete_with_row(name)
    assert default_storage.exists(name)
    with failing(ConnectionError("down")):
        assert delete_due() == 0
    delete_files()
    assert not default_storage.exists(name)
    assert not FileToDelete.objects.exists()


def test_a_process_that_dies_after_the_commit_leaves_nothing_for_ever() -> None:
    name = stored("one")
    FileToDelete.objects.create(path=name)  # committed; what was to follow never ran
    assert delete_due() == 1
    assert not default_storage.exists(name)


def test_a_process_that_dies_between_file_and_row_is_no_trouble() -> None:
    FileToDelete.objects.create(path="tested/gone already")
    assert delete_due() == 1
    assert not FileToDelete.objects.exists()


def test_one_file_that_cannot_be_deleted_does_not_keep_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "BATCH", 2)
    bad, *good = [stored(f"file{number}") for number in range(5)]
    for name in (bad, *good):
        FileToDelete.objects.create(path=name)
    delete = default_storage.delete

    def stubborn(name: str) -> None:
        if name == bad:
            raise PermissionError(name)
        delete(name)

    monkeypatch.setattr(default_storage._wrapped, "delete", stubborn)
    assert delete_due() == 4
    assert [row.path for row in FileToDelete.objects.all()] == [bad]


def test_a_request_does_not_wait_for_a_thousand_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "PATIENCE_S", 0.0)
    name = stored("one")
    with transaction.atomic():
        file_delete_with_row(name)
    assert FileToDelete.objects.count() == 1
    assert delete_due() == 1


def test_many_workers_at_once_delete_each_file_and_stumble_over_none() -> None:
    names = [stored(f"file{number}") for number in range(30)]
    FileToDelete.objects.bulk_create(FileToDelete(path=name) for name in names)
    failures: list[BaseException] = []

    def work() -> None:
        try:
            delete_due()
        except BaseException as error:
            failures.append(error)
        finally:
            connection.close()

    workers = [threading.Thread(target=work) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert failures == []
    assert not any(default_storage.exists(name) for name in names)
    assert not FileToDelete.objects.exists()


def test_storing_never_replaces_a_file() -> None:
    name = stored("one")
    with pytest.raises(FileExistsError):
        file_store(name, b"other")
    with default_storage.open(name) as kept:
        assert kept.read() == b"content"
    assert default_storage.listdir("tested")[1].count("one") == 1


def test_the_clock_has_the_job_done_every_minute(settings: Any) -> None:
    entry = settings.CELERY_BEAT_SCHEDULE["delete-files"]
    assert entry["task"] == delete_files.name
    assert entry["schedule"].total_seconds() == 60
