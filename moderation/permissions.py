"""Who may do what, role by role, object by object. django-rules predicates: ``reviewer.person.has_perm("moderation.decide_case", case)``.

The one question every service asks first: ``check(reviewer, "decide_case", case)``. What is not named here nobody may do.
"""

from typing import Any

from django.db.models import Q
from rules.permissions import add_perm, has_perm
from rules.predicates import predicate

from moderation.models import AuditEntry, DecisionKind, Proposal, ReviewCase, ReviewDecision, Reviewer, Source, StaffRole
from moderation.models.cases import CaseState
from moderation.services.errors import NotAllowed, NotIndependent, OwnCase, OwnProposal

APP = "moderation"
#: What is logged when somebody is given a first password.
HANDED_OVER = ("staff.added", "staff.way_in_reset")


def reviewer_of(person: Any) -> Reviewer | None:
    """The person's place on the staff; None for everybody else, and for whoever has left. Read once for each person that was loaded."""
    if not getattr(person, "is_authenticated", False) or not person.is_active:
        return None
    reviewer: Reviewer | None = getattr(person, "reviewer", None)
    return reviewer if reviewer is not None and reviewer.left_at is None else None


def _has(*roles: StaffRole) -> Any:
    @predicate
    def has_role(person: Any) -> bool:
        reviewer = reviewer_of(person)
        return reviewer is not None and reviewer.role in roles

    return has_role


@predicate
def is_strange(person: Any, case: ReviewCase | None) -> bool:
    """The case is not about the reviewer's own account or question, and not against their own decision. Without a case: in general."""
    if case is None:
        return True
    reviewer = reviewer_of(person)
    own = person.pk == case.account_id or (case.question is not None and case.question.person_id == person.pk)
    return reviewer is not None and not own and case.not_for_id != reviewer.pk and not _decided_before(reviewer, case)


def _decided_before(reviewer: Reviewer, case: ReviewCase) -> bool:
    """An appeal is for none of those who have decided about the same thing, in whichever case; nor for who agreed to the suspension."""
    if case.source != Source.APPEAL:
        return False
    same = Q(case__question=case.question_id) if case.question_id else Q()
    words = ReviewDecision.objects.filter(same | Q(appeal__case=case), reviewer=reviewer).exclude(case=case.pk)
    if words.filter(kind__in=(DecisionKind.UPHOLD, DecisionKind.OVERTURN)).exists():
        return True
    return Proposal.objects.filter(decision__appeal__case=case, answered_by=reviewer).exists()


@predicate
def is_anothers(person: Any, proposal: Proposal | None) -> bool:
    reviewer = reviewer_of(person)
    return proposal is None or (reviewer is not None and proposal.proposed_by_id != reviewer.pk)


@predicate
def is_independent(person: Any, proposal: Proposal | None) -> bool:
    """Neither of the two has the password from the other: whoever hands one over may use it, and be both. The log knows who handed it."""
    reviewer = reviewer_of(person)
    if proposal is None or reviewer is None:
        return reviewer is not None
    two = {str(reviewer.pk), str(proposal.proposed_by_id)}
    handed = AuditEntry.objects.filter(subject_kind="reviewer", subject_id__in=two, verb__in=HANDED_OVER).order_by("sequence")
    last = dict(handed.values_list("subject_id", "actor"))  # of each the last one counts
    return not any(str(actor) in two for actor in last.values())


@predicate
def is_for_leads(person: Any, case: ReviewCase | None) -> bool:
    return case is not None and case.state == CaseState.ESCALATED


staff = _has(StaffRole.TRIAGE, StaffRole.MODERATOR, StaffRole.LEAD, StaffRole.AUDITOR)
hands = _has(StaffRole.TRIAGE, StaffRole.MODERATOR, StaffRole.LEAD)
deciders = _has(StaffRole.MODERATOR, StaffRole.LEAD)
leads = _has(StaffRole.LEAD)
watchers = _has(StaffRole.LEAD, StaffRole.AUDITOR)

RULES: dict[str, Any] = {
    "view_case": staff & is_strange,
    "take_case": (hands & is_strange & ~is_for_leads) | (leads & is_strange),
    "escalate_case": hands & is_strange,
    "decide_case": (deciders & is_strange & ~is_for_leads) | (leads & is_strange),
    "undo_decision": deciders & is_strange,  # one's own; a lead everybody's (services.deciding)
    "reveal_photo": deciders & is_strange,
    "act_on_many": leads,
    "make_test": deciders & is_strange,
    "mark_gold": leads,
    "propose": leads,
    "answer_proposal": leads & is_anothers & is_independent,
    "draft_policy": leads,
    "roll_back_policy": leads,
    "view_policy": staff,
    "view_figures": staff,
    "view_audit": watchers,
    "view_people": watchers,
    "change_people": leads,
    "export": watchers,
}
for name, rule in RULES.items():
    add_perm(f"{APP}.{name}", rule)


def may(reviewer: Reviewer, verb: str, about: Any = None) -> bool:
    return reviewer.person is not None and bool(has_perm(f"{APP}.{verb}", reviewer.person, about))


def check(reviewer: Reviewer, verb: str, about: Any = None) -> None:
    """Raises OwnCase, OwnProposal, NotIndependent or NotAllowed."""
    if may(reviewer, verb, about):
        return
    if isinstance(about, ReviewCase) and reviewer.person is not None and not is_strange(reviewer.person, about):
        raise OwnCase
    if isinstance(about, Proposal) and about.proposed_by_id == reviewer.pk:
        raise OwnProposal
    if isinstance(about, Proposal) and reviewer.person is not None and not is_independent(reviewer.person, about):
        raise NotIndependent
    raise NotAllowed
