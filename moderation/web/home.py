"""Where everybody begins: what is on one's desk, and how the day stands."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from moderation.models import Proposal, ProposalState, Reviewer
from moderation.permissions import may
from moderation.services.exposure import exposure_today
from moderation.services.leasing import held_by
from moderation.services.stranded import stranded
from moderation.web.access import ANYBODY, for_staff
from moderation.web.words import category_words


@require_GET
@for_staff(ANYBODY)
def home(request: HttpRequest, reviewer: Reviewer) -> HttpResponse:
    takes = may(reviewer, "take_case")
    open_proposals = Proposal.objects.filter(state=ProposalState.PROPOSED).exclude(proposed_by=reviewer)
    context = {
        "reviewer": reviewer,
        "held": held_by(reviewer) if takes else None,
        "exposure": exposure_today(reviewer) if takes else None,
        "stranded": [(category_words(one), count) for one, count in stranded().items()] if may(reviewer, "change_people") else [],
        "proposals": open_proposals.count() if may(reviewer, "answer_proposal") else 0,
    }
    return render(request, "moderation/home.html", context)
