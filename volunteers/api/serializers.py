"""What the API takes and gives. Whatever is told of a request is told to its person: nothing in it says who the volunteer is."""

from typing import Any, get_args, get_type_hints

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from accounts.models import VolunteerShare
from volunteers.api.reading import possible, wait_told
from volunteers.matching.waiting import Wait
from volunteers.models import HelpRequest, Message, PushSubscription, Rating, Report, RequestPhoto, Thanks
from volunteers.push.base import KINDS
from volunteers.push.endpoints import MOST_CHARACTERS
from volunteers.services.afterwards import STARS

WAIT_KINDS: tuple[str, ...] = get_args(get_type_hints(Wait)["kind"])
SHARE_HELP = "What a volunteer sees: the photos as they are, with faces and cards hidden, or words only."


class HelpRequestRequest(serializers.Serializer[Any]):
    question = serializers.UUIDField(help_text="The question that a human shall look at; its answer need not have come.")
    share = serializers.ChoiceField(choices=VolunteerShare.choices, help_text=SHARE_HELP + " The person chooses.")


class HelpRequestsFilter(serializers.Serializer[Any]):
    question = serializers.UUIDField(required=False, help_text="Only requests about this question, or made when it was handed over.")


class ShareRequest(serializers.Serializer[Any]):
    share = serializers.ChoiceField(choices=VolunteerShare.choices, help_text=SHARE_HELP)


class WaitSerializer(serializers.Serializer[Any]):
    kind = serializers.ChoiceField(choices=WAIT_KINDS)
    ahead = serializers.IntegerField(help_text="How many in this language wait before this request.")
    minutes = serializers.IntegerField(help_text="Rounded up; 0 when nobody is awake.")
    text = serializers.CharField()
    speech = serializers.CharField()
    language = serializers.CharField()


class MessageSerializer(serializers.ModelSerializer[Message]):
    sequence = serializers.IntegerField(allow_null=True, help_text="Its place in the talk, from 1; null until it is said.")

    class Meta:
        model = Message
        fields = ["sequence", "side", "kind", "text", "speech", "ssml", "language", "corrects", "created_at"]
        extra_kwargs = {"corrects": {"help_text": "The number of the answer's sentence that the volunteer corrects, where it is one."}}


class SentMessageSerializer(MessageSerializer):
    class Meta(MessageSerializer.Meta):
        fields = [*MessageSerializer.Meta.fields, "state"]


class PossibleSerializer(serializers.Serializer[Any]):
    message = serializers.BooleanField(help_text="A volunteer is there to be spoken with.")
    withdraw = serializers.BooleanField()
    thank = serializers.BooleanField()
    rate = serializers.BooleanField()
    report = serializers.BooleanField()


class HelpRequestSerializer(serializers.ModelSerializer[HelpRequest]):
    wait = serializers.SerializerMethodField(help_text="Null unless the request is waiting.")
    messages = MessageSerializer(source="said", many=True)
    can = serializers.SerializerMethodField(help_text="What the person can do now.")

    class Meta:
        model = HelpRequest
        fields = [
            "id",
            "question",
            "state",
            "share",
            "language",
            "asked",
            "created_at",
            "ended_at",
            "outcome",
            "wait",
            "messages",
            "can",
        ]

    @extend_schema_field(WaitSerializer(allow_null=True))
    def get_wait(self, request: HelpRequest) -> dict[str, Any] | None:
        return wait_told(request)

    @extend_schema_field(PossibleSerializer)
    def get_can(self, request: HelpRequest) -> dict[str, bool]:
        return possible(request)


class TextRequest(serializers.Serializer[Any]):
    text = serializers.CharField(allow_blank=True)


class VoiceRequest(serializers.Serializer[Any]):
    voice = serializers.FileField(allow_empty_file=True, help_text="m4a, ogg or webm opus, mp3, wav or flac; at most 60 seconds.")


class SentPhotoSerializer(serializers.ModelSerializer[RequestPhoto]):
    class Meta:
        model = RequestPhoto
        fields = ["number", "photo"]


class ThanksSerializer(serializers.ModelSerializer[Thanks]):
    class Meta:
        model = Thanks
        fields = ["created_at"]


class RatingSerializer(serializers.ModelSerializer[Rating]):
    stars = serializers.IntegerField(min_value=STARS[0], max_value=STARS[-1])

    class Meta:
        model = Rating
        fields = ["stars", "created_at"]
        read_only_fields = ["created_at"]


class ReportSerializer(serializers.ModelSerializer[Report]):
    text = serializers.CharField(required=False, allow_blank=True, max_length=2000, default="")

    class Meta:
        model = Report
        fields = ["reason", "text", "created_at"]
        read_only_fields = ["created_at"]


class PushSubscriptionRequest(serializers.Serializer[Any]):
    """A browser's PushSubscription, or a phone's registration token as ``endpoint``."""

    kind = serializers.ChoiceField(choices=KINDS)
    endpoint = serializers.CharField(max_length=MOST_CHARACTERS)
    p256dh = serializers.CharField(required=False, allow_blank=True, max_length=200, default="")
    auth = serializers.CharField(required=False, allow_blank=True, max_length=200, default="")


class PushEndpointRequest(serializers.Serializer[Any]):
    endpoint = serializers.CharField(max_length=MOST_CHARACTERS)


class PushSubscriptionSerializer(serializers.ModelSerializer[PushSubscription]):
    """Without its endpoint: whoever knows one can use it."""

    kind = serializers.ChoiceField(choices=KINDS)

    class Meta:
        model = PushSubscription
        fields = ["kind", "created_at"]


class PushKeySerializer(serializers.Serializer[Any]):
    public_key = serializers.CharField(help_text="What a browser subscribes with (VAPID); empty where web push is switched off.")


class LanguageFiguresSerializer(serializers.Serializer[Any]):
    language = serializers.CharField()
    requests = serializers.IntegerField(allow_null=True)
    answered_share = serializers.FloatField(allow_null=True, help_text="0 to 1.")
    wait_p50_s = serializers.FloatField(allow_null=True)
    wait_p95_s = serializers.FloatField(allow_null=True)
    volunteers_awake = serializers.IntegerField(allow_null=True)


class FiguresSerializer(serializers.Serializer[Any]):
    """Seconds and counts of the last ``days`` days, ``volunteers_awake`` of this minute; null where a group is under 10."""

    days = serializers.IntegerField()
    requests = serializers.IntegerField(allow_null=True)
    answered_share = serializers.FloatField(allow_null=True, help_text="0 to 1.")
    wait_p50_s = serializers.FloatField(allow_null=True)
    wait_p95_s = serializers.FloatField(allow_null=True)
    volunteers_awake = serializers.IntegerField(allow_null=True)
    languages = LanguageFiguresSerializer(many=True)
