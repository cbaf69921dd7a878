"""Everything the simulated day assumes. None of it was measured on real volunteers."""

from dataclasses import dataclass
from datetime import UTC, datetime

HOUR_S = 3600.0
DAY_S = 24 * HOUR_S


@dataclass(frozen=True, slots=True)
class Answering:
    """How one kind of volunteer takes an offer: shares of all offers, and log-normal seconds until they do anything.

    ``reaches_s``: until the offer is seen at all, and until its end is.
    """

    answers: float
    declines: float
    median_s: float
    sigma: float
    reaches_s: float


@dataclass(frozen=True, slots=True)
class Day:
    """One day of 24 hours from ``begins``. Shares are from 0 to 1, times in seconds unless they say otherwise.

    ``people``, ``questions``: a day; ``ask_a_human``: share of the questions that go on to a human. ``volunteers``: registered, of whom
    ``not_ready`` have not practised and ``blocked`` may not. ``own``: share who are themselves people who ask.
    ``present``: share of the awake who have the dashboard open at any moment, in sittings of ``sitting_s`` on average.
    ``snoozing``: share who have gone quiet for the day. ``nights``, ``evenings``: share whose hours go over midnight, or are evenings
    only; all others are awake about 8 to 22 local time. ``second``: share who speak English too (of people: ``people_second``).
    ``here``, ``away``: how volunteers with the dashboard open, and with a push notification only, take an offer.
    ``help_median_s``, ``help_sigma``: how long one helps. ``vanishes``: share of claims whose volunteer disappears, on average after
    ``vanishes_after_s``; the claim ends ``lease_s`` later. ``patience_s``: after so long a waiting request expires.
    ``hard``, ``urgent``: shares of requests; ``takes_hard``: of volunteers; ``rest_s``: after hard content.
    """

    begins: datetime = datetime(2026, 10, 14, tzinfo=UTC)  # a Wednesday
    people: int = 16_000
    questions: float = 25_000.0
    ask_a_human: float = 1 / 8
    people_second: float = 0.25
    hard: float = 0.03
    urgent: float = 0.05
    patience_s: float = 900.0

    volunteers: int = 100_000
    not_ready: float = 0.05
    blocked: float = 0.005
    snoozing: float = 0.03
    own: float = 0.01
    second: float = 0.40
    nights: float = 0.06
    evenings: float = 0.20
    takes_hard: float = 0.60
    daily_cap: int = 20

    present: float = 0.10
    sitting_s: float = 1500.0
    here: Answering = Answering(answers=0.40, declines=0.15, median_s=7.0, sigma=0.6, reaches_s=0.5)
    away: Answering = Answering(answers=0.08, declines=0.04, median_s=18.0, sigma=0.9, reaches_s=2.5)

    help_median_s: float = 180.0
    help_sigma: float = 0.8
    vanishes: float = 0.02
    vanishes_after_s: float = 40.0
    lease_s: float = 45.0
    rest_s: float = 1800.0

    @property
    def requests(self) -> float:
        """Expected in the day."""
        return self.questions * self.ask_a_human
