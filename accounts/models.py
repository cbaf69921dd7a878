"""People and the devices they speak through."""

import uuid
from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.utils import timezone


class Role(models.TextChoices):
    PERSON = "person"
    VOLUNTEER = "volunteer"
    MODERATOR = "moderator"


class AnswerLength(models.TextChoices):
    SHORT = "short"
    NORMAL = "normal"
    LONG = "long"


class VolunteerShare(models.TextChoices):
    """whole: the photos as they are. obscured: with faces and cards hidden. text: no photo, words only."""

    WHOLE = "whole"
    OBSCURED = "obscured"
    TEXT = "text"


class Keep(models.TextChoices):
    """How long something of a person is kept. never: it goes as soon as its purpose is served (accounts.retention says when that is)."""

    NEVER = "never"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    ALWAYS = "always"


class Suspension(models.TextChoices):
    """talks: no talks with volunteers, on either side. all: no new questions either.

    What is theirs can still be read, contested and erased.
    """

    TALKS = "talks"
    ALL = "all"


class People(BaseUserManager["Person"]):
    def create_user(self, username: str, password: str | None = None, **fields: object) -> "Person":
        person = self.model(username=username, **fields)
        person.set_password(password)  # None stores an unusable password
        person.save(using=self._db)
        return person

    def create_superuser(self, username: str, password: str | None = None, **fields: object) -> "Person":
        return self.create_user(username, password, is_staff=True, is_superuser=True, **fields)


class Person(AbstractBaseUser, PermissionsMixin):
    """Anyone with an account. A blind person needs no e-mail and no password: the device is the key."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    username = models.CharField(max_length=150, unique=True)
    role = models.CharField(max_length=16, choices=Role, default=Role.PERSON)
    language = models.CharField(max_length=16, blank=True, help_text="Preferred answer language; empty: the question's own.")
    answer_length = models.CharField(max_length=8, choices=AnswerLength, default=AnswerLength.NORMAL)
    shares_photos = models.BooleanField(
        default=True, help_text="Photos and recordings may leave this server for a cloud model. Without it only our own eyes and ears work."
    )
    shares_with_volunteers = models.CharField(
        max_length=8,
        choices=VolunteerShare,
        default=VolunteerShare.OBSCURED,
        db_default=VolunteerShare.OBSCURED,
        help_text="What a volunteer sees when help is asked for by voice.",
    )
    keeps_questions = models.CharField(
        max_length=8, choices=Keep, default=Keep.YEAR, db_default=Keep.YEAR, help_text="Questions with their answers, in words."
    )
    keeps_photos = models.CharField(
        max_length=8, choices=Keep, default=Keep.MONTH, db_default=Keep.MONTH, help_text="Photos and what was seen and read in them."
    )
    keeps_clips = models.CharField(
        max_length=8, choices=Keep, default=Keep.NEVER, db_default=Keep.NEVER, help_text="Recordings; never: until they are transcribed."
    )
    suspended = models.CharField(max_length=8, choices=Suspension, blank=True, default="", db_default="")
    suspended_until = models.DateTimeField(null=True, blank=True, help_text="Null: until somebody lifts it.")
    is_active = models.BooleanField(default=True)
    is_staff = models.BooleanField(default=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects: ClassVar[People] = People()

    USERNAME_FIELD = "username"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    def __str__(self) -> str:
        return self.username

    def is_suspended_from(self, what: Suspension) -> bool:
        """Whether ``what`` is closed to this account now; who is suspended from all is suspended from talks too."""
        if not self.suspended or (self.suspended_until and self.suspended_until <= timezone.now()):
            return False
        return self.suspended in (what, Suspension.ALL)


class PersonKey(models.Model):
    """The key that this person's photos and recordings are encrypted with, itself wrapped by a master key of the operator.

    Erasing the person deletes this row, and with it the only way to read any copy of their files, also those in a backup of the storage.
    """

    person = models.OneToOneField(Person, on_delete=models.CASCADE, primary_key=True, related_name="key")
    wrapped = models.BinaryField()
    master = models.CharField(max_length=16, help_text="Which master key wraps it: the start of its fingerprint.")
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    def __str__(self) -> str:
        return f"key of {self.person_id}"


class ReceiptKind(models.TextChoices):
    EXPORT = "export"
    ERASE = "erase"


class Receipt(models.Model):
    """What was exported or erased, signed. It names nobody: the person is in it as a keyed digest, so it may outlive them."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(max_length=8, choices=ReceiptKind)
    body = models.JSONField()
    signature = models.CharField(max_length=128)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    def __str__(self) -> str:
        return f"receipt {self.pk} ({self.kind})"


class Device(models.Model):
    """One installation of a client. Its refresh tokens form a family that dies together."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="devices")
    name = models.CharField(max_length=80, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    revoked_at = models.DateTimeField(null=True, blank=True)
    registration_key_hash = models.CharField(  # noqa: DJ001  # unique, and most devices have none
        max_length=64, null=True, unique=True, editable=False, help_text="Lets a client repeat a registration whose answer was lost."
    )

    def __str__(self) -> str:
        return self.name or str(self.id)


class RefreshToken(models.Model):
    """A refresh token, known only by its hash. Used once; a second use means theft and revokes the device."""

    device = models.ForeignKey(Device, on_delete=models.CASCADE, related_name="refresh_tokens")
    token_hash = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)
    rotation_key_hash = models.CharField(max_length=64, blank=True, help_text="Lets a client repeat a rotation whose answer was lost.")

    def __str__(self) -> str:
        return f"refresh token {self.pk}"
