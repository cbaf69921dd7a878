"""Cases that nobody on the staff will ever be offered, because they are hard and nobody who may decide them has opted into their category.

Nobody can be made to; but the leads have to know.
"""

from collections.abc import Iterable

from django.db.models import Count, Q

from common.languages import primary
from moderation.models import CaseState, ReviewCase, Reviewer, StaffRole
from moderation.models.cases import UNDECIDED


def stranded() -> dict[str, int]:
    """How many wait, by category."""
    staff = Reviewer.objects.filter(left_at=None, person__is_active=True)
    offered = Q(category__in=_taken(staff.filter(role=StaffRole.LEAD)))
    for one in staff.filter(role=StaffRole.MODERATOR):
        languages = ["", *(primary(language) or "" for language in one.languages)]
        offered |= Q(state=CaseState.OPEN, category__in=one.takes_hard, language__in=languages)
    waiting = ReviewCase.objects.filter(state__in=UNDECIDED, hard=True).exclude(offered)
    return dict(waiting.order_by("category").values_list("category").annotate(Count("pk")))


def _taken(reviewers: Iterable[Reviewer]) -> list[str]:
    return sorted({category for one in reviewers for category in one.takes_hard})
