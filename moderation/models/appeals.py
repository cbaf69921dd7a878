"""The person's side: appeals, what they are told, and what stands against an account."""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from assistant.models import Clip, Question
from moderation.models.cases import ReviewCase
from moderation.models.decisions import ReviewDecision


class AppealState(models.TextChoices):
    """waiting -> upheld | overturned, or withdrawn by the person. An undone decision: waiting again."""

    WAITING = "waiting"
    UPHELD = "upheld"
    OVERTURNED = "overturned"
    WITHDRAWN = "withdrawn"


class Appeal(models.Model):
    """A person contests what was refused, held back, or decided about their account (``against``)."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="appeals")
    question = models.OneToOneField(Question, on_delete=models.CASCADE, null=True, related_name="appeal")
    against = models.OneToOneField(ReviewDecision, on_delete=models.CASCADE, null=True, related_name="appeal")
    case = models.OneToOneField(ReviewCase, on_delete=models.CASCADE, related_name="appeal")
    text = models.TextField(blank=True, help_text="Why, in the person's own words.")
    clip = models.ForeignKey(Clip, on_delete=models.SET_NULL, null=True, related_name="+", help_text="Why, as a recording.")
    language = models.CharField(max_length=16)
    state = models.CharField(max_length=10, choices=AppealState, default=AppealState.WAITING)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    decided_at = models.DateTimeField(null=True, editable=False)
    reopened = models.BooleanField(default=False, help_text="Withdrawn and made again, which is possible once.")

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(question__isnull=False) | Q(against__isnull=False), name="an_appeal_is_about_something")
        ]
        indexes = [models.Index(fields=["person", "-created_at"])]

    def __str__(self) -> str:
        return f"appeal {self.pk} ({self.state})"


class Notice(models.Model):
    """What Sightline tells a person about a decision, made to be heard, in their language."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notices")
    kind = models.CharField(max_length=40, help_text="The phrase it was made from.")
    question = models.ForeignKey(Question, on_delete=models.CASCADE, null=True, related_name="+")
    decision = models.ForeignKey(
        ReviewDecision, on_delete=models.SET_NULL, null=True, related_name="notices", help_text="What it tells of; gone with its case."
    )
    text = models.TextField()
    speech = models.TextField()
    ssml = models.TextField()
    language = models.CharField(max_length=16)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    heard_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["person", "-created_at"])]

    def __str__(self) -> str:
        return f"{self.kind} for {self.person_id}"


class Strike(models.Model):
    """What stands against an account. It loses weight with time (moderation.standing) and all of it when its decision is undone.

    Deleting the question that it was about does not take it away.
    """

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="strikes")
    decision = models.OneToOneField(ReviewDecision, on_delete=models.SET_NULL, null=True, related_name="strike")
    weight = models.PositiveSmallIntegerField()
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    void_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"strike of {self.weight}"
