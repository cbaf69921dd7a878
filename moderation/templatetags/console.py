"""What the pages of the console share: the way around, and who is there."""

from dataclasses import dataclass
from typing import Any

from django import template
from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse

from moderation.models import Reviewer
from moderation.permissions import may, reviewer_of
from moderation.web import session

register = template.Library()

#: Page, its name, who may see it ("": everybody on the staff), and what it is for.
PLACES = (
    ("moderation:home", "Home", "", ""),
    ("moderation:queue", "Queue", "view_case", "What waits to be looked at, the most urgent first."),
    ("moderation:proposals", "Proposals", "view_policy", "What one may not do alone, and what became of it."),
    ("moderation:policies", "Policy", "view_policy", "The rules that hold, those before them, and drafts with their effect."),
    ("moderation:figures", "Figures", "view_figures", "How often we refuse, how often wrongly, and how long it takes."),
    ("moderation:people", "People", "view_people", "Who reviews, in which languages, and how much they have seen today."),
    ("moderation:audit", "Audit", "view_audit", "Who did what, when, and that nobody changed the log."),
    ("moderation:exports", "Exports", "export", "The transparency report, evaluation cases, and extracts of the log."),
    ("admin:index", "Records", "view_audit", "Every row that is kept, for reading."),
    ("moderation:settings", "Settings", "", "How you like to work, breaks, and your second factor."),
)


@dataclass(frozen=True, slots=True)
class Place:
    name: str
    address: str
    says: str
    here: str
    """For aria-current: "page" on it, "true" below it, else empty."""


@register.simple_tag(takes_context=True)
def who_is_there(context: Any) -> Reviewer | None:
    """Who has come all the way in; None on the pages of the way in."""
    request: HttpRequest | None = context.get("request")
    if request is None or not getattr(request, "user", None) or not session.is_verified(request):
        return None
    return reviewer_of(request.user)


@register.simple_tag(takes_context=True)
def places(context: Any, reviewer: Reviewer) -> list[Place]:
    found = []
    path = context["request"].path
    for page, name, verb, says in PLACES:
        if verb and not may(reviewer, verb):
            continue
        try:
            address = reverse(page)
        except NoReverseMatch:
            continue
        below = page != "moderation:home" and path.startswith(address)
        found.append(Place(name, address, says, "page" if path == address else "true" if below else ""))
    return found


@register.filter
def spaced(code: str) -> str:
    """A code as words: self_harm is "self harm"."""
    return code.replace("_", " ")


@register.simple_tag
def filter_of(changes: Any, spec: Any) -> dict[str, Any]:
    """An admin's filter as a field of a form: its name, (value, label) choices, and the chosen value."""
    if hasattr(spec, "lookup_choices"):  # values that we know (moderation.admin.lists.fixed)
        return {"name": spec.parameter_name, "choices": spec.lookup_choices, "chosen": spec.value() or ""}
    chosen = (spec.lookup_val or [""])[-1]
    return {"name": spec.lookup_kwarg, "choices": [one for one in spec.field.flatchoices if one[0] != ""], "chosen": chosen}
