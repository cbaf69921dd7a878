"""What reviewers decide, and what needs a second person."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from common.append_only import AppendOnly
from moderation.models.cases import ReviewCase
from moderation.models.reviewers import Reviewer
from safety.models import PolicyVersion


class DecisionKind(models.TextChoices):
    """uphold: the gate (or the volunteer, or the person) was right. overturn: it was not.

    undo: the decision that ``undoes`` names never was.
    """

    UPHOLD = "uphold"
    OVERTURN = "overturn"
    ESCALATE = "escalate"
    UNDO = "undo"


class Sanction(models.TextChoices):
    """What follows for the account. Suspending and lifting need a second person."""

    WARN = "warn", "warning"
    SUSPEND_TALKS = "suspend_talks", "no talks with volunteers"
    SUSPEND_ALL = "suspend_all", "no talks, no questions"
    RESTORE = "restore", "lift a suspension"


class ReviewDecision(AppendOnly):
    """One reviewer's word on one case. Undone by another row, never changed."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(ReviewCase, on_delete=models.CASCADE, related_name="decisions")
    reviewer = models.ForeignKey(Reviewer, on_delete=models.PROTECT, related_name="decisions")
    kind = models.CharField(max_length=8, choices=DecisionKind)
    category = models.CharField(max_length=24, blank=True, help_text="Which category it really was; empty: none, it was harmless.")
    clause = models.CharField(max_length=80, help_text="The clause of the policy it rests on: a category or category.reason.")
    reason = models.TextField(help_text="In the reviewer's words, for colleagues.")
    sanction = models.CharField(max_length=13, choices=Sanction, blank=True)
    weight = models.PositiveSmallIntegerField(default=0, help_text="The weight of the strike that goes with it, 0 to 3.")
    policy = models.ForeignKey(PolicyVersion, on_delete=models.PROTECT, null=True, related_name="+", help_text="The policy in force.")
    blind = models.BooleanField(default=False, help_text="A second or a gold review: measured, without effect.")
    undoes = models.OneToOneField("self", on_delete=models.CASCADE, null=True, related_name="undone_by")
    seconds = models.PositiveIntegerField(default=0, help_text="From taking the case to deciding it.")
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["created_at", "id"]
        indexes = [
            models.Index(fields=["reviewer", "created_at"], name="decisions_of"),
            models.Index(fields=["reviewer"], condition=Q(kind="escalate"), name="escalations_of"),
            models.Index(fields=["created_at"]),
            models.Index(fields=["created_at"], name="blind_decisions", condition=Q(blind=True)),
        ]

    def __str__(self) -> str:
        return f"{self.kind} of {self.case_id}"


class ProposalKind(models.TextChoices):
    SUSPEND = "suspend"
    RESTORE = "restore"
    ACTIVATE = "activate", "activate a policy"


class ProposalState(models.TextChoices):
    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class Proposal(models.Model):
    """What one person may not do alone. proposed -> confirmed | rejected (by another), or withdrawn (by whoever made it, or undone)."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(max_length=8, choices=ProposalKind)
    state = models.CharField(max_length=9, choices=ProposalState, default=ProposalState.PROPOSED)
    decision = models.OneToOneField(ReviewDecision, on_delete=models.CASCADE, null=True, related_name="proposal")
    account = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, related_name="+")
    policy = models.ForeignKey(PolicyVersion, on_delete=models.PROTECT, null=True, related_name="+")
    days = models.PositiveSmallIntegerField(null=True, help_text="Of a suspension; null: until somebody lifts it.")
    reason = models.TextField()
    proposed_by = models.ForeignKey(Reviewer, on_delete=models.PROTECT, related_name="proposals")
    proposed_at = models.DateTimeField(default=timezone.now, editable=False)
    answered_by = models.ForeignKey(Reviewer, on_delete=models.PROTECT, null=True, related_name="+")
    answered_at = models.DateTimeField(null=True)
    answer = models.TextField(blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(answered_by=None) | Q(state="withdrawn") | ~Q(answered_by=F("proposed_by")),
                name="nobody_agrees_with_themselves",
            ),
            models.CheckConstraint(condition=~Q(state="confirmed") | Q(answered_by__isnull=False), name="somebody_confirmed"),
        ]
        indexes = [models.Index(fields=["proposed_at"], condition=Q(state="proposed"), name="open_proposals")]

    def __str__(self) -> str:
        return f"{self.kind} ({self.state})"
