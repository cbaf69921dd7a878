"""Released policies with the parts of a second opinion that a test needs."""

from typing import Any

from safety.engine.policy import JUDGED, Policy, policy
from safety.engine.taxonomy import Category
from safety.engine.types import Verdict


def policy_that_hears(verdicts: dict[str, Verdict], default: Verdict | None = Verdict.GUIDE, **updates: Any) -> Policy:
    """The released policy where a judge's word means ``default`` (None: nothing is said about it), in some categories another verdict."""
    used = policy()
    categories = {}
    for category, rule in used.categories.items():
        reasons = {reason: verdict for reason, verdict in rule.reasons.items() if reason != JUDGED}
        verdict = verdicts.get(category, default)
        categories[Category(category)] = rule.model_copy(update={"reasons": reasons | ({JUDGED: verdict} if verdict else {})})
    # Nothing is overruled, so that a test's own doubt is not.
    return used.model_copy(update={"categories": categories, "overruling": {}, **updates})
