"""A part of the audit log as a table, for whoever audits elsewhere."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from django.db import transaction

from moderation.csv_cells import Cell, csv_text
from moderation.models import AuditEntry, Reviewer
from moderation.permissions import check
from moderation.services.auditing import audit

FIELDS = ("sequence", "at", "actor", "role", "verb", "subject_kind", "subject_id", "detail", "previous_hash", "hash")
MOST = 500_000


@transaction.atomic
def audit_export(reviewer: Reviewer, start: date, end: date) -> dict[str, str]:
    """``{"audit.csv": text}`` of the days from ``start`` to ``end`` (UTC, both included), the oldest first. Raises NotAllowed.

    Never more than half a million entries; the export itself is the log's next entry.
    """
    check(reviewer, "export")
    first = datetime.combine(start, time.min, UTC)
    after = datetime.combine(end + timedelta(days=1), time.min, UTC)
    text = csv_text(FIELDS, _rows(first, after))
    audit(reviewer, "export.made", "audit_log", f"{start}/{end}", what="audit", start=str(start), end=str(end))
    return {"audit.csv": text}


def _rows(first: datetime, after: datetime) -> Iterator[tuple[Cell, ...]]:
    entries = AuditEntry.objects.filter(at__gte=first, at__lt=after).order_by("sequence").values_list(*FIELDS)[:MOST]
    for sequence, at, actor, role, verb, kind, subject, detail, previous, own in entries.iterator(chunk_size=5_000):
        told = json.dumps(detail, ensure_ascii=False, sort_keys=True)
        yield sequence, at.isoformat(), str(actor or ""), role, verb, kind, subject, told, previous, own
