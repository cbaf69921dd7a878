"""The dashboard: what the gates do, whether people find it right, how long they wait, and how far reviewers agree."""

from collections.abc import Iterator

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString, mark_safe
from django.views.decorators.http import require_GET

from moderation.charts import Chart, Drawing, kappa_words
from moderation.models import Reviewer, Source
from moderation.permissions import may
from moderation.services.figures import PERIODS, Colleague, Figures
from moderation.services.figures import figures as figures_of
from moderation.web.access import for_staff
from moderation.web.words import category_words, language_words

SECTIONS = ("Refusing", "Were the gates right?", "What people ask about", "The work", "The machine", "Agreement")
#: How many intents of each language the table tells.
FIRST_INTENTS = 5


class PeriodForm(forms.Form):
    days = forms.TypedChoiceField(choices=[(days, f"{days} days") for days in PERIODS], coerce=int, label="Period")


@require_GET
@for_staff("view_figures")
def figures(request: HttpRequest, reviewer: Reviewer) -> HttpResponse:
    chosen = PeriodForm(request.GET)
    found = figures_of(reviewer, chosen.cleaned_data["days"] if chosen.is_valid() else 30)
    context = {
        "reviewer": reviewer,
        "form": PeriodForm(initial={"days": found.days}, label_suffix=""),
        "figures": found,
        "sections": [{"title": title, "name": f"part-{n}", "charts": charts} for n, (title, charts) in enumerate(_sections(found))],
        "people": [_person(one) for one in found.people],
        "everybody": may(reviewer, "view_people"),
        "together": [
            ("Second reviews, unseen", found.with_others.n, kappa_words(found.with_others.kind), kappa_words(found.with_others.category)),
            ("Gold cases", found.with_gold.n, kappa_words(found.with_gold.kind), kappa_words(found.with_gold.category)),
        ],
    }
    return render(request, "moderation/figures.html", context)


def _sections(found: Figures) -> Iterator[tuple[str, list[dict[str, object]]]]:
    counted = found.counted
    draw = Drawing(counted, found.since, language_words, category_words)
    refused, held, audit, appeal = (Source.REFUSAL, Source.HELD, Source.AUDIT, Source.APPEAL)
    charts = (
        [
            draw.refused_by_day(),
            draw.shares("refused-language", "Refused by language", "Language", counted.refused_by_language(), "questions", language_words),
            draw.shares("refused-category", "Refused by category", "Category", counted.refused_by_category(), "questions", category_words),
            draw.shares("held-language", "Held sentences by language", "Language", counted.held_by_language(), "sentences", language_words),
        ],
        [
            draw.estimates(
                "over-category", "Refused without need, by category", "Category", counted.overturned_by_category(refused), category_words
            ),
            draw.estimates(
                "over-language", "Refused without need, by language", "Language", counted.overturned_by_language(refused), language_words
            ),
            draw.estimates(
                "held-category", "Held without need, by category", "Category", counted.overturned_by_category(held), category_words
            ),
            draw.estimates(
                "missed",
                "Answered and should not have been, by language",
                "Language",
                counted.overturned_by_language(audit),
                language_words,
            ),
            draw.estimates(
                "appeals", "Appeals that were right, by category", "Category", counted.overturned_by_category(appeal), category_words
            ),
        ],
        [draw.shares("intents", "What people ask about", "Asked for", counted.intents(), "questions", category_words), _by_language(draw)],
        [draw.cases_by_day(), draw.waits(lambda source: str(Source(source).label).lower())],
        [draw.latency(), draw.failures()],
        [draw.drift(found.drift.items())],
    )
    for title, each in zip(SECTIONS, charts, strict=True):
        yield title, [{"chart": chart, "svg": _safe(chart.svg)} for chart in each]


def _by_language(draw: Drawing) -> Chart:
    """A table only: what is asked for most in each language."""
    languages = draw.counted.intents_by_language()
    rows = [
        (
            language_words(language),
            str(intents[0][1].n),
            ", ".join(f"{category_words(name)} {100 * one.value:.0f} %" for name, one in intents[:FIRST_INTENTS]),
        )
        for language, intents in languages
    ]
    note = draw.note(sum(intents[0][1].n for _, intents in languages), "questions")
    head = ("Language", "Questions", "Most asked for")
    return Chart("intents-language", "What people ask about, by language", note, "", head, rows, in_words=True)


def _person(one: Colleague) -> dict[str, object]:
    return {
        "name": one.reviewer.person.username if one.reviewer.person else "somebody who has left",
        "role": one.reviewer.get_role_display(),
        "decisions": one.decisions,
        "minutes": f"{one.seconds / 60 / one.decisions:.1f}" if one.decisions else "-",
        "others": (one.with_others.n, kappa_words(one.with_others.kind), kappa_words(one.with_others.category)),
        "gold": (one.with_gold.n, kappa_words(one.with_gold.kind), kappa_words(one.with_gold.category)),
    }


def _safe(svg: str) -> SafeString:
    """Drawn by safety.evaluation's plots, which escape every word that they draw."""
    return mark_safe(svg)  # noqa: S308
