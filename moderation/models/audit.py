"""The log that nobody edits unseen: every entry's hash covers the entry before it."""

from django.db import models

from common.append_only import AppendOnly


class AuditEntry(AppendOnly):
    """Who did what, when. No foreign keys and no words of a person: it outlives what it is about."""

    sequence = models.BigIntegerField(primary_key=True, help_text="From 1, without a gap.")
    at = models.DateTimeField()
    actor = models.UUIDField(null=True, help_text="The reviewer; null: Sightline itself, or a person who appeals.")
    role = models.CharField(max_length=9, blank=True, help_text="The role they had.")
    verb = models.CharField(max_length=40, help_text="case.decided, photo.revealed, policy.activated, ...")
    subject_kind = models.CharField(max_length=32)
    subject_id = models.CharField(max_length=64)
    detail = models.JSONField(default=dict)
    previous_hash = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)

    class Meta:
        ordering = ["sequence"]
        verbose_name_plural = "audit entries"
        indexes = [
            models.Index(fields=["subject_kind", "subject_id"], name="audit_subject"),
            models.Index(fields=["actor", "-sequence"], name="audit_actor"),
            models.Index(fields=["verb", "-sequence"], name="audit_verb"),
        ]

    def __str__(self) -> str:
        return f"{self.sequence}: {self.verb}"


class AuditHead(models.Model):
    """The end of the chain (one row): whoever appends holds it, so entries follow each other without a gap."""

    sequence = models.BigIntegerField(default=0)
    hash = models.CharField(max_length=64, default="0" * 64)

    def __str__(self) -> str:
        return f"audit head at {self.sequence}"
