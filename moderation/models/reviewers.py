"""The people who review, and how they like their work."""

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone


class StaffRole(models.TextChoices):
    """triage: routes, labels and escalates. moderator: decides. lead: also suspensions, policy and people, always with a second person.
    auditor: reads everything and writes nothing.
    """

    TRIAGE = "triage"
    MODERATOR = "moderator"
    LEAD = "lead"
    AUDITOR = "auditor"


class Reviewer(models.Model):
    """A member of staff. Stays, nameless, when the account goes: decisions keep who made them."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="reviewer")
    role = models.CharField(max_length=9, choices=StaffRole, default=StaffRole.TRIAGE)
    languages = models.JSONField(default=list, help_text="The languages they review in.")
    takes_hard = models.JSONField(default=list, help_text="The hard categories they have opted into.")
    daily_budget = models.PositiveSmallIntegerField(default=100, help_text="Exposure points in one of their days (moderation.exposure).")
    highest_budget = models.PositiveSmallIntegerField(
        default=100, help_text="What a lead allows; daily_budget is the reviewer's own choice."
    )
    zone = models.CharField(max_length=64, default="UTC", help_text="IANA time zone: where their day begins.")
    on_break_until = models.DateTimeField(null=True, blank=True)
    shortcuts = models.BooleanField(default=True, help_text="Single-key shortcuts are on.")
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    left_at = models.DateTimeField(null=True, blank=True, help_text="No longer on the staff.")

    def __str__(self) -> str:
        return f"reviewer {str(self.pk)[:8]} ({self.role})"


class SavedFilter(models.Model):
    """A view of the queue that a reviewer comes back to."""

    reviewer = models.ForeignKey(Reviewer, on_delete=models.CASCADE, related_name="filters")
    name = models.CharField(max_length=60)
    query = models.CharField(max_length=500, help_text="The query string of the queue page.")

    class Meta:
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["reviewer", "name"], name="one_filter_per_name")]

    def __str__(self) -> str:
        return self.name
