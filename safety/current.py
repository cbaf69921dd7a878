"""Which policy decides now: the operator's (SAFETY_POLICY), else the one last activated, else the newest release.

A policy from the workshop is a row. One whose text is not what its hash says is refused, and then nothing is judged by it: whoever asks
for the gate gets a PolicyError, and the person the sentence for what failed inside.
"""

import threading
from collections import OrderedDict

from django.conf import settings

from safety.detectors import embedded
from safety.engine.gate import Gate, default_gate
from safety.engine.policy import Policy, PolicyError, policy, released
from safety.models import PolicyActivation, PolicyVersion
from safety.services import policy_version_register

KEPT = 4  # gates: the present one, the one before it, and two that a roll-back may pass through

_gates: OrderedDict[str, Gate] = OrderedDict()
_building = threading.Lock()


def current_gate() -> Gate:
    """Raises PolicyError. One query of one row by its key; a gate is built once for each content."""
    if settings.SAFETY_POLICY:
        return default_gate(settings.SAFETY_POLICY)
    active = PolicyActivation.objects.order_by("-pk").values_list("policy_id", "policy__content_hash").first()
    return default_gate() if active is None else _gate(*active)


def current_policy_version() -> PolicyVersion:
    """The row of the policy that decides now. Raises PolicyError for an operator's wish that was not released."""
    if not settings.SAFETY_POLICY:
        active: PolicyActivation | None = PolicyActivation.objects.order_by("-pk").select_related("policy").first()
        if active is not None:
            row: PolicyVersion = active.policy
            return row
    return policy_version_register(policy(settings.SAFETY_POLICY).version)


def policy_of(row: PolicyVersion) -> Policy:
    """The policy that a row holds. Raises PolicyError when it cannot be used, or is not what was registered."""
    found = Policy.of(row.document, row.messages)
    if (found.version, found.content_hash) != (row.version, row.content_hash):
        raise PolicyError(f"policy {row.version} is not what was registered: {found.content_hash[:12]} instead of {row.content_hash[:12]}")
    return found


def _gate(policy_id: int, content_hash: str) -> Gate:
    with _building:
        if content_hash not in _gates:
            chosen = policy_of(PolicyVersion.objects.get(pk=policy_id))
            is_release = (chosen.version, content_hash) in released()
            _gates[content_hash] = default_gate(chosen.version) if is_release else Gate(chosen, embedded(chosen))
        _gates.move_to_end(content_hash)
        while len(_gates) > KEPT:
            _gates.popitem(last=False)
        return _gates[content_hash]
