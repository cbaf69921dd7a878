"""What the API takes and gives."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from moderation.api.reading import can_contest, can_withdraw
from moderation.models import Appeal, Notice
from moderation.phrases import PHRASES
from moderation.services.appeals import appeal_status


class AppealRequest(serializers.Serializer[Any]):
    text = serializers.CharField(required=False, allow_blank=True, default="", help_text="Why, in the person's own words.")
    clip = serializers.UUIDField(required=False, allow_null=True, default=None, help_text="Why, as a recording that was sent before.")


class AppealSerializer(serializers.ModelSerializer[Appeal]):
    """Needs ``language`` in its context: of ``said``."""

    about = serializers.SerializerMethodField(help_text="A question, or a decision about the account.")
    said = serializers.SerializerMethodField(help_text="How it stands, in sentences to be spoken.")
    language = serializers.SerializerMethodField(help_text="The language of ``said``.")
    can_withdraw = serializers.SerializerMethodField()

    class Meta:
        model = Appeal
        fields = ["id", "about", "question", "state", "text", "clip", "said", "language", "can_withdraw", "created_at", "decided_at"]

    @extend_schema_field(serializers.ChoiceField(choices=["question", "account"]))
    def get_about(self, appeal: Appeal) -> str:
        return "account" if appeal.against_id else "question"

    def get_said(self, appeal: Appeal) -> list[str]:
        return list(appeal_status(appeal, self.context["language"]))

    def get_language(self, appeal: Appeal) -> str:
        return PHRASES.language(self.context["language"])

    def get_can_withdraw(self, appeal: Appeal) -> bool:
        return can_withdraw(appeal)


class NoticesFilter(serializers.Serializer[Any]):
    unheard = serializers.BooleanField(required=False, default=False, help_text="Only what was not heard yet.")


class NoticeSerializer(serializers.ModelSerializer[Notice]):
    kind = serializers.CharField(help_text="What it tells of, as a stable code; new ones may come.")
    can_contest = serializers.SerializerMethodField(help_text="It tells of a decision about the account that can be contested.")

    class Meta:
        model = Notice
        fields = ["id", "kind", "question", "text", "speech", "ssml", "language", "can_contest", "created_at", "heard_at"]

    def get_can_contest(self, notice: Notice) -> bool:
        return can_contest(notice)
