"""What is left of somebody who was erased: asked of the rows as they are now, not of what the receipt says."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from accounts import belongings
from accounts.models import PersonKey
from common.models import FileToDelete


def remaining(person_id: UUID, receipt: Mapping[str, Any]) -> dict[str, Any]:
    """``receipt``: a valid one, of this person's erasing. ``files_waiting`` is at most so many: those of others erased at the same
    moment may be among them."""
    files = receipt.get("files", {})
    waiting = FileToDelete.objects.filter(pk__range=(files["from"], files["to"])).count() if "from" in files else 0
    return {
        "belongings": belongings.counts(person_id),
        "outlives": belongings.outlives(person_id),
        "key": PersonKey.objects.filter(pk=person_id).exists(),
        "files_waiting": waiting,
    }
