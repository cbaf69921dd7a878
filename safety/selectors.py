"""Reading decisions."""

import uuid

from django.db.models import QuerySet

from safety.models import Decision


def decisions_about(subject_kind: str, subject_id: uuid.UUID) -> QuerySet[Decision]:
    """Every decision about one subject, oldest first, with its policy."""
    found: QuerySet[Decision] = Decision.objects.filter(subject_kind=subject_kind, subject_id=subject_id)
    return found.select_related("policy").order_by("created_at", "id")
