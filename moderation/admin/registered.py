"""What is kept on record. No words of a person are listed, and nobody's name: an account is its alias."""

from typing import Any

from axes.models import AccessAttempt
from django.contrib.admin import SimpleListFilter, display, register
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from accounts.models import Person
from moderation.admin.lists import fixed
from moderation.admin.reading import Reading, nobody, shown_json
from moderation.admin.site import records
from moderation.audit_words import WORDS
from moderation.models import (
    Account,
    Appeal,
    AuditEntry,
    Backtest,
    CaseState,
    EvaluationCase,
    Notice,
    Proposal,
    Reveal,
    ReviewCase,
    ReviewDecision,
    Skip,
    Strike,
)
from safety.engine.taxonomy import Category
from safety.explaining import explained
from safety.models import Decision, PolicyActivation, PolicyVersion

__all__ = ["records"]

CATEGORIES = [(one.value, one.value.replace("_", " ")) for one in Category]
SAID = {
    "question": ("allow", "guide", "obscure", "refuse", "escalate"),
    "sentence": ("released", "held"),
    "photo_text": ("clean", "orders"),
    "photo": ("leaves", "stays"),
}


class Said(SimpleListFilter):
    """Gate and outcome together, as their index has them: an outcome alone may be one row in a million."""

    title = "said"
    parameter_name = "said"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        names = [(gate, gate.replace("_", " ")) for gate in SAID]
        return [one for gate, name in names for one in ((gate, name), *((f"{gate}.{word}", f"{name}: {word}") for word in SAID[gate]))]

    def queryset(self, request: HttpRequest, queryset: "QuerySet[Any]") -> "QuerySet[Any]":
        gate, _, word = (self.value() or "").partition(".")
        if gate not in SAID or (word and word not in SAID[gate]):
            return queryset
        return queryset.filter(gate=gate, outcome=word) if word else queryset.filter(gate=gate)


@register(Decision, site=records)
class Decisions(Reading):
    list_display = ("created_at", "gate", "outcome", "category", "reason", "language", "policy")
    list_filter = (Said, fixed("category", "category", CATEGORIES))
    list_select_related = ("policy",)
    fields = (
        "why",
        *("gate", "outcome", "category", "language", "reason", "policy", "subject_kind", "subject_id"),
        *("shown_scores", "shown_evidence", "failures", "detectors", "elapsed_ms", "created_at"),
    )

    @display(description="Why")
    def why(self, decision: Decision) -> SafeString:
        return format_html("<ul>{}</ul>", format_html_join("", "<li>{}</li>", ((sentence,) for sentence in explained(decision))))

    @display(description="Scores")
    def shown_scores(self, decision: Decision) -> SafeString:
        return shown_json(decision.scores)

    @display(description="Evidence")
    def shown_evidence(self, decision: Decision) -> SafeString:
        return shown_json(decision.evidence)


@register(PolicyVersion, site=records)
class PolicyVersions(Reading):
    list_display = ("version", "content_hash", "registered_at")
    ordering = ["-pk"]
    fields = ("version", "content_hash", "registered_at", "shown_document", "shown_messages")

    @display(description="Document")
    def shown_document(self, policy: PolicyVersion) -> SafeString:
        return format_html("<pre>{}</pre>", policy.document)

    @display(description="Messages")
    def shown_messages(self, policy: PolicyVersion) -> SafeString:
        return format_html_join("", "<details><summary>{}</summary><pre>{}</pre></details>", sorted(policy.messages.items()))


@register(PolicyActivation, site=records)
class PolicyActivations(Reading):
    list_display = ("activated_at", "policy")
    list_select_related = ("policy",)
    ordering = ["-pk"]


@register(ReviewCase, site=records)
class ReviewCases(Reading):
    list_display = ("created_at", "source", "state", "category", "language", "severity", "due_at")
    list_filter = (
        "source",
        fixed("state", "state", [(state.value, state.label) for state in CaseState]),
        fixed("category", "category", CATEGORIES),
    )
    ordering = ["-created_at", "pk"]
    list_select_related = False
    fields = (
        *("source", "state", "category", "language", "severity", "hard", "priority", "sampled", "due_at", "created_at", "decided_at"),
        *("about", "decision", "held_by", "lease_until", "twice"),
    )

    def get_queryset(self, request: HttpRequest) -> "QuerySet[Any]":
        return super().get_queryset(request).defer("gold", "gold_category")

    @display(description="Account")
    def about(self, case: ReviewCase) -> str:
        return nobody("person", case.account_id)

    @display(description="Held by")
    def held_by(self, case: ReviewCase) -> str:
        return nobody("reviewer", case.holder_id)


class ByReviewer(Reading):
    @display(description="Reviewer")
    def by(self, row: Any) -> str:
        return nobody("reviewer", row.reviewer_id)


@register(ReviewDecision, site=records)
class ReviewDecisions(ByReviewer):
    list_display = ("created_at", "kind", "clause", "category", "sanction", "by", "blind")
    list_filter = ("kind", "sanction")
    fields = ("created_at", "case", "by", "kind", "category", "clause", "reason", "sanction", "weight", "policy", "blind", "seconds")


@register(Proposal, site=records)
class Proposals(Reading):
    list_display = ("proposed_at", "kind", "state", "by", "answerer", "answered_at")
    list_filter = ("kind", "state")
    ordering = ["-proposed_at", "-pk"]
    fields = ("proposed_at", "kind", "state", "decision", "about", "policy", "days", "reason", "by", "answerer", "answered_at", "answer")

    @display(description="Proposed by")
    def by(self, proposal: Proposal) -> str:
        return nobody("reviewer", proposal.proposed_by_id)

    @display(description="Answered by")
    def answerer(self, proposal: Proposal) -> str:
        return nobody("reviewer", proposal.answered_by_id)

    @display(description="Account")
    def about(self, proposal: Proposal) -> str:
        return nobody("person", proposal.account_id)


class AboutSomebody(Reading):
    @display(description="Account")
    def about(self, row: Any) -> str:
        return nobody("person", row.person_id)


@register(Appeal, site=records)
class Appeals(AboutSomebody):
    list_display = ("created_at", "state", "about", "language", "decided_at")
    list_filter = ("state",)
    fields = ("created_at", "state", "about", "case", "language", "decided_at")


@register(Strike, site=records)
class Strikes(AboutSomebody):
    list_display = ("created_at", "about", "weight", "void_at")
    ordering = ["-pk"]
    fields = ("created_at", "about", "decision", "weight", "void_at")


@register(Notice, site=records)
class Notices(AboutSomebody):
    list_display = ("created_at", "kind", "about", "language", "heard_at")
    fields = ("created_at", "kind", "about", "decision", "language", "heard_at")


@register(Reveal, site=records)
class Reveals(ByReviewer):
    list_display = ("created_at", "by", "photo_number", "stage", "reason")
    list_filter = ("stage",)
    ordering = ["-pk"]
    fields = ("created_at", "by", "case", "photo_number", "stage", "reason")


@register(Skip, site=records)
class Skips(ByReviewer):
    list_display = ("created_at", "by", "reason")
    ordering = ["-pk"]
    fields = ("created_at", "by", "case", "reason")


@register(AuditEntry, site=records)
class AuditEntries(Reading):
    list_display = ("sequence", "at", "verb", "role", "by", "subject_kind", "subject_id")
    list_filter = (fixed("verb", "verb", [(verb, verb) for verb in sorted(WORDS)]),)
    ordering = ["-pk"]
    fields = ("sequence", "at", "verb", "role", "by", "subject_kind", "subject_id", "shown_detail", "previous_hash", "hash")

    @display(description="By")
    def by(self, entry: AuditEntry) -> str:
        return nobody("reviewer", entry.actor) if entry.actor else "Sightline"

    @display(description="Detail")
    def shown_detail(self, entry: AuditEntry) -> SafeString:
        return shown_json(entry.detail)


@register(EvaluationCase, site=records)
class EvaluationCases(Reading):
    list_display = ("created_at", "suite", "category", "language", "stop")
    list_filter = ("suite", fixed("category", "category", CATEGORIES))
    ordering = ["-pk"]
    fields = ("created_at", "suite", "category", "language", "stop", "shown_row", "by")

    @display(description="Words")
    def shown_row(self, case: EvaluationCase) -> SafeString:
        return shown_json(case.row)

    @display(description="Made by")
    def by(self, case: EvaluationCase) -> str:
        return nobody("reviewer", case.made_by_id)


@register(Backtest, site=records)
class Backtests(Reading):
    list_display = ("created_at", "draft", "wanted", "state", "finished_at")
    list_filter = ("state",)
    list_select_related = ("draft",)
    fields = ("created_at", "draft", "content_hash", "wanted", "state", "total", "done", "failure", "finished_at", "shown_result")

    def get_queryset(self, request: HttpRequest) -> "QuerySet[Any]":
        """A result is large, and no list needs it."""
        return super().get_queryset(request).defer("result", "draft__document", "draft__messages")

    @display(description="Result")
    def shown_result(self, backtest: Backtest) -> SafeString:
        return shown_json(backtest.result)


@register(Account, site=records)
class Accounts(Reading):
    """No names and nothing that is personal; for leads."""

    verb = "change_people"
    list_display = ("known_as", "role", "suspended", "created_at")
    list_filter = ("role", "suspended")
    fields = ("known_as", "role", "suspended", "suspended_until", "created_at")

    def get_queryset(self, request: HttpRequest) -> "QuerySet[Any]":
        return super().get_queryset(request).only("pk", "role", "suspended", "suspended_until", "created_at")

    @display(description="Known as")
    def known_as(self, account: Account) -> str:
        return str(account)


@register(AccessAttempt, site=records)
class AccessAttempts(Reading):
    """Wrong passwords. What was typed is not shown, nor for a user name: some type their password there."""

    list_display = ("attempt_time", "account", "ip_address", "failures_since_start")
    ordering = ["-pk"]
    fields = ("attempt_time", "account", "ip_address", "path_info", "failures_since_start")

    @display(description="Account")
    def account(self, attempt: AccessAttempt) -> str:
        person = Person.objects.select_related("reviewer").filter(username=attempt.username).first()
        if person is None:
            return "no account of ours"
        reviewer = getattr(person, "reviewer", None)
        return nobody("reviewer", reviewer.pk) if reviewer else nobody("person", person.pk)
