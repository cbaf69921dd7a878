"""Who is on the staff, who may change it, and how each likes to work."""

import re
from io import StringIO
from threading import Barrier, Thread
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.test import Client as Browser
from django.utils import timezone

from accounts.models import Person
from accounts.services import person_erase
from moderation.models import AuditEntry, Proposal, ReviewDecision, Reviewer
from moderation.permissions import may
from moderation.services.errors import LastLead, NotAllowed, OperatorsOnly, OwnPlace
from moderation.services.people import staff_account, staff_add, staff_change, staff_leave, way_in_reset
from safety.models import PolicyVersion
from tests.moderation.conftest import MakeCase, hold
from tests.moderation.web.conftest import page, signed_in, text_of

pytestmark = pytest.mark.django_db

NEW = {"username": "Nora", "role": "moderator", "languages": ["en", "ar"], "highest_budget": "80"}
SETTINGS = {"languages": ["en"], "takes_hard": ["violence"], "daily_budget": "40", "zone": "Asia/Kolkata"}


def test_a_lead_adds_a_colleague_and_is_shown_the_first_password_once(lea: Reviewer, leas: Browser) -> None:
    shown = text_of(leas.post(page("colleague-new"), NEW))
    nora = Reviewer.objects.get(person__username="nora")
    assert (nora.role, nora.languages, nora.highest_budget, nora.daily_budget) == ("moderator", ["en", "ar"], 80, 80)
    password = re.search(r'class="secret"><code>([\w-]+)</code>', shown)
    assert password is not None
    assert nora.person is not None
    assert nora.person.check_password(password[1])
    assert password[1] not in text_of(leas.get(page("colleague", nora.pk)))
    entry = AuditEntry.objects.get(verb="staff.added")
    assert (entry.actor, entry.subject_id) == (lea.pk, str(nora.pk))


def test_a_name_that_is_taken_is_said_at_its_field(leas: Browser, mo: Reviewer) -> None:
    response = leas.post(page("colleague-new"), {**NEW, "username": "MO"})
    assert "This user name is taken." in text_of(response)


def test_a_lead_changes_the_place_of_another(lea: Reviewer, leas: Browser, mo: Reviewer) -> None:
    response = leas.post(page("colleague-change", mo.pk), {"role": "auditor", "languages": ["de"], "highest_budget": "50"})
    assert response["Location"] == page("colleague", mo.pk)
    mo.refresh_from_db()
    assert (mo.role, mo.languages, mo.highest_budget, mo.daily_budget) == ("auditor", ["de"], 50, 50)
    assert AuditEntry.objects.get(verb="staff.changed").detail == {"role": "auditor", "languages": ["de"], "highest_budget": 50}


def test_no_lead_makes_another_lead_whose_password_they_would_know(lea: Reviewer, leas: Browser, mo: Reviewer) -> None:
    """Else one lead alone is the two people that a proposal needs."""
    leas.post(page("colleague-new"), {**NEW, "role": "lead"})
    assert not Person.objects.filter(username="nora").exists()
    leas.post(page("colleague-change", mo.pk), {"role": "lead", "languages": ["en"], "highest_budget": "50"})
    for act in (
        lambda: staff_add(lea, mo.person, "lead", ["en"]),
        lambda: staff_change(lea, mo, role="lead", languages=["en"], highest_budget=50),
    ):
        with pytest.raises(OperatorsOnly):
            act()
    mo.refresh_from_db()
    assert mo.role == "moderator"
    staff_change(None, mo, role="lead", languages=["en"], highest_budget=50)
    mo.refresh_from_db()
    assert mo.role == "lead", "the operator does"


def test_no_lead_takes_over_the_way_in_of_another_lead(lea: Reviewer, leas: Browser, lou: Reviewer) -> None:
    assert lou.person is not None
    before = lou.person.password
    response = leas.post(page("colleague-reset", lou.pk))
    assert response.status_code == 403
    assert "Only the operator can" in text_of(response)
    lou.person.refresh_from_db()
    assert lou.person.password == before
    assert "Reset their way in" not in text_of(leas.get(page("colleague", lou.pk)))


def test_a_leads_other_things_are_changed_by_another_lead_and_they_may_stop_leading(leas: Browser, lou: Reviewer) -> None:
    leas.post(page("colleague-change", lou.pk), {"role": "lead", "languages": ["de"], "highest_budget": "50"})
    lou.refresh_from_db()
    assert (lou.role, lou.languages) == ("lead", ["de"])
    leas.post(page("colleague-change", lou.pk), {"role": "auditor", "languages": ["de"], "highest_budget": "50"})
    lou.refresh_from_db()
    assert lou.role == "auditor"


def test_whoever_has_chosen_less_keeps_it_when_more_is_allowed(lea: Reviewer, mo: Reviewer) -> None:
    Reviewer.objects.filter(pk=mo.pk).update(daily_budget=30)
    assert staff_change(lea, mo, role="moderator", languages=["en"], highest_budget=200).daily_budget == 30


@pytest.mark.parametrize("act", ["colleague-change", "colleague-leave", "colleague-reset"])
def test_nobody_changes_their_own_place(lea: Reviewer, lou: Reviewer, leas: Browser, act: str) -> None:
    response = leas.post(page(act, lea.pk), {"role": "auditor", "languages": ["en"], "highest_budget": "400"})
    assert response.status_code == 403
    assert "You cannot change your own place on the staff." in text_of(response)
    lea.refresh_from_db()
    assert (lea.role, lea.left_at) == ("lead", None)


@pytest.mark.parametrize("act", [lambda lead, who: staff_leave(lead, who), lambda lead, who: way_in_reset(lead, who)])
def test_services_say_so_too(mo: Reviewer, audrey: Reviewer, lea: Reviewer, act: Any) -> None:
    with pytest.raises(NotAllowed):
        act(mo, audrey)
    with pytest.raises(NotAllowed):
        act(audrey, mo)
    with pytest.raises(OwnPlace):
        act(lea, lea)


def test_the_last_lead_stays_even_for_the_operator(lea: Reviewer) -> None:
    with pytest.raises(LastLead):
        staff_leave(None, lea)
    with pytest.raises(LastLead):
        staff_change(None, lea, role="moderator", languages=["en"], highest_budget=100)


def test_who_erases_their_account_has_left_and_is_no_lead_any_more(lea: Reviewer, lou: Reviewer, make_case: MakeCase) -> None:
    case = make_case(holder=lou)
    assert lou.person is not None
    person_erase(lou.person)
    lou.refresh_from_db()
    case.refresh_from_db()
    assert lou.left_at is not None
    assert case.holder is None
    entry = AuditEntry.objects.get(verb="staff.left")
    assert (entry.actor, entry.subject_id) == (None, str(lou.pk))
    with pytest.raises(LastLead):
        staff_leave(None, lea)


def test_what_somebody_holds_is_free_when_they_leave(lea: Reviewer, mo: Reviewer, make_case: MakeCase) -> None:
    case = hold(mo, make_case())
    staff_leave(lea, mo)
    case.refresh_from_db()
    assert (case.holder, case.lease_until) == (None, None)


def test_who_has_left_is_told_apart_and_may_come_back_under_the_same_alias(lea: Reviewer, leas: Browser, mo: Reviewer) -> None:
    leas.post(page("colleague-leave", mo.pk))
    shown = text_of(leas.get(page("people")))
    assert "Who has left" in shown
    assert leas.get(page("colleague", mo.pk)).status_code == 404
    assert mo.person is not None
    assert staff_add(lea, mo.person, "triage", ["en"]).pk == mo.pk


@pytest.mark.parametrize("name", ["people", "colleague"])
def test_an_auditor_sees_the_people_and_finds_nothing_to_press(audreys: Browser, mo: Reviewer, name: str) -> None:
    shown = text_of(audreys.get(page(name, *([mo.pk] if name == "colleague" else []))))
    assert "mo" in shown
    assert shown.count("<form") == 1, "only the one that signs out"


@pytest.mark.parametrize("act", ["colleague-change", "colleague-leave", "colleague-reset"])
def test_an_auditor_changes_nobody(audreys: Browser, mo: Reviewer, act: str) -> None:
    response = audreys.post(page(act, mo.pk), {"role": "lead", "languages": ["en"], "highest_budget": "100"})
    assert response.status_code == 403
    assert "Your role does not allow this." in text_of(response)


def test_one_sets_how_one_works_but_never_above_what_a_lead_allows(mo: Reviewer, mos: Browser) -> None:
    assert mos.post(page("settings"), SETTINGS)["Location"] == page("settings")
    mo.refresh_from_db()
    stands = (mo.languages, mo.takes_hard, mo.daily_budget, mo.zone, mo.shortcuts)
    assert stands == (["en"], ["violence"], 40, "Asia/Kolkata", False)
    response = mos.post(page("settings"), {**SETTINGS, "daily_budget": "101"})
    assert "less than or equal to 100" in text_of(response)
    mos.post(page("settings"), {**SETTINGS, "daily_budget": "100"})
    mo.refresh_from_db()
    assert mo.daily_budget == 100, "one may go back up to what is allowed"


@pytest.mark.parametrize("change", [{"zone": "Mars/Olympus"}, {"languages": ["tlh"]}, {"takes_hard": ["tickling"]}, {"daily_budget": "0"}])
def test_settings_that_cannot_be_are_said_at_their_field(mo: Reviewer, mos: Browser, change: dict[str, Any]) -> None:
    response = mos.post(page("settings"), {**SETTINGS, **change})
    assert response.status_code == 200
    assert 'class="errorlist"' in text_of(response)


def test_times_are_those_of_ones_own_clock(mo: Reviewer, mos: Browser) -> None:
    Reviewer.objects.filter(pk=mo.pk).update(zone="Asia/Kolkata")
    mos.post(page("break"), {"minutes": "10"})
    mo.refresh_from_db()
    assert mo.on_break_until is not None
    with timezone.override("Asia/Kolkata"):
        until = f"{timezone.localtime(mo.on_break_until):%H:%M}"
    assert f"You are on a break until {until}." in text_of(mos.get(page("settings")))


@pytest.mark.parametrize("minutes", ["", "1000000", "-5", "ten"])
def test_a_break_of_a_length_that_is_no_button_is_none(mo: Reviewer, mos: Browser, minutes: str) -> None:
    mos.post(page("break"), {"minutes": minutes})
    mo.refresh_from_db()
    assert mo.on_break_until is None


def test_the_operator_makes_the_first_lead_who_then_chooses_a_password(strangers: Browser) -> None:
    out = StringIO()
    call_command("staff_add", "Lina", "--languages", "en,de", stdout=out)
    lina = Reviewer.objects.get()
    assert (lina.role, lina.languages) == ("lead", ["en", "de"])
    password = re.search(r"password (\S+)", out.getvalue())
    assert password is not None
    response = strangers.post(page("sign-in"), {"username": "lina", "password": password[1]})
    assert strangers.get(response["Location"])["Location"].startswith(page("second-factor-setup"))


def test_the_operator_makes_a_lead_of_a_colleague_and_gives_a_lead_a_new_way_in(mo: Reviewer, lea: Reviewer) -> None:
    out = StringIO()
    call_command("staff_change", "mo", "--role", "auditor", stdout=out)
    assert "password" not in out.getvalue()
    call_command("staff_change", "mo", "--role", "lead", stdout=out)
    mo.refresh_from_db()
    assert (mo.role, mo.languages) == ("lead", ["en"])
    call_command("staff_change", "LEA", "--new-way-in", stdout=out)
    for name, password in zip(("mo", "lea"), re.findall(r"password (\S+)", out.getvalue()), strict=True):
        assert Person.objects.get(username=name).check_password(password)
    verbs = ["staff.changed", "staff.changed", "staff.way_in_reset", "staff.way_in_reset"]
    assert list(AuditEntry.objects.values_list("verb", "actor")) == [(verb, None) for verb in verbs]


def test_no_lead_answers_whoever_has_a_password_from_them(lea: Reviewer, lou: Reviewer, leas: Browser, make_case: MakeCase) -> None:
    """Else a lead proposes as a moderator whom they made up, and answers as themselves."""
    person, _ = staff_account("nora")
    nora = staff_add(lea, person, "moderator", ["en"])
    case = make_case("person_reported")
    decision = ReviewDecision.objects.create(
        case=case, reviewer=nora, kind="uphold", clause="house.abuse", reason="So it is.", sanction="suspend_talks"
    )
    made = Proposal.objects.create(kind="suspend", decision=decision, account=case.account, proposed_by=nora, reason="So it is.")
    assert not may(lea, "answer_proposal", made)
    assert may(lou, "answer_proposal", made)
    assert "somebody else must answer" in text_of(leas.get(page("proposal", made.pk)))
    answer = leas.post(page("proposal-answer", made.pk), {"word": "confirm", "answer": "Yes, please."})
    assert answer.status_code == 403
    assert "You gave this colleague their way in" in text_of(answer)
    made.refresh_from_db()
    assert made.state == "proposed"
    way_in_reset(lou, nora)
    assert (may(lea, "answer_proposal", made), may(lou, "answer_proposal", made)) == (True, False), "the last one counts"


def test_who_was_made_a_lead_answers_whom_they_have_their_way_in_from_only_after_a_new_one(
    lea: Reviewer, policy_row: PolicyVersion
) -> None:
    person, _ = staff_account("nora")
    nora = staff_add(lea, person, "moderator", ["en"])
    staff_change(None, nora, role="lead", languages=["en"], highest_budget=100)
    nora.refresh_from_db()
    made = Proposal.objects.create(kind="activate", policy=policy_row, proposed_by=lea, reason="So it is.")
    assert not may(nora, "answer_proposal", made)
    way_in_reset(None, nora)
    assert may(nora, "answer_proposal", made)


@pytest.mark.parametrize("arguments", [("nobody", "--role", "lead"), ("mo",), ("lea", "--role", "triage")])
def test_the_operator_is_told_why_nobody_was_changed(mo: Reviewer, lea: Reviewer, arguments: tuple[str, ...]) -> None:
    with pytest.raises(CommandError):
        call_command("staff_change", *arguments)


@pytest.mark.parametrize("arguments", [("mo",), ("nora", "--languages", "tlh")])
def test_the_operator_is_told_what_cannot_be(mo: Reviewer, arguments: tuple[str, ...]) -> None:
    with pytest.raises(CommandError):
        call_command("staff_add", *arguments)
    assert Reviewer.objects.count() == 1


def test_the_demo_staff_is_made_once_and_can_sign_in_each_time() -> None:
    for _ in range(2):
        out = StringIO()
        call_command("demo_staff", stdout=out)
    assert sorted(Reviewer.objects.values_list("person__username", "role")) == [
        ("audrey", "auditor"),
        ("lea", "lead"),
        ("lou", "lead"),
        ("mia", "moderator"),
        ("mo", "moderator"),
        ("tia", "triage"),
    ]
    password = re.search(r"mo \(moderator\)\n  password (\S+)", out.getvalue())
    assert password is not None
    assert Person.objects.get(username="mo").check_password(password[1])
    assert out.getvalue().count("otpauth://totp/Sightline") == 6


@pytest.mark.django_db(transaction=True)
def test_two_leads_who_take_each_other_off_leave_one_behind(lea: Reviewer, lou: Reviewer) -> None:
    """On PostgreSQL they really meet; on SQLite they queue, which comes to the same."""
    barrier, said = Barrier(2), []

    def take_off(lead: Reviewer, other: Reviewer) -> None:
        from django.db import connection

        barrier.wait()
        try:
            staff_leave(lead, other)
        except LastLead:
            said.append(lead.pk)
        finally:
            connection.close()

    threads = [Thread(target=take_off, args=pair) for pair in ((lea, lou), (lou, lea))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Reviewer.objects.filter(role="lead", left_at=None).count() == 1
    assert len(said) == 1


def test_how_far_a_colleague_agrees_with_others_stands_on_their_page(
    audreys: Browser, mo: Reviewer, mia: Reviewer, make_case: MakeCase
) -> None:
    for number in range(12):
        case = make_case(state="decided", twice=True)
        for reviewer, blind in ((mo, False), (mia, True)):
            kind = "overturn" if number % 3 == 0 else "uphold"
            ReviewDecision.objects.create(case=case, reviewer=reviewer, kind=kind, clause="illicit", reason="So it is.", blind=blind)
    shown = text_of(audreys.get(page("colleague", mo.pk)))
    assert "(12 pairs in 90 days)" in shown
    assert "(0 pairs in 90 days)" in shown, "with gold cases there are none yet"


def test_a_page_of_nobody_is_a_page_that_says_so(leas: Browser) -> None:
    response = leas.get(page("colleague", "00000000-0000-0000-0000-000000000000"))
    assert response.status_code == 404
    assert "There is nothing here." in text_of(response)


def test_an_expired_second_factor_changes_nobody(lea: Reviewer, mo: Reviewer) -> None:
    signed_in(lea, given_ago_s=16 * 60).post(page("colleague-leave", mo.pk))
    mo.refresh_from_db()
    assert mo.left_at is None


def test_a_lead_is_told_which_hard_cases_nobody_is_offered(
    leas: Browser, mos: Browser, lea: Reviewer, mo: Reviewer, make_case: MakeCase
) -> None:
    make_case(category="self_harm", hard=True)
    assert "Nobody is offered these" not in text_of(leas.get(page("home")))
    Reviewer.objects.filter(pk__in=(lea.pk, mo.pk)).update(takes_hard=[])
    assert "self harm: 1 case" in text_of(leas.get(page("home")))
    assert "Nobody is offered these" not in text_of(mos.get(page("home")))
