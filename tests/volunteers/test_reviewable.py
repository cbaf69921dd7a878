"""What the talks give to moderators: reports of both sides, corrections, and words that were held."""

from datetime import timedelta

import pytest
from django.utils import timezone

from accounts.models import Person
from tests.conftest import Client
from tests.volunteers.conftest import MakeQuestion, MakeVolunteer, take
from volunteers.models import Claim, HelpRequest, Message, MessageState, Report, ReportReason, Side, Volunteer
from volunteers.reviewable import CORRECTION, HELD, PERSON_REPORTED, VOLUNTEER_REPORTED, Corrections, HeldWords, Reports
from volunteers.services.afterwards import report
from volunteers.services.errors import MessageHeld
from volunteers.services.messages import person_say, volunteer_correct, volunteer_say
from volunteers.services.requests import help_ask

pytestmark = pytest.mark.django_db


def long_ago() -> object:
    return timezone.now() - timedelta(days=1)


def test_a_report_names_the_account_of_the_other_side(held: Claim, alice: Client, vera: Volunteer) -> None:
    by_person = report(held, Side.PERSON, ReportReason.DANGEROUS, "She told me to cross.")
    by_volunteer = report(held, Side.VOLUNTEER, ReportReason.SEXUAL)
    first, second = Reports().since(long_ago(), 10)
    assert (first.source, first.key, first.account_id, first.severity) == (VOLUNTEER_REPORTED, str(by_person.pk), vera.person_id, 4)
    assert (second.source, second.key, second.account_id, second.severity) == (PERSON_REPORTED, str(by_volunteer.pk), alice.person.pk, 4)
    assert (first.category, second.category, first.language) == ("", "sexual", "en")
    assert first.question_id == held.request.question_id
    assert (first.by_id, second.by_id) == (alice.person.pk, vera.person_id)


@pytest.mark.parametrize(
    ("reason", "severity"), [("dangerous", 4), ("sexual", 4), ("privacy", 3), ("rude", 2), ("misuse", 2), ("other", 2)]
)
def test_reports_are_as_severe_as_what_they_tell(held: Claim, reason: str, severity: int) -> None:
    report(held, Side.PERSON, ReportReason(reason))
    [row] = Reports().since(long_ago(), 10)
    assert row.severity == severity


def test_a_report_shows_its_words_and_the_whole_talk_and_no_name(held: Claim, alice: Client, vera: Volunteer) -> None:
    Person.objects.filter(pk=alice.person.pk).update(username="alice-the-person")
    person_say(held.request, "Is it milk?")
    volunteer_say(vera, held.pk, "It is cream.")
    with pytest.raises(MessageHeld):
        volunteer_say(vera, held.pk, "Call me at 0151 23456789.")
    made = report(held, Side.PERSON, ReportReason.RUDE, "She <b>shouted</b>.")
    told, talk = Reports().exhibits(VOLUNTEER_REPORTED, str(made.pk))
    assert told.title == "Reported by the person: rude"
    assert [(line.who, line.text) for line in told.lines] == [("person", "She <b>shouted</b>.")]
    said = [(line.who, line.text) for line in talk.lines if line.who != "notice"]
    assert said == [("person", "Is it milk?"), ("volunteer", "It is cream."), ("volunteer", "Call me at 0151 23456789.")]
    assert [line.note for line in talk.lines if "Call me" in line.text] == ["held back: contact.asked"]
    assert "alice-the-person" not in str((told, talk))
    assert vera.person.username not in str((told, talk))
    assert Reports().exhibits(PERSON_REPORTED, str(made.pk)) == ()  # the other side's report is another row


def test_a_person_whom_three_different_volunteers_reported_lately_is_looked_at_first(
    alice: Client, make_question: MakeQuestion, make_volunteer: MakeVolunteer
) -> None:
    def reported_by(volunteer: Volunteer) -> Report:
        request: HelpRequest = help_ask(alice.person, make_question(alice.person), share="text")
        request.offers.all().delete()
        made: Report = report(take(volunteer, request), Side.VOLUNTEER, ReportReason.RUDE)
        return made

    old = reported_by(make_volunteer())
    Report.objects.filter(pk=old.pk).update(created_at=timezone.now() - timedelta(days=31))
    for _ in range(3):
        reported_by(make_volunteer())
    assert [row.severity for row in Reports().since(timezone.now() - timedelta(days=40), 10)] == [2, 2, 2, 4]


def test_reports_are_read_in_order_and_only_those_after(held: Claim) -> None:
    first, second = report(held, Side.PERSON, ReportReason.RUDE), report(held, Side.VOLUNTEER, ReportReason.RUDE)
    assert [row.key for row in Reports().since(long_ago(), 1)] == [str(first.pk)]
    assert [row.key for row in Reports().since(first.created_at, 10)] == [str(second.pk)]


def test_a_correction_that_was_heard_is_looked_at(held: Claim, vera: Volunteer) -> None:
    said = volunteer_correct(vera, held.pk, "It is milk, not cream.", 1)
    volunteer_say(vera, held.pk, "You are welcome.")
    [row] = Corrections().since(long_ago(), 10)
    assert (row.source, row.key, row.account_id, row.question_id) == (CORRECTION, str(said.pk), None, held.request.question_id)
    told, talk = Corrections().exhibits(CORRECTION, row.key)
    assert told.title == "The volunteer corrects sentence 1"
    assert [line.text for line in told.lines] == ["It is milk, not cream."]
    assert talk.title == "The talk"


def test_words_of_a_volunteer_that_were_held_are_looked_at_and_a_persons_are_not(held: Claim, vera: Volunteer) -> None:
    with pytest.raises(MessageHeld):
        volunteer_say(vera, held.pk, "Call me at 0151 23456789.")
    Message.objects.create(
        request=held.request, claim=None, side=Side.PERSON, kind="voice", state=MessageState.HELD, text="x", language="en"
    )
    [row] = HeldWords().since(long_ago(), 10)
    message = Message.objects.get(side=Side.VOLUNTEER, state=MessageState.HELD)
    assert (row.source, row.key, row.account_id, row.category, row.severity) == (HELD, f"message:{message.pk}", vera.person_id, "", 2)
    told, _ = HeldWords().exhibits(HELD, row.key)
    assert [(line.text, line.note) for line in told.lines] == [("Call me at 0151 23456789.", "held back: contact.asked")]
    assert HeldWords().exhibits(HELD, f"{held.request.question_id}:identity") == ()


def test_a_threat_is_severe_and_a_gates_reason_gives_the_category(held: Claim) -> None:
    for reason in ("threat", "identity.full_name"):
        Message.objects.create(
            request=held.request,
            claim=held,
            side=Side.VOLUNTEER,
            kind="text",
            state=MessageState.HELD,
            text="x",
            language="en",
            reason=reason,
        )
    assert [(row.severity, row.category) for row in HeldWords().since(long_ago(), 10)] == [(3, "violence"), (2, "identity")]


def test_when_the_volunteer_has_gone_the_report_is_still_there_about_nobody(held: Claim, vera: Volunteer) -> None:
    report(held, Side.PERSON, ReportReason.RUDE)
    vera.person.delete()
    [row] = Reports().since(long_ago(), 10)
    assert row.account_id is None
