"""Asking a human: volunteers, help requests, offers, claims, and what is said between two people who never learn each other's name.

The rows are the truth. A request is held by its one open claim, and a volunteer by theirs; both are unique in the database, so that two
winners, or a busy one, cannot be stored. docs/volunteers.md draws the states.
"""

import uuid
from datetime import UTC, datetime

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.models import VolunteerShare
from assistant.models import Clip, Photo, Question

#: Longest ago: no null, so that one index gives the order in which volunteers are asked.
NEVER = datetime(1970, 1, 1, tzinfo=UTC)


class Volunteer(models.Model):
    """Somebody who lends their eyes: when they are awake, what they take on, and how they stand."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="volunteer")
    zone = models.CharField(max_length=64, default="UTC", help_text="IANA time zone.")
    hours = models.JSONField(default=list, help_text="volunteers.matching.types.Window, as JSON; empty: never asked.")
    awake_from = models.DateTimeField(
        null=True, editable=False, help_text="The current or next time awake, worked out from hours and zone."
    )
    awake_until = models.DateTimeField(null=True, editable=False)
    snoozed_until = models.DateTimeField(null=True, blank=True)
    resting_until = models.DateTimeField(null=True, blank=True, help_text="Cool-down after hard content.")
    takes_hard = models.BooleanField(default=False, help_text="Is willing to be asked about distressing content and by people in distress.")
    daily_cap = models.PositiveSmallIntegerField(default=20, help_text="Most offers in one of their days.")
    guidelines_at = models.DateTimeField(null=True, blank=True)
    practised_at = models.DateTimeField(null=True, blank=True)
    blocked_at = models.DateTimeField(null=True, blank=True)
    seen_at = models.DateTimeField(null=True, blank=True, help_text="When their open dashboard was last there.")
    last_offered_at = models.DateTimeField(default=NEVER, editable=False)
    offers_on = models.DateField(null=True, editable=False, help_text="The local day that offers_that_day counts.")
    offers_that_day = models.PositiveIntegerField(default=0, editable=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        indexes = [
            models.Index(fields=["awake_until"], name="volunteer_awake_until"),
            models.Index(fields=["seen_at"], name="volunteer_seen"),
            # Whose turn it is: see volunteers.selectors.candidates.
            models.Index(
                fields=["last_offered_at", "id"], condition=Q(blocked_at=None, practised_at__isnull=False), name="volunteer_turns"
            ),
        ]

    def __str__(self) -> str:
        return f"volunteer {self.pk}"

    @property
    def is_ready(self) -> bool:
        """Has promised to keep the guidelines and has practised on a made-up request."""
        return self.guidelines_at is not None and self.practised_at is not None


class Speaks(models.Model):
    """A language of a volunteer; ``place`` 0 is the mother tongue."""

    volunteer = models.ForeignKey(Volunteer, on_delete=models.CASCADE, related_name="speaks")
    language = models.CharField(max_length=16)
    place = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["place"]
        constraints = [
            models.UniqueConstraint(fields=["volunteer", "language"], name="a_language_once"),
            models.UniqueConstraint(fields=["volunteer", "place"], name="a_place_once"),
        ]
        indexes = [models.Index(fields=["language", "place"], name="speakers")]

    def __str__(self) -> str:
        return f"{self.language} of {self.volunteer_id}"


class RequestState(models.TextChoices):
    """waiting -> claimed -> closed, or back to waiting; waiting -> expired (nobody came); claimed -> expired (the person fell silent);
    waiting or claimed -> withdrawn.
    """

    WAITING = "waiting"
    CLAIMED = "claimed"
    CLOSED = "closed"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


OPEN = (RequestState.WAITING, RequestState.CLAIMED)


class Asked(models.TextChoices):
    """How a person came to ask for a human: by a client's button, by saying so, or because the policy escalates."""

    CLIENT = "client"
    VOICE = "voice"
    POLICY = "policy"


class Outcome(models.TextChoices):
    HELPED = "helped"
    PARTLY = "partly"
    NOT_POSSIBLE = "not_possible"
    NOT_ALLOWED = "not_allowed"


class HelpRequest(models.Model):
    """One person asks for a human about one question. ``text`` is the question as the gate judged it for human eyes."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="help_requests")
    asked = models.CharField(max_length=8, choices=Asked)
    text = models.TextField(blank=True)
    language = models.CharField(max_length=16)
    share = models.CharField(max_length=8, choices=VolunteerShare, help_text="What of the photos a volunteer sees.")
    consented_at = models.DateTimeField(default=timezone.now, help_text="When the person chose what is shared, or last changed it.")
    state = models.CharField(max_length=9, choices=RequestState, default=RequestState.WAITING)
    urgent = models.BooleanField(default=False)
    hard = models.BooleanField(default=False, help_text="Only for volunteers who take hard content.")
    returns = models.PositiveSmallIntegerField(default=0, help_text="How often it came back from a volunteer; then it is at the front.")
    note = models.TextField(blank=True, help_text="From the volunteer who passed it on, for the next.")
    waves = models.PositiveSmallIntegerField(default=0, help_text="Waves of offers since it last began to wait.")
    next_wave_at = models.DateTimeField(default=timezone.now)
    first_offered_at = models.DateTimeField(null=True, help_text="Since it last began to wait.")
    first_claimed_at = models.DateTimeField(null=True)
    told_nobody = models.BooleanField(default=False, help_text="The person knows that nobody is awake, and is told when somebody is.")
    expires_at = models.DateTimeField()
    outcome = models.CharField(max_length=12, choices=Outcome, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    ended_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        indexes = [
            models.Index(fields=["person", "-created_at"]),
            models.Index(fields=["state", "next_wave_at"], name="requests_due"),
            models.Index(fields=["created_at", "language"], name="requests_for_figures"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["question"], condition=Q(state__in=["waiting", "claimed"]), name="one_open_request_per_question"
            )
        ]

    def __str__(self) -> str:
        return f"help request {self.pk} ({self.state})"

    @property
    def is_open(self) -> bool:
        return self.state in OPEN


class HandedOver(models.Model):
    """A question that the assistant handed over was dealt with: ``request`` is null where there was nothing to ask for any more."""

    question = models.OneToOneField(Question, on_delete=models.CASCADE, related_name="handed_over")
    request = models.ForeignKey(HelpRequest, on_delete=models.CASCADE, null=True, related_name="handed_over")

    def __str__(self) -> str:
        return f"{self.question_id} handed over"


class RequestPhoto(models.Model):
    """A photo that goes with a request: its number from 1 and the part that was circled (vision.types.Region, as JSON)."""

    request = models.ForeignKey(HelpRequest, on_delete=models.CASCADE, related_name="photos")
    photo = models.ForeignKey(Photo, on_delete=models.CASCADE, related_name="+")
    number = models.PositiveSmallIntegerField()
    region = models.JSONField(null=True)

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["request", "number"], name="one_request_photo_per_number")]

    def __str__(self) -> str:
        return f"photo {self.number} of {self.request_id}"


class OfferEnd(models.TextChoices):
    CLAIMED = "claimed"
    TAKEN = "taken", "another volunteer was first"
    DECLINED = "declined"
    LAPSED = "lapsed", "nobody answered it"
    BUSY = "busy", "its volunteer took another request"
    WITHDRAWN = "withdrawn", "the request ended"


class Offer(models.Model):
    """A request before the eyes of one volunteer. Open while ``ended_at`` is null."""

    request = models.ForeignKey(HelpRequest, on_delete=models.CASCADE, related_name="offers")
    volunteer = models.ForeignKey(Volunteer, on_delete=models.CASCADE, related_name="offers")
    wave = models.PositiveSmallIntegerField()
    offered_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True)
    end = models.CharField(max_length=9, choices=OfferEnd, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["request", "volunteer"], condition=Q(ended_at=None), name="one_open_offer_each")]
        indexes = [
            models.Index(fields=["volunteer"], condition=Q(ended_at=None), name="open_offers_of"),
            models.Index(fields=["offered_at"], condition=Q(ended_at=None), name="open_offers_by_age"),
        ]

    def __str__(self) -> str:
        return f"offer of {self.request_id} to {self.volunteer_id}"


class ClaimEnd(models.TextChoices):
    CLOSED = "closed"
    GIVEN_BACK = "given_back"
    TRANSFERRED = "transferred"
    LAPSED = "lapsed", "its volunteer vanished"
    IDLE = "idle", "its volunteer was there and did nothing"
    WITHDRAWN = "withdrawn", "the person ended it"


class Claim(models.Model):
    """A volunteer's hold on a request, by a lease that their open page renews. Open while ``ended_at`` is null."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    request = models.ForeignKey(HelpRequest, on_delete=models.CASCADE, related_name="claims")
    volunteer = models.ForeignKey(Volunteer, on_delete=models.SET_NULL, null=True, related_name="claims")
    claimed_at = models.DateTimeField(default=timezone.now)
    lease_until = models.DateTimeField()
    active_at = models.DateTimeField(default=timezone.now, help_text="When the volunteer last did something a person could notice.")
    ended_at = models.DateTimeField(null=True)
    end = models.CharField(max_length=11, choices=ClaimEnd, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["request"], condition=Q(ended_at=None), name="one_winner"),
            models.UniqueConstraint(fields=["volunteer"], condition=Q(ended_at=None), name="never_busy_twice"),
        ]
        indexes = [models.Index(fields=["lease_until"], condition=Q(ended_at=None), name="open_leases")]

    def __str__(self) -> str:
        return f"claim of {self.request_id} by {self.volunteer_id}"


class Side(models.TextChoices):
    PERSON = "person"
    VOLUNTEER = "volunteer"
    NOTICE = "notice", "Sightline itself"


class MessageKind(models.TextChoices):
    TEXT = "text"
    VOICE = "voice"
    CANNED = "canned"
    RETAKE = "retake"
    CORRECTION = "correction"
    PHOTO = "photo"
    NOTICE = "notice"


class MessageState(models.TextChoices):
    """hearing -> said | held | unheard. Only what is said has a sequence number and reaches the other side."""

    HEARING = "hearing"
    SAID = "said"
    HELD = "held"
    UNHEARD = "unheard"


class Message(models.Model):
    """One thing said within a request, in the order in which it is heard."""

    request = models.ForeignKey(HelpRequest, on_delete=models.CASCADE, related_name="messages")
    claim = models.ForeignKey(Claim, on_delete=models.SET_NULL, null=True, related_name="messages")
    side = models.CharField(max_length=9, choices=Side)
    kind = models.CharField(max_length=10, choices=MessageKind)
    state = models.CharField(max_length=7, choices=MessageState, default=MessageState.SAID)
    sequence = models.PositiveIntegerField(null=True, help_text="From 1; null until it is said.")
    text = models.TextField(blank=True)
    speech = models.TextField(blank=True)
    ssml = models.TextField(blank=True)
    language = models.CharField(max_length=16)
    clip = models.ForeignKey(Clip, on_delete=models.SET_NULL, null=True, related_name="+", help_text="A voice note until it is heard.")
    corrects = models.PositiveIntegerField(null=True, help_text="The sentence of the machine's answer that was wrong, where it was one.")
    reason = models.CharField(max_length=80, blank=True, help_text="Why it was held: the gate's reason code.")
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    said_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["request", "sequence"], name="one_message_per_place")]
        indexes = [
            models.Index(fields=["created_at"], condition=Q(state="hearing"), name="notes_to_hear"),
            # What moderators look at: volunteers.reviewable.
            models.Index(fields=["said_at"], condition=Q(kind="correction"), name="corrections_said"),
            models.Index(fields=["created_at"], condition=Q(state="held"), name="words_held"),
        ]

    def __str__(self) -> str:
        return f"message {self.pk} of {self.request_id}"


class Thanks(models.Model):
    """The person thanked the volunteer of this claim."""

    claim = models.OneToOneField(Claim, on_delete=models.CASCADE, related_name="thanks")
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    def __str__(self) -> str:
        return f"thanks for {self.claim_id}"


class Rating(models.Model):
    """How one of the two found it, 1 to 5; said once."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="ratings")
    side = models.CharField(max_length=9, choices=Side)
    stars = models.PositiveSmallIntegerField()
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["claim", "side"], name="rated_once")]

    def __str__(self) -> str:
        return f"{self.stars} stars for {self.claim_id}"


class ReportReason(models.TextChoices):
    RUDE = "rude"
    SEXUAL = "sexual"
    PRIVACY = "privacy", "asked for or told personal details"
    DANGEROUS = "dangerous", "advice that could harm"
    MISUSE = "misuse", "not what this service is for"
    OTHER = "other"


class Report(models.Model):
    """Abuse, as one of the two tells it. For moderation; from now on these two never meet again."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="reports")
    side = models.CharField(max_length=9, choices=Side)
    reason = models.CharField(max_length=9, choices=ReportReason)
    text = models.TextField(blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["claim", "side"], name="reported_once")]
        indexes = [models.Index(fields=["created_at"], name="reports_by_age")]

    def __str__(self) -> str:
        return f"report about {self.claim_id}"


class PushSubscription(models.Model):
    """Where a browser or phone is reached while no page is open."""

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="push_subscriptions")
    kind = models.CharField(max_length=16, default="webpush")
    endpoint = models.CharField(max_length=1024, unique=True)
    keys = models.JSONField(default=dict)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    def __str__(self) -> str:
        return f"push subscription {self.pk}"


class Turn(models.Model):
    """When the clock last turned (one row). A gap shows a server that slept or a clock that jumped: see volunteers.services.turning."""

    turned_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"turned at {self.turned_at}"
