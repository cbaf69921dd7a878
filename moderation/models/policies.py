"""The policy workshop: drafts, and what they would change."""

import uuid

from django.db import models
from django.utils import timezone

from moderation.models.reviewers import Reviewer
from safety.models import PolicyVersion


class DraftState(models.TextChoices):
    """draft -> registered (its text is now an immutable policy version) or dropped."""

    DRAFT = "draft"
    REGISTERED = "registered"
    DROPPED = "dropped"


class PolicyDraft(models.Model):
    """A policy in the making. Only a draft can be edited; its back-test counts for exactly the text it was made with (``content_hash``)."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    version = models.CharField(max_length=32, unique=True)
    base = models.ForeignKey(PolicyVersion, on_delete=models.PROTECT, related_name="drafts")
    document = models.TextField(help_text="The whole policy, as YAML.")
    messages = models.JSONField(default=dict, help_text="Its words: Fluent text by language; all languages of the base.")
    content_hash = models.CharField(max_length=64, blank=True, help_text="Over document and messages; see safety.engine.policy.")
    state = models.CharField(max_length=10, choices=DraftState, default=DraftState.DRAFT)
    policy = models.ForeignKey(PolicyVersion, on_delete=models.PROTECT, null=True, related_name="+", help_text="What it was registered as.")
    author = models.ForeignKey(Reviewer, on_delete=models.PROTECT, related_name="drafts")
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    changed_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"draft {self.version}"


class BacktestState(models.TextChoices):
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class Backtest(models.Model):
    """What a draft would have changed: the last ``wanted`` decisions weighed anew, and the evaluation suites."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    draft = models.ForeignKey(PolicyDraft, on_delete=models.CASCADE, related_name="backtests")
    content_hash = models.CharField(max_length=64, help_text="The draft's, when it was started.")
    wanted = models.PositiveIntegerField()
    state = models.CharField(max_length=7, choices=BacktestState, default=BacktestState.WAITING)
    total = models.PositiveIntegerField(default=0, help_text="Of what is weighed: decisions and suite cases.")
    done = models.PositiveIntegerField(default=0)
    result = models.JSONField(null=True)
    failure = models.CharField(max_length=200, blank=True)
    started_by = models.ForeignKey(Reviewer, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    lease_until = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["draft", "-created_at"], name="backtests_of")]

    def __str__(self) -> str:
        return f"back-test of {self.draft_id} ({self.state})"
