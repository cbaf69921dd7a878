"""How much a case matters, how soon somebody should look, and whether it weighs on whoever does. Plain Python.

One table: hours by source and severity. The shorter they are, the higher the priority, so that the queue's order and its due times never
contradict each other.
"""

from datetime import timedelta

from safety.engine.taxonomy import UNCHECKED, Category
from safety.engine.types import Verdict

MILD, WORST = 1, 4
#: source -> hours until somebody should have looked, for severity 1, 2, 3 and 4.
HOURS: dict[str, tuple[int, int, int, int]] = {
    "volunteer_reported": (24, 24, 8, 1),
    "person_reported": (24, 24, 8, 1),
    "appeal": (24, 24, 24, 8),
    "refusal": (72, 72, 24, 4),
    "held": (72, 72, 24, 8),
    "wrong": (72, 72, 24, 24),
    "correction": (72, 72, 24, 24),
    "audit": (168, 168, 168, 168),
}
#: What may weigh on whoever reviews it: only for those who have opted into its category.
HARD = frozenset({Category.ILLICIT, Category.VIOLENCE, Category.SELF_HARM, Category.HATE, Category.SEXUAL, Category.MINORS})
_SEVERITY: dict[str, int] = {
    Category.SELF_HARM: 4,
    Category.MINORS: 4,
    Category.VIOLENCE: 3,
    Category.SEXUAL: 3,
    Category.HATE: 3,
    Category.ILLICIT: 3,
    Category.HIGH_RISK: 3,
    UNCHECKED: 3,
    Category.MEDICAL: 2,
    Category.IDENTITY: 2,
    Category.SENSITIVE_TRAITS: 2,
    Category.GEOLOCATION: 2,
}


def severity_of(category: str, verdict: str = "") -> int:
    """Of what a gate found, 1 to 4. Whoever was sent to a human in a crisis (``verdict`` escalate) comes first."""
    return WORST if verdict == Verdict.ESCALATE else _SEVERITY.get(category, MILD)


def is_hard(category: str) -> bool:
    return category in HARD


def answer_within(source: str, severity: int = MILD) -> timedelta:
    """How long after it came a case should be decided. Raises KeyError for an unknown source."""
    return timedelta(hours=HOURS[source][_within(severity) - 1])


def priority_of(source: str, severity: int = MILD) -> int:
    """0..100: half of it at 24 hours, and among those that are due alike the more severe is ahead."""
    days = answer_within(source, severity) / timedelta(days=1)
    return round(100 / (1 + days)) + _within(severity)


def _within(severity: int) -> int:
    return min(WORST, max(MILD, severity))
