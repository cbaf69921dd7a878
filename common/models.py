from django.conf import settings
from django.db import models
from django.utils import timezone


class IdempotencyRecord(models.Model):
    """One POST that a client may send again without doing it again. See common.idempotency."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    key_hash = models.CharField(max_length=64)
    request_hash = models.CharField(max_length=64)
    created_at = models.DateTimeField(default=timezone.now)
    status = models.PositiveSmallIntegerField(null=True, help_text="Null while the first request is still running.")
    body = models.JSONField(null=True)
    headers = models.JSONField(default=dict)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "key_hash"], name="one_record_per_person_and_key")]
        indexes = [models.Index(fields=["created_at"])]

    def __str__(self) -> str:
        return f"idempotency record {self.pk}"


class FileToDelete(models.Model):
    """A stored file whose row is gone. Written in the transaction that deletes the row, so that a storage that is down, or a process that
    dies, leaves nothing behind: whoever finds it deletes the file and then this."""

    path = models.CharField(max_length=255)
    created_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.path


class Heartbeat(models.Model):
    """A worker, or the clock, that was alive at ``at``. Written every few seconds by itself; who stops writing has stopped."""

    name = models.CharField(max_length=255, primary_key=True)
    at = models.DateTimeField()
    queues = models.JSONField(default=list, help_text="The queues it takes tasks from.")
    breakers = models.JSONField(default=dict, help_text="How it stands with the providers it asked: {name: closed, open or half-open}.")

    def __str__(self) -> str:
        return self.name
