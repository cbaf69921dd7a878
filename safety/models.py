"""What was decided, by which policy, and why. Decisions are appended; nothing here changes them."""

import uuid

from django.db import models
from django.utils import timezone

from common.append_only import AppendOnly


class PolicyVersion(models.Model):
    """A policy that has decided something here or may do so, with its text as it was then. Never changed."""

    version = models.CharField(max_length=32)
    content_hash = models.CharField(max_length=64)
    document = models.TextField(help_text="The policy file as it stood.")
    messages = models.JSONField(
        default=dict,
        help_text="Its words (Fluent) by language, where they were written in the workshop; empty: the release's.",
    )
    registered_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["version", "content_hash"], name="policy_version_once")]

    def __str__(self) -> str:
        return f"{self.version} ({self.content_hash[:12]})"


class PolicyActivation(AppendOnly):
    """From now on this policy decides. The last row holds; without any, the newest released policy does (safety.current)."""

    policy = models.ForeignKey(PolicyVersion, on_delete=models.PROTECT, related_name="activations")
    activated_at = models.DateTimeField(default=timezone.now, editable=False)
    rolled_back = models.BooleanField(default=False, help_text="The policy before it was taken back, and this one decides again.")

    def __str__(self) -> str:
        return f"{self.policy} from {self.activated_at:%Y-%m-%d %H:%M}"


class Decision(AppendOnly):
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
    category = models.CharField(max_length=24, blank=True, help_text="The first of the categories; empty where nothing was found.")
    language = models.CharField(max_length=16, blank=True)
    scores = models.JSONField(default=dict)
    evidence = models.JSONField(default=list)
    reason = models.CharField(max_length=80)
    policy = models.ForeignKey(PolicyVersion, on_delete=models.PROTECT, related_name="decisions")
    failures = models.JSONField(default=list)
    detectors = models.JSONField(default=list, help_text="Who looked, each as name@version.")
    elapsed_ms = models.FloatField()
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        indexes = [
            models.Index(fields=["subject_kind", "subject_id", "created_at"], name="decision_subject"),
            models.Index(fields=["gate", "outcome", "created_at"], name="decision_outcome"),
            models.Index(fields=["category", "created_at"], name="decision_category"),
            models.Index(fields=["created_at", "id"], name="decision_time"),
        ]

    def __str__(self) -> str:
        return f"{self.gate} {self.outcome}: {self.reason}"
