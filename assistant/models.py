"""Conversations, photos, clips, questions and the sentences of their answers.

The rows are the truth: what a worker has found out (a transcript, a glance, a reading, a verdict, a sentence) is stored when it is known,
and a worker that takes over continues from there.
"""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Value
from django.db.models.functions import Now
from django.utils import timezone

from safety.models import Decision


class _Owned(models.Model):
    """Has a public id, an owner and an age."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        abstract = True
        indexes = [models.Index(fields=["person", "-created_at"])]

    def __str__(self) -> str:
        return f"{self._meta.verbose_name} {self.pk}"


def photo_path(photo: "Photo", _filename: str = "") -> str:
    return f"photos/{photo.pk}.sealed"


def clip_path(clip: "Clip", _filename: str = "") -> str:
    return f"clips/{clip.pk}.sealed"


class Conversation(_Owned):
    """A run of questions that remember each other."""


class Photo(_Owned):
    """A cleaned photo (upright JPEG without metadata, sealed) and what the server itself saw in it (vision.types, as JSON)."""

    image = models.FileField(upload_to=photo_path)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    source_type = models.CharField(max_length=32)
    sha256 = models.CharField(max_length=64)
    glance = models.JSONField(null=True)
    glance_until = models.DateTimeField(null=True, help_text="Until then somebody is taking the glance.")
    reading = models.JSONField(null=True)
    reading_until = models.DateTimeField(null=True, help_text="Until then somebody is reading.")


class Clip(_Owned):
    """A recorded question and its transcript (voice.types.Transcript, as JSON)."""

    audio = models.FileField(upload_to=clip_path)
    media_type = models.CharField(max_length=32)
    duration_s = models.FloatField()
    language = models.CharField(max_length=16, blank=True, help_text="As given by the person; empty: detected.")
    transcript = models.JSONField(null=True)
    transcript_until = models.DateTimeField(null=True, help_text="Until then somebody is hearing it.")


class QuestionState(models.TextChoices):
    """received -> working -> answered | failed. A worker that vanishes leaves ``working`` with a lease that runs out."""

    RECEIVED = "received"
    WORKING = "working"
    ANSWERED = "answered"
    FAILED = "failed"


FINISHED = (QuestionState.ANSWERED, QuestionState.FAILED)


class Question(_Owned):
    """One question and how its answer stands. ``text`` is what was typed, or what was heard once it is heard."""

    conversation = models.ForeignKey(Conversation, on_delete=models.CASCADE, related_name="questions")
    text = models.TextField(blank=True)
    typed = models.BooleanField(default=False, help_text="The words were typed; a clip beside them is not listened to.")
    clip = models.ForeignKey(Clip, on_delete=models.SET_NULL, null=True, blank=True, related_name="questions")
    language = models.CharField(max_length=16, blank=True, help_text="Asked for by the person; empty: decided when answering.")
    accepts = models.CharField(max_length=16, blank=True, help_text="The client's Accept-Language: the last resort.")
    state = models.CharField(max_length=16, choices=QuestionState, default=QuestionState.RECEIVED)
    photos_asked = models.PositiveSmallIntegerField(
        default=0, db_default=0, editable=False, help_text="How many photos it was asked about; known also when they are gone."
    )
    place_at = models.DateTimeField(
        default=timezone.now,
        db_default=Now(),
        editable=False,
        help_text="Its place in line, as a time: later, the more questions of the same person are waiting.",
    )
    lease = models.UUIDField(null=True, editable=False)
    lease_until = models.DateTimeField(null=True, editable=False)
    attempts = models.PositiveSmallIntegerField(default=0, editable=False)
    answer_language = models.CharField(max_length=16, blank=True)
    verdict = models.CharField(max_length=16, blank=True)
    categories = models.JSONField(default=list)
    provider = models.CharField(max_length=32, blank=True)
    failure = models.CharField(max_length=40, blank=True, help_text="The stable code of what went wrong.")
    offers_human = models.BooleanField(default=False)
    hands_over = models.CharField(
        max_length=16,
        blank=True,
        default="",
        db_default="",
        help_text="Why a volunteer is asked (assistant.pipeline.record.HandOver); empty: none is.",
    )
    contestable = models.BooleanField(
        default=False, db_default=False, help_text="A gate refused, guided, held or could not check something: it can be contested."
    )
    intent = models.CharField(
        max_length=24, blank=True, default="", db_default="", help_text="What it asks for, for figures; empty: not known (no words)."
    )
    timings_ms = models.JSONField(default=dict)
    usage = models.JSONField(
        default=dict,
        db_default=Value({}, models.JSONField()),
        help_text="What it cost: {provider: {prompt_tokens, completion_tokens}}, heard_s.",
    )
    trace = models.CharField(
        max_length=55, blank=True, default="", db_default="", editable=False, help_text="The traceparent it was submitted under."
    )
    finished_at = models.DateTimeField(null=True, editable=False)

    class Meta(_Owned.Meta):
        indexes = [
            *_Owned.Meta.indexes,
            models.Index(fields=["finished_at"], name="questions_finished"),
            models.Index(fields=["lease_until"], name="unfinished_questions", condition=~models.Q(state__in=["answered", "failed"])),
            models.Index(fields=["place_at"], name="questions_in_line", condition=~models.Q(state__in=["answered", "failed"])),
        ]


class QuestionPhoto(models.Model):
    """A photo as part of a question: its number from 1 and the part that was circled (vision.types.Region, as JSON)."""

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="question_photos")
    photo = models.ForeignKey(Photo, on_delete=models.CASCADE, related_name="+")
    number = models.PositiveSmallIntegerField()
    region = models.JSONField(null=True)

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["question", "number"], name="one_photo_per_number")]

    def __str__(self) -> str:
        return f"photo {self.number} of {self.question_id}"


class Sentence(models.Model):
    """One sentence that passed the answer gate (or that Sightline itself says), in the order in which it is heard."""

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="sentences")
    sequence = models.PositiveIntegerField()
    text = models.TextField()
    speech = models.TextField()
    ssml = models.TextField()
    kind = models.CharField(max_length=16)
    language = models.CharField(max_length=16)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        ordering = ["sequence"]
        constraints = [models.UniqueConstraint(fields=["question", "sequence"], name="one_sentence_per_place")]

    def __str__(self) -> str:
        return f"sentence {self.sequence} of {self.question_id}"


class HeldSentence(models.Model):
    """What a provider wanted to say and the answer gate held: only for whoever looks at whether it was right. Goes with its question."""

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="held_sentences")
    decision = models.OneToOneField(Decision, on_delete=models.PROTECT, related_name="held_sentence")
    text = models.TextField()

    def __str__(self) -> str:
        return f"held sentence of {self.question_id}"


class Feedback(_Owned):
    """What the person says about an answer."""

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="feedback")
    wrong = models.BooleanField()
    sequence = models.PositiveIntegerField(null=True, help_text="The sentence that was wrong, where it was one.")
    comment = models.TextField(blank=True)

    class Meta(_Owned.Meta):
        indexes = [
            *_Owned.Meta.indexes,
            models.Index(fields=["created_at"], name="wrong_answers", condition=models.Q(wrong=True)),
        ]


class Viewer(models.TextChoices):
    """Who can come to see a photo beside its owner."""

    MODEL = "model", "a vision model elsewhere"
    JUDGE = "judge", "a second opinion elsewhere"
    VOLUNTEER = "volunteer"
    MODERATOR = "moderator"


class PhotoView(models.Model):
    """One time that somebody else was shown a photo: appended before it is shown, read by its owner, gone with the person.

    ``photo_id`` is no foreign key: who saw a photo stays known when the photo is deleted.
    """

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    photo_id = models.UUIDField()
    question_id = models.UUIDField(null=True)
    viewer = models.CharField(max_length=9, choices=Viewer)
    name = models.CharField(max_length=64, blank=True, help_text="A provider's name; people have none here.")
    obscured = models.BooleanField(help_text="Faces were hidden.")
    occasion = models.UUIDField(null=True, help_text="Tells two people apart without naming them: a volunteer's claim, a digest.")
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [
            models.Index(fields=["person", "-created_at"], name="photo_views_of"),
            models.Index(fields=["photo_id"], name="photo_views_by_photo"),
        ]

    def __str__(self) -> str:
        return f"view of photo {self.photo_id}"


class Spending(models.Model):
    """What one day's answers cost, by provider: of everybody (``person`` null) and of each person. The sums outlive questions."""

    day = models.DateField()
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, related_name="+")
    provider = models.CharField(max_length=32)
    answers = models.PositiveIntegerField(default=0)
    prompt_tokens = models.PositiveBigIntegerField(default=0)
    completion_tokens = models.PositiveBigIntegerField(default=0)
    heard_s = models.FloatField(default=0)
    micros = models.PositiveBigIntegerField(default=0, help_text="Millionths of the currency in which ASSISTANT_PRICES are given.")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["day", "provider", "person"], name="one_sum_per_day_provider_and_person"),
            models.UniqueConstraint(fields=["day", "provider"], condition=models.Q(person=None), name="one_sum_per_day_and_provider"),
        ]

    def __str__(self) -> str:
        return f"{self.provider} on {self.day}"
