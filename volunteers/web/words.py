"""How the pages speak: the volunteer's language, the names of languages and days, and times as their clock shows them."""

from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time, get_day_names
from django.http import HttpRequest
from django.utils import timezone

from common.languages import FALLBACK, primary
from common.locale import accepted
from volunteers.phrases import PHRASES

RIGHT_TO_LEFT = frozenset({"ar", "he", "fa", "ur"})
# Our matching knows primary tags; these are spoken by many and have no tag of two letters.
LONGER_TAGS = ("haw", "yue")
NO_LANGUAGES = frozenset({"sh", "mo", "iw", "ji", "in"})  # former tags of languages that are in the list


def page_language(request: HttpRequest) -> str:
    """The signed-in account's language, else the browser's, else English; always one that the pages are written in."""
    preferred = getattr(getattr(request, "user", None), "language", "")
    for wished in (preferred, accepted(request.headers.get("Accept-Language", ""))):
        if primary(wished) in PHRASES.languages():
            return PHRASES.language(wished)
    return FALLBACK


def direction(language: str) -> str:
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def framework_language(language: str) -> str:
    """What Django calls it: its own complaints about a form are in this language too."""
    return {"zh": "zh-hans"}.get(language, language)


@cache
def language_choices(language: str) -> tuple[tuple[str, str], ...]:
    """Every language somebody may help in: (tag, its name in ``language``), by name."""
    names = {str(tag): str(name) for tag, name in Locale.parse(language).languages.items()}
    found = {tag: name for tag, name in names.items() if (len(tag) == 2 and tag not in NO_LANGUAGES) or tag in LONGER_TAGS}
    found.setdefault("tl", names.get("fil", "Tagalog"))
    return tuple(sorted(found.items(), key=lambda one: one[1].casefold()))


@cache
def day_choices(language: str) -> tuple[tuple[str, str], ...]:
    """("0", "Monday") to ("6", "Sunday")."""
    return tuple((str(number), str(name)) for number, name in sorted(get_day_names("wide", locale=language).items()))


def clock(moment: datetime, zone: str, language: str, *, dated: bool = False) -> str:
    """The time of today, or date and time of another day (``dated``: of any day), as it is there."""
    where = ZoneInfo(zone)
    local = moment.astimezone(where)
    if not dated and local.date() == timezone.now().astimezone(where).date():
        return format_time(local, "short", tzinfo=where, locale=language)
    return f"{format_date(local, 'medium', locale=language)}, {format_time(local, 'short', tzinfo=where, locale=language)}"


def waited(since: datetime, language: str) -> str:
    """ "waiting for 3 minutes" """
    return PHRASES.say("web-waited", language, minutes=max(0, int((timezone.now() - since).total_seconds() // 60)))
