"""What a reviewer fills in on the page of a case."""

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from django import forms

from moderation.clauses import HOUSE, clause_words, clauses, labels
from moderation.models import DecisionKind, RevealStage, ReviewCase, Sanction
from moderation.services.deciding import Ruling
from moderation.services.proposals import LONGEST_DAYS
from moderation.web.named import Named
from moderation.web.words import category_words, kind_choices
from safety.current import current_policy_version

REASON_CHARACTERS = 2000
WEIGHTS = (("", "none"), (1, "1: light"), (2, "2: grave"), (3, "3: very grave"))
HOUSE_RULES = "Rules of the house"
USUAL = (
    "The words do not settle it",
    "To see whether the print was read rightly",
    "To see whether the description fits",
    "To see whether somebody is undressed",
    "The report is about the photo",
)


class DecideForm(Named):
    """``kind`` and all that a ruling says. What concerns an account is asked only where one is concerned."""

    ids = "decide"
    kind = forms.ChoiceField(widget=forms.RadioSelect, label="What do you decide?", error_messages={"required": "Choose what you decide."})
    category = forms.ChoiceField(required=False, label="Which category it really was")
    clause = forms.ChoiceField(required=False, label="It rests on", help_text="A clause of the policy, or a rule of the house.")
    reason = forms.CharField(
        max_length=REASON_CHARACTERS,
        label="Why",
        help_text="In your words, for colleagues. The person does not read it. No names, please.",
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": "Say why, in a few words."},
    )
    sanction = forms.ChoiceField(required=False, label="What follows for the account")
    weight = forms.TypedChoiceField(required=False, coerce=int, empty_value=None, label="Weight", choices=WEIGHTS)
    days = forms.IntegerField(
        required=False, min_value=1, max_value=LONGEST_DAYS, label="Days of a suspension", help_text="Empty: until it is lifted."
    )

    def __init__(self, *args: Any, case: ReviewCase, may_decide: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        document = policy_document(case)
        kinds = kind_choices(case.source)
        self.choose("kind", kinds if may_decide else [choice for choice in kinds if choice[0] == DecisionKind.ESCALATE])
        self.choose("category", [("", "none: it was harmless"), *((one, category_words(one)) for one in labels(document))])
        known = clauses(document)
        self.choose("clause", [("", "choose"), *grouped(known)])
        self.initial.setdefault("category", case.category if case.category in labels(document) else "")
        if case.decision is not None and case.decision.reason in known:
            self.initial.setdefault("clause", case.decision.reason)
        if case.account_id is None or not may_decide:
            for name in ("sanction", "weight", "days"):
                del self.fields[name]
        else:
            self.choose("sanction", [("", "nothing"), *((str(value), label) for value, label in Sanction.choices)])

    def clean_clause(self) -> str:
        clause: str = self.cleaned_data["clause"]
        if not clause and self.cleaned_data.get("kind") != DecisionKind.ESCALATE:
            raise forms.ValidationError("Choose what it rests on.")
        return clause

    def ruling(self) -> Ruling:
        said = self.cleaned_data
        return Ruling(
            kind=DecisionKind(said["kind"]),
            clause=said["clause"],
            reason=said["reason"],
            category=said["category"],
            sanction=said.get("sanction", ""),
            weight=said.get("weight") or 0,
            days=said.get("days"),
        )


class SkipForm(Named):
    ids = "skip"
    reason = forms.CharField(max_length=200, label="Why you pass it on", error_messages={"required": "Say why, in a few words."})


class UndoForm(Named):
    ids = "undo"
    reason = forms.CharField(max_length=500, label="Why you take it back", error_messages={"required": "Say why, in a few words."})


class RevealForm(Named):
    """Why a photo must be seen: one of the usual reasons, words of one's own, or both."""

    usual = forms.ChoiceField(required=False, label="Why you must see it", choices=[("", "choose"), *((one, one) for one in USUAL)])
    reason = forms.CharField(required=False, max_length=120, label="More about why")
    stage = forms.ChoiceField(choices=RevealStage, widget=forms.HiddenInput)

    def __init__(self, *args: Any, number: int, **kwargs: Any) -> None:
        super().__init__(*args, **{"auto_id": f"reveal-{number}-%s", **kwargs})

    def clean(self) -> dict[str, Any]:
        said = self.cleaned_data
        why = ": ".join(part for part in (said.get("usual", ""), said.get("reason", "").strip()) if part)
        if not why:
            raise forms.ValidationError({"usual": "Say why you must see it."})
        return {**said, "why": why}


def policy_document(case: ReviewCase) -> str:
    """Of the policy that the contested decision was made with; else of the one that holds now."""
    return case.decision.policy.document if case.decision is not None else current_policy_version().document


def grouped(known: Iterable[str]) -> Iterable[tuple[str, list[tuple[str, str]]]]:
    """Choices by category, the rules of the house together at the end."""

    def group(clause: str) -> str:
        return HOUSE_RULES if clause in HOUSE else clause_words(clause.partition(".")[0])

    for name, found in groupby(known, key=group):
        yield name, [(clause, f"{clause}: {clause_words(clause)}") for clause in found]
