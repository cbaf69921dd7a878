"""A policy as a table: what counts as what, category by category."""

from dataclasses import dataclass

from safety.engine.policy import Policy


@dataclass(frozen=True, slots=True)
class CategoryRow:
    """Below ``clear`` fine, from ``stop`` on the rule applies; a sentence is held above ``held_from`` (None: never)."""

    category: str
    clear: float
    stop: float
    held_from: float | None
    unsure: str
    verdicts: tuple[tuple[str, str], ...]
    """(reason, verdict)"""


def category_rows(policy: Policy) -> list[CategoryRow]:
    return [
        CategoryRow(
            category.value.replace("_", " "),
            rule.thresholds.clear,
            rule.thresholds.stop,
            rule.held_from if rule.held else None,
            rule.unsure.value,
            tuple((reason.replace("_", " "), verdict.value) for reason, verdict in rule.reasons.items()),
        )
        for category, rule in policy.categories.items()
    ]
