"""Seals the files that were stored before there were seals, while everything goes on."""

import secrets
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from uuid import UUID

from django.db import transaction

from assistant.models import Clip, Photo
from assistant.services.keeping import SEALED, keep, kept
from common.files import delete_due, file_delete_with_row

BATCH = 100
#: Which rows have a file, and where its name stands.
FILES: tuple[tuple[type[Photo | Clip], str], ...] = ((Photo, "image"), (Clip, "audio"))


def files_seal(tell: Callable[[int], None] = lambda sealed: None) -> tuple[int, int]:
    """Returns how many were sealed and how many are missing. Safe to break off, to repeat, and to run twice at once.

    A sealed copy is stored under a new name, the row is turned to it if it is still as it was, and the plain file is deleted. Broken off
    in between, a copy that no row names is left, which goes when the storage is tidied up. Raises StorageUnavailable.
    """
    sealed = missing = 0
    for model, field in FILES:
        for batch in _plain(model, field):
            for pk, person_id, name in batch:
                try:
                    sealed += _seal(model, field, pk, person_id, name)
                except FileNotFoundError:  # deleted meanwhile, or lost long ago
                    missing += 1
            tell(sealed)
    delete_due()
    return sealed, missing


def _seal(model: type[Photo | Clip], field: str, pk: UUID, person_id: UUID, name: str) -> bool:
    path = PurePosixPath(name)
    fresh = f"{path.parent}/{path.stem}.{secrets.token_hex(4)}{SEALED}"
    keep(person_id, fresh, kept(person_id, name))
    with transaction.atomic():
        turned = model.objects.filter(pk=pk, **{field: name}).update(**{field: fresh}) == 1
        file_delete_with_row(name if turned else fresh)
    return turned


def _plain(model: type[Photo | Clip], field: str) -> Iterator[list[tuple[UUID, UUID, str]]]:
    last: UUID | None = None
    while True:
        rows = model.objects.exclude(**{f"{field}__endswith": SEALED}).order_by("pk")
        batch = list((rows.filter(pk__gt=last) if last else rows).values_list("pk", "person_id", field)[:BATCH])
        if not batch:
            return
        yield batch
        last = batch[-1][0]
