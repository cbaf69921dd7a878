"""Jobs of no room in particular."""

from celery import shared_task

from common import files


@shared_task(name="common.delete_files")
def delete_files() -> None:
    """Finishes what a storage that was down, or a process that died, has left: files whose row is gone."""
    files.delete_due()
