from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.utils.decorators import method_decorator
from django.utils.translation import get_language
from django.views.decorators.cache import cache_control
from django.views.decorators.vary import vary_on_headers
from django.views.generic import TemplateView

from assistant.web.words import direction, words
from common.languages import spoken

# The names of the languages in themselves: a person finds their own in any of the other nine.
LANGUAGE_NAMES = {
    "en": "English",
    "zh": "中文",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
    "hi": "हिन्दी",
    "ar": "العربية",
    "pt": "Português",
    "ja": "日本語",
    "ru": "Русский",
}


@method_decorator([cache_control(private=True, no_cache=True), vary_on_headers("Cookie")], name="dispatch")
class PageView(TemplateView):
    """The whole client. Public: the page registers its own device with the API when it first needs one."""

    template_name = "assistant/page.html"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        response = super().dispatch(request, *args, **kwargs)
        response.headers["Permissions-Policy"] = "camera=(self), microphone=(self), geolocation=()"
        return response

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        language = spoken(get_language())
        return super().get_context_data(
            language=language,
            direction=direction(language),
            words=words(language),
            language_names=LANGUAGE_NAMES,
            photo_limit=settings.PHOTOS_PER_QUESTION,
            question_limit=settings.QUESTION_MAX_CHARACTERS,
            **kwargs,
        )
