"""Review cases: what somebody should look at, and what a reviewer saw of it."""

import uuid
from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from assistant.models import Question
from common.append_only import AppendOnly
from moderation.models.reviewers import Reviewer
from safety.models import Decision


class Source(models.TextChoices):
    """Why somebody should look."""

    REFUSAL = "refusal", "refused question"
    HELD = "held", "held sentence"
    AUDIT = "audit", "allowed answer, at random"
    WRONG = "wrong", "“that was wrong”"
    APPEAL = "appeal"
    VOLUNTEER_REPORTED = "volunteer_reported", "volunteer reported by a person"
    PERSON_REPORTED = "person_reported", "person reported by a volunteer"
    CORRECTION = "correction", "corrected by a volunteer"


class CaseState(models.TextChoices):
    """open -> decided, or -> escalated (a lead decides), or -> pending (a second person must agree) -> decided.

    An undone decision: open again.

    Who holds it (``holder``, ``lease_until``) is beside the state.
    """

    OPEN = "open"
    ESCALATED = "escalated"
    PENDING = "pending", "waits for a second person"
    DECIDED = "decided"


UNDECIDED = (CaseState.OPEN, CaseState.ESCALATED)
#: How the key of an appeal begins that is not about a question.
AGAINST = "decision:"


def goes_with_question(collector: Any, field: Any, cases: Any, using: str) -> None:
    """A case goes with its question, unless it concerns an account: a report, what closed something to it or warned it, and the appeal
    against that. Such a case stays without the question, so that nobody deletes a report of themselves, nobody stays blocked because nobody
    is left to look, and what stands against an account can still be contested. It goes with the account.
    """
    reported = Q(source__in=(Source.VOLUNTEER_REPORTED, Source.PERSON_REPORTED))
    concerns = reported | Q(source=Source.APPEAL, key__startswith=AGAINST) | Q(decisions__sanction__gt="")
    stay = set(cases.filter(concerns, account__isnull=False).values_list("pk", flat=True))
    if stay:
        collector.add_field_update(field, None, [case for case in cases if case.pk in stay])
    models.CASCADE(collector, field, cases.exclude(pk__in=stay), using)


class ReviewCase(models.Model):
    """One thing to look at. It keeps no words: they are read from where they live, and are gone when the person erases them."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    source = models.CharField(max_length=18, choices=Source)
    key = models.CharField(max_length=64, help_text="Which row of the source: no row becomes two cases.")
    question = models.ForeignKey(Question, on_delete=goes_with_question, null=True, related_name="review_cases")
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        null=True,
        related_name="review_cases",
        help_text="The account that a warning or a suspension would be about.",
    )
    decision = models.ForeignKey(Decision, on_delete=models.PROTECT, null=True, related_name="review_cases")
    category = models.CharField(max_length=24, blank=True)
    language = models.CharField(max_length=16, blank=True)
    severity = models.PositiveSmallIntegerField(default=1, help_text="1 (mild) to 4 (somebody may come to harm).")
    hard = models.BooleanField(default=False, help_text="Only for reviewers who opted into its category.")
    priority = models.PositiveSmallIntegerField(default=0, help_text="The higher, the sooner (moderation.priority).")
    sampled = models.FloatField(default=1.0, help_text="The share of its kind that is looked at: one such case stands for 1/sampled.")
    state = models.CharField(max_length=9, choices=CaseState, default=CaseState.OPEN)
    due_at = models.DateTimeField()
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    decided_at = models.DateTimeField(null=True, editable=False)
    holder = models.ForeignKey(Reviewer, on_delete=models.SET_NULL, null=True, related_name="held_cases")
    taken_at = models.DateTimeField(
        null=True, editable=False, help_text="When its holder took it; renewing the lease leaves this as it is."
    )
    lease_until = models.DateTimeField(null=True)
    not_for = models.ForeignKey(
        Reviewer, on_delete=models.SET_NULL, null=True, related_name="+", help_text="Who decided before, or brought it: not to decide it."
    )
    twice = models.BooleanField(default=False, help_text="A second reviewer looks too, not knowing of the first.")
    gold = models.CharField(max_length=9, blank=True, help_text="The right kind of decision, where leads have agreed on one.")
    gold_category = models.CharField(max_length=24, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["source", "key"], name="one_case_per_row"),
            # Nobody is busy with two cases, so a crash or a closed page costs one lease at most.
            models.UniqueConstraint(fields=["holder"], condition=Q(holder__isnull=False), name="one_case_each"),
        ]
        indexes = [
            models.Index(fields=["state", "-priority", "due_at"], name="case_queue"),
            # What can be in a queue, in its order (services.queue): undecided, or decided and perhaps looked at again.
            models.Index(
                fields=["-priority", "due_at", "id"],
                condition=Q(state__in=["open", "escalated"]) | Q(twice=True) | ~Q(gold=""),
                name="case_waiting",
            ),
            models.Index(fields=["decided_at"], condition=Q(twice=True), name="case_twice"),
            models.Index(fields=["gold"], condition=~Q(gold=""), name="case_gold"),
            models.Index(fields=["state", "decided_at"], condition=Q(source="appeal"), name="case_appeals"),
            models.Index(fields=["category", "state", "created_at"], name="case_category"),
            models.Index(fields=["-created_at", "id"], name="case_time"),
            models.Index(fields=["decided_at"], name="case_decided"),
        ]

    def __str__(self) -> str:
        return f"{self.get_source_display()} {str(self.pk)[:8]} ({self.state})"


class Skip(AppendOnly):
    """A reviewer passed a case on, and why."""

    case = models.ForeignKey(ReviewCase, on_delete=models.CASCADE, related_name="skips")
    reviewer = models.ForeignKey(Reviewer, on_delete=models.PROTECT, related_name="+")
    reason = models.CharField(max_length=200)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        indexes = [models.Index(fields=["reviewer", "created_at"], name="skips_of")]

    def __str__(self) -> str:
        return f"skip of {self.case_id}"


class RevealStage(models.TextChoices):
    """blurred: shapes and colours only. obscured: sharp, with faces and cards hidden. There is no third."""

    BLURRED = "blurred"
    OBSCURED = "obscured"


class Reveal(AppendOnly):
    """A reviewer asked to see a photo, and why."""

    case = models.ForeignKey(ReviewCase, on_delete=models.CASCADE, related_name="reveals")
    reviewer = models.ForeignKey(Reviewer, on_delete=models.PROTECT, related_name="reveals")
    photo_number = models.PositiveSmallIntegerField()
    stage = models.CharField(max_length=8, choices=RevealStage)
    reason = models.CharField(max_length=200)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        indexes = [models.Index(fields=["reviewer", "created_at"], name="reveals_of")]

    def __str__(self) -> str:
        return f"photo {self.photo_number} of {self.case_id}, {self.stage}"


class EvaluationCase(models.Model):
    """A decided case as a case for the evaluation suites: words only, scrubbed, and so no longer about anybody."""

    SUITES: ClassVar = (("questions", "questions"), ("sentences", "sentences"), ("photo_texts", "photo_texts"))

    case_number = models.UUIDField(unique=True, help_text="The case it was made from; stays when that is erased.")
    suite = models.CharField(max_length=11, choices=SUITES)
    category = models.CharField(max_length=24)
    language = models.CharField(max_length=16)
    stop = models.BooleanField(help_text="It must not be allowed, released or called clean.")
    row = models.JSONField(help_text="The words, by the names of safety.evaluation.cases.")
    made_by = models.ForeignKey(Reviewer, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    def __str__(self) -> str:
        return f"{self.suite} {self.category} {self.language}"


class IntakeMark(models.Model):
    """How far a source has been looked through."""

    source = models.CharField(max_length=40, unique=True)
    until = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.source} until {self.until:%Y-%m-%d %H:%M:%S}"
