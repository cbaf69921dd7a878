"""What one policy lets pass that the one before it did not. Each such rule must be named, with its reason, in the policy's changelog."""

import re
from collections.abc import Iterator

from safety.engine.policy import Policy, Rule


def loosened(old: Policy, new: Policy) -> tuple[str, ...]:
    """The places of ``new`` that are milder than ``old``, as ``category.part``, in the order of the file."""
    found = [f"{category}.{part}" for category, rule in new.categories.items() for part in _milder(old.categories[category], rule)]
    # Which options make a detector milder only the detector knows, so every change of them is named.
    found += [f"detectors.{name}" for name, options in old.detectors.items() if new.detectors.get(name) != options]
    found += [f"overruling.{gate}" for gate in _overruled_more(old, new)]
    if new.injection > old.injection:
        found.append("injection")
    if new.on_failure.question.severity < old.on_failure.question.severity:
        found.append("on_failure.question")
    found += [
        f"on_failure.{name}"
        for name, verdict in new.on_failure.per_detector.items()
        if verdict.severity < old.on_failure.per_detector.get(name, old.on_failure.question).severity
    ]
    if new.second_opinion.on_failure.severity < old.second_opinion.on_failure.severity:
        found.append("second_opinion.on_failure")
    if (old.egress.faces, new.egress.faces) == ("obscure", "keep"):
        found.append("egress.faces")
    if (old.egress.undressed, new.egress.undressed) == ("stays", "leaves") or new.egress.undressed_from > old.egress.undressed_from:
        found.append("egress.undressed")
    return tuple(found)


def unexplained(old: Policy, new: Policy) -> tuple[str, ...]:
    """The loosened places that the changelog of ``new`` does not name."""
    return tuple(place for place in loosened(old, new) if not re.search(rf"(?<![\w.]){re.escape(place)}(?!\w|\.\w)", new.changelog))


def _milder(old: Rule, new: Rule) -> Iterator[str]:
    for reason, verdict in old.reasons.items():
        if reason not in new.reasons or new.reasons[reason].severity < verdict.severity:
            yield f"reasons.{reason}"
    if new.unsure.severity < old.unsure.severity:
        yield "unsure"
    if new.thresholds.stop > old.thresholds.stop:
        yield "thresholds.stop"
    if new.thresholds.clear > old.thresholds.clear:
        yield "thresholds.clear"
    if old.guidance and not new.guidance:
        yield "guidance"
    if (old.held and not new.held) or (new.held and new.held_from > old.held_from):
        yield "held"


def _overruled_more(old: Policy, new: Policy) -> Iterator[str]:
    """Gates at which the detector of meaning overrules words that it did not overrule before."""
    for gate, rule in new.overruling.items():
        before = old.overruling.get(gate)
        if before is None or rule.sure_below > before.sure_below or before.never - rule.never:
            yield gate
