"""A policy in the making: its numbers, its verdicts, its words; what it would change; proposing it."""

from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from moderation.drafting import DraftChanges, Place, places
from moderation.models import BacktestState, DraftState, PolicyDraft, Reviewer
from moderation.permissions import may
from moderation.policy_words import differences, other_words
from moderation.services import workshop
from moderation.web.access import for_staff
from moderation.web.plain_form import PlainForm, with_mistakes
from moderation.web.policies import ReasonForm, readable
from moderation.web.words import staff_name
from safety.engine.policy import Policy
from safety.engine.taxonomy import Category

#: How many past decisions a back-test weighs anew.
WANTED = ((1_000, "the last 1,000 decisions"), (10_000, "the last 10,000 decisions"), (100_000, "the last 100,000 decisions"))
#: How a place of a policy is called beside its field; the rest is its own name.
LABELS = {
    "thresholds.clear": "Unsure above",
    "thresholds.stop": "Counts from",
    "unsure": "Where the gate is unsure",
    "held": "Sentences are held",
    "holds_from": "Sentences are held above (empty: where it is unsure)",
}


class PlacesForm(PlainForm):
    """One field for each place of a policy that a draft may change. Field names are the places' names."""

    def __init__(self, policy: Policy, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.policy = policy
        for place in places(policy).values():
            self.fields[place.name] = _field(place)

    def changed_values(self) -> dict[str, Any]:
        before = places(self.policy)
        return {name: value for name, value in self.cleaned_data.items() if (value if value != "" else None) != before[name].value}

    def groups(self) -> list[tuple[str, list[Any]]]:
        """(heading, bound fields): the categories in the policy's order, then everything else."""
        found: dict[str, list[Any]] = {}
        for name in self.fields:
            first = name.split(".")[0]
            heading = first.replace("_", " ") if first in set(Category) else "For all categories"
            found.setdefault(heading, []).append(self[name])
        return list(found.items())


class WordsForm(PlainForm):
    """The messages of one language: a sentence a line."""

    def __init__(self, policy: Policy, language: str, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.policy, self.language = policy, language
        for phrase in policy.message_ids():
            widget = forms.Textarea(attrs={"rows": 2, "lang": language, "dir": "auto"})
            said = "\n".join(policy.sentences(phrase, language))
            self.fields[phrase] = forms.CharField(label=phrase.replace("-", " "), initial=said, widget=widget, max_length=600)

    def changed_words(self) -> dict[str, str]:
        return {name: text for name, text in self.cleaned_data.items() if _lines(text) != _lines(self.fields[name].initial)}


class ChangelogForm(PlainForm):
    changelog = forms.CharField(
        label="Why this version",
        help_text="Whatever lets more pass than before must be named here, as it is named above.",
        widget=forms.Textarea(attrs={"rows": 6}),
        max_length=5000,
    )


class WantedForm(PlainForm):
    wanted = forms.TypedChoiceField(choices=WANTED, coerce=int, initial=10_000, label="Try it on")


def draft_or_404(draft_id: UUID) -> PolicyDraft:
    found = PolicyDraft.objects.select_related("base", "author__person", "policy").filter(pk=draft_id).first()
    if found is None:
        raise Http404
    return found


def _page(request: HttpRequest, reviewer: Reviewer, /, draft_id: UUID, **forms_: Any) -> HttpResponse:
    draft = draft_or_404(draft_id)
    policy, base = Policy.of(draft.document, draft.messages), readable(draft.base)
    language = request.GET.get("language") or request.POST.get("language") or "en"
    language = language if language in policy.languages else "en"
    sent = request.POST if request.method == "POST" and not forms_ else None  # an error: nothing typed is lost
    part = request.POST.get("part", "")
    context = {
        "reviewer": reviewer,
        "draft": draft,
        "author": staff_name(draft.author),
        "is_open": draft.state == DraftState.DRAFT,
        "may_draft": draft.state == DraftState.DRAFT and may(reviewer, "draft_policy"),
        "places": forms_.get("places") or PlacesForm(policy, sent if part == "places" else None, initial=_initial(policy)),
        "words": forms_.get("words") or WordsForm(policy, language, sent if part == "words" else None),
        "language": language,
        "languages": policy.languages,
        "changelog": forms_.get("changelog")
        or ChangelogForm(sent if part == "changelog" else None, initial={"changelog": policy.changelog}),
        "differences": differences(base, policy),
        "other_words": other_words(base, policy),
        "backtests": draft.backtests.order_by("-created_at")[:5],
        "tested": draft.backtests.filter(state=BacktestState.DONE, content_hash=draft.content_hash).exists(),
        "wanted_form": WantedForm(),
        "propose_form": forms_.get("propose") or ReasonForm(sent if part == "propose" else None),
        "may_propose": may(reviewer, "propose"),
    }
    return render(request, "moderation/draft.html", context)


draft = require_GET(for_staff("view_policy")(_page))


@require_POST
@for_staff("draft_policy", again=_page)
def change(request: HttpRequest, reviewer: Reviewer, draft_id: UUID) -> HttpResponse:
    """One part of the page at a time: the numbers and verdicts, the words of one language, or the changelog."""
    found = draft_or_404(draft_id)
    policy = Policy.of(found.document, found.messages)
    part = request.POST.get("part")
    form: Any
    if part == "places":
        form = PlacesForm(policy, request.POST)
    elif part == "words" and request.POST.get("language") in policy.languages:
        form = WordsForm(policy, request.POST["language"], request.POST)
    else:
        part, form = "changelog", ChangelogForm(request.POST)
    if not form.is_valid():
        return _with_mistakes(request, reviewer, draft_id, part, form)
    workshop.draft_change(reviewer, found, _changes(form))
    messages.success(request, "Saved.")
    where = f"?language={form.language}#words" if isinstance(form, WordsForm) else ""
    response = redirect("moderation:draft", draft_id)
    response.headers["Location"] += where
    return response


def _changes(form: PlacesForm | WordsForm | ChangelogForm) -> DraftChanges:
    match form:
        case PlacesForm():
            return DraftChanges(values=form.changed_values())
        case WordsForm():
            return DraftChanges(messages={form.language: form.changed_words()})
        case _:
            return DraftChanges(changelog=form.cleaned_data["changelog"])


@require_POST
@for_staff("draft_policy", again=_page)
def drop(request: HttpRequest, reviewer: Reviewer, draft_id: UUID) -> HttpResponse:
    workshop.draft_drop(reviewer, draft_or_404(draft_id))
    messages.success(request, "Dropped.")
    return redirect("moderation:policies")


@require_POST
@for_staff("draft_policy", again=_page)
def backtest_begin(request: HttpRequest, reviewer: Reviewer, draft_id: UUID) -> HttpResponse:
    form = WantedForm(request.POST)
    wanted = form.cleaned_data["wanted"] if form.is_valid() else 10_000
    begun = workshop.backtest_start(reviewer, draft_or_404(draft_id), wanted)
    return redirect("moderation:backtest", begun.pk)


@require_POST
@for_staff("propose", fresh=True, again=_page)
def propose(request: HttpRequest, reviewer: Reviewer, draft_id: UUID) -> HttpResponse:
    form = ReasonForm(request.POST)
    if not form.is_valid():
        return _with_mistakes(request, reviewer, draft_id, "propose", form)
    made = workshop.draft_propose(reviewer, draft_or_404(draft_id), form.cleaned_data["reason"])
    messages.success(request, "Proposed. Somebody else has to confirm it.")
    return redirect("moderation:proposal", made.pk)


def _with_mistakes(request: HttpRequest, reviewer: Reviewer, draft_id: UUID, part: str, form: Any) -> HttpResponse:
    return with_mistakes(_page(request, reviewer, draft_id, **{part: form}))


def _field(place: Place) -> forms.Field:
    label = LABELS.get(
        place.name.partition(".")[2], place.name.partition(".")[2].replace("reasons.", "").replace("_", " ").replace(".", ", ")
    )
    if place.name.split(".")[0] not in set(Category):
        label = place.name.replace(".", ", ").replace("_", " ")
    if place.choices:
        choices = [*([("", "as for all others")] if place.optional else []), *((one, one) for one in place.choices)]
        return forms.ChoiceField(choices=choices, required=not place.optional, label=label)
    number = forms.NumberInput(attrs={"step": "0.01", "min": "0", "max": "1", "inputmode": "decimal"})
    return forms.FloatField(min_value=0, max_value=1, required=not place.optional, label=label, widget=number)


def _initial(policy: Policy) -> dict[str, Any]:
    return {place.name: place.value for place in places(policy).values()}


def _lines(text: Any) -> list[str]:
    return [line.strip() for line in str(text or "").splitlines() if line.strip()]
