"""The form that makes a case a gold one, wherever a decided case is shown."""

from typing import Any

from django import template

from moderation.models import CaseState, ReviewCase, Reviewer
from moderation.permissions import may
from moderation.web.gold import GoldForm

register = template.Library()


@register.inclusion_tag("moderation/_gold.html", takes_context=True)
def gold_form(context: Any, reviewer: Reviewer, case: ReviewCase) -> dict[str, Any]:
    """Nothing where the reviewer may not, or nobody has decided yet."""
    shown = case.state == CaseState.DECIDED and may(reviewer, "mark_gold", case) and may(reviewer, "view_case", case)
    return {"case": case, "form": GoldForm(case) if shown else None, "csrf_token": context.get("csrf_token")}
