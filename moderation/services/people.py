"""Who is on the staff, and as what. A lead decides for others, nobody for themselves; how one likes to work is one's own.

Who leads is the operator's to say, and so is a lead's way in: a lead who knew another lead's first password would be two people at once.
"""

import secrets
import unicodedata
from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone
from django_otp.plugins.otp_static.models import StaticDevice
from django_otp.plugins.otp_totp.models import TOTPDevice

from accounts.models import Person, Role
from moderation.models import ReviewCase, Reviewer, StaffRole
from moderation.permissions import check
from moderation.services.auditing import audit
from moderation.services.errors import LastLead, OperatorsOnly, OwnPlace
from moderation.services.leasing import FREE

BUDGET = 100


def clean_name(name: str) -> str:
    """Names are told apart by their letters, not by how a keyboard wrote them."""
    return unicodedata.normalize("NFKC", name).strip().lower()


def staff_account(username: str) -> tuple[Person, str]:
    """A new account and its first password, which its owner changes when they set up their second factor. Raises IntegrityError (taken)."""
    password = secrets.token_urlsafe(12)
    person = Person.objects.create_user(clean_name(username), password, role=Role.MODERATOR, is_staff=True, language="en")
    return person, password


def staff_add(
    lead: Reviewer | None, person: Person, role: StaffRole | str, languages: Iterable[str], highest_budget: int = BUDGET
) -> Reviewer:
    """``lead`` None: the operator. Whoever has left may come back, under the same alias. Raises NotAllowed, OperatorsOnly."""
    _check(lead)
    with transaction.atomic():
        _not_by_a_lead(lead, role)
        reviewer = Reviewer.objects.select_for_update(no_key=True).filter(person=person).first() or Reviewer(person=person)
        reviewer.role, reviewer.languages, reviewer.left_at = StaffRole(role), list(languages), None
        reviewer.highest_budget = reviewer.daily_budget = highest_budget
        reviewer.save()
        Person.objects.filter(pk=person.pk).update(role=Role.MODERATOR, is_staff=True)
        audit(lead, "staff.added", "reviewer", reviewer.pk, role=reviewer.role, languages=reviewer.languages)
    return reviewer


def staff_change(
    lead: Reviewer | None, reviewer: Reviewer, *, role: StaffRole | str, languages: Iterable[str], highest_budget: int
) -> Reviewer:
    """Another role ends their session at once. Raises NotAllowed, OwnPlace, LastLead, OperatorsOnly."""
    _check(lead, reviewer)
    with transaction.atomic():
        place = _locked(reviewer, still_leads=role == StaffRole.LEAD)
        if place.role != role:
            _not_by_a_lead(lead, role)
        place.role, place.languages = StaffRole(role), list(languages)
        # Who works up to what is allowed goes along with it; who has chosen less keeps that.
        at_the_limit = place.daily_budget >= place.highest_budget
        place.highest_budget = highest_budget
        place.daily_budget = highest_budget if at_the_limit else min(place.daily_budget, highest_budget)
        place.save()
        audit(lead, "staff.changed", "reviewer", place.pk, role=place.role, languages=place.languages, highest_budget=place.highest_budget)
    return place


def staff_leave(lead: Reviewer | None, reviewer: Reviewer) -> Reviewer:
    """Off the staff at once, and what they hold is free again. Raises NotAllowed, OwnPlace, LastLead."""
    _check(lead, reviewer)
    with transaction.atomic():
        place = _locked(reviewer, still_leads=False)
        ReviewCase.objects.filter(holder=place).update(**FREE)
        place.left_at = timezone.now()
        place.save(update_fields=["left_at"])
        Person.objects.filter(reviewer=place).update(is_staff=False)
        audit(lead, "staff.left", "reviewer", place.pk)
    return place


def staff_gone() -> None:
    """Whoever has erased their own account has left: what they hold is free, and they count as no lead. Called last in the erasing."""
    for place in Reviewer.objects.filter(person=None, left_at=None):
        ReviewCase.objects.filter(holder=place).update(**FREE)
        Reviewer.objects.filter(pk=place.pk).update(left_at=timezone.now())
        audit(None, "staff.left", "reviewer", place.pk)


def way_in_reset(lead: Reviewer | None, reviewer: Reviewer) -> str:
    """For whoever has lost the authenticator and the recovery codes: a new first password, and no second factor until they set one up.

    Raises NotAllowed, OwnPlace, OperatorsOnly.
    """
    _check(lead, reviewer)
    password = secrets.token_urlsafe(12)
    with transaction.atomic():
        _not_by_a_lead(lead, Reviewer.objects.select_for_update(no_key=True).get(pk=reviewer.pk).role)
        person = Person.objects.select_for_update().get(reviewer=reviewer)
        person.set_password(password)
        person.save(update_fields=["password"])
        for kind in (TOTPDevice, StaticDevice):
            kind.objects.filter(user=person).delete()
        audit(lead, "staff.way_in_reset", "reviewer", reviewer.pk)
    return password


def settings_change(
    reviewer: Reviewer, *, languages: Iterable[str], takes_hard: Iterable[str], daily_budget: int, zone: str, shortcuts: bool
) -> Reviewer:
    """How one likes to work oneself. The budget never goes over what a lead allows."""
    with transaction.atomic():
        place = Reviewer.objects.select_for_update(no_key=True).get(pk=reviewer.pk)
        place.languages, place.takes_hard, place.zone, place.shortcuts = list(languages), list(takes_hard), zone, shortcuts
        place.daily_budget = min(daily_budget, place.highest_budget)
        place.save(update_fields=["languages", "takes_hard", "zone", "shortcuts", "daily_budget"])
    return place


def _check(lead: Reviewer | None, reviewer: Reviewer | None = None) -> None:
    if lead is None:
        return
    check(lead, "change_people")
    if reviewer is not None and lead.pk == reviewer.pk:
        raise OwnPlace


def _not_by_a_lead(lead: Reviewer | None, role: StaffRole | str) -> None:
    if lead is not None and role == StaffRole.LEAD:
        raise OperatorsOnly


def _locked(reviewer: Reviewer, *, still_leads: bool) -> Reviewer:
    """All leads are locked, in one order: two who take each other off the staff at the same moment leave one behind."""
    places = Reviewer.objects.select_for_update(no_key=True).order_by("pk")
    leads = [one.pk for one in places.filter(role=StaffRole.LEAD, left_at=None)]
    if not still_leads and leads == [reviewer.pk]:
        raise LastLead
    return places.get(pk=reviewer.pk)
