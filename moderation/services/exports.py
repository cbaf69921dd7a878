"""What leaves the console as files: figures for the public, and pieces of the log for whoever must see them. Every export is logged."""

import json
from datetime import UTC, date, datetime, time, timedelta

from django.conf import settings
from django.utils import timezone

from moderation.csv_cells import Cell, csv_text
from moderation.models import AuditEntry, Reviewer
from moderation.permissions import check
from moderation.services.auditing import audit
from moderation.services.reporting import figures_of
from moderation.transparency import half_years, report

SERVICE = str(settings.SPECTACULAR_SETTINGS["TITLE"])
_AUDIT = ("sequence", "at", "actor", "role", "verb", "subject_kind", "subject_id", "detail", "previous_hash", "hash")


def transparency_export(reviewer: Reviewer | None, start: date, end: date) -> dict[str, str]:
    """File name -> CSV of every section of the transparency report, by half-year, from ``start`` until before ``end`` (UTC).

    ``reviewer`` None: the operator, at the server's own command line. Raises NotAllowed; ValueError where ``end`` is not after ``start``.
    """
    if reviewer is not None:
        check(reviewer, "export")
    # Counted before the transaction, so that nobody waits for the end of the log meanwhile.
    files = report([(period, figures_of(period)) for period in half_years(start, end)], SERVICE, timezone.now().date())
    audit(reviewer, "export.made", "transparency_report", f"{start}/{end}", files=len(files))
    return files


def audit_extract(reviewer: Reviewer, start: date, end: date) -> str:
    """The log's entries from ``start`` until before ``end`` (UTC) as CSV. Raises NotAllowed; ValueError where ``end`` is not after."""
    check(reviewer, "export")
    if end <= start:
        raise ValueError("a period ends after it begins")
    first, last = (datetime.combine(day, time.min, UTC) for day in (start, end))
    entries = AuditEntry.objects.filter(at__gte=first, at__lt=last).order_by("sequence").iterator(chunk_size=2_000)
    text = csv_text(_AUDIT, (_row(entry) for entry in entries))
    audit(reviewer, "export.made", "audit_log", f"{start}/{end}", days=(end - start) // timedelta(days=1))
    return text


def _row(entry: AuditEntry) -> tuple[Cell, ...]:
    return (
        entry.sequence,
        entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
        str(entry.actor) if entry.actor else None,
        entry.role,
        entry.verb,
        entry.subject_kind,
        entry.subject_id,
        json.dumps(entry.detail, ensure_ascii=False, sort_keys=True),
        entry.previous_hash,
        entry.hash,
    )
