"""Becoming a volunteer, and how a volunteer lives: guidelines, practice, languages, hours, snooze."""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from accounts.models import Person, Role
from common.languages import FALLBACK, primary
from volunteers.live import announce_volunteers
from volunteers.matching.hours import next_awake
from volunteers.matching.types import Window, windows_dump, windows_load
from volunteers.models import OfferEnd, Speaks, Volunteer
from volunteers.phrases import language_name
from volunteers.practice import is_right
from volunteers.services.ending import offers_end
from volunteers.services.errors import PracticeNeeded

logger = logging.getLogger(__name__)

#: What a volunteer can choose, in hours.
SNOOZES = (1, 3, 24, 168)
MOST_LANGUAGES = 8
HIGHEST_CAP = 100
#: Nobody is asked at night unless they say so.
DEFAULT_HOURS = [{"days": [0, 1, 2, 3, 4, 5, 6], "start": "08:00", "end": "22:00"}]


@transaction.atomic
def volunteer_join(username: str, password: str, *, languages: Sequence[str], zone: str) -> Volunteer:
    """A new account that volunteers; it is asked nothing before the guidelines and the practice. Raises ValueError for a zone or language
    that is none, IntegrityError for a name that is taken.
    """
    person = Person.objects.create_user(username, password, role=Role.VOLUNTEER, language=languages[0] if languages else "")
    volunteer = Volunteer.objects.create(person=person, zone=zone, hours=DEFAULT_HOURS)
    return settings_change(volunteer, languages=languages, zone=zone, hours=windows_load(DEFAULT_HOURS))


@transaction.atomic
def settings_change(
    volunteer: Volunteer,
    *,
    languages: Sequence[str] | None = None,
    zone: str | None = None,
    hours: Sequence[Window] | None = None,
    takes_hard: bool | None = None,
    daily_cap: int | None = None,
) -> Volunteer:
    """``languages``: mother tongue first. Raises ValueError for what cannot be."""
    if languages is not None:
        wanted = list(dict.fromkeys(_language(one) for one in languages))
        if not 1 <= len(wanted) <= MOST_LANGUAGES:
            raise ValueError(f"1 to {MOST_LANGUAGES} languages")
        volunteer.speaks.all().delete()
        Speaks.objects.bulk_create(Speaks(volunteer=volunteer, language=one, place=place) for place, one in enumerate(wanted))
    if zone is not None:
        volunteer.zone = zone
    if hours is not None:
        volunteer.hours = windows_dump(hours)
    if takes_hard is not None:
        volunteer.takes_hard = takes_hard
    if daily_cap is not None:
        if not 1 <= daily_cap <= HIGHEST_CAP:
            raise ValueError(f"1 to {HIGHEST_CAP} a day")
        volunteer.daily_cap = daily_cap
    volunteer.awake_from, volunteer.awake_until = next_awake(windows_load(volunteer.hours), volunteer.zone, timezone.now()) or (None, None)
    volunteer.save(update_fields=["zone", "hours", "takes_hard", "daily_cap", "awake_from", "awake_until"])
    return volunteer


def password_change(volunteer: Volunteer, password: str) -> None:
    """Ends every session that was begun with the former one."""
    volunteer.person.set_password(password)
    volunteer.person.save(update_fields=["password"])
    logger.info("volunteer %s has another password", volunteer.pk)


def guidelines_accept(volunteer: Volunteer) -> None:
    Volunteer.objects.filter(pk=volunteer.pk, guidelines_at=None).update(guidelines_at=timezone.now())
    volunteer.refresh_from_db()


def practice_finish(volunteer: Volunteer, answers: dict[str, str]) -> bool:
    """Whether the practice request was answered well; then real ones may come. Raises PracticeNeeded before the guidelines."""
    if volunteer.guidelines_at is None:
        raise PracticeNeeded
    if not is_right(volunteer.pk, answers):
        return False
    Volunteer.objects.filter(pk=volunteer.pk, practised_at=None).update(practised_at=timezone.now())
    volunteer.refresh_from_db()
    return True


@transaction.atomic
def snooze(volunteer: Volunteer, hours: int) -> None:
    """No offers for so long, and none of those that are open. Raises ValueError unless it is one of SNOOZES."""
    if hours not in SNOOZES:
        raise ValueError(f"one of {SNOOZES}")
    now = timezone.now()
    offers_end(Q(volunteer=volunteer), OfferEnd.DECLINED, now)
    Volunteer.objects.filter(pk=volunteer.pk).update(snoozed_until=now + timedelta(hours=hours))
    volunteer.refresh_from_db()
    announce_volunteers([volunteer.pk])


def snooze_end(volunteer: Volunteer) -> None:
    """Also ends a rest after hard content: the volunteer knows best."""
    Volunteer.objects.filter(pk=volunteer.pk).update(snoozed_until=None, resting_until=None)
    volunteer.refresh_from_db()


def seen(volunteer_id: UUID) -> None:
    """Their dashboard is open."""
    Volunteer.objects.filter(pk=volunteer_id).update(seen_at=timezone.now())


def _language(tag: str) -> str:
    """Its primary subtag. Raises ValueError for what is no language: nobody would ever ask in it."""
    language = primary(tag)
    if language is None or language_name(language, FALLBACK) == language:
        raise ValueError(f"not a language: {tag!r}")
    return language


def awake_update(now: datetime | None = None) -> int:
    """Works out the next time awake of everybody whose last one is over; how many."""
    now = now or timezone.now()
    over = list(Volunteer.objects.filter(Q(awake_until__lte=now) | Q(awake_until=None)).exclude(hours=[])[:5000])
    for volunteer in over:
        try:
            awake = next_awake(windows_load(volunteer.hours), volunteer.zone, now)
        except ValueError:  # a zone or hours that this machine cannot read: they sleep, and nobody else with them
            logger.exception("the hours of volunteer %s cannot be read", volunteer.pk)
            awake = None
        volunteer.awake_from, volunteer.awake_until = awake or (None, None)
    Volunteer.objects.bulk_update(over, ["awake_from", "awake_until"], batch_size=500)
    return len(over)
