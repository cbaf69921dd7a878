"""What was decided, by which policy, and why. Decisions are appended; nothing here changes them."""

import uuid
from collections.abc import Iterable
from typing import Any, ClassVar, NoReturn

from django.db import models
from django.utils import timezone


class AppendOnlyError(TypeError):
    """A decision is written once. It goes only with the person's data, through the erasing of what it is about."""


class AppendOnly(models.QuerySet["Any"]):
    def update(self, **kwargs: Any) -> NoReturn:
        raise AppendOnlyError("decisions are appended, never updated")

    def delete(self) -> NoReturn:
        raise AppendOnlyError("decisions are appended, never deleted")

    def bulk_update(self, objs: Iterable[Any], fields: Iterable[str], batch_size: int | None = None) -> NoReturn:
        raise AppendOnlyError("decisions are appended, never updated")


class PolicyVersion(models.Model):
    """A policy that has decided something here, with its text as it was then."""

    version = models.CharField(max_length=32)
    content_hash = models.CharField(max_length=64)
    document = models.TextField(help_text="The policy file as it stood.")
    registered_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["version", "content_hash"], name="policy_version_once")]

    def __str__(self) -> str:
        return f"{self.version} ({self.content_hash[:12]})"


class Decision(models.Model):
    """One word of one gate. Never the words it was about: only categories, scores, reason codes and who looked."""

    class Gate(models.TextChoices):
        QUESTION = "question"
        SENTENCE = "sentence"
        PHOTO_TEXT = "photo_text"
        PHOTO = "photo"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    subject_kind = models.CharField(max_length=32, help_text="What was judged: question, sentence, photo.")
    subject_id = models.UUIDField()
    gate = models.CharField(max_length=16, choices=Gate)
    outcome = models.CharField(max_length=16, help_text="A verdict, or released/held, or clean/orders, or leaves/stays.")
    categories = models.JSONField(default=list)
    scores = models.JSONField(default=dict)
    evidence = models.JSONField(default=list)
    reason = models.CharField(max_length=80)
    policy = models.ForeignKey(PolicyVersion, on_delete=models.PROTECT, related_name="decisions")
    failures = models.JSONField(default=list)
    detectors = models.JSONField(default=list, help_text="Who looked, each as name@version.")
    elapsed_ms = models.FloatField()
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects: ClassVar[models.Manager["Decision"]] = models.Manager.from_queryset(AppendOnly)()

    class Meta:
        indexes = [
            models.Index(fields=["subject_kind", "subject_id", "created_at"], name="decision_subject"),
            models.Index(fields=["gate", "outcome", "created_at"], name="decision_outcome"),
        ]

    def __str__(self) -> str:
        return f"{self.gate} {self.outcome}: {self.reason}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise AppendOnlyError("decisions are appended, never updated")
        super().save(*args, **{**kwargs, "force_insert": True})

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise AppendOnlyError("decisions are appended, never deleted")
