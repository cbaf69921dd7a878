"""The line of questions: whose turn it is, how long the wait is, and whether there is room for one more.

A question's place is a time (``place_at``): when it was asked, later by PLACE_SPACING_S for each question that its person already had
unfinished. So a flood stands behind everybody who asks meanwhile, and its last question still has its turn. A job in the queue does not
name the question that it answers; it says that there is one more, and whoever takes the job answers who is first in line.

How long the wait is can be told only while somebody waits: then every worker is busy, and what was finished meanwhile is what can be
done. Where that is not known, nothing is guessed. All that is told here was read at most LOOKED_S ago by this process.
"""

import math
import random
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.conf import settings
from django.db.models import Count, Q, QuerySet
from django.utils import timezone

from accounts.models import Person
from assistant.humans import human_is_free
from assistant.models import FINISHED, Clip, Question
from assistant.phrases import PHRASES
from assistant.services.answering import question_answer
from assistant.services.errors import Busy
from assistant.services.urgent import is_urgent
from common.languages import spoken
from common.lately import Lately

#: How many of the first in line a worker reads at once; when others have taken all of them, it reads again.
FIRST = 8
LOOKED_S = 1.0
#: What was finished in this time tells the pace.
PACE_OVER = timedelta(seconds=60)
#: Fewer, in less than PACE_OVER, tell nothing.
ENOUGH_FINISHED = 3
#: Whoever cannot wait goes first where others wait longer than this: before everybody who has asked in so long a time.
URGENT_WAIT_S = 10
FIRST_OF_ALL = timedelta(hours=1)
#: Seconds to be away: at least, at most, and where nobody knows.
RETRY_SOONEST_S, RETRY_LATEST_S, RETRY_UNKNOWN_S = 5, 300, 30


@dataclass(frozen=True, slots=True)
class Place:
    """How many are before a question that waits, and about how many seconds until its turn; None: not known."""

    ahead: int
    about_s: int | None


@dataclass(frozen=True, slots=True)
class Load:
    """The line at one moment. ``per_second``: how many are answered; None: not known. ``places``: of all who wait, in order."""

    working: int
    per_second: float | None
    stands_still: bool
    places: tuple[datetime, ...]
    numbers: dict[UUID, int]

    @property
    def waiting(self) -> int:
        return len(self.places)

    def place(self, ahead: int) -> Place:
        if not ahead and not self.places:
            return Place(0, 0)
        return Place(ahead, math.ceil((ahead + 1) / self.per_second) if self.per_second else None)

    def place_of_newcomer(self, place_at: datetime) -> Place:
        return self.place(sum(each <= place_at for each in self.places))


def place_for(person: Person) -> datetime:
    """Where the next question of this person stands. Two asked at the same moment may stand at the same place."""
    unfinished = Question.objects.filter(person=person).exclude(state__in=FINISHED).count()
    return timezone.now() + timedelta(seconds=unfinished * settings.PLACE_SPACING_S)


def waiting() -> "QuerySet[Question]":
    """Questions that nobody works on, first in line first: not begun, or left by a worker that died."""
    free = Q(lease_until=None) | Q(lease_until__lt=timezone.now())
    return Question.objects.exclude(state__in=FINISHED).filter(free).order_by("place_at")


def next_in_line(most: int = FIRST) -> list[UUID]:
    """The first in line; of people who are being answered PERSON_AT_ONCE questions already only where nobody else waits."""
    served = Question.objects.exclude(state__in=FINISHED).filter(lease_until__gte=timezone.now()).order_by()
    enough = served.values("person").annotate(at_once=Count("pk")).filter(at_once__gte=settings.PERSON_AT_ONCE)
    others = waiting().exclude(person__in=enough.values("person"))
    return list(others.values_list("pk", flat=True)[:most]) or list(waiting().values_list("pk", flat=True)[:most])


def serve_next() -> UUID | None:
    """Answers who is next in line, and says whom; None when nobody waits. What another worker was quicker to take is left to it."""
    while first := next_in_line():
        for question_id in first:
            if question_answer(question_id):
                return question_id
    return None


def load() -> Load:
    """How the line stands."""
    return _looked.of(None, _look)


def place(question_id: UUID | str) -> Place:
    """Of a question that waits; nobody is before one that does not. Cheap: asks the database once a second, however many ask."""
    line = load()
    number = line.numbers.get(UUID(str(question_id)))
    return Place(0, None) if number is None else line.place(number)


def place_said(where: Place, language: str) -> str:
    """A sentence for whoever waits."""
    if where.about_s is not None:
        return PHRASES.say("status-in-line", language, seconds=_rounded(where.about_s))
    return PHRASES.say("status-in-line-behind", language, ahead=where.ahead) if where.ahead else PHRASES.say("status-waiting", language)


def room_for(person: Person, text: str = "", language: str = "") -> datetime:
    """The place (``place_at``) of one more question of this person. Raises Busy where it would wait too long: ask before anything is
    decoded or stored.

    ``text``: what was typed, or heard already. Who calls for a human, or is in a crisis, is let in whatever the load and stands first: no
    model is asked for them. ``language``: theirs, as far as it is known.
    """
    line = load()
    place_at = place_for(person)
    where = line.place_of_newcomer(place_at)
    if text and _is_long(line, where) and is_urgent(text, language):
        return timezone.now() - FIRST_OF_ALL
    if _is_too_long(line, where):
        raise Busy(seconds=_away_s(line, where), human="yes" if human_is_free(spoken(language)) else "no")
    return place_at


def clip_heard(clip_id: UUID) -> None:
    """What waits was spoken and has now been heard: where it is urgent, it goes first."""
    heard = Clip.objects.filter(pk=clip_id).values_list("transcript", flat=True).first()
    spoken_ones = waiting().filter(clip=clip_id, text="")
    place_at = spoken_ones.values_list("place_at", flat=True).first() if heard else None
    if heard is None or place_at is None:
        return
    line = load()
    if _is_long(line, line.place_of_newcomer(place_at)) and is_urgent(heard["text"], heard["language"] or ""):
        spoken_ones.update(place_at=timezone.now() - FIRST_OF_ALL)


def _is_long(line: Load, where: Place) -> bool:
    """Whether it is worth telling who cannot wait: that loads the question gate."""
    return _is_too_long(line, where) or (where.about_s or 0) > URGENT_WAIT_S


def _is_too_long(line: Load, where: Place) -> bool:
    if where.ahead >= settings.LINE_MOST or line.stands_still:
        return True
    return where.about_s is not None and where.about_s > settings.LINE_LONGEST_S


def _away_s(line: Load, where: Place) -> int:
    """When the wait should be bearable again; not the same for everybody, or all would come back at once."""
    if line.per_second is None or where.about_s is None:
        bearable = float(RETRY_UNKNOWN_S)
    else:
        too_many = where.ahead - settings.LINE_MOST + 1
        bearable = max(where.about_s - settings.LINE_LONGEST_S, too_many / line.per_second)
    spread = bearable * random.uniform(1, 1.5) + random.uniform(0, RETRY_SOONEST_S)
    return _rounded(min(max(spread, RETRY_SOONEST_S), RETRY_LATEST_S))


def _rounded(seconds: float) -> int:
    """Nobody knows it more exactly than by five seconds."""
    return max(RETRY_SOONEST_S, math.ceil(seconds / 5) * 5)


def _look() -> Load:
    now = timezone.now()
    rows = list(waiting().values_list("pk", "place_at", "created_at", "attempts"))
    working = Question.objects.exclude(state__in=FINISHED).filter(lease_until__gte=now).count()
    # A question that a dead worker left has been taken once: its age says nothing about how busy the others were.
    oldest = min((created_at for _, _, created_at, attempts in rows if not attempts), default=now)
    busy_for = now - oldest
    over = min(busy_for, PACE_OVER)
    finished = Question.objects.filter(finished_at__gte=now - over).count() if over else 0
    is_known = finished >= ENOUGH_FINISHED or (finished > 0 and busy_for >= PACE_OVER)
    return Load(
        working=working,
        per_second=finished / over.total_seconds() if is_known else None,
        stands_still=not finished and busy_for >= max(PACE_OVER, timedelta(seconds=settings.LINE_LONGEST_S)),
        places=tuple(place_at for _, place_at, _, _ in rows),
        numbers={pk: number for number, (pk, *_) in enumerate(rows)},
    )


_looked: Lately[None, Load] = Lately(LOOKED_S, alone=True)
