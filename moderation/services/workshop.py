"""The policy workshop: drafts, their way to deciding, and the way back.

A draft is changed by leads until its text is registered as a policy version, which nobody changes again. What exactly that text would
change must have been seen first (``backtesting``). A second person lets it live; one lead, in one step, goes back to the policy before.
"""

import re
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from moderation.drafting import DraftChanges, begun, changed, usable
from moderation.models import (
    AuditHead,
    Backtest,
    BacktestState,
    DraftState,
    PolicyDraft,
    Proposal,
    ProposalKind,
    ProposalState,
    Reviewer,
)
from moderation.permissions import check
from moderation.policy_words import differences
from moderation.services.auditing import audit
from moderation.services.backtesting import backtest_run, backtest_start, backtests_cancel
from moderation.services.errors import DraftNotTested, NothingToRollBack, PolicyMoved, PolicyPinned, ProposalOver, invalid
from moderation.services.proposals import proposal_make
from moderation.services.reasons import reason_clean
from safety.current import current_gate, current_policy_version, policy_of
from safety.engine.loosened import loosened, unexplained
from safety.engine.policy import Policy, PolicyError, messages_of, policy, versions
from safety.models import Decision, PolicyActivation, PolicyVersion
from safety.services import policy_version_register

__all__ = [
    "DraftChanges",
    "KnownPolicy",
    "backtest_run",
    "backtest_start",
    "draft_change",
    "draft_drop",
    "draft_make",
    "draft_propose",
    "next_version",
    "policies_known",
    "policy_activate_confirmed",
    "policy_propose",
    "roll_back",
    "rolls_back_to",
]

VERSION = re.compile(r"\d{4}-\d{2}(-\d+)?")


@dataclass(frozen=True, slots=True)
class KnownPolicy:
    """``activations``: the oldest first. ``row`` is there for every release too."""

    row: PolicyVersion
    is_release: bool
    is_current: bool
    activations: tuple[PolicyActivation, ...]


# Drafts -------------------------------------------------------------------------------------------------------------------------


@transaction.atomic
def draft_make(reviewer: Reviewer, base: PolicyVersion, version: str = "") -> PolicyDraft:
    """A draft that is like ``base`` so far; ``version`` "": the next one. Raises NotAllowed, DraftInvalid."""
    check(reviewer, "draft_policy")
    version = version.strip() or next_version()
    if not VERSION.fullmatch(version):
        raise invalid("A version is a year and a month, and a number where there are several: 2026-11 or 2026-11-3.")
    if version in _taken():
        raise invalid(f"There is a version {version} already.")
    found = _sound(base)
    document, messages = begun(found, version), dict(base.messages or messages_of(found.messages))
    made: PolicyDraft = PolicyDraft.objects.create(
        version=version,
        base=base,
        document=document,
        messages=messages,
        content_hash=usable(document, messages).content_hash,
        author=reviewer,
    )
    audit(reviewer, "policy.drafted", "draft", made.pk, version=version, base=base.version, hash=made.content_hash)
    return made


@transaction.atomic
def draft_change(reviewer: Reviewer, draft: PolicyDraft, changes: DraftChanges) -> PolicyDraft:
    """By its author or another lead. A back-test under way ends: it would tell of another text. Raises NotAllowed, DraftInvalid."""
    check(reviewer, "draft_policy")
    locked = _draft_lock(draft)
    document, messages = changed(locked.document, locked.messages, changes)
    content_hash = usable(document, messages).content_hash
    if content_hash == locked.content_hash:
        return locked
    locked.document, locked.messages, locked.content_hash, locked.changed_at = document, messages, content_hash, timezone.now()
    locked.save(update_fields=["document", "messages", "content_hash", "changed_at"])
    backtests_cancel(locked, "The draft was changed meanwhile.")
    words = sorted(f"{language}:{phrase}" for language, texts in changes.messages.items() for phrase in texts)
    audit(reviewer, "policy.changed", "draft", locked.pk, hash=content_hash, places=sorted(changes.values), messages=words)
    return locked


@transaction.atomic
def draft_drop(reviewer: Reviewer, draft: PolicyDraft) -> PolicyDraft:
    """Its version number is not used again. Raises NotAllowed, DraftInvalid."""
    check(reviewer, "draft_policy")
    locked = _draft_lock(draft)
    locked.state, locked.changed_at = DraftState.DROPPED, timezone.now()
    locked.save(update_fields=["state", "changed_at"])
    backtests_cancel(locked, "The draft was dropped.")
    audit(reviewer, "policy.dropped", "draft", locked.pk, version=locked.version)
    return locked


def next_version() -> str:
    """The first free one of this month."""
    month, taken = f"{timezone.now():%Y-%m}", _taken()
    if month not in taken:
        return month
    return next(name for number in range(2, len(taken) + 3) if (name := f"{month}-{number}") not in taken)


# To deciding --------------------------------------------------------------------------------------------------------------------


@transaction.atomic
def draft_propose(reviewer: Reviewer, draft: PolicyDraft, reason: str) -> Proposal:
    """Registers the text for ever and asks a second person to let it live.

    Raises NotAllowed, PolicyPinned, DraftInvalid (where it is milder in silence, or below the floor), DraftNotTested, ReasonMissing.
    """
    check(reviewer, "draft_policy")
    _check_unpinned()
    locked = _draft_lock(draft)
    wanted = usable(locked.document, locked.messages)
    if wanted.content_hash != locked.content_hash:
        raise invalid("The text is not what was saved in the workshop.")
    _check_explained(wanted)
    _check_tested(locked.content_hash)
    row = PolicyVersion.objects.create(
        version=locked.version, content_hash=locked.content_hash, document=locked.document, messages=locked.messages
    )
    locked.state, locked.policy, locked.changed_at = DraftState.REGISTERED, row, timezone.now()
    locked.save(update_fields=["state", "policy", "changed_at"])
    return _propose(reviewer, row, reason, draft=str(locked.pk))


@transaction.atomic
def policy_propose(reviewer: Reviewer, version: PolicyVersion, reason: str) -> Proposal:
    """Proposes a registered or released version again; one that never decided here needs the back-test of the draft it was.

    Raises NotAllowed, PolicyPinned, DraftInvalid, DraftNotTested, ReasonMissing.
    """
    check(reviewer, "propose")
    _check_unpinned()
    wanted = _sound(version)
    if version.pk == current_policy_version().pk:
        raise invalid("This policy decides already.")
    if not _has_decided(version):
        _check_explained(wanted)
        _check_tested(version.content_hash)
    return _propose(reviewer, version, reason)


def policy_activate_confirmed(proposal: Proposal) -> PolicyActivation:
    """From now on the proposed policy decides. Called within the transaction in which a second person has confirmed (``answered_by``).

    Raises PolicyPinned, DraftInvalid; ProposalOver when another policy has been activated since it was proposed, and DraftNotTested when a
    new release decides since: nobody has seen this one beside that.
    """
    if proposal.policy is None or not transaction.get_connection().in_atomic_block:
        raise ValueError("a policy is activated by confirming its proposal")
    _check_unpinned()
    _activations_hold()
    if PolicyActivation.objects.filter(activated_at__gt=proposal.proposed_at).exists():
        raise ProposalOver
    wanted = _sound(proposal.policy)
    if not _has_decided(proposal.policy):
        _check_tested(wanted.content_hash)
    about = _named(wanted) | {"milder": _milder(wanted)}
    made: PolicyActivation = PolicyActivation.objects.create(policy=proposal.policy)
    audit(proposal.answered_by, "policy.activated", "policy", proposal.policy_id, **about, proposal=str(proposal.pk))
    return made


@transaction.atomic
def roll_back(reviewer: Reviewer, reason: str, *, instead_of: PolicyVersion | None = None) -> PolicyVersion:
    """Back to the policy that decided before the present one, at once; again: to the one before that. The first is the newest release.

    It may be milder than the present one (it has decided before), and then the log says so. ``instead_of``: the policy that decided when
    the reviewer looked; two who take the same one back go back one step together.
    Raises NotAllowed, PolicyPinned, PolicyMoved, NothingToRollBack, ReasonMissing, DraftInvalid.
    """
    check(reviewer, "roll_back_policy")
    _check_unpinned()
    why = reason_clean(reason)
    _activations_hold()
    present, before = current_policy_version(), rolls_back_to()
    if instead_of is not None and instead_of.pk != present.pk:
        raise PolicyMoved
    if before is None:
        raise NothingToRollBack
    wanted = _sound(before)
    about = _named(wanted) | {"milder": _milder(wanted), "instead_of": present.version, "reason": why}
    PolicyActivation.objects.create(policy=before, rolled_back=True)
    audit(reviewer, "policy.rolled_back", "policy", before.pk, **about)
    return before


def rolls_back_to() -> PolicyVersion | None:
    """What ``roll_back`` would go back to."""
    stack = [policy_version_register(policy().version)]
    for activation in PolicyActivation.objects.select_related("policy").order_by("pk"):
        if activation.rolled_back and len(stack) > 1:
            stack.pop()
            stack[-1] = activation.policy
        elif activation.policy_id != stack[-1].pk:
            stack.append(activation.policy)
    return stack[-2] if len(stack) > 1 else None


def policies_known() -> list[KnownPolicy]:
    """Every release and every registered version, the newest first."""
    released = {policy_version_register(version).pk for version in versions()}
    current = current_policy_version().pk
    rows = PolicyVersion.objects.defer("document", "messages").order_by("-registered_at", "-pk")
    activations: dict[int, list[PolicyActivation]] = {}
    for one in PolicyActivation.objects.order_by("pk"):
        activations.setdefault(one.policy_id, []).append(one)
    return [KnownPolicy(row, row.pk in released, row.pk == current, tuple(activations.get(row.pk, ()))) for row in rows]


# ---------------------------------------------------------------------------------------------------------------------------------


def _taken() -> set[str]:
    rows = PolicyVersion.objects.values_list("version", flat=True)
    return {*versions(), *rows, *PolicyDraft.objects.values_list("version", flat=True)}


def _draft_lock(draft: PolicyDraft) -> PolicyDraft:
    locked = PolicyDraft.objects.select_for_update(no_key=True).get(pk=draft.pk)
    if locked.state != DraftState.DRAFT:
        raise invalid("This is no draft any more.")
    return locked


def _sound(row: PolicyVersion) -> Policy:
    """What the row holds, when it is what was registered and a gate can still work with it. Raises DraftInvalid."""
    try:
        found = policy_of(row)
    except PolicyError as error:
        raise invalid(f"Policy {row.version} cannot be used: {error}.") from error
    usable(row.document, row.messages or messages_of(found.messages))
    return found


def _check_unpinned() -> None:
    if settings.SAFETY_POLICY:
        raise PolicyPinned


def _check_explained(wanted: Policy) -> None:
    present = current_gate().policy
    if silent := unexplained(present, wanted):
        words = {one.place: one.words for one in differences(present, wanted)}
        told = "; ".join(f"{place} ({words[place]})" if place in words else place for place in silent)
        raise invalid(f"It is milder than {present.version} in places that its changelog does not name: {told}.")


def _check_tested(content_hash: str) -> None:
    """Somebody has seen what exactly this text changes beside the policy that decides now, and it stays above the floor."""
    done = Backtest.objects.filter(content_hash=content_hash, state=BacktestState.DONE).order_by("-finished_at").first()
    if done is None or not done.result or done.result["before"]["hash"] != current_gate().policy.content_hash:
        raise DraftNotTested
    if below := done.result["suites"]["floor"]:
        raise invalid(f"It falls below the floor that no policy may fall below: {'; '.join(below)}.")


def _has_decided(row: PolicyVersion) -> bool:
    is_first = row.pk == policy_version_register(policy().version).pk
    return is_first or row.activations.exists() or Decision.objects.filter(policy=row).exists()


def _propose(reviewer: Reviewer, row: PolicyVersion, reason: str, **about: str) -> Proposal:
    if Proposal.objects.filter(kind=ProposalKind.ACTIVATE, policy=row, state=ProposalState.PROPOSED).exists():
        raise invalid("It is proposed already.")
    made: Proposal = proposal_make(reviewer, ProposalKind.ACTIVATE, policy=row, reason=reason)
    audit(reviewer, "policy.proposed", "policy", row.pk, version=row.version, hash=row.content_hash, proposal=str(made.pk), **about)
    return made


def _activations_hold() -> None:
    """One after the other: whoever would activate holds the end of the log from here on, and it is the last that is held anyway."""
    AuditHead.objects.get_or_create(pk=1)
    AuditHead.objects.select_for_update().get(pk=1)


def _named(policy: Policy) -> dict[str, Any]:
    return {"version": policy.version, "hash": policy.content_hash}


def _milder(wanted: Policy) -> list[str]:
    """Where it lets pass what the present policy does not; a present policy that cannot be read is no measure."""
    try:
        return list(loosened(current_gate().policy, wanted))
    except PolicyError:
        return ["unknown"]
