"""System checks: a server with a policy that cannot be used must not start to answer.

safety.E001  the chosen policy is missing, was edited after its release, or is invalid
safety.E002  the policy and the embedded detectors do not fit each other
safety.E003  a message is missing or says more than two sentences
"""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, register

from safety.detectors import embedded
from safety.engine.gate import Gate
from safety.engine.policy import PolicyError, policy


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
    for language in chosen.languages:
        for phrase in chosen.message_ids():
            sentences = chosen.sentences(phrase, language)
            if not 1 <= len(sentences) <= (1 if phrase.endswith("withheld") else 2):
                hint = "At most two sentences, one a line; a withheld sentence is replaced by one."
                found.append(Error(f"message {phrase} in {language} has {len(sentences)} sentences", hint=hint, id="safety.E003"))
    return found
