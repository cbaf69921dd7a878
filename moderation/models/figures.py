"""Counts by day, so that a page of figures need not count a million rows."""

from django.db import models


class Tally(models.Model):
    """``n`` of ``measure`` on one day (UTC), by what it is grouped by; ``value``: a sum or a percentile, where the measure has one."""

    day = models.DateField()
    measure = models.CharField(max_length=32, help_text="moderation.measures lists them.")
    group = models.CharField(max_length=48, blank=True, help_text="Gate, source, intent or detector, as the measure says.")
    category = models.CharField(max_length=24, blank=True)
    language = models.CharField(max_length=16, blank=True)
    n = models.PositiveIntegerField(default=0)
    value = models.FloatField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["day", "measure", "group", "category", "language"], name="one_tally_each"),
        ]
        indexes = [models.Index(fields=["measure", "day"], name="tallies_of")]

    def __str__(self) -> str:
        return f"{self.day} {self.measure} {self.group}: {self.n}"
