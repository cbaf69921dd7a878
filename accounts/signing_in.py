"""Whoever signs in with a password (volunteers, staff) leaves traces of it in tables that know no person."""

from uuid import UUID

from axes.models import AccessAttempt, AccessFailureLog, AccessLog
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.models import Session

from accounts.models import Person

BATCH = 500


def sign_ins_forget(person_id: UUID) -> None:
    """Ends every session of the person, and deletes what was written down of their attempts to sign in."""
    person = Person.objects.filter(pk=person_id).first()
    if person is None or not person.has_usable_password():  # a phone: it has no session and never signed in
        return
    for kept in (AccessAttempt, AccessFailureLog, AccessLog):
        kept.objects.filter(username=person.username).delete()
    # A session is only readable as a whole. There are as many as people who signed in within two weeks.
    theirs = [row.pk for row in Session.objects.iterator(BATCH) if row.get_decoded().get(SESSION_KEY) == str(person_id)]
    Session.objects.filter(pk__in=theirs).delete()
