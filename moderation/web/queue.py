"""The queue: what waits, why, and how soon; the way to the next case."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from moderation.evidence.known import known
from moderation.models import CaseState, ReviewCase, Reviewer, SavedFilter
from moderation.permissions import may
from moderation.services.leasing import case_next, held_by
from moderation.services.queue import QueueFilters, queue_of
from moderation.sufficiency import needs_photo
from moderation.web.access import for_staff
from moderation.web.filters import FilterForm, SaveForm, clean_query
from moderation.web.words import category_words, due_words, language_words, severity_words

PER_PAGE = 25
#: Whoever looks further back narrows the queue; a page number costs the database what lies before it.
LAST_PAGE = 40
NOTHING_LEFT = "Nothing waits for you here."


@dataclass(frozen=True, slots=True)
class Row:
    id: UUID
    why: str
    category: str
    language: str
    severity: str
    due: str
    overdue: bool
    state: str
    held: str
    photo: bool


def _page(request: HttpRequest, reviewer: Reviewer) -> HttpResponse:
    query = view_of(request)
    number = _page_number(request.GET.get("page", ""))
    first = (number - 1) * PER_PAGE
    found = list(queue_of(reviewer, QueueFilters.from_query(QueryDict(query)))[first : first + PER_PAGE + 1])
    context: dict[str, Any] = {
        "rows": _rows(reviewer, found[:PER_PAGE]),
        "form": FilterForm(QueryDict(query)),
        "narrowed": bool(query),
        "save": SaveForm(initial={"query": query}),
        "kept": SavedFilter.objects.filter(reviewer=reviewer),
        "query": query,
        "number": number,
        "next": number + 1 if len(found) > PER_PAGE and number < LAST_PAGE else None,
        "earlier": number - 1 if number > 1 else None,
        "held": held_by(reviewer),
        "takes": may(reviewer, "take_case"),
        "chooses": may(reviewer, "act_on_many"),
        "shortcuts": "queue",
    }
    return render(request, "moderation/queue.html", context)


queue = require_GET(for_staff("view_case")(_page))


@require_POST
@for_staff("take_case", again=_page)
def take_next(request: HttpRequest, reviewer: Reviewer) -> HttpResponse:
    """The first case of the view (``query``) that is free."""
    return to_next(request, reviewer, view_of(request))


def to_next(request: HttpRequest, reviewer: Reviewer, query: str) -> HttpResponse:
    case = case_next(reviewer, QueueFilters.from_query(QueryDict(query)))
    if case is None:
        messages.success(request, NOTHING_LEFT)
        return redirect(in_view(reverse("moderation:queue"), query))
    return redirect(in_view(reverse("moderation:case", args=[case.pk]), query))


def view_of(request: HttpRequest) -> str:
    return clean_query(request.POST["query"] if "query" in request.POST else request.GET.urlencode())


def in_view(address: str, query: str) -> str:
    """The page, knowing from which view of the queue one came."""
    return f"{address}?{query}" if query else address


def _rows(reviewer: Reviewer, cases: Sequence[ReviewCase]) -> list[Row]:
    now, facts = timezone.now(), known(cases)
    return [
        Row(
            id=case.pk,
            why=case.get_source_display(),
            category=category_words(case.category),
            language=language_words(case.language),
            severity=severity_words(case.severity),
            due=due_words(case.due_at, now),
            overdue=case.due_at < now,
            state=CaseState(case.shown_state).label,  # type: ignore[attr-defined]  # of queue_of
            held=_held(reviewer, case),
            photo=needs_photo(facts[case.pk])[0],
        )
        for case in cases
    ]


def _held(reviewer: Reviewer, case: ReviewCase) -> str:
    if case.holder_id is None or case.lease_until is None or case.lease_until <= timezone.now():
        return ""
    return "yours" if case.holder_id == reviewer.pk else "with a colleague"


def _page_number(given: str) -> int:
    return min(max(int(given), 1), LAST_PAGE) if given.isascii() and given.isdigit() and len(given) < 4 else 1
