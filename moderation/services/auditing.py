"""Writing the audit log. Call it last in the transaction of what it logs: the end of the chain is held until that commits."""

from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from moderation.chain import Link, hash_of, settled
from moderation.models import AuditEntry, AuditHead, Reviewer


def audit(actor: Reviewer | None, verb: str, subject_kind: str, subject_id: object, **detail: Any) -> AuditEntry:
    """Appends one entry. ``actor`` None: Sightline itself or a person. ``detail``: ids, codes, numbers; never a person's words.

    Raises TypeError or ValueError where ``detail`` is no JSON (moderation.chain.settled): then nothing of the transaction stays.
    """
    with transaction.atomic():
        AuditHead.objects.get_or_create(pk=1)
        head = AuditHead.objects.select_for_update().get(pk=1)
        link = Link(
            sequence=head.sequence + 1,
            at=timezone.now(),
            actor=str(actor.pk) if actor else "",
            role=actor.role if actor else "",
            verb=verb,
            subject_kind=subject_kind,
            subject_id=str(subject_id),
            detail=settled(detail),
        )
        entry: AuditEntry = AuditEntry.objects.create(
            sequence=link.sequence,
            at=link.at,
            actor=actor.pk if actor else None,
            role=link.role,
            verb=verb,
            subject_kind=subject_kind,
            subject_id=link.subject_id,
            detail=link.detail,
            previous_hash=head.hash,
            hash=hash_of(link, head.hash, audit_key()),
        )
        head.sequence, head.hash = entry.sequence, entry.hash
        head.save()
    return entry


def audit_key() -> bytes:
    return str(settings.AUDIT_KEY).encode()
