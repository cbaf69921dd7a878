"""What a person has here, for their export and their receipts (accounts.belongings). Never who decided, nor why in a reviewer's words."""

from collections.abc import Iterator
from uuid import UUID

from django.db.models import Q, QuerySet

from accounts.belongings import Member, as_json, register_room
from accounts.models import Person
from moderation.models import Appeal, AuditEntry, Notice, Proposal, ReviewCase, Reviewer, SavedFilter, Strike

APPEAL = ("id", "question_id", "text", "clip_id", "language", "state", "created_at", "decided_at", "reopened")
NOTICE = ("id", "kind", "question_id", "text", "language", "created_at", "heard_at")
CASE = ("id", "source", "question_id", "category", "language", "state", "created_at", "decided_at")
REVIEWER = ("role", "languages", "takes_hard", "daily_budget", "zone", "created_at", "left_at")


class ModerationRoom:
    name = "moderation"

    def counts(self, person_id: UUID) -> dict[str, int]:
        return {
            "review_cases": _cases(person_id).count(),
            "appeals": Appeal.objects.filter(person=person_id).count(),
            "notices": Notice.objects.filter(person=person_id).count(),
            "strikes": Strike.objects.filter(person=person_id).count(),
            "proposals": Proposal.objects.filter(account=person_id).count(),
            "reviewers": Reviewer.objects.filter(person=person_id).count(),
        }

    def outlives(self, person_id: UUID) -> dict[str, int]:
        """The log of what the staff did is a chain: no entry can be taken out of it. It holds ids and codes, no words."""
        return {"audit_entries": AuditEntry.objects.filter(subject_kind="account", subject_id=str(person_id)).count()}

    def files(self, person_id: UUID) -> list[str]:
        return []

    def export(self, person: Person) -> Iterator[Member]:
        yield as_json("moderation/appeals.json", list(Appeal.objects.filter(person=person).order_by("created_at").values(*APPEAL)))
        yield as_json("moderation/notices.json", list(Notice.objects.filter(person=person).order_by("created_at").values(*NOTICE)))
        yield as_json("moderation/cases.json", list(_cases(person.pk).order_by("created_at").values(*CASE)))
        strikes = Strike.objects.filter(person=person).order_by("created_at")
        yield as_json("moderation/strikes.json", list(strikes.values("weight", "created_at", "void_at")))
        reviewer = Reviewer.objects.filter(person=person)
        if reviewer.exists():
            yield as_json("moderation/reviewing.json", list(reviewer.values(*REVIEWER)))

    def erase(self, person_id: UUID) -> None:
        """What a reviewer has decided stays, made by nobody; how they liked to work goes. The rest goes with the person's row."""
        SavedFilter.objects.filter(reviewer__person=person_id).delete()


def register() -> None:
    register_room(ModerationRoom())


def _cases(person_id: UUID) -> "QuerySet[ReviewCase]":
    """About their questions or their account; not those about somebody else's account that their question brought."""
    about_their_question = Q(question__person=person_id, account=None)
    return ReviewCase.objects.filter(about_their_question | Q(account=person_id))
