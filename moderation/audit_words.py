"""An audit entry as a sentence for whoever reads the log. A verb without words is shown as it is: the log never hides an entry."""

from typing import Any

#: verb -> what was done. tests/moderation/test_audit_words.py finds every verb that the services write.
WORDS: dict[str, str] = {
    "account.restored": "lifted a suspension",
    "account.suspended": "suspended an account",
    "account.suspension_over": "noted that a suspension has run out",
    "account.warned": "warned an account",
    "appeal.made": "received an appeal",
    "appeal.withdrawn": "noted that an appeal was withdrawn",
    "case.decided": "decided a case",
    "case.escalated": "escalated a case to the leads",
    "case.opened": "opened a case",
    "case.skipped": "passed a case on",
    "cases.decided": "decided several cases together",
    "decision.undone": "undid a decision",
    "export.made": "exported figures or log entries",
    "gold.marked": "marked a case as one with a known answer",
    "gold.unmarked": "took back the known answer of a case",
    "photo.revealed": "looked at a photo",
    "policy.activated": "activated a policy",
    "policy.backtested": "tried a policy on past decisions",
    "policy.changed": "changed a draft policy",
    "policy.drafted": "began a draft policy",
    "policy.dropped": "dropped a draft policy",
    "policy.proposed": "proposed to activate a policy",
    "policy.rolled_back": "rolled back to the policy before",
    "proposal.confirmed": "agreed to a proposal",
    "proposal.made": "made a proposal",
    "proposal.rejected": "rejected a proposal",
    "proposal.withdrawn": "withdrew a proposal",
    "staff.added": "added somebody to the staff",
    "staff.changed": "changed somebody's place on the staff",
    "staff.left": "took somebody off the staff",
    "staff.recovery_code_used": "signed in with a recovery code",
    "staff.recovery_codes_renewed": "made new recovery codes",
    "staff.second_factor_set": "set up a second factor",
    "staff.way_in_reset": "gave somebody a new password and took away the second factor",
    "test.exported": "exported evaluation cases",
    "test.made": "made an evaluation case from a case",
}


def sentence(verb: str, subject_kind: str, subject_id: str) -> str:
    """ "decided a case (review_case 4f2a91c0)": who did it and when stands beside it."""
    return f"{WORDS.get(verb, verb)} ({subject_kind.replace('_', ' ')} {subject_id[:8]})"


def detail_words(detail: dict[str, Any]) -> tuple[str, ...]:
    """ "kind: overturn", one for each part of the detail, in its order."""
    return tuple(f"{name.replace('_', ' ')}: {_said(value)}" for name, value in detail.items() if value not in (None, "", [], {}))


def _said(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(_said(one) for one in value)
    if isinstance(value, dict):
        return "; ".join(f"{name} {_said(one)}" for name, one in value.items())
    return {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)
