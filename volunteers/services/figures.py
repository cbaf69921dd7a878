"""Public figures: how long people wait, how often somebody comes, who is awake. Small groups stay hidden."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import quantiles

from django.utils import timezone

from volunteers.models import HelpRequest, RequestState, Speaks, Volunteer

WINDOW = timedelta(days=7)
#: Fewer than this many tell about single people.
SMALLEST = 10
MOST_ROWS = 200_000


@dataclass(frozen=True, slots=True)
class LanguageFigures:
    """Of the last seven days. Seconds; None where the group is too small to be told."""

    language: str
    requests: int | None
    answered_share: float | None
    wait_p50_s: float | None
    wait_p95_s: float | None
    volunteers_awake: int | None


@dataclass(frozen=True, slots=True)
class Figures:
    days: int
    requests: int | None
    answered_share: float | None
    wait_p50_s: float | None
    wait_p95_s: float | None
    volunteers_awake: int | None
    languages: tuple[LanguageFigures, ...]


def figures() -> Figures:
    """A request counts once it is answered or has ended; one that its person withdrew before anybody came counts for nothing."""
    now = timezone.now()
    rows = HelpRequest.objects.filter(created_at__gt=now - WINDOW).values_list("language", "state", "created_at", "first_claimed_at")
    waits: dict[str, list[float | None]] = defaultdict(list)
    for language, state, created_at, claimed_at in rows.order_by("-created_at")[:MOST_ROWS]:
        if claimed_at is not None:
            waits[language].append((claimed_at - created_at).total_seconds())
        elif state == RequestState.EXPIRED:
            waits[language].append(None)
    up = Volunteer.objects.filter(awake_from__lte=now, awake_until__gt=now, blocked_at=None)
    up = up.filter(guidelines_at__isnull=False, practised_at__isnull=False)
    up = up.exclude(snoozed_until__gt=now).exclude(resting_until__gt=now)
    awake: dict[str, int] = defaultdict(int)
    for language in Speaks.objects.filter(volunteer__in=up).values_list("language", flat=True):
        awake[language] += 1
    told = [_of(language, waits[language], awake[language]) for language in sorted({*waits, *awake})]
    # Only of the languages that are told: a whole with one small group in it would tell that group.
    whole = _of("", [wait for each in told if each.requests is not None for wait in waits[each.language]], up.count())
    return Figures(
        days=WINDOW.days,
        requests=whole.requests,
        answered_share=whole.answered_share,
        wait_p50_s=whole.wait_p50_s,
        wait_p95_s=whole.wait_p95_s,
        volunteers_awake=whole.volunteers_awake,
        languages=tuple(each for each in told if each.requests is not None or each.volunteers_awake is not None),
    )


def _of(language: str, waits: Sequence[float | None], awake: int) -> LanguageFigures:
    answered = sorted(wait for wait in waits if wait is not None)
    tells = len(waits) >= SMALLEST
    times = quantiles(answered, n=20, method="inclusive") if len(answered) >= SMALLEST else None
    return LanguageFigures(
        language=language,
        requests=len(waits) if tells else None,
        answered_share=round(len(answered) / len(waits), 3) if tells else None,
        wait_p50_s=round(times[9], 1) if times else None,
        wait_p95_s=round(times[18], 1) if times else None,
        volunteers_awake=awake if awake >= SMALLEST else None,
    )
