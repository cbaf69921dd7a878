"""Who has seen my photos: a person reads the ledger."""

from typing import Any

from babel.dates import format_date, format_time
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.generics import ListAPIView

from accounts.api.views import person_of
from assistant import selectors
from assistant.models import PhotoView
from assistant.phrases import PHRASES
from assistant.services.errors import NotFound
from common.locale import language_of
from voice.speech.speakable import speakable


class PhotoViewSerializer(serializers.ModelSerializer[PhotoView]):
    """Needs ``language`` in its context."""

    photo = serializers.UUIDField(source="photo_id", help_text="It may be gone by now.")
    question = serializers.UUIDField(source="question_id", allow_null=True)
    name = serializers.CharField(help_text="The provider of a model; people have none here.")
    text = serializers.SerializerMethodField(help_text="The entry as a sentence.")
    speech = serializers.SerializerMethodField(help_text="The same as plain words for a voice.")
    language = serializers.SerializerMethodField(help_text="The language of both.")

    class Meta:
        model = PhotoView
        fields = ["photo", "question", "viewer", "name", "obscured", "created_at", "text", "speech", "language"]

    def get_text(self, view: PhotoView) -> str:
        return sentence(view, self.context["language"])

    def get_speech(self, view: PhotoView) -> str:
        text = sentence(view, self.context["language"])
        return speakable(text, PHRASES.language(self.context["language"])) or text

    def get_language(self, view: PhotoView) -> str:
        return PHRASES.language(self.context["language"])


def sentence(view: PhotoView, language: str) -> str:
    """ "A volunteer saw this photo on March 3, 2026 at 14:05, with faces hidden." Times are UTC, as everywhere in the API."""
    told_in = PHRASES.language(language)
    day = str(format_date(view.created_at, "long", locale=told_in))
    time = str(format_time(view.created_at, "short", locale=told_in)).replace("\u202f", " ")  # a space that not every voice knows
    how = "obscured" if view.obscured else "whole"
    return PHRASES.say(f"viewed-{view.viewer}", told_in, day=day, time=time, name=view.name, how=how)


class _Views(ListAPIView[PhotoView]):
    serializer_class = PhotoViewSerializer

    def get_queryset(self) -> Any:
        return PhotoView.objects.filter(person=person_of(self.request))

    def get_serializer_context(self) -> dict[str, Any]:
        return {**super().get_serializer_context(), "language": language_of(self.request)}


@extend_schema_view(get=extend_schema(operation_id="me_photo_views_list"))
class ViewsOfPhotos(_Views):
    """Everybody who was shown any photo of mine beside myself, the latest first."""


@extend_schema_view(get=extend_schema(operation_id="photo_views_list"))
class ViewsOfPhoto(_Views):
    """Everybody who was shown this photo beside myself, the latest first; also when the photo is gone."""

    def get_queryset(self) -> Any:
        person, pk = person_of(self.request), self.kwargs["pk"]
        views = super().get_queryset().filter(photo_id=pk)
        if not (views.exists() or selectors.photos_of(person).filter(pk=pk).exists()):
            raise NotFound
        return views
