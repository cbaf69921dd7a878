"""What the API takes and gives."""

import json
from typing import Any

from babel import Locale
from django.conf import settings
from pydantic import TypeAdapter, ValidationError
from rest_framework import serializers

from assistant.models import FINISHED, Clip, Conversation, Feedback, Photo, Question, QuestionPhoto, QuestionState, Sentence
from assistant.services.errors import RegionInvalid
from common.languages import primary
from vision.coach import Need, hint
from vision.look import assess
from vision.types import Glance, Quality, Reading, Region, Value


class LanguageField(serializers.CharField):
    """A language tag ("es", "pt-BR"), kept as its primary subtag. Unknown languages are refused."""

    default_error_messages = {"unknown": "This language is not known."}

    def to_internal_value(self, data: Any) -> str:
        language = primary(super().to_internal_value(data)) or ""
        if language and language not in Locale("en").languages:
            self.fail("unknown")
        return language


class CircledRegion(Value):
    """One entry of ``regions``: the circled part of the photo with this number."""

    photo: int
    x: float
    y: float
    width: float
    height: float


class RegionSerializer(serializers.Serializer[Any]):
    x = serializers.FloatField(min_value=0, max_value=1)
    y = serializers.FloatField(min_value=0, max_value=1)
    width = serializers.FloatField(min_value=0, max_value=1)
    height = serializers.FloatField(min_value=0, max_value=1)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        region_from(attrs)
        return attrs


def region_from(values: Any) -> Region:
    """Raises RegionInvalid."""
    try:
        return Region.model_validate(values)
    except ValidationError as error:
        raise RegionInvalid from error


def regions_from(text: str, photos: int) -> dict[int, Region]:
    """``[{"photo": 1, "x": 0.1, ...}]`` -> region by photo number. Raises RegionInvalid."""
    if not text.strip():
        return {}
    try:
        circled = TypeAdapter(list[CircledRegion]).validate_python(json.loads(text))
    except (ValidationError, ValueError, RecursionError) as error:
        raise RegionInvalid from error
    if any(not 1 <= each.photo <= photos for each in circled):
        raise RegionInvalid
    return {each.photo: region_from(each.model_dump(exclude={"photo"})) for each in circled}


class QualitySerializer(serializers.Serializer[Any]):
    usable = serializers.BooleanField()
    problems = serializers.ListField(child=serializers.CharField())
    hint = serializers.CharField(help_text="One move that would make the photo better, to be spoken; empty when it is fine.")


class CoachRequest(serializers.Serializer[Any]):
    question = serializers.CharField(
        required=False, allow_blank=True, default="", help_text="What will be asked about the photo; without it: what is this?"
    )
    language = LanguageField(required=False, allow_blank=True, default="", help_text="Of the question and the hint.")


class CoachSerializer(serializers.Serializer[Any]):
    usable = serializers.BooleanField(help_text="Whether this photo can answer this question.")
    need = serializers.ChoiceField(choices=[need.value for need in Need], help_text="What the question needs to see.")
    problems = serializers.ListField(child=serializers.CharField(), help_text="What hinders it, the worst first.")
    hint = serializers.CharField(help_text="One move that would make the photo better, to be spoken; empty when nothing is to be mended.")


class PhotoSerializer(serializers.ModelSerializer[Photo]):
    quality = serializers.SerializerMethodField(help_text="Null until the photo has been looked at.")

    class Meta:
        model = Photo
        fields = ["id", "width", "height", "source_type", "created_at", "quality"]

    def get_quality(self, photo: Photo) -> dict[str, Any] | None:
        if photo.glance is None:
            return None
        glance = Glance.model_validate(photo.glance)
        quality: Quality = assess(glance, Reading.model_validate(photo.reading) if photo.reading else None)
        problems = [problem.value for problem in quality.problems]
        return {"usable": quality.usable, "problems": problems, "hint": hint(quality, self.context.get("language", "en"))}


class PhotoRequest(serializers.Serializer[Any]):
    photo = serializers.FileField(allow_empty_file=True, help_text="JPEG, PNG, WebP, HEIC or AVIF.")


class ClipRequest(serializers.Serializer[Any]):
    voice = serializers.FileField(allow_empty_file=True, help_text="m4a, ogg or webm opus, mp3, wav or flac; at most 60 seconds.")
    language = LanguageField(required=False, allow_blank=True, default="")


class TranscriptSerializer(serializers.Serializer[Any]):
    text = serializers.CharField()
    language = serializers.CharField(allow_null=True)
    confidence = serializers.FloatField()
    speech_detected = serializers.BooleanField()
    duration_s = serializers.FloatField()


class ClipSerializer(serializers.ModelSerializer[Clip]):
    transcript = TranscriptSerializer(allow_null=True, help_text="Null until it has been heard.")

    class Meta:
        model = Clip
        fields = ["id", "duration_s", "language", "created_at", "transcript"]


class MediaLinkSerializer(serializers.Serializer[Any]):
    url = serializers.CharField(help_text="A path on this server, for an <img> or a player; it needs no Authorization.")
    expires_in = serializers.IntegerField(help_text="Seconds. It ends at once when the photo is deleted or the device is signed out.")


class SentenceSerializer(serializers.ModelSerializer[Sentence]):
    class Meta:
        model = Sentence
        fields = ["sequence", "text", "speech", "ssml", "kind", "language"]


class QuestionPhotoSerializer(serializers.ModelSerializer[QuestionPhoto]):
    region = RegionSerializer(allow_null=True)

    class Meta:
        model = QuestionPhoto
        fields = ["number", "photo", "region"]


class QuestionSerializer(serializers.ModelSerializer[Question]):
    photos = QuestionPhotoSerializer(source="question_photos", many=True)
    sentences = SentenceSerializer(many=True)
    transcript = TranscriptSerializer(source="clip.transcript", default=None, allow_null=True)
    offer_human = serializers.BooleanField(source="offers_human")
    hands_over = serializers.SerializerMethodField(help_text="A volunteer has been asked: look at help-requests/?question=<id>.")
    finished = serializers.SerializerMethodField()
    categories = serializers.ListField(child=serializers.CharField())
    timings_ms = serializers.DictField(child=serializers.FloatField())

    class Meta:
        model = Question
        fields = [
            "id",
            "conversation",
            "text",
            "language",
            "state",
            "finished",
            "answer_language",
            "verdict",
            "categories",
            "provider",
            "failure",
            "offer_human",
            "contestable",
            "hands_over",
            "created_at",
            "finished_at",
            "timings_ms",
            "photos",
            "transcript",
            "sentences",
        ]

    def get_hands_over(self, question: Question) -> bool:
        return bool(question.hands_over)

    def get_finished(self, question: Question) -> bool:
        return QuestionState(question.state) in FINISHED


class PhotoOfQuestionRequest(serializers.Serializer[Any]):
    photo = serializers.UUIDField()
    region = RegionSerializer(required=False, allow_null=True, default=None)


class QuestionRequest(serializers.Serializer[Any]):
    """Photos in order, and a clip or words. A follow-up names its conversation; without photos it is about the photos before it."""

    text = serializers.CharField(required=False, allow_blank=True, default="", trim_whitespace=True)
    clip = serializers.UUIDField(required=False, allow_null=True, default=None)
    photos = PhotoOfQuestionRequest(  # type: ignore[call-arg]  # many=True makes a list of it, which has a length
        many=True, required=False, default=list, max_length=settings.PHOTOS_PER_QUESTION
    )
    conversation = serializers.UUIDField(required=False, allow_null=True, default=None)
    language = LanguageField(required=False, allow_blank=True, default="")


class AskRequest(serializers.Serializer[Any]):
    """Everything in one multipart call: photos in order, and a recording or words."""

    photo = serializers.ListField(child=serializers.FileField(allow_empty_file=True), required=False, default=list)
    voice = serializers.FileField(allow_empty_file=True, required=False, default=None)
    text = serializers.CharField(required=False, allow_blank=True, default="")
    conversation = serializers.UUIDField(required=False, allow_null=True, default=None)
    language = LanguageField(required=False, allow_blank=True, default="")
    regions = serializers.CharField(
        required=False, allow_blank=True, default="", help_text='JSON: [{"photo": 1, "x": 0.1, "y": 0.2, "width": 0.5, "height": 0.3}]'
    )


class ConversationSerializer(serializers.ModelSerializer[Conversation]):
    first_question = serializers.CharField(read_only=True, help_text="So that a list can be told apart by ear.", default="")

    class Meta:
        model = Conversation
        fields = ["id", "created_at", "first_question"]


class ConversationWithQuestions(ConversationSerializer):
    questions = QuestionSerializer(many=True)

    class Meta(ConversationSerializer.Meta):
        fields = [*ConversationSerializer.Meta.fields, "questions"]


class FeedbackSerializer(serializers.ModelSerializer[Feedback]):
    comment = serializers.CharField(required=False, allow_blank=True, max_length=2000, default="")
    sequence = serializers.IntegerField(required=False, allow_null=True, min_value=1, max_value=2**31 - 1, default=None)

    class Meta:
        model = Feedback
        fields = ["id", "wrong", "sequence", "comment", "created_at"]
        read_only_fields = ["id", "created_at"]
