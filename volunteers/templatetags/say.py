"""``{% say "web-thanks" count=3 %}``: a phrase in the language of the page."""

from datetime import datetime, timedelta
from typing import Any

from django import template
from django.http import HttpRequest

from volunteers import phrases
from volunteers.web import words

register = template.Library()


def _language(context: Any) -> str:
    """Worked out once for every page; a page of the framework's own (a lock-out) has none ready."""
    if not context.get("page_language"):
        request: HttpRequest | None = context.get("request")
        context.dicts[0]["page_language"] = words.page_language(request) if request is not None else "en"
    return str(context["page_language"])


@register.simple_tag(takes_context=True)
def say(context: Any, phrase: str, **arguments: str | int | float) -> str:
    return phrases.PHRASES.say(phrase, _language(context), **arguments)


@register.simple_tag(takes_context=True)
def language_of_page(context: Any) -> str:
    return _language(context)


@register.simple_tag(takes_context=True)
def direction_of_page(context: Any) -> str:
    return words.direction(_language(context))


@register.simple_tag(takes_context=True)
def language_name(context: Any, code: str) -> str:
    return phrases.language_name(code, _language(context))


@register.simple_tag(takes_context=True)
def clock(context: Any, moment: datetime, *, dated: bool = False) -> str:
    """As the volunteer's own clock shows it; ``volunteer`` is in the context of every page that has times."""
    return words.clock(moment, context["volunteer"].zone, _language(context), dated=dated)


@register.simple_tag(takes_context=True)
def waited(context: Any, since: datetime) -> str:
    return words.waited(since, _language(context))


@register.simple_tag
def minutes_of(length: timedelta) -> int:
    """Whole minutes, at least one."""
    return max(1, round(length.total_seconds() / 60))
