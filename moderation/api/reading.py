"""What a person may read of how they are moderated: their own appeals and notices. Never who decided, nor why in a reviewer's words."""

from django.db.models import QuerySet

from accounts.models import Person
from moderation.models import Appeal, AppealState, Notice
from moderation.models.cases import UNDECIDED
from moderation.services.appeals import contestable


def appeals_of(person: Person) -> "QuerySet[Appeal]":
    return Appeal.objects.filter(person=person).select_related("case", "against")


def notices_of(person: Person) -> "QuerySet[Notice]":
    of_decision = ("decision__case", "decision__proposal", "decision__undone_by", "decision__appeal")
    return Notice.objects.filter(person=person).select_related("person", *of_decision)


def can_withdraw(appeal: Appeal) -> bool:
    return appeal.state == AppealState.WAITING and appeal.case.state in UNDECIDED


def can_contest(notice: Notice) -> bool:
    """``notice`` as ``notices_of`` gives it. What is contested already is not contested again, unless it was taken back."""
    if not contestable(notice.person, notice.decision):
        return False
    appeal = getattr(notice.decision, "appeal", None)
    return appeal is None or (appeal.state == AppealState.WITHDRAWN and not appeal.reopened)
