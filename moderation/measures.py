"""What is counted day by day (moderation.models.Tally). Plain Python."""

from enum import StrEnum


class Measure(StrEnum):
    """What is counted, and what ``group``, ``category``, ``language`` and ``value`` of its rows are."""

    DECISIONS = "decisions"  # by gate:outcome, category and language
    FAILURES = "failures"  # decisions for which a detector failed, by gate:detector
    LATENCY_P50 = "latency_p50"  # by gate; value: milliseconds
    LATENCY_P95 = "latency_p95"
    QUESTIONS = "questions"  # finished ones, by verdict, first category and language
    INTENTS = "intents"  # what they ask for, by intent and language
    CASES_IN = "cases_in"  # by source, category and language
    CASES_OUT = "cases_out"
    WAITS = "waits"  # decided cases by source; value: the median of their hours from coming in
    LATE = "late"  # decided after they were due, by source
    REVEALED = "revealed"  # decided cases of which somebody had asked for a photo, by source
    RULINGS = "rulings"  # decisions with effect that stand, by source:kind, category and language; value: the sum of 1/sampled
    REVIEWS = "reviews"  # decisions of a reviewer, by their id; value: seconds
    OPEN = "open"  # cases that wait, as it was when it was last counted on that day, by source
    OVERDUE = "overdue"
